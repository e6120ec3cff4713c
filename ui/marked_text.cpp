// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marked_text.h"

#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextCharFormat>

namespace port135::ui {

void markText(QLineEdit &edit, qsizetype position, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colour(Colour::ErrorText));
        format.setForeground(colour(Colour::ErrorText));
        // Positions count from the cursor: QLineEdit knows no other way to format a part of its text.
        attributes.append({QInputMethodEvent::TextFormat, int(position) - edit.cursorPosition(), int(length),
                           QVariant(format)});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace port135::ui
