// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/use_model.h"

#include "program/user_catalogue.h"
#include "report/traffic/traffic_words.h"
#include "service/use_filter.h"
#include "ui/plain.h"
#include "ui/theme/effect_style.h"
#include "ui/units.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString useTimeText(core::Timestamp time)
{
    if (time == core::Timestamp{})
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toLocalTime(),
                              QLocale::ShortFormat);
}

/// Of the two colours of a badge the one that is seen on a row.
QColor seenOnRows(const EffectStyle &style)
{
    const auto ground = colour(Colour::Surface);
    return contrast(colour(style.back), ground) > contrast(colour(style.text), ground) ? colour(style.back)
                                                                                       : colour(style.text);
}

} // namespace

usage::Effect effectOf(const usage::Use &use, BlockedPorts block)
{
    return block == BlockedPorts::Port135 ? use.blocked.port135 : use.blocked.port135AndDynamic;
}

UseModel::UseModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_traffic(std::make_shared<usage::Traffic>())
{
}

void UseModel::setTraffic(std::shared_ptr<const usage::Traffic> traffic)
{
    beginResetModel();
    m_traffic = std::move(traffic);
    m_texts.clear();
    place();
    select();
    order();
    endResetModel();
}

void UseModel::setSegments(usage::Segments segments)
{
    beginResetModel();
    m_named = !segments.isEmpty();
    m_segments = std::move(segments);
    place();
    select();
    order();
    endResetModel();
}

/// Looks up the segments of all ends.
void UseModel::place()
{
    const auto &uses = m_traffic->uses;
    if (!m_named) {
        std::vector<core::Address> ends;
        for (const auto &use : uses) {
            ends.push_back(use.client);
            ends.push_back(use.server);
        }
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        m_segments = usage::Segments::ofNetworks(ends);
    }
    std::map<core::Address, int> known;
    const auto find = [&](const core::Address &address) {
        const auto [at, fresh] = known.emplace(address, -1);
        if (fresh)
            at->second = m_segments.find(address);
        return at->second;
    };
    m_places.clear();
    for (const auto &use : uses)
        m_places.push_back({find(use.client), find(use.server)});
    Q_EMIT segmentsChanged();
}

void UseModel::setBlock(BlockedPorts block)
{
    if (block == m_block)
        return;
    m_block = block;
    sort(m_sortColumn, m_sortOrder);
    Q_EMIT headerDataChanged(Qt::Horizontal, Effect, Effect);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Effect), index(rowCount() - 1, Effect));
}

void UseModel::setQuery(filter::FlowQuery query)
{
    m_query = std::move(query);
    auto rows = m_rows;
    select();
    rows.swap(m_rows);
    auto before = m_rows;
    std::sort(before.begin(), before.end()); // as they are selected
    if (rows == before) {
        // Perhaps the same question in another language: what is chosen stays chosen.
        sort(m_sortColumn, m_sortOrder);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    order();
    endResetModel();
}

void UseModel::select()
{
    const auto &uses = m_traffic->uses;
    const bool hasWords = m_query.asks(filter::FilterField::Word);
    if (hasWords && m_texts.size() != uses.size()) {
        m_texts.clear();
        m_texts.reserve(uses.size());
        for (const auto &use : uses)
            m_texts.push_back(service::searchText(use));
    }
    m_rows.clear();
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const service::FilteredUse asked(uses[i], m_segments, m_places[i][0], m_places[i][1],
                                         hasWords ? &m_texts[i] : nullptr);
        if (m_query.matches(asked))
            m_rows.push_back(std::uint32_t(i));
    }
}

void UseModel::order()
{
    const auto &uses = m_traffic->uses;
    const auto &catalogue = program::catalogue();
    const auto arrange = [&](const auto &key) {
        using Key = std::decay_t<decltype(key(uses.front()))>;
        std::vector<Key> keys(uses.size());
        for (const auto row : m_rows)
            keys[row] = key(uses[row]);
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_sortOrder == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    };
    std::sort(m_rows.begin(), m_rows.end()); // equals in the order of the traffic
    switch (m_sortColumn) {
    case Client:
        arrange([](const usage::Use &use) { return use.client; });
        break;
    case Server:
        arrange([](const usage::Use &use) { return use.server; });
        break;
    case Service:
        arrange([&](const usage::Use &use) { return report::serviceText(use, catalogue); });
        break;
    case Effect:
        // What breaks first; beside equals what is used most.
        arrange([this](const usage::Use &use) {
            constexpr int ranks[] = {0, 3, 1, 2};
            return std::pair(ranks[std::size_t(effectOf(use, m_block))], ~use.calls);
        });
        break;
    case Over:
        arrange([](const usage::Use &use) { return std::pair(use.over, use.port); });
        break;
    case Calls:
        arrange([](const usage::Use &use) { return use.calls; });
        break;
    case Known:
        arrange([](const usage::Use &use) { return use.known; });
        break;
    case Program:
        arrange([](const usage::Use &use) { return report::programText(use); });
        break;
    case Last:
        arrange([](const usage::Use &use) { return use.last; });
        break;
    case Look:
        arrange([](const usage::Use &use) { return use.looks; });
        break;
    default:
        break;
    }
}

void UseModel::sort(int column, Qt::SortOrder order_)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order_;
    const auto before = m_rows;
    order();
    std::vector<int> at(m_traffic->uses.size(), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        at[m_rows[i]] = int(i);
    for (const auto &old : persistentIndexList())
        changePersistentIndex(old, index(at[before[std::size_t(old.row())]], old.column()));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void UseModel::retranslate()
{
    m_texts.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<const usage::Use *> UseModel::shown() const
{
    auto rows = m_rows;
    std::sort(rows.begin(), rows.end());
    std::vector<const usage::Use *> uses;
    uses.reserve(rows.size());
    for (const auto row : rows)
        uses.push_back(&m_traffic->uses[row]);
    return uses;
}

int UseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UseModel::text(const usage::Use &use, int column) const
{
    switch (column) {
    case Client:
        return QString::fromStdString(use.client.toString());
    case Server:
        return QString::fromStdString(use.server.toString());
    case Service:
        return report::serviceText(use, program::catalogue());
    case Effect:
        return report::word(effectOf(use, m_block));
    case Over:
        return report::transportText(use);
    case Calls:
        return number(use.calls);
    case Known:
        return report::word(use.known);
    case Program:
        return report::programText(use);
    case Last:
        return useTimeText(use.last);
    case Look:
        return report::word(use.looks);
    default:
        return {};
    }
}

QVariant UseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = use(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::DecorationRole:
        if (column == Effect) {
            const auto &style = effectStyle(effectOf(one, m_block));
            return icon(style.icon, seenOnRows(style));
        }
        if (column == Look && one.looks != usage::Looks::Ordinary)
            return icon(Icon::Warning);
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Calls ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (column == Effect || column == Look)
            return tip(report::whyText(one));
        if (column == Calls || column == Service)
            return tip(text(one, column) + u'\n' + report::operationsText(one));
        return tip(text(one, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(one, column));
    default:
        return {};
    }
}

QVariant UseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Calls ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Client:
        return tr("Client");
    case Server:
        return tr("Server");
    case Service:
        return tr("Service");
    case Effect:
        return m_block == BlockedPorts::Port135 ? tr("If 135 is blocked")
                                                : tr("If 135 and dynamic are blocked");
    case Over:
        return tr("Over");
    case Calls:
        return tr("Calls");
    case Known:
        return tr("Known");
    case Program:
        return tr("Program");
    case Last:
        return tr("Last seen");
    case Look:
        return tr("Worth a look");
    default:
        return {};
    }
}

} // namespace port135::ui
