// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in office: the hosts of the practice network.
#pragma once

#include "practice/persona.h"

#include <optional>
#include <vector>

namespace port135::practice {

/// Made of the maps in resources/practice; a map that cannot be read is a mistake of the build (a test reads
/// them all).
std::vector<Persona> office();

/// The host of the office with this address once somebody has done what its worst finding asks for; nothing
/// where nothing can be repaired.
std::optional<Persona> repaired(const Persona &host);

} // namespace port135::practice
