// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix with all that is said beside it: what every format of it is made from.
#pragma once

#include "policy/matrix.h"
#include "policy/retest.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace port135::report {

struct MatrixReport
{
    std::vector<policy::PlaceScan> scans;
    policy::Policy policy; ///< empty without a file
    bool hasPolicy = false;
    QString policyFile;
    QByteArray policyText; ///< as it is in the file
    policy::MatrixOptions options; ///< its policy points into this object: set by whoever moves it
    policy::Matrix matrix;
    std::vector<policy::Retest> retests;

    // Draft view: the same scans under an older policy.
    bool hasBefore = false;
    QString beforeFile;
    policy::Policy beforePolicy;
    policy::Matrix before;
    std::vector<policy::CellChange> changes;

    core::Timestamp made{};
    QString tester;
    QString organisation;
    QString programVersion;
};

} // namespace port135::report
