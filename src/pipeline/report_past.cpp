// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report_past.h"

#include "history/history.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace port135::pipeline {
namespace {

/// Both are read once, when the first host is asked for.
using Notes = QHash<QString, history::HostNote>;
using Seen = std::unordered_map<core::Address, history::FirstSeen>;

Notes readNotes(const QString &file)
{
    Notes notes;
    const auto history = history::History::open(file, history::Access::ReadOnly);
    if (!history)
        return notes;
    if (const auto list = (*history)->hostNotes()) {
        for (const auto &note : *list)
            notes.insert(note.key, note);
    }
    return notes;
}

Seen readSeen(const QString &file, const core::ScanRecord &scan)
{
    Seen seen;
    const auto history = history::History::open(file, history::Access::ReadOnly);
    if (!history)
        return seen;
    const auto read = (*history)->forEachFirstSeen(
        scan, [&seen](const core::Address &address, const history::FirstSeen &first) {
            seen.insert_or_assign(address, first);
        });
    return read ? std::move(seen) : Seen();
}

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
        return other.status == history::ScanStatus::Complete && !other.recheckOf
            && record.started < scan.started && record.practice == scan.practice
            && record.targets == scan.targets && record.options.port == scan.options.port
            && record.options.vantage == scan.options.vantage && record.place == scan.place;
    });
    if (found == scans->end())
        return std::nullopt;
    report::EarlierScan earlier;
    earlier.time = found->record.started;
    const auto read = (*history)->forEachHost(
        found->id,
        [&earlier](const core::HostResultPtr &host) {
            if (!core::isInteresting(host->observation))
                return true;
            if (host->rating.level)
                ++earlier.levels[std::size_t(*host->rating.level)];
            for (const core::Finding &finding : host->rating.findings) {
                if (finding.accepted.empty())
                    ++earlier.rules[std::string(finding.rule)];
            }
            return true;
        },
        history::Evidence::Without);
    return read ? std::optional(std::move(earlier)) : std::nullopt;
}

} // namespace

void addPast(report::ReportContext &context, const core::ScanRecord &scan, const QString &historyFile)
{
    if (historyFile.isEmpty())
        return;
    // A scan makes its history: what is written of its hosts while it runs is what is written of them
    // afterwards.
    context.memory = [file = historyFile,
                      notes = std::make_shared<std::optional<Notes>>()](const core::Observation &host) {
        if (!*notes)
            *notes = readNotes(file);
        report::HostMemo memo;
        if (const auto note = (*notes)->constFind(history::hostKey(host)); note != (*notes)->cend()) {
            memo.note = note->text;
            memo.tags = note->tags;
            memo.noteName = note->key;
            memo.noteAddresses = note->addresses;
        }
        return memo;
    };
    context.since = [file = historyFile, scan,
                     seen = std::make_shared<std::optional<Seen>>()](const core::Observation &host) {
        if (!*seen)
            *seen = readSeen(file, scan);
        report::HostMemo memo;
        if (const auto first = (*seen)->find(host.address); first != (*seen)->end()) {
            memo.firstSeen = first->second.host;
            memo.findings = first->second.findings;
        }
        return memo;
    };
    context.earlier = [file = historyFile, scan] { return earlierScan(file, scan); };
}

} // namespace port135::pipeline
