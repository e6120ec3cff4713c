// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/traffic_reading.h"

#include "capture/packet_reader.h"
#include "capture/tcp_streams.h"
#include "knowledge/operations.h"
#include "program/user_catalogue.h"
#include "usage/log_reader.h"
#include "usage/resolve.h"
#include "usage/stream_analyzer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

namespace port135::service {
namespace {

using namespace Qt::StringLiterals;
using namespace core::literals;

class TrafficReadingText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficReading)
};

/// What has been read of all files, told to whoever waits.
class Meter
{
public:
    Meter(const TrafficProgress &progress, quint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    void add(quint64 bytes)
    {
        m_read += bytes;
        constexpr quint64 step = 4 << 20;
        if (m_progress && !m_stopped && m_read - m_told >= step) {
            m_told = m_read;
            m_stopped = !m_progress(m_read, m_total);
        }
    }
    bool isStopped() const { return m_stopped; }

private:
    const TrafficProgress &m_progress;
    quint64 m_total;
    quint64 m_read = 0;
    quint64 m_told = 0;
    bool m_stopped = false;
};

class DeviceSource : public capture::ByteSource
{
public:
    DeviceSource(QIODevice &device, Meter &meter)
        : m_device(device)
        , m_meter(meter)
    {
    }

    std::size_t read(std::span<std::uint8_t> room) override
    {
        if (m_meter.isStopped())
            return 0;
        const qint64 count = m_device.read(reinterpret_cast<char *>(room.data()), qint64(room.size()));
        if (count <= 0)
            return 0;
        m_meter.add(quint64(count));
        return std::size_t(count);
    }

private:
    QIODevice &m_device;
    Meter &m_meter;
};

/// A file whose beginning was looked at.
struct Opened
{
    QString name;
    std::shared_ptr<QIODevice> device;
    std::vector<std::uint8_t> first; ///< bytes read already
    capture::Time begins = 0; ///< of its first packet; 0 for logs, and where it is not known
    bool isPackets = false;
    bool isPacked = false;
};

/// Short names that others use for interfaces of the catalogue.
std::optional<core::InterfaceId> interfaceByName(std::string_view name)
{
    static const auto names = [] {
        std::unordered_map<std::string, core::InterfaceId> map;
        const auto lower = [](std::string_view text) {
            return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
        };
        // As Zeek calls them [base/protocols/dce-rpc/consts.zeek].
        map.emplace("exchange_mapi", core::InterfaceId{"a4f1db00-ca47-1067-b31f-00dd010662da"_uuid, 0, 81});
        map.emplace("ioxidresolver", core::InterfaceId{"99fcfec4-5260-101b-bbcb-00aa0021347a"_uuid, 0, 0});
        map.emplace("isystemactivator", core::InterfaceId{"000001a0-0000-0000-c000-000000000046"_uuid, 0, 0});
        map.emplace("iremotescmactivator",
                    core::InterfaceId{"000001a0-0000-0000-c000-000000000046"_uuid, 0, 0});
        for (const auto &entry : program::catalogue().entries()) {
            if (!entry.info.name.empty())
                map.emplace(lower(entry.info.name), entry.id);
        }
        return map;
    }();
    std::string folded(name);
    for (auto &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    const auto found = names.find(folded);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

/// Why a file is none that is read here, and what to do.
QString refusal(const QString &name, std::span<const std::uint8_t> first)
{
    const auto begins = [first](std::string_view magic) {
        return first.size() >= magic.size()
            && std::equal(magic.begin(), magic.end(), first.begin(),
                          [](char a, std::uint8_t b) { return static_cast<unsigned char>(a) == b; });
    };
    if (first.empty())
        return TrafficReadingText::tr("%1 is empty.").arg(name);
    if (begins("ElfFile"))
        return TrafficReadingText::tr(
                   "%1 is an event log of Windows in its own format: export it as XML, with "
                   "wevtutil qe FILE.evtx /lf:true /f:xml > events.xml")
            .arg(name);
    if (name.endsWith(u".etl"_s, Qt::CaseInsensitive))
        return TrafficReadingText::tr(
                   "%1 is a trace of Windows: make a capture of it, with pktmon etl2pcap FILE.etl")
            .arg(name);
    if (begins("\x28\xb5\x2f\xfd")
        || begins("\xfd"
                  "7zXZ")
        || begins("PK\x03\x04") || begins("BZh"))
        return TrafficReadingText::tr(
                   "%1 is packed in a way that is not read here: unpack it first. Packed by gzip it could "
                   "stay.")
            .arg(name);
    return TrafficReadingText::tr(
               "%1 is no capture (pcap, pcapng) and no log that is read here: dce_rpc.log and conn.log of "
               "Zeek, eve.json of Suricata, events of Windows as JSON lines or XML, pfirewall.log.")
        .arg(name);
}

/// Reads the beginning of a file, unpacked if need be.
core::Result<Opened, QString> openInput(const TrafficInput &input)
{
    Opened opened;
    opened.name = input.name;
    opened.device = input.device;
    if (!opened.device) {
        auto file = std::make_shared<QFile>(input.name);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return core::failure(
                TrafficReadingText::tr("%1 cannot be read: %2.").arg(input.name, file->errorString()));
        opened.device = std::move(file);
    }
    constexpr std::size_t looked = 64 << 10;
    opened.first.resize(looked);
    std::size_t filled = 0;
    constexpr std::size_t enough = 4096;
    while (filled < enough) {
        const qint64 count = opened.device->read(reinterpret_cast<char *>(opened.first.data()) + filled,
                                                 qint64(looked - filled));
        if (count <= 0)
            break;
        filled += std::size_t(count);
        if (capture::PacketReader::kindOf(std::span(opened.first).first(filled))
            != capture::RecordingFormat::Unknown)
            break; // a live recording may take its time for the rest
    }
    opened.first.resize(filled);
    std::vector<std::uint8_t> unpacked;
    std::span<const std::uint8_t> view = opened.first;
    opened.isPacked = capture::GzipSource::isGzip(opened.first);
    if (opened.isPacked) {
        capture::MemorySource memory(opened.first);
        capture::GzipSource gzip(memory);
        unpacked.resize(looked);
        std::size_t have = 0;
        while (have < enough) {
            const auto count = gzip.read(std::span(unpacked).subspan(have));
            if (count == 0)
                break;
            have += count;
        }
        unpacked.resize(have);
        view = unpacked;
    }
    opened.isPackets = capture::PacketReader::kindOf(view) != capture::RecordingFormat::Unknown;
    if (opened.isPackets) {
        capture::MemorySource memory(view);
        capture::PacketReader reader(memory);
        capture::Packet packet;
        if (reader.next(packet))
            opened.begins = packet.time;
    } else if (usage::LogReader::kindOf(view) == usage::SourceKind::Unknown) {
        return core::failure(refusal(input.name, view));
    }
    return opened;
}

usage::SourceEnd endOf(capture::FileEnd end)
{
    switch (end) {
    case capture::FileEnd::Whole:
        return usage::SourceEnd::Whole;
    case capture::FileEnd::Cut:
        return usage::SourceEnd::Cut;
    case capture::FileEnd::Damaged:
        break;
    }
    return usage::SourceEnd::Damaged;
}

/// All that is put together while files are read.
class Reading
{
public:
    Reading(const TrafficRequest &request, const TrafficProgress &progress, quint64 total)
        : m_meter(progress, total)
        , m_book(m_ledger, settingsOf(request))
        , m_analyzer(m_ledger)
        , m_streams(m_analyzer)
    {
    }

    void add(Opened &opened)
    {
        const auto number = std::uint32_t(m_traffic.sources.size());
        auto &source = m_traffic.sources.emplace_back();
        source.name = QFileInfo(opened.name).fileName().toStdString();
        m_meter.add(opened.first.size());
        DeviceSource rest(*opened.device, m_meter);
        capture::ResumedSource bytes(opened.first, rest);
        if (opened.isPackets)
            addPackets(bytes, number, source);
        else
            addLog(bytes, number, source, opened.isPacked);
        if (m_meter.isStopped())
            source.end = usage::SourceEnd::Stopped;
    }
    bool isStopped() const { return m_meter.isStopped(); }

    usage::Traffic finish()
    {
        m_streams.finish();
        m_analyzer.finish();
        m_book.finish();
        if (!m_traffic.sources.empty()) {
            auto &last = m_traffic.sources.back();
            last.encryptedSmb = m_analyzer.encryptedSmb();
            last.oneSided = m_analyzer.oneSided();
            last.unread += m_book.withoutAddress();
        }
        m_traffic.uses = usage::resolve(m_ledger);
        m_traffic.leftOut = m_ledger.leftOut();
        return std::move(m_traffic);
    }

private:
    static usage::LogSettings settingsOf(const TrafficRequest &request)
    {
        usage::LogSettings settings;
        settings.minutesEast = request.minutesEast;
        settings.interfaceByName = interfaceByName;
        settings.operationByName = [](const core::Uuid &id, std::string_view name) {
            return knowledge::Operations::builtIn().number(id, name);
        };
        settings.from = request.from ? usage::toTime(*request.from) : 0;
        settings.to = request.to ? usage::toTime(*request.to) : 0;
        return settings;
    }

    void addPackets(capture::ByteSource &bytes, std::uint32_t number, usage::Source &source)
    {
        m_ledger.beginSource(number);
        capture::PacketReader reader(bytes);
        source.kind = reader.kind() == capture::RecordingFormat::Pcapng ? usage::SourceKind::Pcapng
                                                                        : usage::SourceKind::Pcap;
        const auto before = m_streams.counts();
        capture::Packet packet;
        capture::Time first = 0;
        capture::Time last = 0;
        usage::CoveredDays days;
        while (reader.next(packet)) {
            if (!m_book.settings().counts(packet.time))
                continue;
            if (packet.time > 0) {
                first = first == 0 ? packet.time : std::min(first, packet.time);
                last = std::max(last, packet.time);
                days.add(usage::toTimestamp(packet.time));
            }
            m_streams.add(packet);
        }
        const auto &counts = m_streams.counts();
        source.first = usage::toTimestamp(first);
        source.last = usage::toTimestamp(last);
        source.setParts(days);
        source.items = counts.packets - before.packets;
        source.unread = counts.damaged - before.damaged;
        source.unknownLink = counts.unknownLink - before.unknownLink;
        source.encryptedFrames = counts.encrypted - before.encrypted;
        source.cut = counts.cut - before.cut;
        source.snapLength = reader.snapLength();
        source.doubled = counts.doubled - before.doubled;
        source.lost = reader.dropped();
        source.missingBytes = counts.missingBytes - before.missingBytes;
        source.givenUp = counts.givenUp - before.givenUp;
        source.end = endOf(reader.end());
    }

    void addLog(capture::ByteSource &bytes, std::uint32_t number, usage::Source &source, bool packed)
    {
        m_book.beginSource(number, source);
        capture::GzipSource unpacked(bytes);
        auto &text = packed ? static_cast<capture::ByteSource &>(unpacked) : bytes;
        usage::LogReader reader(m_book, source);
        std::vector<std::uint8_t> chunk(1 << 20);
        while (const auto count = text.read(chunk))
            reader.feed(std::span(chunk).first(count));
        reader.finish();
        if (packed && unpacked.isDamaged())
            source.end = usage::SourceEnd::Cut;
    }

    Meter m_meter;
    usage::Ledger m_ledger;
    usage::LogBook m_book;
    usage::StreamAnalyzer m_analyzer;
    capture::TcpStreams m_streams;
    usage::Traffic m_traffic;
};

} // namespace

core::Result<usage::Traffic, QString> readTraffic(const TrafficRequest &request,
                                                  const TrafficProgress &progress)
{
    std::vector<Opened> files;
    quint64 total = 0;
    for (const auto &input : request.inputs) {
        auto opened = openInput(input);
        if (!opened)
            return core::failure(opened.error());
        total += opened->device->isSequential() ? 0 : quint64(opened->device->size());
        files.push_back(std::move(*opened));
    }
    // Recordings in the order of time, so that a connection goes on from one file into the next.
    std::stable_sort(files.begin(), files.end(),
                     [](const Opened &a, const Opened &b) { return a.begins < b.begins; });
    Reading reading(request, progress, total);
    for (auto &file : files) {
        reading.add(file);
        file.device.reset();
        if (reading.isStopped())
            break;
    }
    return reading.finish();
}

QStringList recordingCommands(bool windows)
{
    if (windows)
        // No ports: pktmon knows no ranges, and what matters most goes over dynamic ones.
        return {u"pktmon filter remove"_s, u"pktmon filter add RPC -t TCP"_s,
                u"pktmon start --capture --pkt-size 0 --file-size 4096 --file-name PktMon.etl"_s,
                u"pktmon stop"_s, u"pktmon etl2pcap PktMon.etl --out rpc.pcapng"_s};
    return {u"tcpdump -i any -s 0 -w rpc.pcap 'tcp port 135 or tcp port 445 or tcp portrange 49152-65535'"_s};
}

} // namespace port135::service
