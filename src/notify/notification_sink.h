// SPDX-License-Identifier: GPL-3.0-or-later
// Where notifications go: one file each kind, one line in the registry (notifier.cpp).
#pragma once

#include "notify/notification.h"

#include <QObject>
#include <QString>

#include <array>
#include <chrono>

namespace port135::notify {

/// How often and how long a sink tries.
struct Patience
{
    std::chrono::milliseconds timeout{15'000}; ///< for one try
    /// Waited before each further try.
    std::array<std::chrono::milliseconds, 3> pauses{std::chrono::seconds(1), std::chrono::seconds(4),
                                                    std::chrono::seconds(15)};
    /// For all tries of a message: whoever answers that it is busy gets every one of them, whoever says
    /// nothing two.
    std::chrono::milliseconds total{30'000};
};

/// Sends in the background, from the event loop of its thread; never waits, never throws. Bounded: where too
/// much waits, new notifications are refused, and failed() says so.
class NotificationSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~NotificationSink() override;

    virtual void send(const Notification &notification) = 0;
    /// Nothing waits or is under way.
    virtual bool isIdle() const = 0;
    /// Where to, for messages: without passwords and keys.
    virtual QString destination() const = 0;

Q_SIGNALS:
    /// All that was sent is delivered or has failed.
    void idle();
    /// A notification was given up; translated, one sentence.
    void failed(const QString &message);
};

} // namespace port135::notify
