// SPDX-License-Identifier: GPL-3.0-or-later
// Fields for settings, bound to the table of settings: a change is kept at once, a value that may not be set
// is refused in words below its field. Object names: "setting" + the name in the file without its slash.
#pragma once

#include "ui/settings.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QAbstractButton;
class QFormLayout;
class QLabel;

namespace port135::ui {

class SettingsForm : public QScrollArea
{
    Q_OBJECT

public:
    SettingsForm(Settings &settings, QWidget *parent);

    using Text = QString (*)(); ///< translated: asked again when the language changes

protected:
    void addHeading(Text text);
    /// A paragraph of explanation.
    void addNote(Text text);
    void addFlag(Setting key, Text label);
    /// `special`: what the number below the lowest means, asked again when any setting changes; null for none.
    void addNumber(Setting key, Text label, Text suffix, std::function<QString()> special);
    void addLine(Setting key, Text label, Text placeholder);
    /// Several lines of target expressions.
    void addTargets(Setting key, Text label, Text placeholder);
    /// `word` turns a stored value into what is shown.
    void addChoice(Setting key, Text label, std::function<QString(const QString &)> word);
    /// A fact that cannot be changed here; selectable.
    QLabel *addFact(Text label);
    void addButton(QAbstractButton *button, Text text);

    void changeEvent(QEvent *event) override;
    Settings &settings() { return m_settings; }
    /// Texts of facts that have to be made again.
    virtual void refresh() {}

private:
    /// Label, field and the line for what is wrong.
    void addField(Setting key, QWidget *field, Text label);
    QWidget *named(Setting key, QWidget *field) const;
    void store(Setting key, const QVariant &value, QLabel *problem);
    QLabel *newProblem(Setting key);
    void onRetranslate(std::function<void()> make);

    Settings &m_settings;
    QFormLayout *m_form;
    std::vector<std::function<void()>> m_texts;
};

} // namespace port135::ui
