// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a map allocates room for its lines once, and for those texts that do not fit into a string's own
// room.
#include "wire/epm_lookup.h"

#include "support/allocations.h"

#include <QByteArray>
#include <QObject>
#include <QTest>

using namespace port135;

namespace {

core::Endpoint pipeEndpoint(const std::string &name, const std::string &annotation)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {*core::Uuid::parse("367abb81-9844-35f1-ad32-98f038001003"), 2, 0};
    endpoint.protseq = core::ProtocolSequence::NcacnNp;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.endpoint = name;
    endpoint.annotation = annotation;
    return endpoint;
}

} // namespace

class TestWireAllocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingAMap_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<QByteArray>("pipe");
        QTest::addColumn<QByteArray>("annotation");
        QTest::addColumn<int>("longTexts"); // in each line
        QTest::newRow("300 lines, short texts")
            << 300 << QByteArray("\\pipe\\atsvc") << QByteArray("Tasks") << 0;
        QTest::newRow("3,000 lines, short texts")
            << 3000 << QByteArray("\\pipe\\atsvc") << QByteArray("Tasks") << 0;
        QTest::newRow("300 lines, as long as those of Windows")
            << 300 << QByteArray("OLE4A0DDB9A5C7E2F6B8C01D7F6E352")
            << QByteArray("DHCPv6 Client LRPC Endpoint") << 0;
        QTest::newRow("300 lines, a long annotation")
            << 300 << QByteArray("\\pipe\\atsvc") << QByteArray("Windows Event Log of this server") << 1;
        QTest::newRow("300 lines, two long texts")
            << 300 << QByteArray("\\pipe\\a-pipe-with-a-rather-long-name")
            << QByteArray("Windows Event Log of this server") << 2;
    }

    void readingAMap()
    {
        QFETCH(int, entries);
        QFETCH(QByteArray, pipe);
        QFETCH(QByteArray, annotation);
        QFETCH(int, longTexts);
#ifdef __SANITIZE_ADDRESS__
        if (longTexts > 0)
            QSKIP("What the library of strings allocates goes to the sanitizer, and is not counted.");
#endif
        wire::LookupResponse response;
        for (int i = 0; i < entries; ++i)
            wire::appendEntries(pipeEndpoint(pipe.toStdString(), annotation.toStdString()), response.entries);
        const auto stub = wire::writeLookupResponse(response);
        std::vector<core::Endpoint> endpoints;
        const auto before = test::allocations();
        const auto summary = wire::appendLookupResponse(stub, wire::ByteOrder::Little, endpoints);
        const auto made = test::allocations() - before;
        QCOMPARE(endpoints.size(), std::size_t(entries));
        QCOMPARE(summary.entries, std::uint32_t(entries));
        QCOMPARE(endpoints.back().annotation, annotation.toStdString());
        QCOMPARE(made, std::size_t(1 + entries * longTexts));
    }
};

QTEST_APPLESS_MAIN(TestWireAllocations)
#include "tst_wire_allocations.moc"
