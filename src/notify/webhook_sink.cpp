// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/webhook_sink.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace port135::notify {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostMessages = 32;
constexpr qint64 longestAnswer = 64 << 10; // nobody reads it

bool isWorthAnotherTry(QNetworkReply::NetworkError error, int status)
{
    if (status >= 500 || status == 408 || status == 429)
        return true;
    if (status != 0)
        return false;
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return false;
    default:
        return true; // refused, reset, timed out, name not found for the moment
    }
}

/// In words of our own: Qt's name the whole address.
QString networkReason(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return WebhookSink::tr("the connection was refused");
    case QNetworkReply::RemoteHostClosedError:
        return WebhookSink::tr("the connection was closed");
    case QNetworkReply::HostNotFoundError:
        return WebhookSink::tr("its name was not found");
    case QNetworkReply::TimeoutError:
        return WebhookSink::tr("no answer in time");
    case QNetworkReply::SslHandshakeFailedError:
        return WebhookSink::tr("its certificate could not be verified");
    default:
        return WebhookSink::tr("the connection failed (%1)").arg(int(error));
    }
}

} // namespace

core::Result<QUrl, QString> parseWebhook(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        return core::failure(
            WebhookSink::tr("A webhook needs a complete address that begins with https:// or http://."));
    return url;
}

WebhookSink::WebhookSink(const QUrl &url, const Patience &patience, QObject *parent)
    : NotificationSink(parent)
    , m_url(url)
    , m_patience(patience)
    , m_pause(new QTimer(this))
    , m_end(new QTimer(this))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_pause->setSingleShot(true);
    m_end->setSingleShot(true);
    // A coarse one ends a try early and leaves the rest for tries that were not meant.
    m_end->setTimerType(Qt::PreciseTimer);
    connect(m_pause, &QTimer::timeout, this, &WebhookSink::post);
    connect(m_end, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

WebhookSink::~WebhookSink()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void WebhookSink::send(const Notification &notification)
{
    if (m_waiting.size() >= mostMessages) {
        Q_EMIT failed(
            tr("Too many messages wait for the webhook %1: this one is left out.").arg(destination()));
        return;
    }
    m_waiting.enqueue(notification.json);
    if (m_waiting.size() == 1)
        begin();
}

bool WebhookSink::isIdle() const
{
    return m_waiting.isEmpty();
}

QString WebhookSink::destination() const
{
    QUrl shown;
    shown.setScheme(m_url.scheme());
    shown.setHost(m_url.host());
    shown.setPort(m_url.port());
    return shown.toString();
}

void WebhookSink::begin()
{
    m_tries = 0;
    m_since.start();
    post();
}

/// Of the time for this message.
std::chrono::milliseconds WebhookSink::left() const
{
    return m_patience.total - std::chrono::milliseconds(m_since.elapsed());
}

void WebhookSink::post()
{
    const auto longest = std::max(std::min(m_patience.timeout, left()), std::chrono::milliseconds(1));
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"Port135/"_s + QCoreApplication::applicationVersion());
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_end->start(longest);
    m_reply = m_network.post(request, m_waiting.head());
    connect(m_reply, &QNetworkReply::finished, this, &WebhookSink::answered);
    connect(m_reply, &QNetworkReply::readyRead, this, [reply = m_reply] {
        if (reply->bytesAvailable() > longestAnswer)
            reply->abort();
    });
}

void WebhookSink::answered()
{
    auto *const reply = std::exchange(m_reply, nullptr);
    m_end->stop();
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300)
        return next();
    if (isWorthAnotherTry(reply->error(), status) && m_tries < m_patience.pauses.size()
        && m_patience.pauses[m_tries] < left()) {
        m_pause->start(m_patience.pauses[m_tries++]);
        return;
    }
    QString reason;
    if (status >= 300 && status < 400)
        reason = tr("it redirects elsewhere (HTTP %1): give the final address").arg(status);
    else if (status != 0)
        reason = tr("it answered with HTTP %1").arg(status);
    else if (reply->error() == QNetworkReply::OperationCanceledError)
        reason = tr("no answer in time");
    else
        reason = networkReason(reply->error());
    Q_EMIT failed(tr("The webhook %1 did not take the message: %2.").arg(destination(), reason));
    next();
}

void WebhookSink::next()
{
    m_waiting.dequeue();
    if (m_waiting.isEmpty())
        Q_EMIT idle();
    else
        begin();
}

} // namespace port135::notify
