// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/segment_matrix.h"

#include "report/traffic/traffic_words.h"
#include "ui/plain.h"
#include "ui/theme/effect_style.h"
#include "ui/units.h"

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// The worst first: what a cell's colour says.
constexpr usage::Effect effectsWorstFirst[] = {usage::Effect::Breaks, usage::Effect::UntilReconnect,
                                               usage::Effect::CannotTell, usage::Effect::KeepsWorking};

} // namespace

SegmentMatrix::SegmentMatrix(const UseModel &uses, QObject *parent)
    : QAbstractTableModel(parent)
    , m_uses(uses)
    , m_matrix(uses.traffic().uses, uses.segments())
{
}

void SegmentMatrix::refresh()
{
    beginResetModel();
    m_matrix = usage::UseMatrix(m_uses.traffic().uses, m_uses.segments());
    m_used = m_matrix.used();
    endResetModel();
}

void SegmentMatrix::retranslate()
{
    if (m_used.empty())
        return;
    const int last = int(m_used.size()) - 1;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, last);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, last);
    Q_EMIT dataChanged(index(0, 0), index(last, last));
}

QString SegmentMatrix::name(int number) const
{
    const int segment = m_used[std::size_t(number)];
    return report::segmentText(m_uses.segments(), segment + 1 == m_matrix.size() ? -1 : segment);
}

const usage::UseCell &SegmentMatrix::cell(const QModelIndex &index) const
{
    return m_matrix.cell(m_used[std::size_t(index.row())], m_used[std::size_t(index.column())]);
}

const std::array<std::uint64_t, 4> &SegmentMatrix::effects(const usage::UseCell &cell) const
{
    return m_uses.block() == BlockedPorts::Port135 ? cell.effects : cell.effectsDynamic;
}

QString SegmentMatrix::filterOf(const QModelIndex &index) const
{
    if (!index.isValid() || cell(index).uses == 0)
        return {};
    // A quotation mark cannot be written in a filter; names with one are found by nothing.
    return u"from:\"%1\" to:\"%2\""_s.arg(name(index.row()), name(index.column()));
}

int SegmentMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_used.size());
}

int SegmentMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_used.size());
}

QString SegmentMatrix::explanation(const QModelIndex &index) const
{
    const auto &shown = cell(index);
    QString text = tr("Clients in %1, servers in %2").arg(name(index.row()), name(index.column()));
    if (shown.uses == 0)
        return text + u'\n' + tr("No use was seen.");
    for (const auto effect : effectsWorstFirst) {
        if (const auto count = effects(shown)[std::size_t(effect)]; count > 0)
            text += u'\n' + u"%1: %2"_s.arg(report::word(effect), number(count));
    }
    if (shown.conspicuous > 0)
        text += u'\n' + tr("Worth a look: %1").arg(number(shown.conspicuous));
    return text;
}

QVariant SegmentMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shown = cell(index);
    const auto worst = [&] {
        for (const auto effect : effectsWorstFirst) {
            if (effects(shown)[std::size_t(effect)] > 0)
                return effect;
        }
        return usage::Effect::CannotTell;
    };
    switch (role) {
    case Qt::DisplayRole: {
        if (shown.uses == 0)
            return u"–"_s;
        const auto breaks = effects(shown)[std::size_t(usage::Effect::Breaks)];
        return breaks == 0 ? number(shown.uses) : tr("%1, %2 break").arg(number(shown.uses), number(breaks));
    }
    case Qt::BackgroundRole:
        return shown.uses == 0 ? QVariant() : QVariant(colour(effectStyle(worst()).back));
    case Qt::ForegroundRole:
        return shown.uses == 0 ? QVariant() : QVariant(colour(effectStyle(worst()).text));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return tip(explanation(index));
    case Qt::AccessibleTextRole:
        return explanation(index);
    default:
        return {};
    }
}

QVariant SegmentMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= int(m_used.size()))
        return {};
    if (role == Qt::DisplayRole)
        return name(section);
    if (role == Qt::ToolTipRole)
        return tip(orientation == Qt::Vertical ? tr("Clients in %1").arg(name(section))
                                               : tr("Servers in %1").arg(name(section)));
    return {};
}

} // namespace port135::ui
