// SPDX-License-Identifier: GPL-3.0-or-later
// Who a host says it is.
#pragma once

#include "core/host_result.h"

#include <QString>

namespace port135::ui {

/// A table of facts as HTML (escaped); empty where the host told nothing about itself.
QString identityHtml(const core::HostResult &host);

} // namespace port135::ui
