// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/host_codec.h"
#include "codec/plan_codec.h"
#include "codec/scan_record_codec.h"
#include "core/escape.h"
#include "fuzz/readers.h"
#include "history/tally.h"
#include "intake/dhcp_leases.h"
#include "intake/dns_message.h"
#include "intake/nmap_targets.h"
#include "intake/table_text.h"
#include "intake/target_column.h"
#include "intake/text_encoding.h"
#include "knowledge/catalogue.h"

#include <QBuffer>

#include <algorithm>

namespace port135::fuzz {
namespace {

void nmapXml(std::span<const std::uint8_t> bytes)
{
    auto data =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    for (const auto selection : {intake::NmapSelection::HostsUp, intake::NmapSelection::PreferPort135Open}) {
        QBuffer device(&data);
        require(device.open(QIODevice::ReadOnly), "a buffer can be read");
        const auto targets = intake::readNmapTargets(device, selection);
        if (!targets) {
            require(targets.error().detail.size() <= 200, "an error is short");
            require(!intake::message(targets.error(), QStringLiteral("hosts.xml")).isEmpty(),
                    "an error has words");
            continue;
        }
        auto addresses = targets->addresses;
        require(addresses.size() <= bytes.size() / 10, "a host takes more than ten bytes");
        std::sort(addresses.begin(), addresses.end());
        require(std::adjacent_find(addresses.begin(), addresses.end()) == addresses.end(),
                "every host is there once");
    }
}

/// Hosts of an imported history.
void historyHost(std::span<const std::uint8_t> bytes)
{
    const std::string_view view(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    core::HostResult host;
    if (codec::decodeFacts(view, host)) {
        const auto written = codec::encodeFacts(host);
        core::HostResult again;
        require(codec::decodeFacts(written, again).has_value(), "facts that were written can be read");
        require(codec::encodeFacts(again) == written, "facts are read as they were written");
    }
    if (const auto evidence = codec::decodeEvidence(view)) {
        const auto written = codec::encodeEvidence(*evidence);
        const auto again = codec::decodeEvidence(written);
        require(again && codec::encodeEvidence(*again) == written, "evidence is read as it was written");
    }
    if (const auto quiet = codec::decodeQuietHosts(view)) {
        require(quiet->hosts.size() <= codec::mostQuietHosts, "no more quiet hosts than one row holds");
        const auto encoded = [](const codec::QuietHosts &hosts) {
            std::vector<codec::EncodedHost> all;
            for (std::size_t i = 0; i < hosts.hosts.size(); ++i)
                all.push_back(hosts.at(i));
            return codec::encodeQuietHosts(std::move(all));
        };
        const auto written = encoded(*quiet);
        const auto again = codec::decodeQuietHosts(written);
        require(again && again->hosts.size() == quiet->hosts.size() && encoded(*again) == written,
                "quiet hosts are read as they were written");
    }
}

/// Scans of an imported history.
void historyScan(std::span<const std::uint8_t> bytes)
{
    const std::string_view view(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (const auto record = codec::decodeRecord(view)) {
        const auto written = codec::encodeRecord(*record);
        const auto again = codec::decodeRecord(written);
        require(again && codec::encodeRecord(*again) == written, "a record is written as it was read");
    }
    if (const auto tally = history::decodeTally(view)) {
        tally->examined();
        const auto written = history::encodeTally(*tally);
        const auto again = history::decodeTally(written);
        require(again && history::encodeTally(*again) == written, "a tally is read as it was written");
    }
    if (const auto plan = codec::decodePlan(view)) {
        const auto written = codec::encodePlan(*plan);
        const auto again = codec::decodePlan(written);
        require(again && codec::encodePlan(*again) == written, "a plan is read as it was written");
    }
}

void readOverrides(const QByteArray &rows)
{
    const auto &builtIn = knowledge::Catalogue::builtIn();
    const auto file = QStringLiteral("/home/me/interfaces.tsv");
    const auto catalogue = builtIn.withOverrides(rows, file);
    if (!catalogue) {
        const auto error = catalogue.error().toStdString();
        require(catalogue.error().startsWith(file), "an error names the file");
        require(error.size() < 1000 && core::escaped(error) == error, "an error is short and can be shown");
        return;
    }
    require(catalogue->size() >= builtIn.size()
                && catalogue->size() <= builtIn.size() + std::size_t(rows.count('\n')) + 1,
            "a line adds one interface at the most");
    require(std::ranges::all_of(catalogue->entries(),
                                [&catalogue](const auto &entry) {
                                    const auto *found = catalogue->find(entry.id);
                                    const auto &info = entry.info;
                                    return found != nullptr && !info.category.empty() && !info.source.empty()
                                        && core::escaped(info.name) == info.name
                                        && core::escaped(info.title) == info.title
                                        && core::escaped(info.source) == info.source;
                                }),
            "every interface is found, and its texts can be shown");
    for (const auto &entry : builtIn.entries()) {
        const auto *found = catalogue->find(entry.id);
        require(found != nullptr && found->traits == builtIn.find(entry.id)->traits,
                "what rules ask of an interface is not the user's to change");
    }
}

/// A user's own interfaces: the file, and rows behind a right header.
void overrides(std::span<const std::uint8_t> bytes)
{
    const QByteArray rows(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    readOverrides(rows);
    readOverrides("uuid\tversion\tname\tdocument\tbinary\tcategory\ttitle\tsource\n" + rows);
}

QByteArrayView viewOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

/// A file of any encoding, read as a table or a list.
void targetList(std::span<const std::uint8_t> bytes)
{
    const auto decoded = intake::decodeText(viewOf(bytes));
    if (!decoded) {
        require(!intake::message(decoded.error(), QStringLiteral("hosts.csv")).isEmpty(),
                "a problem has words");
        return;
    }
    require(decoded->text.size() <= qsizetype(bytes.size()), "no encoding has more characters than bytes");
    for (const bool isTable : {false, true}) {
        const auto table = intake::readTable(decoded->text, isTable);
        if (!table)
            continue;
        qsizetype line = 0;
        for (const auto &row : table->rows) {
            require(row.line > line, "every row has a line of its own, in order");
            line = row.line;
            require(!row.cells.isEmpty(), "no row is empty");
        }
        require(line <= decoded->text.count(u'\n') + decoded->text.count(u'\r') + 1,
                "no line is behind the last");
    }
}

void dnsMessage(std::span<const std::uint8_t> bytes)
{
    const auto message = intake::parseDnsMessage(viewOf(bytes));
    if (!message)
        return;
    require(message->answers.size() <= qsizetype(bytes.size()) / 11, "a record takes eleven bytes or more");
    for (const auto &record : message->answers)
        require(record.owner.size() <= 4 * 255, "a name has no more than 255 bytes");
}

void dhcpLeases(std::span<const std::uint8_t> bytes)
{
    const auto text = QString::fromUtf8(viewOf(bytes));
    const auto leases = intake::readLeases(text, QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC));
    if (!leases) {
        require(!leases.error().isEmpty() && leases.error().size() < 1000, "an error has few words");
        return;
    }
    require(leases->addresses.size() + leases->over <= text.size(), "a lease takes at least a character");
    auto sorted = leases->addresses;
    sorted.sort();
    require(std::adjacent_find(sorted.cbegin(), sorted.cend()) == sorted.cend(),
            "every address is there once");
}

constexpr FuzzReader all[] = {{"target_list", targetList},   {"dns_message", dnsMessage},
                              {"dhcp_leases", dhcpLeases},   {"nmap_xml", nmapXml},
                              {"history_host", historyHost}, {"history_scan", historyScan},
                              {"overrides", overrides}};

} // namespace

std::span<const FuzzReader> readers()
{
    return all;
}

} // namespace port135::fuzz
