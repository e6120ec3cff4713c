// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_opener.h"

#include "history/history_task.h"
#include "intake/target_source.h"
#include "service/part_file.h"
#include "ui/opened_scan.h"
#include "ui/pages/banner.h"
#include "ui/part_merging.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qint64 headLength = 1024;
constexpr qsizetype mostRecent = 10;

bool isSqlite(const QString &, const QByteArray &head)
{
    return head.startsWith("SQLite format 3");
}

bool isPart(const QString &file, const QByteArray &)
{
    return service::isPart(file);
}

/// pcap in either byte order, of micro- or nanoseconds, and pcapng; packed ones by their names.
bool isRecording(const QString &file, const QByteArray &head)
{
    for (const char *magic : {"a1b2c3d4", "d4c3b2a1", "a1b23c4d", "4d3cb2a1", "0a0d0d0a"}) {
        if (head.startsWith(QByteArray::fromHex(magic)))
            return true;
    }
    return head.startsWith(QByteArray::fromHex("1f8b")) && file.contains(u".pcap"_s, Qt::CaseInsensitive);
}

/// Whatever else it is, the reader of target lists says what is wrong with it.
bool isAnything(const QString &, const QByteArray &)
{
    return true;
}

constexpr FileKind kinds[] = {
    {[] { return FileOpener::tr("Scans of Port135"); }, "*.port135 *.sqlite", isSqlite,
     &FileOpener::openScans, false},
    {[] { return FileOpener::tr("Parts of a scan"); }, "*.p135", isPart, &FileOpener::openParts, false},
    {[] { return FileOpener::tr("Recordings of packets"); }, "*.pcap *.pcapng *.pcap.gz *.pcapng.gz",
     isRecording, &FileOpener::readTraffic, true},
    {[] { return FileOpener::tr("Lists of targets and XML of nmap"); }, "*.txt *.csv *.tsv *.xml", isAnything,
     &FileOpener::importTargets, false},
};

QByteArray headOf(const QString &name)
{
    const QFileInfo info(name);
    QFile file(name);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(headLength);
}

} // namespace

std::span<const FileKind> fileKinds()
{
    return kinds;
}

FileOpener::FileOpener(Session &session, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
}

void FileOpener::open(const QStringList &files)
{
    std::vector<QStringList> sorted(std::size(kinds));
    for (const auto &file : files) {
        if (!QFileInfo::exists(file)) {
            m_banner.show(Banner::Kind::Failure,
                          tr("There is no file %1.").arg(QDir::toNativeSeparators(file)));
            return;
        }
        const QByteArray head = headOf(file);
        for (std::size_t kind = 0; kind < std::size(kinds); ++kind) {
            if (kinds[kind].matches(file, head)) {
                sorted[kind] += file;
                break;
            }
        }
    }
    for (std::size_t kind = 0; kind < std::size(kinds); ++kind) {
        if (sorted[kind].isEmpty())
            continue;
        if (m_session.service().isActive() && !kinds[kind].whileScanning) {
            m_banner.show(Banner::Kind::Note,
                          tr("A scan is running. Stop it, or open %1 when it is over.")
                              .arg(QDir::toNativeSeparators(sorted[kind].front())));
            continue;
        }
        remember(sorted[kind]);
        (this->*kinds[kind].open)(sorted[kind]);
    }
}

void FileOpener::choose(QWidget *parent)
{
    QStringList all;
    QStringList filters;
    for (const auto &kind : kinds) {
        all += QString::fromLatin1(kind.patterns);
        filters += u"%1 (%2)"_s.arg(kind.title(), QString::fromLatin1(kind.patterns));
    }
    filters.prepend(tr("Everything that can be opened (%1)").arg(all.join(u' ')));
    filters += tr("All files (*)");
    const QString folder = m_session.settings().value(Setting::ExportFolder).toString();
    const QString file = m_session.fileChooser().openName(parent, tr("Open"), folder, filters.join(u";;"_s));
    if (!file.isEmpty())
        open({file});
}

void FileOpener::openScans(const QStringList &files)
{
    history::withHistory(m_session.historyFile(), history::Access::ReadWrite,
                         [files](history::History &history) -> history::HistoryResult<history::ScanInfo> {
                             history::HistoryResult<history::ScanInfo> last = history::ScanInfo();
                             for (const auto &file : files) {
                                 const auto id = history.importScan(file);
                                 if (!id)
                                     return core::failure(id.error());
                                 last = history.scan(*id);
                                 if (!last)
                                     return last;
                             }
                             return last;
                         })
        .then(this, [this](const history::HistoryResult<history::ScanInfo> &scan) {
            m_session.past().lookAgain();
            m_session.library().reload();
            if (!scan) {
                m_banner.show(Banner::Kind::Failure, scan.error().message);
                return;
            }
            show(*scan);
        });
}

void FileOpener::show(const history::ScanInfo &scan)
{
    openScan(m_session, this, scan, [this](const QString &problem) {
        if (!problem.isEmpty())
            m_banner.show(Banner::Kind::Failure, problem);
    });
}

void FileOpener::openParts(const QStringList &files)
{
    mergeInBackground(m_session, this, files, [this](const core::Result<service::Merged, QString> &merged) {
        m_session.past().lookAgain();
        m_session.library().reload();
        if (!merged) {
            m_banner.show(Banner::Kind::Failure, merged.error());
            return;
        }
        m_banner.show(Banner::Kind::Note, mergeSummary(*merged));
        if (!merged->scan)
            return;
        history::withHistory(m_session.historyFile(), history::Access::ReadOnly,
                             [id = *merged->scan](history::History &history) { return history.scan(id); })
            .then(this, [this](const history::HistoryResult<history::ScanInfo> &scan) {
                if (scan)
                    show(*scan);
                else
                    m_banner.show(Banner::Kind::Failure, scan.error().message);
            });
    });
}

void FileOpener::importTargets(const QStringList &files)
{
    Q_EMIT targetsWanted(files);
}

void FileOpener::readTraffic(const QStringList &files)
{
    Q_EMIT trafficWanted(files);
}

QStringList FileOpener::recent() const
{
    QStringList files = m_session.settings().value(Setting::RecentFiles).toStringList().mid(0, mostRecent);
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void FileOpener::remember(const QStringList &files)
{
    QStringList all = m_session.settings().value(Setting::RecentFiles).toStringList();
    for (const auto &file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        all.removeAll(path);
        all.prepend(path);
    }
    m_session.settings().set(Setting::RecentFiles, all.mid(0, mostRecent));
}

} // namespace port135::ui
