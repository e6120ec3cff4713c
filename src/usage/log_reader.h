// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of other programs, line by line: Zeek, Suricata, Windows events, the Windows Firewall.
#pragma once

#include "usage/log_book.h"
#include "wire/bytes.h"

#include <memory>
#include <string>

namespace port135::usage {

/// One format.
class LogFormat
{
public:
    virtual ~LogFormat() = default;
    /// A line without its end; at most longestLogLine bytes.
    virtual void line(std::string_view text) = 0;
    /// A part of a line that is longer than that; false: such lines are not read.
    virtual bool piece(std::string_view) { return false; }
    virtual void finish() {}
    virtual SourceKind kind() const = 0;
};

inline constexpr std::size_t longestLogLine = 1u << 20;

class LogReader
{
public:
    /// `source` and the book stay with the caller, and outlive this.
    LogReader(LogBook &book, Source &source);
    ~LogReader();

    /// By the first bytes of a file, unpacked; Unknown for what is no such log.
    static SourceKind kindOf(wire::Bytes first);

    void feed(wire::Bytes bytes);
    void finish();

private:
    void text(std::string_view bytes);
    void line(std::string_view text);

    LogBook &m_book;
    Source &m_source;
    std::unique_ptr<LogFormat> m_format;
    std::string m_held; ///< a line that is not whole
    std::string m_odd; ///< a byte of UTF-16 that waits for its other
    bool m_tooLong = false;
    bool m_begun = false;
    int m_utf16 = 0; ///< 0 none, 1 little-endian, 2 big-endian
};

std::unique_ptr<LogFormat> readZeekText(LogBook &book);
/// Objects of JSON, in lines or an array, each by what it says of itself: Zeek, Suricata, Windows events.
std::unique_ptr<LogFormat> readJsonLines(LogBook &book);
std::unique_ptr<LogFormat> readEventXml(LogBook &book);
std::unique_ptr<LogFormat> readFirewallLog(LogBook &book);

} // namespace port135::usage
