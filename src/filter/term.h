// SPDX-License-Identifier: GPL-3.0-or-later
// One condition, compiled: what can be worked out before the first host is.
#pragma once

#include "filter/filter_token.h"
#include "filter/host.h"
#include "filter/value_ranges.h"
#include "filter/vocabulary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace port135::filter {

class Term
{
public:
    using Subject = Host;

    static core::Result<Term, Error> compile(const FilterToken &token, const Vocabulary &vocabulary);
    bool matches(const Host &host) const;
    FilterField field() const { return m_field; }

private:
    using Problem = std::optional<Error>;

    static constexpr int notRated = 5; ///< bit of m_mask: hosts without a level

    Problem read(const FilterToken &token, const std::string &value, const Vocabulary &vocabulary);
    Problem readLevel(const std::string &value);
    Problem readOutcome(const std::string &value);
    Problem readRole(const std::string &value, const Vocabulary &vocabulary);
    Problem readOs(const std::string &value, const Vocabulary &vocabulary);
    Problem readSupport(const std::string &value, const Vocabulary &vocabulary);
    Problem readRule(const std::string &value, const Vocabulary &vocabulary);
    Problem readAccepted(const std::string &value, const Vocabulary &vocabulary);
    Problem readChange(const std::string &value, const Vocabulary &vocabulary);

    bool matchesPort(const core::Observation &seen) const;
    bool matchesOs(const Host &host) const;
    bool matchesText(std::string_view text) const;
    bool matchesAccepted(const core::Rating &rating) const;
    bool matchesIssue(const core::Rating &rating) const;

    FilterField m_field = FilterField::Word;
    Operator m_op = Operator::Contains;
    std::vector<std::string> m_words; ///< folded
    InterfaceSet m_interfaces;
    std::uint32_t m_mask = 0; ///< of levels (bit 5: not rated) or outcomes
    PortSet m_ports;
    AddressSet m_addresses;
    std::vector<std::string_view> m_rules;
    std::uint32_t m_version = 0; ///< major, minor and build in 8, 8 and 16 bits
    bool m_buildOnly = false;
    bool m_some = false; ///< "any", "yes"
    bool m_none = false; ///< "none", "no"
};

} // namespace port135::filter
