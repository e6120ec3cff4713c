// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identity_document.h"

#include "report/os_text.h"
#include "report/words.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct Text
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
        return Text::tr("less than a second from this computer's clock");
    return seconds > 0 ? Text::tr("%1 s ahead of this computer's clock").arg(amount)
                       : Text::tr("%1 s behind this computer's clock").arg(amount);
}

} // namespace

QString identityHtml(const core::Observation &observation)
{
    QString rows;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows +=
                u"<tr><td style='padding:3px 18px 3px 0'><span style='color:%1'>%2</span></td><td style='padding:3px 0'>%3</td></tr>"_s
                    .arg(colour(Colour::MutedText).name(), label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto &names = observation.names;
    add(Text::tr("DNS name"), report::shown(names.dns));
    add(Text::tr("Computer name"), report::shown(names.netbios));
    add(Text::tr("Domain"), report::shown(names.domain));
    add(Text::tr("DNS domain"), report::shown(names.dnsDomain));
    add(Text::tr("Forest"), report::shown(names.forest));
    add(Text::tr("Operating system"), report::osText(observation));
    if (observation.clockSkew)
        add(Text::tr("Clock"), skewText(*observation.clockSkew));
    QStringList addresses;
    for (const auto &address : observation.addresses)
        addresses += report::shown(address, 256);
    add(Text::tr("Own addresses"), addresses.join(u", "_s));
    QStringList providers;
    for (auto provider : observation.securityProviders)
        providers += providerName(provider);
    providers.removeDuplicates();
    add(Text::tr("Offered logons"), providers.join(u", "_s));
    if (rows.isEmpty())
        return {};
    return u"<p style='margin:4px 0'>%1</p><table cellspacing='0' cellpadding='0'>%2</table>"_s.arg(
        Text::tr("The host tells this to everybody who asks, without a logon.").toHtmlEscaped(), rows);
}

QString evidenceText(const core::Observation &observation)
{
    constexpr std::size_t width = 16;
    QString text;
    for (const auto &pdu : observation.evidence) {
        const QString bytes = Text::tr("%n byte(s)", nullptr, int(pdu.bytes.size()));
        text += (pdu.sent ? Text::tr("Sent: %1") : Text::tr("Received: %1")).arg(bytes) + u'\n';
        for (std::size_t offset = 0; offset < pdu.bytes.size(); offset += width) {
            const auto line = std::string_view(pdu.bytes).substr(offset, width);
            QString hex;
            QString characters;
            for (char c : line) {
                const auto byte = static_cast<unsigned char>(c);
                hex += u"%1 "_s.arg(uint(byte), 2, 16, QChar(u'0'));
                characters += byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(u'.');
            }
            text += u"  %1  %2 %3\n"_s.arg(uint(offset), 4, 16, QChar(u'0'))
                        .arg(hex.leftJustified(3 * width), characters);
        }
        text += u'\n';
    }
    return text;
}

} // namespace port135::ui
