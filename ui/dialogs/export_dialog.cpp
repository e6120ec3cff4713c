// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "report/export/file_name.h"
#include "text/qt_text.h"
#include "ui/dialogs/report_file.h"
#include "ui/models/host_sort_filter.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/units.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {

using text::fromLatin1;
ExportDialog::ExportDialog(Session &session, const HostSortFilter &shown,
                           const QList<core::HostResultPtr> &selected, QWidget *parent, bool onlySelected)
    : QDialog(parent)
    , m_session(session)
    , m_shown(shown)
    , m_selected(selected)
    , m_answering(new QRadioButton(this))
    , m_shownRows(new QRadioButton(this))
    , m_selectedRows(new QRadioButton(this))
    , m_all(new QRadioButton(this))
    , m_format(new QComboBox(this))
    , m_problem(new ColouredLabel(Colour::ErrorText, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->hide();
    session.queue().drainNow();
    const auto &model = session.hosts();
    m_answering->setObjectName(u"exportAnswering"_s);
    m_shownRows->setObjectName(u"exportShown"_s);
    m_selectedRows->setObjectName(u"exportSelected"_s);
    m_all->setObjectName(u"exportAll"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_answering->setText(tr("All hosts that &answered (%1)").arg(number(model.interesting())));
    m_shownRows->setText(tr("Only what the table &shows now (%1)").arg(number(quint64(shown.shownHosts()))));
    m_selectedRows->setText(tr("Only the se&lected hosts (%1)").arg(number(quint64(m_selected.size()))));
    m_selectedRows->setEnabled(!m_selected.isEmpty());
    m_all->setText(tr("Every &host, silent ones too (%1)").arg(number(quint64(model.size()))));
    // One row is always selected; several are by intent.
    (m_selected.size() > 1 || (onlySelected && !m_selected.isEmpty()) ? m_selectedRows
         : shown.isFiltered()                                         ? m_shownRows
                                                                      : m_answering)
        ->setChecked(true);
    for (const auto &format : report::formats()) {
        if (format.subjects & report::OfScan)
            m_format->addItem(format.title(), fromLatin1(format.name));
    }
    m_format->setCurrentIndex(m_format->findData(u"csv"_s));

    auto *choices = new QVBoxLayout;
    for (auto *choice : {m_answering, m_shownRows, m_selectedRows, m_all})
        choices->addWidget(choice);
    auto *form = new QFormLayout;
    form->addRow(tr("Hosts:"), choices);
    form->addRow(tr("&Format:"), m_format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Save &as…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"exportSave"_s);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    if (session.service().isActive()) {
        auto *note =
            new Label(tr("The scan is still running: only what was found up to now is written."), this);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

std::vector<core::HostResultPtr> ExportDialog::hosts() const
{
    if (m_selectedRows->isChecked())
        return {m_selected.begin(), m_selected.end()};
    std::vector<core::HostResultPtr> chosen;
    if (m_shownRows->isChecked()) {
        for (const int row : m_shown.accepted())
            chosen.push_back(m_session.hosts().row(row).result);
        return chosen;
    }
    chosen = m_session.hosts().results();
    if (!m_all->isChecked())
        std::erase_if(chosen, [](const auto &host) { return !core::isInteresting(host->observation); });
    return chosen;
}

void ExportDialog::chooseFile()
{
    const auto *format = report::findFormat(m_format->currentData().toString().toStdString());
    if (!format)
        return;
    const auto file = askForReport(m_session, this, tr("Export to file"),
                                   report::fileStem(m_session.record()), report::OfScan, *format);
    if (!file) {
        m_problem->setText(file.error());
        m_problem->setVisible(!file.error().isEmpty());
        return;
    }
    ExportJob job{file->format, file->name, hosts(), shownSource(m_session)};
    if (m_shownRows->isChecked() && m_shown.isFiltered())
        job.source.context.selection =
            tr("Only the hosts that the filter of the window showed are in this report: %1 of %2.")
                .arg(number(quint64(job.hosts.size())), number(m_session.hosts().interesting()));
    if (m_selectedRows->isChecked())
        job.source.context.selection =
            tr("Only the hosts that were selected in the window are in this report: %1 of %2.")
                .arg(number(quint64(job.hosts.size())), number(m_session.hosts().interesting()));
    Q_EMIT chosen(job);
    accept();
}

} // namespace port135::ui
