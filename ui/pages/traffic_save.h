// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace port135::ui {

class Banner;
class Session;
class UseModel;

/// Asks for a file and writes the uses that are shown, as its name says: html, csv, json or jsonl. What came
/// of it is said in `banner`.
void saveTraffic(Session &session, QWidget *parent, Banner &banner, const UseModel &uses, int minutesEast);

} // namespace port135::ui
