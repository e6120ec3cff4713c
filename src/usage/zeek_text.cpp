// SPDX-License-Identifier: GPL-3.0-or-later
// Zeek's own notation: tab-separated, with header lines that name the fields.
#include "usage/log_reader.h"
#include "usage/log_records.h"

namespace port135::usage {
namespace {

constexpr std::size_t mostColumns = 256;

class ZeekText : public LogFormat
{
public:
    explicit ZeekText(LogBook &book)
        : m_book(book)
    {
    }

    SourceKind kind() const override { return m_isRpc ? SourceKind::ZeekRpc : SourceKind::ZeekConnections; }

    void line(std::string_view text) override
    {
        if (text.starts_with('#')) {
            header(text);
            return;
        }
        if (m_names.empty()) {
            m_book.unread();
            return;
        }
        m_fields.clear();
        std::size_t read = 0;
        for (const auto &name : m_names) {
            const auto end = text.find(m_separator);
            const auto value = text.substr(0, end);
            if (value != m_unset && value != "(empty)")
                m_fields.add(name, value);
            ++read;
            if (end == std::string_view::npos)
                break;
            text.remove_prefix(end + 1);
        }
        if (read < m_names.size()) { // cut: what is missing cannot be told from what is unset
            m_book.unread();
            return;
        }
        noteZeek(m_fields, m_isRpc, m_book);
    }

private:
    void header(std::string_view text)
    {
        constexpr std::string_view separator = "#separator \\x";
        if (text.starts_with(separator)) {
            const auto digits = text.substr(separator.size());
            unsigned value = 0;
            for (const char c : digits.substr(0, 2))
                value = value * 16
                    + (c >= '0' && c <= '9'       ? unsigned(c - '0')
                           : c >= 'a' && c <= 'f' ? unsigned(c - 'a' + 10)
                                                  : 0u);
            m_separator = value > 0 && value < 128 ? char(value) : '\t';
            return;
        }
        const auto end = text.find(m_separator);
        const auto name = text.substr(0, end);
        auto rest = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (name == "#unset_field") {
            m_unset = std::string(rest);
        } else if (name == "#fields") {
            m_names.clear();
            while (!rest.empty() && m_names.size() < mostColumns) {
                const auto next = rest.find(m_separator);
                m_names.emplace_back(rest.substr(0, next));
                rest = next == std::string_view::npos ? std::string_view() : rest.substr(next + 1);
            }
            m_isRpc = false;
            for (const auto &field : m_names)
                m_isRpc |= field == "operation";
        }
    }

    LogBook &m_book;
    char m_separator = '\t';
    std::string m_unset = "-";
    std::vector<std::string> m_names;
    LogFields m_fields;
    bool m_isRpc = true;
};

} // namespace

std::unique_ptr<LogFormat> readZeekText(LogBook &book)
{
    return std::make_unique<ZeekText>(book);
}

} // namespace port135::usage
