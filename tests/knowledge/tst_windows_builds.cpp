// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QByteArrayList>
#include <QObject> // before the rest: moc 6.4 stumbles over <chrono> as the first standard header
#include <QTest>

#include "knowledge/version_text.h"
#include "knowledge/windows_builds.h"

using namespace port135;
using knowledge::WindowsBuilds;

namespace {

const QByteArray header = "reported\tbuild\tkind\tordinary\tproduct\tedition\trelease\tmainstream_"
                          "end\tsecurity_end\tesu_end\tnote\tsource\n";
const QByteArray server = "10.0.17763\t10.0.17763\tserver\tyes\tWindows Server "
                          "2019\t\t2018-11-13\t2024-01-09\t2029-01-09\t\t\tme\n";

core::OsVersion version(const char *text)
{
    return knowledge::parseOsVersion(text).value();
}

QByteArray joined(const std::vector<std::string> &names)
{
    QByteArrayList list;
    for (const std::string &name : names)
        list.append(QByteArray::fromStdString(name));
    return list.join(" | ");
}

} // namespace

class TestWindowsBuilds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void products_data();
    void products();
    void support_data();
    void support();
    void worstAndBest_data();
    void worstAndBest();
    void marksFollowTheirReasons();
    void everyRowIsSane();
    void refuses_data();
    void refuses();
    void versionsReadAndPrint_data();
    void versionsReadAndPrint();
};

void TestWindowsBuilds::products_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("names");

    QTest::newRow("client and server share a build")
        << QByteArray("10.0.17763")
        << QByteArray("Windows 10 1809 | Windows Server 2019 | Windows Server 1809 SAC");
    QTest::newRow("Samba's constant is no Windows 7")
        << QByteArray("6.1.0") << QByteArray("Samba (any recent version)");
    QTest::newRow("Windows 7") << QByteArray("6.1.7601")
                               << QByteArray("Windows 7 SP1 | Windows Server 2008 R2 SP1");
    QTest::newRow("enablement packages report their base")
        << QByteArray("10.0.22621") << QByteArray("Windows 11 22H2 | Windows 11 23H2");
    QTest::newRow("or what they are") << QByteArray("10.0.22631") << QByteArray("Windows 11 23H2");
    QTest::newRow("20H2, as seen") << QByteArray("10.0.19042")
                                   << QByteArray("Windows 10 20H2 | Windows Server 20H2 SAC");
    QTest::newRow("22H2 itself") << QByteArray("10.0.19045") << QByteArray("Windows 10 22H2");
    QTest::newRow("1909 itself") << QByteArray("10.0.18363")
                                 << QByteArray("Windows 10 1909 | Windows Server 1909 SAC");
    QTest::newRow("25H2 itself") << QByteArray("10.0.26200") << QByteArray("Windows 11 25H2");
    QTest::newRow("26H2 itself") << QByteArray("10.0.26300") << QByteArray("Windows 11 26H2");
    QTest::newRow("a build between two is at least the lower")
        << QByteArray("10.0.26310") << QByteArray("at least Windows 11 26H2");
    QTest::newRow("client and server of the build below")
        << QByteArray("10.0.26110") << QByteArray("at least Windows 11 24H2 | at least Windows Server 2025");
    QTest::newRow("a build of tomorrow")
        << QByteArray("10.0.30000") << QByteArray("at least Windows 11 26H1");
    QTest::newRow("a version of tomorrow")
        << QByteArray("11.0.40000") << QByteArray("at least Windows 11 26H1");
    QTest::newRow("a version out of the air") << QByteArray("99.9.65535") << QByteArray();
    QTest::newRow("no Samba below") << QByteArray("6.1.5") << QByteArray();
    QTest::newRow("one product alone") << QByteArray("10.0.20348") << QByteArray("Windows Server 2022");
    QTest::newRow("unheard of") << QByteArray("10.0.1") << QByteArray();
    QTest::newRow("nothing") << QByteArray("0.0.0") << QByteArray();
}

void TestWindowsBuilds::products()
{
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, names);
    QCOMPARE(
        joined(knowledge::productNames(WindowsBuilds::builtIn().candidates(version(reported.constData())))),
        names);
}

void TestWindowsBuilds::support_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("ends");

    const auto row = [](const char *name, const char *reported, const char *date, const char *state,
                        const char *ends) {
        QTest::newRow(name) << QByteArray(reported) << QByteArray(date) << QByteArray(state)
                            << QByteArray(ends);
    };
    row("full support", "10.0.20348", "2026-10-13", "supported", "2031-10-14");
    row("security updates only", "10.0.20348", "2026-10-14", "extended", "2031-10-14");
    row("last day", "10.0.20348", "2031-10-14", "extended", "2031-10-14");
    row("the day after", "10.0.20348", "2031-10-15", "ended", "2031-10-14");
    row("paid updates", "6.3.9600", "2023-10-11", "esu", "2026-10-13");
    row("paid updates over", "6.3.9600", "2026-10-14", "ended", "2026-10-13");
    row("what a host of the build usually is", "10.0.17763", "2026-11-30", "extended", "2029-01-09");
    row("Windows 10: the edition decides", "10.0.19041", "2026-11-30", "depends", "");
    row("22H2 alone: paid updates", "10.0.19045", "2026-11-30", "esu", "2028-10-10");
    row("20H2 alone", "10.0.19042", "2026-11-30", "ended", "2023-05-09");
    row("Windows 11 22H2 and 23H2", "10.0.22621", "2026-11-30", "ended", "2026-11-10");
    row("Windows 11 24H2 or Server 2025", "10.0.26100", "2026-11-30", "depends", "");
    row("both editions of 25H2: the first to lose it", "10.0.26200", "2026-11-30", "supported", "2027-10-12");
    row("the day after", "10.0.26200", "2027-10-13", "depends", "");
    row("a semi-annual server alone", "10.0.25398", "2026-11-30", "ended", "2026-05-12");
    row("long-term editions do not speak for the rest", "10.0.10240", "2024-11-30", "extended", "2025-10-14");
    row("Windows 7 after the paid years", "6.1.7601", "2026-11-30", "ended", "2023-01-10");
    row("of tomorrow: at least as the newest", "10.0.30000", "2026-11-30", "supported", "2028-03-14");
    row("of tomorrow: no end of another", "10.0.19046", "2029-11-30", "unknown", "");
    row("Samba has no end that is known", "6.1.0", "2026-11-23", "unknown", "");
    row("no product, no state", "10.0.1", "2026-11-23", "unknown", "");
}

void TestWindowsBuilds::support()
{
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, ends);
    const auto found =
        knowledge::supportOf(WindowsBuilds::builtIn().candidates(version(reported.constData())),
                             core::parseDate(date.toStdString()).value());
    QCOMPARE(QByteArray(knowledge::name(found.support).data()), state);
    QCOMPARE(QByteArray::fromStdString(found.ends ? core::toIso8601(*found.ends) : std::string()), ends);
}

void TestWindowsBuilds::worstAndBest_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("said"); // state, worst, best

    QTest::newRow("Windows 10") << QByteArray("10.0.19041") << QByteArray("depends ended supported");
    QTest::newRow("Server 2019 or 1809") << QByteArray("10.0.17763") << QByteArray("extended ended extended");
    QTest::newRow("all ended") << QByteArray("10.0.22621") << QByteArray("ended ended ended");
    QTest::newRow("one alone") << QByteArray("10.0.20348") << QByteArray("extended extended extended");
    QTest::newRow("of tomorrow") << QByteArray("10.0.30000") << QByteArray("supported supported supported");
    QTest::newRow("nothing known") << QByteArray("10.0.1") << QByteArray("unknown unknown unknown");
}

void TestWindowsBuilds::worstAndBest()
{
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, said);
    const auto found =
        knowledge::supportOf(WindowsBuilds::builtIn().candidates(version(reported.constData())),
                             core::parseDate("2026-11-30").value());
    QByteArrayList words;
    for (const auto state : {found.support, found.worst, found.best})
        words.append(QByteArray(knowledge::name(state).data()));
    QCOMPARE(words.join(' '), said);
}

/// The marks of the data against the reasons that a person would give, on the day of the data.
void TestWindowsBuilds::marksFollowTheirReasons()
{
    const auto &builds = WindowsBuilds::builtIn();
    const auto day = core::parseDate(builds.version().substr(0, 10)).value();
    const auto threeYears = std::chrono::days(3 * 365);
    for (const knowledge::Product &product : builds.all()) {
        const auto group = builds.candidates(product.reported).products;
        const QByteArray name = QByteArray(product.name.data(), qsizetype(product.name.size())) + " "
            + QByteArray(product.edition.data(), qsizetype(product.edition.size()));
        const auto last = product.esuEnd ? product.esuEnd : product.securityEnd;
        const bool isOld = group.size() > 1 && last
            && std::chrono::sys_days(*last) + threeYears < std::chrono::sys_days(day);
        QVERIFY2((product.ordinary == knowledge::Ordinary::No) == isOld, name.constData());
        const bool isLongTerm =
            product.edition.find("LTSC/LTSB") != product.edition.npos || product.edition.starts_with("IoT");
        if (product.kind == knowledge::ProductKind::Client && !isOld)
            QVERIFY2((product.ordinary == knowledge::Ordinary::Seldom) == isLongTerm, name.constData());
        if (product.kind == knowledge::ProductKind::Server && !isOld)
            QVERIFY2((product.ordinary == knowledge::Ordinary::Seldom) == (product.edition == "SAC/AC"),
                     name.constData());
    }
}

void TestWindowsBuilds::everyRowIsSane()
{
    QVERIFY(WindowsBuilds::builtIn().all().size() > 70);
    for (const knowledge::Product &product : WindowsBuilds::builtIn().all()) {
        const QByteArray name(product.name.data(), qsizetype(product.name.size()));
        QVERIFY2(!product.source.empty(), name.constData());
        if (product.kind == knowledge::ProductKind::Samba)
            continue;
        QVERIFY2(product.release && product.mainstreamEnd && product.securityEnd, name.constData());
        QVERIFY2(*product.release < *product.mainstreamEnd && *product.mainstreamEnd <= *product.securityEnd,
                 name.constData());
        QVERIFY2(!product.esuEnd || *product.esuEnd > *product.securityEnd, name.constData());
        QVERIFY2(product.reported <= product.build, name.constData());
    }
}

void TestWindowsBuilds::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &line, const char *error) {
        QTest::newRow(name) << header + line << QString::fromUtf8(error);
    };
    row("no version", QByteArray(server).replace("10.0.17763\t10", "ten\t10"),
        "windows_builds.tsv, line 2: “ten” is not a system version");
    row("a build too large", QByteArray(server).replace("10.0.17763\ts", "10.0.99999\ts"),
        "windows_builds.tsv, line 2: “10.0.99999” is not a system version");
    row("an unknown kind", QByteArray(server).replace("\tserver\t", "\tphone\t"),
        "windows_builds.tsv, line 2: “phone” is not client, server or samba.");
    row("a day that is none", QByteArray(server).replace("2024-01-09", "2024-02-30"),
        "windows_builds.tsv, line 2: “2024-02-30” is not a day");
    row("a mark without a reason", QByteArray(server).replace("\tyes\t", "\tno\t"),
        "windows_builds.tsv, line 2: “no” is not “yes”");
    row("a mark that is none", QByteArray(server).replace("\tyes\t", "\tperhaps: so\t"),
        "windows_builds.tsv, line 2: “perhaps: so” is not “yes”");
    row("no product", QByteArray(server).replace("Windows Server 2019", ""),
        "windows_builds.tsv, line 2: The row names no product or no source.");
    row("no source", QByteArray(server).replace("\tme\n", "\t\n"),
        "windows_builds.tsv, line 2: The row names no product or no source.");
    row("a column too few", "10.0.17763\n",
        "windows_builds.tsv, line 2: The line has 1 columns instead of 12");
}

void TestWindowsBuilds::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QVERIFY(WindowsBuilds::fromTsv(header + server));
    const auto builds = WindowsBuilds::fromTsv(bytes);
    QVERIFY(!builds);
    QVERIFY2(builds.error().startsWith(error), qPrintable(builds.error()));
}

void TestWindowsBuilds::versionsReadAndPrint_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");

    QTest::newRow("ordinary") << QByteArray("10.0.17763") << true;
    QTest::newRow("largest") << QByteArray("255.255.65535") << true;
    QTest::newRow("major too large") << QByteArray("256.0.0") << false;
    QTest::newRow("build too large") << QByteArray("10.0.65536") << false;
    QTest::newRow("two numbers") << QByteArray("10.0") << false;
    QTest::newRow("four numbers") << QByteArray("10.0.17763.1") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("dots only") << QByteArray("..") << false;
    QTest::newRow("a sign") << QByteArray("10.0.-1") << false;
    QTest::newRow("a space") << QByteArray("10.0. 1") << false;
    QTest::newRow("text behind") << QByteArray("10.0.1x") << false;
}

void TestWindowsBuilds::versionsReadAndPrint()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto read = knowledge::parseOsVersion(text.toStdString());
    QCOMPARE(read.has_value(), good);
    if (read)
        QCOMPARE(QByteArray::fromStdString(knowledge::toString(*read)), text);
}

QTEST_APPLESS_MAIN(TestWindowsBuilds)
#include "tst_windows_builds.moc"
