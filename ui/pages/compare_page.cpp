// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "history/history_task.h"
#include "report/comparison/comparison_text.h"
#include "service/stored_side.h"
#include "ui/clipboard.h"
#include "ui/column_fit.h"
#include "ui/dialogs/document_save.h"
#include "ui/models/scan_list.h"
#include "ui/pages/banner.h"
#include "ui/pages/change_bar.h"
#include "ui/pages/change_document.h"
#include "ui/pages/empty_state.h"
#include "ui/plain.h"
#include "ui/scan_partner.h"
#include "ui/session.h"
#include "ui/table_menu.h"
#include "ui/table_style.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

history::HistoryResult<ComparisonPtr> compareStored(history::History &history, history::ScanId before,
                                                    history::ScanId after)
{
    const auto sideOf = [&history](history::ScanId id) -> history::HistoryResult<comparison::Side> {
        const auto scan = history.scan(id);
        return scan ? service::readSide(history, *scan) : tl::make_unexpected(scan.error());
    };
    const auto earlier = sideOf(before);
    if (!earlier)
        return tl::make_unexpected(earlier.error());
    const auto later = sideOf(after);
    if (!later)
        return tl::make_unexpected(later.error());
    return std::make_shared<const comparison::Comparison>(comparison::compare(*earlier, *later));
}

} // namespace

ComparePage::ComparePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Compare, this))
    , m_message(new Banner(this))
    , m_beforeLabel(new Label(this))
    , m_before(new QComboBox(this))
    , m_afterLabel(new Label(this))
    , m_after(new QComboBox(this))
    , m_swap(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_summary(new Label(this))
    , m_notices(new Label(this))
    , m_table(new QTableView(this))
    , m_details(new TextView(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_bar(new ChangeBar(this))
    , m_body(new QStackedWidget(this))
    , m_unrelated(new EmptyState(Icon::Compare, this))
{
    m_unrelated->setObjectName(u"compareUnrelated"_s);
    m_message->setObjectName(u"compareMessage"_s);
    m_before->setObjectName(u"compareBefore"_s);
    m_after->setObjectName(u"compareAfter"_s);
    m_swap->setObjectName(u"compareSwap"_s);
    m_save->setObjectName(u"compareSave"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    m_notices->setObjectName(u"compareNotices"_s);
    m_table->setObjectName(u"compareHosts"_s);
    m_details->setObjectName(u"compareDetails"_s);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    for (auto *combo : {m_before, m_after}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(m_before, &QComboBox::activated, this, &ComparePage::compare);
    connect(m_after, &QComboBox::activated, this, [this] {
        fillBefore(m_before->currentData().toLongLong(), false);
        compare();
    });
    for (auto *button : {m_swap, m_save}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_swap->setIcon(icon(Icon::Recheck));
    m_save->setIcon(icon(Icon::Report));
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_summary->setWordWrap(true);
    m_notices->setWordWrap(true);
    m_shown.setSourceModel(&m_changes);
    m_table->setModel(&m_shown);
    styleRows(*m_table);
    m_table->sortByColumn(ChangeList::Change, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    giveTableMenu(*m_table,
                  {[this](const QString &value, bool exclude) {
                       if (!exclude)
                           m_bar->setText(value);
                   },
                   [this](QMenu &menu, const QModelIndex &index) { fillMenu(menu, index); }});
    m_details->setTabChangesFocus(true);

    auto *choices = new QGridLayout;
    choices->setVerticalSpacing(4);
    choices->addWidget(m_beforeLabel, 0, 0);
    choices->addWidget(m_before, 0, 1);
    choices->addWidget(m_swap, 0, 2);
    choices->addWidget(m_afterLabel, 1, 0);
    choices->addWidget(m_after, 1, 1);
    choices->addWidget(m_save, 1, 2);
    choices->setColumnStretch(1, 1);
    m_split->addWidget(m_table);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_split->restoreState(session.settings().value(Setting::CompareSplitter).toByteArray());
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(choices);
    column->addWidget(m_summary);
    column->addWidget(m_notices);
    column->addWidget(m_bar);
    m_body->addWidget(m_split);
    m_body->addWidget(m_unrelated);
    column->addWidget(m_body, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_swap, &QToolButton::clicked, this, [this] {
        const auto before = m_before->currentData();
        const auto after = m_after->currentData().toLongLong();
        if (!before.isValid())
            return;
        m_after->setCurrentIndex(m_after->findData(before));
        fillBefore(after, true);
        compare();
    });
    connect(m_save, &QToolButton::clicked, this, &ComparePage::save);
    connect(m_bar, &ChangeBar::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_bar, &ChangeBar::kindToggled, &m_shown, &ChangeFilter::setShown);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showHost);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_session.goTo(Command::PageScan); });
    connect(m_unrelated, &EmptyState::buttonClicked, this, &ComparePage::chooseBefore);
    connect(&session, &Session::comparisonWanted, this, &ComparePage::choose);
    connect(&session, &Session::settled, this, &ComparePage::arrive);
    retranslate();
    show(nullptr);
}

void ComparePage::arrive()
{
    if (isVisible())
        loadScans();
}

void ComparePage::choose(history::ScanId before, history::ScanId after)
{
    m_wantedBefore = before;
    m_wantedAfter = after;
    loadScans();
}

void ComparePage::loadScans()
{
    const QString file = m_session.historyFile();
    if (!QFileInfo::exists(file)) {
        fill({});
        return;
    }
    withHistory(file, history::Access::ReadOnly, [](history::History &history) {
        return history.scans();
    }).then(this, [this](const history::HistoryResult<QList<history::ScanInfo>> &scans) {
        if (!scans)
            m_message->show(Banner::Kind::Failure, scans.error().message);
        else
            fill(*scans);
    });
}

void ComparePage::fill(const QList<history::ScanInfo> &scans)
{
    const auto current = [](const QComboBox *combo) {
        return combo->currentIndex() >= 0 ? std::optional(combo->currentData().toLongLong()) : std::nullopt;
    };
    const auto oldBefore = current(m_before);
    const auto oldAfter = current(m_after);
    const auto before = m_wantedBefore ? m_wantedBefore : oldBefore;
    const auto after = m_wantedAfter ? m_wantedAfter : oldAfter;
    const bool wanted = m_wantedBefore.has_value();
    m_wantedBefore.reset();
    m_wantedAfter.reset();
    m_scans = scans;
    const auto pair = firstPair(scans);
    const bool any = pair || (wanted && scans.size() >= 2);
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_after->clear();
    const QStringList labels = scanLabels(scans);
    for (int i = 0; i < int(scans.size()); ++i)
        addScan(*m_after, scans[i], labels[i]);
    if (!any) {
        m_before->clear();
        show(nullptr);
        return;
    }
    const int chosen = after ? m_after->findData(*after) : -1;
    m_after->setCurrentIndex(chosen >= 0 ? chosen : pair ? pair->second : 0);
    // A pair that is shown stays, whatever it is.
    fillBefore(before, wanted || (oldAfter && oldAfter == current(m_after)));
    if (wanted || !m_comparison || current(m_before) != oldBefore || current(m_after) != oldAfter)
        compare();
}

void ComparePage::addScan(QComboBox &combo, const history::ScanInfo &scan, const QString &label)
{
    combo.addItem(label, scan.id);
    if (scan.baseline)
        combo.setItemIcon(combo.count() - 1, icon(Icon::Flag));
}

void ComparePage::fillBefore(std::optional<history::ScanId> wanted, bool anyWanted)
{
    m_before->clear();
    if (m_after->currentIndex() < 0)
        return;
    const auto &later = m_scans[m_after->currentIndex()];
    const QStringList labels = scanLabels(m_scans);
    for (int i = 0; i < int(m_scans.size()); ++i) {
        // Only what can be compared, unless the pair was chosen elsewhere: then it is said why it cannot.
        if (canCompare(m_scans[i], later) || (anyWanted && m_scans[i].id == wanted))
            addScan(*m_before, m_scans[i], labels[i]);
    }
    int chosen = wanted ? m_before->findData(*wanted) : -1;
    if (const auto *partner = partnerOf(m_scans, later); chosen < 0 && partner)
        chosen = m_before->findData(partner->id);
    m_before->setCurrentIndex(std::max(chosen, m_before->count() > 0 ? 0 : -1));
}

void ComparePage::compare()
{
    const auto before = m_before->currentData().toLongLong();
    const auto after = m_after->currentData().toLongLong();
    const quint64 run = ++m_run;
    if (m_before->currentIndex() < 0) {
        show(nullptr);
        m_summary->setText(tr("The history has no scan that this one can be compared with."));
        Q_EMIT compared();
        return;
    }
    m_summary->setText(tr("Comparing …"));
    withHistory(m_session.historyFile(), history::Access::ReadOnly,
                [before, after](history::History &history) { return compareStored(history, before, after); })
        .then(this, [this, run](const history::HistoryResult<ComparisonPtr> &result) {
            if (run != m_run)
                return;
            if (result) {
                m_message->hide();
                show(*result);
            } else {
                show(nullptr);
                m_message->show(Banner::Kind::Failure, result.error().message);
            }
            Q_EMIT compared();
        });
}

void ComparePage::show(ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    m_changes.setComparison(m_comparison);
    describe();
    if (m_shown.rowCount() > 0)
        m_table->selectRow(0);
    showHost();
}

/// What is said about the pair as a whole.
void ComparePage::describe()
{
    m_summary->setText(m_comparison ? report::summary(*m_comparison) : QString());
    const QStringList notices = m_comparison ? report::notices(*m_comparison) : QStringList();
    m_notices->setText(notices.join(u'\n'));
    // Nothing of the two has to do with each other: one sentence says more than a row for every host.
    const bool unrelated = m_comparison && (m_comparison->practiceDiffers || m_comparison->portDiffers);
    m_notices->setVisible(!notices.isEmpty() && !unrelated);
    m_summary->setVisible(!unrelated);
    m_bar->setVisible(!unrelated);
    m_body->setCurrentWidget(unrelated ? static_cast<QWidget *>(m_unrelated) : m_split);
    if (unrelated) {
        const bool hasPartner = partnerOf(m_scans, m_scans[m_after->currentIndex()]);
        m_unrelated->setTexts(
            tr("These two scans cannot be compared"),
            m_comparison->practiceDiffers
                ? tr("One of them is of the practice network, whose hosts are simulated. Choose two scans of "
                     "your network, or two of the practice network.")
                : tr("They asked different ports. Choose two scans of the same port."),
            hasPartner ? tr("Choose a scan that &fits") : QString());
    }
    m_save->setEnabled(m_comparison && !unrelated);
    m_bar->setComparison(m_comparison.get());
    constexpr ColumnFit fits[] = {{12, 24}, {8, 12}, {20, 46}, {12, 30}, {12, 30}, {24, 80, true}};
    static_assert(std::size(fits) == ChangeList::ColumnCount);
    fitColumns(*m_table, fits);
}

void ComparePage::chooseBefore()
{
    const auto *partner = partnerOf(m_scans, m_scans[m_after->currentIndex()]);
    if (!partner)
        return;
    fillBefore(partner->id, false);
    m_before->setFocus(Qt::OtherFocusReason);
    compare();
}

void ComparePage::fillMenu(QMenu &menu, const QModelIndex &index)
{
    if (!index.isValid() || !m_comparison)
        return;
    const auto &host = m_changes.host(m_shown.mapToSource(index).row());
    const auto address = host.addressAfter ? host.addressAfter : host.addressBefore;
    const bool isShown = m_session.shownScan() == m_after->currentData().toLongLong();
    auto *find = menu.addAction(icon(Icon::Host), tr("Show this host in the results"), this, [this, address] {
        m_session.actions().action(Command::AllHosts)->setChecked(true);
        m_session.showHosts(QString::fromStdString(address->toString()));
    });
    find->setEnabled(isShown && host.addressAfter);
    auto *again = menu.addAction(icon(Icon::Recheck), tr("Re-check this host"), this,
                                 [this, address] { Q_EMIT m_session.recheckWanted({*address}); });
    again->setEnabled(isShown && host.addressAfter && !m_session.service().isActive());
    menu.addAction(m_session.actions().action(Command::Copy));
}

void ComparePage::showHost()
{
    const auto index = m_table->currentIndex();
    if (m_comparison && index.isValid())
        m_details->setHtml(changeHtml(m_changes.host(m_shown.mapToSource(index).row())));
    else if (m_comparison)
        m_details->setPlainText(tr("Choose a host to see what changed about it."));
    else
        m_details->clear();
}

void ComparePage::save()
{
    saveDocument(
        m_session, this, *m_message, m_comparison,
        pairSource(m_session, m_before->currentData().toLongLong(), m_after->currentData().toLongLong()));
}

void ComparePage::copySelection()
{
    copyText(toTsv(m_table->selectionModel()->selectedRows()));
}

void ComparePage::focusFilter()
{
    m_bar->focusFilter();
}

void ComparePage::saveState()
{
    m_session.settings().set(Setting::CompareSplitter, m_split->saveState());
}

void ComparePage::retranslate()
{
    m_empty->setTexts(tr("Nothing to compare yet"),
                      tr("Two scans are needed: scan your network today and again after you have changed "
                         "something. The differences appear here."),
                      tr("Go to the &scan"));
    m_beforeLabel->setText(tr("&Before:"));
    m_afterLabel->setText(tr("&After:"));
    m_before->setAccessibleName(tr("Earlier scan"));
    m_after->setAccessibleName(tr("Later scan"));
    m_swap->setText(tr("S&wap"));
    m_swap->setToolTip(tip(tr("Take the earlier scan for the later one")));
    m_save->setText(tr("Save &report…"));
    m_save->setToolTip(tip(tr("Write this comparison to a file")));
    m_bar->retranslate();
    m_table->setAccessibleName(tr("Hosts that changed"));
    m_details->setAccessibleName(tr("What changed about the host"));
    m_changes.retranslate();
    const QStringList labels = scanLabels(m_scans);
    for (int i = 0; i < int(m_scans.size()); ++i) {
        for (auto *combo : {m_before, m_after}) {
            if (const int place = combo->findData(m_scans[i].id); place >= 0)
                combo->setItemText(place, labels[i]);
        }
    }
    describe();
    showHost();
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace port135::ui
