// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications as JSON, POSTed to a URL.
#pragma once

#include "core/result.h"
#include "notify/notification_sink.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QQueue>
#include <QUrl>

class QNetworkReply;
class QTimer;

namespace port135::notify {

/// http or https with a host, nothing else. The error is a sentence, without the address.
core::Result<QUrl, QString> parseWebhook(const QString &text);

/// No proxy, no cookies, no redirects (the answer is an error that says so), certificates are verified. Tried
/// again after connection faults, time-outs, 408, 429 and 5xx; every other answer but 2xx ends it.
class WebhookSink : public NotificationSink
{
    Q_OBJECT

public:
    explicit WebhookSink(const QUrl &url, const Patience &patience = {}, QObject *parent = nullptr);
    ~WebhookSink() override;

    void send(const Notification &notification) override;
    bool isIdle() const override;
    /// Scheme, host and port: the rest of such addresses is often the secret.
    QString destination() const override;

private:
    void begin();
    void post();
    void answered();
    void next();
    std::chrono::milliseconds left() const;

    QNetworkAccessManager m_network;
    QUrl m_url;
    Patience m_patience;
    QTimer *m_pause;
    QTimer *m_end; ///< of a try: also where bytes come one by one
    QElapsedTimer m_since; ///< the first try of this message
    QQueue<QByteArray> m_waiting;
    QNetworkReply *m_reply = nullptr;
    std::size_t m_tries = 0;
};

} // namespace port135::notify
