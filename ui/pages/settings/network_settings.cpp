// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/remedy_text.h"
#include "rating/rule.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// "R5, R7, R24, R34"
QString rulesWithClients()
{
    QStringList ids;
    for (const auto &rule : rating::rules()) {
        if (rating::limitsToClients(rule))
            ids += QString::fromUtf8(rule.id.data(), qsizetype(rule.id.size()));
    }
    return ids.join(u", "_s);
}

class NetworkSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSettings)

public:
    NetworkSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
    {
        addHeading([] { return tr("Management networks"); });
        addNote([] {
            return tr(
                "The networks from which administrators work. The firewall rules that remedies propose let "
                "these in and keep all others out.");
        });
        addTargets(
            Setting::ManagementNetworks, [] { return tr("&Networks:"); },
            [] { return tr("10.0.9.0/24, 192.168.7.10-20"); });
        addHeading([] { return tr("Clients of services"); });
        addNote([] {
            return tr("The networks that use a service which a rule is about: a rule and its networks in "
                      "each "
                      "line. The firewall rules that its remedies propose let these reach that service, too. "
                      "Possible for: %1.")
                .arg(rulesWithClients());
        });
        addTargets(
            Setting::ServiceClients, [] { return tr("&Clients:"); }, [] { return u"R5=10.0.0.0/8"_s; });
        addHeading([] { return tr("Exclusions"); });
        addNote([] { return tr("Addresses and networks that no scan of this window examines."); });
        auto *button = new QPushButton(this);
        button->setObjectName(u"editExclusions"_s);
        connect(button, &QPushButton::clicked, session.actions().action(Command::Exclusions),
                &QAction::trigger);
        addButton(button, [] { return tr("&Edit the exclusions…"); });
    }
};

} // namespace

QWidget *createNetworkSettings(Session &session, QWidget *parent)
{
    return new NetworkSettings(session, parent);
}

} // namespace port135::ui
