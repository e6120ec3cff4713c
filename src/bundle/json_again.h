// SPDX-License-Identifier: GPL-3.0-or-later
// The rating and the JSON of a stored scan made again, and compared with what stands in a bundle. For the
// .cpp files of this room only.
#pragma once

#include "core/result.h"
#include "history/history.h"
#include "report/report_context.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace port135::bundle {

struct Again
{
    std::uint64_t hosts = 0; ///< that were rated again
    QString ratedOtherwise; ///< the first host of which the rating differs; empty: none does
    std::optional<std::uint64_t> differingLine; ///< of the JSON, from 1; empty: byte for byte the same
};

/// Findings that somebody accepted stay accepted, for that is no judgement of the program; all else is judged
/// anew with the knowledge of this program, as of the day of the scan. `jsonFile` is the one of the bundle.
/// The error is a sentence.
core::Result<Again, QString> makeAgain(const history::History &history, const history::ScanInfo &scan,
                                       const report::ReportContext &context, const QString &jsonFile);

} // namespace port135::bundle
