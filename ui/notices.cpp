// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

#include <utility>

namespace port135::ui {

Notices::Notices(Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&banner, &Banner::closed, this, &Notices::done);
    connect(&banner, &Banner::buttonClicked, this, [this] {
        if (m_notices.isEmpty())
            return;
        const auto act = m_notices.first().act;
        done();
        if (act)
            act();
    });
}

void Notices::add(WindowNotice notice)
{
    for (auto &old : m_notices) {
        if (old.about == notice.about && old.kind == notice.kind) {
            old = std::move(notice);
            show();
            return;
        }
    }
    m_notices.append(std::move(notice));
    show();
}

void Notices::remove(const QObject *about)
{
    if (m_notices.removeIf([about](const WindowNotice &notice) { return notice.about == about; }) > 0)
        show();
}

void Notices::done()
{
    if (!m_notices.isEmpty())
        m_notices.removeFirst();
    show();
}

void Notices::show()
{
    if (m_notices.isEmpty()) {
        m_banner.hide();
        return;
    }
    const auto &first = m_notices.first();
    QString text = first.text();
    if (const qsizetype more = m_notices.size() - 1; more > 0)
        text += u' ' + tr("(%n more message(s) behind this one)", nullptr, int(more));
    m_banner.show(first.kind, text, first.button ? first.button() : QString());
}

void Notices::retranslate()
{
    if (m_banner.isVisible())
        show();
}

} // namespace port135::ui
