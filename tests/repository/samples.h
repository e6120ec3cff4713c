// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that break a rule, or just do not: what proves that the rules find something.
#pragma once

#include <QList>
#include <QString>

struct Sample
{
    const char *title;
    const char *rule;
    const char *path;
    QString text;
    int line; ///< of the one violation; 0 for none
};

const QList<Sample> &samples();
