// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "bundle/bundle_writer.h"
#include "print/document_pages.h"
#include "report/export/exporter.h"
#include "text/qt_text.h"
#include "ui/dialogs/bundle_save.h"
#include "ui/dialogs/document_print.h"
#include "ui/dialogs/document_save.h"
#include "ui/pages/banner.h"
#include "ui/pages/empty_state.h"
#include "ui/plain.h"
#include "ui/scan_report.h"
#include "ui/session.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qreal zoomStep = 1.25;
constexpr QLatin1StringView bundleFormat("bundle"); // several files, so none of report::formats()

/// A preview is looked at, not searched: what is beyond is counted in a sentence, and files hold more.
report::DocumentLimits previewLimits()
{
    report::DocumentLimits limits;
    limits.hostRows = 500;
    limits.sections = 60;
    limits.hostsOfRule = 40;
    limits.details = false;
    return limits;
}

} // namespace

ReportPage::ReportPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Report, this))
    , m_message(new Banner(this))
    , m_formatLabel(new Label(this))
    , m_format(new QComboBox(this))
    , m_save(new QToolButton(this))
    , m_print(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_place(new Label(this))
    , m_next(new QToolButton(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_width(new QToolButton(this))
    , m_body(new QStackedWidget(this))
    , m_waiting(new Label(this))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    // Without a printer, too: what is shown are the pages of the PDF.
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_message->setObjectName(u"reportMessage"_s);
    m_format->setObjectName(u"reportFormat"_s);
    m_save->setObjectName(u"reportSave"_s);
    m_print->setObjectName(u"reportPrint"_s);
    m_back->setObjectName(u"reportBack"_s);
    m_place->setObjectName(u"reportPlace"_s);
    m_next->setObjectName(u"reportNext"_s);
    m_smaller->setObjectName(u"reportSmaller"_s);
    m_larger->setObjectName(u"reportLarger"_s);
    m_fit->setObjectName(u"reportFit"_s);
    m_width->setObjectName(u"reportWidth"_s);
    m_preview->setObjectName(u"reportPreview"_s);
    // To be read; a whole page of a report is a grey rectangle on most screens.
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    m_waiting->setObjectName(u"reportWaiting"_s);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_formatLabel->setBuddy(m_format);
    for (const auto &format : report::formats()) {
        if (format.subjects & report::OfScan)
            m_format->addItem(QString(), text::fromLatin1(format.name));
    }
    m_format->addItem(QString(), bundleFormat);
    // Its names are long; where the bar is narrow it gives way, and its list still shows them whole.
    m_format->setMinimumWidth(20 * m_format->fontMetrics().averageCharWidth());
    m_save->setIcon(icon(Icon::Export));
    m_print->setIcon(icon(Icon::Report));
    for (auto *button : {m_save, m_print})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (auto *button : {m_save, m_print, m_back, m_next, m_smaller, m_larger, m_width, m_fit})
        button->setFocusPolicy(Qt::StrongFocus);
    m_back->setText(u"‹"_s);
    m_next->setText(u"›"_s);
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_formatLabel);
    bar->addWidget(m_format);
    bar->addWidget(m_save);
    bar->addWidget(m_print);
    bar->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_back, m_place, m_next, m_smaller, m_larger, m_width, m_fit})
        bar->addWidget(part);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(bar);
    m_body->addWidget(m_waiting);
    m_body->addWidget(m_preview);
    column->addWidget(m_body, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &ReportPage::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &ReportPage::showPlace);
    connect(m_save, &QToolButton::clicked, this, &ReportPage::save);
    connect(m_print, &QToolButton::clicked, this, &ReportPage::print);
    const auto turn = [this](int by) {
        m_preview->setCurrentPage(std::clamp(m_preview->currentPage() + by, 1, pageCount()));
        showPlace();
    };
    connect(m_back, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [turn] { turn(1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_preview->zoomOut(zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_preview->zoomIn(zoomStep); });
    connect(m_fit, &QToolButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
    connect(m_width, &QToolButton::clicked, m_preview, &QPrintPreviewWidget::fitToWidth);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_session.goTo(Command::PageScan); });
    const auto outdated = [this] {
        m_stale = true;
        arrive();
    };
    connect(&session, &Session::settled, this, outdated);
    connect(&session, &Session::started, this, outdated);
    connect(&session.hosts(), &QAbstractItemModel::dataChanged, this, [this] { m_stale = true; });
    connect(&session.settings(), &Settings::changed, this, [this](Setting key) {
        const QLatin1StringView name(definition(key).name);
        m_stale = m_stale || name.startsWith("Report/"_L1) || name.startsWith("Network/"_L1);
    });
    retranslate();
}

ReportPage::~ReportPage()
{
    m_building.waitForFinished();
}

int ReportPage::pageCount() const
{
    return m_preview->pageCount();
}

void ReportPage::arrive()
{
    m_stack->setCurrentIndex(m_session.hasResults() ? 1 : 0);
    if (isVisible() && m_stale && m_session.hasResults())
        rebuild();
}

void ReportPage::rebuild()
{
    m_stale = false;
    const quint64 run = ++m_run;
    m_session.queue().drainNow();
    m_place->setText(tr("Preparing …"));
    // Nothing of another scan is left to be looked at, saved or printed meanwhile.
    m_document.reset();
    m_preview->updatePreview();
    m_body->setCurrentWidget(m_waiting);
    followDocument();
    auto building = makeReport(m_session, previewLimits());
    m_building = QFuture<void>(building);
    building.then(this, [this, run](const std::shared_ptr<const report::Document> &document) {
        if (run != m_run)
            return;
        m_document = document;
        m_body->setCurrentWidget(m_preview);
        m_preview->updatePreview();
        m_preview->setCurrentPage(1);
        followDocument();
        showPlace();
        Q_EMIT previewed();
    });
}

void ReportPage::followDocument()
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_save, m_print, m_smaller, m_larger, m_fit, m_width})
        part->setEnabled(m_document != nullptr);
    if (!m_document) {
        m_back->setEnabled(false);
        m_next->setEnabled(false);
    }
}

void ReportPage::paint(QPrinter *printer)
{
    if (m_document)
        print::renderPages(*m_document, *printer);
}

void ReportPage::showPlace()
{
    const int page = m_preview->currentPage();
    m_place->setText(tr("Page %1 of %2").arg(page).arg(pageCount()));
    m_back->setEnabled(page > 1);
    m_next->setEnabled(page < pageCount());
}

void ReportPage::save()
{
    m_session.queue().drainNow();
    const QString format = m_format->currentData().toString();
    if (format == bundleFormat)
        saveBundle(m_session, this, *m_message);
    else
        saveScan(m_session, this, *m_message, format);
}

void ReportPage::print()
{
    printDocument(this, m_document);
}

void ReportPage::retranslate()
{
    m_empty->setTexts(
        tr("Nothing to report yet"),
        tr("Scan your network, or open a scan of the history: its report appears here, page by page, "
           "before you save or print it."),
        tr("Go to the &scan"));
    m_formatLabel->setText(tr("&Format:"));
    for (int i = 0; i < m_format->count(); ++i) {
        const auto *format = report::findFormat(m_format->itemData(i).toString().toStdString());
        m_format->setItemText(i, format ? format->title() : tr("Evidence bundle, one zip file"));
    }
    m_save->setText(tr("&Save as…"));
    m_save->setToolTip(tip(tr("Write the whole report to a file in the chosen format")));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tip(tr("Print the pages that are shown")));
    m_fit->setText(tr("Whole page"));
    m_width->setText(tr("Page width"));
    m_waiting->setText(tr("The report of this scan is being prepared …"));
    const std::pair<QToolButton *, QString> tips[] = {
        {m_back, tr("Previous page")},
        {m_next, tr("Next page")},
        {m_smaller, tr("Smaller")},
        {m_larger, tr("Larger")},
        {m_fit, tr("Fit the page into the window")},
        {m_width, tr("Make the page as wide as the window")},
    };
    for (const auto &[button, hint] : tips) {
        button->setToolTip(tip(hint));
        button->setAccessibleName(hint);
    }
    // The widget hands the focus to the view inside it.
    for (auto *part : m_preview->findChildren<QAbstractScrollArea *>())
        part->setAccessibleName(tr("Pages of the report"));
    m_stale = true;
    arrive();
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace port135::ui
