// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/age.h"

#include "knowledge/data_version.h"
#include "knowledge/knowledge_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::knowledge {
namespace {

constexpr int oldDays = 90;
constexpr int veryOldDays = 180;

} // namespace

Age age(std::string_view version, core::Date on)
{
    Age age;
    const auto day = dateOf(version);
    if (!day)
        return age;
    age.days = int(std::max<std::int64_t>(0, (on - *day).count()));
    age.isOld = age.days >= oldDays;
    age.isVeryOld = age.days >= veryOldDays;
    if (age.isOld)
        age.sentence =
            KnowledgeText::tr("The facts about Windows and its issues are of %1 (%n day(s) old): what became "
                              "known later is missing. Import a newer knowledge pack, and rate the scan "
                              "again.",
                              nullptr, age.days)
                .arg(QString::fromStdString(core::toIso8601(*day)));
    return age;
}

} // namespace port135::knowledge
