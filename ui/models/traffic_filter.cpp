// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traffic_filter.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString named(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

TrafficFilter::TrafficFilter(TrafficModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(TrafficModel::SortRole);
    setDynamicSortFilter(true);
}

QString TrafficFilter::setText(const QString &text)
{
    static const QSet<QString> fields{u"client"_s, u"server"_s, u"service"_s, u"over"_s, u"port"_s, u"known"_s,
                                      u"blocked"_s, u"from"_s, u"to"_s, u"look"_s, u"program"_s};
    static const QRegularExpression token(uR"((-?)(?:(\w+):)?(?:"([^"]*)"|(\S+)))"_s);
    QList<Term> terms;
    for (auto found = token.globalMatch(text.toLower()); found.hasNext();) {
        const auto match = found.next();
        Term term{match.captured(2), match.captured(3) + match.captured(4), !match.captured(1).isEmpty()};
        if (!term.field.isEmpty() && !fields.contains(term.field))
            return term.field;
        terms.append(term);
    }
    m_terms = terms;
    invalidateFilter();
    return {};
}

bool TrafficFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return matches(term, row) != term.negated; });
}

bool TrafficFilter::matches(const Term &term, int row) const
{
    const auto cell = [&](TrafficModel::Column column) {
        return m_model.index(row, column).data().toString().toLower().contains(term.value);
    };
    const auto &use = m_model.use(row);
    if (term.field == u"client"_s)
        return cell(TrafficModel::ClientColumn);
    if (term.field == u"server"_s)
        return cell(TrafficModel::ServerColumn);
    if (term.field == u"service"_s || term.field == u"program"_s)
        return cell(TrafficModel::ServiceColumn);
    if (term.field == u"over"_s)
        return named(usage::name(use.over)) == term.value;
    if (term.field == u"port"_s)
        return QString::number(use.port) == term.value;
    if (term.field == u"known"_s)
        return named(usage::name(use.known)) == term.value || cell(TrafficModel::KnownColumn);
    if (term.field == u"blocked"_s)
        return named(usage::name(m_model.effect(row))).startsWith(term.value) || cell(TrafficModel::EffectColumn);
    if (term.field == u"from"_s)
        return m_model.segmentOf(use.client).toLower() == term.value;
    if (term.field == u"to"_s)
        return m_model.segmentOf(use.server).toLower() == term.value;
    if (term.field == u"look"_s)
        return (use.looks != usage::Looks::Ordinary) == (term.value != u"no"_s);
    for (int column = 0; column < TrafficModel::ColumnCount; ++column) {
        if (cell(TrafficModel::Column(column)))
            return true;
    }
    return use.interfaceName && named(use.interfaceName->id.uuid.toString()).contains(term.value);
}

} // namespace port135::ui
