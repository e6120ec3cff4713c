// SPDX-License-Identifier: GPL-3.0-or-later
// What a banner has to say when there is more than one thing: one after the other, so that none is lost.
#pragma once

#include "ui/pages/banner.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace port135::ui {

struct WindowNotice
{
    Banner::Kind kind = Banner::Kind::Note;
    std::function<QString()> text; ///< asked again when the language changes
    std::function<QString()> button; ///< null: none
    std::function<void()> act; ///< of its button
    const QObject *about = nullptr; ///< what it speaks of; never followed
};

class Notices : public QObject
{
    Q_OBJECT

public:
    /// The banner is its alone, and outlives it.
    explicit Notices(Banner &banner, QObject *parent = nullptr);

    /// Behind those that wait; instead of an older one of the same kind about the same.
    void add(WindowNotice notice);
    /// What speaks of it has become pointless.
    void remove(const QObject *about);
    void retranslate();

private:
    void done();
    void show();

    Banner &m_banner;
    QList<WindowNotice> m_notices; ///< the first is shown
};

} // namespace port135::ui
