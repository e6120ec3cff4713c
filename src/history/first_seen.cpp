// SPDX-License-Identifier: GPL-3.0-or-later
// Since when an address answers, and since when it has its findings.
#include "codec/blob.h"
#include "history/history_private.h"

namespace port135::history {

HistoryResult<void>
History::forEachFirstSeen(const core::ScanRecord &scan,
                          const std::function<void(const core::Address &, const FirstSeen &)> &take) const
{
    // Rows are worth a row, but trouble of the scanner's own is no answer.
    const auto query = d->database->run(
        "SELECT host.address, finding.rule, MIN(scan.started) FROM host JOIN scan ON scan.id = host.scan_id"
        " LEFT JOIN finding ON finding.host_id = host.id"
        " WHERE scan.gone = 0 AND scan.practice = ? AND scan.started <= ? AND host.outcome <> ?"
        " GROUP BY host.address, finding.rule ORDER BY host.address",
        {int(scan.practice), qint64(scan.started.time_since_epoch().count()), int(core::Outcome::Error)});
    if (!query)
        return core::failure(query.error());
    std::optional<core::Address> current;
    FirstSeen seen;
    const auto hand = [&] {
        if (current)
            take(*current, seen);
    };
    while ((*query)->next()) {
        const auto address = codec::addressOfKey(toView((*query)->value(0).toByteArray()));
        if (!address)
            return core::failure(d->database->damaged());
        const core::Timestamp time{std::chrono::milliseconds((*query)->value(2).toLongLong())};
        if (address != current) {
            hand();
            current = address;
            seen = {time, {}};
        }
        seen.host = std::min(seen.host, time);
        if (!(*query)->value(1).isNull())
            seen.findings.emplace_back((*query)->value(1).toString().toStdString(), time);
    }
    if (const auto ended = d->database->ended(**query); !ended)
        return core::failure(ended.error());
    (*query)->finish();
    hand();
    return {};
}

} // namespace port135::history
