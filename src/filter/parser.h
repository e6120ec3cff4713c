// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a filter belong together. For expression.h alone.
#pragma once

#include "filter/filter_token.h"
#include "filter/vocabulary.h"

#include <utility>
#include <vector>

namespace port135::filter {

template <typename Term>
class CompiledFilter;

inline constexpr int maximumDepth = 32; ///< of parentheses

/// Recursive descent: any := all ("OR" all)*; all := one+; one := "-" one | "(" any ")" | term.
template <typename Term>
class Parser
{
public:
    Parser(std::vector<FilterToken> tokens, const Vocabulary &vocabulary)
        : m_tokens(std::move(tokens))
        , m_vocabulary(vocabulary)
    {
    }

    core::Result<CompiledFilter<Term>, Error> run()
    {
        if (m_tokens.empty())
            return CompiledFilter<Term>();
        const auto root = any();
        if (!root)
            return core::failure(root.error());
        if (m_at < m_tokens.size())
            return core::failure(error(Error::Kind::StrayParenthesis, m_tokens[m_at]));
        return std::move(m_expression);
    }

private:
    using Node = typename CompiledFilter<Term>::Node;
    using Result = core::Result<std::size_t, Error>;
    using Kind = FilterToken::Kind;

    bool at(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }

    static Error error(Error::Kind kind, const FilterToken &token)
    {
        return {kind, token.position, token.length, {}, {}};
    }

    std::size_t add(Node node)
    {
        m_expression.m_nodes.push_back(std::move(node));
        return m_expression.m_nodes.size() - 1;
    }

    Result any()
    {
        Node node{Node::Kind::Or};
        for (;;) {
            const auto child = all();
            if (!child)
                return child;
            node.children.push_back(*child);
            if (!at(Kind::Or))
                break;
            ++m_at;
        }
        return node.children.size() == 1 ? node.children.front() : add(std::move(node));
    }

    Result all()
    {
        Node node{Node::Kind::And};
        do {
            const auto child = one();
            if (!child)
                return child;
            node.children.push_back(*child);
        } while (m_at < m_tokens.size() && !at(Kind::Or) && !at(Kind::Close));
        return node.children.size() == 1 ? node.children.front() : add(std::move(node));
    }

    Result one()
    {
        if (m_at >= m_tokens.size())
            return core::failure(error(Error::Kind::MissingTerm, m_tokens.back()));
        const FilterToken &token = m_tokens[m_at];
        switch (token.kind) {
        case Kind::Or:
            return core::failure(error(Error::Kind::MissingTerm, token));
        case Kind::Close:
            // "()" lacks its content; a bracket that nobody opened is too many.
            return core::failure(
                error(m_depth > 0 ? Error::Kind::MissingTerm : Error::Kind::StrayParenthesis, token));
        case Kind::Not: {
            // A loop, not recursion: a line of dashes must not use up the stack.
            bool negated = false;
            while (at(Kind::Not)) {
                negated = !negated;
                ++m_at;
            }
            const auto child = one();
            if (!child || !negated)
                return child;
            Node node{Node::Kind::Not};
            node.children.push_back(*child);
            return add(std::move(node));
        }
        case Kind::Open: {
            if (++m_depth > maximumDepth)
                return core::failure(error(Error::Kind::TooDeep, token));
            ++m_at;
            const auto child = any();
            if (!child)
                return child;
            if (!at(Kind::Close))
                return core::failure(error(Error::Kind::UnclosedParenthesis, token));
            ++m_at;
            --m_depth;
            return child;
        }
        case Kind::Term: {
            ++m_at;
            auto term = Term::compile(token, m_vocabulary);
            if (!term)
                return core::failure(term.error());
            m_expression.m_terms.push_back(std::move(*term));
            Node node{Node::Kind::Leaf};
            node.term = m_expression.m_terms.size() - 1;
            return add(std::move(node));
        }
        }
        return core::failure(error(Error::Kind::MissingTerm, token));
    }

    std::vector<FilterToken> m_tokens;
    const Vocabulary &m_vocabulary;
    std::size_t m_at = 0;
    int m_depth = 0;
    CompiledFilter<Term> m_expression;
};

} // namespace port135::filter
