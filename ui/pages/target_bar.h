// SPDX-License-Identifier: GPL-3.0-or-later
// What to scan, how fast and from where, with the buttons; says while one types what the scan would be.
#pragma once

#include "pipeline/scan_service.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace port135::ui {

class ColouredLabel;
class ScanOptionsRow;
class Session;
class TargetEdit;

class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(Session &session, QWidget *parent = nullptr);

    QString targets() const;
    void setTargets(const QString &text);
    void focusTargets();
    /// Lists of targets into the field, instead of what stands there; what is wrong stands below it.
    void importFiles(const QStringList &files);
    /// Asks for one.
    void chooseFiles();
    /// As chosen now; allowPublic only after consent() for this very text.
    pipeline::ScanRequest request() const;
    /// Checks the text now rather than after the typing pause.
    void check();
    bool isValid() const { return m_valid; }
    /// The user confirmed the public ranges of the text as it is.
    void consent();
    /// Puts the targets of a begun scan first among the recent ones.
    void remember(const QString &targets);
    void showError(const pipeline::RequestError &error);

Q_SIGNALS:
    void validityChanged();
    /// Public ranges that need a consent; empty when there are none (any more).
    void consentNeeded(const QStringList &ranges);

protected:
    void changeEvent(QEvent *event) override;

private:
    void textEdited();
    void offer();
    void toggleFavourite();
    void showFavourite();
    void showPlan(const pipeline::ScanPreview &plan);
    void showHint(const QString &text, bool isError);
    void followState(pipeline::ScanState state);
    void retranslate();

    Session &m_session;
    QLabel *m_targetLabel;
    TargetEdit *m_targets;
    QToolButton *m_favourite;
    QToolButton *m_import;
    QToolButton *m_start;
    ColouredLabel *m_hint;
    ScanOptionsRow *m_options;
    QTimer m_checkTimer;
    bool m_valid = false;
    std::optional<QString> m_consentedText;
    QList<pipeline::TargetOrigin> m_origins; ///< the lists that were imported last
};

} // namespace port135::ui
