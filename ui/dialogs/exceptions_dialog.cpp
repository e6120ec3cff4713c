// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exceptions_dialog.h"

#include "rating/rule.h"
#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/triage.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString title(const std::string &id)
{
    core::Finding finding;
    if (const auto *rule = rating::findRule(id))
        finding.rule = rule->id;
    return finding.rule.empty() ? report::shown(id)
                                : u"%1: %2"_s.arg(report::shown(id), rating::title(finding));
}

} // namespace

ExceptionsDialog::ExceptionsDialog(Triage &triage, QWidget *parent)
    : QDialog(parent)
    , m_triage(triage)
    , m_table(new QTableWidget(0, 5, this))
{
    setObjectName(u"exceptionsDialog"_s);
    setWindowTitle(tr("Accepted findings"));
    m_table->setObjectName(u"exceptionsTable"_s);
    m_table->setAccessibleName(tr("Accepted findings"));
    m_table->setHorizontalHeaderLabels({tr("Finding"), tr("Hosts"), tr("Owner"), tr("Reason"), tr("Until")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    int column = 0;
    for (const int width : {250, 160, 110, 200})
        m_table->setColumnWidth(column++, width);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_withdraw = buttons->addButton(tr("&Withdraw"), QDialogButtonBox::ActionRole);
    m_withdraw->setObjectName(u"exceptionsWithdraw"_s);
    auto *hint = new Label(
        tr("A finding whose exception has ended or is withdrawn counts again. Undo brings it back."), this);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(860, 360);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_triage.withdraw(std::size_t(m_table->currentRow()));
    });
    connect(&triage, &Triage::exceptionsChanged, this, &ExceptionsDialog::fill);
    fill();
}

void ExceptionsDialog::fill()
{
    const int current = m_table->currentRow();
    const auto exceptions = m_triage.exceptions();
    const auto today = core::today();
    m_table->setRowCount(0);
    for (const auto &exception : exceptions) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto until =
            QDate::fromString(QString::fromStdString(core::toIso8601(exception.expires)), Qt::ISODate);
        const QString date = QLocale().toString(until, QLocale::ShortFormat);
        QString finding = title(exception.rule);
        if (exception.interfaceUuid)
            finding += u" ("_s + QString::fromStdString(exception.interfaceUuid->toString()) + u')';
        int column = 0;
        for (const auto &text : {finding, report::shown(exception.hosts), report::shown(exception.owner),
                                 report::shown(exception.reason).simplified(),
                                 exception.expires < today ? tr("%1, ended").arg(date) : date}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(tip(text));
            m_table->setItem(row, column++, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::clamp(current, 0, m_table->rowCount() - 1));
    m_withdraw->setEnabled(m_table->rowCount() > 0);
}

} // namespace port135::ui
