// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details_pane.h"

#include "dissect/pdu_text.h"
#include "knowledge/catalogue.h"
#include "program/user_catalogue.h"
#include "rating/rule.h"
#include "report/text/note_origin.h"
#include "report/text/words.h"
#include "ui/clipboard.h"
#include "ui/delegates/level_delegate.h"
#include "ui/pages/endpoints_view.h"
#include "ui/pages/finding_document.h"
#include "ui/pages/identity_document.h"
#include "ui/plain.h"
#include "ui/theme/level_style.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Where the keyboard is among the links of a text; empty for none.
QString focusedLink(const QTextBrowser &view)
{
    return view.textCursor().charFormat().anchorHref();
}

/// Puts it there again after the text was made anew.
void focusLink(QTextBrowser &view, const QString &link)
{
    if (link.isEmpty() || !view.hasFocus())
        return;
    for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            if (fragment.charFormat().anchorHref() != link)
                continue;
            auto cursor = view.textCursor();
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            view.setTextCursor(cursor);
            return;
        }
    }
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_badge(new Label(this))
    , m_title(new Label(this))
    , m_sentence(new Label(this))
    , m_noteText(new Label(this))
    , m_explanation(new Label(this))
    , m_tabs(new QTabWidget(this))
    , m_filler(new QWidget(this))
    , m_findings(newTextView(u"findings"_s, this))
    , m_endpoints(new EndpointsView(this))
    , m_identity(newTextView(u"identity"_s, this))
    , m_evidence(new QPlainTextEdit(this))
{
    setObjectName(u"details"_s);
    m_title->setObjectName(u"detailsTitle"_s);
    m_sentence->setObjectName(u"detailsSentence"_s);
    m_explanation->setObjectName(u"detailsExplanation"_s);
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_noteText->setObjectName(u"detailsNote"_s);
    m_noteText->setWordWrap(true);
    for (auto *label : {m_title, m_sentence, m_noteText, m_explanation}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sentence->setWordWrap(true);
    m_explanation->setWordWrap(true);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_evidence->setReadOnly(true);
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_evidence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_evidence->setTabChangesFocus(true);
    m_tabs->setDocumentMode(true);
    for (QWidget *page : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_endpoints),
                          static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_evidence)})
        m_tabs->addTab(page, QString());

    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_badge);
    header->addWidget(m_title);
    header->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_sentence);
    layout->addWidget(m_noteText);
    layout->addWidget(m_explanation);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_filler, 1);

    connect(m_findings, &QTextBrowser::anchorClicked, this, &DetailsPane::follow);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::fillVisibleTab);
    retranslate();
}

QSize DetailsPane::minimumSizeHint() const
{
    const auto smallest = QWidget::minimumSizeHint();
    return {smallest.width(), layout()->minimumHeightForWidth(std::max(width(), smallest.width()))};
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void DetailsPane::setHost(const core::HostResultPtr &host)
{
    if (host == m_host)
        return;
    // The same host judged anew stays as far open as it was.
    const bool isSame = m_host && host && m_host->observation.address == host->observation.address;
    m_host = host;
    if (!isSame) {
        m_folds = host ? FindingFolds::first(*host) : FindingFolds();
        m_verdicts.clear();
        m_note = {};
    }
    m_endpoints->setHost(m_host);
    refresh();
}

void DetailsPane::setNote(const history::HostNote &note)
{
    m_note = note;
    showNote();
}

void DetailsPane::showNote()
{
    QStringList lines;
    if (!m_note.tags.isEmpty())
        lines += tr("Tags: %1").arg(m_note.tags.join(u", "_s));
    if (!m_note.text.isEmpty())
        lines += tr("Note: %1").arg(m_note.text);
    if (m_host && !lines.isEmpty()) {
        const QString origin = report::noteOrigin(m_host->observation, m_note.key, m_note.addresses);
        if (!origin.isEmpty())
            lines += origin;
    }
    m_noteText->setText(lines.join(u'\n'));
    m_noteText->setVisible(m_host && !lines.isEmpty());
}

void DetailsPane::setVerdicts(FindingVerdicts verdicts)
{
    if (verdicts == m_verdicts)
        return;
    m_verdicts = std::move(verdicts);
    if (m_host)
        showFindingsAgain();
}

void DetailsPane::setManagementNetworks(const report::ReportContext &context)
{
    m_management = rating::ManagementNetworks::parse(context.managementNetworks, context.clientNetworks)
                       .value_or(rating::ManagementNetworks());
    refresh();
}

void DetailsPane::refresh()
{
    m_evidenceFilled = false;
    m_tabs->setVisible(m_host != nullptr);
    m_filler->setVisible(m_host == nullptr);
    m_badge->setVisible(m_host != nullptr);
    m_explanation->setVisible(m_host != nullptr);
    showNote();
    if (!m_host) {
        m_title->setText(tr("No host chosen"));
        m_sentence->show();
        m_sentence->setText(tr("Choose a host in the table to see what it exposes and what to do about it."));
        return;
    }
    const auto &observation = m_host->observation;
    const int key = levelKey(m_host->rating.level);
    m_badge->setPixmap(levelBadge(key, font(), devicePixelRatioF()));
    m_badge->setAccessibleName(report::word(m_host->rating.level));
    const QString address = QString::fromStdString(observation.address.toString());
    const QString name = report::displayName(observation);
    m_title->setText(name.isEmpty() ? address : u"%1  ·  %2"_s.arg(address, name));
    const QString sentence = rating::summary(m_host->rating);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    QString explanation = report::explainAll(observation);
    if (observation.entriesRead > observation.endpoints.size() && !observation.endpoints.empty())
        explanation += u' '
            + tr("%n line(s) repeat another one and are shown once.", "of the list of a host",
                 int(observation.entriesRead - observation.endpoints.size()));
    m_explanation->setText(explanation);

    showFindings();
    m_findings->verticalScrollBar()->setValue(0);
    const QString identity = identityHtml(*m_host);
    m_identity->setHtml(identity);
    m_tabs->setTabVisible(m_tabs->indexOf(m_endpoints), !observation.endpoints.empty());
    m_tabs->setTabVisible(m_tabs->indexOf(m_identity), !identity.isEmpty());
    m_tabs->setTabVisible(m_tabs->indexOf(m_evidence),
                          !observation.evidence.empty() || observation.incomplete.evidenceCut);
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("Findings (%1)").arg(m_host->rating.findings.size()));
    m_tabs->setTabText(m_tabs->indexOf(m_endpoints), tr("Endpoints (%1)").arg(observation.endpoints.size()));
    m_evidence->clear();
    fillVisibleTab();
}

void DetailsPane::fillVisibleTab()
{
    // The dump may be long: it is made only for a person who looks at it.
    if (m_host && m_tabs->currentWidget() == m_evidence && !m_evidenceFilled) {
        m_evidence->setPlainText(
            dissect::evidenceLines(m_host->observation, program::catalogue()).join(u'\n'));
        m_evidenceFilled = true;
    }
}

void DetailsPane::showFindings()
{
    const auto document = findingDocument(*m_host, m_management, m_folds, m_verdicts);
    m_copies = document.copies;
    m_findings->setHtml(document.html);
}

void DetailsPane::showFindingsAgain()
{
    const int place = m_findings->verticalScrollBar()->value();
    const QString link = focusedLink(*m_findings);
    showFindings();
    m_findings->verticalScrollBar()->setValue(place);
    focusLink(*m_findings, link);
}

void DetailsPane::enter()
{
    auto *page = m_tabs->currentWidget();
    for (auto *next = page; next; next = next->nextInFocusChain()) {
        const bool isInside = next == page || page->isAncestorOf(next);
        if (isInside && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
        if (next->nextInFocusChain() == page)
            return;
    }
}

void DetailsPane::follow(const QUrl &link)
{
    if (link.toString() == potentialLink && m_host) {
        m_folds.allPotential = !m_folds.allPotential;
        showFindingsAgain();
        return;
    }
    if (link.scheme() == foldScheme && m_host) {
        if (link.toString() == foldAllLink)
            m_folds.open = FindingFolds::all(*m_host).open;
        else if (link.toString() == foldNoneLink)
            m_folds.open.clear();
        else
            m_folds.toggle(link.path());
        showFindingsAgain();
        return;
    }
    if (link.scheme() == acceptScheme && m_host) {
        Q_EMIT acceptWanted(m_host, link.path());
        return;
    }
    if (link.scheme() == recheckScheme && m_host) {
        Q_EMIT recheckWanted(m_host->observation.address, link.path());
        return;
    }
    bool isNumber = false;
    const qsizetype position = link.path().toLongLong(&isNumber);
    if (link.scheme() != u"copy"_s || !isNumber || position < 0 || position >= m_copies.size())
        return;
    copyText(m_copies[position]);
    say(tr("Copied."));
}

void DetailsPane::say(const QString &message)
{
    QToolTip::showText(QCursor::pos(), tip(message), this);
}

void DetailsPane::retranslate()
{
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("Findings"));
    m_tabs->setTabText(m_tabs->indexOf(m_endpoints), tr("Endpoints"));
    m_tabs->setTabText(m_tabs->indexOf(m_identity), tr("Identity"));
    m_tabs->setTabText(m_tabs->indexOf(m_evidence), tr("Evidence"));
    m_findings->setAccessibleName(tr("Findings and remedies"));
    m_identity->setAccessibleName(tr("What the host says about itself"));
    m_evidence->setAccessibleName(tr("Bytes sent and received"));
    refresh();
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
