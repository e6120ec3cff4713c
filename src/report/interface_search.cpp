// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/interface_search.h"

#include <QRegularExpression>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

template <typename Condition>
std::vector<KnownInterface> rowsThat(Condition condition)
{
    std::vector<KnownInterface> found;
    for (const auto &entry : knowledge::Catalogue::builtIn().entries()) {
        const KnownInterface known{entry.id, entry.anyVersion, &entry.info};
        if (condition(known))
            found.push_back(known);
    }
    return found;
}

} // namespace

std::vector<KnownInterface> findInterfaces(const QString &text)
{
    const auto asked = text.trimmed().toLower();
    auto named = rowsThat([name = asked.toStdString()](const KnownInterface &row) {
        return !name.empty() && std::ranges::equal(row.info->name, name, {}, [](char c) {
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
    return rowsThat([&](const KnownInterface &row) {
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
