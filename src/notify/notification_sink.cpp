// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notification_sink.h"

namespace port135::notify {

NotificationSink::~NotificationSink() = default;

} // namespace port135::notify
