// SPDX-License-Identifier: GPL-3.0-or-later
// All settings, by subject. There is no button to save: what is written is kept at once.
#pragma once

#include "ui/pages/page.h"

namespace port135::ui {

class TopicView;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    TopicView &topics() { return *m_topics; }

private:
    TopicView *m_topics;
};

} // namespace port135::ui
