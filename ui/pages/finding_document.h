// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a host as a document that folds: what is wrong and what to do first, and below it, where it
// is unfolded, other ways and what the finding rests on.
#pragma once

#include "comparison/recheck.h"
#include "core/host_result.h"
#include "rating/remedy_text.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <string_view>

namespace port135::ui {

struct FindingDocument
{
    QString html; ///< every text from outside is escaped
    QStringList copies; ///< the texts behind links "copy:0", "copy:1" ...
};

/// What of the document is open.
struct FindingFolds
{
    QSet<QString> open; ///< "R7", "R7/ways", "R7/why"
    bool allPotential = false; ///< every possible issue, not only the first

    /// The worst finding, and nothing more.
    static FindingFolds first(const core::HostResult &host);
    static FindingFolds all(const core::HostResult &host);
    void toggle(const QString &part);
};

/// By rule: what came of it when it was last looked for again.
using FindingVerdicts = std::map<std::string_view, comparison::Verdict>;

/// In the current language and colours. Commands let the management networks in; without them they hold a
/// placeholder that says so.
FindingDocument findingDocument(const core::HostResult &host, const rating::ManagementNetworks &management,
                                const FindingFolds &folds, const FindingVerdicts &verdicts = {});

/// "fold:R7/why": opens or closes this part.
inline constexpr QLatin1StringView foldScheme("fold");
inline constexpr QLatin1StringView foldAllLink("fold:all");
inline constexpr QLatin1StringView foldNoneLink("fold:none");
inline constexpr QLatin1StringView potentialLink("show:potential");
/// "recheck:R7": this finding is to be looked for again.
inline constexpr QLatin1StringView recheckScheme("recheck");
/// "accept:R7": somebody may answer for it.
inline constexpr QLatin1StringView acceptScheme("accept");

} // namespace port135::ui
