// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ascii.h"
#include "core/short_text.h"

#include <string>
#include <utility>
#include <vector>

using namespace port135;

namespace {

using Short = core::ShortText<15>;
using Longer = core::ShortText<31>;

/// With a NUL and bytes that are no characters.
std::string bytes(int size)
{
    std::string text;
    for (int i = 0; i < size; ++i)
        text += static_cast<char>(i * 37);
    return text;
}

std::string text(std::string_view view)
{
    return std::string(view);
}

} // namespace

class TestShortText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBytes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 14, 15, 16, 17, 30, 31, 32, 33, 255, 256, 65'536})
            QTest::newRow(std::to_string(size).c_str()) << size;
    }

    void keepsItsBytes()
    {
        QFETCH(int, size);
        const auto wanted = bytes(size);
        check<Short>(wanted);
        check<Longer>(wanted);
    }

    void isEqualByItsBytes()
    {
        QVERIFY(Short("a") == Short("a"));
        QVERIFY(Short("a") == Longer("a"));
        QVERIFY(Short("a") == "a");
        QVERIFY(std::string("a") == Short("a"));
        QVERIFY(Short("a") != Short("b"));
        QVERIFY(Short("a") != Short("ab"));
        QVERIFY(Short(std::string(1, '\0')) != Short());
        QVERIFY(Short(bytes(15)) != Short(bytes(16)));
        QVERIFY(Longer(bytes(40)) == Short(bytes(40)));
    }

    void isNoLargerThanWhatItSaves()
    {
        QCOMPARE(sizeof(Short), std::size_t(16));
        QCOMPARE(sizeof(Longer), std::size_t(32));
    }

    void movesWithAVector()
    {
        std::vector<Short> texts;
        for (int i = 0; i < 100; ++i)
            texts.emplace_back(bytes(i));
        texts.erase(texts.begin(), texts.begin() + 10);
        for (int i = 0; i < 90; ++i)
            QCOMPARE(text(texts[std::size_t(i)]), bytes(i + 10));
    }

    void plainIsWhatNeedsNoEscape_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 6, 7, 8, 9, 15, 16, 19})
            QTest::newRow(std::to_string(at).c_str()) << at;
    }

    void plainIsWhatNeedsNoEscape()
    {
        QFETCH(int, at);
        std::string text(20, 'x');
        for (int c = 0; c < 256; ++c) {
            text[std::size_t(at)] = static_cast<char>(c);
            const bool isPrintable = c >= 0x20 && c < 0x7f;
            QCOMPARE(core::isPrintableAscii(text), isPrintable);
            QCOMPARE(core::isPlain(text), isPrintable && c != '"' && c != '\\');
        }
    }

private:
    template <typename Text>
    void check(const std::string &wanted)
    {
        const Text made(wanted);
        QCOMPARE(text(made), wanted);
        QCOMPARE(made.size(), wanted.size());
        QCOMPARE(made.empty(), wanted.empty());

        Text copied(made);
        QCOMPARE(text(copied), wanted);
        Text moved(std::move(copied));
        QCOMPARE(text(moved), wanted);
        for (const auto &before : {bytes(0), bytes(15), bytes(31), bytes(99)}) {
            Text assigned(before);
            assigned = made;
            QCOMPARE(text(assigned), wanted);
            assigned = Text(before);
            QCOMPARE(text(assigned), before);
            assigned = wanted;
            QCOMPARE(text(assigned), wanted);
        }
        const auto &same = moved;
        moved = same;
        QCOMPARE(text(moved), wanted);
        moved = moved.view().substr(wanted.size() / 2); // of itself
        QCOMPARE(text(moved), wanted.substr(wanted.size() / 2));
        moved = {};
        QVERIFY(moved.empty());
    }
};

QTEST_APPLESS_MAIN(TestShortText)
#include "tst_short_text.moc"
