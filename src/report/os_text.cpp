// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/os_text.h"

#include "knowledge/version_text.h"
#include "knowledge/windows_builds.h"

namespace port135::report {

QString osText(const core::Observation &observation)
{
    if (!observation.os)
        return {};
    const QString build = QString::fromStdString(knowledge::toString(*observation.os));
    QString products;
    for (const auto name :
         knowledge::productNames(knowledge::WindowsBuilds::builtIn().candidates(*observation.os))) {
        if (!products.isEmpty())
            products += QStringLiteral(" / ");
        products += QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    return products.isEmpty() ? build : products + QStringLiteral(" (") + build + u')';
}

} // namespace port135::report
