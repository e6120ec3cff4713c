// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what is wrong with a filter, translated.
#pragma once

#include "filter/error.h"

#include <QString>

namespace port135::service {

/// What is wrong and what to write instead; one or two sentences.
QString message(const filter::Error &error);

} // namespace port135::service
