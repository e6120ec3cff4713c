// SPDX-License-Identifier: GPL-3.0-or-later
// A list of topics at the left and the chosen one beside it: settings and help. Topics are created when they
// are shown for the first time.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace port135::ui {

class TopicView : public QWidget
{
    Q_OBJECT

public:
    explicit TopicView(QWidget *parent = nullptr);

    using Title = QString (*)(); ///< translated: asked again when the language changes
    using Create = std::function<QWidget *(QWidget *parent)>;
    void add(Title title, Create create);
    void select(int topic);
    int count() const { return int(m_topics.size()); }
    /// The topic's widget, created if need be.
    QWidget *topic(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Topic
    {
        Title title;
        Create create;
        QWidget *widget = nullptr;
    };

    void show(int topic);
    void retranslate();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<Topic> m_topics;
};

} // namespace port135::ui
