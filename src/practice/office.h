// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in office: the hosts of the practice network.
#pragma once

#include "practice/persona.h"

#include <vector>

namespace port135::practice {

/// Made of the maps in resources/practice; a map that cannot be read is a mistake of the build (a test reads
/// them all).
std::vector<Persona> office();

} // namespace port135::practice
