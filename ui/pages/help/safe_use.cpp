// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/words.h"
#include "ui/pages/help/help_text.h"
#include "ui/pages/help/topics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class SafeUse
{
    Q_DECLARE_TR_FUNCTIONS(SafeUse)

public:
    static QString html()
    {
        const auto list = [](const QStringList &lines) {
            QString text = u"<ul>"_s;
            for (const auto &line : lines)
                text += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
            return text + u"</ul>"_s;
        };
        return u"<h2>%1</h2>"_s.arg(tr("Safe use").toHtmlEscaped())
            + list({
                tr("Scan only networks that are yours or whose owner has agreed. Public addresses are not "
                   "scanned before you say that they are yours."),
                tr("Tell whoever watches the network: intrusion detection may well notice a scan."),
                tr("Begin with the profile “%1” in old or thin networks, and with a small network anywhere.")
                    .arg(report::word(core::Profile::Gentle)),
                tr("Try a remedy on one computer first, and heed its caution. Some must never be used on a "
                   "domain controller."),
            })
            + u"<h2>%1</h2>"_s.arg(tr("What is sent").toHtmlEscaped())
            + list({
                tr("To port 135: a connection, the question for the list, and the question who the host is."),
                tr("To each TCP port that the list names, 64 at the most: a connection, and the question "
                   "which "
                   "interfaces are served there."),
                tr("One connection to a host at a time."),
            })
            + u"<h2>%1</h2>"_s.arg(tr("What never is").toHtmlEscaped())
            + list({
                tr("No logon and no passwords: nothing answers the challenge of a host."),
                tr("No call that changes anything, and no call to the services themselves."),
                tr("No port that the list does not name, no exploit, no malformed packet."),
            })
            + u"<h2>%1</h2>"_s.arg(tr("Limits").toHtmlEscaped())
            + list({
                tr("One place, one moment: another place in the network may see more or less."),
                tr("Silence proves nothing: a firewall, a slow network and an empty address look the same."),
                tr("The patch level cannot be seen from outside. The build that a host names is its Windows "
                   "version, not its updates."),
                tr("An open port says that a connection came about, not that a call would be allowed."),
            });
    }
};

} // namespace

QWidget *createSafeUse(Session &, QWidget *parent)
{
    return new HelpText(&SafeUse::html, parent);
}

} // namespace port135::ui
