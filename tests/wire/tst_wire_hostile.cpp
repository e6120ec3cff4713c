// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that mean harm: cut off anywhere, changed anywhere, or with counts that promise the earth.
#include "hex.h"
#include "message_cases.h"

#include "wire/bind_ack.h"
#include "wire/classify.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fold.h"
#include "wire/fragment.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/stream.h"
#include "wire/tower.h"

#include "support/allocations.h"

#include <QByteArray>
#include <QDir>
#include <QObject>
#include <QStringLiteral>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;

namespace {

/// Exactly as long as the bytes: reading one past the end is seen by the address sanitizer.
class ExactCopy
{
public:
    explicit ExactCopy(Bytes bytes)
        : m_memory(static_cast<std::uint8_t *>(std::malloc(bytes.size() ? bytes.size() : 1)))
        , m_size(bytes.size())
    {
        if (m_size)
            std::memcpy(m_memory.get(), bytes.data(), m_size);
    }

    Bytes bytes() const { return {m_memory.get() + (m_size ? 0 : 1), m_size}; }

private:
    struct Free
    {
        void operator()(void *memory) const { std::free(memory); }
    };
    std::unique_ptr<std::uint8_t, Free> m_memory;
    std::size_t m_size;
};

void patchLength(Buffer &pdu)
{
    const bool little = pdu[4] >> 4;
    pdu[little ? 8 : 9] = static_cast<std::uint8_t>(pdu.size());
    pdu[little ? 9 : 8] = static_cast<std::uint8_t>(pdu.size() >> 8);
}

/// All ways in that take bytes from the network.
void readAsEverything(Bytes bytes)
{
    for (const auto order : {ByteOrder::Little, ByteOrder::Big}) {
        for (const auto &message : messageCases())
            message.read(bytes, order);
        std::vector<core::Endpoint> endpoints;
        appendLookupResponse(bytes, order, endpoints);
        foldEndpoints(endpoints);
        if (const auto map = readMapResponse(bytes, order))
            appendMapTowers(*map, endpoints);
    }
    classify(bytes);
    FrameSplitter().next(bytes);
    Reassembler::forRequest().feed(bytes);
    Reassembler::forResponse(1, 0).feed(bytes);
}

void addMessages()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < messageCases().size(); ++i)
        QTest::newRow(messageCases()[i].name) << i;
}

} // namespace

class TestWireHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefixIsRefused_data() { addMessages(); }
    void everyPrefixIsRefused();
    void everyShortenedFrameIsRefusedOrWhole_data() { addMessages(); }
    void everyShortenedFrameIsRefusedOrWhole();
    void everyPrefixOfRecordedPdus();
    void flippedBytesDoNoHarm_data() { addMessages(); }
    void flippedBytesDoNoHarm();
    void noiseDoesNoHarm();
    void promisesAllocateNothing_data();
    void promisesAllocateNothing();
};

void TestWireHostile::everyPrefixIsRefused()
{
    QFETCH(std::size_t, index);
    const auto &message = messageCases()[index];
    for (const auto order : {ByteOrder::Little, ByteOrder::Big}) {
        for (unsigned seed = 0; seed < 12; ++seed) {
            Random random(seed);
            const auto whole = message.make(random, order);
            for (std::size_t length = 0; length < whole.size(); ++length) {
                const ExactCopy prefix(Bytes(whole).first(length));
                const auto status = message.read(prefix.bytes(), order);
                // A PDU says how long it is; the end of a token may be text that nothing points to.
                if (message.framed)
                    QCOMPARE(status, ReadStatus::Incomplete);
                else if (qstrcmp(message.name, "ntlm negotiate") != 0
                         && qstrcmp(message.name, "ntlm challenge") != 0)
                    QCOMPARE(status, ReadStatus::Malformed);
            }
        }
    }
}

void TestWireHostile::everyShortenedFrameIsRefusedOrWhole()
{
    QFETCH(std::size_t, index);
    const auto &message = messageCases()[index];
    if (!message.framed)
        return; // everyPrefixIsRefused says it all about stubs
    for (const auto order : {ByteOrder::Little, ByteOrder::Big}) {
        for (unsigned seed = 0; seed < 12; ++seed) {
            Random random(seed);
            const auto whole = message.make(random, order);
            for (std::size_t length = headerSize; length < whole.size(); ++length) {
                Buffer shortened(whole.begin(), whole.begin() + std::ptrdiff_t(length));
                patchLength(shortened);
                const ExactCopy copy{Bytes(shortened)};
                QVERIFY(message.read(copy.bytes(), order) != ReadStatus::Incomplete);
                if (length < headerSize + 2)
                    QCOMPARE(message.read(copy.bytes(), order), ReadStatus::Malformed);
            }
        }
    }
}

void TestWireHostile::everyPrefixOfRecordedPdus()
{
    const QDir folder(QStringLiteral(PORT135_TEST_DATA "/pdus"));
    const auto files = folder.entryList({QStringLiteral("*.hex")});
    QVERIFY(!files.isEmpty());
    for (const auto &file : files) {
        const auto whole = recordedPdu(folder.filePath(file));
        QVERIFY(whole.size() > headerSize);
        for (std::size_t length = 0; length < whole.size(); length += length < 200 ? 1 : 7) {
            const ExactCopy prefix(Bytes(whole).first(length));
            QCOMPARE(FrameSplitter().next(prefix.bytes()).status, ReadStatus::Incomplete);
            if (length < 24)
                continue;
            std::vector<core::Endpoint> endpoints;
            const ExactCopy stub(Bytes(whole).subspan(24, length - 24));
            const auto summary = appendLookupResponse(stub.bytes(), ByteOrder::Little, endpoints);
            QCOMPARE(summary.status, ReadStatus::Malformed);
        }
    }
}

void TestWireHostile::flippedBytesDoNoHarm()
{
    QFETCH(std::size_t, index);
    const auto &message = messageCases()[index];
    std::size_t refused = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Random random(seed);
        auto bytes = message.make(random, seed & 1 ? ByteOrder::Big : ByteOrder::Little);
        for (auto flips = 1 + random() % 3; flips && !bytes.empty(); --flips) {
            static constexpr std::uint8_t favourites[] = {0, 1, 0x7f, 0x80, 0xff};
            auto &byte = bytes[random() % bytes.size()];
            byte = random() & 1 ? favourites[random() % 5] : static_cast<std::uint8_t>(random());
        }
        const ExactCopy copy{Bytes(bytes)};
        refused +=
            message.read(copy.bytes(), seed & 1 ? ByteOrder::Big : ByteOrder::Little) != ReadStatus::Ok;
        if (seed % 20 == 0)
            readAsEverything(copy.bytes());
    }
    // Fixed sizes without a length in them cannot be refused; everything else is, now and then.
    if (message.framed)
        QVERIFY(refused > 100);
}

void TestWireHostile::noiseDoesNoHarm()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Random random(seed);
        Buffer bytes(random() % 400);
        for (auto &byte : bytes)
            byte = random() % 3 ? std::uint8_t(0) : static_cast<std::uint8_t>(random());
        const ExactCopy copy{Bytes(bytes)};
        readAsEverything(copy.bytes());
    }
}

void TestWireHostile::promisesAllocateNothing_data()
{
    QTest::addColumn<QByteArray>("hex");
    const QByteArray handle(40, '0');
    QTest::newRow("lookup of 4,294,967,295 entries") << handle
            + "ffffffff"
              "ffffffff"
              "00000000"
              "ffffffff";
    QTest::newRow("lookup entry with an annotation of 4 GB") << handle
            + "01000000"
              "f4010000"
              "00000000"
              "01000000"
            + QByteArray(32, '0')
            + "01000000"
              "00000000"
              "ffffffff";
    QTest::newRow("lookup entry with a tower of 4 GB") << handle
            + "01000000"
              "f4010000"
              "00000000"
              "01000000"
            + QByteArray(32, '0')
            + "01000000"
              "00000000"
              "00000000"
              "ffffffff"
              "ffffffff"
              "0000";
    QTest::newRow("map of 1,073,741,823 towers") << handle
            + "ffffff3f"
              "ffffff3f"
              "00000000"
              "ffffff3f";
    QTest::newRow("tower of 65,535 floors") << QByteArray("ffff"
                                                          "0100"
                                                          "0d"
                                                          "0000");
    QTest::newRow("tower with a left side of 65,535 bytes") << QByteArray("0500"
                                                                          "ffff"
                                                                          "0d"
                                                                          "0000");
    QTest::newRow("4,294,967,295 interfaces") << QByteArray("01000000"
                                                            "ffffffff"
                                                            "ffffffff"
                                                            "01000000");
    QTest::newRow("4,294,967,295 statistics") << QByteArray("ffffffff"
                                                            "ffffffff");
    QTest::newRow("65,535 binding units") << QByteArray("05000700"
                                                        "01000000"
                                                        "ffff0000"
                                                        "ffff"
                                                        "ffff"
                                                        "0700");
    QTest::newRow("response with an allocation hint of 4 GB")
        << QByteArray("0500020110000000 1800 0000 01000000 ffffffff 0000 00 00");
    QTest::newRow("bind_ack with an address of 65,535 bytes")
        << QByteArray("05000c03100000002000000001000000 d016d016 00000000 ffff 3133 35000000");
}

void TestWireHostile::promisesAllocateNothing()
{
    QFETCH(QByteArray, hex);
    const auto bytes = fromHex(hex);
    const ExactCopy copy{Bytes(bytes)};
    messageCases(); // made on first use
    forgetLargestAllocation();
    readAsEverything(copy.bytes());
    QVERIFY2(largestAllocation() <= 2 * largestFragment, qPrintable(QString::number(largestAllocation())));
}

QTEST_GUILESS_MAIN(TestWireHostile)
#include "tst_wire_hostile.moc"
