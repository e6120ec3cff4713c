// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_words.h"

#include "report/text/report_texts.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using comparison::Change;
using comparison::ComparedFact;
using comparison::Reason;
using comparison::Verdict;

} // namespace

QString word(Change change)
{
    switch (change) {
    case Change::New:
        return ComparisonTexts::tr("New");
    case Change::Gone:
        return ComparisonTexts::tr("Gone");
    case Change::Changed:
        return ComparisonTexts::tr("Changed");
    case Change::Same:
        return ComparisonTexts::tr("Same");
    case Change::NotComparable:
        break;
    }
    return ComparisonTexts::tr("Not comparable");
}

QString word(const comparison::HostChange &host)
{
    const auto text = word(host.change);
    return host.isSameByClaim() ? QStringLiteral("%1 · %2").arg(text, word(Change::NotComparable)) : text;
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fixed:
        return ComparisonTexts::tr("Fixed");
    case Verdict::StillThere:
        return ComparisonTexts::tr("Still there");
    case Verdict::New:
        return ComparisonTexts::tr("New");
    case Verdict::NoLongerVisible:
        return ComparisonTexts::tr("No longer visible");
    case Verdict::NotVerifiable:
        break;
    }
    return ComparisonTexts::tr("Not verifiable");
}

QString word(ComparedFact fact)
{
    switch (fact) {
    case ComparedFact::Outcome:
        return ComparisonTexts::tr("Port 135");
    case ComparedFact::Level:
        return ComparisonTexts::tr("Level");
    case ComparedFact::System:
        return ComparisonTexts::tr("System");
    case ComparedFact::Names:
        return ComparisonTexts::tr("Names");
    case ComparedFact::Roles:
        return ComparisonTexts::tr("Roles");
    case ComparedFact::Truncated:
        return ComparisonTexts::tr("Whole list");
    case ComparedFact::Unlisted:
        return ComparisonTexts::tr("Interfaces that the list leaves out");
    case ComparedFact::SecurityProviders:
        break;
    }
    return ComparisonTexts::tr("Security providers");
}

QString explain(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NotInScan:
        return ComparisonTexts::tr("The other scan did not examine this address.");
    case Reason::NoAnswer:
        return ComparisonTexts::tr(
            "The host did not answer: it may be off, or a firewall drops the packets.");
    case Reason::LocalError:
        return ComparisonTexts::tr("The scanner itself had a problem with this host.");
    case Reason::NotRpcAnswer:
        return ComparisonTexts::tr("The port took the connection, but nothing certain came back.");
    case Reason::PortClosed:
        return ComparisonTexts::tr(
            "Port 135 no longer gives a list: whether the service's own port is open was not seen.");
    case Reason::ListRefused:
        return ComparisonTexts::tr("The endpoint mapper refused its list.");
    case Reason::ListCutOff:
        return ComparisonTexts::tr("The list was cut off.");
    case Reason::PortsNotTried:
        return ComparisonTexts::tr("Not all listed ports were tried.");
    case Reason::IdentityUnknown:
        return ComparisonTexts::tr("The host did not say which system it is.");
    case Reason::OtherVantage:
        return ComparisonTexts::tr("The two scans were made from different places.");
    case Reason::OtherPort:
        return ComparisonTexts::tr("The two scans asked different ports.");
    case Reason::PracticeNetwork:
        return ComparisonTexts::tr("One of the scans is of the practice network.");
    case Reason::NoRpcAnyMore:
        return ComparisonTexts::tr(
            "The ports still take connections, but nothing behind them speaks RPC any more: a "
            "proxy or a firewall may answer for the host.");
    case Reason::PortsShut:
        return ComparisonTexts::tr(
            "The service is still listed, but its ports do not open from here any more.");
    case Reason::NameOnlyClaimed:
        return ComparisonTexts::tr(
            "The host at this address says the same name, which any host can say: that proves "
            "nothing about the address where it was found. Scan both addresses again, or scan it "
            "by its name.");
    case Reason::AddressReused:
        break;
    }
    return ComparisonTexts::tr("Another host has this address now.");
}

} // namespace port135::report
