// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_words.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using comparison::Change;
using comparison::Fact;
using comparison::Reason;
using comparison::Verdict;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

} // namespace

QString word(Change change)
{
    switch (change) {
    case Change::New:
        return Text::tr("New");
    case Change::Gone:
        return Text::tr("Gone");
    case Change::Changed:
        return Text::tr("Changed");
    case Change::Same:
        return Text::tr("Same");
    case Change::NotComparable:
        break;
    }
    return Text::tr("Not comparable");
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fixed:
        return Text::tr("Fixed");
    case Verdict::StillThere:
        return Text::tr("Still there");
    case Verdict::New:
        return Text::tr("New");
    case Verdict::NoLongerVisible:
        return Text::tr("No longer visible");
    case Verdict::NotVerifiable:
        break;
    }
    return Text::tr("Not verifiable");
}

QString word(Fact fact)
{
    switch (fact) {
    case Fact::Outcome:
        return Text::tr("Port 135");
    case Fact::Level:
        return Text::tr("Level");
    case Fact::System:
        return Text::tr("System");
    case Fact::Names:
        return Text::tr("Names");
    case Fact::Roles:
        return Text::tr("Roles");
    case Fact::Truncated:
        return Text::tr("Whole list");
    case Fact::Unlisted:
        return Text::tr("Interfaces that the list leaves out");
    case Fact::SecurityProviders:
        break;
    }
    return Text::tr("Security providers");
}

QString explain(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NotInScan:
        return Text::tr("The other scan did not examine this address.");
    case Reason::NoAnswer:
        return Text::tr("The host did not answer: it may be off, or a firewall drops the packets.");
    case Reason::LocalError:
        return Text::tr("The scanner itself had a problem with this host.");
    case Reason::NotRpcAnswer:
        return Text::tr("The port took the connection, but nothing certain came back.");
    case Reason::PortClosed:
        return Text::tr(
            "Port 135 no longer gives a list: whether the service's own port is open was not seen.");
    case Reason::ListRefused:
        return Text::tr("The endpoint mapper refused its list.");
    case Reason::ListCutOff:
        return Text::tr("The list was cut off.");
    case Reason::PortsNotTried:
        return Text::tr("Not all listed ports were tried.");
    case Reason::IdentityUnknown:
        return Text::tr("The host did not say which system it is.");
    case Reason::OtherVantage:
        return Text::tr("The two scans were made from different places.");
    case Reason::OtherPort:
        return Text::tr("The two scans asked different ports.");
    case Reason::PracticeNetwork:
        return Text::tr("One of the scans is of the practice network.");
    case Reason::NoRpcAnyMore:
        return Text::tr("The ports still take connections, but nothing behind them speaks RPC any more: a "
                        "proxy or a firewall may answer for the host.");
    case Reason::PortsShut:
        return Text::tr("The service is still listed, but its ports do not open from here any more.");
    case Reason::NameOnlyClaimed:
        return Text::tr("The host at this address says the same name, which any host can say: that proves "
                        "nothing about the address where it was found. Scan both addresses again, or scan it "
                        "by its name.");
    case Reason::AddressReused:
        break;
    }
    return Text::tr("Another host has this address now.");
}

} // namespace port135::report
