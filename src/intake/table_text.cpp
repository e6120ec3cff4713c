// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table_text.h"

#include "intake/column_headings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;

struct Line
{
    qsizetype number = 1;
    QStringView text;
};

/// The first lines that say something, at most `most`: no blanks, no comments.
QList<Line> firstLines(QStringView text, qsizetype most)
{
    QList<Line> lines;
    qsizetype number = 1;
    for (const auto line : text.tokenize(u'\n')) {
        const auto trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            lines.append({number, line});
        if (lines.size() == most)
            break;
        ++number;
    }
    return lines;
}

/// One record after the other; a quoted cell may hold separators and line ends.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    std::optional<TableRow> next()
    {
        if (m_at >= m_text.size())
            return std::nullopt;
        TableRow row{m_line, {}};
        QString cell;
        bool quoted = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\n')
                ++m_line;
            if (quoted) {
                if (c != u'"')
                    cell += c;
                else if (m_at < m_text.size() && m_text[m_at] == u'"')
                    cell += m_text[m_at++];
                else
                    quoted = false;
            } else if (c == u'"' && cell.trimmed().isEmpty()) {
                cell.clear();
                quoted = true;
            } else if (c == m_separator) {
                row.cells.append(cell.trimmed());
                cell.clear();
            } else if (c == u'\n') {
                break;
            } else {
                cell += c;
            }
        }
        row.cells.append(cell.trimmed());
        return row;
    }

private:
    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

bool isEmpty(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const auto &cell) { return cell.isEmpty(); });
}

bool isComment(const TableRow &row)
{
    return row.cells.front().startsWith(u'#');
}

/// Excel's "sep=;".
std::optional<QChar> namedSeparator(QStringView line)
{
    line = line.trimmed();
    if (line.size() == 5 && line.startsWith(u"sep=", Qt::CaseInsensitive))
        return line.back();
    return std::nullopt;
}

qsizetype knownHeadings(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const auto &cell) {
        const auto role = roleOf(cell);
        return role < ColumnRole::None || role == ColumnRole::RecordData;
    });
}

QStringList cellsOf(QStringView line, QChar separator)
{
    const auto row = RecordReader(line, separator).next();
    return row ? row->cells : QStringList();
}

TextTable readSeparated(const QString &text, QChar separator, bool hasHeading)
{
    TextTable table;
    RecordReader records(text, separator);
    bool isFirst = true;
    while (auto row = records.next()) {
        if (isEmpty(*row) || isComment(*row) || (isFirst && namedSeparator(row->cells.join(separator))))
            continue;
        if (std::exchange(isFirst, false) && hasHeading)
            table.headings = row->cells;
        else
            table.rows.append(std::move(*row));
    }
    return table;
}

/// Columns of a character cell terminal.
qsizetype width(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf)
            || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
            || (code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6)
        ? 2
        : 1;
}

QStringList cutAt(QStringView line, const QList<qsizetype> &starts)
{
    QStringList cells(starts.size());
    qsizetype column = 0;
    qsizetype cell = 0;
    for (const QChar c : line) {
        while (cell + 1 < starts.size() && column >= starts[cell + 1])
            ++cell;
        cells[cell] += c;
        column += width(c);
    }
    for (auto &one : cells)
        one = one.trimmed();
    return cells;
}

bool isRuler(QStringView line)
{
    const auto trimmed = line.trimmed();
    return trimmed.size() >= 2 && std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) {
               return c == u'-' || c == u' ' || c == u'\t';
           });
}

/// Name   IPv4Address
/// ----   -----------
/// PC01   10.0.0.5
std::optional<TextTable> readPrinted(const QString &text, const QList<Line> &lines)
{
    if (lines.size() < 2 || !isRuler(lines[1].text) || isRuler(lines[0].text))
        return std::nullopt;
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < lines[1].text.size(); ++i) {
        if (lines[1].text[i] == u'-' && (i == 0 || lines[1].text[i - 1] != u'-'))
            starts.append(i);
    }
    starts.front() = 0;
    TextTable table;
    qsizetype number = 0;
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (number == lines[0].number)
            table.headings = cutAt(line, starts);
        if (number <= lines[1].number || line.trimmed().isEmpty() || line.trimmed().startsWith(u'#'))
            continue;
        if (line.trimmed() == lines[0].text.trimmed() || isRuler(line))
            continue; // printed again at a page or a group
        table.rows.append({number, cutAt(line, starts)});
    }
    return table;
}

/// Name        : PC01
/// IPv4Address : 10.0.0.5
std::optional<TextTable> readProperties(const QString &text, const QList<Line> &lines)
{
    static const QRegularExpression property(uR"(^([^\s:][^:]{0,60}?)\s* : ?(.*)$)"_s);
    const bool isList = lines.size() >= 2
        && std::all_of(lines.begin(), lines.end(),
                       [](const Line &line) { return property.match(line.text).hasMatch(); })
        && std::any_of(lines.begin(), lines.end(), [](const Line &line) {
                            return roleOf(property.match(line.text).captured(1)) < ColumnRole::None;
                        });
    if (!isList)
        return std::nullopt;
    TextTable table;
    QHash<QString, qsizetype> columns;
    TableRow row;
    qsizetype number = 0;
    const auto finish = [&] {
        if (!row.cells.isEmpty())
            table.rows.append(std::exchange(row, {}));
    };
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        ++number;
        const auto match = property.match(line);
        if (line.trimmed().isEmpty())
            finish();
        if (!match.hasMatch())
            continue; // a value that goes on
        const auto name = match.captured(1).trimmed();
        auto column = columns.value(name, -1);
        if (column < 0) {
            column = table.headings.size();
            columns.insert(name, column);
            table.headings.append(name);
        }
        if (column < row.cells.size() && !row.cells[column].isEmpty())
            finish(); // no blank line between two objects
        if (row.cells.isEmpty())
            row.line = number;
        while (row.cells.size() <= column)
            row.cells.append(QString());
        row.cells[column] = match.captured(2).trimmed();
    }
    finish();
    return table;
}

std::optional<QChar> bestSeparator(QStringView line)
{
    std::optional<QChar> best;
    qsizetype most = 0;
    for (const QChar separator : {u'\t', u';', u','}) {
        const auto known = knownHeadings(cellsOf(line, separator));
        if (known > most) {
            most = known;
            best = separator;
        }
    }
    return best;
}

} // namespace

std::optional<TextTable> readTable(const QString &text, bool isTableFile)
{
    auto lines = firstLines(text, 20);
    if (lines.isEmpty())
        return std::nullopt;
    if (auto table = readPrinted(text, lines.first(std::min<qsizetype>(lines.size(), 2))))
        return table;
    if (auto table = readProperties(text, lines.first(std::min<qsizetype>(lines.size(), 4))))
        return table;
    const auto named = namedSeparator(lines.front().text);
    if (named)
        lines.removeFirst();
    if (lines.isEmpty())
        return std::nullopt;
    const auto first = lines.front().text;
    const auto separator = named ? named : bestSeparator(first);
    if (separator) {
        const auto cells = cellsOf(first, *separator);
        const auto known = knownHeadings(cells);
        // "server, client" may be two hosts; one sure word among them makes a heading of the line.
        const bool isHeading = known > 0
            && (isTableFile || named || first.trimmed().startsWith(u'"')
                || std::any_of(cells.begin(), cells.end(), isSurelyHeading)
                || (known > 1 && lines.size() > 1 && *separator != u','));
        if (isHeading)
            return readSeparated(text, *separator, true);
    }
    if (!isTableFile && !named)
        return std::nullopt;
    if (separator)
        return readSeparated(text, *separator, false);
    // No heading is known: what the lines have in common separates the columns.
    for (const QChar candidate : {u'\t', u';', u','}) {
        if (first.contains(candidate))
            return readSeparated(text, candidate, false);
    }
    return readSeparated(text, u',', false);
}

} // namespace port135::intake
