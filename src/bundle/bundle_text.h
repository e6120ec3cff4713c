// SPDX-License-Identifier: GPL-3.0-or-later
// tr() of the texts of this room.
#pragma once

#include <QCoreApplication>

namespace port135::bundle {

class BundleText
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

} // namespace port135::bundle
