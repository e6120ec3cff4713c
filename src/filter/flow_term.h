// SPDX-License-Identifier: GPL-3.0-or-later
// One condition on a flow, compiled.
#pragma once

#include "core/result.h"
#include "filter/error.h"
#include "filter/filter_token.h"
#include "filter/flow_subject.h"
#include "filter/value_ranges.h"
#include "filter/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace port135::filter {

class FlowTerm
{
public:
    using Subject = FlowSubject;

    static core::Result<FlowTerm, Error> compile(const FilterToken &token, const Vocabulary &vocabulary);
    bool matches(const FlowSubject &flow) const;
    FilterField field() const { return m_field; }

private:
    std::optional<Error> read(const std::string &value, const Vocabulary &vocabulary);
    std::optional<Error> readChoice(const std::string &value, std::span<const std::string_view> choices);
    std::optional<Error> readSeverity(const std::string &value);
    bool matchesNumber(std::uint64_t value) const;

    FilterField m_field = FilterField::Word;
    Operator m_op = Operator::Contains;
    std::vector<std::string> m_words; ///< folded
    std::vector<std::string_view> m_choices;
    InterfaceSet m_interfaces;
    PortSet m_ports;
    AddressSet m_addresses;
    std::vector<std::uint64_t> m_numbers; ///< calls, or severities
    bool m_some = false; ///< "any"
    bool m_none = false; ///< "none"
};

} // namespace port135::filter
