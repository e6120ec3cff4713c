// SPDX-License-Identifier: GPL-3.0-or-later
// A user's own rows over the built-in catalogue.
#include <QTest>

#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "support/parsed.h"
#include "support/text_bytes.h"

#include <QRegularExpression>

using namespace port135;
using knowledge::Catalogue;
using knowledge::Trait;

namespace {

using test::bytes;

const QByteArray header = "uuid\tversion\tname\tdocument\tbinary\tcategory\ttitle\tsource\n";
constexpr const char *svcctl = "367abb81-9844-35f1-ad32-98f038001003";
constexpr const char *cluster = "b97db8b2-4c63-11cf-bff6-08002be23f2f";
constexpr const char *stranger = "deadbeef-0000-1111-2222-333344445555";

QByteArray row(const char *uuid, const char *version, const char *name, const char *title,
               const char *category = "other")
{
    return QByteArray(uuid) + '\t' + version + '\t' + name + "\t\t\t" + category + '\t' + title + "\t\n";
}

core::Result<Catalogue, QString> with(const QByteArray &rows)
{
    return Catalogue::builtIn().withOverrides(rows, QStringLiteral("/home/me/interfaces.tsv"));
}

} // namespace

class TestOverrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAnInterface();
    void replacesWhatItFillsIn();
    void aRowWithoutAVersionNamesEveryVersion();
    void aRowMayAddAVersion();
    void everythingElseStays();
    void versionNamesTheUser();
    void takesFilesOfEveryEditor_data();
    void takesFilesOfEveryEditor();
    void refuses_data();
    void refuses();
    void leavesTheBuiltInAlone();
    void survivesMoveAndCopy();
};

void TestOverrides::addsAnInterface()
{
    QVERIFY(Catalogue::builtIn().find(test::interfaceId(stranger, 1)) == nullptr);
    const auto catalogue = with(header + row(stranger, "1.0", "timeclock", "Time clock of the factory"));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error()));
    const auto *info = catalogue->find(test::interfaceId(stranger, 1));
    QVERIFY(info != nullptr);
    QCOMPARE(bytes(info->name), QByteArray("timeclock"));
    QCOMPARE(bytes(info->title), QByteArray("Time clock of the factory"));
    QCOMPARE(bytes(info->source), QByteArray("user"));
    QCOMPARE(info->traits, 0u);
    QVERIFY(catalogue->find(test::interfaceId(stranger, 2)) == nullptr);
    QCOMPARE(catalogue->size(), Catalogue::builtIn().size() + 1);
}

void TestOverrides::replacesWhatItFillsIn()
{
    const auto catalogue = with(header + row(svcctl, "2.0", "", "Our services", "windows-internal"));
    const auto *info = catalogue->find(test::interfaceId(svcctl, 2));
    QCOMPARE(bytes(info->title), QByteArray("Our services"));
    QCOMPARE(bytes(info->name), QByteArray("svcctl"));
    QCOMPARE(bytes(info->category), QByteArray("windows-internal"));
    QVERIFY(!info->source.empty() && info->source != "user");
    // What the rules ask about is not the user's to change.
    QCOMPARE(info->traits, std::uint32_t(Trait::RemoteExecution));
    QCOMPARE(catalogue->size(), Catalogue::builtIn().size());
}

void TestOverrides::aRowWithoutAVersionNamesEveryVersion()
{
    const auto catalogue = with(header + row(cluster, "", "", "Our cluster") + row(svcctl, "", "", "Ours"));
    for (const int major : {2, 3}) {
        const auto *info = catalogue->find(test::interfaceId(cluster, std::uint16_t(major)));
        QVERIFY(info != nullptr);
        QCOMPARE(bytes(info->title), QByteArray("Our cluster"));
        QVERIFY(knowledge::has(info->traits, Trait::ClusterNode));
    }
    QCOMPARE(bytes(catalogue->find(test::interfaceId(svcctl, 2))->title), QByteArray("Ours"));
    // A version that the built-in catalogue does not have gets the name, but no trait.
    QCOMPARE(bytes(catalogue->find(test::interfaceId(svcctl, 7))->title), QByteArray("Ours"));
    QCOMPARE(catalogue->find(test::interfaceId(svcctl, 7))->traits, 0u);
}

void TestOverrides::aRowMayAddAVersion()
{
    const auto catalogue = with(header + row(svcctl, "9.1", "svcctl9", "Services of tomorrow"));
    QCOMPARE(bytes(catalogue->find(test::interfaceId(svcctl, 9, 1))->name), QByteArray("svcctl9"));
    QCOMPARE(bytes(catalogue->find(test::interfaceId(svcctl, 2))->name), QByteArray("svcctl"));
    QCOMPARE(catalogue->find(test::interfaceId(svcctl, 9, 1))->traits, 0u);
}

void TestOverrides::everythingElseStays()
{
    const auto catalogue = with(header + row(stranger, "1.0", "a", "A") + row(svcctl, "2.0", "b", "B"));
    for (const auto &entry : Catalogue::builtIn().entries()) {
        if (entry.id == test::interfaceId(svcctl, 2))
            continue;
        const auto *info = catalogue->find(entry.id);
        const auto *before = Catalogue::builtIn().find(entry.id);
        QVERIFY(info != nullptr);
        QCOMPARE(info->title, before->title);
        QCOMPARE(info->traits, before->traits);
    }
}

void TestOverrides::versionNamesTheUser()
{
    const auto one = with(header + row(stranger, "1.0", "a", "A"));
    const auto other = with(header + row(stranger, "1.0", "b", "A"));
    static const QRegularExpression form(
        QStringLiteral("^20\\d\\d-\\d\\d-\\d\\d [0-9a-f]{8} \\+ user [0-9a-f]{8}$"));
    QVERIFY(form.match(QString::fromUtf8(bytes(one->version()))).hasMatch());
    QVERIFY(one->version() != other->version());
    QVERIFY(one->version().starts_with(Catalogue::builtIn().version()));
    QVERIFY(form.match(QString::fromStdString(knowledge::dataVersion(*one))).hasMatch());
    QVERIFY(knowledge::dataVersion(*one).starts_with(knowledge::dataVersion()));
    QCOMPARE(knowledge::dataVersion(Catalogue::builtIn()), std::string(knowledge::dataVersion()));
}

void TestOverrides::takesFilesOfEveryEditor_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray plain = header + row(stranger, "1.0", "timeclock", "Time clock");
    QTest::newRow("plain") << plain;
    QTest::newRow("line ends of Windows") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + plain;
    QTest::newRow("comments and empty lines") << "# ours\n\n" + plain + "# end\n\n";
    QTest::newRow("no line end at the end") << plain.chopped(1);
    QTest::newRow("Japanese") << header + row(stranger, "1.0", "timeclock", "工場の勤怠管理");
}

void TestOverrides::takesFilesOfEveryEditor()
{
    QFETCH(QByteArray, file);
    const auto catalogue = with(file);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error()));
    QCOMPARE(bytes(catalogue->find(test::interfaceId(stranger, 1))->name), QByteArray("timeclock"));
}

void TestOverrides::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("error");
    const auto line = [](const char *name, const QByteArray &file, const char *error) {
        QTest::newRow(name) << file << QStringLiteral("/home/me/interfaces.tsv") + QString::fromUtf8(error);
    };
    const QByteArray good = header + row(stranger, "1.0", "a", "A");
    line("an empty file", "", ", line 0: The header line must name these columns");
    line("no header", row(stranger, "1.0", "a", "A"), ", line 1: The header line must name these columns");
    line("blanks instead of tabs", QByteArray(header).replace('\t', ' '),
         ", line 1: The header line must name these columns");
    line("a column too few", good + "deadbeef\t1.0\n", ", line 3: The line has 2 columns instead of 8");
    line("no UUID", good + "# note\n" + row("timeclock", "1.0", "a", "A"),
         ", line 4: “timeclock” is not an interface UUID.");
    line("no version", good + row(svcctl, "two", "a", "A"), ", line 3: “two” is not a version such as 1.0.");
    line("no category", good + row(svcctl, "2.0", "a", "A", "ours"), ", line 3: “ours” is not a category.");
    line("the same row twice", good + row(stranger, "1.0", "b", "B"),
         ", line 3: The interface deadbeef-0000-1111-2222-333344445555 1.0 stands there twice.");
    line("bad UTF-8", good + row(svcctl, "2.0", "a", "\xff"), ", line 3: The line is not valid UTF-8.");
    line("text that reorders the screen", good + row(svcctl, "2.0", "a", "A\xe2\x80\xae"),
         ", line 3: “A\\u{202e}” contains a character that cannot be seen.");
    line("a line too long", good + row(svcctl, "2.0", "a", QByteArray(5000, 'x').constData()),
         ", line 3: The line is longer than 4096 bytes.");
    line("a file too large", header + QByteArray(5 << 20, '\n'), ": The file is larger than 4 MiB.");
}

void TestOverrides::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, error);
    const auto catalogue = with(file);
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().startsWith(error), qPrintable(catalogue.error()));
}

void TestOverrides::leavesTheBuiltInAlone()
{
    const std::string before(Catalogue::builtIn().version());
    QVERIFY(with(header + row(svcctl, "2.0", "mine", "Mine")).has_value());
    QCOMPARE(bytes(Catalogue::builtIn().find(test::interfaceId(svcctl, 2))->name), QByteArray("svcctl"));
    QCOMPARE(std::string(Catalogue::builtIn().version()), before);
}

void TestOverrides::survivesMoveAndCopy()
{
    auto made = std::make_unique<Catalogue>(with(header + row(stranger, "1.0", "timeclock", "A")).value());
    const Catalogue copy = *made;
    const Catalogue moved = std::move(*made);
    made.reset();
    for (const Catalogue *catalogue : {&copy, &moved})
        QCOMPARE(bytes(catalogue->find(test::interfaceId(stranger, 1))->name), QByteArray("timeclock"));
}

QTEST_APPLESS_MAIN(TestOverrides)
#include "tst_overrides.moc"
