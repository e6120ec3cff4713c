// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finding.h"

#include "core/named.h"

namespace port135::core {
namespace {

constexpr Named<Level> levelNames[] = {
    {Level::Info, "info"}, {Level::Low, "low"},           {Level::Medium, "medium"},
    {Level::High, "high"}, {Level::Critical, "critical"},
};

constexpr Named<Confidence> confidenceNames[] = {
    {Confidence::Low, "low"},
    {Confidence::Medium, "medium"},
    {Confidence::High, "high"},
};

} // namespace

std::string_view name(Level level)
{
    return nameOf(levelNames, level);
}

std::optional<Level> parseLevel(std::string_view name)
{
    return valueOf(levelNames, name);
}

std::string_view name(Confidence confidence)
{
    return nameOf(confidenceNames, confidence);
}

} // namespace port135::core
