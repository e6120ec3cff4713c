// SPDX-License-Identifier: GPL-3.0-or-later
// How to work with the program, what its words mean, rules and interfaces to look up, and the self-test.
#pragma once

#include "ui/pages/page.h"

namespace port135::ui {

class TopicView;

class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(Session &session, QWidget *parent = nullptr);

    TopicView &topics() { return *m_topics; }

private:
    TopicView *m_topics;
};

} // namespace port135::ui
