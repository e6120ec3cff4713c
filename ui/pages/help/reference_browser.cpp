// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/reference_browser.h"

#include "program/user_catalogue.h"
#include "rating/rule.h"
#include "report/text/interface_text.h"
#include "report/text/reference_text.h"
#include "text/qt_text.h"
#include "ui/pages/help/topics.h"
#include "ui/plain.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

/// Of an item: the number of the rule, or of the catalogue's entry behind the rules.
constexpr int numberRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

QString htmlOf(const report::ReferenceText &reference)
{
    QString html = u"<h2>%1</h2><table cellpadding='3'>"_s.arg(reference.title.toHtmlEscaped());
    for (const auto &fact : reference.facts)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(fact.name.toHtmlEscaped(),
                                                                fact.value.toHtmlEscaped());
    html += u"</table>"_s;
    for (const auto &section : reference.sections) {
        html += u"<h3>%1</h3>"_s.arg(section.heading.toHtmlEscaped());
        for (qsizetype i = 0; i < section.paragraphs.size(); ++i) {
            html += u"<p>%1</p>"_s.arg(section.paragraphs[i].toHtmlEscaped().replace(u'\n', u"<br/>"_s));
            if (const QString code = section.code.value(i); !code.isEmpty())
                html += u"<pre style='margin-left:14px;white-space:pre-wrap'>%1</pre>"_s.arg(
                    code.toHtmlEscaped());
        }
    }
    return html;
}

QStandardItem *newItem(const QString &shown, const QString &search, int number)
{
    auto *item = new QStandardItem(shown);
    item->setData(number, numberRole);
    item->setData(shown + u' ' + search, searchRole);
    item->setEditable(false);
    return item;
}

} // namespace

ReferenceBrowser::ReferenceBrowser(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_text(new TextView(this))
{
    m_field->setObjectName(u"referenceSearch"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"referenceList"_s);
    m_list->setUniformItemSizes(true);
    m_text->setObjectName(u"referenceText"_s);
    m_text->setTabChangesFocus(true);
    m_shown.setSourceModel(&m_all);
    m_shown.setFilterRole(searchRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_shown);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(split, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &wanted) {
        m_shown.setFilterFixedString(wanted.trimmed());
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReferenceBrowser::showChosen);
    fill();
    retranslate();
}

void ReferenceBrowser::look(const QString &wanted)
{
    m_field->setText(wanted);
    m_list->setCurrentIndex(m_shown.index(0, 0));
}

void ReferenceBrowser::fill()
{
    const int chosen = std::max(0, m_list->currentIndex().data(numberRole).toInt());
    m_all.clear();
    int number = 0;
    for (const auto &rule : rating::rules()) {
        const auto reference = report::ruleText(rule);
        m_all.appendRow(newItem(reference.title, toQString(rule.id), number++));
    }
    for (const auto &entry : program::catalogue().entries()) {
        const QString uuid = QString::fromStdString(entry.id.uuid.toString());
        QString title = report::interfaceName(entry.info);
        if (title.isEmpty())
            title = uuid;
        m_all.appendRow(newItem(title,
                                uuid + u' ' + toQString(entry.info.title) + u' ' + toQString(entry.info.name)
                                    + u' ' + toQString(entry.info.document) + u' '
                                    + toQString(entry.info.binary),
                                number++));
    }
    m_list->setCurrentIndex(m_shown.mapFromSource(m_all.index(chosen, 0)));
}

void ReferenceBrowser::showChosen()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid()) {
        m_text->setPlainText(tr("Nothing is known by this name."));
        return;
    }
    const auto number = std::size_t(index.data(numberRole).toInt());
    const auto rules = rating::rules();
    if (number < rules.size()) {
        m_text->setHtml(htmlOf(report::ruleText(rules[number])));
    } else {
        const auto &entry = program::catalogue().entries()[number - rules.size()];
        m_text->setHtml(htmlOf(report::interfaceText(entry, program::catalogue())));
    }
}

void ReferenceBrowser::retranslate()
{
    m_field->setPlaceholderText(tr("Rule, service, UUID, program or document"));
    m_field->setAccessibleName(tr("Look up a rule or an interface"));
    m_list->setAccessibleName(tr("Rules and interfaces"));
    m_text->setAccessibleName(tr("What is known of it"));
}

void ReferenceBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

QWidget *createReference(Session &, QWidget *parent)
{
    return new ReferenceBrowser(parent);
}

} // namespace port135::ui
