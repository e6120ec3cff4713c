// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include "notify/syslog_sink.h"
#include "notify/webhook_sink.h"

#include <algorithm>

namespace port135::notify {
namespace {

using Created = core::Result<std::unique_ptr<NotificationSink>, QString>;

Created createSyslog(const QString &text)
{
    const auto address = SyslogAddress::parse(text);
    if (!address)
        return core::failure(address.error());
    return std::make_unique<SyslogSink>(*address);
}

Created createWebhook(const QString &text)
{
    const auto url = parseWebhook(text);
    if (!url)
        return core::failure(url.error());
    return std::make_unique<WebhookSink>(*url);
}

// ADD A KIND OF SINK HERE
constexpr SinkKind kinds[] = {
    {"syslog", [] { return Notifier::tr("Syslog (CEF)"); },
     [] {
         return Notifier::tr("HOST:PORT, tcp://HOST:PORT, tcp+lf://HOST:PORT or tls://HOST:PORT, with "
                             "?format=ocsf or ?format=ecs");
     },
     createSyslog},
    {"webhook", [] { return Notifier::tr("Webhook (JSON)"); },
     [] { return Notifier::tr("https://HOST/PATH"); }, createWebhook},
};

} // namespace

std::span<const SinkKind> sinkKinds()
{
    return kinds;
}

const SinkKind *findSinkKind(std::string_view name)
{
    const auto *kind = std::find_if(std::begin(kinds), std::end(kinds),
                                    [name](const SinkKind &known) { return known.name == name; });
    return kind == std::end(kinds) ? nullptr : kind;
}

void Notifier::add(std::unique_ptr<NotificationSink> sink)
{
    connect(sink.get(), &NotificationSink::failed, this, &Notifier::failed);
    connect(sink.get(), &NotificationSink::idle, this, [this] {
        if (isIdle())
            Q_EMIT idle();
    });
    m_sinks.push_back(std::move(sink));
}

void Notifier::clear()
{
    m_sinks.clear();
}

void Notifier::send(const Notification &notification)
{
    for (const auto &sink : m_sinks)
        sink->send(notification);
}

bool Notifier::isIdle() const
{
    return std::all_of(m_sinks.begin(), m_sinks.end(), [](const auto &sink) { return sink->isIdle(); });
}

} // namespace port135::notify
