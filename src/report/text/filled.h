// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences with names in them.
#pragma once

#include <QString>

#include <initializer_list>

namespace port135::report {

/// `sentence` with %1, %2 … replaced, each of them once. A blank beside a name goes where both sides of it
/// are Japanese: the sentence has it for names in Latin letters. Names are taken as they are.
QString filled(const QString &sentence, std::initializer_list<QString> names);

} // namespace port135::report
