// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_levels.h"

#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using core::Level;
using core::Vantage;

enum class From : std::uint8_t {
    Anywhere,
    OtherSegments, ///< anywhere but the host's own segment
    Internet,
};

struct Row
{
    std::string_view rule;
    std::optional<Level> inside; ///< from the host's own segment
    std::optional<Level> outside;
    From from = From::Anywhere;
};

constexpr Row rows[] = {
    {"R1", Level::Critical, Level::Critical, From::Internet},
    {"R2", Level::Critical, Level::Critical},
    {"R3", Level::High, Level::Critical},
    {"R4", Level::High, Level::High},
    {"R5", Level::Medium, Level::High},
    {"R6", Level::Medium, Level::High},
    {"R7", Level::Medium, Level::Medium},
    {"R8", Level::Low, Level::Medium},
    {"R9", Level::Low, Level::Medium},
    {"R10", Level::Low, Level::Low},
    {"R11", Level::Low, Level::Low},
    {"R12", Level::Info, Level::Info},
    {"R13", std::nullopt, std::nullopt},
    {"R14", std::nullopt, std::nullopt},
    {"R15", Level::Medium, Level::Medium, From::OtherSegments},
    {"R16", Level::Low, Level::Low},
    {"R17", std::nullopt, std::nullopt},
    {"R18", Level::Low, Level::Low},
    {"R19", std::nullopt, std::nullopt},
};

const Row *findRow(std::string_view rule)
{
    const auto *row = std::ranges::find(rows, rule, &Row::rule);
    return row == std::end(rows) ? nullptr : row;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("RuleLevels", text);
}

} // namespace

RuleLevel levelOf(std::string_view rule, Vantage vantage)
{
    const auto *row = findRow(rule);
    if (row == nullptr || (row->from == From::OtherSegments && vantage == Vantage::SameSegment)
        || (row->from == From::Internet && vantage != Vantage::Internet))
        return {};
    return {true, vantage == Vantage::SameSegment ? row->inside : row->outside};
}

QString levelRange(std::string_view rule)
{
    const auto *row = findRow(rule);
    if (row == nullptr)
        return {};
    return row->inside == row->outside ? word(row->inside)
                                       : word(row->inside) + QStringLiteral(" – ") + word(row->outside);
}

QString levelSentence(std::string_view rule)
{
    const auto *row = findRow(rule);
    if (row == nullptr)
        return {};
    if (!row->outside)
        return translated(QT_TRANSLATE_NOOP("RuleLevels", "Not rated: it is shown, but it has no level."));
    const QString outside = word(row->outside);
    if (row->from == From::Internet)
        return translated(QT_TRANSLATE_NOOP("RuleLevels", "%1, only where the scan came from the internet."))
            .arg(outside);
    if (row->from == From::OtherSegments)
        return translated(QT_TRANSLATE_NOOP(
                              "RuleLevels",
                              "%1, only where the scan did not come from the host's own network segment."))
            .arg(outside);
    if (row->inside == row->outside)
        return translated(QT_TRANSLATE_NOOP("RuleLevels", "%1, wherever the scan came from.")).arg(outside);
    return translated(QT_TRANSLATE_NOOP("RuleLevels",
                                        "%1 from the host's own network segment, %2 from anywhere else."))
        .arg(word(row->inside), outside);
}

} // namespace port135::report
