// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/filter_messages.h"

#include "core/escape.h"
#include "filter/filter_token.h"
#include "filter/query.h"
#include "service/host_filter.h"

#include <QCoreApplication>

namespace port135::service {
namespace {

class FilterMessages
{
    Q_DECLARE_TR_FUNCTIONS(FilterMessages)

public:
    static QString what(const filter::Error &error);
    static QString help(filter::FilterField field);
};

QString FilterMessages::what(const filter::Error &error)
{
    using Kind = filter::Error::Kind;
    const QString token = QString::fromStdString(core::escaped(error.token, 80));
    switch (error.kind) {
    case Kind::TooLong:
        return tr("The filter is longer than %1 bytes. Shorten it.").arg(filter::maximumText);
    case Kind::TooManyTerms:
        return tr("The filter has more than %1 parts. Shorten it.").arg(filter::maximumTerms);
    case Kind::TooDeep:
        return tr("More than %1 brackets lie inside each other. Leave some out.").arg(filter::maximumDepth);
    case Kind::UnclosedQuote:
        return tr("The quotation mark is not closed. Put another one behind the text.");
    case Kind::UnclosedParenthesis:
        return tr("This bracket is not closed. Put a “)” where it ends.");
    case Kind::StrayParenthesis:
        return tr("This bracket was never opened. Leave it out, or put it in quotation marks.");
    case Kind::MissingTerm:
        return tr("Something is missing here: “OR”, “-” and brackets need a word or a condition.");
    case Kind::UnknownField:
        return tr("There is no field “%1”. To search for the text itself, put it in quotation marks.")
            .arg(token);
    case Kind::MissingValue:
        return tr("“%1” needs a value right behind it.").arg(token);
    case Kind::NotOrdered:
        return tr("“%1” cannot be larger or smaller: use “:” instead.").arg(token);
    case Kind::BadLevel:
        return tr("“%1” is no level: use info, low, medium, high, critical or none.").arg(token);
    case Kind::BadOutcome:
        return tr("“%1” is no outcome, such as listed, denied or silent.").arg(token);
    case Kind::BadRole:
        return tr("“%1” is no role, such as dc, dns or spooler.").arg(token);
    case Kind::BadPort:
        return tr("“%1” is no port: use a number from 0 to 65535 or a range such as 49664-49670.").arg(token);
    case Kind::BadAddress:
        return tr("“%1” is no address, network or range, such as 10.0.0.5, 10.0.0.0/24 or "
                  "10.0.0.5-10.0.0.90.")
            .arg(token);
    case Kind::BadVersion:
        return tr("“%1” is no Windows version: use one such as 10.0.17763, 6.1 or the build alone.")
            .arg(token);
    case Kind::BadSupport:
        return tr("“%1” says nothing about updates: use ended, esu, extended, supported or unknown.")
            .arg(token);
    case Kind::BadInterface:
        return tr("No known interface is called “%1”, and it is no UUID.").arg(token);
    case Kind::BadRule:
        return tr("There is no rule “%1”, only such as R4.").arg(token);
    case Kind::BadFlag:
        return tr("“%1” does not fit here: use yes, no, or a rule such as R7.").arg(token);
    case Kind::BadChange:
        return tr("“%1” is no change: use new, gone, changed or same.").arg(token);
    case Kind::NoComparison:
        return tr("Nothing is compared here, so no host is known to have changed.");
    case Kind::BadChoice:
        return tr("“%1” does not fit here: use one of %2.").arg(token, QString::fromStdString(error.choices));
    case Kind::BadNumber:
        return tr("“%1” is no number.").arg(token);
    }
    return {};
}

QString FilterMessages::help(filter::FilterField field)
{
    using filter::FilterField;
    switch (field) {
    case FilterField::Word:
        return tr("occurs anywhere in the texts of the host");
    case FilterField::Level:
        return tr("level of the host: info to critical, none");
    case FilterField::Outcome:
        return tr("what port 135 turned out to be");
    case FilterField::Role:
        return tr("what the host is for: dc, dns, spooler …");
    case FilterField::Interface:
        return tr("lists this RPC interface: name, title or UUID");
    case FilterField::Port:
        return tr("lists this port, or one of a range");
    case FilterField::Open:
        return tr("took a connection on this listed port");
    case FilterField::Address:
        return tr("address, its beginning, network or range");
    case FilterField::Name:
        return tr("typed, DNS or computer name");
    case FilterField::Domain:
        return tr("domain or forest");
    case FilterField::Os:
        return tr("operating system, or its version");
    case FilterField::Support:
        return tr("whether the system gets updates today: ended, esu …");
    case FilterField::Rule:
        return tr("has a finding of this rule");
    case FilterField::Cve:
        return tr("finding or possible issue with this number");
    case FilterField::Accepted:
        return tr("has an accepted finding: yes, no, or its rule");
    case FilterField::Tag:
        return tr("has this tag");
    case FilterField::Note:
        return tr("has this in its note");
    case FilterField::Changed:
        return tr("changed since the scan that is compared with");
    case FilterField::Client:
        return tr("address of the client, its beginning, network or range");
    case FilterField::Server:
        return tr("address of the server, its beginning, network or range");
    case FilterField::From:
        return tr("segment of the client");
    case FilterField::To:
        return tr("segment of the server");
    case FilterField::Over:
        return tr("what carries it: tcp, pipe, udp, http");
    case FilterField::Known:
        return tr("how the interface is known: seen, mapped, activated …");
    case FilterField::Blocked:
        return tr("what becomes of it when port 135 is blocked");
    case FilterField::BlockedDynamic:
        return tr("what becomes of it when 135 and the dynamic ports are blocked");
    case FilterField::Calls:
        return tr("number of calls");
    case FilterField::Operation:
        return tr("name of an operation that was called");
    case FilterField::Program:
        return tr("program of the client or the server");
    case FilterField::Looks:
        return tr("what attackers do as well: any, none, remote_service …");
    case FilterField::Result:
        return tr("what the policy says of it: violation, not_proven, ok …");
    case FilterField::Verdict:
        return tr("whether it can be reached: reachable, blocked …");
    case FilterField::Severity:
        return tr("severity of the rule that it breaks: info to critical, none");
    case FilterField::PolicyRule:
        return tr("rule of the policy that decides: its name, or default");
    case FilterField::Place:
        return tr("place from which was looked: part of its name");
    case FilterField::FromZone:
        return tr("zone in which the place stands");
    case FilterField::ToZone:
        return tr("zone of the host that was looked at");
    case FilterField::Target:
        return tr("name of the host that was looked at");
    }
    return {};
}

} // namespace

QString message(const filter::Error &error)
{
    QString text = FilterMessages::what(error);
    if (!error.suggestion.empty())
        text += u' '
            + FilterMessages::tr("Did you mean “%1”?")
                  .arg(QString::fromStdString(core::escaped(error.suggestion, 80)));
    return text;
}

QString fieldHelp(filter::FilterField field)
{
    return FilterMessages::help(field);
}

QString quotedWords(const QString &words)
{
    return u'"' + QString(words).remove(u'"') + u'"';
}

} // namespace port135::service
