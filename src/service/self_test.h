// SPDX-License-Identifier: GPL-3.0-or-later
// Does this installation work? The same answer for the command line and Help > Self-test.
#pragma once

#include <QString>

#include <functional>

namespace port135::service {

struct SelfTestResult
{
    QString name; ///< translated
    bool passed = false;
    QString detail; ///< figures, or what is wrong and what to do; translated
};

/// Runs all checks in order and reports each when it is done. On this computer alone, a few seconds; runs an
/// event loop of its own.
void runSelfTest(const std::function<void(const SelfTestResult &)> &report);

} // namespace port135::service
