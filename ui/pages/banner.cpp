// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/banner.h"

#include "ui/plain.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct BannerStyle
{
    Colour text;
    Colour back;
    Icon icon;
};

constexpr BannerStyle bannerStyles[] = {
    {Colour::NoteText, Colour::NoteBack, Icon::Note},
    {Colour::WarningText, Colour::WarningBack, Icon::Warning},
    {Colour::FailureText, Colour::FailureBack, Icon::Failure},
    {Colour::PracticeText, Colour::PracticeBack, Icon::Practice},
};

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new Label(this))
    , m_text(new Label(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"bannerButton"_s);
    m_close->setAutoRaise(true);
    m_button->hide();
    m_close->hide();
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void Banner::show(Kind kind, const QString &text, const QString &buttonText, bool closable)
{
    m_kind = kind;
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_close->setVisible(closable);
    m_close->setToolTip(tip(tr("Close this message")));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(text);
    applyColours();
    QWidget::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::applyColours()
{
    const auto &style = bannerStyles[std::size_t(m_kind)];
    m_applying = true;
    QPalette own = palette();
    own.setColor(QPalette::Window, colour(style.back));
    own.setColor(QPalette::WindowText, colour(style.text));
    setPalette(own);
    const int size = fontMetrics().height() + 2;
    m_icon->setPixmap(pixmap(style.icon, size, colour(style.text), devicePixelRatioF()));
    QIcon close;
    close.addPixmap(pixmap(Icon::Close, 16, colour(style.text), devicePixelRatioF()));
    m_close->setIcon(close);
    m_applying = false;
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyColours();
    QFrame::changeEvent(event);
}

} // namespace port135::ui
