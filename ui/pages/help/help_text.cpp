// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_text.h"

#include <QEvent>
#include <QTextBlock>

namespace port135::ui {

HelpText::HelpText(Html html, QWidget *parent)
    : TextView(parent)
    , m_html(std::move(html))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    fill();
}

void HelpText::fill()
{
    setHtml(m_html());
    // Screen readers announce it by its heading.
    setAccessibleName(document()->firstBlock().text());
}

void HelpText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    TextView::changeEvent(event);
}

} // namespace port135::ui
