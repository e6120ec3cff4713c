// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/host_text.h"

#include "rating/rule.h"
#include "report/document/host_section.h"
#include "report/document/provenance.h"
#include "report/text/host_facts.h"
#include "report/text/os_text.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

/// "Medium: R7: The print spooler is reachable"
QString findingLine(const core::Finding &finding)
{
    return ReferenceTexts::tr("%1: %2", "level, finding").arg(word(finding.level), findingCell(finding).text);
}

QString rolesOfHost(const core::Rating &rating)
{
    QStringList roles;
    for (const auto role : rating.roles)
        roles.append(rating::roleWord(role));
    return roles.join(u", "_s);
}

/// The finding that gave the level, or comes first where none did; null where nothing is open.
const core::Finding *decisive(const core::Rating &rating)
{
    const core::Finding *first = nullptr;
    for (const core::Finding &finding : rating.findings) {
        if (!finding.accepted.empty())
            continue;
        if (finding.level)
            return &finding;
        if (first == nullptr)
            first = &finding;
    }
    return first;
}

} // namespace

ReferenceText hostText(const core::HostResult &host, const rating::ManagementNetworks &management)
{
    const core::Observation &seen = host.observation;
    const core::Rating &rating = host.rating;
    ReferenceText text;
    text.title = hostTitle(seen);
    const auto fact = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text.facts.push_back({name, value});
    };
    fact(ReferenceTexts::tr("Level"), word(rating.level));
    fact(ReferenceTexts::tr("Confidence"), word(rating.confidence));
    fact(ReferenceTexts::tr("Outcome"), explain(seen));
    fact(ReferenceTexts::tr("Not complete"), explain(seen.incomplete));
    fact(ReferenceTexts::tr("Names"), remark(seen.names));
    fact(ReferenceTexts::tr("Operating system"), osText(host));
    fact(ReferenceTexts::tr("Roles"), rolesOfHost(rating));
    fact(ReferenceTexts::tr("Examined"), timeText(seen.started));

    const auto add = [&text](const QString &heading, QStringList paragraphs) {
        paragraphs.removeAll(QString());
        if (!paragraphs.isEmpty())
            text.sections.push_back({heading, paragraphs, {}});
    };
    const core::Finding *main = decisive(rating);
    const QString why = ReferenceTexts::tr("Why this level");
    if (main != nullptr) {
        add(why, QStringList{findingLine(*main)} + rating::evidence(*main));
        add(ReferenceTexts::tr("What it means"), {rating::meaning(*main)});
        add(ReferenceTexts::tr("What it does not mean"), {rating::limits(*main)});
        if (const rating::Rule *rule = rating::findRule(main->rule);
            rule != nullptr && !rule->remedies.empty())
            text.sections.push_back(remedySection(ReferenceTexts::tr("What to do first"), *rule,
                                                  rating::placeOf(seen, *main, management), host));
        add(ReferenceTexts::tr("How to verify"), {rating::verification(*main)});
    } else {
        add(why, {rating::summary(rating)});
    }
    QStringList open;
    QStringList accepted;
    for (const core::Finding &finding : rating.findings) {
        if (!finding.accepted.empty())
            accepted.append(findingLine(finding) + u'\n' + rating::acceptance(finding).join(u'\n'));
        else if (&finding != main)
            open.append(findingLine(finding) + u'\n' + rating::evidence(finding).join(u'\n'));
    }
    add(ReferenceTexts::tr("Also open"), open);
    add(ReferenceTexts::tr("Accepted: gives no level"), accepted);
    QStringList potential;
    for (const core::PotentialIssue &issue : rating.potential) {
        const QString id = shown(issue.id, 40);
        const QString title = rating::title(issue);
        // What has no number is called by its name, and its title begins with that.
        potential.append((title.startsWith(id)
                              ? title
                              : ReferenceTexts::tr("%1: %2", "number and title of an issue").arg(id, title))
                         + u'\n' + rating::why(issue));
    }
    add(QCoreApplication::translate("Report", "Potential issues: known for such systems, not proven here"),
        potential);
    return text;
}

} // namespace port135::report
