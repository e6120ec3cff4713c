// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the filter language, in one table: parser, completion and help read it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace port135::filter {

enum class Field : std::uint8_t {
    Word, ///< no field: a word that occurs in any text of the host
    Level,
    Outcome,
    Role,
    Port,
    Open,
    Interface,
    Os,
    Support,
    Name,
    Domain,
    Address,
    Rule,
    Cve,
    Accepted,
    Tag,
    Note,
    Changed,
};

/// "Is" wants the whole value; ":" is Contains.
enum class Operator : std::uint8_t {
    Contains,
    Is,
    Less,
    AtMost,
    Greater,
    AtLeast,
};

struct FieldDefinition
{
    Field id;
    std::string_view name; ///< as typed, lower case
    std::string_view aliases; ///< other names, separated by blanks
    bool ordered; ///< > >= < <= make sense
    std::string_view example; ///< a whole term: "level>=high"
};

/// All but Field::Word, in the order of the help.
std::span<const FieldDefinition> fields();
/// By name or alias, in lower case; nullptr for none.
const FieldDefinition *findField(std::string_view name);
const FieldDefinition &definition(Field field);

/// Words that stand for a role beside its own name: "dc" for "domain_controller". Empty for none.
std::string_view roleOfAlias(std::string_view alias);

} // namespace port135::filter
