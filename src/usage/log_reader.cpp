// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/log_reader.h"

#include "wire/utf16.h"

#include <algorithm>

namespace port135::usage {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// The first bytes as text, whatever the encoding says.
std::string beginning(wire::Bytes first)
{
    const auto bytes = first.first(std::min<std::size_t>(first.size(), 4096));
    std::string text;
    const bool utf16 = bytes.size() >= 2
        && ((bytes[0] == 0xff && bytes[1] == 0xfe) || (bytes[0] == 0xfe && bytes[1] == 0xff));
    for (const auto byte : utf16 ? bytes.subspan(2) : bytes) {
        if (!utf16 || byte != 0) // of the texts looked for all are ASCII
            text += char(byte);
    }
    if (text.starts_with(byteOrderMark))
        text.erase(0, byteOrderMark.size());
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

/// An object, or an array of them.
bool beginsJson(std::string_view text)
{
    const auto at = text.find_first_not_of("[ \t\r\n");
    return at != std::string_view::npos && text[at] == '{';
}

/// "2026-11-30 09:00:00 ALLOW TCP …": pfirewall.log without its header, as copied out or cut by a shipper.
bool isFirewallRecord(std::string_view line)
{
    static constexpr std::string_view form = "dddd-dd-dd dd:dd:dd ";
    if (line.size() < form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = line[i] >= '0' && line[i] <= '9';
        if (form[i] == 'd' ? !digit : line[i] != form[i])
            return false;
    }
    line.remove_prefix(form.size());
    for (const std::string_view action : {"ALLOW ", "DROP ", "OPEN ", "OPEN-INBOUND ", "CLOSE "}) {
        if (line.starts_with(action))
            return true;
    }
    return false;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

LogReader::LogReader(LogBook &book, Source &source)
    : m_book(book)
    , m_source(source)
{
}

LogReader::~LogReader() = default;

SourceKind LogReader::kindOf(wire::Bytes first)
{
    const auto text = beginning(first);
    if (text.starts_with('#')) {
        if (has(text, "#separator") || has(text, "#fields"))
            return has(text, "#path\tconn") ? SourceKind::ZeekConnections : SourceKind::ZeekRpc;
        if (has(text, "#Version:") || has(text, "#Fields:"))
            return SourceKind::FirewallLog;
        return SourceKind::Unknown;
    }
    if (text.starts_with('<')) {
        const bool events = has(text, "<Event") || has(text, "schemas.microsoft.com/win/2004/08/events");
        return events ? SourceKind::WindowsEvents : SourceKind::Unknown;
    }
    const std::string_view lines = text;
    // The first line may be the end of one.
    if (isFirewallRecord(lines)
        || isFirewallRecord(lines.substr(std::min(lines.find('\n'), lines.size() - 1) + 1)))
        return SourceKind::FirewallLog;
    if (!beginsJson(text))
        return SourceKind::Unknown;
    if (has(text, "\"zeek.dce_rpc\""))
        return SourceKind::ZeekRpc;
    if (has(text, "\"zeek.connection\""))
        return SourceKind::ZeekConnections;
    if (has(text, "\"event_type\""))
        return SourceKind::Suricata;
    if (has(text, "\"EventID\"") || has(text, "\"event_id\"") || has(text, "\"winlog\""))
        return SourceKind::WindowsEvents;
    if (has(text, "\"operation\"") || has(text, "\"endpoint\""))
        return SourceKind::ZeekRpc;
    if (has(text, "\"conn_state\"") || has(text, "orig_h\""))
        return SourceKind::ZeekConnections;
    if (has(text, "orig_h\\\"")) // a line within a text
        return has(text, "operation\\\"") ? SourceKind::ZeekRpc : SourceKind::ZeekConnections;
    return SourceKind::Unknown;
}

void LogReader::feed(wire::Bytes bytes)
{
    if (!m_begun) {
        m_begun = true;
        m_source.kind = kindOf(bytes);
        if (bytes.size() >= 2 && bytes[0] == 0xff && bytes[1] == 0xfe)
            m_utf16 = 1;
        else if (bytes.size() >= 2 && bytes[0] == 0xfe && bytes[1] == 0xff)
            m_utf16 = 2;
        const auto start = beginning(bytes);
        if (m_utf16 != 0)
            bytes = bytes.subspan(2);
        else if (wire::toView(bytes).starts_with(byteOrderMark))
            bytes = bytes.subspan(byteOrderMark.size());
        if (start.starts_with('<'))
            m_format = readEventXml(m_book);
        else if (m_source.kind == SourceKind::FirewallLog)
            m_format = readFirewallLog(m_book);
        else if (beginsJson(start))
            m_format = readJsonLines(m_book);
        else
            m_format = readZeekText(m_book);
    }
    if (m_utf16 == 0) {
        text(wire::toView(bytes));
        return;
    }
    m_odd.append(wire::toView(bytes));
    std::vector<std::uint16_t> units;
    units.reserve(m_odd.size() / 2);
    std::size_t at = 0;
    for (; at + 1 < m_odd.size(); at += 2) {
        const auto first = static_cast<unsigned char>(m_odd[at]);
        const auto second = static_cast<unsigned char>(m_odd[at + 1]);
        units.push_back(static_cast<std::uint16_t>(m_utf16 == 1 ? first | second << 8 : first << 8 | second));
    }
    m_odd.erase(0, at);
    text(wire::utf8FromUtf16(units));
}

void LogReader::text(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        if (end == std::string_view::npos) {
            if (m_held.size() + bytes.size() > longestLogLine) {
                m_tooLong |= !m_format->piece(m_held);
                m_held.clear();
            }
            if (!m_tooLong)
                m_held += bytes;
            return;
        }
        auto found = bytes.substr(0, end);
        bytes.remove_prefix(end + 1);
        if (m_tooLong || m_held.size() + found.size() > longestLogLine) {
            if (m_tooLong || !m_format->piece(m_held) || !m_format->piece(found))
                m_book.unread();
            m_tooLong = false;
            m_held.clear();
        } else if (m_held.empty()) {
            line(found);
        } else {
            m_held += found;
            line(m_held);
            m_held.clear();
        }
    }
}

void LogReader::line(std::string_view text)
{
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    if (!text.empty())
        m_format->line(text);
}

void LogReader::finish()
{
    if (!m_format)
        return;
    if (m_tooLong)
        m_book.unread();
    else if (!m_held.empty())
        line(m_held);
    m_held.clear();
    m_format->finish();
    m_book.endSource();
    if (m_source.kind == SourceKind::Unknown)
        m_source.kind = m_format->kind();
}

} // namespace port135::usage
