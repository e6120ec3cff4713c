// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and signatures: the vectors of RFC 8032, files of OpenSSL, and everything that is no key.
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "sign/key.h"
#include "support/text_bytes.h"

using namespace port135;
using namespace port135::sign;
using namespace Qt::StringLiterals;

namespace {

using test::contentOf;

constexpr auto purpose = "port135 test";

std::filesystem::path path(const QString &name)
{
    return std::filesystem::path(name.toStdU16String());
}

void put(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

// RFC 8032 7.1, test 1, as PKCS #8.
const QByteArray knownSecret = "-----BEGIN PRIVATE KEY-----\n"
                               "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                               "-----END PRIVATE KEY-----\n";
constexpr auto knownPublic = "ed25519:d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

} // namespace

class KeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!isAvailable())
            QSKIP("built without libsodium");
        QVERIFY(m_folder.isValid());
    }

    void aKnownSecretHasItsPublicKey()
    {
        put(file("known"), knownSecret);
        const auto key = SecretKey::read(path(file("known")));
        QVERIFY(key);
        QCOMPARE(key->publicKey().text(), std::string(knownPublic));
    }

    void aNewKeyIsForItsOwnerAndIsReadAgain()
    {
        const auto made = SecretKey::make(path(file("new")));
        QVERIFY(made);
        QCOMPARE(QFile::permissions(file("new"))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto read = SecretKey::read(path(file("new")));
        const auto half = readPublicKey(path(file("new.pub")));
        QVERIFY(read && half);
        QVERIFY(read->publicKey() == made->publicKey());
        QVERIFY(*half == made->publicKey());
    }

    void aKeyIsNeverWrittenOver()
    {
        put(file("there"), "mine");
        QCOMPARE(SecretKey::make(path(file("there"))).error(), KeyError::Exists);
        QCOMPARE(contentOf(file("there")), QByteArray("mine"));
        put(file("half.pub"), "mine");
        QCOMPARE(SecretKey::make(path(file("half"))).error(), KeyError::Exists);
        QVERIFY(!QFileInfo::exists(file("half")));
        QCOMPARE(SecretKey::make(path(file("no/such/folder"))).error(), KeyError::CannotWrite);
    }

    void aSignatureHoldsForItsMessageKeyAndPurposeAlone()
    {
        const auto key = SecretKey::make(path(file("signer")));
        const auto other = SecretKey::make(path(file("other")));
        QVERIFY(key && other);
        const auto signature = key->sign(purpose, "message");
        QVERIFY(verify(key->publicKey(), purpose, "message", signature));
        QVERIFY(!verify(key->publicKey(), purpose, "Message", signature));
        QVERIFY(!verify(key->publicKey(), "port135 other", "message", signature));
        QVERIFY(!verify(other->publicKey(), purpose, "message", signature));
        for (std::size_t i = 0; i < signature.size(); ++i) {
            auto changed = signature;
            changed[i] ^= 1;
            QVERIFY(!verify(key->publicKey(), purpose, "message", changed));
        }
    }

    void publicKeysAreReadAsPemAndAsALine()
    {
        put(file("line.pub"), QByteArray(knownPublic) + "\r\n");
        const auto key = readPublicKey(path(file("line.pub")));
        QVERIFY(key);
        QCOMPARE(key->text(), std::string(knownPublic));
        QVERIFY(!PublicKey::parse("ed25519:00"));
        QVERIFY(!PublicKey::parse(std::string("ed25519:") + std::string(64, 'g')));
    }

    void whatIsNoKeyIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("asSecret");
        QTest::addColumn<int>("asPublic");
        const int notAKey = int(KeyError::NotAKey);
        QTest::newRow("empty") << QByteArray() << notAKey << notAKey;
        QTest::newRow("noise") << QByteArray(5000, 'x') << notAKey << notAKey;
        QTest::newRow("secret for public") << knownSecret << -1 << int(KeyError::IsSecret);
        QTest::newRow("public for secret") << QByteArray(
            "-----BEGIN PUBLIC KEY-----\n"
            "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n")
                                           << int(KeyError::IsPublic) << -1;
        QTest::newRow("X25519") << QByteArray(knownSecret).replace("K2Vw", "K2Vu") << notAKey
                                << int(KeyError::IsSecret);
        QTest::newRow("cut") << knownSecret.left(60) << notAKey << int(KeyError::IsSecret);
        QTest::newRow("under a passphrase") << QByteArray(knownSecret).replace("PRIVATE", "ENCRYPTED PRIVATE")
                                            << notAKey << int(KeyError::IsSecret);
    }

    void whatIsNoKeyIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, asSecret);
        QFETCH(int, asPublic);
        put(file("case"), content);
        const auto secret = SecretKey::read(path(file("case")));
        const auto half = readPublicKey(path(file("case")));
        QCOMPARE(secret ? -1 : int(secret.error()), asSecret);
        QCOMPARE(half ? -1 : int(half.error()), asPublic);
    }

    void whatCannotBeReadIsSaid()
    {
        QCOMPARE(SecretKey::read(path(file("nowhere"))).error(), KeyError::CannotRead);
        QCOMPARE(SecretKey::read(path(m_folder.path())).error(), KeyError::CannotRead);
    }

    void openSslReadsAndMakesOurKeys()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        QVERIFY(SecretKey::make(path(file("ours"))));
        QCOMPARE(run({u"pkey"_s, u"-in"_s, file("ours"), u"-pubout"_s, u"-out"_s, file("ours.openssl")}), 0);
        QCOMPARE(contentOf(file("ours.openssl")), contentOf(file("ours.pub")));
        QCOMPARE(run({u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, file("theirs")}), 0);
        QCOMPARE(run({u"pkey"_s, u"-in"_s, file("theirs"), u"-pubout"_s, u"-out"_s, file("theirs.pub")}), 0);
        const auto key = SecretKey::read(path(file("theirs")));
        const auto half = readPublicKey(path(file("theirs.pub")));
        QVERIFY(key && half);
        QVERIFY(key->publicKey() == *half);
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static int run(const QStringList &arguments) { return QProcess::execute(u"openssl"_s, arguments); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(KeyTest)
#include "tst_key.moc"
