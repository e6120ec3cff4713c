// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_text.h"

#include <QEvent>

namespace port135::ui {

HelpText::HelpText(Html html, QWidget *parent)
    : QTextBrowser(parent)
    , m_html(std::move(html))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    setHtml(m_html());
}

void HelpText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setHtml(m_html());
    QTextBrowser::changeEvent(event);
}

} // namespace port135::ui
