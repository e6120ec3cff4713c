// SPDX-License-Identifier: GPL-3.0-or-later
// A web server on loopback that answers each request as it is told to.
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace port135::test {

class HttpReceiver : public QObject
{
public:
    struct Request
    {
        QByteArray head; ///< with the empty line
        QByteArray body;
    };

    /// What to do with the nth request (from 0): bytes to answer with; an empty answer leaves the client
    /// waiting.
    using Answer = std::function<QByteArray(int)>;

    explicit HttpReceiver(Answer answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                ++m_connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                if (m_hangsUp)
                    socket->abort();
            }
        });
    }

    static QByteArray answer(int status, const QByteArray &more = {}, const QByteArray &body = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + more + "\r\n" + body;
    }

    void setHangsUp(bool hangsUp) { m_hangsUp = hangsUp; }
    QString url(const QString &path = QStringLiteral("/hook/secret")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }
    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    void stop() { m_server.close(); }

private:
    void read(QTcpSocket *socket)
    {
        auto &bytes = m_bytes[socket];
        bytes += socket->readAll();
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto head = bytes.left(end + 4);
        const auto at = head.toLower().indexOf("content-length:");
        const auto length =
            at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toInt();
        if (bytes.size() < head.size() + length)
            return;
        const int number = int(m_requests.size());
        m_requests.append({head, bytes.mid(head.size(), length)});
        m_bytes.remove(socket);
        if (const auto text = m_answer(number); !text.isEmpty()) {
            socket->write(text);
            socket->disconnectFromHost();
        }
    }

    Answer m_answer;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_bytes;
    QList<Request> m_requests;
    int m_connections = 0;
    bool m_hangsUp = false;
};

} // namespace port135::test
