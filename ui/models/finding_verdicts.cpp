// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_verdicts.h"

#include "report/comparison/comparison_words.h"
#include "ui/units.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr comparison::Verdict worstFirst[] = {
    comparison::Verdict::New, comparison::Verdict::StillThere, comparison::Verdict::NotVerifiable,
    comparison::Verdict::NoLongerVisible, comparison::Verdict::Fixed};

} // namespace

QString verdictsText(const FindingVerdicts &verdicts)
{
    comparison::VerdictCounts counts;
    for (const auto &[rule, verdict] : verdicts)
        ++counts[verdict];
    QStringList parts;
    for (const auto verdict : worstFirst) {
        if (counts[verdict] == verdicts.size() && verdicts.size() == 1)
            return report::word(verdict);
        if (counts[verdict] > 0)
            parts += u"%1 %2"_s.arg(number(counts[verdict]), report::word(verdict));
    }
    return parts.join(u", "_s);
}

comparison::Verdict worstOf(const FindingVerdicts &verdicts)
{
    for (const auto verdict : worstFirst) {
        if (std::ranges::any_of(verdicts, [verdict](const auto &one) { return one.second == verdict; }))
            return verdict;
    }
    return comparison::Verdict::NotVerifiable;
}

} // namespace port135::ui
