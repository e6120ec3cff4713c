// SPDX-License-Identifier: GPL-3.0-or-later
// File > Open recent: files and scans, made anew each time it is shown.
#pragma once

#include <QMenu>

namespace port135::ui {

class FileOpener;
class Session;

class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// Both outlive it.
    RecentMenu(Session &session, FileOpener &files, QWidget *parent);

Q_SIGNALS:
    void fileWanted(const QString &file);
    /// A scan could not be opened; translated.
    void failed(const QString &problem);

private:
    void fill();

    Session &m_session;
    FileOpener &m_files;
};

} // namespace port135::ui
