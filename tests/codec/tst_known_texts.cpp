// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of files that live as long as the program: safe, bounded, and the same however often they are read.
#include <QTest>

#include "codec/host_codec.h"
#include "codec/known_texts.h"

#include <set>
#include <string>

using namespace port135;
using codec::keptText;

namespace {

/// New, and in need of escaping.
std::string unsafe(unsigned number)
{
    return std::to_string(number) + std::string(400, '\x01') + '\0';
}

} // namespace

class KnownTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextStaysWhereItIs()
    {
        const std::string text = "R4";
        QCOMPARE(keptText(text), std::string_view("R4"));
        QCOMPARE(keptText(text).data(), keptText("R4").data());
        QCOMPARE(keptText("R4").data()[2], '\0');
    }

    void aTextIsSafeAndShort()
    {
        QCOMPARE(keptText("a\x1b[2Jb"), std::string_view("a\\x1b[2Jb"));
        QCOMPARE(keptText(std::string_view("a\0b", 3)), std::string_view("a\\x00b"));
        QVERIFY(keptText(std::string(100'000, 'x')).size() <= 2'003);
    }

    /// Whatever is kept is found again, before and after the last place is taken: a scan that is read,
    /// written and read once more says the same.
    void theLastPlacesChangeNothingThatIsKept()
    {
        std::set<std::string_view> places;
        unsigned full = 0;
        for (unsigned i = 0; i < 20'000; ++i) {
            const auto kept = keptText(unsafe(i));
            QCOMPARE(keptText(kept), kept);
            QCOMPARE(keptText(unsafe(i)), kept);
            full += kept == "…" ? 1 : 0;
            places.insert(kept);
        }
        QVERIFY2(full > 1'000 && full < 19'000,
                 qPrintable(QString::number(full))); // 16 MiB are some 9,800 of them
        QCOMPARE(keptText("R4"), std::string_view("R4"));
        QVERIFY(places.size() == 20'000 - full + 1);
    }

    void aHostIsWrittenAsItWasReadWhenNothingMoreIsKept()
    {
        const auto phrase = unsafe(100'000);
        core::HostResult host;
        host.rating.findings.push_back({});
        host.rating.findings[0].rule = "R4";
        host.rating.findings[0].evidence.push_back({phrase.c_str(), {}});
        core::HostResult read;
        QVERIFY(codec::decodeFacts(codec::encodeFacts(host), read));
        const auto written = codec::encodeFacts(read);
        core::HostResult again;
        QVERIFY(codec::decodeFacts(written, again));
        QCOMPARE(codec::encodeFacts(again), written);
    }
};

QTEST_GUILESS_MAIN(KnownTextsTest)
#include "tst_known_texts.moc"
