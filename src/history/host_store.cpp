// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/host_store.h"

#include "codec/blob.h"
#include "codec/inflate.h"

#include <algorithm>

namespace port135::history {
namespace {

constexpr std::size_t worthPacking = 512;
constexpr std::uint32_t mostUnpacked = 64u << 20;
constexpr int rowBytes = 60; // beside the blobs, about
constexpr int findingBytes = 16;

std::uint64_t storedBytes(const QByteArray &facts, const QByteArray &evidence, qint64 findings)
{
    return std::uint64_t(facts.size() + evidence.size() + rowBytes + findings * findingBytes);
}

// The first byte says how the rest is to be read.
constexpr char plain = 0;
constexpr char deflated = 1;

QByteArray packed(const std::string &bytes)
{
    if (bytes.size() >= worthPacking) {
        // The fastest of its levels: most of the saving at a third of the time.
        QByteArray shorter =
            qCompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()), 1);
        if (std::size_t(shorter.size()) < bytes.size())
            return shorter.prepend(deflated);
    }
    return toBytes(bytes).prepend(plain);
}

std::optional<std::string> unpacked(const QByteArray &bytes)
{
    const auto all = toView(bytes);
    if (all.empty())
        return std::nullopt;
    if (all[0] == plain)
        return std::string(all.substr(1));
    if (all[0] != deflated || all.size() < 6)
        return std::nullopt;
    // qCompress puts the size first: believed only within reason.
    std::uint32_t size = 0;
    for (std::size_t i = 1; i <= 4; ++i)
        size = size << 8 | std::uint8_t(all[i]);
    if (size == 0 || size > mostUnpacked)
        return std::nullopt;
    return codec::inflated(all.substr(5), size);
}

QVariant levelOf(const std::optional<core::Level> &level)
{
    return level ? QVariant(int(*level)) : QVariant(QMetaType::fromType<int>());
}

} // namespace

HistoryResult<void> HostStore::write(ScanId id, const QList<core::HostResultPtr> &hosts, Tally &tally) const
{
    std::vector<codec::EncodedHost> encoded;
    encoded.reserve(std::size_t(hosts.size()));
    for (const auto &host : hosts)
        encoded.push_back(codec::encode(host));
    return write(id, std::move(encoded), tally);
}

HistoryResult<void> HostStore::write(ScanId id, std::vector<codec::EncodedHost> hosts, Tally &tally) const
{
    std::vector<codec::EncodedHost> quiet;
    for (auto &host : hosts) {
        tally.add(*host.host);
        if (codec::isQuiet(host)) {
            quiet.push_back(std::move(host));
            if (quiet.size() < codec::mostQuietHosts)
                continue;
            if (auto written = writeQuiet(id, std::move(quiet), &tally); !written)
                return written;
            quiet.clear();
        } else if (auto written = writeHost(id, host, tally); !written) {
            return written;
        }
    }
    return quiet.empty() ? HistoryResult<void>{} : writeQuiet(id, std::move(quiet), &tally);
}

HistoryResult<void> HostStore::writeHost(ScanId id, const codec::EncodedHost &encoded, Tally &tally) const
{
    const auto &host = *encoded.host;
    const auto &seen = host.observation;
    const auto facts = packed(encoded.facts);
    const auto evidence = encoded.evidence.empty() ? QByteArray() : packed(encoded.evidence);
    const auto inserted = m_database.run(
        "INSERT INTO host (scan_id, address, name, outcome, cause, level, started, rtt, facts, evidence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {id, toBytes(codec::addressKey(seen.address)), notNull(hostKey(seen)), int(seen.outcome),
         int(seen.cause), levelOf(host.rating.level), qint64(seen.started.time_since_epoch().count()),
         seen.rtt ? QVariant(qint64(seen.rtt->count())) : QVariant(QMetaType::fromType<qint64>()), facts,
         evidence.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(evidence)});
    if (!inserted)
        return core::failure(inserted.error());
    const auto hostId = (*inserted)->lastInsertId();
    if (auto written = writeFindings(hostId, host.rating); !written)
        return written;
    tally.bytes += storedBytes(facts, evidence, qint64(host.rating.findings.size()));
    return {};
}

HistoryResult<void> HostStore::writeFindings(const QVariant &hostId, const core::Rating &rating) const
{
    int position = 0;
    for (const auto &finding : rating.findings) {
        const auto written =
            m_database.run("INSERT INTO finding (host_id, position, rule, level, confidence, accepted) "
                           "VALUES (?, ?, ?, ?, ?, ?)",
                           {hostId, position++,
                            notNull(QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()))),
                            levelOf(finding.level), int(finding.confidence), int(!finding.accepted.empty())});
        if (!written)
            return core::failure(written.error());
    }
    return {};
}

HistoryResult<void> HostStore::writeQuiet(ScanId id, std::vector<codec::EncodedHost> hosts,
                                          Tally *tally) const
{
    const auto count = qint64(hosts.size());
    const auto content = packed(codec::encodeQuietHosts(std::move(hosts)));
    if (tally)
        tally->bytes += std::uint64_t(content.size() + rowBytes);
    const auto inserted =
        m_database.run("INSERT INTO quiet (scan_id, hosts, content) VALUES (?, ?, ?)", {id, count, content});
    return inserted ? HistoryResult<void>{} : core::failure(inserted.error());
}

HistoryResult<void> HostStore::gatherQuiet(ScanId id) const
{
    const auto few = qint64(codec::mostQuietHosts / 4);
    // One row that is not full is as it should be; many are not.
    const auto scattered =
        m_database.value("SELECT count(*) FROM quiet WHERE scan_id = ? AND hosts < ?", {id, few});
    if (!scattered)
        return core::failure(scattered.error());
    if (scattered->toLongLong() < 8)
        return {};
    const auto last = m_database.value("SELECT max(id) FROM quiet WHERE scan_id = ?", {id});
    if (!last)
        return core::failure(last.error());
    const auto query =
        m_database.run("SELECT content FROM quiet WHERE scan_id = ? AND hosts < ? AND id <= ? ORDER BY id",
                       {id, few, *last});
    if (!query)
        return core::failure(query.error());
    std::vector<codec::EncodedHost> gathered;
    while ((*query)->next()) {
        const auto hosts = readQuiet(**query);
        if (!hosts)
            return core::failure(hosts.error());
        for (std::size_t i = 0; i < hosts->hosts.size(); ++i)
            gathered.push_back(hosts->at(i));
        if (gathered.size() + std::size_t(few) <= codec::mostQuietHosts)
            continue;
        if (auto written = writeQuiet(id, std::move(gathered), nullptr); !written)
            return written;
        gathered.clear();
    }
    if (auto ended = m_database.ended(**query); !ended)
        return ended;
    (*query)->finish();
    if (!gathered.empty()) {
        if (auto written = writeQuiet(id, std::move(gathered), nullptr); !written)
            return written;
    }
    const auto removed =
        m_database.run("DELETE FROM quiet WHERE scan_id = ? AND hosts < ? AND id <= ?", {id, few, *last});
    return removed ? HistoryResult<void>{} : core::failure(removed.error());
}

HistoryResult<std::vector<core::HostResultPtr>> HostStore::cutShort(ScanId id) const
{
    const auto query = m_database.run(
        "SELECT address, started, rtt, facts, evidence FROM host WHERE scan_id = ? AND cause = ?",
        {id, int(core::Cause::Stopped)});
    if (!query)
        return core::failure(query.error());
    std::vector<core::HostResultPtr> hosts;
    while ((*query)->next()) {
        const auto stored = read(**query);
        if (!stored) {
            (*query)->finish();
            return core::failure(stored.error());
        }
        hosts.push_back(stored->host);
    }
    const auto ended = m_database.ended(**query);
    (*query)->finish();
    if (!ended)
        return core::failure(ended.error());
    return hosts;
}

HistoryResult<void> HostStore::removeCutShort(ScanId id, const core::Address &address, Tally &tally) const
{
    const auto query = m_database.run("SELECT address, started, rtt, facts, evidence, id,"
                                      " (SELECT count(*) FROM finding WHERE host_id = host.id) FROM host"
                                      " WHERE scan_id = ? AND address = ? AND cause = ?",
                                      {id, toBytes(codec::addressKey(address)), int(core::Cause::Stopped)});
    if (!query)
        return core::failure(query.error());
    if (!(*query)->next())
        return m_database.ended(**query);
    const auto stored = read(**query);
    const auto hostId = (*query)->value(5);
    const auto bytes = storedBytes((*query)->value(3).toByteArray(), (*query)->value(4).toByteArray(),
                                   (*query)->value(6).toLongLong());
    (*query)->finish();
    if (!stored)
        return core::failure(stored.error());
    tally.remove(*stored->host);
    tally.bytes -= std::min(tally.bytes, bytes); // never below 0, whatever a file says
    const auto removed = m_database.run("DELETE FROM host WHERE id = ?", {hostId});
    return removed ? HistoryResult<void>{} : core::failure(removed.error());
}

HistoryResult<void> HostStore::rateAgain(ScanId id, const Rate &rate, Tally &tally) const
{
    // The rows are changed one by one: what is read is the list of their numbers.
    std::vector<qint64> ids;
    {
        const auto query = m_database.run("SELECT id FROM host WHERE scan_id = ? ORDER BY address", {id});
        if (!query)
            return core::failure(query.error());
        while ((*query)->next())
            ids.push_back((*query)->value(0).toLongLong());
        const auto ended = m_database.ended(**query);
        (*query)->finish();
        if (!ended)
            return ended;
    }
    for (const qint64 hostId : ids) {
        const auto query = m_database.run("SELECT address, started, rtt, facts, evidence, (SELECT count(*) "
                                          "FROM finding WHERE host_id = host.id)"
                                          " FROM host WHERE id = ?",
                                          {hostId});
        if (!query)
            return core::failure(query.error());
        if (!(*query)->next())
            return core::failure(m_database.damaged());
        const auto stored = read(**query);
        const auto evidence = (*query)->value(4).toByteArray();
        const auto bytes =
            storedBytes((*query)->value(3).toByteArray(), evidence, (*query)->value(5).toLongLong());
        (*query)->finish();
        if (!stored)
            return core::failure(stored.error());
        auto rating = rate(*stored->host);
        if (!rating)
            continue;
        core::HostResult changed{stored->host->observation, std::move(*rating)};
        tally.remove(*stored->host);
        tally.bytes -= std::min(tally.bytes, bytes);
        tally.add(changed);
        const auto facts = packed(codec::encodeFacts(changed));
        const auto updated = m_database.run("UPDATE host SET level = ?, facts = ? WHERE id = ?",
                                            {levelOf(changed.rating.level), facts, hostId});
        if (!updated)
            return core::failure(updated.error());
        const auto removed = m_database.run("DELETE FROM finding WHERE host_id = ?", {hostId});
        if (!removed)
            return core::failure(removed.error());
        if (auto written = writeFindings(hostId, changed.rating); !written)
            return written;
        tally.bytes += storedBytes(facts, evidence, qint64(changed.rating.findings.size()));
    }
    return {};
}

HistoryResult<void> HostStore::forEach(ScanId id, const Take &take) const
{
    return forEachEncoded(id, [&take](const codec::EncodedHost &host) { return take(host.host); });
}

HistoryResult<void> HostStore::forEachEncoded(ScanId id, const TakeEncoded &take) const
{
    const auto query = m_database.run(
        "SELECT address, started, rtt, facts, evidence FROM host WHERE scan_id = ? ORDER BY address", {id});
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        const auto host = read(**query);
        const bool isWanted = host && take(*host);
        if (!isWanted)
            (*query)->finish();
        if (!host)
            return core::failure(host.error());
        if (!isWanted)
            return {};
    }
    if (auto ended = m_database.ended(**query); !ended)
        return ended;
    (*query)->finish();
    return forEachQuiet(id, [&take](const codec::QuietHosts &hosts) {
        for (std::size_t i = 0; i < hosts.hosts.size(); ++i) {
            if (!take(hosts.at(i)))
                return false;
        }
        return true;
    });
}

HistoryResult<void> HostStore::forEachQuiet(ScanId id,
                                            const std::function<bool(const codec::QuietHosts &)> &take) const
{
    const auto query = m_database.run("SELECT content FROM quiet WHERE scan_id = ? ORDER BY id", {id});
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        const auto hosts = readQuiet(**query);
        const bool goesOn = hosts && take(*hosts);
        if (!goesOn)
            (*query)->finish();
        if (!hosts)
            return core::failure(hosts.error());
        if (!goesOn)
            return {};
    }
    const auto ended = m_database.ended(**query);
    (*query)->finish();
    return ended;
}

HistoryResult<target::RangeSet> HostStore::addresses(ScanId id) const
{
    // The index has it all: facts and evidence stay unread.
    const auto query = m_database.run("SELECT address FROM host WHERE scan_id = ? ORDER BY address", {id});
    if (!query)
        return core::failure(query.error());
    std::vector<target::AddressRange> ranges;
    bool ok = true;
    while (ok && (*query)->next()) {
        const auto address = codec::addressOfKey(toView((*query)->value(0).toByteArray()));
        ok = address.has_value();
        if (ok)
            ranges.push_back({*address, *address});
    }
    auto ended = m_database.ended(**query);
    (*query)->finish();
    if (ended && !ok)
        ended = core::failure(m_database.damaged());
    if (ended) {
        ended = forEachQuiet(id, [&ranges](const codec::QuietHosts &quiet) {
            for (const auto &host : quiet.hosts)
                ranges.push_back({host->observation.address, host->observation.address});
            return true;
        });
    }
    if (!ended)
        return core::failure(ended.error());
    return target::RangeSet(std::move(ranges));
}

HistoryResult<core::HostResultPtr> HostStore::one(ScanId id, const core::Address &address) const
{
    const auto query = m_database.run(
        "SELECT address, started, rtt, facts, evidence FROM host WHERE scan_id = ? AND address = ?",
        {id, toBytes(codec::addressKey(address))});
    if (!query)
        return core::failure(query.error());
    if ((*query)->next()) {
        auto stored = read(**query);
        (*query)->finish();
        return stored ? HistoryResult<core::HostResultPtr>(stored->host) : core::failure(stored.error());
    }
    if (auto ended = m_database.ended(**query); !ended)
        return core::failure(ended.error());
    core::HostResultPtr found;
    const auto searched = forEachQuiet(id, [&](const codec::QuietHosts &quiet) {
        for (const auto &host : quiet.hosts) {
            if (host->observation.address == address)
                found = host;
        }
        return !found;
    });
    return searched ? HistoryResult<core::HostResultPtr>(found) : core::failure(searched.error());
}

/// A row of what write() makes.
HistoryResult<codec::EncodedHost> HostStore::read(const QSqlQuery &query) const
{
    const auto address = codec::addressOfKey(toView(query.value(0).toByteArray()));
    const auto facts = unpacked(query.value(3).toByteArray());
    if (!address || !facts)
        return core::failure(m_database.damaged());
    auto host = std::make_shared<core::HostResult>();
    if (const auto decoded = codec::decodeFacts(*facts, *host); !decoded)
        return core::failure(m_database.unreadable(decoded.error()));
    constexpr qint64 latest = qint64(1) << 52;
    auto &seen = host->observation;
    seen.address = *address;
    seen.started =
        core::Timestamp(std::chrono::milliseconds(std::clamp(query.value(1).toLongLong(), -latest, latest)));
    if (!query.value(2).isNull())
        seen.rtt = std::chrono::microseconds(std::clamp(query.value(2).toLongLong(), -latest, latest));
    codec::EncodedHost encoded{nullptr, *facts, {}};
    if (!query.value(4).isNull()) {
        const auto bytes = unpacked(query.value(4).toByteArray());
        if (!bytes)
            return core::failure(m_database.damaged());
        auto evidence = codec::decodeEvidence(*bytes);
        if (!evidence)
            return core::failure(m_database.unreadable(evidence.error()));
        seen.evidence = std::move(*evidence);
        encoded.evidence = *bytes;
    }
    encoded.host = std::move(host);
    return encoded;
}

/// The content of a row of `quiet`.
HistoryResult<codec::QuietHosts> HostStore::readQuiet(const QSqlQuery &query) const
{
    const auto bytes = unpacked(query.value(0).toByteArray());
    if (!bytes)
        return core::failure(m_database.damaged());
    auto hosts = codec::decodeQuietHosts(*bytes);
    return hosts ? HistoryResult<codec::QuietHosts>(std::move(*hosts))
                 : core::failure(m_database.unreadable(hosts.error()));
}

} // namespace port135::history
