// SPDX-License-Identifier: GPL-3.0-or-later
// nmap's XML, for what reads it: ndiff, Zenmap, and many a vulnerability manager. [nmap.dtd,
// xmloutputversion 1.05]
#include "rating/rule.h"
#include "report/document/markup_text.h"
#include "report/export/exporters.h"
#include "report/text/os_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>
#include <chrono>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using text::fromLatin1;

constexpr std::size_t mostOfAttribute = 1000;

/// Seconds since 1970.
std::int64_t seconds(core::Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

/// As ctime() writes it, in UTC.
QString ctimeText(core::Timestamp time)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    return u"%1 %2 %3 %4 %5"_s
        .arg(QLatin1String(days[std::chrono::weekday(day).c_encoding()]),
             QLatin1String(months[unsigned(date.month()) - 1]))
        .arg(unsigned(date.day()), 2)
        .arg(fromLatin1(core::toIso8601(time)).mid(11, 8))
        .arg(int(date.year()));
}

struct PortWords
{
    const char *state;
    const char *reason;
};

PortWords words(core::PortState state)
{
    switch (state) {
    case core::PortState::Open:
    case core::PortState::Wrapped:
        return {"open", "syn-ack"};
    case core::PortState::Closed:
        return {"closed", "conn-refused"};
    default:
        return {"filtered", "no-response"};
    }
}

struct Service
{
    const char *name;
    const char *method;
    int confidence;
};

/// As nmap -sV writes it: tcpwrapped is a connection that was cut off before a byte came.
Service serviceOf(const core::PortReach &port)
{
    if (port.state != core::PortState::Wrapped)
        return {"msrpc", "table", 3};
    return port.seen == core::PortSeen::Reset ? Service{"tcpwrapped", "probed", 8}
                                              : Service{"unknown", "table", 3};
}

PortWords words(const core::Observation &seen)
{
    if (core::isOpen(seen.outcome))
        return {"open", "syn-ack"};
    switch (seen.outcome) {
    case core::Outcome::Closed:
        return {"closed", "conn-refused"};
    case core::Outcome::Unreachable:
        return {"filtered", seen.cause == core::Cause::NetworkUnreachable ? "net-unreach" : "host-unreach"};
    default:
        return {"filtered", "no-response"};
    }
}

/// What nmap calls the state of a host. A silent host is not called down: nobody asked but on this port.
const char *hostState(core::Outcome outcome)
{
    if (core::isOpen(outcome) || outcome == core::Outcome::Closed)
        return "up";
    return outcome == core::Outcome::Unreachable ? "down" : "unknown";
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

using Pairs = std::vector<std::pair<const char *, QString>>;

class NmapXmlExporter final : public Exporter
{
public:
    NmapXmlExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(0);
    }

private:
    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &scan) override;

    /// Hands over what is written so far.
    void handOver();
    void attribute(const char *name, QStringView value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), xmlText(value));
    }
    void attribute(const char *name, std::int64_t value) { attribute(name, QString::number(value)); }
    void element(const char *name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void emptyElement(const char *name) { m_xml.writeEmptyElement(QString::fromLatin1(name)); }
    void beginPort(std::uint16_t port, const PortWords &words);
    void service(const Service &service);
    void script(const char *id, const std::vector<Pairs> &tables);
    std::vector<Pairs> endpointTables(const core::Observation &seen) const;
    std::vector<Pairs> findingTables(const core::HostResult &host) const;
    void addresses(const core::Observation &seen);
    void ports(const core::HostResult &host);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    std::uint64_t m_up = 0;
    std::uint64_t m_down = 0;
};

void NmapXmlExporter::handOver()
{
    const QByteArray &bytes = m_buffer.data();
    write({bytes.constData(), std::size_t(bytes.size())});
    m_buffer.buffer().clear();
    m_buffer.seek(0);
}

void NmapXmlExporter::writeBegin(const core::ScanRecord &scan)
{
    m_xml.writeStartDocument();
    m_xml.writeDTD(u"<!DOCTYPE nmaprun>"_s);
    element("nmaprun");
    attribute("scanner", u"nmap");
    attribute("args",
              u"port135 --port %1 %2"_s.arg(scan.options.port)
                  .arg(text::shownOnOneLine(QString::fromStdString(scan.targets))));
    attribute("start", seconds(scan.started));
    attribute("startstr", ctimeText(scan.started));
    attribute("version", u"Port135 "_s + shown(scan.programVersion));
    attribute("xmloutputversion", u"1.05");
    emptyElement("scaninfo");
    attribute("type", u"connect");
    attribute("protocol", u"tcp");
    attribute("numservices", 1);
    attribute("services", scan.options.port);
    emptyElement("verbose");
    attribute("level", 0);
    emptyElement("debugging");
    attribute("level", 0);
    handOver();
    m_up = 0;
    m_down = 0;
}

void NmapXmlExporter::addresses(const core::Observation &seen)
{
    emptyElement("address");
    attribute("addr", QString::fromStdString(seen.address.toString()));
    attribute("addrtype", seen.address.isV4() ? u"ipv4" : u"ipv6");
    element("hostnames");
    const auto hostname = [this](const std::string &name, QStringView type) {
        if (name.empty())
            return;
        emptyElement("hostname");
        attribute("name", shown(name, mostOfAttribute));
        attribute("type", type);
    };
    hostname(seen.names.target, u"user");
    if (seen.names.dns != seen.names.target)
        hostname(seen.names.dns, u"PTR");
    m_xml.writeEndElement();
}

void NmapXmlExporter::beginPort(std::uint16_t port, const PortWords &words)
{
    element("port");
    attribute("protocol", u"tcp");
    attribute("portid", port);
    emptyElement("state");
    attribute("state", QString::fromLatin1(words.state));
    attribute("reason", QString::fromLatin1(words.reason));
    attribute("reason_ttl", 0);
}

void NmapXmlExporter::service(const Service &service)
{
    emptyElement("service");
    attribute("name", QString::fromLatin1(service.name));
    attribute("method", QString::fromLatin1(service.method));
    attribute("conf", service.confidence);
}

void NmapXmlExporter::script(const char *id, const std::vector<Pairs> &tables)
{
    if (tables.empty())
        return;
    // The text is what ndiff and Zenmap look at; it has the layout that nmap gives to tables.
    QString output;
    for (const Pairs &table : tables) {
        output += u"\n  ";
        for (const auto &[key, value] : table)
            output += u"\n    "_s + QLatin1String(key) + u": "_s + value;
    }
    element("script");
    attribute("id", QString::fromLatin1(id));
    attribute("output", output);
    for (const Pairs &table : tables) {
        element("table");
        for (const auto &[key, value] : table) {
            element("elem");
            attribute("key", QString::fromLatin1(key));
            m_xml.writeCharacters(xmlText(value));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

std::vector<Pairs> NmapXmlExporter::endpointTables(const core::Observation &seen) const
{
    std::vector<Pairs> tables;
    tables.reserve(seen.endpoints.size());
    for (const core::Endpoint &endpoint : seen.endpoints) {
        Pairs table;
        const auto add = [&table](const char *key, const QString &value) {
            if (!value.isEmpty())
                table.emplace_back(key, value);
        };
        add("uuid", QString::fromStdString(endpoint.interfaceId.uuid.toString()));
        add("version", QString::fromStdString(endpoint.interfaceId.versionString()));
        add("annotation", shown(endpoint.annotation, mostOfAttribute));
        add(placeKey(endpoint.protseq), shown(endpoint.endpoint, mostOfAttribute));
        add("ip_addr", shown(endpoint.address, mostOfAttribute));
        add("protseq", fromLatin1(core::name(endpoint.protseq)));
        if (!endpoint.object.isNil())
            add("object", QString::fromStdString(endpoint.object.toString()));
        if (const auto *info = m_catalogue.find(endpoint.interfaceId))
            add("interface_name", QString::fromUtf8(info->name.data(), qsizetype(info->name.size())));
        if (endpoint.reach != core::PortState::NotTried)
            add("state", fromLatin1(core::name(endpoint.reach)));
        tables.push_back(std::move(table));
    }
    // What compares texts shall not see a change where only the order changed.
    std::ranges::sort(tables, [](const Pairs &a, const Pairs &b) {
        return std::ranges::lexicographical_compare(a, b, {}, &Pairs::value_type::second,
                                                    &Pairs::value_type::second);
    });
    return tables;
}

std::vector<Pairs> NmapXmlExporter::findingTables(const core::HostResult &host) const
{
    std::vector<Pairs> tables;
    tables.reserve(host.rating.findings.size());
    for (const core::Finding &finding : host.rating.findings) {
        tables.push_back({{"rule", shown(finding.rule, 40)},
                          {"level", finding.level ? fromLatin1(core::name(*finding.level)) : u"none"_s},
                          {"title", rating::title(finding)},
                          {"evidence", rating::evidence(finding).join(u' ')},
                          {"accepted", finding.accepted.empty() ? u"no"_s : u"yes"_s}});
    }
    return tables;
}

void NmapXmlExporter::ports(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    element("ports");
    beginPort(seen.port, words(seen));
    if (core::isOpen(seen.outcome)) {
        const bool mapper = core::hasMapper(seen.outcome) || seen.outcome == core::Outcome::RpcNoMapper;
        service(mapper ? Service{"msrpc", "probed", 10} : Service{"unknown", "table", 3});
        if (const QString os = osText(host); !os.isEmpty())
            attribute("ostype", os);
        script("msrpc-enum", endpointTables(seen));
    }
    m_xml.writeEndElement();
    for (const core::PortReach &reach : seen.ports) {
        if (reach.port == seen.port || reach.state == core::PortState::NotTried)
            continue;
        beginPort(reach.port, words(reach.state));
        service(serviceOf(reach));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void NmapXmlExporter::writeHost(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    if (core::isUnresolvedName(seen)) {
        emptyElement("target");
        attribute("specification", shown(seen.names.target, mostOfAttribute));
        attribute("status", u"skipped");
        attribute("reason", u"invalid");
        handOver();
        return;
    }
    if (seen.outcome == core::Outcome::NotExamined || seen.outcome == core::Outcome::Error)
        return; // nmap has no word for what was never seen
    const std::string_view state = hostState(seen.outcome);
    m_up += state == "up";
    m_down += state != "up";
    element("host");
    attribute("starttime", seconds(seen.started));
    attribute("endtime", seconds(seen.started));
    emptyElement("status");
    attribute("state", fromLatin1(state));
    attribute("reason", QString::fromLatin1(words(seen).reason));
    attribute("reason_ttl", 0);
    addresses(seen);
    ports(host);
    // Not beside msrpc-enum: ndiff 7.93 cannot read a port with two scripts.
    if (!host.rating.findings.empty()) {
        element("hostscript");
        script("port135", findingTables(host));
        m_xml.writeEndElement();
    }
    if (seen.rtt) {
        emptyElement("times");
        attribute("srtt", std::int64_t(seen.rtt->count()));
        attribute("rttvar", std::int64_t(seen.rtt->count()));
        attribute("to", 100'000);
    }
    m_xml.writeEndElement();
    handOver();
}

void NmapXmlExporter::writeEnd(const core::ScanRecord &scan)
{
    const core::Timestamp end = scan.ended == core::Timestamp{} ? scan.started : scan.ended;
    const double elapsed = std::chrono::duration<double>(end - scan.started).count();
    element("runstats");
    emptyElement("finished");
    attribute("time", seconds(end));
    attribute("timestr", ctimeText(end));
    attribute("elapsed", QString::number(elapsed, 'f', 2));
    attribute("summary",
              u"Port135 done at %1; %2 IP addresses (%3 hosts up) scanned in %4 seconds"_s.arg(ctimeText(end))
                  .arg(scan.examined)
                  .arg(m_up)
                  .arg(elapsed, 0, 'f', 2));
    attribute("exit", u"success");
    emptyElement("hosts");
    attribute("up", std::int64_t(m_up));
    const auto total = std::max<std::uint64_t>(scan.examined, m_up + m_down);
    attribute("down", std::int64_t(total - m_up));
    attribute("total", std::int64_t(total));
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    handOver();
}

} // namespace

std::unique_ptr<Exporter> createNmapXml(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<NmapXmlExporter>(device, catalogue);
}

} // namespace port135::report
