// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what is wrong with a target, translated.
#pragma once

#include "target/parse_error.h"

#include <QString>

namespace port135::intake {

/// What is wrong, where, and what to write instead; one or two sentences.
QString message(const target::ParseError &error);

} // namespace port135::intake
