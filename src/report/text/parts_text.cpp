// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/parts_text.h"

#include "report/document/provenance.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace port135::report {
namespace {

class PartsText
{
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

constexpr int mostName = 80;

} // namespace

QString machineOf(const core::ScanPart &part)
{
    return part.machine.empty() ? PartsText::tr("a computer without a name") : shown(part.machine, mostName);
}

QString partList(const std::vector<std::uint32_t> &parts)
{
    QStringList list;
    for (std::size_t i = 0; i < parts.size();) {
        std::size_t last = i;
        while (last + 1 < parts.size() && parts[last + 1] == parts[last] + 1)
            ++last;
        if (last < i + 2)
            last = i; // two neighbours are no range
        list.append(last == i ? QString::number(parts[i])
                              : QStringLiteral("%1-%2").arg(parts[i]).arg(parts[last]));
        i = last + 1;
    }
    return list.join(QStringLiteral(", "));
}

std::vector<std::uint32_t> missingParts(const core::ScanRecord &record)
{
    std::vector<std::uint32_t> missing;
    if (record.parts.empty())
        return missing;
    auto next = record.parts.begin();
    for (std::uint32_t part = 1; part <= record.shards; ++part) {
        if (next != record.parts.end() && next->shard == part)
            ++next;
        else
            missing.push_back(part);
    }
    return missing;
}

QStringList partLines(const core::ScanRecord &record, std::size_t most)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(record.parts.size(), most); ++i) {
        const auto &part = record.parts[i];
        lines.append(PartsText::tr("Part %1 of %2: %3, %4 to %5, %6 addresses, %7",
                                   "part, parts, computer, time, time, number, signer")
                         .arg(part.shard)
                         .arg(record.shards)
                         .arg(machineOf(part), timeText(part.started), timeText(part.ended),
                              QString::number(part.examined),
                              part.signer.empty()
                                  ? PartsText::tr("unsigned")
                                  : PartsText::tr("signed by %1").arg(shown(part.signer, mostName))));
    }
    if (record.parts.size() > most)
        lines.append(PartsText::tr("and %1 more parts").arg(record.parts.size() - most));
    return lines;
}

QString partsSentence(const core::ScanRecord &record)
{
    constexpr std::size_t shownMachines = 8;
    if (record.parts.empty())
        return {};
    std::map<QString, std::vector<std::uint32_t>> machines;
    for (const auto &part : record.parts)
        machines[machineOf(part)].push_back(part.shard);
    QStringList list;
    for (const auto &[machine, parts] : machines) {
        if (std::size_t(list.size()) == shownMachines) {
            list.append(QStringLiteral("…"));
            break;
        }
        list.append(QStringLiteral("%1 (%2)").arg(machine, partList(parts).left(mostName)));
    }
    const QString text =
        PartsText::tr("Merged from %1 of %2 parts: %3.", "number, number, computers with their parts")
            .arg(record.parts.size())
            .arg(record.shards)
            .arg(list.join(QStringLiteral(", ")));
    const auto missing = missingParts(record);
    if (missing.empty())
        return text;
    return text + u' '
        + PartsText::tr("Missing: parts %1. Their addresses were not examined.")
              .arg(partList(missing).left(200));
}

} // namespace port135::report
