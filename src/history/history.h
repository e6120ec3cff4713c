// SPDX-License-Identifier: GPL-3.0-or-later
// The history: one SQLite file with scans, what they found, exceptions, and notes on hosts.
#pragma once

#include "codec/hashed_bytes.h"
#include "codec/host_codec.h"
#include "core/acceptance.h"
#include "core/host_result.h"
#include "history/history_error.h"
#include "history/resume_point.h"
#include "history/scan_info.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace port135::history {

enum class Access {
    ReadWrite, ///< makes the file and its folder where they are missing; migrates an older file
    ReadOnly, ///< an older file is read as it is
};

/// Whether hosts come with the bytes that prove what was seen: these are the most of them.
enum class Evidence {
    With,
    Without,
};

/// What the user wrote about a host.
struct HostNote
{
    QString key; ///< see hostKey()
    QString text;
    QStringList tags; ///< each once, no blanks at the ends, never empty strings
    /// Where the host was whenever they were written, the first one first; at most mostAddresses, the newest.
    /// Empty for what was written before version 5.
    QStringList addresses = {};

    static constexpr qsizetype mostAddresses = 32;

    friend bool operator==(const HostNote &, const HostNote &) = default;
};

/// The identity of a host for its note: its DNS name where known (lower case), else its NetBIOS name, else
/// its address.
QString hostKey(const core::Observation &observation);

/// Of one address: the beginnings of the scans that first saw it answer, and first had each finding of it.
struct FirstSeen
{
    core::Timestamp host{};
    std::vector<std::pair<std::string, core::Timestamp>> findings; ///< by rule: "R4"
};

/// Which scans are deleted by themselves; 0 = no limit.
struct Retention
{
    int days = 0; ///< scans that began longer ago
    qint64 bytes = 0; ///< of the whole file: the oldest scans go first
};

/// One opened file, for one thread: each thread opens its own, and several programs may use a file at the
/// same time. Functions that change something wait up to 10 s for another program that writes.
class History
{
public:
    static HistoryResult<std::unique_ptr<History>> open(const QString &file,
                                                        Access access = Access::ReadWrite);
    ~History();
    History(const History &) = delete;
    History &operator=(const History &) = delete;

    QString file() const;
    /// Of the file's tables: 1 .. latestVersion.
    int version() const;
    static const int latestVersion;

    // Scans

    /// Newest first.
    HistoryResult<QList<ScanInfo>> scans() const;
    HistoryResult<ScanInfo> scan(ScanId id) const;
    /// Complete or not, by when they began; NotFound where there is none.
    HistoryResult<ScanInfo> newest() const;
    /// NotFound where none was chosen.
    HistoryResult<ScanInfo> baseline() const;
    /// The newest that is resumable; NotFound where there is none.
    HistoryResult<ScanInfo> newestUnfinished() const;
    /// By ScanInfo::uuid; NotFound where there is none.
    HistoryResult<ScanInfo> findScan(const QString &uuid) const;
    /// The newest `count` scans, oldest first, practice scans and re-checks left out.
    HistoryResult<QList<ScanInfo>> trend(int count) const;

    /// Hosts worth a row first, by address, then those that gave nothing. Ends when `take` says false.
    HistoryResult<void> forEachHost(ScanId id, const std::function<bool(const core::HostResultPtr &)> &take,
                                    Evidence evidence = Evidence::With) const;
    /// SHA-256 of each host that counts (see report::ObservationHash), in any order; quick: they are made
    /// when a host is stored.
    HistoryResult<void> forEachSum(ScanId id,
                                   const std::function<void(const codec::ObservationSum &)> &take) const;
    /// The same as they are stored, with what later versions added.
    HistoryResult<void> forEachEncoded(ScanId id,
                                       const std::function<bool(const codec::EncodedHost &)> &take) const;
    HistoryResult<ScanPlan> plan(ScanId id) const;
    /// All hosts, by address.
    HistoryResult<QList<core::HostResultPtr>> hosts(ScanId id) const;
    /// Null where the scan has no such host.
    HistoryResult<core::HostResultPtr> host(ScanId id, const core::Address &address,
                                            Evidence evidence = Evidence::With) const;

    /// Every address that answered in a scan up to `scan`, practice scans apart from the others. By address.
    HistoryResult<void>
    forEachFirstSeen(const core::ScanRecord &scan,
                     const std::function<void(const core::Address &, const FirstSeen &)> &take) const;

    /// Puts other ratings in the place of the stored ones, and writes down by which versions they are; what
    /// was seen stays. `rate` gives nothing where a host's rating stays. Not while the scan runs.
    HistoryResult<void>
    rateAgain(ScanId id, const std::function<std::optional<core::Rating>(const core::HostResult &)> &rate,
              const std::string &catalogueVersion, const std::string &rulesVersion);

    HistoryResult<void> rename(ScanId id, const QString &name);
    HistoryResult<void> setNote(ScanId id, const QString &note);
    /// Empty: none.
    HistoryResult<void> setBaseline(std::optional<ScanId> id);
    /// With all its hosts, in slices between which others write. Not while it runs.
    HistoryResult<void> remove(ScanId id);
    /// Deletes what is too old or too much, and gives the room back; never the baseline, a running scan, or
    /// the newest of all. The result is how many scans were deleted.
    HistoryResult<int> applyRetention(const Retention &retention,
                                      const QDateTime &now = QDateTime::currentDateTimeUtc());

    // Files for other computers

    /// Into a new file with this scan alone, which replaces an older one only when it is whole.
    HistoryResult<void> exportScan(ScanId id, const QString &file) const;
    /// The scans of an exported file or of another history, the newest one's id. A scan that is there already
    /// (by uuid) is not doubled. Nothing in the file is trusted: other tables, triggers and views make it
    /// Damaged.
    HistoryResult<ScanId> importScan(const QString &file);

    // Resume

    /// Nothing is changed: the Writer's resume() does that.
    HistoryResult<ResumePoint> resumePoint(ScanId id) const;

    // Re-checks: the verdicts as their maker wrote them (JSON), stored with the scan that was the re-check.

    HistoryResult<void> storeRecheck(ScanId recheck, const QByteArray &document);
    /// Empty where none was stored.
    HistoryResult<QByteArray> recheck(ScanId recheck) const;

    // Exceptions

    /// By id.
    HistoryResult<QList<core::Acceptance>> exceptions() const;
    /// `exception.id` is disregarded; the result is its new one.
    HistoryResult<qint64> addException(const core::Acceptance &exception);
    HistoryResult<void> updateException(const core::Acceptance &exception);
    HistoryResult<void> removeException(qint64 id);
    /// Back again under its old id: for undo.
    HistoryResult<void> restoreException(const core::Acceptance &exception);

    // Notes and tags on hosts

    HistoryResult<QList<HostNote>> hostNotes() const;
    /// With empty text and no tags where there is none.
    HistoryResult<HostNote> hostNote(const QString &key) const;
    /// An empty one is removed.
    HistoryResult<void> setHostNote(const HostNote &note);

private:
    struct Private;
    explicit History(std::unique_ptr<Private> state);

    std::unique_ptr<Private> d;
};

} // namespace port135::history
