// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/os_text.h"

#include "knowledge/version_text.h"
#include "knowledge/windows_builds.h"

#include <algorithm>

namespace port135::report {

namespace {

QString textOf(const core::Observation &observation, std::size_t most)
{
    if (!observation.os)
        return {};
    const QString build = QString::fromStdString(knowledge::toString(*observation.os));
    const auto names =
        knowledge::productNames(knowledge::WindowsBuilds::builtIn().candidates(*observation.os));
    QString products;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i) {
        if (i > 0)
            products += QStringLiteral(" / ");
        products += QString::fromUtf8(names[i].data(), qsizetype(names[i].size()));
    }
    if (names.size() > most)
        products += QStringLiteral(" / …");
    return products.isEmpty() ? build : products + QStringLiteral(" (") + build + u')';
}

} // namespace

QString osText(const core::Observation &observation)
{
    return textOf(observation, std::size_t(-1));
}

QString shortOsText(const core::Observation &observation)
{
    return textOf(observation, 1);
}

} // namespace port135::report
