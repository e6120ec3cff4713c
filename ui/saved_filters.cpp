// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved_filters.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct SavedFiltersText
{
    Q_DECLARE_TR_FUNCTIONS(SavedFilters)
};

constexpr qsizetype most = 100;
constexpr qsizetype longestFilter = 4096;

} // namespace

QList<SavedFilter> savedFilters(const Settings &settings)
{
    // Names and texts by turns: an INI file knows no pairs.
    const auto lines = settings.value(Setting::SavedFilters).toStringList();
    QList<SavedFilter> filters;
    for (qsizetype i = 0; i + 1 < lines.size() && filters.size() < most; i += 2)
        filters.append({lines[i].left(80), lines[i + 1].left(longestFilter)});
    return filters;
}

void setSavedFilters(Settings &settings, const QList<SavedFilter> &filters)
{
    QStringList lines;
    QSet<QString> names;
    for (const auto &filter : filters) {
        if (filter.name.isEmpty() || names.contains(filter.name) || names.size() >= most)
            continue;
        names.insert(filter.name);
        lines << filter.name << filter.text;
    }
    settings.set(Setting::SavedFilters, lines);
}

QList<SavedFilter> exampleFilters()
{
    return {{SavedFiltersText::tr("High and critical"), u"level>=high"_s},
            {SavedFiltersText::tr("Domain controllers"), u"role:dc"_s},
            {SavedFiltersText::tr("Reachable dynamic ports"), u"open>=49152"_s},
            {SavedFiltersText::tr("Print spooler"), u"role:spooler"_s},
            {SavedFiltersText::tr("Windows out of support"), u"rule:R3"_s},
            {SavedFiltersText::tr("New or changed since the scan before"), u"changed:new,changed"_s},
            {SavedFiltersText::tr("Accepted findings"), u"accepted:yes"_s},
            {SavedFiltersText::tr("List cut off or refused"), u"outcome:partial,denied"_s}};
}

} // namespace port135::ui
