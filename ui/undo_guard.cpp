// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_guard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QUndoStack>

namespace port135::ui {
namespace {

class UndoGuard : public QObject
{
public:
    UndoGuard(QLineEdit &edit, const QUndoStack &stack)
        : QObject(&edit)
    {
        edit.installEventFilter(this);
        connect(&edit, &QLineEdit::textEdited, this, [this] { m_typed = true; });
        connect(&stack, &QUndoStack::indexChanged, this, [this] { m_typed = false; });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && !m_typed) {
            const auto *press = static_cast<QKeyEvent *>(event);
            if (press->matches(QKeySequence::Undo) || press->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_typed = false;
};

} // namespace

void shareUndo(QLineEdit &edit, const QUndoStack &stack)
{
    new UndoGuard(edit, stack); // the field owns it
}

} // namespace port135::ui
