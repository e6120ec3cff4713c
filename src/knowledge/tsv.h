// SPDX-License-Identifier: GPL-3.0-or-later
// The one reader of knowledge files: UTF-8, tab-separated, one header line, comments from # to the end of a
// line.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace port135::knowledge {

/// Reads row by row; stops at the first error, which a field is that cannot be shown safely. Fields are views
/// into the bytes given.
/// Limits: 16 MiB a file, 4096 bytes a line, 100 000 lines.
class TsvReader
{
public:
    /// `file` is what errors call it. The first line that is no comment must name exactly `columns`.
    TsvReader(QString file, std::string_view bytes, std::span<const std::string_view> columns);

    /// The next row into `fields` (as many as columns); false at the end and after an error.
    bool next(std::span<std::string_view> fields);

    /// Ends the reading with an error on the row that was read last. `reason` is a whole sentence.
    void fail(const QString &reason);

    bool failed() const { return !m_error.isEmpty(); }
    /// "interfaces.tsv, line 12: …"; empty while all is well.
    const QString &error() const { return m_error; }
    std::size_t line() const { return m_line; }
    /// The day in the comment `# date: 2026-01-31`; empty where there is none (yet).
    std::string_view date() const { return m_date; }

private:
    std::optional<std::string_view> nextLine();
    bool split(std::string_view line, std::span<std::string_view> fields);
    void readHeader(std::span<const std::string_view> columns);

    QString m_file;
    std::string_view m_rest;
    std::size_t m_columns = 0;
    std::size_t m_line = 0;
    std::string_view m_date;
    QString m_error;
};

/// A field in an error: harmless, at most 80 bytes.
QString quoted(std::string_view bytes);

/// 64-bit FNV-1a: tells two versions of a file apart, no defence against a forger.
std::uint64_t contentHash(std::string_view bytes, std::uint64_t seed = 14695981039346656037ULL);

/// Eight hexadecimal digits of a hash.
std::string shortHash(std::uint64_t hash);

} // namespace port135::knowledge
