// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/target_messages.h"

#include "core/escape.h"

#include <QCoreApplication>
#include <QNetworkInterface>

namespace port135::intake {
namespace {

class TargetMessages
{
    Q_DECLARE_TR_FUNCTIONS(TargetMessages)

public:
    static QString what(const target::ParseError &error);
    /// Such an address is there once on every interface: which ones this computer has is offered.
    static QString zoneMissing(const QString &token)
    {
        QStringList zones;
        QStringList names;
        const auto interfaces = QNetworkInterface::allInterfaces();
        for (const auto &one : interfaces) {
            const auto flags = one.flags();
            if (flags.testFlag(QNetworkInterface::IsUp) && !flags.testFlag(QNetworkInterface::IsLoopBack)) {
                zones.append(zoneOf(one));
                names.append(zones.back() == one.humanReadableName()
                                 ? zones.back()
                                 : QStringLiteral("%1 (%2)").arg(zones.back(), one.humanReadableName()));
            }
        }
        if (names.isEmpty())
            return tr("“%1” needs its network interface (%1%interface), and this computer has none that is "
                      "up.")
                .arg(token);
        return tr("“%1” needs its network interface: write %1%%2. This computer has these: %3.")
            .arg(token, zones.front(), names.mid(0, 12).join(QStringLiteral(", ")));
    }
    /// What a link-local address is given behind the percent sign: the name, on Windows the number.
    static QString zoneOf(const QNetworkInterface &one)
    {
#ifdef Q_OS_WIN
        return QString::number(one.index());
#else
        return one.name();
#endif
    }
    static QString inLine(const target::ParseError &error)
    {
        return tr("Line %1: %2").arg(QString::number(error.line), what(error));
    }
};

QString TargetMessages::what(const target::ParseError &error)
{
    using Kind = target::ParseError::Kind;
    const QString token = QString::fromStdString(core::escaped(error.token, 80));
    const QString value = QString::number(error.value);
    const QString maximum = QString::number(error.maximum);
    switch (error.kind) {
    case Kind::TextTooLong:
        return tr("The target text is longer than %1 bytes. Put the targets into several scans.")
            .arg(maximum);
    case Kind::TokenTooLong:
        return tr("“%1…” is too long for a target.").arg(token);
    case Kind::BadEncoding:
        return tr("The target text is not valid UTF-8. Save the target file as UTF-8 and try again.");
    case Kind::BadCharacter:
        return tr("“%1” contains a character that neither an address nor a name may have.").arg(token);
    case Kind::MissingItem:
        return tr("There is nothing before the comma at “%1”.").arg(token);
    case Kind::EmptyExclusion:
        return tr("There is nothing behind “!”. Write what to leave out, for example !10.0.0.9.");
    case Kind::StrayDash:
        return tr("The dash at “%1” does not stand between two addresses. Write 10.0.0.5-10.0.0.90.")
            .arg(token);
    case Kind::LooksLikeOption:
        return tr("“%1” looks like an option, not like a target.").arg(token);
    case Kind::LooksLikeUrl:
        return tr("“%1” looks like a web address. Write only the name or the address of the host.")
            .arg(token);
    case Kind::ExplicitPort:
        return tr("“%1” names a port. Write the host alone: the port is an option of the scan.").arg(token);
    case Kind::BadAddress:
        return tr("“%1” is not a valid IPv6 address.").arg(token);
    case Kind::MistypedAddress:
        return tr("“%1” looks like a mistyped address.").arg(token);
    case Kind::WrongNumberOfOctets:
        return tr("“%1” has %2 numbers; an IPv4 address has four, for example 10.0.0.5.").arg(token, value);
    case Kind::MissingOctet:
        return tr("A number is missing in “%1”.").arg(token);
    case Kind::OctetTooLarge:
        return tr("A number in “%1” is larger than 255.").arg(token);
    case Kind::LeadingZero:
        return tr("“%1” has a number with a leading zero, which programs read in different ways. Leave the "
                  "zero out.")
            .arg(token);
    case Kind::BadOctetRange:
        return tr("“%1” is not a valid range of numbers. Write 5-90.").arg(token);
    case Kind::ReversedOctetRange:
        return tr("The range in “%1” runs backwards. Write the smaller number first.").arg(token);
    case Kind::BadPrefixLength:
        return tr("The prefix length in “%1” must be a number from 1 to %2.").arg(token, maximum);
    case Kind::BadNetmask:
        return tr("“%1” does not have a valid network mask. Write /24 or /255.255.255.0.").arg(token);
    case Kind::PrefixOnRange:
        return tr("“%1” is a range and a prefix at once. Write one of the two.").arg(token);
    case Kind::MixedRange:
        return tr("The two ends of “%1” do not belong to one network family.").arg(token);
    case Kind::WholeInternet:
        return tr("“%1” is the whole Internet. Name the networks that you are responsible for.").arg(token);
    case Kind::V6PrefixTooShort:
        return tr("“%1” has more addresses than can be tried one by one (at most %2). Name a smaller IPv6 "
                  "prefix or single hosts.")
            .arg(token, maximum);
    case Kind::V6RangeTooLarge:
        return tr("“%1” has more addresses than can be tried one by one (at most %2). Name a smaller range "
                  "or single hosts.")
            .arg(token, maximum);
    case Kind::UnknownZone:
        return tr("“%1” names a network interface that this computer does not have.").arg(token);
    case Kind::ZoneNotAllowed:
        return tr("“%1” has a zone, but only link-local addresses (fe80::) have one. Leave out what follows "
                  "the percent sign.")
            .arg(token);
    case Kind::ZoneMissing:
        return zoneMissing(token);
    case Kind::BadName:
        return tr("“%1” is not a valid host name.").arg(token);
    case Kind::TooManyRanges:
        return tr("The targets are scattered over more than %1 ranges. Write them as fewer, wider ranges.")
            .arg(maximum);
    case Kind::TooManyNames:
        return tr("There are more than %1 names. Put them into several scans.").arg(maximum);
    }
    return tr("“%1” is not a valid target.").arg(token);
}

} // namespace

QString message(const target::ParseError &error)
{
    using Kind = target::ParseError::Kind;
    // About the whole of several lists: no line of any of them.
    const bool isOfAll = error.kind == Kind::TextTooLong || error.kind == Kind::TooManyRanges
        || error.kind == Kind::TooManyNames;
    return error.line <= 1 || isOfAll ? TargetMessages::what(error) : TargetMessages::inLine(error);
}

} // namespace port135::intake
