// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/target_column.h"

#include "intake/column_headings.h"
#include "target/specification.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;

class TargetColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TargetColumn)
};

/// What people and programs write where there is nothing.
bool isNothing(const QString &cell)
{
    static const QStringList blanks{u""_s,     u"-"_s,       u"--"_s,   u"—"_s,      u"ー"_s,
                                    u"n/a"_s,  u"na"_s,      u"none"_s, u"null"_s,   u"nil"_s,
                                    u"{}"_s,   u"なし"_s,    u"無し"_s, u"未設定"_s, u"unknown"_s,
                                    u"不明"_s, u"0.0.0.0"_s, u"dhcp"_s, u"?"_s};
    return blanks.contains(cell.toLower());
}

/// The hosts in a cell: "10.0.0.5", "{10.0.0.5, fe80::1}", "10.0.0.5;10.0.0.6".
QStringList parts(const QString &cell)
{
    static const QRegularExpression separators(u"[,;|{}\\s]+"_s);
    auto list = cell.split(separators, Qt::SkipEmptyParts);
    if (list.size() > 1) {
        // Of several addresses those that work from any interface.
        const auto isLinkLocal = [](const QString &text) {
            return QHostAddress(text).isLinkLocal() || text.startsWith(u"169.254."_s);
        };
        if (!std::all_of(list.begin(), list.end(), isLinkLocal))
            list.removeIf(isLinkLocal);
    }
    return list;
}

bool isAddress(const QString &cell)
{
    const auto list = parts(cell);
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QString &text) {
        const auto parsed = target::parseTargets(text.toStdString());
        return parsed && parsed->names.empty() && !parsed->include.isEmpty();
    });
}

bool isHost(const QString &cell)
{
    return !cell.contains(u' ') && target::parseTargets(cell.toStdString()).has_value();
}

bool isNetmask(const QString &cell)
{
    return cell.startsWith(u"255."_s);
}

QString cellAt(const TableRow &row, qsizetype column)
{
    const auto cell = row.cells.value(column);
    return isNothing(cell) ? QString() : cell;
}

struct Candidate
{
    qsizetype column = 0;
    ColumnRole role = ColumnRole::None;
    qsizetype filled = 0;
};

/// Rows that can be scanned: of a zone only A and AAAA, of leases only those that hold.
bool isOfUse(const TableRow &row, qsizetype typeColumn, qsizetype stateColumn)
{
    if (typeColumn >= 0) {
        static const QRegularExpression address(uR"(^(A|AAAA)$|\((A|AAAA)\))"_s);
        return address.match(row.cells.value(typeColumn)).hasMatch();
    }
    if (stateColumn >= 0) {
        static const QStringList over{u"expired"_s, u"declined"_s, u"inactive"_s, u"inactivereservation"_s,
                                      u"doomed"_s,  u"released"_s, u"free"_s};
        return !over.contains(row.cells.value(stateColumn).toLower());
    }
    return true;
}

/// Without known headings: the content tells. Addresses before names, the first such column before others.
QList<Candidate> byContent(const TextTable &table)
{
    qsizetype columns = 0;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.cells.size());
    QList<Candidate> addresses;
    QList<Candidate> names;
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype filled = 0;
        qsizetype good = 0;
        qsizetype hosts = 0;
        qsizetype masks = 0;
        for (const auto &row : table.rows) {
            const auto cell = cellAt(row, column);
            if (cell.isEmpty())
                continue;
            ++filled;
            good += isAddress(cell);
            hosts += isHost(cell);
            masks += isNetmask(cell);
        }
        // One line may be a heading in words that are not known.
        if (good > 0 && good + 1 >= filled && masks == 0)
            addresses.append({column, ColumnRole::Address, filled});
        else if (hosts > 0 && hosts == filled)
            names.append({column, ColumnRole::Name, filled});
    }
    return addresses.isEmpty() ? names.first(std::min<qsizetype>(names.size(), 1)) : addresses;
}

QList<Candidate> byHeading(const TextTable &table, const QList<TableRow> &rows, bool hasTypes)
{
    QList<Candidate> candidates;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        auto role = roleOf(table.headings[column]);
        if (role == ColumnRole::RecordData && hasTypes)
            role = ColumnRole::Address;
        if (role >= ColumnRole::None)
            continue;
        const auto filled = std::count_if(rows.begin(), rows.end(), [column, role](const auto &row) {
            const auto cell = cellAt(row, column);
            const bool needsAddress = role == ColumnRole::Address || role == ColumnRole::Ipv6Address;
            return !cell.isEmpty() && (!needsAddress || isAddress(cell));
        });
        if (filled > 0)
            candidates.append({column, role, filled});
    }
    // The best way to name a host that most rows have; then what fills the gaps.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.role < b.role; });
    const auto most = std::find_if(candidates.begin(), candidates.end(),
                                   [&rows](const auto &one) { return 2 * one.filled >= rows.size(); });
    if (most != candidates.end())
        std::rotate(candidates.begin(), most, most + 1);
    return candidates;
}

qsizetype columnOf(const TextTable &table, ColumnRole role)
{
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        if (roleOf(table.headings[column]) == role)
            return column;
    }
    return -1;
}

} // namespace

core::Result<TargetColumn, QString> targetColumn(const TextTable &table)
{
    TargetColumn result;
    const auto dataColumn = columnOf(table, ColumnRole::RecordData);
    const auto typeColumn = dataColumn >= 0 ? columnOf(table, ColumnRole::RecordType) : -1;
    const auto stateColumn = columnOf(table, ColumnRole::State);
    QList<TableRow> rows;
    for (const auto &row : table.rows) {
        if (isOfUse(row, typeColumn, stateColumn))
            rows.append(row);
        else
            ++result.left;
    }
    auto candidates = byHeading(table, rows, typeColumn >= 0);
    bool isList = false;
    if (candidates.isEmpty()) {
        candidates = byContent({{}, rows});
        // Nothing but addresses in all of them: a list that happens to have commas.
        const auto columns =
            std::accumulate(rows.begin(), rows.end(), qsizetype(0),
                            [](auto most, const auto &row) { return std::max(most, row.cells.size()); });
        isList = table.headings.isEmpty() && candidates.size() == columns && columns > 1
            && candidates.front().role == ColumnRole::Address;
    }
    if (candidates.isEmpty())
        return core::failure(
            table.headings.isEmpty()
                ? TargetColumnText::tr("No column of it has addresses or host names.")
                : TargetColumnText::tr("None of its columns (%1) has addresses or host names.")
                      .arg(table.headings.mid(0, 8).join(u", "_s).left(200)));
    const auto &best = candidates.front();
    result.title = table.headings.value(best.column);
    if (result.title.isEmpty())
        result.title = QString::number(best.column + 1);
    if (isList)
        result.title.clear();
    bool isFirst = true;
    for (const auto &row : rows) {
        bool found = false;
        for (const auto &candidate : candidates) {
            const auto cell = cellAt(row, candidate.column);
            if (cell.isEmpty())
                continue;
            // A heading in words that are not known stands above addresses.
            if (isFirst && table.headings.isEmpty() && best.role == ColumnRole::Address && !isAddress(cell)
                && rows.size() > 1) {
                if (!isList)
                    result.title = cell.left(60);
                found = true;
                break;
            }
            const bool mayBeSeveral =
                candidate.role == ColumnRole::Address || candidate.role == ColumnRole::Ipv6Address;
            const auto list = mayBeSeveral && isAddress(cell) ? parts(cell) : QStringList(cell);
            for (const auto &text : list)
                result.cells.append({text, row.line});
            found = true;
            if (!isList) {
                result.fromOthers += &candidate != &best ? 1 : 0;
                break;
            }
        }
        isFirst = false;
        result.without += found ? 0 : 1;
    }
    return result;
}

} // namespace port135::intake
