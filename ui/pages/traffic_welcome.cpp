// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_welcome.h"

#include "service/traffic_reading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class TrafficWelcomeText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficWelcome)
};

QString commands(bool windows)
{
    return u"<pre style='margin:4px 0 4px 12px'>%1</pre>"_s.arg(
        service::recordingCommands(windows).join(u'\n').toHtmlEscaped());
}

} // namespace

QString trafficWelcome()
{
    return u"<h2>%1</h2><p>%2</p><p>%3</p><p>%9</p><h3>%4</h3>%5<h3>%6</h3>%7<p>%8</p>"_s.arg(
        TrafficWelcomeText::tr("Who uses port 135 here?").toHtmlEscaped(),
        TrafficWelcomeText::tr(
            "Before you block port 135, see who needs it: logons, printing, backup and remote management go "
            "through it. Drop recordings or logs here; nothing is sent, and no packets, user names or "
            "contents "
            "are kept.")
            .toHtmlEscaped(),
        TrafficWelcomeText::tr(
            "Read are pcap and pcapng (packed by gzip, too), Zeek's dce_rpc.log and conn.log, Suricata's "
            "eve.json, Windows events 5156, 5157, 5712 and Sysmon 3, the log of rpcfirewall, and "
            "pfirewall.log.")
            .toHtmlEscaped(),
        TrafficWelcomeText::tr("To record on Linux, at a mirror port or on the server").toHtmlEscaped(),
        commands(false),
        TrafficWelcomeText::tr("To record on Windows, as administrator; the file keeps the last 4 GB")
            .toHtmlEscaped(),
        commands(true),
        TrafficWelcomeText::tr(
            "Record for a week at least, with a night and the end of a month in it: what did not happen "
            "in that "
            "time is not there.")
            .toHtmlEscaped(),
        TrafficWelcomeText::tr(
            "Nothing at hand? “Practice” watches the practice network for a second; what was read earlier is "
            "under “Kept”.")
            .toHtmlEscaped());
}

} // namespace port135::ui
