// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z takes back what was done last: a text field has it only after it was typed in.
#pragma once

class QLineEdit;
class QUndoStack;

namespace port135::ui {

/// Gives the undo keys of `edit` to the window's own undo, until the user types in it after the last step of
/// `stack`. Both outlive the other, or neither.
void shareUndo(QLineEdit &edit, const QUndoStack &stack);

} // namespace port135::ui
