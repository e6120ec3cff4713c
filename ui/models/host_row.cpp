// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_row.h"

#include "knowledge/catalogue.h"
#include "rating/rule.h"
#include "report/words.h"
#include "ui/models/role_words.h"
#include "ui/theme/level_style.h"
#include "ui/units.h"

#include <QCoreApplication>
#include <QStringList>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct Services
{
    std::unordered_set<core::Uuid> remote;
    QStringList words; ///< for the filter field
};

Services readServices(const core::Observation &observation)
{
    Services services;
    std::unordered_set<core::Uuid> seen;
    std::unordered_set<std::string_view> endpoints;
    const auto &catalogue = knowledge::Catalogue::builtIn();
    for (const auto &endpoint : observation.endpoints) {
        const auto &id = endpoint.interfaceId;
        if (!core::isLocalOnly(endpoint.protseq))
            services.remote.insert(id.uuid);
        if (seen.insert(id.uuid).second) {
            services.words += fromView(id.uuid.toString());
            if (const auto *info = catalogue.find(id))
                services.words << fromView(info->name) << fromView(info->title) << fromView(info->document);
        }
        if (endpoints.insert(endpoint.endpoint).second)
            services.words += report::shown(endpoint.endpoint, 256);
    }
    return services;
}

QString servicesText(const HostRow &row, const core::Observation &observation)
{
    if (row.remoteServices == 0)
        return {};
    const QString services =
        QCoreApplication::translate("HostRow", "%n service(s)", nullptr, int(row.remoteServices));
    if (!observation.reachTried)
        return QCoreApplication::translate("HostRow", "%1, ports not tried").arg(services);
    return QCoreApplication::translate("HostRow", "%1, %n port(s) open", nullptr, int(row.openPorts))
        .arg(services);
}

} // namespace

HostRow makeHostRow(const core::HostResultPtr &result)
{
    const auto &observation = result->observation;
    HostRow row;
    row.result = result;
    row.address = fromView(observation.address.toString());
    row.name = report::displayName(observation);
    row.outcome = report::word(observation.outcome);
    row.level = quint8(levelKey(result->rating.level));
    row.interesting = core::isInteresting(observation.outcome);
    row.search = row.address + u'\n' + row.name + u'\n' + row.outcome;
    if (observation.rtt) {
        row.rttMicroseconds = observation.rtt->count();
        row.rtt = milliseconds(*observation.rtt);
    }
    if (row.interesting) {
        const auto services = readServices(observation);
        row.remoteServices = quint32(services.remote.size());
        for (const auto &port : observation.ports)
            row.openPorts += port.state == core::PortState::Open;
        row.services = servicesText(row, observation);
        QStringList roles;
        for (auto role : result->rating.roles)
            roles += roleWord(role);
        row.roles = roles.join(u", "_s);
        row.finding = rating::summary(result->rating);
        row.search += u'\n' + report::word(result->rating.level) + u'\n' + row.roles + u'\n' + row.finding
            + u'\n' + services.words.join(u'\n');
    }
    row.search = row.search.toLower();
    return row;
}

} // namespace port135::ui
