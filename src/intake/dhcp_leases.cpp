// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/dhcp_leases.h"

#include "core/address.h"
#include "intake/table_text.h"
#include "intake/target_column.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <optional>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostLeases = 1'048'576;

class DhcpLeasesText
{
    Q_DECLARE_TR_FUNCTIONS(DhcpLeases)
};

/// Entries by address: the last one counts.
class LeaseBook
{
public:
    void add(const QString &address, bool holds)
    {
        const auto parsed = core::Address::parse(address.toStdString());
        if (!parsed || m_order.size() >= mostLeases)
            return;
        const auto text = QString::fromStdString(parsed->toString());
        if (!m_holds.contains(text))
            m_order.append(text);
        m_holds.insert(text, holds);
    }

    Leases leases() const
    {
        Leases result;
        for (const auto &address : m_order) {
            if (m_holds.value(address))
                result.addresses.append(address);
            else
                ++result.over;
        }
        return result;
    }

private:
    QStringList m_order;
    QHash<QString, bool> m_holds;
};

/// dhcpd.leases(5): lease 10.0.0.5 { ends 4 2026/11/30 12:00:00; binding state active; }
std::optional<Leases> readIsc(const QString &text, const QDateTime &now)
{
    static const QRegularExpression lease(
        uR"(^\s*(?:lease\s+([0-9.]+)|iaaddr\s+([0-9a-fA-F:.]+))\s*\{([^{}]*))"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression state(uR"(^\s*binding\s+state\s+(\w+)\s*;)"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression ends(
        uR"(^\s*ends\s+(?:never|epoch\s+(\d+)|\d\s+(\d{4}/\d{2}/\d{2} \d{2}:\d{2}:\d{2}))\s*;)"_s,
        QRegularExpression::MultilineOption);
    LeaseBook book;
    bool any = false;
    auto found = lease.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        any = true;
        const auto body = match.captured(3);
        bool holds = true;
        if (const auto is = state.match(body); is.hasMatch())
            holds = is.captured(1) == u"active"_s;
        if (const auto end = ends.match(body); end.hasMatch()) {
            QDateTime time;
            if (!end.captured(1).isEmpty())
                time = QDateTime::fromSecsSinceEpoch(end.captured(1).toLongLong(), Qt::UTC);
            else if (!end.captured(2).isEmpty())
                time = QDateTime::fromString(end.captured(2) + u"Z"_s, u"yyyy/MM/dd HH:mm:sst"_s);
            holds = holds && (!time.isValid() || time > now);
        }
        book.add(match.captured(1) + match.captured(2), holds);
    }
    return any ? std::optional(book.leases()) : std::nullopt;
}

/// Kea's memfile: address,hwaddr,client_id,valid_lifetime,expire,subnet_id,…,state; states other than 0 are
/// declined or expired.
std::optional<Leases> readKea(const TextTable &table, const QDateTime &now)
{
    const auto address = table.headings.indexOf(u"address"_s);
    const auto expire = table.headings.indexOf(u"expire"_s);
    const auto state = table.headings.indexOf(u"state"_s);
    const auto lifetime = table.headings.indexOf(u"valid_lifetime"_s);
    if (address < 0 || expire < 0 || lifetime < 0)
        return std::nullopt;
    LeaseBook book;
    for (const auto &row : table.rows) {
        const auto ends = row.cells.value(expire).toLongLong();
        const bool holds = row.cells.value(lifetime) != u"0"_s && ends > now.toSecsSinceEpoch()
            && (state < 0 || row.cells.value(state) == u"0"_s);
        book.add(row.cells.value(address), holds);
    }
    return book.leases();
}

/// dnsmasq.leases: seconds, hardware address, address, name, client id; 0 never ends.
std::optional<Leases> readDnsmasq(const QString &text, const QDateTime &now)
{
    static const QRegularExpression lease(
        uR"(^(\d+) (?:\S*[0-9a-fA-F]{2}:[0-9a-fA-F:]+|\d+|\*) ([0-9a-fA-F.:]+) \S+ \S+$)"_s);
    LeaseBook book;
    bool any = false;
    for (const auto line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"duid "_s))
            continue;
        const auto match = lease.match(line.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        any = true;
        const auto ends = match.captured(1).toLongLong();
        book.add(match.captured(2), ends == 0 || ends > now.toSecsSinceEpoch());
    }
    return any ? std::optional(book.leases()) : std::nullopt;
}

/// Export-DhcpServer: <Lease><IPAddress>…</IPAddress><AddressState>Active</AddressState></Lease>
core::Result<Leases, QString> readWindowsXml(const QString &text)
{
    QXmlStreamReader xml(text);
    LeaseBook book;
    QString address;
    bool holds = true;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return core::failure(
                DhcpLeasesText::tr("It is no list of leases: a DHCP server writes no document type."));
        if (xml.isEndElement())
            --depth;
        if (xml.isEndElement() && xml.name() == u"Lease"_s)
            book.add(address, holds);
        if (!xml.isStartElement())
            continue;
        if (++depth > 32)
            break;
        if (xml.name() == u"Lease"_s) {
            address.clear();
            holds = true;
        } else if (xml.name() == u"IPAddress"_s) {
            address = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            --depth;
        } else if (xml.name() == u"AddressState"_s) {
            const auto state = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            holds = state.startsWith(u"Active"_s, Qt::CaseInsensitive);
            --depth;
        }
    }
    const auto leases = book.leases();
    if (leases.addresses.isEmpty() && leases.over == 0)
        return core::failure(DhcpLeasesText::tr("It has no leases of a DHCP server."));
    return leases;
}

} // namespace

core::Result<Leases, QString> readLeases(const QString &text, const QDateTime &now)
{
    if (text.trimmed().startsWith(u'<'))
        return readWindowsXml(text);
    if (auto leases = readIsc(text, now))
        return *leases;
    if (const auto table = readTable(text, false)) {
        if (auto leases = readKea(*table, now))
            return *leases;
        const auto column = targetColumn(*table);
        if (!column)
            return core::failure(column.error());
        LeaseBook book;
        for (const auto &cell : column->cells)
            book.add(cell.text, true);
        auto leases = book.leases();
        leases.over = column->left;
        if (leases.addresses.isEmpty() && leases.over == 0)
            return core::failure(DhcpLeasesText::tr("It has no leases of a DHCP server."));
        return leases;
    }
    if (auto leases = readDnsmasq(text, now))
        return *leases;
    return core::failure(
        DhcpLeasesText::tr("It is no list of leases that is known: ISC dhcpd, Kea (CSV), dnsmasq, or an "
                           "export of a Windows DHCP server."));
}

} // namespace port135::intake
