// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/words.h"

#include "report/text/filled.h"
#include "report/text/os_text.h"

#include "sample.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace port135;
using namespace port135::report;
using namespace Qt::StringLiterals;
using core::Cause;
using core::Outcome;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord();
    void everyPairHasItsOwnSentence();
    void sentence_data();
    void sentence();
    void portAndLinesAreInTheSentence();
    void namesAreNotFilledInTwice();
    void aBlankBesideAJapaneseNameGoes_data();
    void aBlankBesideAJapaneseNameGoes();
    void translationIsUsed();
    void displayName_data();
    void displayName();
    void systemFitsTheRoles();
    void shownIsEscaped();
    void aNetbiosNameOfMoreThan15CharactersIsSaid();
};

template <typename Enum>
void distinctWords(Enum last)
{
    QSet<QString> words;
    for (int i = 0; i <= int(last); ++i) {
        QString text;
        if constexpr (std::is_same_v<Enum, core::Level>)
            text = word(std::optional(core::Level(i)));
        else
            text = word(Enum(i));
        QVERIFY(!text.isEmpty());
        QVERIFY2(!words.contains(text), qPrintable(text));
        words.insert(text);
    }
    QVERIFY(!words.contains(QStringLiteral("Unknown")));
}

void TestWords::everyValueHasItsOwnWord()
{
    distinctWords(Outcome::Error);
    distinctWords(core::Level::Critical);
    distinctWords(core::Confidence::High);
    distinctWords(core::Vantage::Vpn);
    distinctWords(core::Profile::Fast);
    distinctWords(core::PortState::Silent);
    distinctWords(knowledge::Support::Supported);
    QCOMPARE(word(std::optional<core::Level>()), QStringLiteral("Not rated"));
    QCOMPARE(word(Outcome(200)), QStringLiteral("Unknown"));
}

void TestWords::everyPairHasItsOwnSentence()
{
    const QRegularExpression placeholder(QStringLiteral("%\\d"));
    QHash<QString, QString> seen;
    for (int o = 0; o <= int(Outcome::Error); ++o) {
        for (int c = 0; c <= int(port135::core::lastCause); ++c) {
            const auto host = sample::host(Outcome(o), Cause(c), 5);
            const QString pair =
                QString::fromStdString(std::string(name(Outcome(o))) + '/' + std::string(name(Cause(c))));
            const QString text = explain(host.observation);
            QVERIFY2(text.endsWith(u'.'), qPrintable(pair + text));
            QVERIFY2(!text.contains(placeholder), qPrintable(pair + text));
            QVERIFY2(!text.contains(QStringLiteral("does not know")), qPrintable(pair + text));
            QVERIFY2(!seen.contains(text), qPrintable(pair + u' ' + seen.value(text) + u' ' + text));
            seen.insert(text, pair);
        }
    }
    QCOMPARE(seen.size(), (int(Outcome::Error) + 1) * (int(port135::core::lastCause) + 1));
    const auto unknown = sample::host(Outcome(77), Cause(99)).observation;
    QCOMPARE(explain(unknown), QStringLiteral("This version of the program does not know this result."));
}

void TestWords::sentence_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("cause");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Outcome outcome, Cause cause, quint32 status,
                        const char *expected) {
        QTest::newRow(name) << int(outcome) << int(cause) << status << QString::fromUtf8(expected);
    };
    row("open but mute", Outcome::NotRpc, Cause::NoAnswer, 0,
        "Port 135 accepts connections, but nothing answered the RPC bind within the time limit.");
    row("access denied", Outcome::Denied, Cause::Fault, 5,
        "The endpoint mapper on port 135 is there, but refused the lookup without a logon: access denied "
        "(0x00000005).");
    row("specification name kept", Outcome::Unsupported, Cause::Fault, 0x1c010002,
        "The endpoint mapper on port 135 does not implement the lookup: fault nca_s_op_rng_error "
        "(0x1c010002).");
    row("number without a name", Outcome::Partial, Cause::Fault, 0xdeadbeef,
        "The list of services is incomplete (lines read: 0), because the host ended the lookup with a fault: "
        "0xdeadbeef.");
    row("reason of a rejected bind", Outcome::RpcNoMapper, Cause::BindRejected, 8,
        "Port 135 speaks RPC, but rejected the bind to the endpoint mapper: type of authentication not "
        "recognized "
        "(0x00000008).");
    row("unknown reason of a rejected bind", Outcome::RpcNoMapper, Cause::BindRejected, 77,
        "Port 135 speaks RPC, but rejected the bind to the endpoint mapper: 0x0000004d.");
    row("declined interface", Outcome::RpcNoMapper, Cause::InterfaceRejected, 0x00020001,
        "Port 135 speaks RPC, but declined the endpoint mapper interface: interface not supported "
        "(0x00020001).");
    row("interface rejected by the service itself", Outcome::RpcNoMapper, Cause::InterfaceRejected,
        0x00010000,
        "Port 135 speaks RPC, but declined the endpoint mapper interface: rejected by the service "
        "(0x00010000).");
    row("pair without a sentence of its own", Outcome::Silent, Cause::Stopped, 0,
        "Nothing answered on port 135: the host may be off, or a firewall may drop the packets. The scan was "
        "stopped while this host was examined, so that not everything was asked. When the scan is resumed, "
        "it "
        "is examined again.");
    row("cut short after its list", Outcome::Listed, Cause::Stopped, 0,
        "The endpoint mapper on port 135 listed its services without a logon (lines read: 0). The scan was "
        "stopped while this host was examined, so that not everything was asked. When the scan is resumed, "
        "it "
        "is examined again.");
}

void TestWords::sentence()
{
    QFETCH(int, outcome);
    QFETCH(int, cause);
    QFETCH(quint32, status);
    QFETCH(QString, expected);
    QCOMPARE(explain(sample::host(Outcome(outcome), Cause(cause), status).observation), expected);
}

void TestWords::portAndLinesAreInTheSentence()
{
    auto seen = sample::host(Outcome::Listed).observation;
    seen.port = 40135;
    seen.entriesRead = 313;
    QCOMPARE(
        explain(seen),
        QStringLiteral("The endpoint mapper on port 40135 listed its services without a logon (lines read: "
                       "313)."));
}

/// Answers one text, or every text of the words, with a fixed pattern.
class PatternTranslator : public QTranslator
{
public:
    QByteArray only;
    QString pattern;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool ours = qstrcmp(context, "Words") == 0 && (only.isEmpty() || only == source);
        return ours ? pattern : QString();
    }
};

void TestWords::aNetbiosNameOfMoreThan15CharactersIsSaid()
{
    auto seen = sample::host(Outcome::Listed).observation;
    seen.names.netbios = std::string(15, 'S');
    QVERIFY(remark(seen.names).isEmpty());
    QVERIFY(!explainAll(seen).contains(QStringLiteral("15 characters")));
    seen.names.netbios += 'S';
    QVERIFY(explainAll(seen).contains(QStringLiteral("15 characters")));
    seen.names.netbios =
        QStringLiteral("営業部の電子計算機です一二三四").toStdString(); // 15 characters, not bytes
    QCOMPARE(remark(seen.names).isEmpty(), true);
}

void TestWords::namesAreNotFilledInTwice()
{
    PatternTranslator translator;
    translator.only = "type of authentication not recognized";
    translator.pattern = QStringLiteral("%1 and %3");
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString text = explain(sample::host(Outcome::RpcNoMapper, Cause::BindRejected, 8).observation);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(text,
             QStringLiteral("Port 135 speaks RPC, but rejected the bind to the endpoint mapper: %1 and %3 "
                            "(0x00000008)."));
}

void TestWords::aBlankBesideAJapaneseNameGoes_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("result");
    QTest::newRow("Latin name") << u"%1 から %2 へ"_s << u"cde"_s << u"clients から cde へ"_s;
    QTest::newRow("Japanese name") << u"%1 から %2 へ"_s << u"ゾーン外"_s << u"clients からゾーン外へ"_s;
    QTest::newRow("its own blank stays")
        << u"%1 から %2 へ"_s << u"東京 本社"_s << u"clients から東京 本社へ"_s;
    QTest::newRow("beside a digit") << u"ポート 135 %2 %1"_s << u"既定"_s << u"ポート 135 既定 clients"_s;
    QTest::newRow("a name is no sentence") << u"%1 から %2"_s << u"%1"_s << u"clients から %1"_s;
    QTest::newRow("English") << u"From %1 to %2, 100 %"_s << u"端末"_s << u"From clients to 端末, 100 %"_s;
    QTest::newRow("one that is not there") << u"%1 %2 %3"_s << u"a"_s << u"clients a %3"_s;
}

void TestWords::aBlankBesideAJapaneseNameGoes()
{
    QFETCH(QString, sentence);
    QFETCH(QString, zone);
    QFETCH(QString, result);
    QCOMPARE(filled(sentence, {u"clients"_s, zone}), result);
}

void TestWords::translationIsUsed()
{
    PatternTranslator translator;
    translator.pattern = QStringLiteral("ポート %1");
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString translated = explain(sample::host(Outcome::Closed).observation);
    const QString outcome = word(Outcome::Closed);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(translated, QStringLiteral("ポート 135"));
    QCOMPARE(outcome, QStringLiteral("ポート %1"));
    QCOMPARE(explain(sample::host(Outcome::Closed).observation),
             QStringLiteral("Port 135 of this host is closed."));
    QCOMPARE(word(Outcome::Closed), QStringLiteral("Closed"));
}

void TestWords::displayName_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QByteArray>("netbios");
    QTest::addColumn<QString>("expected");
    QTest::newRow("typed name first")
        << QByteArray("typed") << QByteArray("dns") << QByteArray("NB") << "typed";
    QTest::newRow("then DNS") << QByteArray() << QByteArray("dns") << QByteArray("NB") << "dns";
    QTest::newRow("then NetBIOS") << QByteArray() << QByteArray() << QByteArray("NB") << "NB";
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << "";
    QTest::newRow("hostile") << QByteArray() << QByteArray("a\x1b[2Jb") << QByteArray() << "a\\x1b[2Jb";
}

void TestWords::displayName()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, dns);
    QFETCH(QByteArray, netbios);
    QFETCH(QString, expected);
    core::Observation seen;
    seen.names.target = target.toStdString();
    seen.names.dns = dns.toStdString();
    seen.names.netbios = netbios.toStdString();
    QCOMPARE(report::displayName(seen), expected);
}

void TestWords::systemFitsTheRoles()
{
    auto host = sample::host(Outcome::Listed);
    QCOMPARE(osText(host), QString());
    host.observation.os = core::OsVersion{10, 0, 17763};
    QCOMPARE(osText(host),
             QStringLiteral("Windows 10 1809 / Windows Server 2019 / Windows Server 1809 SAC (10.0.17763)"));
    QCOMPARE(shortOsText(host), QStringLiteral("Windows 10 1809 / … (10.0.17763)"));
    host.rating.roles = {"domain_controller"};
    QCOMPARE(osText(host), QStringLiteral("Windows Server 2019 / Windows Server 1809 SAC (10.0.17763)"));
    QCOMPARE(shortOsText(host), QStringLiteral("Windows Server 2019 / … (10.0.17763)"));
    host.rating.roles = {"domain_controller", "samba"};
    QCOMPARE(osText(host), QStringLiteral("10.0.17763"));
}

void TestWords::shownIsEscaped()
{
    QCOMPARE(shown("pipe\\x \xff\n\xe2\x80\xae"), QStringLiteral("pipe\\x \\xff\\x0a\\u{202e}"));
    QCOMPARE(QByteArray::fromStdString(escaped(std::string(100, 'a'), 10)).left(10), QByteArray(10, 'a'));
    QVERIFY(shown(std::string(100, 'a'), 10).endsWith(u'…'));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
