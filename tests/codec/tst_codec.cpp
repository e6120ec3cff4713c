// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and scans as bytes: of this program, of earlier and of later ones.
#include <QTest>

#include "codec/columns.h"
#include "codec/hashed_bytes.h"
#include "codec/host_codec.h"
#include "codec/scan_record_codec.h"
#include "history/random_hosts.h"
#include "support/dump.h"

#include <functional>
#include <map>

using namespace port135;
using codec::BlobReader;
using codec::BlobWriter;
using codec::DecodeError;
using test::RandomHosts;

namespace {

// A host of a program that comes later: a field more in each of three structs.
struct LaterPort
{
    std::uint16_t port = 0;
    core::PortState state = core::PortState::NotTried;
    std::string banner;
};

struct LaterObservation
{
    std::uint16_t port = 135;
    core::Outcome outcome = core::Outcome::NotExamined;
    std::vector<LaterPort> ports;
    std::string site;
    std::vector<std::uint32_t> hops;
};

struct LaterHost
{
    LaterObservation observation;
    std::string signature;
};

/// A tag and its bytes of each field.
std::map<std::uint32_t, std::string> fieldsOf(std::string_view bytes)
{
    std::map<std::uint32_t, std::string> fields;
    BlobReader in(bytes);
    while (in.left() > 0) {
        const auto tag = in.integer<std::uint32_t>();
        fields[tag] = in.text();
    }
    return in.ok() ? fields : std::map<std::uint32_t, std::string>{};
}

std::string hashed(const core::Observation &seen)
{
    std::string bytes;
    codec::putHashedBytes(seen, bytes);
    return bytes;
}

} // namespace

namespace port135::codec {

template <>
struct Description<LaterPort>
{
    static constexpr auto fields = std::tuple{
        Field{1, "port", &LaterPort::port},
        Field{2, "state", &LaterPort::state},
        Field{90, "banner", &LaterPort::banner},
    };
};

template <>
struct Description<LaterObservation>
{
    static constexpr auto fields = std::tuple{
        Field{2, "port", &LaterObservation::port},    Field{3, "outcome", &LaterObservation::outcome},
        Field{14, "ports", &LaterObservation::ports}, Field{90, "site", &LaterObservation::site},
        Field{91, "hops", &LaterObservation::hops},
    };
};

template <>
struct Description<LaterHost>
{
    static constexpr auto fields = std::tuple{
        Field{1, "observation", &LaterHost::observation},
        Field{90, "signature", &LaterHost::signature},
    };
};

} // namespace port135::codec

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        RandomHosts random(11);
        for (std::uint32_t i = 0; i < 300; ++i) {
            const auto host = random.host(core::Address::v4(i));
            const auto encoded = codec::encode(host);
            core::HostResult again;
            QVERIFY(codec::decodeFacts(encoded.facts, again));
            const auto &seen = host->observation;
            again.observation.address = seen.address;
            again.observation.started = seen.started;
            again.observation.rtt = seen.rtt;
            if (!encoded.evidence.empty())
                again.observation.evidence = *codec::decodeEvidence(encoded.evidence);
            QCOMPARE(test::dump(again), test::dump(*host));
            QCOMPARE(codec::encodeFacts(again), encoded.facts);
            QCOMPARE(hashed(again.observation), hashed(seen));
        }
    }

    void whatHasNoBytesIsZero()
    {
        // Not what the struct begins with: that may change.
        core::HostResult host;
        QCOMPARE(host.observation.port, 135);
        QVERIFY(codec::decodeFacts(std::string_view("\2", 1), host));
        QCOMPARE(host.observation.port, 0); // an observation that is zero throughout has no bytes either
        core::HostResult again;
        QVERIFY(codec::decodeFacts(codec::encodeFacts(host), again));
        host.observation.attempts = 1;
        QVERIFY(codec::decodeFacts(codec::encodeFacts(host), again));
        QCOMPARE(again.observation.port, 0);
    }

    void fieldsOfALaterVersionArePassedOver()
    {
        LaterHost later;
        later.observation.port = 1135;
        later.observation.outcome = core::Outcome::Listed;
        later.observation.ports = {{49664, core::PortState::Open, "220 ready"},
                                   {49665, core::PortState::Closed, {}}};
        later.observation.site = "Osaka";
        later.observation.hops = {1, 2, 3};
        later.signature = "signed";
        BlobWriter out;
        out.number(2);
        codec::write(out, later);
        core::HostResult host;
        QVERIFY(codec::decodeFacts(out.bytes(), host));
        const auto &seen = host.observation;
        QCOMPARE(seen.port, 1135);
        QCOMPARE(seen.outcome, core::Outcome::Listed);
        QCOMPARE(seen.ports.size(), std::size_t(2));
        QCOMPARE(seen.ports[1].port, 49665);
        QCOMPARE(seen.ports[1].state, core::PortState::Closed);
    }

    void aLaterVersionIsNewerAndNotDamaged()
    {
        BlobWriter out;
        out.number(3);
        out.text("whatever it may be");
        core::HostResult host;
        QCOMPARE(codec::decodeFacts(out.bytes(), host).error(), DecodeError::Newer);
        QCOMPARE(codec::decodeEvidence(out.bytes()).error(), DecodeError::Newer);
        QCOMPARE(codec::decodeQuietHosts(out.bytes()).error(), DecodeError::Newer);
        QCOMPARE(codec::decodeRecord(out.bytes()).error(), DecodeError::Newer);
        QCOMPARE(codec::decodeFacts({}, host).error(), DecodeError::Damaged);
        QCOMPARE(codec::decodeFacts(std::string_view("\0", 1), host).error(), DecodeError::Damaged);
    }

    void aScanRecordComesBack()
    {
        core::ScanRecord record;
        record.targets = "10.0.0.0/24";
        record.place = "本社 3F";
        record.excludes = {"10.0.0.1", "", "10.0.0.1"};
        record.options = core::ScanOptions::forProfile(core::Profile::Fast);
        record.options.stages = {false, true};
        record.options.limits.evidence = 0;
        record.started = core::Timestamp(std::chrono::milliseconds(-5));
        record.hosts = std::uint64_t(1) << 40;
        record.stoppedEarly = true;
        record.rulesVersion = "7";
        const auto again = codec::decodeRecord(codec::encodeRecord(record));
        QVERIFY(again);
        QCOMPARE(test::dump(*again), test::dump(record));
        record.options.stages = {false, false}; // a struct without a bit, whose own start is not that
        const auto withoutStages = codec::decodeRecord(codec::encodeRecord(record));
        QVERIFY(withoutStages);
        QCOMPARE(test::dump(*withoutStages), test::dump(record));
    }

    void wrongBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::function<void(BlobWriter &)> &write) {
            BlobWriter out;
            out.number(2);
            out.number(1); // the observation
            out.framed([&] { write(out); });
            QTest::newRow(name) << QByteArray::fromStdString(out.bytes());
        };
        const auto field = [](BlobWriter &out, std::uint32_t tag, const std::function<void()> &values) {
            out.number(tag);
            out.framed(values);
        };
        row("the same field twice", [&](BlobWriter &out) {
            field(out, 2, [&] { out.number(1); });
            field(out, 2, [&] { out.number(1); });
        });
        row("fields out of order", [&](BlobWriter &out) {
            field(out, 3, [&] { out.number(1); });
            field(out, 2, [&] { out.number(1); });
        });
        row("tag 0", [&](BlobWriter &out) { field(out, 0, [&] { out.number(1); }); });
        row("a port too large", [&](BlobWriter &out) { field(out, 2, [&] { out.number(65'536); }); });
        row("an outcome that never was", [&](BlobWriter &out) { field(out, 3, [&] { out.number(99); }); });
        row("bytes left over", [&](BlobWriter &out) {
            field(out, 3, [&] {
                out.number(1);
                out.number(1);
            });
        });
        row("a length beyond the end", [&](BlobWriter &out) {
            out.number(24);
            out.number(1'000);
        });
        row("more endpoints than bytes", [&](BlobWriter &out) {
            field(out, 10, [&] {
                out.number(200);
                field(out, 6, [&] {
                    for (int i = 0; i < 20; ++i)
                        out.number(1);
                });
            });
        });
        row("a list without items of its first field",
            [&](BlobWriter &out) { field(out, 10, [&] { out.number(150'000); }); });
        row("a time beyond every calendar", [&](BlobWriter &out) {
            field(out, 18, [&] {
                out.flag(true);
                out.signedNumber(std::int64_t(1) << 60);
            });
        });
        row("a long text a hundred thousand times", [&](BlobWriter &out) {
            field(out, 10, [&] {
                out.number(100'000);
                field(out, 6, [&] {
                    for (int i = 0; i < 100'000; ++i)
                        out.number(0);
                });
                field(out, 7, [&] {
                    out.number(100'001);
                    out.raw(std::string(100'000, 'x'));
                    for (int i = 1; i < 100'000; ++i)
                        out.number(0);
                });
            });
        });
    }
    void wrongBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        core::HostResult host;
        const auto decoded = codec::decodeFacts({bytes.constData(), std::size_t(bytes.size())}, host);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error(), DecodeError::Damaged);
    }

    void everyEnumeratorIsKnown()
    {
        // The last ones are written down by hand: nobody may forget one.
        const auto beyond = [](auto last) { return core::name(decltype(last)(unsigned(last) + 1)); };
        const std::string_view unknown = "unknown";
        QCOMPARE(beyond(codec::lastOf(core::Outcome{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::Cause{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::ProtocolSequence{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::PortState{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::PortSeen{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::Level{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::Confidence{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::Profile{})), unknown);
        QCOMPARE(beyond(codec::lastOf(core::Vantage{})), unknown);
        for (const auto outcome : {core::Outcome::NotExamined, codec::lastOf(core::Outcome{})})
            QVERIFY(core::name(outcome) != unknown);
        QVERIFY(core::name(codec::lastOf(core::Cause{})) != unknown);
        QVERIFY(core::name(codec::lastOf(core::PortState{})) != unknown);
        QVERIFY(core::name(codec::lastOf(core::PortSeen{})) != unknown);
    }

    void aFieldOfItsOwnChangesTheHash()
    {
        RandomHosts random(12);
        const auto host = random.host(core::Address::v4(7));
        auto changed = host->observation;
        changed.source += "x";
        QVERIFY(hashed(changed) != hashed(host->observation));
        changed = host->observation;
        changed.evidence.clear(); // can be switched off
        QCOMPARE(hashed(changed), hashed(host->observation));
        const auto fields = fieldsOf(std::string_view(codec::encodeFacts(*host)).substr(1));
        QVERIFY(hashed(changed).ends_with(fields.at(1))); // what is stored is what is hashed
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
