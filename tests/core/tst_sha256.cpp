// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>

using namespace port135;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// [FIPS 180-4, examples]
    void theStandardsExamples_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(
            1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void theStandardsExamples()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sum);
        const std::string_view bytes(text.constData(), std::size_t(text.size()));
        QCOMPARE(QByteArray::fromStdString(core::hex(core::sha256(bytes))), sum);
    }

    void piecesAreTheWhole()
    {
        std::mt19937 random(135);
        core::Sha256 hash;
        for (std::size_t size = 0; size < 300; ++size) {
            std::string text(size, '\0');
            for (char &c : text)
                c = char(random());
            for (std::size_t at = 0; at < size;) {
                const auto piece = std::min<std::size_t>(size - at, random() % 80);
                hash.add(std::string_view(text).substr(at, piece));
                at += piece;
            }
            const auto sum = hash.end(); // and begins anew
            QCOMPARE(QByteArray::fromStdString(core::hex(sum)),
                     QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())),
                                              QCryptographicHash::Sha256)
                         .toHex());
        }
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
