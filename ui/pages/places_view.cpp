// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places_view.h"

#include "report/places/matrix_words.h"
#include "service/cell_filter.h"
#include "service/place_recheck.h"
#include "ui/clipboard.h"
#include "ui/pages/flow_filter_line.h"
#include "ui/pages/places_document.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/table_style.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {

PlacesView::PlacesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new Label(this))
    , m_filter(new FlowFilterLine(u"placesFilter"_s, session, this))
    , m_back(new QToolButton(this))
    , m_path(new Label(this))
    , m_legend(new Label(this))
    , m_again(new QToolButton(this))
    , m_matrix(new QTableView(this))
    , m_groups(new QTableView(this))
    , m_details(new TextView(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_lower(new QSplitter(Qt::Horizontal, this))
{
    m_summary->setObjectName(u"placesSummary"_s);
    m_path->setObjectName(u"placesPath"_s);
    m_back->setObjectName(u"placesBack"_s);
    m_again->setObjectName(u"placesAgain"_s);
    m_matrix->setObjectName(u"placesMatrix"_s);
    m_groups->setObjectName(u"placesGroups"_s);
    m_details->setObjectName(u"placesDetails"_s);
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_summary->setWordWrap(true);
    m_legend->setWordWrap(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_again->setFocusPolicy(Qt::StrongFocus);
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setIcon(icon(Icon::Recheck));
    m_matrix->setModel(&m_table);
    m_groups->setModel(&m_findings);
    for (auto *table : {m_matrix, m_groups}) {
        styleRows(*table);
        table->setSortingEnabled(false); // the worst first
    }
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setShowGrid(true);
    m_matrix->setAlternatingRowColors(false);
    m_matrix->installEventFilter(this);
    m_groups->horizontalHeader()->setStretchLastSection(true);
    m_details->setTabChangesFocus(true);

    auto *place = new QHBoxLayout;
    place->setSpacing(6);
    place->addWidget(m_back);
    place->addWidget(m_path);
    place->addStretch();
    place->addWidget(m_again);
    m_lower->addWidget(m_groups);
    m_lower->addWidget(m_details);
    m_split->addWidget(m_matrix);
    m_split->addWidget(m_lower);
    for (auto *split : {m_split, m_lower}) {
        split->setChildrenCollapsible(false);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 1);
    }
    m_split->restoreState(session.settings().value(Setting::PlacesSplitter).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_summary);
    column->addWidget(m_filter);
    column->addLayout(place);
    column->addWidget(m_split, 1);
    column->addWidget(m_legend);
    connectParts();
    retranslate();
}

PlacesView::~PlacesView() = default;

void PlacesView::connectParts()
{
    connect(m_filter, &FlowFilterLine::queryChanged, this, &PlacesView::select);
    connect(m_filter, &FlowFilterLine::leave, m_matrix, [this] { m_matrix->setFocus(Qt::OtherFocusReason); });
    connect(m_matrix, &QTableView::activated, this, &PlacesView::enter);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesView::showCell);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesView::showGroup);
    connect(m_back, &QToolButton::clicked, this, &PlacesView::leave);
    connect(m_again, &QToolButton::clicked, this, &PlacesView::againWanted);
}

void PlacesView::show(MatrixReportPtr report, const QStringList &remarks)
{
    m_report = std::move(report);
    m_remarks = remarks;
    m_words.reset();
    m_selected.reset();
    m_table.setReport(m_report);
    m_findings.setReport(m_report);
    if (m_report && !m_report->hasPolicy)
        m_table.showHosts(policy::outsideZones, policy::outsideZones);
    retranslate();
    m_filter->repeat();
    fit();
    chooseWorst();
}

void PlacesView::select(const filter::FlowQuery &query)
{
    if (!m_report)
        return;
    SelectedCellsPtr selected;
    if (!query.isEmpty()) {
        if (!m_words)
            m_words = std::make_unique<service::CellFilter>(m_report);
        selected = std::make_shared<policy::SelectedCells>(m_report->matrix, m_words->select(query));
        m_filter->setCount(
            tr("%1 of %2 cells match.", "two numbers")
                .arg(number(selected->count()), number(std::uint64_t(m_report->matrix.cells.size()))));
    }
    // The same question again, in another language: what is chosen stays chosen.
    if (selected && m_selected && selected->isSame(*m_selected))
        return;
    m_selected = selected;
    m_table.select(selected);
    m_findings.select(selected);
    m_groups->setVisible(m_findings.rowCount() > 0);
    fit();
    showPath();
    chooseWorst();
}

/// The worst of all is what one comes for.
void PlacesView::chooseWorst()
{
    if (m_findings.rowCount() > 0)
        m_groups->setCurrentIndex(m_findings.index(0, 0));
    else
        showOverview();
}

void PlacesView::fit()
{
    for (auto *table : {m_matrix, m_groups})
        table->resizeColumnsToContents();
}

void PlacesView::setHere(const QString &place, bool isBusy)
{
    m_here = place;
    m_isBusy = isBusy;
    showAgain();
}

void PlacesView::showPath()
{
    m_path->setText(m_table.path().join(u"  ›  "_s));
    m_back->setEnabled(m_report && m_table.zoom() != PlacesTable::Zoom::Zones
                       && (m_report->hasPolicy || m_table.zoom() == PlacesTable::Zoom::Services));
}

void PlacesView::showOverview()
{
    m_showsCell = false;
    m_details->setHtml(m_report ? placesHtml(*m_report, m_remarks) : QString());
}

void PlacesView::showGroup()
{
    const auto index = m_groups->currentIndex();
    if (!m_report || !index.isValid())
        return showOverview();
    m_showsCell = false;
    const auto *group = m_findings.group(index.row());
    const auto html =
        group ? groupHtml(*m_report, *group) : cellHtml(*m_report, m_findings.changedCell(index.row()));
    m_details->setHtml(html + placesHtml(*m_report, m_remarks));
}

void PlacesView::showCell()
{
    const auto cell = m_table.cell(m_matrix->currentIndex());
    if (!m_report || !cell)
        return;
    m_showsCell = true;
    m_details->setHtml(cellHtml(*m_report, *cell));
}

void PlacesView::enter(const QModelIndex &index)
{
    if (!m_table.enter(index))
        return;
    m_matrix->resizeColumnsToContents();
    m_matrix->setCurrentIndex(m_table.index(0, 0));
    showPath();
}

void PlacesView::leave()
{
    if (!m_back->isEnabled() || !m_table.leave())
        return;
    m_matrix->resizeColumnsToContents();
    m_matrix->setCurrentIndex(m_table.index(0, 0));
    m_matrix->setFocus(Qt::OtherFocusReason);
    showPath();
}

void PlacesView::showAgain()
{
    const bool isThere = m_report && !m_here.isEmpty() && !service::looksFrom(*m_report, m_here).empty();
    m_again->setEnabled(isThere && !m_isBusy);
    m_again->setText(m_here.isEmpty() ? tr("Check again from &here")
                                      : tr("Check again from %1 (&here)").arg(menuText(m_here)));
    QStringList lines;
    if (m_report)
        lines = report::secondLookLines(*m_report);
    m_again->setToolTip(tip(
        isThere ? tr(
            "Looks again at what breaks the policy as seen from this place: those hosts and ports alone.")
                : tr("What breaks the policy is looked at again from its own place. Write the name of this "
                     "computer's place beside the targets, or run there:")
                + u'\n' + lines.join(u'\n')));
}

void PlacesView::copySelection()
{
    if (m_groups->hasFocus())
        copyText(toTsv(m_groups->selectionModel()->selectedRows()));
    else if (m_report)
        copyText(m_matrix->currentIndex().data().toString());
}

void PlacesView::focusFilter()
{
    m_filter->focus();
}

void PlacesView::saveState()
{
    m_session.settings().set(Setting::PlacesSplitter, m_split->saveState());
}

bool PlacesView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_matrix && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace || key == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void PlacesView::retranslate()
{
    m_filter->setVocabulary(service::cellVocabulary(m_report.get()));
    m_filter->setTexts(
        tr("Filter: words, or conditions such as result:violation from:clients service:netlogon"),
        tr("Filter what is reachable from where"));
    m_back->setText(tr("‹ &Back"));
    m_back->setToolTip(tip(tr("One step out: from a host to its zones (Backspace)")));
    m_legend->setText(report::legend());
    m_matrix->setAccessibleName(tr("What is reachable from where"));
    m_groups->setAccessibleName(tr("What breaks the policy, and what is not proven"));
    m_details->setAccessibleName(tr("Evidence"));
    m_summary->setText(m_report ? placesSummary(*m_report) : QString());
    m_groups->setVisible(m_findings.rowCount() > 0);
    showPath();
    showAgain();
}

void PlacesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_words.reset();
        m_table.retranslate();
        m_findings.retranslate();
        retranslate();
        fit();
        m_showsCell ? showCell() : showGroup();
        m_filter->repeat();
    }
    QWidget::changeEvent(event);
}

} // namespace port135::ui
