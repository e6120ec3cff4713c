// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/practice_policy.h"

#include <QCoreApplication>
#include <QStringList>

namespace port135::service {
namespace {

using namespace Qt::StringLiterals;

class PracticePolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PracticePolicy)
};

} // namespace

QByteArray practicePolicy(const QString &targets)
{
    const auto network = targets.left(targets.lastIndexOf(u'.') + 1); // "127.135.0."
    const QStringList comments{
        PracticePolicyText::tr(
            "The practice network as two places see it: a rack, from which everything is reached,"),
        u"  port135-cli practice --place practice-rack"_s,
        PracticePolicyText::tr(
            "and a desk behind a firewall that is half done. NUMBER is that of the first scan (port135-cli "
            "history): its ports are tried, too."),
        u"  port135-cli practice --place practice-desk --firewall half-done --ports-from NUMBER"_s,
        PracticePolicyText::tr(
            "Both beside this policy: rule D3 is broken, since the ports behind 135 are open."),
        u"  port135-cli matrix --practice --policy practice.policy"_s,
        PracticePolicyText::tr("The cure, and the proof that it worked:"),
        u"  port135-cli practice --place practice-desk --firewall done --ports-from NUMBER"_s,
        u"  port135-cli matrix --practice --policy practice.policy"_s,
    };
    QByteArray text("# port135 policy 1\n");
    for (const auto &comment : comments)
        text += "# " + comment.toUtf8() + '\n';
    text += "policy \"" + PracticePolicyText::tr("Practice office").toUtf8() + "\"\n";
    const auto zone = [&](const char *name, const QStringList &lastParts) {
        QStringList addresses;
        for (const auto &part : lastParts)
            addresses.append(network + part);
        text += QByteArray("zone  ") + name + "  " + addresses.join(u',').toUtf8() + '\n';
    };
    zone("clients", {u"10"_s});
    zone("dcs", {u"20"_s, u"80"_s});
    zone("files", {u"30"_s});
    zone("servers", {u"0/24"_s});
    text += QByteArray("place ") + practiceDesk + " clients\n";
    text += QByteArray("place ") + practiceRack + " servers reference any\n";
    text += "rule  D1 require clients -> dcs   rpc netlogon\n"
            "rule  D2 allow   clients -> dcs   any\n"
            "rule  D3 deny    clients -> files any severity high\n"
            "default unstated\n";
    return text;
}

} // namespace port135::service
