// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "report/comparison/comparison_text.h"
#include "service/stored_side.h"
#include "ui/clipboard.h"
#include "ui/dialogs/document_save.h"
#include "ui/history_task.h"
#include "ui/models/scan_list.h"
#include "ui/pages/banner.h"
#include "ui/pages/change_bar.h"
#include "ui/pages/change_document.h"
#include "ui/pages/empty_state.h"
#include "ui/plain.h"
#include "ui/scan_partner.h"
#include "ui/session.h"
#include "ui/table_style.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

history::Result<ComparisonPtr> compareStored(history::History &history, history::ScanId before,
                                             history::ScanId after)
{
    const auto sideOf = [&history](history::ScanId id) -> history::Result<comparison::Side> {
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
    m_table->setObjectName(u"compareHosts"_s);
    m_details->setObjectName(u"compareDetails"_s);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    for (auto *combo : {m_before, m_after}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(combo, &QComboBox::activated, this, &ComparePage::compare);
    }
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
    const int character = fontMetrics().averageCharWidth();
    constexpr int widths[] = {24, 46, 26, 26, 40};
    for (int column = 0; column < ChangeList::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * character);
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
        const int before = m_before->currentIndex();
        m_before->setCurrentIndex(m_after->currentIndex());
        m_after->setCurrentIndex(before);
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
    }).then(this, [this](const history::Result<QList<history::ScanInfo>> &scans) {
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
    m_stack->setCurrentIndex(scans.size() >= 2 ? 1 : 0);
    for (auto *combo : {m_before, m_after}) {
        combo->clear();
        for (const auto &scan : scans) {
            combo->addItem(scanLabel(scan), scan.id);
            if (scan.baseline)
                combo->setItemIcon(combo->count() - 1, icon(Icon::Flag));
        }
    }
    if (scans.size() < 2) {
        show(nullptr);
        return;
    }
    const auto [other, newest] = firstPair(scans);
    const auto find = [](const QComboBox *combo, std::optional<history::ScanId> id, int fallback) {
        const int found = id ? combo->findData(*id) : -1;
        return found >= 0 ? found : fallback;
    };
    m_after->setCurrentIndex(find(m_after, after, newest));
    m_before->setCurrentIndex(find(m_before, before, other));
    if (wanted || !m_comparison || current(m_before) != oldBefore || current(m_after) != oldAfter)
        compare();
}

void ComparePage::compare()
{
    const auto before = m_before->currentData().toLongLong();
    const auto after = m_after->currentData().toLongLong();
    const quint64 run = ++m_run;
    if (before == after) {
        show(nullptr);
        m_summary->setText(tr("Choose two different scans."));
        Q_EMIT compared();
        return;
    }
    m_summary->setText(tr("Comparing …"));
    withHistory(m_session.historyFile(), history::Access::ReadOnly,
                [before, after](history::History &history) { return compareStored(history, before, after); })
        .then(this, [this, run](const history::Result<ComparisonPtr> &result) {
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
    if (m_shown.rowCount() > 0)
        m_table->selectRow(0);
    showHost();
}

void ComparePage::chooseBefore()
{
    const auto *partner = partnerOf(m_scans, m_scans[m_after->currentIndex()]);
    if (!partner)
        return;
    m_before->setCurrentIndex(m_before->findData(partner->id));
    m_before->setFocus(Qt::OtherFocusReason);
    compare();
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
    for (int i = 0; i < int(m_scans.size()); ++i) {
        m_before->setItemText(i, scanLabel(m_scans[i]));
        m_after->setItemText(i, scanLabel(m_scans[i]));
    }
    show(m_comparison);
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace port135::ui
