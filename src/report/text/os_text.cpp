// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/os_text.h"

#include "knowledge/version_text.h"
#include "knowledge/windows_builds.h"
#include "rating/possible_products.h"

#include <algorithm>

namespace port135::report {

namespace {

QString textOf(const core::HostResult &host, std::size_t most)
{
    if (!host.observation.os)
        return {};
    const QString build = QString::fromStdString(knowledge::toString(*host.observation.os));
    const auto names = knowledge::productNames(rating::possibleProducts(host));
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

QString osText(const core::HostResult &host)
{
    return textOf(host, std::size_t(-1));
}

QString shortOsText(const core::HostResult &host)
{
    return textOf(host, 1);
}

} // namespace port135::report
