// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue by what people type: a UUID or its beginning, with or without a version, or a short
// name.
#pragma once

#include "knowledge/catalogue.h"

#include <QString>

#include <vector>

namespace port135::report {

constexpr int fewestUuidDigits = 8;

/// Rows that `text` means, by UUID and version: several where it is not unique, none where it means nothing.
/// "367abb81", "{367ABB81-9844-35f1-ad32-98f038001003} v2.0", "367abb81-9844-35f1-ad32-98f038001003/2.0",
/// "svcctl" (in either case). Their texts are valid as long as the catalogue.
std::vector<knowledge::Catalogue::Entry> findInterfaces(const QString &text,
                                                        const knowledge::Catalogue &catalogue);

} // namespace port135::report
