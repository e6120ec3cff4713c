// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in catalogue by what people type: a UUID or its beginning, with or without a version, or a short
// name.
#pragma once

#include "knowledge/catalogue.h"

#include <QString>

#include <vector>

namespace port135::report {

struct KnownInterface
{
    core::InterfaceId id;
    bool anyVersion = false; ///< the row stands for every version
    const knowledge::InterfaceInfo *info = nullptr; ///< never null; of the built-in catalogue
};

constexpr int fewestUuidDigits = 8;

/// Rows that `text` means, by UUID and version: several where it is not unique, none where it means nothing.
/// "367abb81", "{367ABB81-9844-35f1-ad32-98f038001003} v2.0", "367abb81-9844-35f1-ad32-98f038001003/2.0",
/// "svcctl" (in either case).
std::vector<KnownInterface> findInterfaces(const QString &text);

} // namespace port135::report
