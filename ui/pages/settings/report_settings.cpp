// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace port135::ui {
namespace {

class ReportSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(ReportSettings)

public:
    ReportSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
    {
        addHeading([] { return tr("Who reports"); });
        addNote([] {
            return tr("Both stand on the first page of reports. Leave a field empty to leave it out.");
        });
        addLine(
            Setting::Operator, [] { return tr("&Your name:"); }, nullptr);
        addLine(
            Setting::Organisation, [] { return tr("&Organisation:"); }, nullptr);
        addHeading([] { return tr("First page"); });
        addNote([] {
            return tr("Whom reports are for, how they are classified (on every page), and a logo: a PNG or "
                      "JPEG file of "
                      "at most 1 MB.");
        });
        addLine(
            Setting::Addressee, [] { return tr("&For:"); }, nullptr);
        addLine(
            Setting::Classification, [] { return tr("&Classification:"); }, nullptr);
        addLine(
            Setting::Logo, [] { return tr("&Logo file:"); }, nullptr);
    }
};

} // namespace

QWidget *createReportSettings(Session &session, QWidget *parent)
{
    return new ReportSettings(session, parent);
}

} // namespace port135::ui
