// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_rail.h"

#include "ui/actions/action_collection.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int iconSide = 24;
constexpr int markWidth = 3;
constexpr int fewestCharacters = 9;

} // namespace

NavigationButton::NavigationButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(action->objectName() + u"Button"_s);
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize({iconSide, iconSide});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize NavigationButton::sizeHint() const
{
    QFont font = this->font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int textWidth = std::max(metrics.horizontalAdvance(plainText(defaultAction()->text())),
                                   metrics.averageCharWidth() * fewestCharacters);
    return {textWidth + 2 * metrics.averageCharWidth() + markWidth, iconSide + metrics.lineSpacing() + 18};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {sizeHint().width(), iconSide + fontMetrics().lineSpacing() + 4};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor mark = palette().color(QPalette::Highlight);
    if (isChecked() || underMouse()) {
        QColor ground = mark;
        ground.setAlphaF(isChecked() ? 0.20F : 0.10F);
        painter.fillRect(rect(), ground);
    }
    if (isChecked())
        painter.fillRect(0, 0, markWidth, height(), mark);
    const int textHeight = fontMetrics().lineSpacing();
    const int gap = std::clamp(height() - iconSide - textHeight, 0, 4);
    const int top = (height() - iconSide - textHeight - gap) / 2;
    icon().paint(&painter, QRect((width() - iconSide) / 2, top, iconSide, iconSide));
    QFont font = this->font();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top + iconSide + gap, width(), textHeight), Qt::AlignCenter,
                     plainText(defaultAction()->text()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(markWidth + 1, 2, -2, -2);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        QWidget *next = this;
        do {
            next = event->key() == Qt::Key_Down ? next->nextInFocusChain() : next->previousInFocusChain();
        } while (next != this && !qobject_cast<NavigationButton *>(next));
        next->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent)
    , m_upper(new QVBoxLayout)
    , m_lower(new QVBoxLayout)
{
    setObjectName(u"navigation"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(m_upper);
    layout->addStretch();
    layout->addLayout(m_lower);
}

void NavigationRail::add(QAction *action, bool atEnd)
{
    (atEnd ? m_lower : m_upper)->addWidget(new NavigationButton(action, this));
}

} // namespace port135::ui
