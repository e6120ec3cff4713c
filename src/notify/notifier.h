// SPDX-License-Identifier: GPL-3.0-or-later
// All sinks together, and the registry of their kinds.
#pragma once

#include "core/result.h"
#include "notify/notification_sink.h"

#include <QObject>
#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace port135::notify {

struct SinkKind
{
    std::string_view name; ///< "syslog", "webhook": as in --notify-NAME
    QString (*title)(); ///< translated
    QString (*hint)(); ///< translated: what an address looks like
    /// The sink for an address, or a sentence that says what is wrong with it.
    core::Result<std::unique_ptr<NotificationSink>, QString> (*create)(const QString &address);
};

std::span<const SinkKind> sinkKinds();
/// By its name; nullptr for none.
const SinkKind *findSinkKind(std::string_view name);

/// Lives in one thread, with its sinks.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(std::unique_ptr<NotificationSink> sink);
    void clear();
    bool hasSinks() const { return !m_sinks.empty(); }

    /// To every sink, in the background.
    void send(const Notification &notification);
    bool isIdle() const;

Q_SIGNALS:
    /// Every sink is done.
    void idle();
    void failed(const QString &message);

private:
    std::vector<std::unique_ptr<NotificationSink>> m_sinks;
};

} // namespace port135::notify
