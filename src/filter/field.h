// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the filter language, in one table for hosts, one for uses in traffic and one for the cells of
// a matrix of places: parser, completion and help read them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace port135::filter {

enum class FilterField : std::uint8_t {
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
    // Of uses in traffic, beside Word, Port, Interface and Address:
    Client,
    Server,
    From, ///< the client's segment
    To, ///< the server's
    Over,
    Known,
    Blocked, ///< what becomes of it when port 135 is blocked
    BlockedDynamic, ///< the same for 135 and the dynamic ports
    Calls,
    Operation,
    Program,
    Looks,
    // Of cells, beside Word, Port, Interface and Address:
    Result, ///< what the policy says of it
    Verdict, ///< whether it can be reached
    Severity, ///< of the rule that it breaks
    PolicyRule,
    Place,
    FromZone, ///< of the place
    ToZone, ///< of the host
    Target, ///< the host by its name
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

/// Less, AtMost, Greater or AtLeast.
constexpr bool isComparison(Operator op)
{
    return op != Operator::Contains && op != Operator::Is;
}

/// Contains and Is want the bound itself.
template <typename Value>
constexpr bool compares(Value value, Operator op, Value bound)
{
    switch (op) {
    case Operator::Less:
        return value < bound;
    case Operator::AtMost:
        return value <= bound;
    case Operator::Greater:
        return value > bound;
    case Operator::AtLeast:
        return value >= bound;
    case Operator::Contains:
    case Operator::Is:
        break;
    }
    return value == bound;
}

struct FieldDefinition
{
    FilterField id;
    std::string_view name; ///< as typed, lower case
    std::string_view aliases; ///< other names, separated by blanks
    bool ordered; ///< > >= < <= make sense
    std::string_view example; ///< a whole term: "level>=high"
};

using FieldTable = std::span<const FieldDefinition>;

/// Of hosts: without FilterField::Word, in the order of the help.
FieldTable fields();
/// Of uses.
FieldTable useFields();
/// Of cells.
FieldTable cellFields();
/// By name or alias, in lower case; nullptr for none.
const FieldDefinition *findField(FieldTable table, std::string_view name);

/// Words that stand for a role beside its own name: "dc" for "domain_controller". Empty for none.
std::string_view roleOfAlias(std::string_view alias);

} // namespace port135::filter
