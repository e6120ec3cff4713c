// SPDX-License-Identifier: GPL-3.0-or-later
// What is being read, how far it is, and the button that stops it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace port135::ui {

class ReadingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingStrip(QWidget *parent = nullptr);

    void begin(const QString &what);
    /// `all` is 0 where it is not known.
    void showProgress(quint64 read, quint64 all);
    void retranslate();

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace port135::ui
