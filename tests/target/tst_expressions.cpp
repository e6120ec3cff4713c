// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/interface_zone.h"
#include "target/lexer.h"
#include "target/specification.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <ctime>

using namespace port135::target;
using port135::core::Address;
using Kind = ParseError::Kind;

Q_DECLARE_METATYPE(port135::target::ParseError::Kind)

namespace {

QString text(const RangeSet &set)
{
    QStringList parts;
    for (const auto &range : set)
        parts << QString::fromStdString(toString(range));
    return parts.join(QLatin1Char(' '));
}

/// Ranges, then what is excluded after "!", then names with their prefix and "!" in front if excluded.
QString text(const Specification &specification)
{
    QStringList parts;
    if (!specification.include.isEmpty())
        parts << text(specification.include);
    if (!specification.exclude.isEmpty())
        parts << QStringLiteral("! ") + text(specification.exclude);
    for (const auto &name : specification.names) {
        auto part = (name.excluded ? QStringLiteral("!") : QString()) + QString::fromStdString(name.name);
        if (name.prefixLength)
            part += QLatin1Char('/') + QString::number(*name.prefixLength);
        parts << part;
    }
    return parts.join(QStringLiteral(" | "));
}

/// Of the processor: others may have it meanwhile.
double seconds(std::clock_t since)
{
    return double(std::clock() - since) / CLOCKS_PER_SEC;
}

void compareWithin(const std::string &given, Kind kind, double limit)
{
    const auto began = std::clock();
    const auto parsed = parseTargets(given);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().kind), int(kind));
    QVERIFY(parsed.error().token.size() <= 200);
    QVERIFY2(seconds(began) < limit, qPrintable(QString::number(seconds(began))));
}

} // namespace

class TestExpressions : public QObject
{
    Q_OBJECT

    static constexpr double limit = 20; // seconds, with sanitizers; a square of the size would take hours

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<quint64>("count");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *given, quint64 count, const char *expected) {
            QTest::newRow(name) << QByteArray(given) << count << QString::fromUtf8(expected);
        };
        row("nothing", "", 0, "");
        row("separators alone", " \t\r\n;; \n", 0, "");
        row("comments alone", "# one\n  # two, three\r\n#", 0, "");
        row("address", "10.0.0.1", 1, "10.0.0.1");
        row("address of a network", "10.0.0.0", 1, "10.0.0.0");

        row("prefix", "10.0.0.0/24", 256, "10.0.0.0/24");
        row("prefix with host bits", "192.168.10.40/24", 256, "192.168.10.0/24");
        row("prefix of an octet's part", "10.0.0.77/29", 8, "10.0.0.72/29");
        row("/32", "10.0.0.7/32", 1, "10.0.0.7");
        row("/31", "10.0.0.7/31", 2, "10.0.0.6/31");
        row("/8", "10.1.2.3/8", 1 << 24, "10.0.0.0/8");
        row("/1", "127.0.0.1/1", quint64(1) << 31, "0.0.0.0/1");
        row("netmask", "10.0.0.5/255.255.255.0", 256, "10.0.0.0/24");
        row("netmask within an octet", "10.0.0.5/255.255.254.0", 512, "10.0.0.0/23");
        row("netmask of a host", "10.0.0.5/255.255.255.255", 1, "10.0.0.5");

        row("range in the last octet", "10.0.0.5-28", 24, "10.0.0.5 - 10.0.0.28");
        row("octets of the manual, 1", "192.168.3-5,7.1", 4,
            "192.168.3.1 192.168.4.1 192.168.5.1 192.168.7.1");
        row("octets of the manual, 2", "10.0.0,1,3-7.-", 7 * 256, "10.0.0.0/23 10.0.3.0 - 10.0.7.255");
        row("octets of the manual, 3", "192.168.0-1.1-254", 508,
            "192.168.0.1 - 192.168.0.254 192.168.1.1 - 192.168.1.254");
        row("first octet", "10-11.0.0.1", 2, "10.0.0.1 11.0.0.1");
        row("first octet from", "254-.0.0.1", 2, "254.0.0.1 255.0.0.1");
        row("first octet to", "-1.0.0.1", 2, "0.0.0.1 1.0.0.1");
        row("open on both sides", "10.0.0.-", 256, "10.0.0.0/24");
        row("open on both sides in the middle", "10.-.0.1-1", 256, nullptr);
        row("open below", "10.0.0.-3", 4, "10.0.0.0/30");
        row("open above", "10.0.0.250-", 6, "10.0.0.250 - 10.0.0.255");
        row("asterisk", "10.0.0.*", 256, "10.0.0.0/24");
        row("octet list", "10.0.0.1,3", 2, "10.0.0.1 10.0.0.3");
        row("octet list out of order, repeated", "10.0.0.9,3,3,1-4", 5, "10.0.0.1 - 10.0.0.4 10.0.0.9");
        row("octet list with open ranges", "10.0.0.-2,9,254-", 6,
            "10.0.0.0 - 10.0.0.2 10.0.0.9 10.0.0.254/31");
        row("octet list with a prefix", "10.0.0,2.5/24", 512, "10.0.0.0/24 10.0.2.0/24");
        row("octet list whose last item has the prefix", "10.0.0.1,130/25", 256, "10.0.0.0/24");
        row("prefix within the octet of a list", "10.0.0,1,4.0/23", 1024, "10.0.0.0/23 10.0.4.0/23");

        row("from-to", "10.0.0.250-10.0.1.5", 12, "10.0.0.250 - 10.0.1.5");
        row("from - to", "10.0.0.250 - 10.0.1.5", 12, "10.0.0.250 - 10.0.1.5");
        row("from -to", "10.0.0.250 -10.0.1.5", 12, "10.0.0.250 - 10.0.1.5");
        row("from- to", "10.0.0.250- 10.0.1.5", 12, "10.0.0.250 - 10.0.1.5");
        row("from \t-  to, and more", "10.0.0.1 \t-  10.0.0.3 10.0.0.9", 4, "10.0.0.1 - 10.0.0.3 10.0.0.9");
        row("to-from", "10.0.1.5-10.0.0.250", 12, "10.0.0.250 - 10.0.1.5");
        row("from - last octet", "10.0.0.250 - 252", 3, "10.0.0.250 - 10.0.0.252");
        row("an open range is no range over a line", "10.0.0.254-\n10.0.9.1", 3, "10.0.0.254/31 10.0.9.1");

        row("two by comma", "10.0.0.1,10.0.0.9", 2, "10.0.0.1 10.0.0.9");
        row("two by comma and space", "10.0.0.1, 10.0.0.9", 2, "10.0.0.1 10.0.0.9");
        row("two by space and comma", "10.0.0.1 , 10.0.0.9", 2, "10.0.0.1 10.0.0.9");
        row("two by semicolon", "10.0.0.1;10.0.0.9;", 2, "10.0.0.1 10.0.0.9");
        row("two by line", "10.0.0.1\r\n10.0.0.9\r\n", 2, "10.0.0.1 10.0.0.9");
        row("two by space", "10.0.0.1 10.0.0.9", 2, "10.0.0.1 10.0.0.9");
        row("comma at the end", "10.0.0.1,", 1, "10.0.0.1");
        row("comma at the end of a line", "10.0.0.1,\n10.0.0.9,\n", 2, "10.0.0.1 10.0.0.9");
        row("octet list, then another", "10.0.0.1,3,10.0.1.5,7", 4, "10.0.0.1 10.0.0.3 10.0.1.5 10.0.1.7");
        row("lists in two octets, then another", "10.0.1,2.3,4,10.0.0.5", 5,
            "10.0.0.5 10.0.1.3 - 10.0.1.4 10.0.2.3 - 10.0.2.4");
        row("networks by comma", "10.0.0.0/24,10.0.1.0/24", 512, "10.0.0.0/23");
        row("names and addresses by comma", "srv1,10.0.0.1,srv2", 1, "10.0.0.1 | srv1 | srv2");
        row("ranges by comma", "10.0.0.1-10.0.0.3,10.0.0.9-10.0.0.11", 6,
            "10.0.0.1 - 10.0.0.3 10.0.0.9 - 10.0.0.11");
        row("comment behind a target", "10.0.0.1 # the old one\n10.0.0.2", 2, "10.0.0.1 - 10.0.0.2");
        row("comment in an old encoding", "10.0.0.1 # \x83T\x81[\x83o\n", 1, "10.0.0.1");
        row("byte order mark",
            "\xef\xbb\xbf"
            "10.0.0.1",
            1, "10.0.0.1");

        row("IPv6", "2001:db8::7", 1, "2001:db8::7");
        row("IPv6 in brackets", "[2001:db8::7]", 1, "2001:db8::7");
        row("IPv6 prefix", "2001:db8::7/120", 256, "2001:db8::/120");
        row("IPv6 prefix in brackets", "[2001:db8::7]/120", 256, "2001:db8::/120");
        row("largest IPv6 prefix", "2001:db8::/108", 1 << 20, "2001:db8::/108");
        row("IPv6 range", "2001:db8::1-2001:db8::ff", 255, "2001:db8::1 - 2001:db8::ff");
        row("IPv6 range, spaced", "2001:db8::ff - 2001:db8::1", 255, "2001:db8::1 - 2001:db8::ff");
        row("IPv6 range in brackets", "[::2]-[::5]", 4, "::2 - ::5");
        row("IPv6 by comma", "::1,fd00::1,10.0.0.1", 3, "10.0.0.1 ::1 fd00::1");
        row("zone number", "fe80::1%7", 1, "fe80::1%7");
        row("zone number with prefix", "fe80::1%7/120", 256, "fe80::%7/120");
        row("zone number in brackets", "[fe80::1%7]", 1, "fe80::1%7");
        row("range in a zone", "fe80::1%7-fe80::3", 3, "fe80::1%7 - fe80::3%7");
        row("range in a zone named twice", "fe80::1%7-fe80::3%7", 3, "fe80::1%7 - fe80::3%7");
        row("IPv4-mapped", "::ffff:10.0.0.1", 1, "10.0.0.1");
        row("IPv4-mapped, hexadecimal", "::ffff:a00:1", 1, "10.0.0.1");
        row("IPv4-mapped prefix", "::ffff:10.0.0.9/120", 256, "10.0.0.0/24");
        row("IPv4-mapped range", "::ffff:10.0.0.0-::ffff:10.255.255.255", 1 << 24, "10.0.0.0/8");

        row("name", "srv-7.example", 0, "srv-7.example");
        row("single label", "FILESRV", 0, "FILESRV");
        row("underscores", "_old_srv_1.example", 0, "_old_srv_1.example");
        row("name with the root's dot", "srv.example.", 0, "srv.example");
        row("address with a dot at the end", "10.0.0.5.", 1, "10.0.0.5");
        row("URL", "http://srv.example:8080/path?x=1", 0, "srv.example");
        row("URL of an address", "https://user@10.0.0.5/", 1, "10.0.0.5");
        row("URL of IPv6", "http://[::1]:8080/", 1, "::1");
        row("share", "\\\\srv\\share\\folder", 0, "srv");
        row("share of an address", "\\\\10.0.0.5", 1, "10.0.0.5");
        row("share with slashes", "//srv/share", 0, "srv");
        row("yen signs", "\u00a5\u00a5srv\u00a5share", 0, "srv");
        row("computer account", "PC01$", 0, "PC01");
        row("computer account of a domain", "OFFICE\\PC01$", 0, "PC01");
        row("quoted", "\"srv\"", 0, "srv");
        row("name with prefix", "srv.example/24", 0, "srv.example/24");
        row("name with netmask", "srv.example/255.255.254.0", 0, "srv.example/23");
        row("name that begins with digits", "10-0-0-1.pool.example", 0, "10-0-0-1.pool.example");
        row("digits in all labels but the last", "1.2.3.in-addr.arpa", 0, "1.2.3.in-addr.arpa");
        row("number with a letter", "3com", 0, "3com");
        row("Japanese name", "サーバー1.example", 0, "サーバー1.example");

        row("exclusion", "10.0.0.0/24 !10.0.0.1", 256, "10.0.0.0/24 | ! 10.0.0.1");
        row("exclusion by comma", "10.0.0.0/24,!10.0.0.1,!srv", 256, "10.0.0.0/24 | ! 10.0.0.1 | !srv");
        row("exclusion of a range", "!10.0.0.1 - 10.0.0.3", 0, "! 10.0.0.1 - 10.0.0.3");
        row("exclusion of an octet list", "!10.0.0.1,3", 0, "! 10.0.0.1 10.0.0.3");
        row("exclusion of a large IPv6 network", "!2001:db8::/32", 0, "! 2001:db8::/32");
        row("exclusion of a name with prefix", "!srv.example/28", 0, "!srv.example/28");

        row("full-width address", "１０．０．０．１", 1, "10.0.0.1");
        row("full-width prefix", "１０．０．０．０／２４", 256, "10.0.0.0/24");
        row("full-width list", "１０．０．０．１、３", 2, "10.0.0.1 10.0.0.3");
        row("full-width list of addresses", "１０．０．０．１、１０．０．０．９", 2, "10.0.0.1 10.0.0.9");
        row("full-width comma", "10.0.0.1，10.0.0.9", 2, "10.0.0.1 10.0.0.9");
        row("full-width space", "10.0.0.1　10.0.0.9", 2, "10.0.0.1 10.0.0.9");
        row("full-width hyphen", "10.0.0.1－10.0.0.9", 9, "10.0.0.1 - 10.0.0.9");
        row("long vowel as hyphen", "１０．０．０．１ー９", 9, "10.0.0.1 - 10.0.0.9");
        row("long vowel as hyphen with spaces", "１０．０．０．１　ー　１０．０．０．９", 9,
            "10.0.0.1 - 10.0.0.9");
        row("wave dash", "10.0.0.1～10.0.0.9", 9, "10.0.0.1 - 10.0.0.9");
        row("en dash from a document", "10.0.0.1 – 10.0.0.9", 9, "10.0.0.1 - 10.0.0.9");
        row("full stops", "１０。０。０。１", 1, "10.0.0.1");
        row("full-width exclusion and comment", "！10.0.0.1　＃10.0.0.2", 0, "! 10.0.0.1");
        row("full-width colons", "ｆｅ８０：：１％７", 1, "fe80::1%7");
    }

    void understands()
    {
        QFETCH(QByteArray, given);
        QFETCH(quint64, count);
        QFETCH(QString, expected);
        const auto parsed = parseTargets(given.toStdString());
        if (!parsed)
            QFAIL(qPrintable(
                QStringLiteral("error %1 at %2").arg(int(parsed.error().kind)).arg(parsed.error().position)));
        QCOMPARE(quint64(parsed->include.count()), count);
        if (!expected.isNull())
            QCOMPARE(text(*parsed), expected);
        QCOMPARE(parsed->isEmpty(), expected.isEmpty() && count == 0);

        // As an exclusion it is the same, on the other side.
        const auto excluded = parseTargets(given.toStdString(), Meaning::Exclusions);
        QVERIFY(excluded);
        auto all = parsed->include;
        all.add(parsed->exclude);
        QVERIFY(excluded->exclude == all);
        QVERIFY(excluded->include.isEmpty());
        QCOMPARE(excluded->names.size(), parsed->names.size());
        for (const auto &name : excluded->names)
            QVERIFY(name.excluded);
    }

    void linkLocalNeedsItsInterface()
    {
        for (const char *text : {"fe80::1", "10.0.0.1 fe80::/120", "fe80::1-fe80::9", "[fe80::1]"}) {
            const auto parsed = parseTargets(text);
            QVERIFY2(!parsed, text);
            QVERIFY(parsed.error().kind == Kind::ZoneMissing);
        }
        // Left out, it is left out in every zone.
        QVERIFY(parseTargets("10.0.0.1 !fe80::1"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const char *given, Kind kind, int position, int length) {
            QTest::newRow(name) << QByteArray(given) << kind << position << length;
        };
        row("octet too large", "10.0.0.256", Kind::OctetTooLarge, 7, 3);
        row("octet far too large", "10.0.0.99999999999999999999", Kind::OctetTooLarge, 7, 20);
        row("octet too large in a list", "10.0.0.1,300", Kind::OctetTooLarge, 9, 3);
        row("octet too large at the end of a range", "10.0.0.1 - 10.0.0.256", Kind::OctetTooLarge, 18, 3);
        row("three octets", "10.0.0", Kind::WrongNumberOfOctets, 0, 6);
        row("five octets", "1.2.3.4.5", Kind::WrongNumberOfOctets, 0, 9);
        row("three octets and a prefix", "10.0.0/24", Kind::WrongNumberOfOctets, 0, 6);
        row("three octets at the end of a range", "10.0.0.1-10.0.0", Kind::WrongNumberOfOctets, 9, 6);
        row("a number", "135", Kind::WrongNumberOfOctets, 0, 3);
        row("a number behind an address", "10.0.0.1 5", Kind::WrongNumberOfOctets, 9, 1);
        row("three octets by comma", "192.168.1,192.168.2", Kind::WrongNumberOfOctets, 0, 9);
        row("list behind a prefix", "10.0.0.0/24,5", Kind::WrongNumberOfOctets, 12, 1);
        row("list behind a range", "10.0.0.1-10.0.0.9,30", Kind::WrongNumberOfOctets, 18, 2);
        row("missing octet", "10.0..1", Kind::MissingOctet, 5, 0);
        row("missing last octet", "10.0.0.", Kind::MissingOctet, 7, 0);
        row("leading zero", "10.0.0.010", Kind::LeadingZero, 7, 3);
        row("letter for a digit", "10.0.0.1o", Kind::MistypedAddress, 0, 9);
        row("letter for a digit in the middle", "10.O.0.1", Kind::MistypedAddress, 0, 8);
        row("hexadecimal address", "0x7f000001", Kind::MistypedAddress, 0, 10);
        row("name that ends in a number", "srv.10", Kind::MistypedAddress, 0, 6);
        row("range of a range", "10.0.0.1-5-9", Kind::BadOctetRange, 7, 5);
        row("pattern at the end of a range", "10.0.0.1-10.0.0.5-9", Kind::BadOctetRange, 9, 10);
        row("reversed octets", "10.0.0.20-10", Kind::ReversedOctetRange, 7, 5);
        row("prefix too long", "10.0.0.0/33", Kind::BadPrefixLength, 9, 2);
        row("prefix missing", "10.0.0.0/", Kind::BadPrefixLength, 9, 0);
        row("prefix negative", "10.0.0.0/-1", Kind::BadPrefixLength, 9, 2);
        row("prefix huge", "10.0.0.0/99999999999999999999", Kind::BadPrefixLength, 9, 20);
        row("two prefixes", "10.0.0.0/24/25", Kind::BadPrefixLength, 9, 5);
        row("IPv6 prefix too long", "::1/129", Kind::BadPrefixLength, 4, 3);
        row("name with prefix too long", "srv/129", Kind::BadPrefixLength, 4, 3);
        row("netmask with a hole", "10.0.0.0/255.0.255.0", Kind::BadNetmask, 9, 11);
        row("netmask mistyped", "10.0.0.0/255.255.255.256", Kind::BadNetmask, 9, 15);
        row("wildcard mask", "10.0.0.0/0.0.0.255", Kind::BadNetmask, 9, 9);
        row("prefix on a range", "10.0.0.1-10.0.0.9/24", Kind::PrefixOnRange, 17, 3);
        row("prefix on an IPv6 range", "::1-::9/120", Kind::PrefixOnRange, 7, 4);
        row("all of IPv4", "0.0.0.0/0", Kind::WholeInternet, 8, 1);
        row("all of IPv4 by netmask", "10.0.0.0/0.0.0.0", Kind::WholeInternet, 9, 7);
        row("all of IPv4 by octets", "0-.-.-.-", Kind::WholeInternet, 0, 8);
        row("all of IPv4 by range", "0.0.0.0-255.255.255.255", Kind::WholeInternet, 0, 23);
        row("all of IPv4, mapped", "::ffff:0.0.0.0-::ffff:255.255.255.255", Kind::WholeInternet, 0, 37);
        row("all of IPv4 around a name", "srv.example/0", Kind::WholeInternet, 12, 1);
        row("all of IPv6 excluded", "!::/0", Kind::WholeInternet, 4, 1);
        row("IPv6 prefix too short", "2001:db8::/64", Kind::V6PrefixTooShort, 11, 2);
        row("IPv6 prefix one too short", "2001:db8::/107", Kind::V6PrefixTooShort, 11, 3);
        row("IPv6 range too large", "2001:db8::1-2001:db8::10:1", Kind::V6RangeTooLarge, 0, 26);
        row("IPv6 mistyped", "2001:db8::1::2", Kind::BadAddress, 0, 14);
        row("IPv6 mistyped in a zone", "fe80:1%7", Kind::BadCharacter, 4, 1);
        row("IPv6 bracket open", "[::1", Kind::BadAddress, 0, 4);
        row("IPv6 in brackets mistyped", "[::g]", Kind::BadAddress, 1, 3);
        row("end of an IPv6 range mistyped", "::1-::fffff", Kind::BadAddress, 4, 7);
        row("range of two families", "10.0.0.1-::5", Kind::MixedRange, 0, 12);
        row("range of two zones", "fe80::1%1-fe80::2%2", Kind::MixedRange, 0, 19);
        row("unknown zone", "fe80::1%no-such-interface", Kind::UnknownZone, 8, 17);
        row("zone zero", "fe80::1%0", Kind::UnknownZone, 8, 1);
        row("zone too large", "fe80::1%4294967296", Kind::UnknownZone, 8, 10);
        row("zone missing", "fe80::1%", Kind::UnknownZone, 8, 0);
        row("zone on a global address", "2001:db8::1%1", Kind::ZoneNotAllowed, 11, 2);
        row("port on an address", "10.0.0.1:135", Kind::ExplicitPort, 8, 4);
        row("port on a name", "srv.example:135", Kind::ExplicitPort, 11, 4);
        row("port on IPv6", "[::1]:135", Kind::ExplicitPort, 5, 4);
        row("port on a prefix", "10.0.0.0/24:135", Kind::ExplicitPort, 11, 4);
        row("full-width port", "１０．０．０．１：１３５", Kind::ExplicitPort, 24, 12);
        row("URL without a host", "http:///", Kind::LooksLikeUrl, 0, 8);
        row("URL of a wrong address", "http://10.0.0.300/", Kind::OctetTooLarge, 14, 3);
        row("share of a wrong name", "\\\\srv@x\\share", Kind::BadCharacter, 5, 1);
        row("option of another scanner", "10.0.0.1 -sV", Kind::LooksLikeOption, 9, 3);
        row("long option", "--rate 100 10.0.0.1", Kind::LooksLikeOption, 0, 6);
        row("dash between names", "srv1 - srv5", Kind::StrayDash, 5, 1);
        row("dash at the beginning", "- 10.0.0.1", Kind::StrayDash, 0, 1);
        row("dash at the end", "10.0.0.1 -", Kind::StrayDash, 9, 1);
        row("exclusion of nothing", "10.0.0.1 ! 10.0.0.2", Kind::EmptyExclusion, 9, 1);
        row("exclusion of an exclusion", "!!10.0.0.2", Kind::BadCharacter, 1, 1);
        row("two commas", "10.0.0.1,,10.0.0.2", Kind::MissingItem, 9, 1);
        row("two commas in a list", "10.0.0.1,,3", Kind::MissingItem, 9, 1);
        row("comma first", ",10.0.0.1", Kind::MissingItem, 0, 1);
        row("hyphen at the end of a name", "srv-", Kind::BadName, 0, 4);
        row("hyphen at the end of a label", "a.b-.c", Kind::BadName, 2, 2);
        row("empty label", "srv..example", Kind::BadName, 4, 0);
        row("dot alone", ".example", Kind::BadName, 0, 0);
        row("character no name has", "srv@example", Kind::BadCharacter, 3, 1);
        row("quote", "\"srv", Kind::BadCharacter, 0, 1);
        row("hash within", "srv#1", Kind::BadCharacter, 3, 1);
        row("right-to-left override", "srv\u202e1", Kind::BadCharacter, 3, 3);
        row("zero width space", "srv\u200b1", Kind::BadCharacter, 3, 3);
        row("control character", "srv\x01", Kind::BadCharacter, 3, 1);
        row("invalid UTF-8", "srv\xff", Kind::BadEncoding, 3, 1);
        row("truncated UTF-8", "srv\xe3\x82", Kind::BadEncoding, 3, 1);
        row("overlong comma",
            "10.0.0.1\xc0\xac"
            "10.0.0.2",
            Kind::BadEncoding, 8, 1);
        row("surrogate", "\xed\xa0\x80", Kind::BadEncoding, 0, 1);
        row("the first error counts", "10.0.0.1 10.0.0.256 srv\xff", Kind::OctetTooLarge, 16, 3);
        row("position behind full-width text", "１０．０．０．１、10.0.0.256", Kind::OctetTooLarge, 34, 3);
        row("position in full-width text", "１０．０．０．２５６", Kind::OctetTooLarge, 21, 9);
        row("position behind a byte order mark",
            "\xef\xbb\xbf"
            "10.0.0.256",
            Kind::OctetTooLarge, 10, 3);
    }

    void refuses()
    {
        QFETCH(QByteArray, given);
        QFETCH(Kind, kind);
        QFETCH(int, position);
        QFETCH(int, length);
        for (const auto meaning : {Meaning::Targets, Meaning::Exclusions}) {
            const auto parsed = parseTargets(given.toStdString(), meaning);
            const bool isHarmlessExclusion = meaning == Meaning::Exclusions
                && (kind == Kind::V6PrefixTooShort || kind == Kind::V6RangeTooLarge);
            if (isHarmlessExclusion) {
                QVERIFY(parsed);
                continue;
            }
            if (parsed)
                QFAIL(qPrintable(text(*parsed)));
            QCOMPARE(int(parsed.error().kind), int(kind));
            QCOMPARE(int(parsed.error().position), position);
            QCOMPARE(int(parsed.error().length), length);
            QCOMPARE(int(parsed.error().line), 1);
            QVERIFY(position + length <= given.size());
        }
    }

    void givesParametersOfErrors()
    {
        const auto error = [](const char *given) { return parseTargets(given).error(); };
        QCOMPARE(error("10.0.0.300").maximum, 255u);
        QCOMPARE(error("10.0.0.300").value, 300u);
        QCOMPARE(error("10.0.0.0/33").maximum, 32u);
        QCOMPARE(error("10.0.0.0/33").value, 33u);
        QCOMPARE(error("::1/200").maximum, 128u);
        QCOMPARE(error("10.0.0").value, 3u);
        QCOMPARE(error("10.0.0").maximum, 4u);
        QCOMPARE(error("2001:db8::/64").value, 64u);
        QCOMPARE(error("2001:db8::/64").maximum, maximumV6RangeSize);
        QCOMPARE(error("2001:db8::-2001:db8:1::").maximum, maximumV6RangeSize);
        QCOMPARE(error("10.0.0.1 srv 10.0.0.300/24;x").token, std::string("10.0.0.300/24"));
    }

    void countsLines_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<int>("line");
        QTest::newRow("first") << QByteArray("bad@ 10.0.0.1\n") << 1;
        QTest::newRow("Unix") << QByteArray("10.0.0.1\n# comment\n\nbad@") << 4;
        QTest::newRow("Windows") << QByteArray("10.0.0.1\r\n# comment\r\n\r\nbad@") << 4;
        QTest::newRow("old") << QByteArray("10.0.0.1\r# comment\r\rbad@") << 4;
        QTest::newRow("lexer's errors") << QByteArray("10.0.0.1\n\n10.0.0.2 \x02") << 3;
        QTest::newRow("token before the break") << QByteArray("10.0.0.1\nbad@\n10.0.0.2\n") << 2;
    }

    void countsLines()
    {
        QFETCH(QByteArray, given);
        QFETCH(int, line);
        const auto parsed = parseTargets(given.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().line), line);
    }

    void tellsWhereANameStands()
    {
        const auto parsed = parseTargets("10.0.0.1\n  ｓｒｖ/24 !other");
        QVERIFY(parsed);
        QCOMPARE(parsed->names.size(), std::size_t(2));
        QCOMPARE(parsed->names[0].name, std::string("srv"));
        QCOMPARE(int(parsed->names[0].position), 11);
        QCOMPARE(int(parsed->names[0].length), 12);
        QCOMPARE(int(parsed->names[0].line), 2);
        QVERIFY(!parsed->names[0].excluded);
        QVERIFY(parsed->names[1].excluded);
    }

    void resolvesNames()
    {
        const auto resolve = [](const char *given, const char *address) {
            return resolved(parseTargets(given)->names.at(0), *Address::parse(address));
        };
        QCOMPARE(toString(*resolve("srv", "10.0.0.9")), std::string("10.0.0.9"));
        QCOMPARE(toString(*resolve("srv/24", "10.0.0.9")), std::string("10.0.0.0/24"));
        QCOMPARE(toString(*resolve("srv/24", "::ffff:10.0.0.9")), std::string("10.0.0.0/24"));
        QCOMPARE(toString(*resolve("srv/120", "2001:db8::9")), std::string("2001:db8::/120"));
        QCOMPARE(toString(*resolve("!srv/64", "2001:db8::9")), std::string("2001:db8::/64"));
        QCOMPARE(int(resolve("srv/64", "2001:db8::9").error().kind), int(Kind::V6PrefixTooShort));
        const auto error = resolve("10.0.0.1 srv/33", "10.0.0.9").error();
        QCOMPARE(int(error.kind), int(Kind::BadPrefixLength));
        QCOMPARE(error.maximum, 32u);
        QCOMPARE(int(error.position), 9);
    }

    void addsSpecifications()
    {
        auto sum = *parseTargets("10.0.0.0/24 srv");
        sum.add(*parseTargets("10.0.1.0/24 other"));
        sum.add(*parseTargets("10.0.0.7 third", Meaning::Exclusions));
        QCOMPARE(text(sum), QStringLiteral("10.0.0.0/23 | ! 10.0.0.7 | srv | other | !third"));
    }

    void findsZonesByName()
    {
#ifdef Q_OS_LINUX
        const auto index = interfaceZone("lo");
        QVERIFY(index);
        const auto parsed = parseTargets("fe80::1%lo");
        QVERIFY(parsed);
        QCOMPARE(parsed->include.at(0).scope(), *index);
        QCOMPARE(parseTargets("fe80::1%lo/126")->include.count(), std::uint64_t(4));
        QCOMPARE(parseTargets("fe80::1%lo-fe80::5%lo")->include.count(), std::uint64_t(5));
#else
        QVERIFY(!interfaceZone("no such interface"));
#endif
        QVERIFY(!interfaceZone(""));
        QVERIFY(!interfaceZone(std::string_view("lo\0x", 4)));
    }

    void takesALargeFile()
    {
        std::string given;
        for (unsigned i = 0; i < 200'000; ++i)
            given += Address::v4(0x0a000000 + 2 * i).toString() + "\n";
        const auto began = std::clock();
        const auto parsed = parseTargets(given);
        QVERIFY(parsed);
        QCOMPARE(parsed->include.count(), std::uint64_t(200'000));
        QVERIFY2(seconds(began) < limit, qPrintable(QString::number(seconds(began))));
    }

    void endsFastOnHostileText()
    {
        constexpr std::size_t megabyte = 1 << 20;
        compareWithin(std::string(megabyte, ','), Kind::MissingItem, limit);
        compareWithin(std::string(10'000, '1'), Kind::TokenTooLong, limit);
        compareWithin(std::string(8'000, '1'), Kind::WrongNumberOfOctets, limit);
        compareWithin("10.0.0." + std::string(8'000, '1'), Kind::OctetTooLarge, limit);
        compareWithin(std::string(8'000, '.'), Kind::WrongNumberOfOctets, limit);
        compareWithin(std::string(8'000, '-'), Kind::LooksLikeOption, limit);
        compareWithin(std::string(8'000, ':'), Kind::BadAddress, limit);
        compareWithin(std::string(megabyte, 'a'), Kind::TokenTooLong, limit);
        compareWithin(std::string(300, 'a'), Kind::BadName, limit);
        compareWithin(std::string(64, 'a') + ".example", Kind::BadName, limit);
        compareWithin(std::string("10.0.0.1\0", 9), Kind::BadCharacter, limit);
        compareWithin(std::string(megabyte, '\0'), Kind::BadCharacter, limit);
        compareWithin(std::string(megabyte, '\xff'), Kind::BadEncoding, limit);
        compareWithin(std::string(maximumTextSize + 1, ' '), Kind::TextTooLong, limit);
        compareWithin(std::string(maximumTextSize - 1, ' ') + "@", Kind::BadCharacter, limit);

        std::string list = "10.0.0.1";
        while (list.size() < megabyte)
            list += ",1";
        compareWithin(list, Kind::TokenTooLong, limit);

        std::string dashes = "fe80::1";
        while (dashes.size() < 600)
            dashes += "-f";
        compareWithin(dashes + ":", Kind::BadAddress, limit);

        std::string names;
        for (std::size_t i = 0; i <= maximumNames; ++i)
            names += "a ";
        compareWithin(names, Kind::TooManyNames, limit);
    }

    void limitsRangesBeforeTheyAreMade()
    {
        std::string odd = "1";
        for (int i = 3; i < 256; i += 2)
            odd += "," + std::to_string(i);
        // 128 values in four octets are 2^28 ranges, in three octets and one 2^21, and in two 2^14.
        compareWithin(odd + "." + odd + "." + odd + "." + odd, Kind::TooManyRanges, 20'000);
        compareWithin("10." + odd + "." + odd + "." + odd, Kind::TooManyRanges, 20'000);
        const auto parsed = parseTargets("10.0." + odd + "." + odd);
        QVERIFY(parsed);
        QCOMPARE(parsed->include.ranges().size(), std::size_t(128 * 128));

        std::string many;
        for (int i = 0; i < 65; ++i)
            many += "10.0." + odd + "." + odd + "\n";
        compareWithin(many, Kind::TooManyRanges, 20'000);
    }
};

QTEST_APPLESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
