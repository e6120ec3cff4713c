// SPDX-License-Identifier: GPL-3.0-or-later
// Windows events as XML of wevtutil or Event Viewer: events one after the other, with or without a root. Only
// what such exports hold is read: elements, attributes, character references; no document type, no entities
// of others.
#include "usage/log_reader.h"
#include "usage/log_records.h"

#include <charconv>
#include <deque>

namespace port135::usage {
namespace {

constexpr std::size_t longestEvent = 256u << 10;
constexpr std::size_t mostFields = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Appends a code point as UTF-8; nothing for what is none.
void appendCodePoint(std::string &text, std::uint32_t point)
{
    if (point < 0x80) {
        text += char(point);
    } else if (point < 0x800) {
        text += char(0xc0 | point >> 6);
        text += char(0x80 | (point & 0x3f));
    } else if (point < 0x10000 && (point < 0xd800 || point > 0xdfff)) {
        text += char(0xe0 | point >> 12);
        text += char(0x80 | (point >> 6 & 0x3f));
        text += char(0x80 | (point & 0x3f));
    }
}

std::string unescaped(std::string_view text)
{
    static constexpr std::pair<std::string_view, char> named[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    std::string plain;
    while (!text.empty()) {
        const auto mark = text.find('&');
        plain += text.substr(0, mark);
        if (mark == std::string_view::npos)
            break;
        text.remove_prefix(mark + 1);
        const auto end = text.find(';');
        constexpr std::size_t longest = 10;
        if (end == std::string_view::npos || end > longest) {
            plain += '&';
            continue;
        }
        const auto name = text.substr(0, end);
        text.remove_prefix(end + 1);
        for (const auto &[known, c] : named) {
            if (name == known)
                plain += c;
        }
        if (name.size() > 1 && name[0] == '#') {
            const bool hex = name[1] == 'x';
            std::uint32_t point = 0;
            const auto digits = name.substr(hex ? 2 : 1);
            std::from_chars(digits.data(), digits.data() + digits.size(), point, hex ? 16 : 10);
            appendCodePoint(plain, point);
        }
    }
    return plain;
}

/// The value of an attribute in the inside of a tag; empty for none.
std::string_view attribute(std::string_view tag, std::string_view name)
{
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        if (at == 0 || !isSpace(tag[at - 1]))
            continue;
        auto rest = tag.substr(at + name.size());
        while (!rest.empty() && isSpace(rest.front()))
            rest.remove_prefix(1);
        if (!rest.starts_with('='))
            continue;
        rest.remove_prefix(1);
        while (!rest.empty() && isSpace(rest.front()))
            rest.remove_prefix(1);
        if (rest.empty() || (rest.front() != '"' && rest.front() != '\''))
            continue;
        const auto end = rest.find(rest.front(), 1);
        if (end != std::string_view::npos)
            return rest.substr(1, end - 1);
    }
    return {};
}

class EventXml : public LogFormat
{
public:
    explicit EventXml(LogBook &book)
        : m_book(book)
    {
    }

    SourceKind kind() const override { return SourceKind::WindowsEvents; }

    void line(std::string_view text) override
    {
        m_text += text;
        m_text += '\n';
        std::size_t taken = 0;
        for (;;) {
            constexpr std::string_view endTag = "</Event>";
            const auto end = m_text.find(endTag, taken);
            if (end == std::string::npos)
                break;
            event(std::string_view(m_text).substr(taken, end - taken));
            taken = end + endTag.size();
        }
        m_text.erase(0, taken);
        if (m_text.size() > longestEvent) {
            m_book.unread();
            m_text.clear();
        }
    }

    void finish() override
    {
        if (m_text.find("<Event ") != std::string::npos || m_text.find("<Event>") != std::string::npos)
            m_book.unread(); // one that is not whole
        m_text.clear();
    }

private:
    void add(std::string_view name, std::string value)
    {
        if (m_values.size() >= 2 * mostFields || value.empty())
            return;
        const auto &keptName = m_values.emplace_back(name);
        m_fields.add(keptName, m_values.emplace_back(std::move(value)));
    }

    void event(std::string_view text)
    {
        m_fields.clear();
        m_values.clear();
        int unnamed = 0;
        while (!text.empty()) {
            const auto open = text.find('<');
            if (open == std::string_view::npos)
                break;
            text.remove_prefix(open + 1);
            const auto close = text.find('>');
            if (close == std::string_view::npos)
                break;
            auto tag = text.substr(0, close);
            text.remove_prefix(close + 1);
            if (tag.starts_with('/') || tag.starts_with('?') || tag.starts_with('!'))
                continue;
            const bool isEmpty = tag.ends_with('/');
            const auto name = tag.substr(0, tag.find_first_of(" \t\r\n/"));
            const auto content = isEmpty ? std::string_view() : text.substr(0, text.find('<'));
            if (name == "Provider") {
                add("Provider", unescaped(attribute(tag, "Name")));
            } else if (name == "TimeCreated") {
                add("Time", unescaped(attribute(tag, "SystemTime")));
            } else if (name == "EventID" || name == "Computer" || name == "Keywords") {
                add(name, unescaped(content));
            } else if (name == "Data") {
                const auto label = attribute(tag, "Name");
                ++unnamed;
                if (label.empty())
                    add("param" + std::to_string(unnamed), unescaped(content));
                else
                    add(unescaped(label), unescaped(content));
            }
        }
        noteWindowsEvent(m_fields, m_book);
    }

    LogBook &m_book;
    std::string m_text;
    LogFields m_fields;
    std::deque<std::string> m_values; // what the fields look into: it never moves
};

} // namespace

std::unique_ptr<LogFormat> readEventXml(LogBook &book)
{
    return std::make_unique<EventXml>(book);
}

} // namespace port135::usage
