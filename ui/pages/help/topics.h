// SPDX-License-Identifier: GPL-3.0-or-later
// The topics of the help, one file each. A new one is a file and a line in help_page.cpp.
#pragma once

class QWidget;

namespace port135::ui {

class Session;

QWidget *createFirstSteps(Session &session, QWidget *parent);
QWidget *createGlossary(Session &session, QWidget *parent);
QWidget *createSafeUse(Session &session, QWidget *parent);
QWidget *createKeys(Session &session, QWidget *parent);
QWidget *createReference(Session &session, QWidget *parent);
QWidget *createSelfTest(Session &session, QWidget *parent);

} // namespace port135::ui
