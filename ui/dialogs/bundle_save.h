// SPDX-License-Identifier: GPL-3.0-or-later
// The shown scan as an evidence bundle, written in the background.
#pragma once

class QWidget;

namespace port135::ui {

class Banner;
class Session;

/// Asks for the file. A scan that is not in the history cannot be bundled: the banner says so.
void saveBundle(Session &session, QWidget *parent, Banner &banner);

} // namespace port135::ui
