// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/empty_state.h"

#include "ui/plain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int pictureSide = 48;
constexpr int columnCharacters = 64;

} // namespace

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new Label(this))
    , m_title(new Label(this))
    , m_text(new Label(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    for (auto *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_button->setObjectName(u"emptyStateButton"_s);
    auto *column = new QWidget(this);
    column->setFixedWidth(fontMetrics().averageCharWidth() * columnCharacters);
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(10);
    inner->addWidget(m_picture);
    inner->addWidget(m_title);
    inner->addWidget(m_text);
    inner->addWidget(m_button, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    drawPicture();
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::drawPicture()
{
    m_picture->setPixmap(
        pixmap(m_icon, pictureSide, palette().color(QPalette::PlaceholderText), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
