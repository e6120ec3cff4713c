// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that mean harm: each ends in the right outcome and within its budget, and many at once do not keep
// an honest host waiting.
#include <QTest>

#include "support/examination.h"
#include "support/hostile_mapper.h"
#include "support/whole_scan.h"

#include <QElapsedTimer>

#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

// What one thread holds, at the most: the server's thread allocates as well.
thread_local std::int64_t held = 0;
thread_local std::int64_t mostHeld = 0;

} // namespace

void *operator new(std::size_t size)
{
    void *memory = std::malloc(size ? size : 1);
    if (!memory)
        throw std::bad_alloc();
    held += std::int64_t(malloc_usable_size(memory));
    mostHeld = std::max(mostHeld, held);
    return memory;
}

void operator delete(void *memory) noexcept
{
    held -= std::int64_t(malloc_usable_size(memory));
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

using namespace port135;
using core::Outcome;
using test::hostileLimits;
using test::misbehaviours;

namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t firstHostile = 0x7f8a0001; // 127.138.0.1
constexpr std::int64_t mostMemory = 8 << 20; // for 1 MiB received

core::ScanOptions options(std::uint16_t port)
{
    auto result = test::mapOnly(port);
    result.answerTimeout = test::hostileAnswerTimeout;
    result.connectTimeout = 1000ms;
    result.limits = hostileLimits();
    return result;
}

QByteArray told(Outcome outcome, core::Cause cause, std::uint32_t entries)
{
    const auto bytes = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    return bytes(core::name(outcome)) + ' ' + bytes(core::name(cause)) + ' ' + QByteArray::number(entries);
}

} // namespace

class HostileMappersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(misbehaviours().size() >= 40); }

    void eachEndsRightWithinItsBudget_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < misbehaviours().size(); ++i)
            QTest::newRow(misbehaviours()[i].name) << i;
    }

    void eachEndsRightWithinItsBudget()
    {
        QFETCH(std::size_t, index);
        const auto &kind = misbehaviours()[index];
        const test::RawServer server(kind.behaviour);
        auto wanted = options(server.port());
        wanted.stages = kind.stages;
        auto examined = examine(wanted);
        const auto right = told(kind.outcome, kind.cause, kind.entries);
        // A server that is kept from answering by others on this machine is asked once more, with more
        // patience.
        if (examined.told() != right && examined.observation.cause == core::Cause::NoAnswer) {
            wanted.answerTimeout *= 8;
            examined = examine(wanted);
        }
        QCOMPARE(examined.told(), right);
        const auto &observation = examined.observation;
        QVERIFY(observation.truncated == (kind.outcome == Outcome::Partial));
        QVERIFY(observation.endpoints.size() <= wanted.limits.entries);
        QVERIFY2(examined.received <= wanted.limits.bytes, qPrintable(QString::number(examined.received)));
        QVERIFY2(examined.memory <= mostMemory, qPrintable(QString::number(examined.memory)));
        QVERIFY2(examined.time <= wanted.limits.time.count() + graceMs,
                 qPrintable(QString::number(examined.time)));
    }

    void aThousandDoNotDelayAnHonestHost()
    {
        constexpr unsigned hostile = 1000;
        constexpr unsigned entries = 300;
        const test::HostilePopulation population(firstHostile, hostile);
        // In the middle, at the end and in front of the hostile ones.
        const std::vector<const char *> honest{"127.137.255.254", "127.138.100.1", "127.139.0.1"};
        std::list<test::RawServer> servers;
        target::RangeSet addresses;
        for (const auto *text : honest) {
            servers.emplace_back(test::honestMapper(entries), text, population.port());
            addresses.add(test::address(text));
        }
        auto wanted = core::ScanOptions::forProfile(core::Profile::Fast);
        wanted.port = population.port();
        auto everybody = addresses;
        everybody.add(core::Address::v4(firstHostile), core::Address::v4(firstHostile + hostile - 1));
        // The best of three: other programs may have the machine meanwhile.
        auto delay = std::chrono::milliseconds::max();
        for (int round = 0; round < 3 && delay > 2s; ++round) {
            const auto alone = slowest(target::Feed(addresses), wanted, honest, entries);
            const auto among = slowest(target::Feed(everybody), wanted, honest, entries);
            qInfo("An honest host took %lld ms alone and %lld ms among %u hostile ones.",
                  qlonglong(alone.count()), qlonglong(among.count()), hostile);
            QVERIFY(alone >= 0ms && among >= 0ms);
            delay = std::min(delay, among - alone);
        }
        QVERIFY2(delay <= 2s * slowdown, qPrintable(QString::number(delay.count())));
    }

private:
    /// What came of one host, and what it cost.
    struct Examined
    {
        core::Observation observation;
        std::uint64_t received = 0; ///< bytes
        std::int64_t memory = 0; ///< bytes, at the most
        qint64 time = 0; ///< milliseconds

        QByteArray told() const
        {
            return ::told(observation.outcome, observation.cause, observation.entriesRead);
        }
    };

    static Examined examine(const core::ScanOptions &wanted)
    {
        Examined result;
        const auto before = held;
        mostHeld = held;
        QElapsedTimer timer;
        timer.start();
        {
            asio::io_context io{1};
            probe::Environment environment(io, wanted, 0);
            asio::co_spawn(io,
                           probe::examine(environment, core::Address::v4(0x7f000001), 1, result.observation),
                           test::raise);
            io.run();
            result.received = environment.received;
        }
        result.time = timer.elapsed();
        result.memory = mostHeld - before;
        return result;
    }

    static constexpr qint64 graceMs = 2000; // of a busy machine
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int slowdown = 10;
#else
    static constexpr int slowdown = 1;
#endif

    /// How long after the start the last of these hosts was delivered; negative where one was not read.
    static std::chrono::milliseconds slowest(target::Feed feed, const core::ScanOptions &options,
                                             const std::vector<const char *> &honest, unsigned entries)
    {
        std::mutex mutex;
        std::size_t right = 0;
        std::chrono::milliseconds last{};
        std::string fault;
        const auto began = core::Steady::now();
        scan::Scanner *self = nullptr;
        scan::Scanner scanner(
            std::move(feed), options,
            [&](core::Observation &&observation) {
                const auto address = observation.address.toString();
                if (std::find(honest.begin(), honest.end(), address) == honest.end())
                    return;
                const std::lock_guard lock(mutex);
                right += observation.outcome == Outcome::Listed && observation.entriesRead == entries;
                last = std::max(
                    last, std::chrono::duration_cast<std::chrono::milliseconds>(core::Steady::now() - began));
                if (right == honest.size())
                    self->stop(); // the slow ones take as long as they may
            },
            [&](const std::string &trouble) { fault = trouble; });
        self = &scanner;
        scanner.start();
        scanner.wait();
        return right == honest.size() && fault.empty() ? last : -1ms;
    }
};

QTEST_GUILESS_MAIN(HostileMappersTest)
#include "tst_hostile_mappers.moc"
