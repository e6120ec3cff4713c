// SPDX-License-Identifier: GPL-3.0-or-later
// One condition on a use, compiled.
#pragma once

#include "core/result.h"
#include "filter/error.h"
#include "filter/filter_token.h"
#include "filter/use_subject.h"
#include "filter/value_ranges.h"
#include "filter/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace port135::filter {

class UseTerm
{
public:
    using Subject = UseSubject;

    static core::Result<UseTerm, Error> compile(const FilterToken &token, const Vocabulary &vocabulary);
    bool matches(const UseSubject &use) const;
    FilterField field() const { return m_field; }

private:
    std::optional<Error> read(const std::string &value, const Vocabulary &vocabulary);
    std::optional<Error> readChoice(const std::string &value, std::span<const std::string_view> choices);
    bool matchesCalls(std::uint64_t calls) const;

    FilterField m_field = FilterField::Word;
    Operator m_op = Operator::Contains;
    std::vector<std::string> m_words; ///< folded
    std::vector<std::string_view> m_choices;
    InterfaceSet m_interfaces;
    PortSet m_ports;
    AddressSet m_addresses;
    std::vector<std::uint64_t> m_numbers;
    bool m_some = false; ///< "any"
    bool m_none = false; ///< "none"
};

} // namespace port135::filter
