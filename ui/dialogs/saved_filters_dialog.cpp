// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/saved_filters_dialog.h"

#include "service/host_filter.h"
#include "ui/saved_filters.h"
#include "ui/theme/coloured_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Names its editor after the column, for people who do not see which cell it is in.
class NamedEditors : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
};

} // namespace

SavedFiltersDialog::SavedFiltersDialog(Settings &settings, const QString &fresh, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_table(new QTableWidget(0, 2, this))
    , m_problem(new ColouredLabel(Colour::ErrorText, this))
{
    setObjectName(u"savedFiltersDialog"_s);
    setWindowTitle(fresh.isEmpty() ? tr("Saved filters") : tr("Save this filter"));
    m_table->setObjectName(u"savedFiltersTable"_s);
    m_table->setAccessibleName(tr("Saved filters"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Filter")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 220);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new NamedEditors(m_table));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    remove->setObjectName(u"savedFiltersDelete"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 360);

    for (const auto &filter : savedFilters(settings))
        addRow(filter.name, filter.text);
    if (!fresh.isEmpty()) {
        addRow(fresh.left(40), fresh);
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedFiltersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_table->removeRow(m_table->currentRow());
    });
}

void SavedFiltersDialog::addRow(const QString &name, const QString &text)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(text));
}

void SavedFiltersDialog::accept()
{
    // Ends the editing of a cell, so that what was typed last counts.
    m_table->setFocus();
    QList<SavedFilter> filters;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SavedFilter filter{m_table->item(row, 0)->text().simplified(),
                                 m_table->item(row, 1)->text().trimmed()};
        QString problem;
        if (filter.name.isEmpty())
            problem = tr("The filter “%1” needs a name.").arg(filter.text);
        else if (std::ranges::any_of(filters, [&](const auto &other) { return other.name == filter.name; }))
            problem = tr("There are two filters named “%1”. Give one another name.").arg(filter.name);
        else if (const auto parsed = service::HostFilter::parse(filter.text); !parsed)
            problem = tr("The filter “%1” is not understood. %2").arg(filter.name, parsed.error().message);
        if (!problem.isEmpty()) {
            m_problem->setText(problem);
            m_problem->show();
            m_table->setCurrentCell(row, 0);
            return;
        }
        filters.append(filter);
    }
    setSavedFilters(m_settings, filters);
    QDialog::accept();
}

} // namespace port135::ui
