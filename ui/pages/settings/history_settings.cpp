// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class HistorySettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(HistorySettings)

public:
    HistorySettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
        , m_session(session)
    {
        addHeading([] { return tr("What is kept"); });
        addFlag(Setting::KeepHistory, [] { return tr("&Keep every scan in the history"); });
        addNumber(
            Setting::HistoryDays, [] { return tr("Delete scans &older than:"); }, [] { return tr("days"); },
            [] { return tr("never"); });
        addNumber(
            Setting::HistoryMegabytes, [] { return tr("&Largest size of the file:"); },
            [] { return tr("MB"); }, [] { return tr("no limit"); });
        addNote([] {
            return tr(
                "The baseline and the newest scan are never deleted by themselves. Old scans are deleted "
                "when the program starts.");
        });
        addHeading([] { return tr("Where it is kept"); });
        m_file = addFact([] { return tr("File:"); });
        m_size = addFact([] { return tr("Size:"); });
        auto *button = new QPushButton(this);
        button->setObjectName(u"openDataFolder"_s);
        connect(button, &QPushButton::clicked, this, [this] {
            const QFileInfo file(m_session.historyFile());
            QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
        });
        addButton(button, [] { return tr("Open the &folder"); });
        HistorySettings::refresh();
    }

protected:
    void refresh() override
    {
        const QString name = m_session.historyFile();
        const QFileInfo info(name);
        m_file->setText(QDir::toNativeSeparators(name));
        m_size->setText(info.exists() ? QLocale().formattedDataSize(info.size())
                                      : tr("The file is made by the first scan."));
    }

    void showEvent(QShowEvent *event) override
    {
        refresh();
        SettingsForm::showEvent(event);
    }

private:
    Session &m_session;
    QLabel *m_file = nullptr;
    QLabel *m_size = nullptr;
};

} // namespace

QWidget *createHistorySettings(Session &session, QWidget *parent)
{
    return new HistorySettings(session, parent);
}

} // namespace port135::ui
