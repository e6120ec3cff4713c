// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/words.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"
#include "ui/units.h"

#include <QCoreApplication>

namespace port135::ui {
namespace {

class ScanSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(ScanSettings)

public:
    ScanSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
    {
        addHeading([] { return tr("Pace"); });
        addNote([] {
            return tr(
                "A profile is a set of figures that fits most networks. Change single figures only where "
                "a network needs it.");
        });
        addChoice(
            Setting::Profile, [] { return tr("&Profile:"); },
            [](const QString &profile) {
                return report::word(
                    core::parseProfile(profile.toStdString()).value_or(core::Profile::Normal));
            });
        const auto ofProfile = [&session](quint64 (*figure)(const core::ScanOptions &)) {
            return [&session, figure] {
                const auto profile = core::parseProfile(
                    session.settings().value(Setting::Profile).toString().toStdString());
                const auto value =
                    figure(core::ScanOptions::forProfile(profile.value_or(core::Profile::Normal)));
                return value == 0 ? tr("Profile default (no limit)")
                                  : tr("Profile default (%1)").arg(number(value));
            };
        };
        addNumber(
            Setting::InFlight, [] { return tr("&Hosts at once:"); }, nullptr,
            ofProfile([](const core::ScanOptions &options) { return quint64(options.inFlight); }));
        addNumber(
            Setting::Rate, [] { return tr("&New connections a second:"); }, nullptr,
            ofProfile([](const core::ScanOptions &options) { return quint64(options.rate); }));
        addNumber(
            Setting::ConnectTimeout, [] { return tr("Wait for a &connection:"); }, [] { return tr("ms"); },
            ofProfile([](const core::ScanOptions &options) {
                return quint64(options.connectTimeout.count());
            }));
        addNumber(
            Setting::AnswerTimeout, [] { return tr("Wait for an ans&wer:"); }, [] { return tr("ms"); },
            ofProfile([](const core::ScanOptions &options) {
                return quint64(options.answerTimeout.count());
            }));
        addNumber(
            Setting::Attempts, [] { return tr("A&ttempts at a silent host:"); }, nullptr, nullptr);
        addHeading([] { return tr("What is asked"); });
        addFlag(Setting::TryPorts, [] { return tr("T&ry whether the listed ports take a connection"); });
        addFlag(Setting::AskIdentity, [] { return tr("Ask hosts for their na&me and version"); });
        addFlag(Setting::AskDns, [] { return tr("Ask &DNS for the names of hosts that do not say theirs"); });
        addFlag(Setting::KeepEvidence,
                [] { return tr("&Keep the bytes sent and received, as proof of what is shown"); });
    }
};

} // namespace

QWidget *createScanSettings(Session &session, QWidget *parent)
{
    return new ScanSettings(session, parent);
}

} // namespace port135::ui
