// SPDX-License-Identifier: GPL-3.0-or-later
// A filter, compiled once and asked for each of what it is about: Term::Subject.
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
#include "filter/parser.h"
#include "filter/vocabulary.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace port135::filter {

/// Immutable after parse(); matches() from any thread.
template <typename Term>
class CompiledFilter
{
public:
    /// Matches everything.
    CompiledFilter() = default;
    /// UTF-8. Nothing but blanks matches everything.
    static core::Result<CompiledFilter, Error> parse(std::string_view text, const Vocabulary &vocabulary)
    {
        auto parts = tokens(text, vocabulary.fields);
        if (!parts)
            return core::failure(parts.error());
        return Parser<Term>(std::move(*parts), vocabulary).run();
    }

    bool isEmpty() const { return m_nodes.empty(); }
    bool matches(const typename Term::Subject &subject) const
    {
        return m_nodes.empty() || matches(subject, m_nodes.size() - 1);
    }
    /// Whether a condition of it is about this field.
    bool asks(FilterField field) const
    {
        return std::ranges::find(m_terms, field, &Term::field) != m_terms.end();
    }

private:
    friend class Parser<Term>;

    struct Node
    {
        enum class Kind : std::uint8_t {
            And,
            Or,
            Not,
            Leaf,
        };
        Kind kind = Kind::And;
        std::size_t term = 0;
        std::vector<std::size_t> children = {};
    };

    bool matches(const typename Term::Subject &subject, std::size_t index) const
    {
        const auto &node = m_nodes[index];
        const auto match = [&](std::size_t child) { return matches(subject, child); };
        switch (node.kind) {
        case Node::Kind::Leaf:
            return m_terms[node.term].matches(subject);
        case Node::Kind::Not:
            return !match(node.children.front());
        case Node::Kind::And:
            return std::ranges::all_of(node.children, match);
        case Node::Kind::Or:
            return std::ranges::any_of(node.children, match);
        }
        return false;
    }

    std::vector<Node> m_nodes; ///< the last is the root
    std::vector<Term> m_terms;
};

} // namespace port135::filter
