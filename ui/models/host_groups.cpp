// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_groups.h"

#include "rating/rule.h"
#include "report/text/os_text.h"
#include "report/text/words.h"
#include "ui/theme/level_style.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct HostGroupsText
{
    Q_DECLARE_TR_FUNCTIONS(HostGroups)
};

constexpr quint64 last = std::numeric_limits<quint64>::max();

} // namespace

GroupKey groupKey(Grouping grouping, const HostRow &row)
{
    const auto &seen = row.result->observation;
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Subnet:
        return row.addressHigh == 0 ? GroupKey{0, row.addressLow >> 8, {}} : GroupKey{row.addressHigh, 0, {}};
    case Grouping::Role: {
        const auto &roles = row.result->rating.roles;
        return roles.empty() ? GroupKey{1, 0, {}} : GroupKey{0, 0, rating::roleWord(roles.front())};
    }
    case Grouping::Os:
        if (!seen.os)
            return {last, 0, {}};
        // The newest first, as in lists of products; servers apart from what may be a client.
        return {0, last - (quint64(seen.os->major) << 24 | quint64(seen.os->minor) << 16 | seen.os->build),
                report::osText(*row.result)};
    case Grouping::Level:
        return {quint64(levelKeyCount - row.level), quint64(!row.interesting), {}};
    }
    return {};
}

QString groupTitle(Grouping grouping, const HostRow &row)
{
    const auto &seen = row.result->observation;
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Subnet: {
        if (seen.address.isV4())
            return u"%1/24"_s.arg(
                QString::fromStdString(core::Address::v4(seen.address.toV4() & 0xffffff00u).toString()));
        auto bytes = seen.address.bytes();
        std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t(0));
        return u"%1/64"_s.arg(QString::fromStdString(core::Address::v6(bytes).toString()));
    }
    case Grouping::Role: {
        const auto &roles = row.result->rating.roles;
        return roles.empty() ? HostGroupsText::tr("No role known") : rating::roleWord(roles.front());
    }
    case Grouping::Os: {
        const QString text = report::osText(*row.result);
        return text.isEmpty() ? HostGroupsText::tr("Operating system unknown") : text;
    }
    case Grouping::Level:
        return row.interesting ? report::word(levelOfKey(row.level)) : HostGroupsText::tr("No answer");
    }
    return {};
}

} // namespace port135::ui
