// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::bundle {

bool BundleChecks::fails() const
{
    return std::ranges::any_of(checks, [](const Check &check) { return check.state == CheckState::Fails; });
}

bool BundleChecks::isWhole() const
{
    return !checks.empty()
        && std::ranges::all_of(checks, [](const Check &check) { return check.state == CheckState::Holds; });
}

QString word(CheckState state)
{
    switch (state) {
    case CheckState::Holds:
        return QCoreApplication::translate("Bundle", "holds", "result of a check");
    case CheckState::Fails:
        return QCoreApplication::translate("Bundle", "FAILS", "result of a check");
    case CheckState::CannotTell:
        break;
    }
    return QCoreApplication::translate("Bundle", "not proven", "result of a check");
}

} // namespace port135::bundle
