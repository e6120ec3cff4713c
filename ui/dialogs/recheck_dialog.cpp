// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recheck_dialog.h"

#include "report/comparison/comparison_document.h"
#include "report/comparison/comparison_text.h"
#include "ui/column_fit.h"
#include "ui/dialogs/document_print.h"
#include "ui/dialogs/document_save.h"
#include "ui/pages/banner.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/table_menu.h"
#include "ui/table_style.h"
#include "ui/theme/change_style.h"
#include "ui/units.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

// Which host and which finding is never cut off: the reason gives way.
constexpr ColumnFit fits[] = {{14, 28}, {48, 60}, {50, 70}, {8, 16}, {8, 16}, {24, 90, true}};
static_assert(std::size(fits) == RecheckList::ColumnCount);

} // namespace

RecheckDialog::RecheckDialog(Session &session, RecheckPtr recheck, ReportSource source, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_recheck(std::move(recheck))
    , m_source(std::move(source))
    , m_list(m_recheck)
    , m_message(new Banner(this))
    , m_summary(new Label(this))
    , m_table(new QTableView(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"recheckDialog"_s);
    m_message->setObjectName(u"recheckMessage"_s);
    m_summary->setObjectName(u"recheckSummary"_s);
    m_table->setObjectName(u"recheckItems"_s);
    m_print->setObjectName(u"recheckPrint"_s);
    m_save->setObjectName(u"recheckSave"_s);
    QFont font = m_summary->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_summary->setFont(font);
    m_summary->setWordWrap(true);
    m_print->setIcon(icon(Icon::Report));
    m_save->setIcon(icon(Icon::Export));
    auto *counts = new QHBoxLayout;
    counts->setSpacing(20);
    const int side = fontMetrics().height();
    for (const auto verdict : comparison::allVerdicts) {
        auto *sign = new Label(this);
        sign->setPixmap(icon(verdictIcon(verdict)).pixmap(side, side));
        auto *count = new Label(this);
        count->setObjectName(u"verdict%1"_s.arg(int(verdict)));
        m_counts[std::size_t(verdict)] = count;
        auto *pair = new QHBoxLayout;
        pair->setSpacing(5);
        pair->addWidget(sign);
        pair->addWidget(count);
        counts->addLayout(pair);
    }
    counts->addStretch();
    m_shown.setSourceModel(&m_list);
    m_shown.setSortRole(RecheckList::SortRole);
    m_table->setModel(&m_shown);
    styleRows(*m_table);
    m_table->sortByColumn(RecheckList::Verdict, Qt::AscendingOrder);
    giveTableMenu(*m_table, {});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Beside the box: buttons that are moved into it lose their place in the order of Tab.
    buttons->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    for (QWidget *one : std::initializer_list<QWidget *>{m_print, m_save, buttons})
        bottom->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addLayout(counts);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this,
            [this] { saveDocument(m_session, this, *m_message, m_recheck, m_source); });
    connect(m_print, &QPushButton::clicked, this, &RecheckDialog::print);
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().lineSpacing() * 26);
    retranslate();
    keepColumnsFit(*m_table, fits);
}

void RecheckDialog::print()
{
    // Away from the window: there may be very many findings.
    QtConcurrent::run([recheck = m_recheck, source = m_source] {
        return std::make_shared<const report::Document>(
            report::recheckDocument(*recheck, completed(source), report::DocumentLimits()));
    }).then(this, [this](const std::shared_ptr<const report::Document> &document) {
        printDocument(this, document);
    });
}

void RecheckDialog::retranslate()
{
    setWindowTitle(tr("Re-check"));
    m_summary->setText(report::summary(*m_recheck));
    for (const auto verdict : comparison::allVerdicts)
        m_counts[std::size_t(verdict)]->setText(
            u"%1  %2"_s.arg(number(m_recheck->counts[verdict]), report::word(verdict)));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save report…"));
    m_table->setAccessibleName(tr("Findings and their verdicts"));
    m_list.retranslate();
}

void RecheckDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace port135::ui
