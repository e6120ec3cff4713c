// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/host_store.h"

#include "codec/blob.h"
#include "codec/hashed_bytes.h"

#include <algorithm>

namespace port135::history {
namespace {

constexpr int rowBytes = 60; // beside the blobs, about
constexpr int findingBytes = 16;
constexpr std::size_t mostSamplesKept = 256;

std::uint64_t storedBytes(const QByteArray &facts, const QByteArray &evidence, qint64 findings)
{
    return std::uint64_t(facts.size() + evidence.size() + rowBytes + findings * findingBytes);
}

QVariant levelOf(const std::optional<core::Level> &level)
{
    return level ? QVariant(int(*level)) : QVariant(QMetaType::fromType<int>());
}

} // namespace

HistoryResult<void> HostStore::write(ScanId id, const PackedHosts &packed, Tally &tally) const
{
    for (const auto &[number, sample] : packed.samples) {
        const auto content = packedAlone(sample->content());
        const auto inserted = m_database.run("INSERT INTO sample (scan_id, number, content) VALUES (?, ?, ?)",
                                             {id, qint64(number), content});
        if (!inserted)
            return core::failure(inserted.error());
        tally.bytes += std::uint64_t(content.size() + rowBytes);
    }
    std::vector<codec::EncodedHost> quiet;
    for (const auto &host : packed.hosts) {
        tally.add(*host.host);
        if (host.isQuiet) {
            quiet.push_back(host.quiet);
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

/// Of a row that stands alone.
QByteArray HostStore::packedAlone(const std::string &bytes) const
{
    return Packer(m_packing).packed(bytes);
}

HistoryResult<void> HostStore::writeHost(ScanId id, const PackedHost &packed, Tally &tally) const
{
    const auto &host = *packed.host;
    const auto &seen = host.observation;
    const auto inserted = m_database.run(
        "INSERT INTO host (scan_id, address, name, outcome, cause, level, started, rtt, facts, evidence, sum)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {id, toBytes(codec::addressKey(seen.address)), notNull(hostKey(seen)), int(seen.outcome),
         int(seen.cause), levelOf(host.rating.level), qint64(seen.started.time_since_epoch().count()),
         seen.rtt ? QVariant(qint64(seen.rtt->count())) : QVariant(QMetaType::fromType<qint64>()),
         packed.facts,
         packed.evidence.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(packed.evidence),
         packed.sum});
    if (!inserted)
        return core::failure(inserted.error());
    const auto hostId = (*inserted)->lastInsertId();
    if (auto written = writeFindings(hostId, host.rating); !written)
        return written;
    tally.bytes += storedBytes(packed.facts, packed.evidence, qint64(host.rating.findings.size()));
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
    const auto content = packedAlone(codec::encodeQuietHosts(std::move(hosts)));
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
        const auto stored = read(id, **query);
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
    const auto stored = read(id, **query);
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
        const auto stored = read(id, **query);
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
        const auto encoded = codec::encodeFacts(changed);
        const auto facts = packedAlone(encoded);
        const auto sum = sumBytes(
            {std::make_shared<core::HostResult>(changed), encoded, {}}); // may be of a later version now
        const auto updated = m_database.run("UPDATE host SET level = ?, facts = ?, sum = ? WHERE id = ?",
                                            {levelOf(changed.rating.level), facts, sum, hostId});
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

HistoryResult<void> HostStore::forEach(ScanId id, const Take &take, Evidence evidence) const
{
    return forEachEncoded(
        id, [&take](const codec::EncodedHost &host) { return take(host.host); }, evidence);
}

HistoryResult<void> HostStore::forEachEncoded(ScanId id, const TakeEncoded &take, Evidence evidence) const
{
    const auto query = evidence == Evidence::With
        ? m_database.run(
            "SELECT address, started, rtt, facts, evidence FROM host WHERE scan_id = ? ORDER BY address",
            {id})
        : m_database.run(
            "SELECT address, started, rtt, facts, NULL FROM host WHERE scan_id = ? ORDER BY address", {id});
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        const auto host = read(id, **query);
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

HistoryResult<void> HostStore::forEachSum(ScanId id, const TakeSum &take) const
{
    constexpr qsizetype size = 33; // version, SHA-256
    const auto known =
        m_database.run("SELECT sum FROM host WHERE scan_id = ? AND length(sum) IN (0, 33)", {id});
    if (!known)
        return core::failure(known.error());
    while ((*known)->next()) {
        const auto bytes = (*known)->value(0).toByteArray();
        if (bytes.size() != size)
            continue; // does not count
        codec::ObservationSum sum;
        sum.version = std::uint8_t(bytes[0]);
        std::copy_n(bytes.begin() + 1, sum.digest.size(), sum.digest.begin());
        take(sum);
    }
    if (auto ended = m_database.ended(**known); !ended)
        return ended;
    (*known)->finish();
    // Of a scan that was stored before there were any.
    const auto query = m_database.run("SELECT address, started, rtt, facts, NULL FROM host WHERE scan_id = ?"
                                      " AND (sum IS NULL OR length(sum) NOT IN (0, 33))",
                                      {id});
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        const auto stored = read(id, **query);
        if (!stored) {
            (*query)->finish();
            return core::failure(stored.error());
        }
        if (core::isInteresting(stored->host->observation))
            take(codec::observationSum(stored->host->observation));
    }
    const auto ended = m_database.ended(**query);
    (*query)->finish();
    return ended;
}

HistoryResult<std::uint64_t> HostStore::nextSample(ScanId id) const
{
    const auto last = m_database.value("SELECT max(number) FROM sample WHERE scan_id = ?", {id});
    if (!last)
        return core::failure(last.error());
    return std::uint64_t(std::max<qint64>(last->toLongLong(), 0)) + 1;
}

/// Null where there is none.
SamplePtr HostStore::sample(ScanId id, std::uint64_t number) const
{
    const auto known = m_samples.find({id, number});
    if (known != m_samples.end())
        return known->second;
    const auto content =
        m_database.value("SELECT content FROM sample WHERE scan_id = ? AND number = ?", {id, qint64(number)});
    if (!content || !content->isValid())
        return nullptr;
    auto bytes = unpacked(content->toByteArray(), [](std::uint64_t) { return SamplePtr(); });
    if (!bytes || bytes->size() > mostSampleBytes)
        return nullptr;
    if (m_samples.size() >= mostSamplesKept)
        m_samples.clear();
    auto sample = std::make_shared<codec::Sample>(std::move(*bytes));
    m_samples.emplace(std::pair(id, number), sample);
    return sample;
}

HistoryResult<core::HostResultPtr> HostStore::one(ScanId id, const core::Address &address,
                                                  Evidence evidence) const
{
    const auto key = toBytes(codec::addressKey(address));
    const auto query = evidence == Evidence::With
        ? m_database.run(
            "SELECT address, started, rtt, facts, evidence FROM host WHERE scan_id = ? AND address = ?",
            {id, key})
        : m_database.run(
            "SELECT address, started, rtt, facts, NULL FROM host WHERE scan_id = ? AND address = ?",
            {id, key});
    if (!query)
        return core::failure(query.error());
    if ((*query)->next()) {
        auto stored = read(id, **query);
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
HistoryResult<codec::EncodedHost> HostStore::read(ScanId id, const QSqlQuery &query) const
{
    const auto sampleOf = [this, id](std::uint64_t number) { return sample(id, number); };
    const auto address = codec::addressOfKey(toView(query.value(0).toByteArray()));
    auto facts = unpacked(query.value(3).toByteArray(), sampleOf);
    if (!address)
        return core::failure(m_database.damaged());
    if (!facts)
        return core::failure(m_database.unreadable(facts.error()));
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
    codec::EncodedHost encoded{nullptr, std::move(*facts), {}};
    if (!query.value(4).isNull()) {
        auto bytes = unpacked(query.value(4).toByteArray(), sampleOf);
        if (!bytes)
            return core::failure(m_database.unreadable(bytes.error()));
        auto evidence = codec::decodeEvidence(*bytes);
        if (!evidence)
            return core::failure(m_database.unreadable(evidence.error()));
        seen.evidence = std::move(*evidence);
        encoded.evidence = std::move(*bytes);
    }
    encoded.host = std::move(host);
    return encoded;
}

/// The content of a row of `quiet`.
HistoryResult<codec::QuietHosts> HostStore::readQuiet(const QSqlQuery &query) const
{
    const auto bytes = unpacked(query.value(0).toByteArray(), [](std::uint64_t) { return SamplePtr(); });
    if (!bytes)
        return core::failure(m_database.unreadable(bytes.error()));
    auto hosts = codec::decodeQuietHosts(*bytes);
    return hosts ? HistoryResult<codec::QuietHosts>(std::move(*hosts))
                 : core::failure(m_database.unreadable(hosts.error()));
}

} // namespace port135::history
