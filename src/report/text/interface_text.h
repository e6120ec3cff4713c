// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue says of an interface, in the current language of the application. Whoever shows a title
// takes it from here: titles of the built-in catalogue are translated, a user's own are shown as they are.
#pragma once

#include "knowledge/catalogue.h"

#include <QString>

namespace port135::report {

/// "Security accounts (SAM)"; empty where the catalogue has none.
QString interfaceTitle(const knowledge::InterfaceInfo &info);
/// The title, else the short name; may be empty.
QString interfaceName(const knowledge::InterfaceInfo &info);
/// Title and short name: "Security accounts (SAM) (samr)"; one of them where the other is missing.
QString interfaceLabel(const knowledge::InterfaceInfo &info);
/// What it is for and who needs it, one or two sentences; empty where that is not known.
QString interfacePurpose(const knowledge::InterfaceInfo &info);

} // namespace port135::report
