// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report_past.h"

#include "history/history.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace port135::pipeline {
namespace {

/// Read once, when the first host is asked for.
struct Memory
{
    bool isRead = false;
    bool knowsTime = false;
    QHash<QString, history::HostNote> notes;
    std::unordered_map<core::Address, history::FirstSeen> seen;

    void read(const QString &file, const core::ScanRecord &scan)
    {
        isRead = true;
        const auto history = history::History::open(file, history::Access::ReadOnly);
        if (!history)
            return;
        if (const auto list = (*history)->hostNotes()) {
            for (const auto &note : *list)
                notes.insert(note.key, note);
        }
        knowsTime = (*history)
                        ->forEachFirstSeen(scan,
                                           [this](const core::Address &address, const history::FirstSeen &first) {
                                               seen.insert_or_assign(address, first);
                                           })
                        .has_value();
    }
};

std::optional<report::EarlierScan> earlierScan(const QString &file, const core::ScanRecord &scan)
{
    const auto history = history::History::open(file, history::Access::ReadOnly);
    if (!history)
        return std::nullopt;
    const auto scans = (*history)->scans();
    if (!scans)
        return std::nullopt;
    const auto found = std::ranges::find_if(*scans, [&scan](const history::ScanInfo &other) {
        const core::ScanRecord &record = other.record;
        return other.status == history::ScanStatus::Complete && !other.recheckOf && record.started < scan.started
            && record.practice == scan.practice && record.targets == scan.targets
            && record.options.port == scan.options.port && record.options.vantage == scan.options.vantage
            && record.place == scan.place;
    });
    if (found == scans->end())
        return std::nullopt;
    report::EarlierScan earlier;
    earlier.time = found->record.started;
    const auto read = (*history)->forEachHost(found->id, [&earlier](const core::HostResultPtr &host) {
        if (!core::isInteresting(host->observation))
            return true;
        if (host->rating.level)
            ++earlier.levels[std::size_t(*host->rating.level)];
        for (const core::Finding &finding : host->rating.findings) {
            if (finding.accepted.empty())
                ++earlier.rules[std::string(finding.rule)];
        }
        return true;
    });
    return read ? std::optional(std::move(earlier)) : std::nullopt;
}

} // namespace

void addPast(report::ReportContext &context, const core::ScanRecord &scan, const QString &historyFile)
{
    if (historyFile.isEmpty() || !QFile::exists(historyFile))
        return;
    context.memory = [file = historyFile, scan, memory = std::make_shared<Memory>()](const core::Observation &host) {
        if (!memory->isRead)
            memory->read(file, scan);
        report::HostMemo memo;
        if (const auto note = memory->notes.constFind(history::hostKey(host)); note != memory->notes.cend()) {
            memo.note = note->text;
            memo.tags = note->tags;
        }
        if (const auto first = memory->seen.find(host.address); first != memory->seen.end()) {
            memo.firstSeen = first->second.host;
            memo.findings = first->second.findings;
        }
        return memo;
    };
    context.earlier = [file = historyFile, scan] { return earlierScan(file, scan); };
}

} // namespace port135::pipeline
