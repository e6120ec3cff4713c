// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/nmap_targets.h"

#include "core/escape.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringConverter>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace port135::intake {
namespace {

using core::Address;
using NmapKind = NmapError::Kind;

constexpr qint64 chunkSize = 64 << 10;
constexpr qsizetype maximumAttributes = 64; // nmap's elements have at most 20
constexpr std::size_t maximumDepth = 64; // nmap's tables within tables stay below 20
constexpr qsizetype maximumDetail = 200;
constexpr unsigned mapperPort = 135;

/// Whether "1-1024,3389" contains the port.
bool listsPort(QStringView services, unsigned port)
{
    for (const auto part : services.split(u',')) {
        const auto dash = part.indexOf(u'-');
        bool firstOk = false;
        bool lastOk = false;
        const auto first = part.left(dash < 0 ? part.size() : dash).toUInt(&firstOk);
        const auto last = part.mid(dash + 1).toUInt(&lastOk);
        if (firstOk && lastOk && first <= port && port <= last)
            return true;
    }
    return false;
}

/// Takes the tokens of the XML one by one, and keeps what is told about hosts.
class HostReader
{
public:
    /// What is wrong with the token that `xml` has just read, if anything.
    std::optional<NmapError> take(const QXmlStreamReader &xml)
    {
        switch (xml.tokenType()) {
        case QXmlStreamReader::StartElement:
            return begin(xml);
        case QXmlStreamReader::EndElement:
            return end(xml);
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return NmapError{NmapKind::Hostile, xml.lineNumber(), {}};
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

    /// The element that holds all others has been read to its end.
    bool isComplete() const { return m_isComplete; }

    NmapTargets result(NmapSelection selection) const
    {
        NmapTargets targets;
        targets.selectedByPort = selection == NmapSelection::PreferPort135Open && m_portWasScanned;
        for (const auto &host : m_hosts) {
            if (!host.isUp)
                continue;
            ++targets.hostsUp;
            if (host.isPortOpen || !targets.selectedByPort)
                targets.addresses.push_back(host.address);
        }
        return targets;
    }

private:
    /// Where we are, as far as it matters. Elements of the same names elsewhere (hosthint, port scripts) do
    /// not count.
    enum class Place {
        Outside,
        Run,
        Host,
        Ports,
        Port,
        Elsewhere,
    };

    struct Host
    {
        Address address;
        bool isUp = true;
        bool isPortOpen = false;
    };

    Place placeOf(QStringView name) const
    {
        switch (m_places.empty() ? Place::Outside : m_places.back()) {
        case Place::Outside:
            return Place::Run;
        case Place::Run:
            return name == u"host" ? Place::Host : Place::Elsewhere;
        case Place::Host:
            return name == u"ports" ? Place::Ports : Place::Elsewhere;
        case Place::Ports:
            return name == u"port" ? Place::Port : Place::Elsewhere;
        case Place::Port:
        case Place::Elsewhere:
            break;
        }
        return Place::Elsewhere;
    }

    std::optional<NmapError> begin(const QXmlStreamReader &xml)
    {
        const auto name = xml.name();
        const auto parent = m_places.empty() ? Place::Outside : m_places.back();
        const auto attributes = xml.attributes();
        if (m_places.size() == maximumDepth || attributes.size() > maximumAttributes)
            return NmapError{NmapKind::Hostile, xml.lineNumber(), {}};
        m_places.push_back(placeOf(name));

        if (parent == Place::Outside && name != u"nmaprun")
            return NmapError{NmapKind::NotNmap, xml.lineNumber(), name.left(maximumDetail).toString()};
        if (parent == Place::Run && name == u"scaninfo") {
            m_portWasScanned |= attributes.value(QLatin1String("protocol")) == u"tcp"
                && listsPort(attributes.value(QLatin1String("services")), mapperPort);
        } else if (m_places.back() == Place::Host) {
            m_host = {};
            m_hasAddress = false;
        } else if (parent == Place::Host && name == u"status") {
            m_host.isUp = attributes.value(QLatin1String("state")) == u"up";
        } else if (parent == Place::Host && name == u"address") {
            return takeAddress(xml, attributes);
        } else if (m_places.back() == Place::Port) {
            m_isMapperPort = attributes.value(QLatin1String("protocol")) == u"tcp"
                && attributes.value(QLatin1String("portid")).toUInt() == mapperPort;
            m_portWasScanned |= m_isMapperPort;
        } else if (parent == Place::Port && name == u"state" && m_isMapperPort) {
            m_host.isPortOpen |= attributes.value(QLatin1String("state")) == u"open";
        }
        return std::nullopt;
    }

    std::optional<NmapError> takeAddress(const QXmlStreamReader &xml, const QXmlStreamAttributes &attributes)
    {
        const auto type = attributes.value(QLatin1String("addrtype"));
        if (m_hasAddress || type == u"mac") // the first one is the one that was scanned
            return std::nullopt;
        const auto text = attributes.value(QLatin1String("addr"));
        const auto address = Address::parse(text.toUtf8().toStdString());
        if (!address)
            return NmapError{NmapKind::BadAddress, xml.lineNumber(), text.left(maximumDetail).toString()};
        m_host.address = address->unmapped();
        m_hasAddress = true;
        return std::nullopt;
    }

    std::optional<NmapError> end(const QXmlStreamReader &xml)
    {
        const auto place = m_places.back();
        m_places.pop_back();
        m_isComplete = m_places.empty();
        if (place != Place::Host || !m_hasAddress)
            return std::nullopt;
        const auto [found, isNew] = m_index.try_emplace(m_host.address, m_hosts.size());
        if (isNew) {
            if (m_hosts.size() == maximumNmapHosts)
                return NmapError{NmapKind::TooManyHosts, xml.lineNumber(), {}};
            m_hosts.push_back(m_host);
            return std::nullopt;
        }
        // masscan writes a host once for each of its ports.
        auto &host = m_hosts[found->second];
        host.isUp |= m_host.isUp;
        host.isPortOpen |= m_host.isPortOpen;
        return std::nullopt;
    }

    std::vector<Place> m_places;
    bool m_isComplete = false;
    Host m_host;
    bool m_hasAddress = false;
    bool m_isMapperPort = false;
    bool m_portWasScanned = false;
    std::vector<Host> m_hosts;
    std::unordered_map<Address, std::size_t> m_index;
};

class NmapMessages
{
    Q_DECLARE_TR_FUNCTIONS(NmapMessages)

public:
    static QString more() { return tr("There is more behind its end."); }

    static QString skipped(const NmapTargets &targets, const QString &file)
    {
        QStringList places;
        for (const auto &tag : targets.skipped)
            places += tr("<%1> in line %2")
                          .arg(QString::fromStdString(core::escaped(tag.name.toStdString(), 80)),
                               QString::number(tag.line));
        if (targets.skippedCount > targets.skipped.size())
            places += u"…"_s;
        return tr("%n part(s) of the file “%1” with more than 1 MiB in one tag were left out (%2); the hosts "
                  "that "
                  "they belong to were kept.",
                  nullptr, int(std::min<quint64>(targets.skippedCount, 1'000'000)))
            .arg(file, places.join(u", "_s));
    }

    static QString what(const NmapError &error, const QString &file)
    {
        const auto detail = QString::fromStdString(core::escaped(error.detail.toStdString(), 80));
        const auto line = QString::number(error.line);
        switch (error.kind) {
        case NmapKind::ReadFailed:
            return tr("The file “%1” could not be read: %2").arg(file, detail);
        case NmapKind::TooLarge:
            return tr("The file “%1” is larger than %2 MiB. Split the nmap scan into several files.")
                .arg(file, QString::number(maximumNmapFileSize >> 20));
        case NmapKind::NotXml:
            return tr("The file “%1” is not valid XML in line %2: %3 Choose a file that nmap wrote with -oX.")
                .arg(file, line, detail);
        case NmapKind::CutOff:
            return tr("The file “%1” ends in line %2, before it is complete. Finish the nmap scan, or copy "
                      "the file "
                      "again.")
                .arg(file, line);
        case NmapKind::NotNmap:
            return tr("The file “%1” is no output of nmap: line %2 begins with <%3>, not with <nmaprun>. "
                      "Choose a file "
                      "that nmap wrote with -oX.")
                .arg(file, line, detail);
        case NmapKind::Hostile:
            return tr("The file “%1” was refused at line %2, because it contains what nmap never writes. Do "
                      "not use a "
                      "file from a source you do not trust.")
                .arg(file, line);
        case NmapKind::BadAddress:
            return tr("Line %2 of the file “%1” names a host by “%3”, which is no address. Correct the line "
                      "or scan "
                      "with nmap again.")
                .arg(file, line, detail);
        case NmapKind::TooManyHosts:
            return tr("The file “%1” names more than %2 hosts. Split it into several scans.")
                .arg(file, QString::number(maximumNmapHosts));
        }
        return {};
    }
};

} // namespace

core::Result<NmapTargets, NmapError> readNmapTargets(QIODevice &device, NmapSelection selection,
                                                     qint64 maximumSize)
{
    QXmlStreamReader xml;
    XmlTags tags;
    HostReader hosts;
    std::optional<QStringDecoder> decoder;
    qint64 size = 0;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    bool isOver = false;
    while (!isOver) {
        const auto length = device.read(chunk.data(), chunk.size());
        if (length < 0)
            return core::failure(
                NmapError{NmapKind::ReadFailed, 0, device.errorString().left(maximumDetail)});
        if (length == 0) {
            if (device.isSequential() && device.waitForReadyRead(-1))
                continue;
            isOver = true;
        }
        size += length;
        if (size > maximumSize)
            return core::failure(NmapError{NmapKind::TooLarge, 0, {}});
        QByteArray data(chunk.constData(), length);
        if (size == length
            && QStringConverter::encodingForData(data).value_or(QStringConverter::Utf8)
                != QStringConverter::Utf8)
            decoder.emplace(*QStringConverter::encodingForData(data));
        if (decoder)
            data = QString((*decoder)(data)).toUtf8();
        data = isOver ? tags.rest() : tags.take(data);
        if (tags.isHostile())
            return core::failure(NmapError{NmapKind::Hostile, tags.line(), {}});
        if (data.isEmpty())
            continue;
        // Where all came at once, the XML reader says it itself.
        if (hosts.isComplete() && xml.atEnd() && data.contains('<') && !data.trimmed().startsWith("<!--")
            && !data.trimmed().startsWith("<?"))
            return core::failure(NmapError{NmapKind::NotXml, tags.line(), NmapMessages::more()});
        // As characters where they were UTF-16: the file calls itself so, too.
        if (decoder)
            xml.addData(QString::fromUtf8(data));
        else
            xml.addData(data);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.hasError())
                break;
            if (auto error = hosts.take(xml))
                return core::failure(std::move(*error));
        }
        const bool wantsMore =
            !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (!wantsMore)
            return core::failure(
                NmapError{NmapKind::NotXml, xml.lineNumber(), xml.errorString().left(maximumDetail)});
    }
    // Not xml.error(): white space that is read apart from the last tag counts as a premature end there.
    if (!hosts.isComplete())
        return core::failure(NmapError{NmapKind::CutOff, qMax<qint64>(xml.lineNumber(), 1), {}});
    auto targets = hosts.result(selection);
    targets.skipped = tags.skipped();
    targets.skippedCount = tags.skippedCount();
    return targets;
}

QString skippedText(const NmapTargets &targets, const QString &fileName)
{
    return targets.skippedCount == 0 ? QString() : NmapMessages::skipped(targets, fileName);
}

QString message(const NmapError &error, const QString &fileName)
{
    return NmapMessages::what(error, fileName);
}

} // namespace port135::intake
