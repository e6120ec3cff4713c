// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/interface_search.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

using Entry = knowledge::Catalogue::Entry;

template <typename Condition>
std::vector<Entry> rowsThat(const knowledge::Catalogue &catalogue, Condition condition)
{
    std::vector<Entry> found;
    std::ranges::copy_if(catalogue.entries(), std::back_inserter(found), condition);
    return found;
}

} // namespace

std::vector<Entry> findInterfaces(const QString &text, const knowledge::Catalogue &catalogue)
{
    const auto asked = text.trimmed().toLower();
    auto named = rowsThat(catalogue, [name = asked.toStdString()](const Entry &row) {
        return !name.empty() && std::ranges::equal(row.info.name, name, {}, [](char c) {
            return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        });
    });
    if (!named.empty())
        return named;

    static const QRegularExpression form(
        uR"(^\{?([0-9a-f][0-9a-f-]*)\}?(?:(?:/|\s*,?\s+)v?([0-9]{1,5})(?:\.([0-9]{1,5}))?)?$)"_s);
    const auto match = form.match(asked);
    if (!match.hasMatch())
        return {};
    // With dashes they have to stand where they belong; without any they are not missed.
    auto digits = match.captured(1);
    const bool dashes = digits.contains(u'-');
    if (digits.count(u'-') > 4 || digits.size() - digits.count(u'-') < fewestUuidDigits)
        return {};
    return rowsThat(catalogue, [&](const Entry &row) {
        auto uuid = QString::fromStdString(row.id.uuid.toString());
        if (!dashes)
            uuid.remove(u'-');
        if (!uuid.startsWith(digits))
            return false;
        if (row.anyVersion || match.captured(2).isEmpty())
            return true;
        return match.captured(2).toUInt() == row.id.major
            && (match.captured(3).isEmpty() || match.captured(3).toUInt() == row.id.minor);
    });
}

} // namespace port135::report
