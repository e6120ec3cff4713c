// SPDX-License-Identifier: GPL-3.0-or-later
// eve.json of Suricata: events of kind dcerpc, smb and flow. For the .cpp files of this room only.
#pragma once

#include "usage/log_book.h"

#include <rapidjson/document.h>

#include <unordered_map>
#include <vector>

namespace port135::usage {

class SuricataEvents
{
public:
    explicit SuricataEvents(LogBook &book)
        : m_book(book)
    {
    }

    /// An object with an "event_type"; numbers are texts in it.
    void add(const rapidjson::Value &event);
    void finish() { m_flows.clear(); }

private:
    void addCall(const rapidjson::Value &event, const rapidjson::Value &call, bool overSmb);

    LogBook &m_book;
    /// What was bound on a flow: requests of older versions do not say it.
    std::unordered_map<std::uint64_t, std::vector<core::InterfaceId>> m_flows;
};

} // namespace port135::usage
