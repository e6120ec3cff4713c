// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/nmap_tables.h"

#include "rating/rule.h"
#include "report/document/markup_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using text::fromLatin1;

constexpr std::size_t mostOfValue = 1000;
constexpr std::size_t mostKept = 16u << 20; // bytes of pairs
constexpr std::size_t besidePair = 200; // bytes that it takes beside its texts

/// The bytes of a value that has no gaps.
template <typename Value>
std::string_view rawBytes(const Value &value)
{
    static_assert(std::has_unique_object_representations_v<Value>);
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

/// The key under which msrpc-enum of nmap says where a service is.
const char *placeKey(core::ProtocolSequence protseq)
{
    switch (protseq) {
    case core::ProtocolSequence::NcacnIpTcp:
        return "tcp_port";
    case core::ProtocolSequence::NcadgIpUdp:
        return "udp_port";
    case core::ProtocolSequence::NcacnHttp:
        return "ncacn_http";
    case core::ProtocolSequence::NcacnNp:
        return "ncacn_np";
    case core::ProtocolSequence::Ncalrpc:
        return "ncalrpc";
    default:
        return "endpoint";
    }
}

} // namespace

std::string nmapAttributeText(const QString &text)
{
    constexpr QStringView before = u"<a b=\"";
    QString written;
    QXmlStreamWriter xml(&written);
    xml.writeEmptyElement(u"a"_s);
    xml.writeAttribute(u"b"_s, xmlText(text));
    return QStringView(written).chopped(1).mid(before.size()).toUtf8().toStdString();
}

const NmapPair &NmapTables::written(std::string_view key, QString value)
{
    const QString keyText = fromLatin1(key);
    NmapPair pair;
    pair.line = nmapAttributeText(u"\n    "_s + keyText + u": "_s + value);
    QString element(u'\n');
    QXmlStreamWriter xml(&element);
    xml.writeStartElement(u"elem"_s);
    xml.writeAttribute(u"key"_s, keyText);
    xml.writeCharacters(xmlText(value));
    xml.writeEndElement();
    pair.element = element.toStdString();
    pair.value = std::move(value);
    m_size += besidePair + m_name.size() + pair.line.size() + pair.element.size()
        + sizeof(QChar) * std::size_t(pair.value.size());
    return m_pairs.emplace(m_name, std::move(pair)).first->second;
}

void NmapTables::tidy()
{
    if (m_size < mostKept)
        return;
    m_pairs.clear();
    m_size = 0;
}

std::vector<NmapTable> NmapTables::ofEndpoints(const core::Observation &seen)
{
    std::vector<NmapTable> tables;
    tables.reserve(seen.endpoints.size());
    for (const core::Endpoint &endpoint : seen.endpoints) {
        NmapTable table;
        table.reserve(9);
        const auto add = [this, &table](std::string_view key, std::string_view bytes, auto text) {
            const NmapPair &found = pair(key, bytes, text);
            if (!found.value.isEmpty())
                table.push_back(&found);
        };
        const auto addShown = [&add](std::string_view key, std::string_view bytes) {
            add(key, bytes, [bytes] { return shown(bytes, mostOfValue); });
        };
        const auto addWord = [&add](std::string_view key, std::string_view word) {
            add(key, word, [word] { return fromLatin1(word); });
        };
        const core::InterfaceId &id = endpoint.interfaceId;
        add("uuid", rawBytes(id.uuid), [&id] { return QString::fromStdString(id.uuid.toString()); });
        const std::array version{id.major, id.minor};
        add("version", rawBytes(version), [&id] { return QString::fromStdString(id.versionString()); });
        addShown("annotation", endpoint.annotation);
        addShown(placeKey(endpoint.protseq), endpoint.endpoint);
        addShown("ip_addr", endpoint.address);
        addWord("protseq", core::name(endpoint.protseq));
        if (const core::Uuid &object = endpoint.object; !object.isNil())
            add("object", rawBytes(object), [&object] { return QString::fromStdString(object.toString()); });
        if (const auto *info = m_catalogue.find(id)) {
            const std::string_view name = info->name;
            add("interface_name", name,
                [name] { return QString::fromUtf8(name.data(), qsizetype(name.size())); });
        }
        if (endpoint.reach != core::PortState::NotTried)
            addWord("state", core::name(endpoint.reach));
        tables.push_back(std::move(table));
    }
    // What compares texts shall not see a change where only the order changed.
    std::ranges::sort(tables, [](const NmapTable &a, const NmapTable &b) {
        const auto [one, other] = std::ranges::mismatch(a, b);
        if (one == a.end() || other == b.end())
            return one == a.end() && other != b.end();
        return std::lexicographical_compare(
            one, a.end(), other, b.end(),
            [](const NmapPair *x, const NmapPair *y) { return x != y && x->value < y->value; });
    });
    return tables;
}

std::vector<NmapTable> NmapTables::ofFindings(const core::HostResult &host)
{
    std::vector<NmapTable> tables;
    for (const core::Finding &finding : host.rating.findings) {
        NmapTable table;
        const auto add = [this, &table](std::string_view key, const QString &value) {
            const std::string bytes = value.toStdString();
            table.push_back(&pair(key, bytes, [&value] { return value; }));
        };
        add("rule", shown(finding.rule, 40));
        add("level", finding.level ? fromLatin1(core::name(*finding.level)) : u"none"_s);
        add("title", rating::title(finding));
        add("evidence", rating::evidence(finding).join(u' '));
        add("accepted", finding.accepted.empty() ? u"no"_s : u"yes"_s);
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace port135::report
