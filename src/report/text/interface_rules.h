// SPDX-License-Identifier: GPL-3.0-or-later
// Which rules an interface matters to, found out by asking the rules themselves.
#pragma once

#include "knowledge/catalogue.h"
#include "rating/rule.h"

#include <vector>

namespace port135::report {

/// Rules whose answer changes when a host lists this interface instead of one that nobody knows, alone or
/// beside a domain controller's or a spooler's, in whatever state its port is. In the order of the table.
std::vector<const rating::Rule *> rulesAbout(const core::InterfaceId &id,
                                             const knowledge::Catalogue &catalogue);

} // namespace port135::report
