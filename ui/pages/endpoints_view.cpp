// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints_view.h"

#include "ui/clipboard.h"
#include "ui/table_menu.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto searchPause = 250ms;
/// Fewer interfaces than this are shown with their endpoints at once.
constexpr int expandLimit = 6;

/// An open connection stands out, by colour and by its bold word.
class ReachDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(EndpointModel::ReachableRole).toBool()) {
            option->font.setBold(true);
            option->palette.setColor(QPalette::Text, colour(Colour::OpenText));
        }
    }
};

} // namespace

EndpointsView::EndpointsView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_filter->setObjectName(u"endpointFilter"_s);
    m_tree->setObjectName(u"endpoints"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_filtered.setSourceModel(&m_model);
    m_tree->setModel(&m_filtered);
    m_tree->setItemDelegateForColumn(EndpointModel::ReachColumn, new ReachDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(EndpointModel::ServiceColumn, 50 * character);
    m_tree->setColumnWidth(EndpointModel::EndpointColumn, 52 * character);
    m_tree->setColumnWidth(EndpointModel::ReachColumn, 12 * character);
    m_tree->setColumnWidth(EndpointModel::AddressColumn, 18 * character);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(searchPause);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, &EndpointsView::applyFilter);
    giveTableMenu(*m_tree,
                  {[this](const QString &value, bool exclude) {
                       m_filter->setText(EndpointFilter::with(m_filter->text(), value, exclude));
                       m_filterTimer.stop();
                       applyFilter();
                   },
                   {}});
    retranslate();
}

void EndpointsView::setHost(const core::HostResultPtr &host)
{
    m_model.setHost(host);
    expand();
}

void EndpointsView::applyFilter()
{
    m_filtered.setText(m_filter->text());
    expand();
}

void EndpointsView::expand()
{
    const int groups = m_filtered.rowCount();
    const auto local = m_filtered.mapFromSource(m_model.localNode());
    const bool all = !m_filter->text().isEmpty() || groups <= expandLimit;
    for (int row = 0; row < groups; ++row) {
        const auto index = m_filtered.index(row, 0);
        if (index == local) {
            m_tree->setFirstColumnSpanned(row, {}, true);
            // Folded unless it was searched for.
            m_tree->setExpanded(index, !m_filter->text().isEmpty());
        } else {
            m_tree->setExpanded(index, all || index.data(EndpointModel::ReachableRole).toBool());
        }
    }
}

bool EndpointsView::hasFocusInTree() const
{
    return m_tree->hasFocus();
}

void EndpointsView::copyRows() const
{
    copyText(toTsv(m_tree->selectionModel()->selectedRows()));
}

void EndpointsView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: name, UUID, port, pipe; -word leaves out"));
    m_filter->setAccessibleName(tr("Filter the endpoints"));
    m_tree->setAccessibleName(tr("Endpoints by service"));
}

void EndpointsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        expand();
    }
    QWidget::changeEvent(event);
}

} // namespace port135::ui
