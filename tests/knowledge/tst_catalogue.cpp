// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "knowledge/version_text.h"
#include "support/parsed.h"
#include "support/text_bytes.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QObject>
#include <QRegularExpression>
#include <QStringLiteral>
#include <QTest>

#include <set>

using namespace port135;
using knowledge::Catalogue;
using knowledge::Trait;

namespace {

using test::bytes;

const QByteArray interfaceHeader = "uuid\tversion\tname\tdocument\tbinary\tcategory\ttitle\tsource\n";
const QByteArray traitHeader = "uuid\tversion\ttrait\tsource\n";
const QByteArray samr =
    "12345778-1234-abcd-ef00-0123456789ac\t1.0\tsamr\tMS-SAMR\tlsass.exe\tdirectory-identity\tAccounts\tme\n";
const QByteArray svcctl2 =
    "367abb81-9844-35f1-ad32-98f038001003\t2.0\tsvcctl\t\t\tremote-administration\tServices\tme\n";

QByteArray file(const char *name)
{
    QFile data(QStringLiteral(PORT135_SOURCE_DIR "/resources/knowledge/") + QString::fromLatin1(name));
    return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void doesNotKnow_data();
    void doesNotKnow();
    void findsTheBestVersion_data();
    void findsTheBestVersion();
    void findsEveryRow();
    void traits_data();
    void traits();
    void everyTraitIsUsed();
    void wordsOfTraitsReadBack();
    void refuses_data();
    void refuses();
    void forgives_data();
    void forgives();
    void versionFollowsTheContent();
    void survivesMoveAndCopy();
    void loadsFast();
};

void TestCatalogue::knows_data()
{
    QTest::addColumn<QByteArray>("uuid");
    QTest::addColumn<int>("major");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("title");

    QTest::newRow("samr") << QByteArray("12345778-1234-abcd-ef00-0123456789ac") << 1 << QByteArray("samr")
                          << QByteArray("MS-SAMR") << QByteArray("Security accounts (SAM)");
    QTest::newRow("svcctl") << QByteArray("367abb81-9844-35f1-ad32-98f038001003") << 2 << QByteArray("svcctl")
                            << QByteArray("MS-SCMR") << QByteArray("Remote control of services");
    QTest::newRow("endpoint mapper") << QByteArray("e1af8308-5d1f-11c9-91a4-08002b14a0fa") << 3
                                     << QByteArray("epmapper") << QByteArray("MS-RPCE")
                                     << QByteArray("Endpoint mapper");
    QTest::newRow("srvsvc is version 3")
        << QByteArray("4b324fc8-1670-01d3-1278-5a47bf6ee188") << 3 << QByteArray("srvsvc")
        << QByteArray("MS-SRVS") << QByteArray("Shares and sessions (Server service)");
    QTest::newRow("odd minor version")
        << QByteArray("a4f1db00-ca47-1067-b31f-00dd010662da") << 0 << QByteArray("emsmdb")
        << QByteArray("MS-OXCRPC") << QByteArray("Exchange mailboxes");
}

void TestCatalogue::knows()
{
    QFETCH(QByteArray, uuid);
    QFETCH(int, major);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, title);
    const auto *info = Catalogue::builtIn().find(test::interfaceId(uuid.constData(), std::uint16_t(major)));
    QVERIFY(info != nullptr);
    QCOMPARE(bytes(info->name), name);
    QCOMPARE(bytes(info->document), document);
    QCOMPARE(bytes(info->title), title);
    QVERIFY(!info->source.empty());
    const auto categories = knowledge::categories();
    QVERIFY(std::find(categories.begin(), categories.end(), info->category) != categories.end());
}

void TestCatalogue::doesNotKnow_data()
{
    QTest::addColumn<QByteArray>("uuid");
    QTest::addColumn<int>("major");

    QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000") << 0;
    QTest::newRow("a stranger") << QByteArray("deadbeef-0000-1111-2222-333344445555") << 1;
    // Version 0 of this UUID was Services for Macintosh.
    QTest::newRow("srvsvc's UUID in version 0") << QByteArray("4b324fc8-1670-01d3-1278-5a47bf6ee188") << 0;
    QTest::newRow("svcctl's UUID in version 1") << QByteArray("367abb81-9844-35f1-ad32-98f038001003") << 1;
}

void TestCatalogue::doesNotKnow()
{
    QFETCH(QByteArray, uuid);
    QFETCH(int, major);
    QVERIFY(Catalogue::builtIn().find(test::interfaceId(uuid.constData(), std::uint16_t(major))) == nullptr);
}

void TestCatalogue::findsTheBestVersion_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("the same version") << 1 << 1 << QByteArray("one-one");
    QTest::newRow("the same version, first row") << 1 << 0 << QByteArray("one-zero");
    QTest::newRow("another minor version: the nearest row of the major one")
        << 1 << 7 << QByteArray("one-one");
    QTest::newRow("another major version: the row for any") << 2 << 0 << QByteArray("any");
}

void TestCatalogue::findsTheBestVersion()
{
    const QByteArray uuid = "12345778-1234-abcd-ef00-0123456789ac";
    const auto row = [&uuid](const char *version, const char *name) {
        return uuid + '\t' + version + '\t' + name + "\t\t\tother\t\tme\n";
    };
    const auto catalogue = Catalogue::fromTsv(
        interfaceHeader + row("1.1", "one-one") + row("", "any") + row("1.0", "one-zero"), traitHeader);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error()));

    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(QByteArray, expected);
    const auto *info =
        catalogue->find(test::interfaceId(uuid.constData(), std::uint16_t(major), std::uint16_t(minor)));
    QVERIFY(info != nullptr);
    QCOMPARE(bytes(info->name), expected);
}

// Every line of the file is found by what stands in it: the hash table loses nothing.
void TestCatalogue::findsEveryRow()
{
    std::size_t rows = 0;
    for (const QByteArray &line : file("interfaces.tsv").split('\n')) {
        const auto fields = line.split('\t');
        if (fields.size() != 8 || fields[0] == "uuid")
            continue;
        ++rows;
        const auto version = fields[1].isEmpty()
            ? knowledge::InterfaceVersion{77, 7}
            : knowledge::parseInterfaceVersion(fields[1].toStdString()).value();
        const auto *info =
            Catalogue::builtIn().find(test::interfaceId(fields[0].constData(), version.major, version.minor));
        QVERIFY2(info != nullptr, line.constData());
        QCOMPARE(bytes(info->version), fields[1]);
        QCOMPARE(bytes(info->name), fields[2]);
        QCOMPARE(bytes(info->title), fields[6]);
    }
    QVERIFY(rows > 1000);
    QCOMPARE(Catalogue::builtIn().size(), rows);
}

void TestCatalogue::traits_data()
{
    QTest::addColumn<QByteArray>("uuid");
    QTest::addColumn<int>("major");
    QTest::addColumn<quint32>("expected");

    const auto row = [](const char *name, const char *uuid, int major, std::uint32_t traits) {
        QTest::newRow(name) << QByteArray(uuid) << major << traits;
    };
    row("services", "367abb81-9844-35f1-ad32-98f038001003", 2, std::uint32_t(Trait::RemoteExecution));
    row("asynchronous printing", "76f03f96-cdfd-44fc-a22c-64950a001209", 1, std::uint32_t(Trait::Spooler));
    row("the UUID of two services is no spooler by itself", "12345678-1234-abcd-ef00-0123456789ab", 1,
        std::uint32_t(Trait::SpoolerOrIpsec));
    row("domain replication", "e3514235-4b06-11d1-ab04-00c04fc2dcd2", 4,
        std::uint32_t(Trait::DomainController));
    row("netlogon proves no domain controller", "12345678-1234-abcd-ef00-01234567cffb", 1, 0);
    row("cluster, version 2", "b97db8b2-4c63-11cf-bff6-08002be23f2f", 2, std::uint32_t(Trait::ClusterNode));
    row("cluster, version 3", "b97db8b2-4c63-11cf-bff6-08002be23f2f", 3, std::uint32_t(Trait::ClusterNode));
    row("the endpoint mapper", "e1af8308-5d1f-11c9-91a4-08002b14a0fa", 3, 0);
}

void TestCatalogue::traits()
{
    QFETCH(QByteArray, uuid);
    QFETCH(int, major);
    QFETCH(quint32, expected);
    const auto *info = Catalogue::builtIn().find(test::interfaceId(uuid.constData(), std::uint16_t(major)));
    QVERIFY(info != nullptr);
    QCOMPARE(info->traits, expected);
}

void TestCatalogue::everyTraitIsUsed()
{
    std::set<QByteArray> used;
    for (const QByteArray &line : file("traits.tsv").split('\n')) {
        const auto fields = line.split('\t');
        if (fields.size() == 4 && fields[0] != "uuid")
            used.insert(fields[2]);
    }
    for (unsigned i = 0; i < knowledge::traitCount; ++i)
        QVERIFY2(used.count(bytes(knowledge::name(Trait(1u << i)))) == 1,
                 knowledge::name(Trait(1u << i)).data());
    QCOMPARE(used.size(), std::size_t(knowledge::traitCount));
}

void TestCatalogue::wordsOfTraitsReadBack()
{
    for (unsigned i = 0; i < knowledge::traitCount; ++i)
        QCOMPARE(knowledge::parseTrait(knowledge::name(Trait(1u << i))), std::optional(Trait(1u << i)));
    QVERIFY(!knowledge::parseTrait("unknown"));
    QVERIFY(!knowledge::parseTrait(""));
}

void TestCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("interfaces");
    QTest::addColumn<QByteArray>("traits");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &interfaces, const QByteArray &traits,
                        const char *error) {
        QTest::newRow(name) << interfaces << traits << QString::fromUtf8(error);
    };
    const QByteArray good = interfaceHeader + samr;
    row("an empty file", "", traitHeader, "interfaces.tsv, line 0: The header line must name these columns");
    row("no header", samr, traitHeader, "interfaces.tsv, line 1: The header line must name these columns");
    row("a column too few", good + "12345778-1234-abcd-ef00-0123456789ad\t1.0\n", traitHeader,
        "interfaces.tsv, line 3: The line has 2 columns instead of 8");
    row("a column too many", interfaceHeader + samr.chopped(1) + "\tx\n", traitHeader,
        "interfaces.tsv, line 2: The line has 9 columns instead of 8");
    row("no UUID", interfaceHeader + "samr" + samr.mid(36), traitHeader,
        "interfaces.tsv, line 2: “samr” is not an interface UUID.");
    row("nil UUID", interfaceHeader + "00000000-0000-0000-0000-000000000000" + samr.mid(36), traitHeader,
        "interfaces.tsv, line 2: “00000000-0000-0000-0000-000000000000” is not an interface UUID.");
    row("a version of one number", interfaceHeader + QByteArray(samr).replace("1.0", "1"), traitHeader,
        "interfaces.tsv, line 2: “1” is not a version such as 1.0.");
    row("a version too large", interfaceHeader + QByteArray(samr).replace("1.0", "70000.0"), traitHeader,
        "interfaces.tsv, line 2: “70000.0” is not a version");
    row("a negative version", interfaceHeader + QByteArray(samr).replace("1.0", "-1.0"), traitHeader,
        "interfaces.tsv, line 2: “-1.0” is not a version");
    row("an unknown category", interfaceHeader + QByteArray(samr).replace("directory-identity", "directory"),
        traitHeader, "interfaces.tsv, line 2: “directory” is not a category.");
    row("no source", interfaceHeader + QByteArray(samr).replace("\tme\n", "\t\n"), traitHeader,
        "interfaces.tsv, line 2: The row names no source.");
    row("the same interface twice", good + samr, traitHeader,
        "interfaces.tsv: The interface 12345778-1234-abcd-ef00-0123456789ac 1.0 stands there twice.");
    row("bad UTF-8", interfaceHeader + QByteArray(samr).replace("Accounts", "Acc\xff"), traitHeader,
        "interfaces.tsv, line 2: The line is not valid UTF-8.");
    row("a control character", interfaceHeader + QByteArray(samr).replace("Accounts", "Acc\x1b"), traitHeader,
        "interfaces.tsv, line 2: The line contains a control character.");
    row("a line too long", interfaceHeader + QByteArray(samr).replace("Accounts", QByteArray(5000, 'x')),
        traitHeader, "interfaces.tsv, line 2: The line is longer than 4096 bytes.");
    row("a file too large", interfaceHeader + QByteArray(17 << 20, '\n'), traitHeader,
        "interfaces.tsv, line 0: The file is larger than 16 MiB.");
    row("too many lines", interfaceHeader + QByteArray(100'001, '\n'), traitHeader,
        "interfaces.tsv, line 100001: The file has more than 100000 lines.");
    row("an unknown trait", good, traitHeader + "12345778-1234-abcd-ef00-0123456789ac\t1.0\tevil\tme\n",
        "traits.tsv, line 2: “evil” is not a trait.");
    row("a trait of nobody", good,
        traitHeader + "# note\n12345778-1234-abcd-ef00-0123456789ad\t1.0\tspooler\tme\n",
        "traits.tsv, line 3: The interface 12345778-1234-abcd-ef00-0123456789ad 1.0 does not stand in "
        "interfaces.tsv.");
    row("a trait of another version", good,
        traitHeader + "12345778-1234-abcd-ef00-0123456789ac\t2.0\tspooler\tme\n",
        "traits.tsv, line 2: The interface 12345778-1234-abcd-ef00-0123456789ac 2.0 does not stand in "
        "interfaces.tsv.");
    row("a trait without a source", good,
        traitHeader + "12345778-1234-abcd-ef00-0123456789ac\t1.0\tspooler\t\n",
        "traits.tsv, line 2: The row names no source.");
    row("a field from hell is shown escaped", interfaceHeader + "\xe2\x80\xae" + samr, traitHeader,
        "interfaces.tsv, line 2: “\\u{202e}12345778-");
}

void TestCatalogue::refuses()
{
    QFETCH(QByteArray, interfaces);
    QFETCH(QByteArray, traits);
    QFETCH(QString, error);
    const auto catalogue = Catalogue::fromTsv(interfaces, traits);
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().startsWith(error), qPrintable(catalogue.error()));
}

void TestCatalogue::forgives_data()
{
    QTest::addColumn<QByteArray>("interfaces");
    QTest::addColumn<int>("rows");

    QTest::newRow("nothing but a header") << interfaceHeader << 0;
    QTest::newRow("comments and empty lines") << "# date: 2026-01-31\n\n" + interfaceHeader + "# more\n\n"
            + samr + '\n' << 1;
    QTest::newRow("lines that end as on Windows")
        << QByteArray(interfaceHeader + samr + svcctl2).replace("\n", "\r\n") << 2;
    QTest::newRow("no line end at the end") << (interfaceHeader + samr).chopped(1) << 1;
    QTest::newRow("rows out of order") << interfaceHeader + svcctl2 + samr << 2;
    QTest::newRow("two minor versions")
        << interfaceHeader + samr + QByteArray(samr).replace("1.0", "1.1") << 2;
}

void TestCatalogue::forgives()
{
    QFETCH(QByteArray, interfaces);
    QFETCH(int, rows);
    const auto catalogue = Catalogue::fromTsv(interfaces, traitHeader);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error()));
    QCOMPARE(int(catalogue->size()), rows);
    if (rows > 0)
        QVERIFY(catalogue->find(test::interfaceId("12345778-1234-abcd-ef00-0123456789ac", 1)) != nullptr);
    QVERIFY(catalogue->find(test::interfaceId("12345778-1234-abcd-ef00-0123456789ad", 1)) == nullptr);
}

void TestCatalogue::versionFollowsTheContent()
{
    const QByteArray dated = "# date: 2026-01-31\n" + interfaceHeader + samr;
    const auto a = Catalogue::fromTsv(dated, traitHeader);
    const auto b = Catalogue::fromTsv(dated, traitHeader + "# note\n");
    const auto c = Catalogue::fromTsv(interfaceHeader + samr, traitHeader);
    static const QRegularExpression form(QStringLiteral("^2026-01-31 [0-9a-f]{8}$"));
    QVERIFY(form.match(QString::fromUtf8(bytes(a->version()))).hasMatch());
    QCOMPARE(a->version(), Catalogue::fromTsv(dated, traitHeader)->version());
    QVERIFY(a->version() != b->version());
    QVERIFY(c->version().starts_with("undated "));
    QVERIFY(Catalogue::builtIn().version().starts_with("20"));

    static const QRegularExpression day(QStringLiteral("^20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9a-f]{8}$"));
    QVERIFY(day.match(QString::fromUtf8(bytes(knowledge::dataVersion()))).hasMatch());
    QVERIFY(knowledge::dataVersion() != Catalogue::builtIn().version());
}

void TestCatalogue::survivesMoveAndCopy()
{
    auto made = std::make_unique<Catalogue>(Catalogue::fromTsv(interfaceHeader + samr, traitHeader).value());
    const Catalogue copy = *made;
    const Catalogue moved = std::move(*made);
    made.reset();
    for (const Catalogue *catalogue : {&copy, &moved})
        QCOMPARE(bytes(catalogue->find(test::interfaceId("12345778-1234-abcd-ef00-0123456789ac", 1))->title),
                 QByteArray("Accounts"));
    QVERIFY(Catalogue(copy).find(test::interfaceId("00000000-0000-0000-0000-000000000000", 0)) == nullptr);
}

void TestCatalogue::loadsFast()
{
    const QByteArray interfaces = file("interfaces.tsv");
    const QByteArray traits = file("traits.tsv");
    QVERIFY(!interfaces.isEmpty() && !traits.isEmpty());
    std::size_t rows = 0;
    QBENCHMARK
    {
        rows = Catalogue::fromTsv(interfaces, traits)->size();
    }
    QCOMPARE(rows, Catalogue::builtIn().size());
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
