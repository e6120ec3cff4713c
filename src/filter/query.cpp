// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/query.h"

#include <algorithm>

namespace port135::filter {

bool Query::matches(const Host &host) const
{
    return m_nodes.empty() || matches(host, m_nodes.size() - 1);
}

bool Query::asks(Field field) const
{
    return std::ranges::find(m_terms, field, &Term::field) != m_terms.end();
}

bool Query::matches(const Host &host, std::size_t index) const
{
    const auto &node = m_nodes[index];
    const auto match = [&](std::size_t child) { return matches(host, child); };
    switch (node.kind) {
    case Node::Kind::Term:
        return m_terms[node.term].matches(host);
    case Node::Kind::Not:
        return !match(node.children.front());
    case Node::Kind::And:
        return std::ranges::all_of(node.children, match);
    case Node::Kind::Or:
        return std::ranges::any_of(node.children, match);
    }
    return false;
}

} // namespace port135::filter
