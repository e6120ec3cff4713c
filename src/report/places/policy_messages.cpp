// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/policy_messages.h"

#include "report/text/words.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using Kind = policy::PolicyError::Kind;

class PolicyMessagesText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyMessages)
};

constexpr std::size_t mostOfToken = 120;

/// What a line should go on with, as the language's table calls it.
QString expectedWord(const std::string &expected)
{
    struct Row
    {
        std::string_view word;
        const char *text;
    };
    static constexpr Row rows[] = {
        {"zone", QT_TRANSLATE_NOOP("PolicyMessages", "the name of a zone")},
        {"network", QT_TRANSLATE_NOOP("PolicyMessages", "a network such as 10.0.0.0/24")},
        {"address", QT_TRANSLATE_NOOP("PolicyMessages", "an address")},
        {"host", QT_TRANSLATE_NOOP("PolicyMessages", "a name for the host")},
        {"place", QT_TRANSLATE_NOOP("PolicyMessages", "the name of a place")},
        {"rule", QT_TRANSLATE_NOOP("PolicyMessages", "the name of a rule")},
        {"action", QT_TRANSLATE_NOOP("PolicyMessages", "require, allow or deny")},
        {"selector", QT_TRANSLATE_NOOP("PolicyMessages", "any, port or rpc")},
        {"port", QT_TRANSLATE_NOOP("PolicyMessages", "a port or a span such as 49152-65535")},
        {"service", QT_TRANSLATE_NOOP("PolicyMessages", "the name of an RPC service, or its UUID")},
        {"severity", QT_TRANSLATE_NOOP("PolicyMessages", "info, low, medium, high or critical")},
        {"title", QT_TRANSLATE_NOOP("PolicyMessages", "a title in quotation marks")},
        {"control", QT_TRANSLATE_NOOP("PolicyMessages", "the name of the control in quotation marks")},
        {"end", QT_TRANSLATE_NOOP("PolicyMessages", "a zone, place, host, address or network")},
        {"until", QT_TRANSLATE_NOOP("PolicyMessages", "until and the last day, such as until 2027-03-31")},
        {"date", QT_TRANSLATE_NOOP("PolicyMessages", "a day such as 2027-03-31")},
        {"by", QT_TRANSLATE_NOOP("PolicyMessages", "by and the name of who answers for it")},
        {"owner", QT_TRANSLATE_NOOP("PolicyMessages", "the name of who answers for it")},
        {"reason", QT_TRANSLATE_NOOP("PolicyMessages", "the reason in quotation marks")},
        {"realm", QT_TRANSLATE_NOOP("PolicyMessages", "the name of a realm")},
        {"arrow", "->"},
    };
    for (const auto &row : rows) {
        if (row.word == expected)
            return PolicyMessagesText::tr(row.text);
    }
    return QString::fromStdString(expected);
}

QString sentence(const policy::PolicyError &error)
{
    const QString token = shown(error.token, mostOfToken);
    const auto value = QString::number(error.value);
    switch (error.kind) {
    case Kind::TextTooLong:
        return PolicyMessagesText::tr("The file is larger than %1 bytes.").arg(value);
    case Kind::TooMany:
        return PolicyMessagesText::tr("There are more than %1 of these.").arg(value);
    case Kind::BadEncoding:
        return PolicyMessagesText::tr("This is not UTF-8. Save the file as UTF-8.");
    case Kind::BadCharacter:
        return PolicyMessagesText::tr("A control character has no place here.");
    case Kind::FullWidth:
        return PolicyMessagesText::tr("“%1” is a full-width or typographic character: type %2 instead.")
            .arg(token, shown(error.suggestion));
    case Kind::UnclosedQuote:
        return PolicyMessagesText::tr("The quotation mark is never closed.");
    case Kind::EmptyItem:
        return PolicyMessagesText::tr("A comma has nothing beside it.");
    case Kind::NewerVersion:
        return PolicyMessagesText::tr(
                   "The file is written for version %1 of the language; this program knows version %2.")
            .arg(token, value);
    case Kind::UnknownStatement:
        return PolicyMessagesText::tr(
                   "“%1” begins no statement: use policy, zone, host, place, rule, default or except.")
            .arg(token);
    case Kind::MissingWord:
        return error.token.empty()
            ? PolicyMessagesText::tr("The line ends, but %1 should follow.").arg(expectedWord(error.expected))
            : PolicyMessagesText::tr("“%1” stands where %2 should be.")
                  .arg(token, expectedWord(error.expected));
    case Kind::StrayWord:
        return PolicyMessagesText::tr("“%1” is too much on this line.").arg(token);
    case Kind::NoList:
        return PolicyMessagesText::tr("Only one can stand here, not “%1” too.").arg(token);
    case Kind::ExpectedArrow:
        return error.token.empty() ? PolicyMessagesText::tr("The line ends, but -> should follow.")
                                   : PolicyMessagesText::tr("“%1” stands where -> should be.").arg(token);
    case Kind::ExpectedText:
        return PolicyMessagesText::tr("“%1” must stand in quotation marks.").arg(token);
    case Kind::UnknownOption:
        return PolicyMessagesText::tr("“%1” means nothing at the end of this line.").arg(token);
    case Kind::Repeated:
        return PolicyMessagesText::tr("Line %1 says this already.").arg(error.otherLine);
    case Kind::ReservedName:
        return PolicyMessagesText::tr("“%1” cannot be a name: it has a meaning of its own.").arg(token);
    case Kind::NameTooLong:
        return PolicyMessagesText::tr("The name is longer than %1 bytes.").arg(value);
    case Kind::NameTaken:
        return PolicyMessagesText::tr("“%1” is the name of another on line %2.")
            .arg(token)
            .arg(error.otherLine);
    case Kind::BadNetwork:
        return PolicyMessagesText::tr("“%1” is no address and no network such as 10.0.0.0/24.").arg(token);
    case Kind::BadAddress:
        return PolicyMessagesText::tr("“%1” is no address.").arg(token);
    case Kind::ZonesOverlap:
        return PolicyMessagesText::tr(
                   "“%1” is in the zone of line %2, too: one block can be in one zone only.")
            .arg(token)
            .arg(error.otherLine);
    case Kind::AddressTaken:
        return PolicyMessagesText::tr("“%1” is an address of the host on line %2, too.")
            .arg(token)
            .arg(error.otherLine);
    case Kind::UnknownZone:
        return PolicyMessagesText::tr("There is no zone “%1”.").arg(token);
    case Kind::UnknownRule:
        return PolicyMessagesText::tr("There is no rule “%1”.").arg(token);
    case Kind::UnknownEnd:
        return PolicyMessagesText::tr("“%1” is no zone, place, host, address or network.").arg(token);
    case Kind::UnknownAction:
        return PolicyMessagesText::tr("“%1” is no action.").arg(token);
    case Kind::UnknownSelector:
        return PolicyMessagesText::tr("“%1” says nothing about traffic: use any, port or rpc.").arg(token);
    case Kind::BadPort:
        return PolicyMessagesText::tr("“%1” is no port from 1 to 65535 and no span of them.").arg(token);
    case Kind::UnknownInterface:
        return PolicyMessagesText::tr("“%1” is no RPC service or group that this program knows, and no UUID.")
            .arg(token);
    case Kind::BadSeverity:
        return PolicyMessagesText::tr("“%1” is no severity: use info, low, medium, high or critical.")
            .arg(token);
    case Kind::BadDate:
        return PolicyMessagesText::tr("“%1” is no day: write it as 2027-03-31.").arg(token);
    case Kind::BadCell:
        return PolicyMessagesText::tr("“%1” is not understood.").arg(token);
    case Kind::NotSquare:
        return PolicyMessagesText::tr("“%1” stands under no zone.").arg(token);
    }
    return {};
}

QString withSuggestion(const policy::PolicyError &error)
{
    const auto text = sentence(error);
    if (error.suggestion.empty() || error.kind == Kind::FullWidth)
        return text;
    return PolicyMessagesText::tr("%1 Did you mean “%2”?", "sentence, word")
        .arg(text, shown(error.suggestion));
}

QString sentence(const policy::PolicyRemark &remark)
{
    using Remark = policy::PolicyRemark::Kind;
    const QString name = shown(remark.name, mostOfToken);
    switch (remark.kind) {
    case Remark::HiddenRule:
        return PolicyMessagesText::tr("Rule %1 never decides: rule %2 on line %3 takes all of it first.")
            .arg(name, shown(remark.other, mostOfToken))
            .arg(remark.otherLine);
    case Remark::MapperNotStated:
        return PolicyMessagesText::tr(
                   "Rule %1 speaks of services, but no rule lets the endpoint mapper on port 135 "
                   "through. If that is meant, add: %2")
            .arg(name, shown(remark.proposal));
    case Remark::ZoneUnused:
        return PolicyMessagesText::tr("Zone %1 is in no rule, and no place stands in it.").arg(name);
    case Remark::NoPlaces:
        return PolicyMessagesText::tr("No place is declared: every scan stands outside all zones.");
    case Remark::NoReference:
        return PolicyMessagesText::tr(
            "No place is a reference: nothing can be proven to be blocked. Scan once from inside "
            "each zone, and declare that place with “reference ZONE”.");
    case Remark::NoRules:
        return PolicyMessagesText::tr("There are no rules and no default: nothing is stated.");
    case Remark::ExceptionExpired:
        return PolicyMessagesText::tr("The exception from rule %1 has expired.").arg(name);
    case Remark::HostBits:
        return PolicyMessagesText::tr(
                   "“%1” is read as the whole network %2. For one host, write its address alone.")
            .arg(name, shown(remark.other));
    case Remark::ExceptionWithoutSource:
        return PolicyMessagesText::tr(
                   "The exception from rule %1 begins at an address, and no place is said to stand "
                   "there: add “at ADDRESS” to the place, or name a zone or a place.")
            .arg(name);
    }
    return {};
}

} // namespace

QString message(const policy::PolicyError &error)
{
    return PolicyMessagesText::tr("line %1, column %2: %3")
        .arg(error.line)
        .arg(error.column)
        .arg(withSuggestion(error));
}

QString cellMessage(const policy::PolicyError &error)
{
    return PolicyMessagesText::tr("line %1, cell %2: %3")
        .arg(error.line)
        .arg(error.column)
        .arg(withSuggestion(error));
}

QString message(const policy::PolicyRemark &remark)
{
    return remark.line == 0 ? sentence(remark)
                            : PolicyMessagesText::tr("line %1: %2").arg(remark.line).arg(sentence(remark));
}

} // namespace port135::report
