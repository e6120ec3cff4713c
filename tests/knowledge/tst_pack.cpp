// SPDX-License-Identifier: GPL-3.0-or-later
// Knowledge packs: made, read again, and refused when anything in them is wrong.
#include <QTest>

#include "knowledge/data_version.h"
#include "knowledge/pack.h"
#include "knowledge/resource.h"
#include "support/text_bytes.h"

#include <QCryptographicHash>

#include <vector>

using namespace port135;
using knowledge::Pack;

namespace {

using test::bytes;

std::vector<QByteArray> files()
{
    std::vector<QByteArray> all;
    for (const auto name : knowledge::packFiles())
        all.push_back(knowledge::resourceBytes(QString::fromUtf8(bytes(name))));
    return all;
}

std::size_t indexOf(std::string_view file)
{
    const auto names = knowledge::packFiles();
    return std::size_t(std::ranges::find(names, file) - names.begin());
}

/// The built-in files with one of them changed; the hashes are right.
QByteArray packWith(std::string_view file, const QByteArray &before, const QByteArray &after)
{
    auto all = files();
    QByteArray &changed = all[indexOf(file)];
    const auto at = changed.indexOf(before);
    if (at < 0)
        qFatal("%s has no “%s”", bytes(file).constData(), before.constData());
    changed.replace(at, before.size(), after);
    QByteArray head = "port135-knowledge 1\ndate 2026-11-30\nrevision 1\n", body;
    for (std::size_t i = 0; i < all.size(); ++i) {
        head += "file " + bytes(knowledge::packFiles()[i]) + ' ' + QByteArray::number(all[i].size()) + ' '
            + QCryptographicHash::hash(all[i], QCryptographicHash::Sha256).toHex() + '\n';
        body += all[i];
    }
    return head + "end\n" + body;
}

const QString name = QStringLiteral("new.pack");

} // namespace

class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsWhole();
    void isReadAsItWasWritten();
    void isTheSameForTheSameFiles();
    void refuses_data();
    void refuses();
    void everyTruncationIsRefused();
    void packsAreComparedByDayAndRevision();
    void anotherOneTakesItsPlace();
    void textsFollowTheLanguage();
};

void TestPack::builtInIsWhole()
{
    const Pack &pack = Pack::builtIn();
    QCOMPARE(pack.name(), QStringLiteral("2026-11-30"));
    QCOMPARE(bytes(pack.hash()), QCryptographicHash::hash(pack.bytes(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(bytes(pack.version()), "2026-11-30 " + bytes(pack.hash()).left(8));
    QCOMPARE(&pack.issues(), &knowledge::KnownIssues::builtIn());
    QCOMPARE(bytes(knowledge::dataVersion()), bytes(pack.version()));
    QCOMPARE(knowledge::dateOf("2026-11-30 1a2b3c4d + user 5e6f7a8b"), core::parseDate("2026-11-30"));
    QVERIFY(!knowledge::dateOf("undated 1a2b3c4d"));
}

void TestPack::isReadAsItWasWritten()
{
    const auto pack = Pack::fromBytes(Pack::builtIn().bytes(), name);
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error()));
    QCOMPARE(pack->hash(), Pack::builtIn().hash());
    QCOMPARE(pack->catalogue().size(), Pack::builtIn().catalogue().size());
    QCOMPARE(pack->issues().all().size(), Pack::builtIn().issues().all().size());
    QCOMPARE(pack->builds().all().size(), Pack::builtIn().builds().all().size());
}

void TestPack::isTheSameForTheSameFiles()
{
    const auto all = files();
    QCOMPARE(Pack::fromFiles(all)->bytes(), Pack::builtIn().bytes());
    const auto second = Pack::fromFiles(all, 2);
    QCOMPARE(second->name(), QStringLiteral("2026-11-30.2"));
    QVERIFY(second->hash() != Pack::builtIn().hash());
    QCOMPARE(Pack::fromBytes(second->bytes(), name)->name(), second->name());
}

void TestPack::refuses_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *what, const QByteArray &pack, const char *error) {
        QTest::newRow(what) << pack << QString::fromUtf8(error);
    };
    const QByteArray good = Pack::builtIn().bytes();
    row("nothing", {}, "new.pack is not a knowledge pack.");
    row("a picture", "\x89PNG\r\n", "new.pack is not a knowledge pack.");
    row("another form", QByteArray(good).replace(0, 19, "port135-knowledge 2"),
        "new.pack is a knowledge pack of another form");
    row("no day", QByteArray(good).replace("date 2026-11-30", "date 2026-13-30"),
        "new.pack, line 2: “2026-13-30” is not a day");
    row("no revision", QByteArray(good).replace("revision 1\n", "revision 0\n"),
        "new.pack, line 3: “0” is not a number");
    row("a file missing", QByteArray(good).replace("file traits.tsv", "file rules.tsv"),
        "new.pack, line 6: The line must name the file traits.tsv");
    row("a size too large", QByteArray(good).replace("file interfaces.tsv ", "file interfaces.tsv 99"),
        "new.pack is cut off: interfaces.tsv in it is not whole.");
    row("one byte of one file", QByteArray(good).replace("Conficker", "Confickor"), "new.pack is damaged: ");
    row("something behind", good + "x", "new.pack is damaged: there is more in it");
    row("another day than its files",
        QByteArray(good).replace("date 2026-11-30\nrev", "date 2027-11-30\nrev"),
        "new.pack: The day of the pack is not the newest of its files.");
    row("too large", QByteArray(Pack::mostBytes + 1, 'x'), "new.pack: The file is larger than 16 MiB.");

    row("a bad row, with its line", packWith("windows_builds.tsv", "\tclient\tno: ", "\tphone\tno: "),
        "new.pack: windows_builds.tsv, line 8: “phone” is not client");
    row("an issue without texts", packWith("known_issues.tsv", "\nPhantomRPC\t", "\nPhantomRPD\t"),
        "new.pack: known_issues.tsv: “PhantomRPD” has no texts in issue_texts.tsv.");
    row("texts without an issue", packWith("issue_texts.tsv", "PhantomRPC\ttitle", "PhantomRPD\ttitle"),
        "new.pack: issue_texts.tsv");
    row("a title without a purpose", packWith("interfaces.tsv", "\tBase of every COM object\t", "\tBase\t"),
        "new.pack: interfaces.tsv: “Base” has no texts in interface_texts.tsv.");
    row("an address in a text",
        packWith("issue_texts.tsv", "Zerologon: takeover", "http://evil.example: takeover"),
        "new.pack: issue_texts.tsv, line ");
    row("mark-up in a text",
        packWith("interface_texts.tsv", "Certificate requests by DCOM\tTakes",
                 "Certificate requests by DCOM\t<b>Takes"),
        "new.pack: interface_texts.tsv, line ");
    row("a pipe of commands", packWith("issue_texts.tsv", "Replace the system.", "iwr evil | iex."),
        "new.pack: issue_texts.tsv, line ");
    row("text that runs backwards",
        packWith("issue_texts.tsv", "Zerologon: takeover", "\xe2\x80\xae: takeover"),
        "new.pack: issue_texts.tsv, line ");
    row("a text too long", packWith("issue_texts.tsv", "Zerologon: takeover", QByteArray(300, 'x')),
        "new.pack: issue_texts.tsv, line ");
    row("only one language", packWith("interface_texts.tsv", "\tWindows 接続マネージャー\t", "\t\t"),
        "new.pack: interface_texts.tsv, line ");
}

void TestPack::refuses()
{
    QFETCH(QByteArray, pack);
    QFETCH(QString, error);
    const auto read = Pack::fromBytes(pack, name);
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(error), qPrintable(read.error()));
}

void TestPack::everyTruncationIsRefused()
{
    const QByteArray good = Pack::builtIn().bytes();
    for (qsizetype size = 0; size < good.size(); size += size < 1200 ? 7 : 40'009)
        QVERIFY2(!Pack::fromBytes(good.first(size), name), QByteArray::number(size).constData());
}

void TestPack::packsAreComparedByDayAndRevision()
{
    const auto day = [](const char *text) { return core::parseDate(text).value(); };
    const knowledge::PackId old{day("2026-11-30"), 2}, later{day("2026-12-01"), 1};
    QVERIFY(old < later);
    QVERIFY((knowledge::PackId{day("2026-11-30"), 1} < old));
    QVERIFY((knowledge::PackId{day("2026-11-30"), 2} == old));
}

void TestPack::anotherOneTakesItsPlace()
{
    auto changed = Pack::fromBytes(
        packWith("issue_texts.tsv", "Zerologon: takeover", "Zerologon again: takeover"), name);
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error()));
    const auto before = bytes(knowledge::dataVersion());
    knowledge::take(std::make_unique<const Pack>(std::move(*changed)));
    QVERIFY(bytes(knowledge::dataVersion()) != before);
    const auto *words = knowledge::current().issueTexts().find("CVE-2020-1472");
    QVERIFY(words != nullptr && bytes(words->title.en).startsWith("Zerologon again"));
    knowledge::takeBuiltIn();
    QCOMPARE(bytes(knowledge::dataVersion()), before);
}

void TestPack::textsFollowTheLanguage()
{
    // Without a translation the program speaks English.
    const auto *words = Pack::builtIn().issueTexts().find("CVE-2020-1472");
    QVERIFY(words != nullptr);
    QCOMPARE(inLanguage(words->title), QString::fromUtf8(bytes(words->title.en)));
}

QTEST_APPLESS_MAIN(TestPack)
#include "tst_pack.moc"
