// SPDX-License-Identifier: GPL-3.0-or-later
#include "sites/bus_engine.h"

#include "codec/frame.h"
#include "core/weight.h"
#include "scan/shard_ledger.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>

namespace port135::sites {
namespace {

constexpr std::chrono::milliseconds rest{200};
constexpr std::size_t mostWeight = 1u
    << 30; // bytes in memory of a result: some packed bytes unpack to very many

std::uint32_t shardsFor(std::uint64_t addresses, std::uint64_t each)
{
    const auto wanted = (addresses + std::max<std::uint64_t>(each, 1) - 1) / std::max<std::uint64_t>(each, 1);
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(wanted, 1, codec::mostShards));
}

} // namespace

struct BusEngine::State
{
    State(std::unique_ptr<Bus> theBus, codec::WorkUnit all, Sink theSink, Finished theFinished,
          std::vector<sign::PublicKey> keys, std::uint64_t each)
        : bus(std::move(theBus))
        , whole(std::move(all))
        , sink(std::move(theSink))
        , finished(std::move(theFinished))
        , trusted(std::move(keys))
        , split(codec::planOf(whole.addresses), shardsFor(whole.addresses.count(), each))
        , ledger(split.shards())
    {
    }

    codec::WorkUnit unitOf(std::uint32_t shard) const
    {
        codec::WorkUnit unit;
        unit.scan = whole.scan;
        unit.options = whole.options;
        unit.shard = shard;
        unit.shards = split.shards();
        unit.addresses = split.addresses(shard);
        for (const auto &learned : whole.learned) {
            if (unit.addresses.contains(learned.address))
                unit.learned.push_back(learned);
        }
        return unit;
    }

    std::string run()
    {
        for (std::uint32_t shard = 1; shard <= split.shards() && !stopping; ++shard) {
            if (const auto offered = bus->offer(shard, codec::encodeWorkUnit(unitOf(shard))); !offered)
                return offered.error();
        }
        while (!stopping && !ledger.isOver()) {
            auto deliveries = bus->collect();
            if (!deliveries)
                return deliveries.error();
            for (const auto &delivery : *deliveries) {
                if (delivery.shard < 1 || delivery.shard > split.shards())
                    continue; // not of this scan
                if (take(delivery) || ledger.isDone(delivery.shard))
                    continue;
                if (const auto refused = bus->refuse(delivery, codec::encodeWorkUnit(unitOf(delivery.shard)));
                    !refused)
                    return refused.error();
            }
            if (!deliveries->empty())
                continue;
            const auto lost = bus->givenUp();
            if (ledger.doneCount() + lost.size() >= split.shards())
                break;
            std::unique_lock lock(mutex);
            wake.wait_for(lock, rest, [this] { return stopping.load(); });
        }
        return {};
    }

    bool isTrusted(std::string_view frame) const
    {
        codec::FrameReader reader(codec::sourceOf(frame));
        if (!reader.header())
            return false;
        auto goesOn = reader.skip();
        while (goesOn && *goesOn)
            goesOn = reader.skip();
        const auto &signer = reader.signer();
        return goesOn && signer && std::find(trusted.begin(), trusted.end(), *signer) != trusted.end();
    }

    /// False: no result that can be believed.
    bool take(const Delivery &delivery)
    {
        if (!trusted.empty() && !isTrusted(delivery.frame))
            return false; // before a byte of it is unpacked
        codec::FrameReader reader(codec::sourceOf(delivery.frame));
        const auto header = reader.header();
        if (!header || header->shard != delivery.shard || header->shards != split.shards()
            || header->scan != whole.scan)
            return false;
        std::vector<core::Observation> observations;
        std::set<core::Address> seen;
        std::size_t weight = 0;
        while (true) {
            const auto hosts = reader.next();
            if (!hosts)
                return false;
            if (hosts->empty())
                break;
            for (const auto &host : *hosts) {
                const auto &observation = host.host->observation;
                if (split.shardOf(observation.address) != delivery.shard
                    || !seen.insert(observation.address).second)
                    return false;
                weight += core::weightOf(*host.host);
                if (weight > mostWeight)
                    return false;
                observations.push_back(observation);
            }
        }
        const auto &signer = reader.signer();
        if (!ledger.done(delivery.shard)) {
            ++repeated;
            return true;
        }
        core::ScanPart part;
        part.shard = delivery.shard;
        part.machine = header->machine;
        part.operatorName = header->operatorName;
        part.programVersion = header->record.programVersion;
        part.started = header->record.started;
        part.ended = reader.end().ended;
        part.clockOffset = reader.end().clockOffset;
        part.hosts = reader.end().hosts;
        part.examined = observations.size();
        part.stoppedEarly = part.examined < part.hosts;
        part.digest = core::hex(reader.digest());
        part.signer = signer ? signer->text() : std::string();
        part.attempts = std::max(header->attempt, 1u);
        {
            const std::lock_guard lock(mutex);
            parts.push_back(std::move(part));
        }
        for (auto &observation : observations) {
            const auto outcome = std::size_t(observation.outcome);
            sink(std::move(observation));
            counts[outcome].fetch_add(1);
            examined.fetch_add(1);
        }
        return true;
    }

    std::unique_ptr<Bus> bus;
    codec::WorkUnit whole;
    Sink sink;
    Finished finished;
    std::vector<sign::PublicKey> trusted;
    codec::Split split;
    scan::ShardLedger ledger;
    std::atomic<bool> stopping{false};
    std::mutex mutex;
    std::condition_variable wake;
    std::thread thread;
    std::vector<core::ScanPart> parts;
    std::atomic<std::uint32_t> repeated{0};
    std::atomic<std::uint64_t> examined{0};
    std::array<std::atomic<std::uint64_t>, std::size_t(core::Outcome::Error) + 1> counts{};
};

BusEngine::BusEngine(std::unique_ptr<Bus> bus, codec::WorkUnit whole, Sink sink, Finished finished,
                     std::vector<sign::PublicKey> trusted, std::uint64_t addressesOfShard)
    : m_state(std::make_unique<State>(std::move(bus), std::move(whole), std::move(sink), std::move(finished),
                                      std::move(trusted), addressesOfShard))
{
}

BusEngine::~BusEngine()
{
    stop();
    wait();
}

void BusEngine::start()
{
    const auto run = [state = m_state.get()] {
        std::string fault;
        try {
            fault = state->run();
        } catch (const std::exception &exception) {
            fault = exception.what();
        }
        state->bus->close();
        state->finished(fault);
    };
    try {
        m_state->thread = std::thread(run);
    } catch (const std::system_error &error) {
        m_state->finished(error.what());
    }
}

void BusEngine::pause()
{
    m_state->bus->setPaused(true);
}

void BusEngine::resume()
{
    m_state->bus->setPaused(false);
}

void BusEngine::stop()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->wake.notify_all();
}

void BusEngine::wait()
{
    if (m_state->thread.joinable())
        m_state->thread.join();
}

scan::Progress BusEngine::progress() const
{
    scan::Progress progress;
    progress.hosts = m_state->whole.addresses.count();
    progress.examined = m_state->examined;
    progress.tries = progress.examined;
    progress.firstTries = progress.examined;
    for (std::size_t i = 0; i < m_state->counts.size(); ++i)
        progress.counts.byOutcome[i] = m_state->counts[i];
    return progress;
}

std::size_t BusEngine::inFlightLimit() const
{
    return m_state->whole.options.inFlight;
}

std::vector<core::ScanPart> BusEngine::parts() const
{
    const std::lock_guard lock(m_state->mutex);
    auto parts = m_state->parts;
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.shard < b.shard; });
    return parts;
}

std::uint32_t BusEngine::repeated() const
{
    return m_state->repeated;
}

} // namespace port135::sites
