// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rechecks.h"

#include "history/history_task.h"
#include "service/stored_recheck.h"
#include "ui/models/host_model.h"

#include <QFileInfo>

namespace port135::ui {
namespace {

/// Of one scan: older ones are told by newer ones.
constexpr qsizetype mostRead = 5;

void take(HostVerdicts &verdicts, const comparison::Recheck &result)
{
    std::unordered_map<core::Address, FindingVerdicts> changed;
    for (const auto &item : result.items) {
        // Where the scan that is shown has it: the computer may have moved since.
        const auto address = item.before ? item.before->observation.address : item.address;
        auto [place, isNew] = changed.try_emplace(address);
        if (isNew) {
            if (const auto known = verdicts.find(address); known != verdicts.end())
                place->second = *known->second;
        }
        place->second[item.rule] = item.verdict;
    }
    for (auto &[address, rules] : changed)
        verdicts[address] = std::make_shared<const FindingVerdicts>(std::move(rules));
}

history::HistoryResult<HostVerdicts> read(history::History &history, history::ScanId scan)
{
    const auto scans = history.scans();
    if (!scans)
        return core::failure(scans.error());
    const auto earlier = history.scan(scan);
    if (!earlier)
        return core::failure(earlier.error());
    QList<history::ScanInfo> rechecks; // the newest first
    for (const auto &one : *scans) {
        if (one.recheckOf == scan && one.status != history::ScanStatus::Running && rechecks.size() < mostRead)
            rechecks += one;
    }
    HostVerdicts verdicts;
    for (auto one = rechecks.crbegin(); one != rechecks.crend(); ++one) {
        const auto result = service::readRecheck(history, *earlier, *one);
        if (!result)
            return core::failure(result.error());
        take(verdicts, *result);
    }
    return verdicts;
}

} // namespace

Rechecks::Rechecks(HostModel &hosts, const QString &historyFile, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_historyFile(historyFile)
{
}

Rechecks::~Rechecks()
{
    m_reading.waitForFinished();
}

void Rechecks::forget()
{
    ++m_run;
    m_verdicts.clear();
    show();
}

void Rechecks::look(history::ScanId scan)
{
    if (!QFileInfo::exists(m_historyFile))
        return;
    const quint64 run = ++m_run;
    auto reading = history::withHistory(m_historyFile, history::Access::ReadOnly,
                                        [scan](history::History &history) { return read(history, scan); });
    m_reading = QFuture<void>(reading);
    reading.then(this, [this, run](const history::HistoryResult<HostVerdicts> &verdicts) {
        // What cannot be read is not shown: the history page says what is wrong with it.
        if (run != m_run || !verdicts)
            return;
        m_verdicts = *verdicts;
        show();
    });
}

void Rechecks::add(const comparison::Recheck &result)
{
    ++m_run;
    take(m_verdicts, result);
    show();
}

comparison::VerdictCounts Rechecks::counts() const
{
    comparison::VerdictCounts counts;
    for (const auto &[address, verdicts] : m_verdicts) {
        for (const auto &[rule, verdict] : *verdicts)
            ++counts[verdict];
    }
    return counts;
}

FindingVerdicts Rechecks::of(const core::Address &host) const
{
    const auto found = m_verdicts.find(host);
    return found == m_verdicts.end() ? FindingVerdicts() : *found->second;
}

void Rechecks::show()
{
    m_hosts.setVerdicts(m_verdicts);
    Q_EMIT changed();
}

} // namespace port135::ui
