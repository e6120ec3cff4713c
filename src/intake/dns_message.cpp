// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/dns_message.h"

#include <QUrl>
#include <QtEndian>

#include <array>
#include <cstring>

namespace port135::intake {
namespace {

constexpr quint16 classIn = 1;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 255;
constexpr int mostPointers = 64;

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool ok() const { return m_ok; }

    quint8 byte()
    {
        if (!has(1))
            return 0;
        return static_cast<quint8>(m_bytes[m_at++]);
    }

    quint16 number16()
    {
        const auto high = byte();
        return static_cast<quint16>(high << 8 | byte());
    }

    void skip(qsizetype size)
    {
        if (has(size))
            m_at += size;
    }

    QByteArrayView take(qsizetype size)
    {
        if (!has(size))
            return {};
        const auto part = m_bytes.sliced(m_at, size);
        m_at += size;
        return part;
    }

    /// [RFC 1035 4.1.4]: pointers lead backwards only, so that they end.
    QString name()
    {
        QString text;
        qsizetype at = m_at;
        qsizetype length = 0;
        qsizetype lowest = m_at;
        int pointers = 0;
        bool jumped = false;
        while (m_ok) {
            if (at >= m_bytes.size())
                return fail();
            const auto size = static_cast<quint8>(m_bytes[at]);
            if ((size & 0xc0) == 0xc0) {
                if (at + 1 >= m_bytes.size() || ++pointers > mostPointers)
                    return fail();
                const qsizetype to = (size & 0x3f) << 8 | static_cast<quint8>(m_bytes[at + 1]);
                if (to >= lowest)
                    return fail();
                if (!jumped)
                    m_at = at + 2;
                jumped = true;
                lowest = to;
                at = to;
                continue;
            }
            length += size + 1;
            if (size > longestLabel || at + 1 + size > m_bytes.size() || length > longestName)
                return fail();
            if (size == 0) {
                if (!jumped)
                    m_at = at + 1;
                return text;
            }
            if (!text.isEmpty())
                text += u'.';
            for (const char c : m_bytes.sliced(at + 1, size))
                append(text, c);
            at += 1 + size;
        }
        return {};
    }

private:
    bool has(qsizetype size)
    {
        m_ok = m_ok && size <= m_bytes.size() - m_at;
        return m_ok;
    }

    QString fail()
    {
        m_ok = false;
        return {};
    }

    static void append(QString &text, char c)
    {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '*';
        if (plain)
            text += QLatin1Char(c);
        else if (c >= 'A' && c <= 'Z')
            text += QLatin1Char(static_cast<char>(c - 'A' + 'a'));
        else
            text += QStringLiteral("\\%1").arg(static_cast<quint8>(c), 3, 10, QLatin1Char('0'));
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

void append16(QByteArray &bytes, quint16 number)
{
    bytes += static_cast<char>(number >> 8);
    bytes += static_cast<char>(number & 0xff);
}

DnsRecord readRecord(Reader &reader, bool &isInternet)
{
    DnsRecord record;
    record.owner = reader.name();
    record.type = reader.number16();
    isInternet = reader.number16() == classIn;
    reader.skip(4); // time to live
    const auto data = reader.take(reader.number16());
    if (record.type == quint16(DnsType::A) && data.size() == 4)
        record.address = core::Address::v4(qFromBigEndian<quint32>(data.data()));
    if (record.type == quint16(DnsType::Aaaa) && data.size() == 16) {
        core::Address::Bytes octets{};
        std::memcpy(octets.data(), data.data(), octets.size());
        record.address = core::Address::v6(octets);
    }
    return record;
}

} // namespace

QByteArray axfrQuestion(quint16 id, const QString &zone)
{
    QByteArray name;
    auto ace = zone.contains(u'_') ? zone.toLatin1() : QUrl::toAce(zone);
    if (ace.endsWith('.'))
        ace.chop(1);
    const auto labels = ace.split('.');
    for (const auto &label : labels) {
        if (label.isEmpty() || label.size() > longestLabel)
            return {};
        name += static_cast<char>(label.size());
        name += label;
    }
    name += '\0';
    if (name.size() > longestName)
        return {};
    QByteArray bytes;
    append16(bytes, id);
    append16(bytes, 0); // a standard query
    append16(bytes, 1); // one question
    for (int i = 0; i < 3; ++i)
        append16(bytes, 0);
    bytes += name;
    append16(bytes, quint16(DnsType::Axfr));
    append16(bytes, classIn);
    return bytes;
}

std::optional<DnsMessage> parseDnsMessage(QByteArrayView bytes)
{
    Reader reader(bytes);
    DnsMessage message;
    message.id = reader.number16();
    const auto flags = reader.number16();
    message.isResponse = (flags & 0x8000) != 0;
    message.code = flags & 0xfu;
    const auto questions = reader.number16();
    const auto answers = reader.number16();
    reader.skip(4); // the sections behind are not read
    for (int i = 0; i < questions && reader.ok(); ++i) {
        reader.name();
        reader.skip(4);
    }
    for (int i = 0; i < answers && reader.ok(); ++i) {
        bool isInternet = false;
        auto record = readRecord(reader, isInternet);
        if (reader.ok() && isInternet)
            message.answers.append(std::move(record));
    }
    return reader.ok() ? std::optional(std::move(message)) : std::nullopt;
}

} // namespace port135::intake
