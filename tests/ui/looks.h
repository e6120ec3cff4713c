// SPDX-License-Identifier: GPL-3.0-or-later
// What a program can see of a window's looks: cut texts, pale texts, controls without a name, and those that
// the keyboard does not come to.
#pragma once

#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>
#include <QStringList>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QWidget>

namespace port135::test {

/// Names another folder for pictures, which then has those of every size, language and colours.
inline constexpr const char *screensVariable = "PORT135_SCREENS";

inline QDir screensFolder()
{
    const QString other = qEnvironmentVariable(screensVariable);
    return QDir(other.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/../screens")
                                : other);
}

inline QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()),
                                       widget.objectName());
}

inline bool isInteractive(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy() && !qobject_cast<const QScrollBar *>(&widget)
        && !qobject_cast<const QSplitterHandle *>(&widget);
}

/// Colours in a grid of points: what was not painted has very few.
inline int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours += image.pixel(x, y);
    }
    return int(colours.size());
}

/// What a widget and the parts that take most of it need at least.
inline QString neededRoom(const QWidget &root, int depth = 0)
{
    const auto needed = root.minimumSizeHint();
    QString text = QStringLiteral("\n%1%2: %3x%4")
                       .arg(QString(depth, QLatin1Char(' ')), describe(root))
                       .arg(needed.width())
                       .arg(needed.height());
    for (const auto *part : root.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && depth < 9 && part->minimumSizeHint().height() > 90)
            text += neededRoom(*part, depth + 1);
    }
    return text;
}

/// Texts that have less room than they need.
inline QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        if (!fits)
            cut += QStringLiteral("%1: “%2”").arg(describe(*label), label->text().left(60));
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->sizeHint().width() > button->width() + 1)
            cut += QStringLiteral("%1: “%2”").arg(describe(*button), button->text());
    }
    return cut;
}

/// Cells of the shown columns that have less room than they need.
inline QStringList cutCells(const QTableView &table)
{
    QStringList cut;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const auto index = table.model()->index(row, column);
            if (!table.isColumnHidden(column) && !index.data().toString().isEmpty()
                && table.sizeHintForIndex(index).width() > table.columnWidth(column))
                cut += QStringLiteral("row %1: “%2”").arg(row).arg(index.data().toString().left(60));
        }
    }
    return cut;
}

/// Labels whose text cannot be read on what is painted behind them (WCAG 2.1 AA: 4.5:1). `image` is a picture
/// of `root`.
inline QStringList paleTexts(const QWidget &root, const QImage &image)
{
    QStringList pale;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
            continue;
        const QPoint inside = label->mapTo(&root, QPoint(0, label->height() - 1));
        const QPoint point = inside * image.devicePixelRatio();
        if (!image.rect().contains(point))
            continue;
        const QColor back = image.pixelColor(point);
        const QColor text = label->palette().color(label->foregroundRole());
        if (const double ratio = ui::contrast(text, back); ratio < 4.5)
            pale += QStringLiteral("%1 %2:1 “%3”")
                        .arg(describe(*label), QString::number(ratio, 'f', 1), label->text().left(40));
    }
    return pale;
}

inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (!isInteractive(*widget))
            continue;
        auto *reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).isEmpty())
            nameless += describe(*widget);
    }
    return nameless;
}

/// Tab from `first` round to it again. What is wrong in words: a control that holds the focus back, one that
/// is not come to, or no way back. `root` is what is walked through.
inline QStringList unreachedByTab(QWidget &root, QWidget &first)
{
    first.setFocus(Qt::TabFocusReason);
    QSet<const QWidget *> reached;
    QStringList way;
    for (int step = 0; step < 400; ++step) {
        auto *focused = QApplication::focusWidget();
        if (!focused)
            return {QStringLiteral("nothing has the focus")};
        reached += focused;
        way += describe(*focused);
        QTest::keyClick(focused, Qt::Key_Tab);
        // A text with links is left behind its last link, a date behind its last part.
        if (QApplication::focusWidget() == focused && !qobject_cast<QTextBrowser *>(focused)
            && !qobject_cast<QDateTimeEdit *>(focused) && &first != focused)
            return {describe(*focused) + QStringLiteral(" holds the focus")};
        if (QApplication::focusWidget() == &first)
            break;
    }
    QStringList wrong;
    if (QApplication::focusWidget() != &first)
        wrong += QStringLiteral("no way back to %1 (%2 …)").arg(describe(first), way.first(8).join(u", "));
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (isInteractive(*widget) && !reached.contains(widget))
            wrong += describe(*widget);
    }
    return wrong;
}

} // namespace port135::test
