// SPDX-License-Identifier: GPL-3.0-or-later
// Between filters and people: what is wrong with one, and how what stands somewhere is written in one.
#pragma once

#include "filter/error.h"

#include <QString>

namespace port135::service {

/// What is wrong and what to write instead; one or two sentences.
QString message(const filter::Error &error);
/// In quotation marks; those within cannot be written in a filter.
QString quotedWords(const QString &words);

} // namespace port135::service
