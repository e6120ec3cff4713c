// SPDX-License-Identifier: GPL-3.0-or-later
// What could be typed next: fields at the beginning of a word, values behind a field.
#pragma once

#include "filter/field.h"
#include "filter/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace port135::filter {

struct Candidate
{
    std::string text; ///< what replaces the part: "level:", "high", "\"a b\""
    FilterField field = FilterField::Word;
    bool isValue = false; ///< else the name of a field, to be followed by a value
};

struct Completion
{
    std::size_t position = 0; ///< of the part to replace, in bytes
    std::size_t length = 0;
    std::vector<Candidate> candidates; ///< at most 64
};

/// `cursor` in bytes; `tags` are those in use, in lower case.
Completion complete(std::string_view text, std::size_t cursor, const Vocabulary &vocabulary,
                    const std::vector<std::string> &tags = {});

} // namespace port135::filter
