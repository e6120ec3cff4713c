// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_form.h"

#include "report/text/parts_text.h"
#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto targetsPause = 800ms;
constexpr int noteLines = 3;
constexpr std::size_t formTargets = 400;

} // namespace

ScanForm::ScanForm(QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new Label(this))
    , m_name(new QLineEdit(this))
    , m_noteLabel(new Label(this))
    , m_note(new QPlainTextEdit(this))
    , m_facts(new Label(this))
{
    m_name->setObjectName(u"historyName"_s);
    m_name->setMaxLength(200);
    m_note->setObjectName(u"historyNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * noteLines + 2 * m_note->frameWidth() + 8);
    m_nameLabel->setBuddy(m_name);
    m_noteLabel->setBuddy(m_note);
    m_facts->setObjectName(u"historyFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_facts);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_noteLabel, m_note);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(targetsPause);
    connect(m_name, &QLineEdit::editingFinished, this, &ScanForm::store);
    connect(m_note, &QPlainTextEdit::textChanged, &m_noteTimer, qOverload<>(&QTimer::start));
    connect(&m_noteTimer, &QTimer::timeout, this, &ScanForm::store);
    retranslate();
}

void ScanForm::setScans(const QList<history::ScanInfo> &scans)
{
    const bool one = scans.size() == 1;
    const bool another = !one || scans.first().id != m_edited;
    if (another)
        store();
    m_scans = scans;
    showFacts();
    m_name->setEnabled(one);
    m_note->setEnabled(one);
    if (!another)
        return;
    m_edited = one ? std::optional(scans.first().id) : std::nullopt;
    m_toldName = one ? scans.first().name : QString();
    m_toldNote = one ? scans.first().note : QString();
    const QSignalBlocker noName(m_name);
    const QSignalBlocker noNote(m_note);
    m_name->setText(m_toldName);
    m_note->setPlainText(m_toldNote);
}

void ScanForm::store()
{
    m_noteTimer.stop();
    if (!m_edited)
        return;
    if (const QString name = m_name->text().trimmed(); name != m_toldName) {
        m_toldName = name;
        Q_EMIT nameTyped(*m_edited, name);
    }
    if (const QString note = m_note->toPlainText().trimmed(); note != m_toldNote) {
        m_toldNote = note;
        Q_EMIT noteTyped(*m_edited, note);
    }
}

QString ScanForm::factsOf(const history::ScanInfo &scan) const
{
    const auto &record = scan.record;
    QStringList facts{report::shown(record.targets, formTargets).simplified(),
                      tr("scanned from: %1").arg(report::word(record.options.vantage)),
                      tr("port %1").arg(record.options.port),
                      tr("%1 of %2 hosts examined").arg(number(record.examined), number(record.hosts))};
    if (!scan.machine.isEmpty())
        facts += tr("on %1").arg(report::shown(scan.machine.toStdString()));
    if (!scan.operatorName.isEmpty())
        facts += tr("by %1").arg(report::shown(scan.operatorName.toStdString()));
    facts.removeAll(QString());
    QString text = facts.join(u" · "_s);
    if (const QString parts = report::partsSentence(record); !parts.isEmpty())
        text += u'\n' + parts;
    return text;
}

void ScanForm::showFacts()
{
    m_facts->setText(m_scans.isEmpty()         ? QString()
                         : m_scans.size() == 1 ? factsOf(m_scans.first())
                                               : tr("%n scan(s) are chosen.", nullptr, int(m_scans.size())));
    // Each part with its computer and times.
    constexpr std::size_t shownParts = 40;
    const auto lines =
        m_scans.size() == 1 ? report::partLines(m_scans.first().record, shownParts) : QStringList();
    m_facts->setToolTip(tip(lines.join(u'\n')));
}

void ScanForm::retranslate()
{
    m_nameLabel->setText(tr("Na&me:"));
    m_noteLabel->setText(tr("N&ote:"));
    m_name->setAccessibleName(tr("Name of the scan"));
    m_note->setAccessibleName(tr("Note about the scan"));
    showFacts();
}

void ScanForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
