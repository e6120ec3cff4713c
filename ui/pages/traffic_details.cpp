// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_details.h"

#include "report/traffic/traffic_words.h"
#include "ui/pages/traffic_document.h"
#include "ui/plain.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace port135::ui {

TrafficDetails::TrafficDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_effects(addPage(u"trafficEffects"_s))
    , m_use(addPage(u"trafficUse"_s))
    , m_sure(addPage(u"trafficSure"_s))
{
    setObjectName(u"trafficDetails"_s);
    setDocumentMode(true);
    connect(m_effects, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto term = filterOfLink(link); !term.isEmpty())
            Q_EMIT narrowed(term);
    });
}

QTextBrowser *TrafficDetails::addPage(const QString &name)
{
    auto *page = new TextView(this);
    page->setObjectName(name);
    page->setFrameShape(QFrame::NoFrame);
    page->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    page->document()->setDocumentMargin(8);
    addTab(page, QString());
    return page;
}

void TrafficDetails::showEffects(const UseModel &uses)
{
    m_effects->setHtml(blockDocument(uses.shown(), uses.block()));
}

void TrafficDetails::showUse(const UseModel &uses, int row)
{
    m_use->setHtml(row >= 0 && row < uses.rowCount()
                       ? useDocument(uses.use(row), uses.traffic())
                       : u"<p>%1</p>"_s.arg(tr("Choose a row to see all of it.").toHtmlEscaped()));
}

void TrafficDetails::showUseInFront()
{
    setCurrentWidget(m_use);
}

void TrafficDetails::showNotices(const usage::Traffic &traffic, int minutesEast)
{
    QString html = u"<h3 style='margin:10px 0 4px 0'>%1</h3>"_s.arg(tr("How sure is this?").toHtmlEscaped());
    for (const auto &notice : report::trafficNotices(traffic, minutesEast))
        html += u"<p style='margin:4px 0'>%1</p>"_s.arg(notice.toHtmlEscaped());
    m_sure->setHtml(html);
}

void TrafficDetails::retranslate()
{
    setTabText(0, tr("If blocked"));
    setTabText(1, tr("This use"));
    setTabText(2, tr("How sure"));
    m_effects->setAccessibleName(tr("What a block does"));
    m_use->setAccessibleName(tr("The chosen use"));
    m_sure->setAccessibleName(tr("How sure this is"));
}

} // namespace port135::ui
