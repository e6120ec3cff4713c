// SPDX-License-Identifier: GPL-3.0-or-later
// Records of logs after their notation is read away: the same from tab-separated text, JSON and XML.
#pragma once

#include "usage/log_book.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace port135::usage {

/// Names and values of one record, in their order; views live as long as the record's text.
class LogFields
{
public:
    void add(std::string_view name, std::string_view value) { m_fields.emplace_back(name, value); }
    void clear() { m_fields.clear(); }
    /// The first of these names that has a value; empty for none.
    std::string_view get(std::string_view name) const;
    std::string_view get(std::initializer_list<std::string_view> names) const;
    bool has(std::string_view name) const;

    std::optional<core::Address> address(std::initializer_list<std::string_view> names) const;
    std::optional<std::uint16_t> port(std::initializer_list<std::string_view> names) const;

private:
    std::vector<std::pair<std::string_view, std::string_view>> m_fields;
};

/// dce_rpc.log and conn.log; `isRpc` tells which.
void noteZeek(const LogFields &fields, bool isRpc, LogBook &book);

/// A Windows event, whatever its export: names as in the event's own data, and beside them EventID, Computer,
/// Provider and Time.
void noteWindowsEvent(const LogFields &fields, LogBook &book);

/// The port of "49664", "ncacn_ip_tcp:[49664]"; nothing for a pipe.
std::optional<std::uint16_t> parsePort(std::string_view text);

} // namespace port135::usage
