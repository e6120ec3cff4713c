// SPDX-License-Identifier: GPL-3.0-or-later
// Which room may use which: as its CMakeLists.txt says behind LINKS, and nowhere else.
#pragma once

#include "repository/rules.h"

Violations roomsIncludeWhatTheyLink(const Files &files);
Violations roomsFormNoCircle(const Files &files);
Violations stdRoomsKnowNoQt(const Files &files);
