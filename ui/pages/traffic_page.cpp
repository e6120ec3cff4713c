// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_page.h"

#include "report/traffic/traffic_words.h"
#include "service/segment_file.h"
#include "service/use_filter.h"
#include "ui/clipboard.h"
#include "ui/menu_button.h"
#include "ui/pages/banner.h"
#include "ui/pages/flow_filter_line.h"
#include "ui/pages/kept_traffic.h"
#include "ui/pages/reading_strip.h"
#include "ui/pages/traffic_details.h"
#include "ui/pages/traffic_save.h"
#include "ui/pages/traffic_welcome.h"
#include "ui/pages/use_table.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/units.h"

#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Logs without a zone are taken to be of this computer's.
int minutesEast()
{
    return QDateTime::currentDateTime().offsetFromUtc() / 60;
}

QToolButton *toolButton(const QString &name, Icon picture, QToolButton *button)
{
    button->setObjectName(name);
    button->setIcon(icon(picture));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

TrafficPage::TrafficPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_matrix(m_uses)
    , m_open(toolButton(u"trafficOpen"_s, Icon::Open, new QToolButton(this)))
    , m_practice(toolButton(u"trafficPractice"_s, Icon::Practice, new QToolButton(this)))
    , m_segments(toolButton(u"trafficSegments"_s, Icon::Network, new QToolButton(this)))
    , m_save(toolButton(u"trafficSave"_s, Icon::Export, new QToolButton(this)))
    , m_stored(toolButton(u"trafficStored"_s, Icon::History, new MenuButton(this)))
    , m_kept(new KeptTraffic(this))
    , m_blockLabel(new Label(this))
    , m_block(new QComboBox(this))
    , m_message(new Banner(this))
    , m_strip(new ReadingStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(newTextView(u"trafficWelcome"_s, this))
    , m_headline(new ColouredLabel(Colour::WarningText, this))
    , m_filter(new FlowFilterLine(u"trafficFilter"_s, session, this))
    , m_views(new QTabWidget(this))
    , m_table(new UseTable(session, m_uses, this))
    , m_cells(new QTableView(this))
    , m_cellsNote(new ColouredLabel(Colour::MutedText, this))
    , m_details(new TrafficDetails(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setAcceptDrops(true);
    build();
    connectAll();
    retranslate();
    showRunning(false);
    showTraffic();
}

TrafficPage::~TrafficPage()
{
    TrafficPage::saveState();
}

void TrafficPage::build()
{
    m_message->setObjectName(u"trafficMessage"_s);
    m_headline->setObjectName(u"trafficHeadline"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_block->setObjectName(u"trafficBlock"_s);
    m_blockLabel->setBuddy(m_block);
    m_stored->setMenu(m_kept);

    m_cells->setObjectName(u"trafficMatrix"_s);
    m_cells->setModel(&m_matrix);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setTabKeyNavigation(false);
    m_cells->setWordWrap(false);
    m_cellsNote->setContentsMargins(4, 4, 4, 2);
    auto *matrix = new QWidget(m_views);
    auto *rows = new QVBoxLayout(matrix);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_cellsNote);
    rows->addWidget(m_cells, 1);

    m_views->setObjectName(u"trafficViews"_s);
    m_views->setDocumentMode(true);
    m_views->addTab(m_table, QString());
    m_views->addTab(matrix, QString());
    m_split->setObjectName(u"trafficSplit"_s);
    m_split->addWidget(m_views);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({760, 340});
    m_split->restoreState(m_session.settings().value(Setting::TrafficSplitter).toByteArray());

    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (auto *button : {m_open, m_practice, m_stored, m_segments, m_save})
        bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_blockLabel);
    bar->addWidget(m_block);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_headline);
    column->addWidget(m_filter);
    column->addWidget(m_split, 1);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
}

void TrafficPage::connectAll()
{
    connect(m_open, &QToolButton::clicked, this, &TrafficPage::chooseFiles);
    connect(m_practice, &QToolButton::clicked, this, [this] {
        if (m_task.isRunning())
            return;
        begin(tr("Watching the practice network"));
        m_task.readPractice();
    });
    connect(m_segments, &QToolButton::clicked, this, &TrafficPage::chooseSegments);
    connect(m_save, &QToolButton::clicked, this, &TrafficPage::save);
    connect(m_strip, &ReadingStrip::stopWanted, &m_task, &TrafficTask::stop);
    connect(m_block, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_uses.setBlock(index == 1 ? BlockedPorts::Port135AndDynamic : BlockedPorts::Port135);
        m_matrix.refresh();
        showShown();
    });
    connect(m_filter, &FlowFilterLine::queryChanged, this, [this](const filter::FlowQuery &query) {
        m_uses.setQuery(query);
        showShown();
    });
    connect(m_filter, &FlowFilterLine::leave, m_table, [this] {
        m_views->setCurrentWidget(m_table);
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showUse();
        m_details->showUseInFront();
    });
    connect(m_cells, &QTableView::clicked, this, &TrafficPage::openCell);
    connect(m_cells, &QTableView::activated, this, &TrafficPage::openCell);
    connect(&m_uses, &UseModel::segmentsChanged, this, [this] {
        m_matrix.refresh();
        m_filter->setVocabulary(service::useVocabulary(m_uses.segments()));
    });
    connect(m_table, &UseTable::narrowed, this, &TrafficPage::narrow);
    connect(m_details, &TrafficDetails::narrowed, this, &TrafficPage::narrow);
    connect(m_kept, &KeptTraffic::wanted, this, [this](qint64 id) {
        if (m_task.isRunning())
            return;
        begin(tr("Opening"));
        m_task.load(m_session.historyFile(), id);
    });
    connect(m_kept, &KeptTraffic::removalWanted, this, [this] {
        if (!m_shown)
            return;
        m_asked = *m_shown;
        m_message->show(Banner::Kind::Warning,
                        tr("Delete the traffic that is shown from the history, for good?"), tr("Delete"));
    });
    connect(m_message, &Banner::buttonClicked, this, &TrafficPage::forgetShown);
    connect(&m_task, &TrafficTask::progressed, m_strip, &ReadingStrip::showProgress);
    connect(&m_task, &TrafficTask::finished, this, &TrafficPage::show);
    connect(&m_task, &TrafficTask::refused, this, [this](const QString &message) {
        m_message->show(Banner::Kind::Failure, message);
        showRunning(false);
    });
    connect(&m_task, &TrafficTask::listed, this,
            [this](const QList<history::TrafficInfo> &kept) { m_kept->fill(kept, m_shown); });
    connect(&m_task, &TrafficTask::failed, this,
            [this](const QString &message) { m_message->show(Banner::Kind::Failure, message); });
}

void TrafficPage::chooseFiles()
{
    takeFiles(m_session.fileChooser().openNames(
        this, tr("Open recordings and logs"), {},
        tr("Recordings and logs") + u" (*.pcap *.pcapng *.cap *.gz *.log *.json *.jsonl *.xml *.policy);;"_s
            + tr("All files") + u" (*)"_s));
}

void TrafficPage::chooseSegments()
{
    if (m_uses.hasNames()) { // a second time: back to the networks
        m_uses.setSegments({});
        retranslate();
        return;
    }
    const auto file = m_session.fileChooser().openName(this, tr("Open a file with zones"), {},
                                                       tr("Policy files") + u" (*.policy *.txt);;"_s
                                                           + tr("All files") + u" (*)"_s);
    if (!file.isEmpty())
        readSegments(file);
}

bool TrafficPage::readSegments(const QString &file)
{
    auto segments = service::readSegments(file);
    if (!segments) {
        m_message->show(Banner::Kind::Failure, segments.error());
        return false;
    }
    m_message->hide();
    m_uses.setSegments(std::move(*segments));
    m_views->setCurrentIndex(1);
    retranslate();
    return true;
}

void TrafficPage::takeFiles(const QStringList &files)
{
    QStringList traffic;
    for (const auto &file : files) {
        if (!file.endsWith(u".policy"_s, Qt::CaseInsensitive))
            traffic.append(file);
        else if (!readSegments(file))
            return;
    }
    readFiles(traffic);
}

void TrafficPage::readFiles(const QStringList &files)
{
    if (files.isEmpty() || m_task.isRunning())
        return;
    begin(files.size() == 1 ? tr("Reading %1").arg(QFileInfo(files.front()).fileName())
                            : tr("Reading %n file(s)", nullptr, int(files.size())));
    m_task.read(files, m_session.writtenHistory(), minutesEast());
}

void TrafficPage::begin(const QString &what)
{
    m_message->hide();
    m_strip->begin(what);
    showRunning(true);
}

void TrafficPage::showRunning(bool running)
{
    m_strip->setVisible(running);
    for (auto *button : {m_open, m_practice, m_stored, m_segments})
        button->setEnabled(!running);
    m_save->setEnabled(!running && !m_uses.traffic().sources.empty());
}

void TrafficPage::show(const ReadTraffic &read)
{
    m_shown = read.id;
    m_uses.setTraffic(read.traffic);
    if (!m_filter->text().isEmpty())
        m_filter->setText({});
    showTraffic();
    if (!read.problem.isEmpty())
        m_message->show(Banner::Kind::Warning, tr("What was read could not be kept: %1").arg(read.problem));
    showRunning(false);
    arrive();
}

void TrafficPage::arrive()
{
    m_task.list(m_session.historyFile());
}

void TrafficPage::forgetShown()
{
    m_message->hide();
    if (m_asked == 0)
        return;
    m_task.remove(m_session.historyFile(), std::exchange(m_asked, 0));
    m_shown.reset();
    m_uses.setTraffic(std::make_shared<usage::Traffic>());
    showTraffic();
    showRunning(false);
}

void TrafficPage::save()
{
    saveTraffic(m_session, this, *m_message, m_uses, minutesEast());
}

void TrafficPage::openCell(const QModelIndex &cell)
{
    const auto filter = m_matrix.filterOf(cell);
    if (filter.isEmpty())
        return;
    m_filter->setText(filter);
    m_views->setCurrentWidget(m_table);
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Adds to the filter, and shows the rows that are left.
void TrafficPage::narrow(const QString &term)
{
    const QString before = m_filter->text().trimmed();
    m_filter->setText(before.isEmpty()               ? term
                          : before.contains(u"OR"_s) ? u"(%1) %2"_s.arg(before, term)
                                                     : before + u' ' + term);
    m_views->setCurrentWidget(m_table);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrafficPage::showUse()
{
    const auto index = m_table->currentIndex();
    m_details->showUse(m_uses, index.isValid() ? index.row() : -1);
}

/// What depends on the filter and on what is blocked.
void TrafficPage::showShown()
{
    m_details->showEffects(m_uses);
    const auto shown = quint64(m_uses.rowCount());
    const auto all = quint64(m_uses.traffic().uses.size());
    m_views->setTabText(0,
                        shown == all ? tr("Uses (%1)").arg(number(all))
                                     : tr("Uses (%1 of %2)").arg(number(shown), number(all)));
    showUse();
}

void TrafficPage::showTraffic()
{
    const auto &traffic = m_uses.traffic();
    m_stack->setCurrentIndex(traffic.sources.empty() ? 0 : 1);
    const auto coverage = traffic.coverage(minutesEast());
    const bool doubtful = coverage.isShort();
    m_headline->setTextColour(doubtful ? Colour::ErrorText : Colour::MutedText);
    m_headline->setText(report::headline(traffic, minutesEast()));
    m_details->showNotices(traffic, minutesEast());
    m_cells->resizeColumnsToContents();
    m_table->arrange();
    showShown();
}

void TrafficPage::copySelection()
{
    copyText(toTsv(m_table->selectionModel()->selectedRows()));
}

void TrafficPage::focusFilter()
{
    m_filter->focus();
}

void TrafficPage::saveState()
{
    m_table->saveState();
    m_session.settings().set(Setting::TrafficSplitter, m_split->saveState());
}

void TrafficPage::dragEnterEvent(QDragEnterEvent *event)
{
    // Taken in any case: what is dropped here is never meant as targets of a scan.
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TrafficPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto files = localFiles(*event->mimeData());
    if (files.isEmpty())
        m_message->show(Banner::Kind::Warning, tr("That is no file. Of a folder, drop the files in it."));
    takeFiles(files);
}

void TrafficPage::retranslate()
{
    m_open->setText(tr("Open…"));
    m_open->setToolTip(
        tip(tr("Recordings (pcap, pcapng) and logs (Zeek, Suricata, Windows events, pfirewall.log)")));
    m_practice->setText(tr("Practice"));
    m_practice->setToolTip(tip(tr("Watch the practice network for a second: what traffic looks like here")));
    m_stored->setText(tr("Kept"));
    m_stored->setToolTip(tip(tr("Traffic that was read earlier")));
    m_segments->setText(m_uses.hasNames() ? tr("Networks") : tr("Zones…"));
    m_segments->setToolTip(tip(m_uses.hasNames()
                                   ? tr("Name the parts by their networks again")
                                   : tr("Name the parts of the network, by the zones of a policy file")));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tip(tr("Write the uses that are shown to a file")));
    m_strip->retranslate();
    m_filter->setVocabulary(service::useVocabulary(m_uses.segments()));
    m_filter->setTexts(tr("Filter: words, or conditions such as server:10.9 service:netlogon blocked:breaks"),
                       tr("Filter the uses"));
    m_blockLabel->setText(tr("What if this is &blocked here:"));
    {
        const QSignalBlocker blocker(m_block);
        const int chosen = std::max(0, m_block->currentIndex());
        m_block->clear();
        m_block->addItems({tr("Port 135"), tr("135 and the dynamic ports")});
        m_block->setCurrentIndex(chosen);
    }
    m_views->setTabText(1, tr("Segments"));
    m_details->retranslate();
    m_table->setAccessibleName(tr("Uses"));
    m_cells->setAccessibleName(tr("Uses by segments: rows are clients, columns servers"));
    m_cellsNote->setText(tr("Rows are clients, columns servers. A cell opens its uses."));
    m_welcome->setAccessibleName(tr("How to begin"));
    m_welcome->setHtml(trafficWelcome());
    showTraffic();
}

void TrafficPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_uses.retranslate();
        m_matrix.retranslate();
        retranslate();
        m_filter->repeat();
        arrive();
    } else if (event->type() == QEvent::PaletteChange) {
        showTraffic();
    }
    Page::changeEvent(event);
}

} // namespace port135::ui
