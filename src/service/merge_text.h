// SPDX-License-Identifier: GPL-3.0-or-later
// tr() of the texts of merging.
#pragma once

#include <QCoreApplication>

namespace port135::service {

class MergeText
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

} // namespace port135::service
