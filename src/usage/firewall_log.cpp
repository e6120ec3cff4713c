// SPDX-License-Identifier: GPL-3.0-or-later
// pfirewall.log of the Windows Firewall: read by its #Fields line, in the clock of its computer.
#include "usage/log_reader.h"
#include "usage/log_records.h"
#include "usage/time_text.h"

namespace port135::usage {
namespace {

class FirewallLog : public LogFormat
{
public:
    explicit FirewallLog(LogBook &book)
        : m_book(book)
    {
    }

    SourceKind kind() const override { return SourceKind::FirewallLog; }

    void line(std::string_view text) override
    {
        constexpr std::string_view fields = "#Fields:";
        if (text.starts_with(fields)) {
            m_hasHeader = true;
            m_names.clear();
            words(text.substr(fields.size()), [this](std::string_view word) { m_names.emplace_back(word); });
            return;
        }
        constexpr std::string_view clock = "#Time Format:";
        if (text.starts_with(clock)) {
            m_isUtc =
                text.find("UTC") != std::string_view::npos || text.find("GMT") != std::string_view::npos;
            return;
        }
        if (text.starts_with('#'))
            return;
        m_fields.clear();
        std::size_t at = 0;
        words(text, [&](std::string_view word) {
            if (at < m_names.size() && word != "-")
                m_fields.add(m_names[at], word);
            ++at;
        });
        if (!m_hasHeader)
            m_book.assumed();
        record(at);
    }

private:
    template <typename Take>
    static void words(std::string_view text, Take take)
    {
        constexpr std::size_t most = 64;
        for (std::size_t count = 0; count < most; ++count) {
            const auto begin = text.find_first_not_of(" \t");
            if (begin == std::string_view::npos)
                return;
            text.remove_prefix(begin);
            const auto end = text.find_first_of(" \t");
            take(text.substr(0, end));
            if (end == std::string_view::npos)
                return;
            text.remove_prefix(end);
        }
    }

    void record(std::size_t words)
    {
        constexpr std::size_t fewest = 8; // up to the ports; a last line may be cut
        const auto client = m_fields.address({"src-ip"});
        const auto server = m_fields.address({"dst-ip"});
        const auto when =
            parseDateTime(std::string(m_fields.get("date")) + ' ' + std::string(m_fields.get("time")),
                          m_isUtc ? 0 : m_book.settings().minutesEast);
        const auto action = m_fields.get("action");
        if (words < fewest || !client || !server || !when) {
            if (action == "INFO-EVENTS-LOST")
                m_book.item(when.value_or(0));
            else
                m_book.unread();
            return;
        }
        m_book.item(*when);
        const bool allowed = action == "ALLOW" || action == "OPEN" || action == "OPEN-INBOUND";
        const auto port = m_fields.port({"dst-port"});
        if (m_fields.get("protocol") != "TCP" || !port || (!allowed && action != "DROP"))
            return;
        LogConnection connection;
        connection.client = *client;
        connection.server = *server;
        connection.clientPort = m_fields.port({"src-port"}).value_or(0);
        connection.port = *port;
        connection.time = *when;
        connection.refused = !allowed;
        m_book.add(connection);
    }

    LogBook &m_book;
    std::vector<std::string> m_names{"date",   "time",   "action",   "protocol",
                                     "src-ip", "dst-ip", "src-port", "dst-port"};
    LogFields m_fields;
    bool m_hasHeader = false;
    bool m_isUtc = false;
};

} // namespace

std::unique_ptr<LogFormat> readFirewallLog(LogBook &book)
{
    return std::make_unique<FirewallLog>(book);
}

} // namespace port135::usage
