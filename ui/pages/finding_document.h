// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a host as a document: what is wrong, why it is said, what it means, and what to do.
#pragma once

#include "core/host_result.h"
#include "rating/remedy_text.h"

#include <QString>
#include <QStringList>

namespace port135::ui {

struct FindingDocument
{
    QString html; ///< every text from outside is escaped
    QStringList copies; ///< the texts behind links "copy:0", "copy:1" ...
};

/// In the current language and colours. Commands let the management networks in; without them they hold a
/// placeholder that says so. Of many possible issues only the first are written unless all are wanted; the
/// link potentialLink changes over.
FindingDocument findingDocument(const core::HostResult &host,
                                const rating::ManagementNetworks &management = {}, bool allPotential = false);

inline constexpr QLatin1StringView potentialLink("show:potential");
/// "recheck:R7": this finding is to be looked for again.
inline constexpr QLatin1StringView recheckScheme("recheck");

} // namespace port135::ui
