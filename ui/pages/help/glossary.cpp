// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_text.h"
#include "ui/pages/help/topics.h"

#include "report/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class Glossary
{
    Q_DECLARE_TR_FUNCTIONS(Glossary)

public:
    static QString html()
    {
        QString text = u"<h2>%1</h2>"_s.arg(tr("What the words mean").toHtmlEscaped());
        text += table({
            {tr("Target"),
             tr("What you write into the target field: an address, a range, a network or a name.")},
            {tr("Host"), tr("One address that is examined.")},
            {tr("Endpoint"),
             tr("One line of a host's list: an interface (a service), how it is reached, and where: a TCP "
                "port, "
                "a named pipe, or a name that works on the host alone.")},
            {tr("Interface"), tr("A set of calls that a service offers, named by a UUID and a version.")},
            {tr("Outcome"), tr("What port 135 of a host turned out to be. A fact, not a judgement.")},
            {tr("Finding"),
             tr("One judgement with the rule that made it, its evidence, what it means, what it does not "
                "mean, "
                "what to do, and how to verify that it helped.")},
            {tr("Level"),
             tr("How bad the proven exposure is: what was seen to be listed and to take a connection. An "
                "order, "
                "no probability. “Not rated” means that too little was seen, never that all is well.")},
            {tr("Potential issue"),
             tr("A known weakness of the role or version that was seen. It is not proven and never raises a "
                "level.")},
            {tr("Scanning from"),
             tr("Where this computer stands, as seen from the targets: the same segment, another segment, "
                "the "
                "internet or a VPN. It is stored with the scan.")},
            {tr("Place"),
             tr("A standing point with a name, such as tokyo-pc. Scans from several places, side by side, "
                "show what "
                "is reachable from where.")},
            {tr("Reference place"),
             tr("A place that sees a service running. Only beside it does silence elsewhere prove that "
                "something "
                "blocks.")},
            {tr("Policy"),
             tr("A text file that says which zone of the network may, must and must not reach which: see the "
                "page "
                "Places.")},
            {tr("Baseline"), tr("The scan that others are compared with. You choose it in the history.")},
            {tr("Re-check"),
             tr("A scan of the hosts with open findings, and its record of before and after.")},
            {tr("Exception"),
             tr("A finding that somebody has accepted, with a name, a reason and an end date. It stays "
                "listed and "
                "counted.")},
            {tr("Evidence"), tr("The bytes that were sent and received, as proof of what is shown.")},
            {tr("Practice network"),
             tr("A small office that is simulated inside this computer, to try everything out. Nothing "
                "leaves "
                "this computer.")},
        });
        text += u"<h2>%1</h2>"_s.arg(tr("Outcomes").toHtmlEscaped());
        using core::Outcome;
        text += table({
            {report::word(Outcome::Listed), tr("The list was read to its end.")},
            {report::word(Outcome::Partial),
             tr("The list was cut off: time, size, a broken connection or nonsense. What was read is kept.")},
            {report::word(Outcome::Empty), tr("A mapper that lists nothing.")},
            {report::word(Outcome::Denied), tr("A mapper that refuses to give its list.")},
            {report::word(Outcome::Unsupported), tr("A mapper that has no such list to give.")},
            {report::word(Outcome::RpcNoMapper), tr("RPC is spoken there, but there is no endpoint mapper.")},
            {report::word(Outcome::NotRpc), tr("The port is open, but something else is there.")},
            {report::word(Outcome::Closed), tr("The host refused the connection.")},
            {report::word(Outcome::Silent),
             tr("No answer in time: a firewall that drops, or no host at all. It proves nothing.")},
            {report::word(Outcome::Unreachable), tr("The network said that there is no way to the address.")},
            {report::word(Outcome::Error), tr("Trouble on this computer, not on the host.")},
            {report::word(Outcome::NotExamined), tr("Nothing was sent. Never the same as silent.")},
        });
        return text;
    }

private:
    static QString table(const QList<std::pair<QString, QString>> &rows)
    {
        QString text = u"<table cellpadding='4'>"_s;
        for (const auto &[word, meaning] : rows)
            text += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(word.toHtmlEscaped(),
                                                                    meaning.toHtmlEscaped());
        return text + u"</table>"_s;
    }
};

} // namespace

QWidget *createGlossary(Session &, QWidget *parent)
{
    return new HelpText(&Glossary::html, parent);
}

} // namespace port135::ui
