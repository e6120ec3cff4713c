// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/use_table.h"

#include "service/filter_messages.h"
#include "text/qt_text.h"
#include "ui/column_fit.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/table_menu.h"
#include "ui/table_style.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Before what is remembered of the header: another set of columns is another memory.
QByteArray useColumnMemory()
{
    return "uses2,";
}

} // namespace

UseTable::UseTable(Session &session, UseModel &uses, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_uses(uses)
{
    setObjectName(u"trafficTable"_s);
    setModel(&uses);
    styleRows(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(header->mapToGlobal(position));
    });
    const auto keep = [this] {
        m_ownColumns = m_ownColumns || (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton);
    };
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sectionMoved, this, keep);
    connect(&uses, &QAbstractItemModel::headerDataChanged, this, &UseTable::fit);
    giveTableMenu(*this,
                  {[this](const QString &value, bool exclude) {
                       const auto cell = currentIndex();
                       if (!cell.isValid() || cell.row() >= m_uses.rowCount())
                           return;
                       const auto term =
                           filterTerm(m_uses.use(cell.row()), cell.column(), value, m_uses.block());
                       Q_EMIT narrowed(exclude ? u'-' + term : term);
                   },
                   nullptr});
    restoreState();
    // Sorting is not remembered: what breaks comes first each time.
    sortByColumn(UseModel::Effect, Qt::AscendingOrder);
}

QString UseTable::filterTerm(const usage::Use &use, int column, const QString &value, BlockedPorts block)
{
    switch (column) {
    case UseModel::Client:
        return u"client:"_s + value;
    case UseModel::Server:
        return u"server:"_s + value;
    case UseModel::Service:
        if (use.interfaceName || !use.candidates.empty())
            return u"service:"_s + service::quotedWords(value);
        return u"known:"_s + text::toQString(usage::name(use.known));
    case UseModel::Effect:
        return (block == BlockedPorts::Port135 ? u"blocked:"_s : u"dynamic:"_s)
            + text::toQString(usage::name(effectOf(use, block)));
    case UseModel::Over:
        return u"port:%1"_s.arg(use.port);
    case UseModel::Calls:
        return u"calls:%1"_s.arg(use.calls);
    case UseModel::Known:
        return u"known:"_s + text::toQString(usage::name(use.known));
    case UseModel::Program:
        return u"program:"_s + service::quotedWords(value);
    case UseModel::Look:
        return u"looks:"_s
            + (use.looks == usage::Looks::Ordinary ? u"none"_s : text::toQString(usage::name(use.looks)));
    default:
        return service::quotedWords(value);
    }
}

void UseTable::arrange()
{
    if (!m_ownColumns) {
        bool programs = false;
        bool looks = false;
        for (const auto &use : m_uses.traffic().uses) {
            programs |= !use.programs.empty();
            looks |= use.looks != usage::Looks::Ordinary;
        }
        setColumnHidden(UseModel::Program, !programs);
        setColumnHidden(UseModel::Look, !looks);
    }
    fit();
}

void UseTable::fit()
{
    if (m_ownColumns || m_fitting)
        return;
    m_fitting = true;
    // Where room is short, the time gives way to the service: what was chosen is told in full beside it.
    constexpr int roomy = 150; // characters
    setColumnHidden(UseModel::Last, viewport()->width() < roomy * fontMetrics().averageCharWidth());
    m_fitting = false;
    fitWidths();
}

void UseTable::fitWidths()
{
    constexpr ColumnFit fits[] = {{13, 24}, {13, 24}, {20, 46, true}, {12, 26}, {12, 14},
                                  {5, 12},  {6, 14},  {8, 26},        {9, 22},  {10, 40, true}};
    static_assert(std::size(fits) == UseModel::ColumnCount);
    m_fitting = true;
    fitColumns(*this, fits);
    m_fitting = false;
}

void UseTable::fillColumnMenu(QMenu &menu)
{
    int visible = 0;
    for (int column = 0; column < UseModel::ColumnCount; ++column)
        visible += !isColumnHidden(column);
    for (int column = 0; column < UseModel::ColumnCount; ++column) {
        auto *action =
            menu.addAction(menuText(m_uses.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            m_ownColumns = true;
            fitWidths();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, [this] {
        m_ownColumns = false;
        for (int column = 0; column < UseModel::ColumnCount; ++column) {
            setColumnHidden(column, false);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        arrange();
    });
}

void UseTable::restoreState()
{
    const QByteArray stored = m_session.settings().value(Setting::TrafficHeader).toByteArray();
    m_fitting = true;
    m_ownColumns = stored.startsWith(useColumnMemory())
        && horizontalHeader()->restoreState(stored.sliced(useColumnMemory().size()));
    m_fitting = false;
}

void UseTable::saveState()
{
    m_session.settings().set(Setting::TrafficHeader,
                             m_ownColumns ? useColumnMemory() + horizontalHeader()->saveState()
                                          : QByteArray());
}

void UseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace port135::ui
