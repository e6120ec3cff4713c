// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_order.h"

namespace port135::ui {
namespace {

/// The beginning of a text as a number: orders most texts without looking at them.
quint64 prefix(const QString &text)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 16 | (i < text.size() ? text.at(i).unicode() : 0);
    return value;
}

} // namespace

void HostOrder::setColumn(HostColumn column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
}

void HostOrder::update(std::size_t from)
{
    const auto &column = hostColumns()[std::size_t(m_column)];
    const auto size = std::size_t(m_hosts.size());
    m_keys.resize(size);
    if (column.key)
        m_texts.clear();
    else
        m_texts.resize(size);
    for (std::size_t i = from; i < size; ++i) {
        const auto &row = m_hosts.row(int(i));
        quint64 value = emptyKey;
        if (column.key) {
            value = column.key(row);
        } else {
            m_texts[i] = column.text(row).toCaseFolded();
            if (!m_texts[i].isEmpty())
                value = prefix(m_texts[i]);
        }
        // What is empty is last in either direction: it is not what one looks for.
        if (m_direction == Qt::DescendingOrder && value != emptyKey)
            value = emptyKey - 1 - value;
        m_keys[i] = {value, row.addressHigh, row.addressLow};
    }
}

bool HostOrder::operator()(int a, int b) const
{
    const auto &keyA = m_keys[std::size_t(a)];
    const auto &keyB = m_keys[std::size_t(b)];
    if (keyA.column != keyB.column)
        return keyA.column < keyB.column;
    if (!m_texts.empty() && keyA.column != emptyKey) {
        const int order = m_texts[std::size_t(a)].compare(m_texts[std::size_t(b)]);
        if (order != 0)
            return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    // The address decides, downwards only where it is what is sorted by.
    const bool down = m_column == HostColumn::Address && m_direction == Qt::DescendingOrder;
    if (keyA.high != keyB.high)
        return (keyA.high < keyB.high) != down;
    if (keyA.low != keyB.low)
        return (keyA.low < keyB.low) != down;
    // Arrival decides where even the address is the same (one host under two typed names).
    return a < b;
}

} // namespace port135::ui
