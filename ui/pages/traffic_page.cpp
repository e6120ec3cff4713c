// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_page.h"

#include "history/traffic_store.h"
#include "report/traffic/words.h"
#include "service/traffic_reading.h"
#include "ui/clipboard.h"
#include "ui/pages/banner.h"
#include "ui/pages/empty_state.h"
#include "ui/session.h"
#include "ui/table_style.h"

#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Recordings and events hold this computer's clock where they say no zone.
int minutesEast()
{
    return QDateTime::currentDateTime().offsetFromUtc() / 60;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

TrafficPage::TrafficPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_shown(m_model)
    , m_matrix(m_model)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Eye, this))
    , m_message(new Banner(this))
    , m_open(new QPushButton(this))
    , m_segments(new QPushButton(this))
    , m_questionLabel(new QLabel(this))
    , m_question(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_headline(plainLabel(u"trafficHeadline"_s, this))
    , m_notices(plainLabel(u"trafficNotices"_s, this))
    , m_table(new QTableView(this))
    , m_matrixTable(new QTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setAcceptDrops(true);
    m_open->setObjectName(u"trafficOpen"_s);
    m_segments->setObjectName(u"trafficSegments"_s);
    m_question->setObjectName(u"trafficQuestion"_s);
    m_filter->setObjectName(u"trafficFilter"_s);
    m_table->setObjectName(u"trafficTable"_s);
    m_matrixTable->setObjectName(u"trafficMatrix"_s);
    m_message->setObjectName(u"trafficMessage"_s);
    m_message->hide();
    m_filter->setClearButtonEnabled(true);
    m_questionLabel->setBuddy(m_question);

    m_table->setModel(&m_shown);
    styleRows(*m_table);
    const int width = m_table->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int characters : {18, 18, 44, 12, 9, 18, 14, 18, 30, 80})
        m_table->setColumnWidth(column++, characters * width + 12);
    m_table->sortByColumn(TrafficModel::EffectColumn, Qt::AscendingOrder);
    m_matrixTable->setModel(&m_matrix);
    m_matrixTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrixTable->setTabKeyNavigation(false);
    m_matrixTable->hide();

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_open);
    bar->addWidget(m_segments);
    bar->addWidget(m_questionLabel);
    bar->addWidget(m_question);
    bar->addWidget(m_filter, 1);
    auto *content = new QWidget(this);
    auto *column1 = new QVBoxLayout(content);
    column1->setContentsMargins(0, 0, 0, 0);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_matrixTable);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    column1->addWidget(m_headline);
    column1->addWidget(m_splitter, 1);
    column1->addWidget(m_notices);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_open, &QPushButton::clicked, this, &TrafficPage::chooseFiles);
    connect(m_empty, &EmptyState::buttonClicked, this, &TrafficPage::chooseFiles);
    connect(m_segments, &QPushButton::clicked, this, &TrafficPage::chooseSegments);
    connect(m_filter, &QLineEdit::textChanged, this, &TrafficPage::applyFilter);
    connect(m_question, &QComboBox::currentIndexChanged, this, &TrafficPage::applyQuestion);
    const auto openCell = [this](const QModelIndex &cell) { m_filter->setText(m_matrix.filterOf(cell)); };
    connect(m_matrixTable, &QTableView::clicked, this, openCell);
    connect(m_matrixTable, &QTableView::activated, this, openCell);
    connect(m_message, &Banner::buttonClicked, this, [this] { *m_stopped = true; });
    retranslate();
}

TrafficPage::~TrafficPage()
{
    *m_stopped = true;
}

void TrafficPage::chooseFiles()
{
    const auto file = m_session.fileChooser().openName(
        this, tr("Open a recording or a log"), {},
        tr("Recordings and logs") + u" (*.pcap *.pcapng *.cap *.gz *.log *.json *.jsonl *.xml);;"_s + tr("All files") + u" (*)"_s);
    if (!file.isEmpty())
        readFiles({file});
}

void TrafficPage::chooseSegments()
{
    const auto file = m_session.fileChooser().openName(this, tr("Open a file with segments"), {},
                                                       tr("Policy files") + u" (*.policy *.txt);;"_s + tr("All files") + u" (*)"_s);
    if (!file.isEmpty())
        readSegments(file);
}

bool TrafficPage::readSegments(const QString &file)
{
    constexpr qint64 largest = 4 << 20;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        m_message->show(Banner::Kind::Failure, tr("%1 cannot be read: %2.").arg(file, device.errorString()));
        return false;
    }
    const auto bytes = device.read(largest);
    auto segments = usage::Segments::parse({bytes.constData(), std::size_t(bytes.size())});
    if (!segments || segments->isEmpty()) {
        m_message->show(Banner::Kind::Failure,
                        segments ? tr("%1 has no line such as: zone clients 10.1.0.0/16").arg(file)
                                 : report::message(segments.error(), file));
        return false;
    }
    m_message->hide();
    m_model.setSegments(std::move(*segments));
    m_matrix.refresh();
    m_matrixTable->resizeColumnsToContents();
    m_matrixTable->setVisible(true);
    return true;
}

void TrafficPage::readFiles(const QStringList &files)
{
    if (m_reading || files.isEmpty())
        return;
    m_reading = true;
    *m_stopped = false;
    m_open->setEnabled(false);
    m_message->show(Banner::Kind::Note, tr("Reading %n file(s) …", nullptr, int(files.size())), tr("Stop"), false);
    service::TrafficRequest request;
    for (const auto &file : files)
        request.inputs.push_back({file, nullptr});
    request.minutesEast = minutesEast();
    QtConcurrent::run([request, stopped = m_stopped, history = m_session.writtenHistory()] {
        auto traffic = service::readTraffic(request, [stopped](quint64, quint64) { return !stopped->load(); });
        if (traffic && !history.isEmpty()) {
            if (const auto stored = history::storeTraffic(history, *traffic); !stored)
                return core::Result<usage::Traffic, QString>(core::failure(stored.error().message));
        }
        return traffic;
    }).then(this, [this](core::Result<usage::Traffic, QString> traffic) { show(std::move(traffic)); });
}

void TrafficPage::show(core::Result<usage::Traffic, QString> traffic)
{
    m_reading = false;
    m_open->setEnabled(true);
    if (!traffic) {
        m_message->show(Banner::Kind::Failure, traffic.error());
        return;
    }
    m_message->hide();
    m_model.setTraffic(std::move(*traffic));
    m_matrix.refresh();
    m_stack->setCurrentIndex(1);
    retranslate();
}

void TrafficPage::applyFilter()
{
    const auto unknown = m_shown.setText(m_filter->text());
    if (!unknown.isEmpty())
        m_message->show(Banner::Kind::Warning,
                        tr("There is no field “%1”: use client, server, service, program, over, port, known, blocked, "
                           "from, to or look.")
                            .arg(unknown));
    else if (!m_reading)
        m_message->hide();
}

void TrafficPage::applyQuestion()
{
    m_model.setDynamicToo(m_question->currentIndex() == 1);
    m_matrix.refresh();
    applyFilter();
}

void TrafficPage::copySelection()
{
    copyText(toTsv(m_table->selectionModel()->selectedRows()));
}

void TrafficPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TrafficPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TrafficPage::dropEvent(QDropEvent *event)
{
    const auto files = localFiles(*event->mimeData());
    if (files.size() == 1 && files.first().endsWith(u".policy"_s))
        readSegments(files.first());
    else
        readFiles(files);
    event->acceptProposedAction();
}

void TrafficPage::retranslate()
{
    m_open->setText(tr("Open a file …"));
    m_segments->setText(tr("Segments …"));
    m_questionLabel->setText(tr("What if this is blocked here:"));
    const QSignalBlocker blocker(m_question);
    const int question = std::max(0, m_question->currentIndex());
    m_question->clear();
    m_question->addItems({tr("Port 135"), tr("135 and the dynamic ports")});
    m_question->setCurrentIndex(question);
    m_filter->setPlaceholderText(tr("Filter: netlogon server:10.9 blocked:breaks -over:pipe"));
    m_filter->setAccessibleName(tr("Filter the uses"));
    m_table->setAccessibleName(tr("Uses"));
    m_matrixTable->setAccessibleName(tr("Uses by segments: rows are clients, columns servers"));
    m_empty->setTexts(tr("Who uses port 135 here?"),
                      tr("Drop a recording here (pcap, pcapng), or a log of Zeek, Suricata, Windows or its firewall. "
                         "Nothing is sent. To record, on Linux:\n%1\nOn Windows, as administrator:\n%2")
                          .arg(service::recordingCommands(false).join(u'\n'), service::recordingCommands(true).join(u'\n')),
                      tr("Open a file …"));
    m_headline->setText(report::headline(m_model.traffic(), minutesEast()) + u' '
                        + report::blockedSummary(m_model.traffic()));
    m_notices->setText(report::trafficNotices(m_model.traffic(), minutesEast()).join(u' '));
}

void TrafficPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace port135::ui
