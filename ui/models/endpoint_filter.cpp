// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpoint_filter.h"

#include "ui/models/endpoint_model.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString textOf(const QModelIndex &index)
{
    return index.data(EndpointModel::FilterRole).toString();
}

bool contains(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

} // namespace

void EndpointFilter::setText(const QString &text)
{
    static const QRegularExpression words(u"(-?)(?:\"([^\"]*)\"?|(\\S+))"_s);
    m_wanted.clear();
    m_unwanted.clear();
    for (const auto &match : words.globalMatch(text)) {
        const QString word = match.captured(2) + match.captured(3);
        if (!word.isEmpty())
            (match.captured(1).isEmpty() ? m_wanted : m_unwanted) += word;
    }
    invalidateFilter();
}

QString EndpointFilter::with(const QString &text, const QString &value, bool exclude)
{
    const bool isWord = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); })
        && !value.startsWith(u'-');
    const QString word = QString(value).remove(u'"');
    const QString term = (exclude ? u"-"_s : QString()) + (isWord ? word : u'"' + word + u'"');
    return text.trimmed().isEmpty() ? term : text.trimmed() + u' ' + term;
}

bool EndpointFilter::isVisible(const QModelIndex &index, const QString &above) const
{
    const QString own = textOf(index);
    if (std::ranges::any_of(m_unwanted, [&own](const auto &word) { return contains(own, word); }))
        return false;
    const QString all = above + u'\n' + own;
    const int children = sourceModel()->rowCount(index);
    if (children == 0)
        return std::ranges::all_of(m_wanted, [&all](const auto &word) { return contains(all, word); });
    for (int row = 0; row < children; ++row) {
        if (isVisible(sourceModel()->index(row, 0, index), all))
            return true;
    }
    return false;
}

bool EndpointFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_wanted.isEmpty() && m_unwanted.isEmpty())
        return true;
    QString above;
    for (auto ancestor = parent; ancestor.isValid(); ancestor = ancestor.parent())
        above = textOf(ancestor) + u'\n' + above;
    return isVisible(sourceModel()->index(row, 0, parent), above);
}

} // namespace port135::ui
