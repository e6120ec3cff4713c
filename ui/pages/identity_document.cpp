// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identity_document.h"

#include "knowledge/catalogue.h"
#include "program/user_catalogue.h"
#include "report/text/os_text.h"
#include "report/text/words.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct IdentityDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityDocument)
};

/// Authentication services [MS-RPCE 2.2.1.1.7].
QString providerName(std::uint16_t provider)
{
    switch (provider) {
    case 9:
        return u"SPNEGO"_s;
    case 10:
        return u"NTLM"_s;
    case 14:
        return u"TLS (Schannel)"_s;
    case 16:
        return u"Kerberos"_s;
    case 68:
        return u"Netlogon"_s;
    default:
        return QString::number(provider);
    }
}

QString skewText(std::chrono::milliseconds skew)
{
    const double seconds = double(skew.count()) / 1000.0;
    const QString amount = QLocale().toString(std::abs(seconds), 'f', 1);
    if (std::abs(seconds) < 1.0)
        return IdentityDocumentText::tr("less than a second from this computer's clock");
    return seconds > 0 ? IdentityDocumentText::tr("%1 s ahead of this computer's clock").arg(amount)
                       : IdentityDocumentText::tr("%1 s behind this computer's clock").arg(amount);
}

QString unlistedText(const core::PortReach &port)
{
    QStringList names;
    for (const auto &id : port.unlisted) {
        const auto *info = program::catalogue().find(id);
        const auto name = info && !info->name.empty() ? std::string(info->name) : id.uuid.toString();
        names += QString::fromStdString(name + ' ' + id.versionString());
    }
    return names.join(u", "_s);
}

} // namespace

QString identityHtml(const core::HostResult &host)
{
    const auto &observation = host.observation;
    QString rows;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows +=
                u"<tr><td style='padding:3px 18px 3px 0'><span style='color:%1'>%2</span></td><td style='padding:3px 0'>%3</td></tr>"_s
                    .arg(colour(Colour::MutedText).name(), label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto &names = observation.names;
    add(IdentityDocumentText::tr("DNS name"), report::shown(names.dns));
    add(IdentityDocumentText::tr("Computer name"), report::shown(names.netbios));
    add(IdentityDocumentText::tr("Domain"), report::shown(names.domain));
    add(IdentityDocumentText::tr("DNS domain"), report::shown(names.dnsDomain));
    add(IdentityDocumentText::tr("Forest"), report::shown(names.forest));
    add(IdentityDocumentText::tr("Operating system"), report::osText(host));
    if (observation.ntlmTarget != core::NtlmTarget::Unknown)
        add(IdentityDocumentText::tr("Logons are checked"),
            observation.ntlmTarget == core::NtlmTarget::Domain
                ? IdentityDocumentText::tr("against the domain")
                : IdentityDocumentText::tr("on the host itself"));
    if (observation.clockSkew)
        add(IdentityDocumentText::tr("Clock"), skewText(*observation.clockSkew));
    QStringList addresses;
    for (const auto &address : observation.addresses)
        addresses += report::shown(address, 256);
    add(IdentityDocumentText::tr("Own addresses"), addresses.join(u", "_s));
    QStringList providers;
    for (auto provider : observation.securityProviders)
        providers += providerName(provider);
    providers.removeDuplicates();
    add(IdentityDocumentText::tr("Offered logons"), providers.join(u", "_s));
    if (observation.comVersion)
        add(IdentityDocumentText::tr("DCOM version"),
            u"%1.%2"_s.arg(observation.comVersion->major).arg(observation.comVersion->minor));
    for (const auto &port : observation.ports)
        add(IdentityDocumentText::tr("Served on TCP %1, but not listed").arg(port.port), unlistedText(port));
    if (rows.isEmpty())
        return {};
    return u"<p style='margin:4px 0'>%1</p><table cellspacing='0' cellpadding='0'>%2</table>"_s.arg(
        IdentityDocumentText::tr("The host tells this to everybody who asks, without a logon.")
            .toHtmlEscaped(),
        rows);
}

} // namespace port135::ui
