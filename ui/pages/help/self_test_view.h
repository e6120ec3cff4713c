// SPDX-License-Identifier: GPL-3.0-or-later
// Does this installation work? Runs the checks away from the window's thread and shows each when it is done.
#pragma once

#include "service/self_test.h"

#include <QFuture>
#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace port135::ui {

class SelfTestView : public QWidget
{
    Q_OBJECT

public:
    explicit SelfTestView(QWidget *parent = nullptr);
    /// Waits for a running test: it uses the program's translations and data.
    ~SelfTestView() override;

Q_SIGNALS:
    void finished(bool passed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void run();
    void add(const service::SelfTestResult &result);
    void finish();
    void copy() const;
    void retranslate();

    QFuture<void> m_running;
    QList<service::SelfTestResult> m_results;
    QLabel *m_note;
    QPushButton *m_run;
    QPushButton *m_copy;
    QTreeWidget *m_table;
    QLabel *m_verdict;
};

} // namespace port135::ui
