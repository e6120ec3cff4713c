// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that break a rule, or just do not: what proves that the rules find something.
#pragma once

#include "repository/rules.h"

struct RuleSample
{
    const char *title;
    const char *rule;
    const char *path;
    QString text;
    int line; ///< of the one violation; 0 for none
    Files beside = {}; ///< what it is read with
};

const QList<RuleSample> &samples();
