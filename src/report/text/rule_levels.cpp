// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/rule_levels.h"

#include "rating/rule.h"
#include "report/text/words.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using core::Vantage;

class RuleLevelsText
{
    Q_DECLARE_TR_FUNCTIONS(RuleLevels)
};

const rating::RuleLevels *findLevels(std::string_view rule)
{
    const auto *found = rating::findRule(rule);
    return found ? &found->levels : nullptr;
}

} // namespace

RuleLevel levelOf(std::string_view rule, Vantage vantage)
{
    const auto *levels = findLevels(rule);
    if (levels == nullptr
        || (levels->from == rating::SeenFrom::OtherSegments && vantage == Vantage::SameSegment)
        || (levels->from == rating::SeenFrom::Internet && vantage != Vantage::Internet))
        return {};
    return {true, vantage == Vantage::SameSegment ? levels->inside : levels->outside};
}

QString levelRange(std::string_view rule)
{
    const auto *levels = findLevels(rule);
    if (levels == nullptr)
        return {};
    return levels->inside == levels->outside
        ? word(levels->inside)
        : word(levels->inside) + QStringLiteral(" – ") + word(levels->outside);
}

QString levelSentence(std::string_view rule)
{
    const auto *levels = findLevels(rule);
    if (levels == nullptr)
        return {};
    if (!levels->outside)
        return RuleLevelsText::tr("Not rated: it is shown, but it has no level.");
    const QString outside = word(levels->outside);
    if (levels->from == rating::SeenFrom::Internet)
        return RuleLevelsText::tr("%1, only where the scan came from the internet.").arg(outside);
    if (levels->from == rating::SeenFrom::OtherSegments)
        return RuleLevelsText::tr("%1, only where the scan did not come from the host's own network segment.")
            .arg(outside);
    if (levels->inside == levels->outside)
        return RuleLevelsText::tr("%1, wherever the scan came from.").arg(outside);
    return RuleLevelsText::tr("%1 from the host's own network segment, %2 from anywhere else.")
        .arg(word(levels->inside), outside);
}

} // namespace port135::report
