// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/schedule_dialog.h"

#include "schedule/unit_check.h"
#include "service/scheduled_scan.h"
#include "ui/dialogs/field_label.h"
#include "ui/plain.h"
#include "ui/request_settings.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using schedule::SchedulerKind;

constexpr int unitLines = 14;

/// port135-cli beside this program.
QString ownCommandLine()
{
#ifdef Q_OS_WIN
    const auto name = u"port135-cli.exe"_s;
#else
    const auto name = u"port135-cli"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

/// Where a program lies that was installed as usual, on a computer of the other kind.
QString usualCommandLine(SchedulerKind kind)
{
    return kind == SchedulerKind::WindowsTask ? u"C:\\Program Files\\Port135\\port135-cli.exe"_s
                                              : u"/usr/bin/port135-cli"_s;
}

/// "port135-office-tokyo" for a watch that is called so: two tasks must not have one name.
QString proposedName(const QString &watch)
{
    constexpr qsizetype most = 64;
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    const auto words = watch.toLower().split(other, Qt::SkipEmptyParts);
    return words.isEmpty() ? service::ScheduledScan().name
                           : QString(u"port135-"_s + words.join(u'-')).left(most);
}

QString textOf(const schedule::UnitFile &file)
{
    return file.content.startsWith("\xff\xfe")
        ? QString::fromUtf16(reinterpret_cast<const char16_t *>(file.content.constData() + 2),
                             (file.content.size() - 2) / 2)
        : QString::fromUtf8(file.content);
}

} // namespace

ScheduleDialog::ScheduleDialog(Session &session, KeptWatch watch, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_watch(std::move(watch))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(proposedName(m_watch.name), this))
    , m_program(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_tell(new QCheckBox(tr("Tell the &receivers of the settings what was found"), this))
    , m_files(new QPlainTextEdit(this))
    , m_result(new Label(this))
    , m_save(new QPushButton(tr("&Save the files…"), this))
{
    setObjectName(u"scheduleDialog"_s);
    setWindowTitle(tr("Scheduled task"));
    m_kind->setObjectName(u"scheduleKind"_s);
    m_name->setObjectName(u"scheduleName"_s);
    m_program->setObjectName(u"scheduleProgram"_s);
    m_user->setObjectName(u"scheduleUser"_s);
    m_tell->setObjectName(u"scheduleTell"_s);
    m_files->setObjectName(u"scheduleFiles"_s);
    m_result->setObjectName(u"scheduleResult"_s);
    m_save->setObjectName(u"scheduleSave"_s);
    m_kind->addItem(tr("systemd (Linux)"), int(SchedulerKind::Systemd));
    m_kind->addItem(tr("Windows Task Scheduler"), int(SchedulerKind::WindowsTask));
    m_kind->setCurrentIndex(m_kind->findData(int(service::usualScheduler())));
    m_user->setPlaceholderText(tr("one of its own, without rights"));
    const bool tells = !m_session.settings().value(Setting::SyslogReceiver).toString().isEmpty()
        || !m_session.settings().value(Setting::Webhook).toString().isEmpty();
    m_tell->setEnabled(tells);
    m_tell->setChecked(tells);
    m_files->setReadOnly(true);
    m_files->setTabChangesFocus(true);
    m_files->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_files->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_files->setMinimumHeight(m_files->fontMetrics().lineSpacing() * unitLines);
    m_files->setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_files->setAccessibleName(tr("The files as they would be written"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *note = new Label(tr("The same scan without this program, also when nobody is logged on: %1. The "
                              "files are those that port135-cli schedule writes; nothing is installed.")
                               .arg(m_watch.schedule.text()),
                           this);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(fieldLabel(tr("S&cheduler:"), m_kind), m_kind);
    form->addRow(fieldLabel(tr("&Name of the task:"), m_name), m_name);
    form->addRow(fieldLabel(tr("&Program there:"), m_program), m_program);
    form->addRow(fieldLabel(tr("&Account:"), m_user), m_user);
    // A box of its own for the button that closes: the order of Tab stays that in which they were made.
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_tell);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleDialog::proposeProgram);
    for (auto *field : {m_name, m_program, m_user})
        connect(field, &QLineEdit::textChanged, this, &ScheduleDialog::follow);
    connect(m_tell, &QCheckBox::toggled, this, &ScheduleDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposeProgram();
}

SchedulerKind ScheduleDialog::kind() const
{
    return SchedulerKind(m_kind->currentData().toInt());
}

void ScheduleDialog::proposeProgram()
{
    const bool isElsewhere = service::isElsewhere(kind());
    m_program->setText(isElsewhere ? usualCommandLine(kind()) : QDir::toNativeSeparators(ownCommandLine()));
    follow();
}

core::Result<QList<schedule::UnitFile>, QString> ScheduleDialog::files() const
{
    auto request = m_watch.request;
    applySettings(request, m_session.settings());
    request.excludes = m_session.triage().exclusions().holdingFor(request.targets);
    const auto plan = pipeline::ScanService::plan(request);
    if (!plan)
        return core::failure(plan.error().message);
    if (!plan->publicRanges.isEmpty() && !request.allowPublic)
        return core::failure(tr("Public addresses are among the targets. Start the watch first: it asks "
                                "whether they are yours."));
    auto arguments = service::scanArguments(request);
    if (!arguments)
        return core::failure(arguments.error());
    if (m_tell->isChecked()) {
        const auto add = [&](Setting setting, const QString &option) {
            if (const auto address = m_session.settings().value(setting).toString().trimmed();
                !address.isEmpty())
                *arguments += QStringList{option, address};
        };
        add(Setting::SyslogReceiver, u"--notify-syslog"_s);
        add(Setting::Webhook, u"--notify-webhook"_s);
    }
    service::ScheduledScan scan{m_program->text(), *arguments, m_watch.schedule, m_name->text(),
                                m_user->text().trimmed()};
    // Of another place than beside this program only the path is judged: it may be that of another computer.
    const bool isElsewhere = m_program->text() != QDir::toNativeSeparators(ownCommandLine());
    const auto command =
        schedule::checkedCommand(kind(), service::scheduledCommand(kind(), std::move(scan)), isElsewhere);
    if (!command)
        return core::failure(command.error());
    return schedule::scheduleUnits(kind(), *command, QDateTime::currentDateTime());
}

void ScheduleDialog::follow()
{
    const auto made = files();
    m_save->setEnabled(made.has_value());
    const auto &settings = m_session.settings();
    const bool isLess = settings.value(Setting::AnswerTimeout).toInt() != 0
        || settings.value(Setting::Attempts).toInt() != definition(Setting::Attempts).defaultValue().toInt();
    m_result->setText(isLess ? tr("How long answers are waited for, and how often silent hosts are tried, is "
                                  "there as usual: port135-cli has no options for them.")
                             : QString());
    if (!made) {
        m_files->setPlainText(made.error());
        return;
    }
    QString text;
    for (const auto &file : *made) {
        text += u"# "_s + file.fileName + u'\n';
        text += file.isSecret ? tr("(the address of the webhook: not shown)") + u'\n' : textOf(file);
        text += u'\n';
    }
    m_files->setPlainText(text);
}

void ScheduleDialog::save()
{
    const auto made = files();
    if (!made) {
        follow();
        return;
    }
    QString folder = m_session.settings().value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    folder = m_session.fileChooser().folderName(this, tr("Folder for the files of the task"), folder);
    if (folder.isEmpty())
        return;
    const auto written = service::writeUnitFiles(*made, folder);
    if (!written) {
        m_result->setText(written.error());
        return;
    }
    QStringList lines;
    for (const auto &fileName : *written)
        lines += tr("Written: %1").arg(QDir::toNativeSeparators(fileName));
    for (const auto &file : *made) {
        if (!file.howTo.isEmpty())
            lines += file.howTo;
    }
    m_result->setText(lines.join(u'\n'));
}

} // namespace port135::ui
