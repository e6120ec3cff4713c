// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/syslog_sink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace port135::notify {
namespace {

using namespace Qt::StringLiterals;

constexpr int localFacility = 16; // local0 [RFC 5424 6.2.1]
constexpr qsizetype longestDatagram = 2048; // what every receiver should take [RFC 5426 3.2]
constexpr qsizetype longestMessage = 8192; // [RFC 5425 4.3.1]
constexpr qsizetype longestJson = 65'536; // cut in two it would be no JSON
constexpr qsizetype mostWaiting = 10'000;
constexpr int burst = 50; // datagrams at once: a receiver's buffer is small
constexpr auto burstPause = std::chrono::milliseconds(20);

struct Transport
{
    QString scheme;
    SyslogFraming framing;
    bool tls;
};

const Transport transports[] = {
    {u"udp"_s, SyslogFraming::Datagrams, false},   {u"tcp"_s, SyslogFraming::OctetCount, false},
    {u"tcp+lf"_s, SyslogFraming::LineFeed, false}, {u"tls"_s, SyslogFraming::OctetCount, true},
    {u"tls+lf"_s, SyslogFraming::LineFeed, true},
};

int syslogSeverity(int cef)
{
    if (cef >= 9)
        return 2; // critical
    if (cef >= 7)
        return 3; // error
    if (cef >= 4)
        return 4; // warning
    return cef >= 2 ? 5 : 6; // notice, informational
}

/// PRINTUSASCII of RFC 5424; "-" for nothing.
QByteArray headerField(const QString &text, qsizetype most)
{
    QByteArray field;
    for (const QChar c : text) {
        if (c > u' ' && c < u'\x7f' && field.size() < most)
            field += static_cast<char>(c.unicode());
    }
    return field.isEmpty() ? "-"_ba : field;
}

/// At most `most` bytes, not inside a character.
QByteArray cutUtf8(QByteArray text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
        --most;
    text.truncate(most);
    return text;
}

} // namespace

core::Result<SyslogAddress, QString> SyslogAddress::parse(const QString &text)
{
    const auto trimmed = text.trimmed();
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"udp://"_s + trimmed, QUrl::StrictMode);
    const auto *const transport =
        std::find_if(std::begin(transports), std::end(transports),
                     [&url](const Transport &one) { return one.scheme == url.scheme(); });
    const QUrlQuery query(url);
    const auto format = query.hasQueryItem(u"format"_s) ? parseEventFormat(query.queryItemValue(u"format"_s))
                                                        : EventFormat::Cef;
    const bool bare = url.path().isEmpty() && !url.hasFragment() && url.userInfo().isEmpty()
        && query.queryItems().size() == (query.hasQueryItem(u"format"_s) ? 1 : 0);
    if (!url.isValid() || transport == std::end(transports) || !bare || !format || url.host().isEmpty()
        || url.port(514) < 1)
        return core::failure(
            SyslogSink::tr(
                "“%1” is no address of a syslog receiver: write HOST:PORT, udp://HOST:PORT, "
                "tcp://HOST:PORT (octet count), tcp+lf://HOST:PORT (a line each), tls://HOST:PORT or "
                "tls+lf://HOST:PORT, and behind it ?format=ocsf or ?format=ecs for JSON.")
                .arg(text));
    if (transport->tls && !QSslSocket::supportsSsl())
        return core::failure(
            SyslogSink::tr("This installation has no TLS library, which %1 needs.").arg(trimmed));
    SyslogAddress address;
    address.host = url.host();
    address.framing = transport->framing;
    address.tls = transport->tls;
    address.format = *format;
    address.port = static_cast<quint16>(url.port(transport->tls ? 6514 : 514));
    return address;
}

QString SyslogAddress::toString() const
{
    const auto *const transport =
        std::find_if(std::begin(transports), std::end(transports),
                     [this](const auto &one) { return one.framing == framing && one.tls == tls; });
    auto text =
        u"%1://%2:%3"_s.arg(transport->scheme, host.contains(u':') ? u'[' + host + u']' : host).arg(port);
    if (format != EventFormat::Cef)
        text += u"?format="_s + nameOf(format);
    return text;
}

QByteArray syslogMessage(const std::string &event, int severity, const QDateTime &time, const QString &host,
                         qsizetype mostBytes, EventFormat format)
{
    QByteArray message = '<' + QByteArray::number(localFacility * 8 + syslogSeverity(severity)) + ">1 "
        + time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + headerField(host, 255) + " port135 "
        + QByteArray::number(QCoreApplication::applicationPid()) + ' ' + nameOf(format).toLatin1() + " - ";
    // The mark that says UTF-8 [RFC 5424 6.4] is left out: CEF readers look for "CEF:" first.
    message += QByteArray::fromStdString(event);
    return cutUtf8(message, mostBytes);
}

SyslogSink::SyslogSink(const SyslogAddress &address, const Patience &patience, QObject *parent)
    : NotificationSink(parent)
    , m_address(address)
    , m_patience(patience)
    , m_timer(new QTimer(this))
    , m_pace(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_pace->setSingleShot(true);
    m_pace->setInterval(burstPause);
    connect(m_timer, &QTimer::timeout, this, [this] { m_pausing ? connectNow() : lost(); });
    connect(m_pace, &QTimer::timeout, this, &SyslogSink::fill);
}

SyslogSink::~SyslogSink()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void SyslogSink::send(const Notification &notification)
{
    const auto &lines = notification.lines(m_address.format);
    if (m_waiting.size() + qsizetype(lines.size()) > mostWaiting) {
        Q_EMIT failed(tr("Too many messages wait for the syslog receiver %1: this one is left out.")
                          .arg(destination()));
        return;
    }
    const bool wasIdle = isIdle();
    const auto time = QDateTime::currentDateTimeUtc();
    const auto host = QSysInfo::machineHostName();
    const auto longest = m_address.format != EventFormat::Cef && m_address.isStream() ? longestJson
        : m_address.isStream()                                                        ? longestMessage
                                                                                      : longestDatagram;
    for (const auto &line : lines)
        m_waiting.enqueue(
            framed(syslogMessage(line, notification.severity, time, host, longest, m_address.format)));
    if (wasIdle && !m_waiting.isEmpty()) {
        m_tries = 0;
        m_since.start();
        QMetaObject::invokeMethod(this, &SyslogSink::connectNow, Qt::QueuedConnection);
    }
}

QByteArray SyslogSink::framed(const QByteArray &message) const
{
    switch (m_address.framing) {
    case SyslogFraming::OctetCount:
        return QByteArray::number(message.size()) + ' ' + message;
    case SyslogFraming::LineFeed:
        return message + '\n';
    case SyslogFraming::Datagrams:
        break;
    }
    return message;
}

bool SyslogSink::isIdle() const
{
    return m_waiting.isEmpty();
}

QString SyslogSink::destination() const
{
    return m_address.toString();
}

void SyslogSink::connectNow()
{
    m_pausing = false;
    m_unacknowledged = 0;
    m_inSocket = 0;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    if (m_address.tls)
        m_socket = std::make_unique<QSslSocket>();
    else if (m_address.isStream())
        m_socket = std::make_unique<QTcpSocket>();
    else
        m_socket = std::make_unique<QUdpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    const auto begin = [this] {
        m_timer->start(m_patience.timeout);
        fill();
    };
    auto *const secure = qobject_cast<QSslSocket *>(m_socket.get());
    if (secure)
        connect(secure, &QSslSocket::encrypted, this, begin); // the certificate is verified before that
    else
        connect(m_socket.get(), &QAbstractSocket::connected, this, begin);
    connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &SyslogSink::writeOn);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &SyslogSink::lost);
    // Nothing is said back; what comes is not kept.
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, [this] { m_socket->readAll(); });
    m_timer->start(m_patience.timeout);
    if (secure)
        secure->connectToHostEncrypted(m_address.host, m_address.port);
    else
        m_socket->connectToHost(m_address.host, m_address.port);
}

/// Hands over what waits, datagrams a burst at a time.
void SyslogSink::fill()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    auto *const socket = m_socket.get();
    for (int i = 0; i < burst && m_unacknowledged < m_waiting.size(); ++i) {
        const auto message = m_waiting.at(m_unacknowledged);
        if (socket->write(message) != message.size())
            return lost();
        ++m_unacknowledged;
        if (m_address.isStream())
            m_inSocket += message.size();
    }
    if (m_unacknowledged < m_waiting.size())
        m_pace->start();
    else if (!m_address.isStream())
        delivered(); // a datagram that was sent is all there is to know
}

void SyslogSink::writeOn()
{
    if (!m_address.isStream())
        return;
    m_timer->start(m_patience.timeout);
    if (m_unacknowledged == m_waiting.size() && m_socket->bytesToWrite() == 0 && encryptedLeft() == 0)
        delivered();
}

/// What TLS holds back of what was written.
qint64 SyslogSink::encryptedLeft() const
{
    const auto *const secure = qobject_cast<QSslSocket *>(m_socket.get());
    return secure ? secure->encryptedBytesToWrite() : 0;
}

void SyslogSink::delivered()
{
    m_timer->stop();
    m_pace->stop();
    m_waiting.clear();
    m_unacknowledged = 0;
    auto *const socket = m_socket.release();
    socket->disconnect(this);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
    else
        socket->setParent(this);
    Q_EMIT idle();
}

void SyslogSink::lost()
{
    m_timer->stop();
    m_pace->stop();
    const auto reason =
        m_socket && m_socket->error() != QAbstractSocket::UnknownSocketError && m_socket->error() >= 0
        ? m_socket->errorString()
        : tr("no answer in time");
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    const auto left = m_patience.total - std::chrono::milliseconds(m_since.elapsed());
    if (m_tries < m_patience.pauses.size() && m_patience.pauses[m_tries] < left) {
        m_pausing = true;
        m_timer->start(m_patience.pauses[m_tries++]);
        return;
    }
    m_waiting.clear();
    m_unacknowledged = 0;
    Q_EMIT failed(tr("The syslog receiver %1 did not take the messages: %2.").arg(destination(), reason));
    Q_EMIT idle();
}

} // namespace port135::notify
