// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escape.h"

#include <QByteArray>
#include <QChar>
#include <QObject>
#include <QTest>

using namespace port135;

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("shown");

        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("plain text stays")
            << QByteArray("DHCP Client LRPC Endpoint") << QByteArray("DHCP Client LRPC Endpoint");
        QTest::newRow("pipe names keep their backslashes")
            << QByteArray("\\PIPE\\atsvc") << QByteArray("\\PIPE\\atsvc");
        QTest::newRow("Japanese stays") << QByteArray("サーバー") << QByteArray("サーバー");
        QTest::newRow("letters beyond the basic plane stay")
            << QByteArray("\xf0\xa0\xae\xb7") << QByteArray("\xf0\xa0\xae\xb7");
        QTest::newRow("line breaks") << QByteArray("a\r\nb\tc") << QByteArray("a\\x0d\\x0ab\\x09c");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
        QTest::newRow("terminal escape") << QByteArray("\x1b[2J") << QByteArray("\\x1b[2J");
        QTest::newRow("DEL") << QByteArray("\x7f") << QByteArray("\\x7f");
        QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\\u{009b}");
        QTest::newRow("soft hyphen") << QByteArray("a\xc2\xad"
                                                   "b")
                                     << QByteArray("a\\u{00ad}b");
        QTest::newRow("zero width non-joiner") << QByteArray("a\u200cb") << QByteArray("a\\u{200c}b");
        QTest::newRow("zero width joiner") << QByteArray("a\u200db") << QByteArray("a\\u{200d}b");
        QTest::newRow("grapheme joiner") << QByteArray("a\u034fb") << QByteArray("a\\u{034f}b");
        QTest::newRow("Hangul fillers")
            << QByteArray("\u115f\u1160\u3164\uffa0") << QByteArray("\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}");
        QTest::newRow("empty Braille") << QByteArray("a\u2800") << QByteArray("a\\u{2800}");
        QTest::newRow("variation selectors")
            << QByteArray("a\ufe0fb\U000e0100") << QByteArray("a\\u{fe0f}b\\u{e0100}");
        QTest::newRow("right-to-left override") << QByteArray("a\u202eb") << QByteArray("a\\u{202e}b");
        QTest::newRow("left-to-right mark") << QByteArray("\u200e") << QByteArray("\\u{200e}");
        QTest::newRow("right-to-left mark") << QByteArray("\u200f") << QByteArray("\\u{200f}");
        QTest::newRow("Arabic letter mark") << QByteArray("\u061c") << QByteArray("\\u{061c}");
        QTest::newRow("isolates") << QByteArray("\u2066\u2069") << QByteArray("\\u{2066}\\u{2069}");
        QTest::newRow("line separator") << QByteArray("\u2028\u2029") << QByteArray("\\u{2028}\\u{2029}");
        QTest::newRow("byte order mark") << QByteArray("\ufeff") << QByteArray("\\u{feff}");
        QTest::newRow("nonchar of the basic plane") << QByteArray("\xef\xbf\xbe") << QByteArray("\\u{fffe}");
        QTest::newRow("nonchar of a higher plane")
            << QByteArray("\xf0\x9f\xbf\xbf") << QByteArray("\\u{1ffff}");
        QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << QByteArray("\\u{10ffff}");
        QTest::newRow("Latin-1 byte") << QByteArray("caf\xe9") << QByteArray("caf\\xe9");
        QTest::newRow("lone continuation") << QByteArray("\x80") << QByteArray("\\x80");
        QTest::newRow("cut sequence") << QByteArray("\xe3\x82") << QByteArray("\\xe3\\x82");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
        QTest::newRow("overlong in three bytes")
            << QByteArray("\xe0\x80\xaf") << QByteArray("\\xe0\\x80\\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
        QTest::newRow("beyond Unicode")
            << QByteArray("\xf4\x90\x80\x80") << QByteArray("\\xf4\\x90\\x80\\x80");
        QTest::newRow("bad byte before good text") << QByteArray("\xe3"
                                                                 "abc")
                                                   << QByteArray("\\xe3"
                                                                 "abc");
    }

    void shows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(core::escaped({bytes.constData(), std::size_t(bytes.size())})),
                 shown);
    }

    void cuts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArray>("shown");

        QTest::newRow("exactly fitting is whole") << QByteArray("abcd") << 4 << QByteArray("abcd");
        QTest::newRow("one too many") << QByteArray("abcde") << 4 << QByteArray("abcd…");
        QTest::newRow("not inside a character") << QByteArray("aサ") << 3 << QByteArray("a…");
        QTest::newRow("not inside an escape") << QByteArray("a\nb") << 4 << QByteArray("a…");
        QTest::newRow("escape that just fits") << QByteArray("a\n") << 5 << QByteArray("a\\x0a");
        QTest::newRow("limit of nothing") << QByteArray("a") << 0 << QByteArray("…");
    }

    void cuts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, limit);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(
                     core::escaped({bytes.constData(), std::size_t(bytes.size())}, std::size_t(limit))),
                 shown);
    }

    // Whatever two bytes stand between two letters, the result is UTF-8 that Qt reads without a replacement
    // character.
    void everyPairOfBytesBecomesUtf8()
    {
        for (int a = 0; a < 256; ++a) {
            for (int b = 0; b < 256; ++b) {
                const char raw[] = {'<', static_cast<char>(a), static_cast<char>(b), '>'};
                const QByteArray shown = QByteArray::fromStdString(core::escaped({raw, 4}));
                const QString text = QString::fromUtf8(shown);
                QVERIFY2(!text.contains(QChar::ReplacementCharacter) && text.toUtf8() == shown,
                         shown.constData());
                QVERIFY(text.startsWith(u'<') && text.endsWith(u'>'));
                for (QChar c : text)
                    QVERIFY(c.category() != QChar::Other_Control && c != QChar(0xad) && c != QChar(0x61c));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestEscape)
#include "tst_escape.moc"
