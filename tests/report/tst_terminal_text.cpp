// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/terminal_text.h"

#include <QTest>

using namespace port135::report::terminal;

class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void width_data();
    void width();
    void cut_data();
    void cut();
    void padded();
    void wrapped_data();
    void wrapped();
    void painted();
};

void TestTerminalText::width_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("ASCII") << "abc" << 3;
    QTest::newRow("accent") << "é…·" << 3;
    QTest::newRow("combining accent") << "e\u0301" << 1;
    QTest::newRow("kana and kanji") << "経理サーバー" << 12;
    QTest::newRow("half-width kana") << "ｻｰﾊﾞ" << 4;
    QTest::newRow("full-width ASCII") << "ＡＢ" << 4;
    QTest::newRow("ideographic space") << QString(QChar(0x3000)) << 2;
    QTest::newRow("half fill space") << QString(QChar(0x303f)) << 1;
    QTest::newRow("Hangul") << "한글" << 4;
    QTest::newRow("emoji") << QString::fromUtf8("\xf0\x9f\x98\x80") << 2;
    QTest::newRow("extension B") << QString::fromUtf8("\xf0\xa0\x80\x80") << 2;
    QTest::newRow("Cyrillic and Hebrew") << "жש" << 2;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << 1;
}

void TestTerminalText::width()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(port135::report::terminal::width(text), expected);
}

void TestTerminalText::cut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << "abc" << 3 << "abc";
    QTest::newRow("too long") << "abcd" << 3 << "ab…";
    QTest::newRow("one column") << "abcd" << 1 << "…";
    QTest::newRow("no column") << "abcd" << 0 << "";
    QTest::newRow("less than none") << "abcd" << -3 << "";
    QTest::newRow("wide character does not fit by half") << "経理部" << 4 << "経…";
    QTest::newRow("wide characters") << "経理部" << 5 << "経理…";
    QTest::newRow("mark stays with its letter") << "e\u0301bcd" << 2 << "e\u0301…";
    QTest::newRow("surrogate pair is not torn")
        << QString::fromUtf8("\xf0\x9f\x98\x80xyz") << 3 << QString::fromUtf8("\xf0\x9f\x98\x80…");
}

void TestTerminalText::cut()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QString, expected);
    QCOMPARE(port135::report::terminal::cut(text, columns), expected);
}

void TestTerminalText::padded()
{
    using namespace port135::report;
    QCOMPARE(terminal::padded(QStringLiteral("経"), 4), QStringLiteral("経  "));
    QCOMPARE(terminal::padded(QStringLiteral("経理部"), 4), QStringLiteral("経…") + u' ');
    QCOMPARE(terminal::paddedLeft(QStringLiteral("12"), 4), QStringLiteral("  12"));
    QCOMPARE(terminal::paddedLeft(QStringLiteral("12345"), 4), QStringLiteral("123…"));
}

void TestTerminalText::wrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << "" << 10 << QStringList();
    QTest::newRow("only spaces") << "   " << 10 << QStringList();
    QTest::newRow("fits") << "one two" << 7 << QStringList{QStringLiteral("one two")};
    QTest::newRow("at a space") << "one two three" << 8
                                << QStringList{QStringLiteral("one two"), QStringLiteral("three")};
    QTest::newRow("space just behind")
        << "one two three" << 7 << QStringList{QStringLiteral("one two"), QStringLiteral("three")};
    QTest::newRow("long word") << "abcdefgh" << 3
                               << QStringList{QStringLiteral("abc"), QStringLiteral("def"),
                                              QStringLiteral("gh")};
    QTest::newRow("Japanese") << "経理部のサーバー" << 6
                              << QStringList{QStringLiteral("経理部"), QStringLiteral("のサー"),
                                             QStringLiteral("バー")};
    QTest::newRow("Japanese goes on behind a short word")
        << "誰でもこのホストの RPC サービスの構成" << 30
        << QStringList{QStringLiteral("誰でもこのホストの RPC サービ"), QStringLiteral("スの構成")};
    QTest::newRow("a full stop begins no line")
        << "ありません。次の文" << 10
        << QStringList{QStringLiteral("ありませ"), QStringLiteral("ん。次の文")};
    QTest::newRow("a bracket ends no line")
        << "ポリシー「印刷」" << 10 << QStringList{QStringLiteral("ポリシー"), QStringLiteral("「印刷」")};
    QTest::newRow("Latin words stay whole among Japanese")
        << "グループ「Distributed COM Users」は空に" << 20
        << QStringList{QStringLiteral("グループ"), QStringLiteral("「Distributed COM"),
                       QStringLiteral("Users」は空に")};
    QTest::newRow("commands stay whole at their hyphens")
        << "実行: Get-NetFirewallRule" << 20
        << QStringList{QStringLiteral("実行:"), QStringLiteral("Get-NetFirewallRule")};
    QTest::newRow("wider than the line")
        << "経理" << 1 << QStringList{QStringLiteral("経"), QStringLiteral("理")};
}

void TestTerminalText::wrapped()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QStringList, expected);
    QCOMPARE(port135::report::terminal::wrapped(text, columns), expected);
}

void TestTerminalText::painted()
{
    using namespace port135::report;
    QCOMPARE(terminal::painted(QStringLiteral("x"), Paint::Red, false), QStringLiteral("x"));
    QCOMPARE(terminal::painted(QStringLiteral("x"), Paint::Plain, true), QStringLiteral("x"));
    for (const Paint paint :
         {Paint::Strong, Paint::Faint, Paint::Alarm, Paint::Red, Paint::Yellow, Paint::Cyan}) {
        const QString text = terminal::painted(QStringLiteral("x"), paint, true);
        QVERIFY(text.startsWith(QStringLiteral("\x1b[")));
        QVERIFY(text.endsWith(QStringLiteral("mx\x1b[0m")));
    }
}

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminal_text.moc"
