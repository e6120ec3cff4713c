// SPDX-License-Identifier: GPL-3.0-or-later
// Events to a syslog receiver, as RFC 5424 messages: UDP [RFC 5426], TCP with octet counting [RFC 6587 3.4.1]
// or with a line feed behind each message [RFC 6587 3.4.2], TLS [RFC 5425]. The events are CEF, OCSF or ECS.
#pragma once

#include "core/result.h"
#include "notify/notification_sink.h"

#include <QElapsedTimer>
#include <QQueue>

#include <memory>

class QAbstractSocket;
class QTimer;

namespace port135::notify {

enum class SyslogFraming {
    Datagrams,
    OctetCount, ///< "123 <132>1 …": rsyslog, syslog-ng
    LineFeed, ///< one line a message: logstash, fluentd, Splunk, OpenTelemetry
};

struct SyslogAddress
{
    QString host;
    quint16 port = 514;
    SyslogFraming framing = SyslogFraming::Datagrams;
    bool tls = false;
    EventFormat format = EventFormat::Cef;

    /// "host", "host:514", "[2001:db8::1]:514"; udp://, tcp:// (octet count), tcp+lf:// (line feed), tls://
    /// (octet count, port 6514), tls+lf://; behind them ?format=ocsf or ?format=ecs. The error is a sentence.
    static core::Result<SyslogAddress, QString> parse(const QString &text);
    /// "udp://host:514", "tcp+lf://host:601?format=ecs"
    QString toString() const;

    bool isStream() const { return framing != SyslogFraming::Datagrams; }

    friend bool operator==(const SyslogAddress &, const SyslogAddress &) = default;
};

/// One RFC 5424 message about `event`, which is of the format named: facility local0, severity from CEF's
/// 0..10. At most `mostBytes` long, cut at a character.
QByteArray syslogMessage(const std::string &event, int severity, const QDateTime &time, const QString &host,
                         qsizetype mostBytes, EventFormat format = EventFormat::Cef);

class SyslogSink : public NotificationSink
{
    Q_OBJECT

public:
    explicit SyslogSink(const SyslogAddress &address, const Patience &patience = {},
                        QObject *parent = nullptr);
    ~SyslogSink() override;

    void send(const Notification &notification) override;
    bool isIdle() const override;
    QString destination() const override;

private:
    QByteArray framed(const QByteArray &message) const;
    qint64 encryptedLeft() const;
    void connectNow();
    void fill();
    void writeOn();
    void lost();
    void delivered();

    SyslogAddress m_address;
    Patience m_patience;
    std::unique_ptr<QAbstractSocket> m_socket;
    QTimer *m_timer; ///< the time-out of a try, or the pause before the next one
    QTimer *m_pace; ///< between bursts of datagrams
    QQueue<QByteArray> m_waiting; ///< whole messages, as they go over the wire
    qsizetype m_unacknowledged = 0; ///< of the front of m_waiting: handed to the socket
    qint64 m_inSocket = 0; ///< bytes of those
    std::size_t m_tries = 0;
    QElapsedTimer m_since; ///< the first of these tries
    bool m_pausing = false;
};

} // namespace port135::notify
