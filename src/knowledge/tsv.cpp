// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/tsv.h"

#include "core/escape.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>
#include <vector>

namespace port135::knowledge {
namespace {

constexpr std::size_t maxFileBytes = 16u << 20;
constexpr std::size_t maxLineBytes = 4096;
constexpr std::size_t maxLines = 100'000;
constexpr std::string_view datePrefix = "# date: ";

/// Text that cannot be seen, or that reorders what stands around it; nearly all fields are ASCII.
bool isSafe(std::string_view field)
{
    return std::ranges::all_of(field, [](char c) { return static_cast<unsigned char>(c) < 0x80; })
        || core::escaped(field, maxLineBytes) == field;
}

} // namespace

TsvReader::TsvReader(QString file, std::string_view bytes, std::span<const std::string_view> columns)
    : m_file(std::move(file))
    , m_rest(bytes)
    , m_columns(columns.size())
{
    if (bytes.size() > maxFileBytes)
        fail(QCoreApplication::translate("Knowledge", "The file is larger than %1 MiB.")
                 .arg(maxFileBytes >> 20));
    else
        readHeader(columns);
}

void TsvReader::readHeader(std::span<const std::string_view> columns)
{
    const auto header = nextLine();
    if (failed())
        return;
    std::string expected;
    for (std::string_view column : columns) {
        if (!expected.empty())
            expected += '\t';
        expected += column;
    }
    if (!header || *header != expected)
        fail(QCoreApplication::translate("Knowledge",
                                         "The header line must name these columns, separated by tabs: %1.")
                 .arg(QString::fromStdString(expected).replace(u'\t', u' ')));
}

std::optional<std::string_view> TsvReader::nextLine()
{
    while (!m_rest.empty() && !failed()) {
        ++m_line;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (m_line > maxLines) {
            fail(QCoreApplication::translate("Knowledge", "The file has more than %1 lines.").arg(maxLines));
        } else if (line.size() > maxLineBytes) {
            fail(QCoreApplication::translate("Knowledge", "The line is longer than %1 bytes.")
                     .arg(maxLineBytes));
        } else if (!QUtf8StringView(line.data(), qsizetype(line.size())).isValidUtf8()) {
            fail(QCoreApplication::translate("Knowledge", "The line is not valid UTF-8."));
        } else if (std::any_of(line.begin(), line.end(),
                               [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; })) {
            fail(QCoreApplication::translate("Knowledge", "The line contains a control character."));
        } else if (line.starts_with('#')) {
            if (line.starts_with(datePrefix))
                m_date = line.substr(datePrefix.size());
        } else if (!line.empty()) {
            return line;
        }
    }
    return std::nullopt;
}

bool TsvReader::split(std::string_view line, std::span<std::string_view> fields)
{
    std::size_t count = 0;
    for (std::string_view rest = line;;) {
        const std::size_t tab = rest.find('\t');
        if (count < fields.size())
            fields[count] = rest.substr(0, tab);
        ++count;
        if (tab == std::string_view::npos)
            break;
        rest.remove_prefix(tab + 1);
    }
    if (count == fields.size())
        return true;
    fail(QCoreApplication::translate("Knowledge", "The line has %1 columns instead of %2: “%3”.")
             .arg(count)
             .arg(fields.size())
             .arg(quoted(line)));
    return false;
}

bool TsvReader::next(std::span<std::string_view> fields)
{
    Q_ASSERT(fields.size() == m_columns);
    const auto line = nextLine();
    if (!line || !split(*line, fields))
        return false;
    const auto unsafe = std::ranges::find_if_not(fields, isSafe);
    if (unsafe == fields.end())
        return true;
    fail(QCoreApplication::translate("Knowledge", "“%1” contains a character that cannot be seen.")
             .arg(quoted(*unsafe)));
    return false;
}

void TsvReader::fail(const QString &reason)
{
    if (!failed())
        m_error =
            QCoreApplication::translate("Knowledge", "%1, line %2: %3").arg(m_file).arg(m_line).arg(reason);
}

QString quoted(std::string_view bytes)
{
    return text::shown(bytes, 80);
}

std::uint64_t contentHash(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t hash = seed;
    for (char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

std::string shortHash(std::uint64_t hash)
{
    const auto folded = static_cast<quint32>(hash ^ hash >> 32);
    return QByteArray::number(folded, 16).rightJustified(8, '0').toStdString();
}

} // namespace port135::knowledge
