// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/language.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"
#include "ui/theme/scheme.h"

#include <QCoreApplication>

namespace port135::ui {
namespace {

class GeneralSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(GeneralSettings)

public:
    GeneralSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
    {
        addHeading([] { return tr("Window"); });
        addChoice(
            Setting::Language, [] { return tr("&Language:"); }, &GeneralSettings::languageWord);
        addChoice(
            Setting::Theme, [] { return tr("&Colours:"); }, &GeneralSettings::schemeWord);
        addFlag(Setting::AllHosts, [] { return tr("&Also list hosts that gave no answer"); });
        addFlag(Setting::ChartTables, [] { return tr("Show the &figures of charts as tables"); });
        addHeading([] { return tr("When the window is not in front"); });
        addFlag(Setting::TrayIcon, [] { return tr("Show a &symbol in the notification area"); });
        addFlag(Setting::TrayMessages,
                [] { return tr("Tell there when a scan is &over or something new is exposed"); });
    }

private:
    static QString languageWord(const QString &code)
    {
        for (const auto &entry : program::Language::all()) {
            if (code == QLatin1StringView(entry.code))
                return QString::fromUtf16(entry.ownName);
        }
        return tr("As the system has it");
    }

    static QString schemeWord(const QString &scheme)
    {
        if (scheme == name(Scheme::Light))
            return tr("Light");
        if (scheme == name(Scheme::Dark))
            return tr("Dark");
        return tr("As the system has it");
    }
};

} // namespace

QWidget *createGeneralSettings(Session &session, QWidget *parent)
{
    return new GeneralSettings(session, parent);
}

} // namespace port135::ui
