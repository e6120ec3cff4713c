// SPDX-License-Identifier: GPL-3.0-or-later
// Files from the menu, dropped on the window or named on the command line: one table of kinds says what is
// done with each.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <span>

namespace port135::history {
struct ScanInfo;
}

namespace port135::ui {

class Banner;
class FileOpener;
class Session;

/// A new kind of file is a line of the table in file_opener.cpp.
struct FileKind
{
    QString (*title)(); ///< translated: "Scans of Port135"
    const char *patterns; ///< for file dialogs: "*.port135 *.sqlite"
    /// By name and first bytes (at most 1 KiB; none of a folder). The first kind that says yes gets the file.
    bool (*matches)(const QString &file, const QByteArray &head);
    void (FileOpener::*open)(const QStringList &files); ///< all files of the kind that came together
    bool whileScanning; ///< also while a scan runs
};

std::span<const FileKind> fileKinds();

class FileOpener : public QObject
{
    Q_OBJECT

public:
    /// What went wrong, and what was done, stands in `banner`; all outlive it.
    FileOpener(Session &session, Banner &banner, QObject *parent = nullptr);

    /// Files and folders of any kind, each remembered among the recent ones.
    void open(const QStringList &files);
    /// Asks for one.
    void choose(class QWidget *parent);
    /// Newest first; files that are gone are left out.
    QStringList recent() const;

    // Kinds

    void openScans(const QStringList &files);
    /// Parts of one scan: merged into the history, and shown.
    void openParts(const QStringList &files);
    void importTargets(const QStringList &files);
    void readTraffic(const QStringList &files);

Q_SIGNALS:
    /// Lists of targets for the target field.
    void targetsWanted(const QStringList &files);
    /// Recordings of packets for the page Traffic.
    void trafficWanted(const QStringList &files);

private:
    void remember(const QStringList &files);
    /// The banner says where that cannot be.
    void show(const history::ScanInfo &scan);

    Session &m_session;
    Banner &m_banner;
};

} // namespace port135::ui
