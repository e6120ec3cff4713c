// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/syslog_sink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QUrl>

namespace port135::notify {
namespace {

using namespace Qt::StringLiterals;

constexpr int localFacility = 16; // local0 [RFC 5424 6.2.1]
constexpr qsizetype longestDatagram = 2048; // what every receiver should take [RFC 5426 3.2]
constexpr qsizetype longestMessage = 8192; // [RFC 5425 4.3.1]
constexpr qsizetype mostWaiting = 10'000;
constexpr int burst = 50; // datagrams at once: a receiver's buffer is small
constexpr auto burstPause = std::chrono::milliseconds(20);

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
    const bool known = url.scheme() == u"udp"_s || url.scheme() == u"tcp"_s;
    const bool bare =
        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || !known || !bare || url.host().isEmpty() || url.port(514) < 1)
        return core::failure(
            SyslogSink::tr("“%1” is no address of a syslog receiver: write HOST:PORT, udp://HOST:PORT or "
                           "tcp://HOST:PORT.")
                .arg(text));
    SyslogAddress address;
    address.host = url.host();
    address.tcp = url.scheme() == u"tcp"_s;
    address.port = static_cast<quint16>(url.port(514));
    return address;
}

QString SyslogAddress::toString() const
{
    return u"%1://%2:%3"_s.arg(tcp ? u"tcp"_s : u"udp"_s, host.contains(u':') ? u'[' + host + u']' : host)
        .arg(port);
}

QByteArray syslogMessage(const std::string &cef, int severity, const QDateTime &time, const QString &host,
                         qsizetype mostBytes)
{
    QByteArray message = '<' + QByteArray::number(localFacility * 8 + syslogSeverity(severity)) + ">1 "
        + time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + headerField(host, 255) + " port135 "
        + QByteArray::number(QCoreApplication::applicationPid()) + " cef - ";
    // The mark that says UTF-8 [RFC 5424 6.4] is left out: CEF readers look for "CEF:" first.
    message += QByteArray::fromStdString(cef);
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
    if (m_waiting.size() + qsizetype(notification.cef.size()) > mostWaiting) {
        Q_EMIT failed(tr("Too many messages wait for the syslog receiver %1: this one is left out.")
                          .arg(destination()));
        return;
    }
    const bool wasIdle = isIdle();
    const auto time = QDateTime::currentDateTimeUtc();
    const auto host = QSysInfo::machineHostName();
    for (const auto &line : notification.cef) {
        const auto message = syslogMessage(line, notification.severity, time, host,
                                           m_address.tcp ? longestMessage : longestDatagram);
        m_waiting.enqueue(m_address.tcp ? QByteArray::number(message.size()) + ' ' + message : message);
    }
    if (wasIdle && !m_waiting.isEmpty()) {
        m_tries = 0;
        m_since.start();
        QMetaObject::invokeMethod(this, &SyslogSink::connectNow, Qt::QueuedConnection);
    }
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
    if (m_address.tcp)
        m_socket = std::make_unique<QTcpSocket>();
    else
        m_socket = std::make_unique<QUdpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QAbstractSocket::connected, this, [this] {
        m_timer->start(m_patience.timeout);
        fill();
    });
    connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &SyslogSink::writeOn);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &SyslogSink::lost);
    // Nothing is said back; what comes is not kept.
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, [this] { m_socket->readAll(); });
    m_timer->start(m_patience.timeout);
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
        if (m_address.tcp)
            m_inSocket += message.size();
    }
    if (m_unacknowledged < m_waiting.size())
        m_pace->start();
    else if (!m_address.tcp)
        delivered(); // a datagram that was sent is all there is to know
}

void SyslogSink::writeOn()
{
    if (!m_address.tcp)
        return;
    m_timer->start(m_patience.timeout);
    if (m_unacknowledged == m_waiting.size() && m_socket->bytesToWrite() == 0)
        delivered();
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
