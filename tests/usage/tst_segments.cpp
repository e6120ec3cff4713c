// SPDX-License-Identifier: GPL-3.0-or-later
// Segments out of policy files, and the matrix of uses between them.
#include "usage/use_matrix.h"

#include <QByteArray>
#include <QObject>
#include <QTest>

using namespace port135::usage;
using port135::core::Address;

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestSegmentCounts();
    void mistakesNameTheirLine_data();
    void mistakesNameTheirLine();
    void usesAreCountedBetweenSegments();
};

void TestSegments::theSmallestSegmentCounts()
{
    const auto segments = Segments::parse("\xef\xbb\xbf# a policy\r\npolicy \"Head office\"\r\n"
                                          "zone clients 10.1.0.0/16,10.2.0.0/16\r\n"
                                          "zone\xe3\x80\x80servers\t10.1.9.0/24 # inside\n"
                                          "zone \"two words\" 2001:db8::/32\n"
                                          "allow clients servers rpc\n");
    QVERIFY(segments);
    QCOMPARE(segments->list().size(), std::size_t(3));
    const auto at = [&](const char *text) {
        const int found = segments->find(*Address::parse(text));
        return found < 0 ? std::string() : segments->list()[std::size_t(found)].name;
    };
    QCOMPARE(at("10.1.0.5"), std::string("clients"));
    QCOMPARE(at("10.2.255.5"), std::string("clients"));
    QCOMPARE(at("10.1.9.5"), std::string("servers"));
    QCOMPARE(at("2001:db8::7"), std::string("two words"));
    QCOMPARE(at("10.3.0.1"), std::string());
    QCOMPARE(at("::a01:5"), std::string());
}

void TestSegments::mistakesNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("kind");
    QTest::newRow("no name") << QByteArray("\nzone") << 2 << int(SegmentError::Kind::NoName);
    QTest::newRow("no ranges") << QByteArray("zone a\n") << 1 << int(SegmentError::Kind::NoRanges);
    QTest::newRow("a host name") << QByteArray("zone a 10.0.0.0/8\nzone b srv-7\n") << 2
                                 << int(SegmentError::Kind::BadRange);
    QTest::newRow("nonsense") << QByteArray("zone a 10.0.0.0/99\n") << 1 << int(SegmentError::Kind::BadRange);
    QTest::newRow("twice") << QByteArray("zone a 10.0.0.0/8\nzone a 11.0.0.0/8\n") << 2
                           << int(SegmentError::Kind::SameName);
}

void TestSegments::mistakesNameTheirLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const int, kind);
    const auto segments = Segments::parse({text.constData(), std::size_t(text.size())});
    QVERIFY(!segments);
    QCOMPARE(int(segments.error().line), line);
    QCOMPARE(int(segments.error().kind), kind);
}

void TestSegments::usesAreCountedBetweenSegments()
{
    const auto segments = Segments::parse("zone a 10.0.0.0/24\nzone b 10.0.1.0/24\n");
    std::vector<Use> uses(3);
    uses[0].client = uses[1].client = Address::v4(0x0a000001);
    uses[0].server = Address::v4(0x0a000101);
    uses[1].server = Address::v4(0x0b000001);
    uses[2].client = Address::v4(0x0b000001);
    uses[2].server = Address::v4(0x0a000001);
    uses[0].blocked.port135 = Effect::Breaks;
    uses[0].calls = 7;
    uses[2].looks = Looks::MapRead;
    const UseMatrix matrix(uses, *segments);
    QCOMPARE(matrix.size(), 3);
    QCOMPARE(matrix.cell(0, 1).uses, std::uint64_t(1));
    QCOMPARE(matrix.cell(0, 1).calls, std::uint64_t(7));
    QCOMPARE(matrix.cell(0, 1).effects[std::size_t(Effect::Breaks)], std::uint64_t(1));
    QCOMPARE(matrix.cell(0, 2).uses, std::uint64_t(1));
    QCOMPARE(matrix.cell(2, 0).conspicuous, std::uint64_t(1));
    QCOMPARE(matrix.cell(1, 1).uses, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
