// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that lives until it is closed.
#pragma once

#include <Qt>

#include <utility>

namespace port135::ui {

template <typename Dialog, typename... Arguments>
void openDialog(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace port135::ui
