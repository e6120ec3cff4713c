// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over hosts, compiled once and asked for each host.
//
//   spooler srv-7              both words occur
//   "print server"             as one
//   -silent                    not
//   dc OR file                 one of them; binds less than what stands beside each other
//   (dc OR file) level>=high
//   level:high,critical        a field, and alternatives: see fields()
#pragma once

#include "core/result.h"
#include "filter/error.h"
#include "filter/host.h"
#include "filter/term.h"
#include "filter/vocabulary.h"

#include <string_view>
#include <vector>

namespace port135::filter {

inline constexpr int maximumDepth = 32; ///< of parentheses

/// Immutable after parse(); matches() from any thread.
class Query
{
public:
    /// Matches every host.
    Query() = default;
    /// UTF-8. Nothing but blanks matches every host.
    static core::Result<Query, Error> parse(std::string_view text, const Vocabulary &vocabulary);

    bool isEmpty() const { return m_nodes.empty(); }
    bool matches(const Host &host) const;
    /// Whether a condition of it is about this field.
    bool asks(Field field) const;

private:
    friend class Parser;

    struct Node
    {
        enum class Kind : std::uint8_t {
            And,
            Or,
            Not,
            Term,
        };
        Kind kind = Kind::And;
        std::size_t term = 0;
        std::vector<std::size_t> children = {};
    };

    bool matches(const Host &host, std::size_t node) const;

    std::vector<Node> m_nodes; ///< the last is the root
    std::vector<Term> m_terms;
};

} // namespace port135::filter
