// SPDX-License-Identifier: GPL-3.0-or-later
// The label in front of a field, whose key leads to it.
#pragma once

#include "ui/plain.h"

namespace port135::ui {

inline Label *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new Label(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace port135::ui
