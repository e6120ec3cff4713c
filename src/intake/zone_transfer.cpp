// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/zone_transfer.h"

#include "intake/dns_message.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDnsLookup>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QtEndian>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = qint64(256) << 20;
constexpr qsizetype mostServers = 4;
constexpr auto lookupTime = std::chrono::seconds(10);

class ZoneTransferText
{
    Q_DECLARE_TR_FUNCTIONS(ZoneTransfer)
};

/// Takes the messages of one transfer: from one SOA record to the next.
class Transfer
{
public:
    Transfer(QString zone, quint16 id)
        : m_zone(std::move(zone).toLower())
        , m_id(id)
    {
    }

    bool isComplete() const { return m_marks == 2; }
    ZoneHosts take() { return std::move(m_hosts); }

    core::Result<void, QString> add(QByteArrayView bytes)
    {
        const auto message = parseDnsMessage(bytes);
        if (!message || !message->isResponse || message->id != m_id)
            return core::failure(ZoneTransferText::tr("its answer is no zone transfer"));
        if (message->code != 0)
            return core::failure(reason(message->code));
        if (message->answers.isEmpty())
            return core::failure(ZoneTransferText::tr("it gives no records of the zone"));
        for (const auto &record : message->answers) {
            if (record.type == quint16(DnsType::Soa))
                ++m_marks;
            if (m_marks == 0)
                return core::failure(ZoneTransferText::tr("its answer is no zone transfer"));
            if (m_marks == 2)
                return {};
            if (++m_records > mostZoneRecords)
                return core::failure(
                    ZoneTransferText::tr("the zone has more than %1 records").arg(mostZoneRecords));
            if (record.address && isWithin(record.owner))
                keep(record);
        }
        return {};
    }

private:
    static QString reason(unsigned code)
    {
        if (code == 5 || code == 9)
            return ZoneTransferText::tr(
                "it does not give the zone to this computer. Allow zone transfers to this computer "
                "on the DNS server, or export the zone to a file there");
        return ZoneTransferText::tr("it answers with error %1").arg(code);
    }

    bool isWithin(const QString &owner) const { return owner == m_zone || owner.endsWith(u'.' + m_zone); }

    void keep(const DnsRecord &record)
    {
        const auto address = QString::fromStdString(record.address->toString());
        m_hosts.lines.append(record.owner + u' ' + address);
        if (m_known.contains(address))
            return;
        m_known.insert(address);
        m_hosts.addresses.append(address);
    }

    QString m_zone;
    quint16 m_id;
    int m_marks = 0;
    qsizetype m_records = 0;
    ZoneHosts m_hosts;
    QSet<QString> m_known;
};

core::Result<ZoneHosts, QString> transferFrom(const QString &server, quint16 port, const QString &zone,
                                              std::chrono::milliseconds patience)
{
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    const auto question = axfrQuestion(id, zone);
    if (question.isEmpty())
        return core::failure(ZoneTransferText::tr("“%1” is not the name of a zone").arg(zone));
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return int(std::max<qint64>(deadline.remainingTime(), 0)); };
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(1 << 20);
    socket.connectToHost(server, port);
    if (!socket.waitForConnected(std::min(left(), 15'000)))
        return core::failure(socket.errorString());
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(question.size()), length.data());
    socket.write(length + question);
    Transfer transfer(zone, id);
    QByteArray buffer;
    qint64 received = 0;
    while (true) {
        qsizetype at = 0;
        while (buffer.size() - at >= 2) {
            const auto size = qFromBigEndian<quint16>(buffer.constData() + at);
            if (buffer.size() - at - 2 < size)
                break;
            if (const auto added = transfer.add(QByteArrayView(buffer).sliced(at + 2, size)); !added)
                return core::failure(added.error());
            if (transfer.isComplete())
                return transfer.take();
            at += 2 + size;
        }
        buffer.remove(0, at);
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(left()))
            return core::failure(left() == 0 ? ZoneTransferText::tr("it takes too long")
                                             : socket.errorString());
        const auto part = socket.readAll();
        received += part.size();
        if (received > mostBytes)
            return core::failure(ZoneTransferText::tr("it sends more than %1 MiB").arg(mostBytes >> 20));
        buffer += part;
    }
}

QStringList nameServers(const QString &zone)
{
    QDnsLookup lookup(QDnsLookup::NS, zone);
    QEventLoop loop;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(lookupTime, &loop, &QEventLoop::quit);
    lookup.lookup();
    loop.exec();
    QStringList servers;
    const auto records = lookup.nameServerRecords();
    for (const auto &record : records)
        servers.append(record.value());
    return servers.mid(0, mostServers);
}

} // namespace

core::Result<ZoneRequest, QString> ZoneRequest::parse(const QString &text)
{
    ZoneRequest request;
    request.zone = text.section(u'@', 0, 0).trimmed();
    if (request.zone.endsWith(u'.'))
        request.zone.chop(1);
    const auto server = text.section(u'@', 1).trimmed();
    bool good = !axfrQuestion(0, request.zone).isEmpty();
    if (text.contains(u'@')) {
        const bool bareV6 = server.count(u':') > 1 && !server.startsWith(u'[');
        const QUrl url(u"dns://"_s + (bareV6 ? u'[' + server + u']' : server), QUrl::StrictMode);
        good = good && url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && url.port(53) > 0;
        request.server = url.host();
        request.port = static_cast<quint16>(url.port(53));
    }
    if (!good)
        return core::failure(
            ZoneTransferText::tr("“dns:%1” names no zone: write dns:ZONE or dns:ZONE@SERVER.").arg(text));
    return request;
}

core::Result<ZoneHosts, QString> transferZone(const ZoneRequest &request, std::chrono::milliseconds patience)
{
    const auto servers = request.server.isEmpty() ? nameServers(request.zone) : QStringList(request.server);
    if (servers.isEmpty())
        return core::failure(
            ZoneTransferText::tr("The name servers of the zone %1 were not found. Name one: dns:%1@SERVER.")
                .arg(request.zone));
    QStringList problems;
    for (const auto &server : servers) {
        auto hosts = transferFrom(server, request.port, request.zone, patience);
        if (hosts) {
            hosts->server = server;
            return hosts;
        }
        problems.append(u"%1: %2"_s.arg(server, hosts.error()));
    }
    return core::failure(
        ZoneTransferText::tr("The zone %1 could not be fetched. %2.", "zone, server and reason")
            .arg(request.zone, problems.join(u"; "_s)));
}

} // namespace port135::intake
