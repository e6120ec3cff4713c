// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings change about every scan that this window makes.
#pragma once

#include "pipeline/scan_service.h"

namespace port135::ui {

class Settings;

/// Figures that are set replace those of the profile; the switches for names, evidence and stages follow.
void applySettings(pipeline::ScanRequest &request, const Settings &settings);

} // namespace port135::ui
