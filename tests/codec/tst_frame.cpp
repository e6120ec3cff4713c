// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: what is written is read, and nothing else is believed.
#include <QTemporaryDir>
#include <QTest>

#include "codec/frame_layout.h"
#include "codec/inflate.h"
#include "core/sha256.h"
#include "history/random_hosts.h"
#include "support/dump.h"
#include "support/frames.h"

#include <algorithm>
#include <random>

using namespace port135;
using codec::FrameError;
using codec::FrameHeader;
using test::RandomHosts;
using test::readFrame;
using Kind = FrameError::Kind;

namespace {

FrameHeader header()
{
    FrameHeader header;
    header.scan = "0c9a3c56-0d8e-4a7e-8a3e-0123456789ab";
    header.record.targets = "10.0.0.0/16 srv.example";
    header.record.excludes = {"10.0.9.0/24"};
    header.record.options = core::ScanOptions::forProfile(core::Profile::Gentle);
    header.record.started = core::Timestamp(std::chrono::milliseconds(1'700'000'000'000));
    header.record.programVersion = "0.1.0";
    header.plan.fixed.add(core::Address::parse("10.0.0.0").value(),
                          core::Address::parse("10.0.255.255").value());
    header.plan.names = {{"srv.example", 0, false, {core::Address::parse("10.7.7.7").value()}}};
    header.shard = 3;
    header.shards = 8;
    header.machine = "tokyo-pc";
    header.operatorName = "山田";
    return header;
}

codec::FrameEnd ending()
{
    codec::FrameEnd end;
    end.ended = core::Timestamp(std::chrono::milliseconds(1'700'000'060'000));
    end.hosts = 200;
    end.examined = 200;
    end.clockOffset = std::chrono::milliseconds(-1500);
    return end;
}

std::vector<core::HostResultPtr> someHosts(unsigned count)
{
    RandomHosts random(5);
    std::vector<core::HostResultPtr> hosts;
    for (unsigned i = 0; i < count; ++i) {
        auto host = std::make_shared<core::HostResult>(*random.host(core::Address::v4(0x0a000000 + i * 3)));
        if (i % 2 == 0) {
            core::Observation quiet;
            quiet.address = host->observation.address;
            quiet.started = host->observation.started;
            quiet.outcome = core::Outcome::Silent;
            host->observation = quiet;
        }
        hosts.push_back(std::move(host));
    }
    core::Observation unresolved;
    unresolved.address = core::Address::none(1);
    unresolved.cause = core::Cause::NameNotFound;
    unresolved.names.target = "srv.example";
    hosts.push_back(std::make_shared<core::HostResult>(core::HostResult{unresolved, {}}));
    return hosts;
}

std::string frameOf(const std::vector<core::HostResultPtr> &hosts, const FrameHeader &head = header(),
                    const sign::SecretKey *key = nullptr)
{
    std::string bytes;
    codec::FrameWriter writer(test::into(bytes), head, key);
    for (const auto &host : hosts)
        writer.add(*host);
    return writer.finish(ending()) ? bytes : std::string();
}

std::string withVersion(const std::string &frame, char version)
{
    auto changed = frame;
    changed[codec::frameMagic.size()] = version;
    return changed;
}

Kind kindOf(std::string_view bytes)
{
    const auto read = readFrame(bytes);
    if (!read)
        return read.error().kind;
    qWarning("it was read");
    return Kind(-1);
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDigestIsThatOfTheStandard()
    {
        QCOMPARE(core::hex(core::sha256("")),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(core::hex(core::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        const std::string million(1'000'000, 'a');
        const std::string wanted = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
        QCOMPARE(core::hex(core::sha256(million)), wanted);
        core::Sha256 pieces;
        for (std::size_t at = 0, size = 1; at < million.size(); at += size, size = size % 131 + 1)
            pieces.add(std::string_view(million).substr(at, size));
        QCOMPARE(core::hex(pieces.end()), wanted);
    }

    /// Blocks are packed several at a time, and stand in the order in which they came.
    void manyLargeBlocksKeepTheirOrder()
    {
        std::vector<core::HostResultPtr> hosts;
        std::mt19937 random(7);
        for (std::uint32_t i = 0; i < 120; ++i) {
            auto host = std::make_shared<core::HostResult>();
            host->observation.address = core::Address::v4(0x0a000000 + i);
            host->observation.outcome = core::Outcome::Listed;
            std::string noise(i % 7 == 0 ? 100 : 60'000, '\0'); // some pack quickly, some do not
            for (char &c : noise)
                c = i % 3 == 0 ? 'a' : char(random());
            host->observation.evidence.push_back({false, std::move(noise)});
            hosts.push_back(std::move(host));
        }
        const auto bytes = frameOf(hosts);
        QVERIFY(bytes.size() > 3'000'000);
        QVERIFY(frameOf(hosts) == bytes);
        const auto read = readFrame(bytes);
        QVERIFY(read);
        QCOMPARE(read->hosts.size(), hosts.size());
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            QVERIFY(read->hosts[i]->observation.address == hosts[i]->observation.address);
            QVERIFY(read->hosts[i]->observation.evidence[0].bytes == hosts[i]->observation.evidence[0].bytes);
        }
    }

    void whatIsWrittenIsReadButForRatings()
    {
        const auto hosts = someHosts(300);
        const auto read = readFrame(frameOf(hosts));
        QVERIFY(read);
        QCOMPARE(test::dump(read->header), test::dump(header()));
        QCOMPARE(read->end.written, hosts.size());
        QCOMPARE(read->end.examined, 200u);
        QVERIFY(read->end.clockOffset == std::chrono::milliseconds(-1500));
        QVERIFY(!read->signer);
        QCOMPARE(read->hosts.size(), hosts.size());
        auto sorted = read->hosts;
        const auto byAddress = [](const auto &a, const auto &b) {
            return a->observation.address < b->observation.address;
        };
        auto wanted = hosts;
        std::sort(sorted.begin(), sorted.end(), byAddress);
        std::sort(wanted.begin(), wanted.end(), byAddress);
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            core::HostResult unrated{wanted[i]->observation, {}};
            core::HostResult other{sorted[i]->observation, sorted[i]->rating};
            QCOMPARE(test::dump(other), test::dump(unrated));
        }
    }

    void aCopyHasTheSameBytesOfEveryHost()
    {
        const auto bytes = frameOf(someHosts(100));
        codec::FrameReader reader(codec::sourceOf(bytes));
        const auto head = reader.header();
        QVERIFY(head);
        std::string copy;
        codec::FrameWriter writer(test::into(copy), *head);
        for (auto hosts = reader.next(); hosts && !hosts->empty(); hosts = reader.next()) {
            for (const auto &host : *hosts)
                writer.add(host);
        }
        QVERIFY(writer.finish(reader.end()));
        QVERIFY(copy == bytes);
    }

    void aFrameThatEndsEarlyIsNoFrame()
    {
        const auto bytes = frameOf(someHosts(8));
        QVERIFY(bytes.size() > 1000);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto read = readFrame(std::string_view(bytes).substr(0, size));
            QVERIFY2(!read, qPrintable(QString::number(size)));
            const auto wanted = size < codec::frameMagic.size() ? Kind::NotAFrame : Kind::Cut;
            QVERIFY2(read.error().kind == wanted, qPrintable(QString::number(size)));
        }
        QVERIFY(readFrame(bytes));
    }

    void everyChangedByteIsFoundOut()
    {
        const auto bytes = frameOf(someHosts(6));
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            for (const int bit : {0, 7}) {
                auto changed = bytes;
                changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
                QVERIFY2(!readFrame(changed), qPrintable(QString::number(at)));
            }
        }
    }

    void nothingStandsBehindIt()
    {
        QCOMPARE(kindOf(frameOf(someHosts(3)) + 'x'), Kind::Cut); // taken for the letter of one more block
        QCOMPARE(kindOf(frameOf(someHosts(3)) + std::string("S\1x")), Kind::Damaged);
    }

    void aLaterVersionIsToldFromDamage()
    {
        const auto bytes = frameOf(someHosts(3));
        QCOMPARE(kindOf(withVersion(bytes, char(codec::frameVersion + 1))), Kind::Newer);
        QCOMPARE(kindOf(withVersion(bytes, 0)), Kind::Damaged);
        QCOMPARE(kindOf(withVersion(bytes, 127)), Kind::Damaged);
    }

    void aSignatureThatIsMadeUpProvesNothing()
    {
        auto bytes = frameOf(someHosts(3));
        bytes += codec::SignatureBlock;
        bytes += char(96);
        bytes += std::string(96, 'x');
        if (sign::isAvailable()) {
            QCOMPARE(kindOf(bytes), Kind::WrongSignature);
            return;
        }
        codec::FrameReader reader(codec::sourceOf(bytes));
        QVERIFY(reader.header());
        auto goesOn = reader.skip();
        while (goesOn && *goesOn)
            goesOn = reader.skip();
        QVERIFY(goesOn.has_value());
        QVERIFY(!reader.signer());
        QVERIFY(reader.isUnchecked());
    }

    void signaturesProveWhoMadeIt()
    {
        if (!sign::isAvailable())
            QSKIP("built without libsodium");
        QTemporaryDir folder;
        const auto key = sign::SecretKey::make(folder.filePath(QStringLiteral("key")).toStdString());
        const auto other = sign::SecretKey::make(folder.filePath(QStringLiteral("other")).toStdString());
        QVERIFY(key && other);
        const auto hosts = someHosts(20);
        const auto bytes = frameOf(hosts, header(), &*key);
        const auto read = readFrame(bytes);
        QVERIFY(read);
        QVERIFY(read->signer && *read->signer == key->publicKey());
        for (std::size_t at = bytes.size() - 98; at < bytes.size(); ++at) {
            auto changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(!readFrame(changed), qPrintable(QString::number(at)));
        }
        for (std::size_t size = bytes.size() - 97; size < bytes.size(); ++size)
            QCOMPARE(kindOf(std::string_view(bytes).substr(0, size)), Kind::Cut);
        QCOMPARE(kindOf(bytes + '\0'), Kind::Damaged);
        // The signature of one frame proves nothing of another.
        auto head = header();
        head.machine = "osaka-pc";
        const auto foreign = frameOf(hosts, head, &*other);
        QCOMPARE(kindOf(foreign.substr(0, foreign.size() - 98) + bytes.substr(bytes.size() - 98)),
                 Kind::WrongSignature);
    }

    void shardsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<quint32>("shard");
        QTest::addColumn<quint32>("shards");
        QTest::addColumn<QList<quint32>>("parts");
        QTest::newRow("beyond") << 9u << 8u << QList<quint32>();
        QTest::newRow("none") << 0u << 0u << QList<quint32>();
        QTest::newRow("too many") << 1u << 1'000'000u << QList<quint32>();
        QTest::newRow("merged of nothing") << 0u << 8u << QList<quint32>();
        QTest::newRow("one of parts") << 1u << 8u << QList<quint32>{1};
        QTest::newRow("twice") << 0u << 8u << QList<quint32>{2, 2};
        QTest::newRow("part beyond") << 0u << 8u << QList<quint32>{9};
        QTest::newRow("part zero") << 0u << 8u << QList<quint32>{0};
    }

    void shardsThatCannotBeAreRefused()
    {
        QFETCH(quint32, shard);
        QFETCH(quint32, shards);
        QFETCH(QList<quint32>, parts);
        auto head = header();
        head.shard = shard;
        head.shards = shards;
        for (const auto part : parts)
            head.record.parts.emplace_back().shard = part;
        QCOMPARE(kindOf(frameOf({}, head)), Kind::Damaged);
    }

    void whatClaimsToBeLargeTakesNoMemory()
    {
        codec::BlobWriter bomb;
        bomb.raw(codec::frameMagic);
        bomb.number(codec::frameVersion);
        bomb.raw("H");
        bomb.number(codec::mostBlockBytes);
        QCOMPARE(kindOf(bomb.bytes()), Kind::Cut);
        codec::BlobWriter larger;
        larger.raw(codec::frameMagic);
        larger.number(codec::frameVersion);
        larger.raw("H");
        larger.number(codec::mostBlockBytes + 1);
        QCOMPARE(kindOf(larger.bytes()), Kind::Damaged);
    }

    void aDiskThatIsFullIsSaid()
    {
        std::size_t room = 2000;
        codec::FrameWriter writer(
            [&room](std::string_view bytes) {
                if (bytes.size() > room)
                    return false;
                room -= bytes.size();
                return true;
            },
            header());
        for (const auto &host : someHosts(200))
            writer.add(*host);
        QVERIFY(!writer.finish(ending()));
    }
};

QTEST_GUILESS_MAIN(FrameTest)
#include "tst_frame.moc"
