// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_text.h"
#include "ui/pages/help/topics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class FirstSteps
{
    Q_DECLARE_TR_FUNCTIONS(FirstSteps)

public:
    static QString html()
    {
        const std::pair<QString, QString> steps[] = {
            {tr("1. Choose what to scan"),
             tr("The start page offers the networks of this computer: one click scans one of them. Or write "
                "addresses (10.0.0.5), ranges "
                "(10.0.0.5-90), subnets (10.0.0.0/24) and names (srv-7.example) into the target field, "
                "separated "
                "by blanks or commas. A part that begins with “!” is left out.")},
            {tr("2. Say where you stand"),
             tr("A service that is open to the same segment is usual; the same service open to another "
                "segment "
                "or to the internet is not. Say where this computer stands, so that the rating is right.")},
            {tr("3. Press Start"),
             tr("Hosts appear as they answer, the worst first. Pause and Stop work at once; what was found "
                "stays "
                "and is kept in the history.")},
            {tr("4. Choose a host"),
             tr("Its first sentence says what is wrong and what to do first. Below it are the findings with "
                "their "
                "evidence, their remedies, and how to check them; then what the host lists, and the bytes.")},
            {tr("5. Change something, then re-check"),
             tr("After a patch or a change of the firewall press Re-check: the hosts with open findings are "
                "examined again. Each finding is then fixed, still there, or cannot be verified because the "
                "host "
                "was silent.")},
            {tr("6. See what changed"),
             tr("Compare shows what is new, gone and changed since the baseline or the last scan of the same "
                "targets. In the host table the filter changed:new,changed leaves just those hosts, and "
                "columns can tell since when a host and its main finding are known.")},
            {tr("7. Report"),
             tr("The Report page shows the report as it will be printed. Save it as HTML, PDF, Excel and "
                "other "
                "formats.")},
        };
        QString text = u"<h2>%1</h2><p>%2</p>"_s.arg(
            tr("First steps").toHtmlEscaped(),
            tr("Every Windows computer answers on TCP port 135: there it tells which RPC services it runs "
               "and "
               "where they can be reached. The scan asks each host for that list, tries whether the listed "
               "ports take a connection, and asks who the host is. It logs on nowhere, calls no service and "
               "changes nothing.")
                .toHtmlEscaped());
        for (const auto &[title, step] : steps)
            text += u"<h3>%1</h3><p>%2</p>"_s.arg(title.toHtmlEscaped(), step.toHtmlEscaped());
        return text;
    }
};

} // namespace

QWidget *createFirstSteps(Session &, QWidget *parent)
{
    return new HelpText(&FirstSteps::html, parent);
}

} // namespace port135::ui
