// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files by zlib alone, as the program for Windows makes them: read by another program, and out of hostile
// hands.
#include <QTest>

#include "bundle/zip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray longText()
{
    QByteArray text;
    for (int i = 0; i < 40'000; ++i)
        text += QByteArray::number(i * 7919 % 65'521) + '\n';
    return text;
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The names in it, or "refused"; every file comes back as it was written.
    QStringList read(const QString &zip, const QHash<QString, QByteArray> &files)
    {
        const QTemporaryDir folder;
        const auto names = bundle::readZip(zip, folder.path());
        if (!names)
            return {u"refused"_s};
        for (const auto &name : *names) {
            if (!files.contains(name) || bytesOf(folder.filePath(name)) != files.value(name))
                return {u"altered"_s, name};
        }
        return *names;
    }

    /// `script` writes sys.argv[1] with Python's zipfile.
    bool python(const QByteArray &script, const QString &file)
    {
        QProcess process;
        process.start(u"python3"_s,
                      {u"-c"_s, u"import sys, zipfile, zlib\n"_s + QString::fromUtf8(script), file});
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    bool made(const QString &zip, const QHash<QString, QByteArray> &files, const QStringList &order)
    {
        std::vector<bundle::ZippedFile> list;
        for (const auto &name : order) {
            if (!write(path(u"in-"_s + name), files.value(name)))
                return false;
            list.push_back({name, path(u"in-"_s + name)});
        }
        return bool(bundle::writeZip(path(zip), list, core::Timestamp(std::chrono::seconds(1'796'032'801))));
    }

    const QHash<QString, QByteArray> m_files{
        {u"a.json"_s, longText()}, {u"empty"_s, {}}, {u"b.txt"_s, "ok\n"}};
    const QStringList m_order{u"a.json"_s, u"empty"_s, u"b.txt"_s};

private Q_SLOTS:
    void initTestCase() { QVERIFY(made(u"good.zip"_s, m_files, m_order)); }

    void whatIsWrittenIsReadAgain()
    {
        QCOMPARE(read(path(u"good.zip"_s), m_files), m_order);
        QVERIFY(QFileInfo(path(u"good.zip"_s)).size() < longText().size() / 2);
        QVERIFY(made(u"none.zip"_s, {}, {}));
        QCOMPARE(read(path(u"none.zip"_s), {}), QStringList());
    }

    void anotherProgramReadsIt()
    {
        QVERIFY(python("z = zipfile.ZipFile(sys.argv[1])\n"
                       "assert z.testzip() is None\n"
                       "assert z.namelist() == ['a.json', 'empty', 'b.txt'], z.namelist()\n"
                       "assert z.read('b.txt') == b'ok\\n' and z.read('empty') == b''\n"
                       "assert z.getinfo('b.txt').date_time == (2026, 11, 30, 10, 0, 0), z.infolist()\n",
                       path(u"good.zip"_s)));
    }

    void whatAnotherProgramWroteIsRead()
    {
        QVERIFY(python("z = zipfile.ZipFile(sys.argv[1], 'w')\n"
                       "z.writestr('stored.txt', b'ok\\n' * 9, zipfile.ZIP_STORED)\n"
                       "z.writestr('deflated.txt', b'ok\\n' * 9, zipfile.ZIP_DEFLATED)\n"
                       "z.comment = b'a comment'\nz.close()\n",
                       path(u"python.zip"_s)));
        const auto text = QByteArray("ok\n").repeated(9);
        QCOMPARE(read(path(u"python.zip"_s), {{u"stored.txt"_s, text}, {u"deflated.txt"_s, text}}),
                 (QStringList{u"stored.txt"_s, u"deflated.txt"_s}));
    }

    void whatIsNoBundleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        const QByteArray begin = "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n";
        QTest::newRow("a folder above") << begin + "z.writestr('../x', b'x')\nz.close()";
        QTest::newRow("a folder") << begin + "z.writestr('a/x', b'x')\nz.close()";
        QTest::newRow("hidden") << begin + "z.writestr('.x', b'x')\nz.close()";
        QTest::newRow("a drive") << begin + "z.writestr('c:x', b'x')\nz.close()";
        QTest::newRow("a name twice") << begin + "z.writestr('x', b'x')\nz.writestr('X', b'y')\nz.close()";
        QTest::newRow("too many") << begin + "[z.writestr('f%d' % i, b'x') for i in range(65)]\nz.close()";
        QTest::newRow("another method")
            << QByteArray("z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_BZIP2)\n"
                          "z.writestr('x', b'x' * 99)\nz.close()");
        QTest::newRow("empty file") << QByteArray("open(sys.argv[1], 'wb')");
        QTest::newRow("text") << QByteArray("open(sys.argv[1], 'wb').write(b'PK' + b'no zip file' * 99)");
        // What it says of its size is not what comes out.
        QTest::newRow("a false size") << begin
                + "z.writestr('x', b'x' * 100000)\nz.close()\n"
                  "b = bytearray(open(sys.argv[1], 'rb').read())\n"
                  "i = b.index(b'PK\\x01\\x02')\nb[i + 24:i + 28] = (5).to_bytes(4, 'little')\n"
                  "open(sys.argv[1], 'wb').write(b)";
        QTest::newRow("a false sum") << begin
                + "z.writestr('x', b'x' * 100000)\nz.close()\n"
                  "b = bytearray(open(sys.argv[1], 'rb').read())\n"
                  "i = b.index(b'PK\\x01\\x02')\nb[i + 16] ^= 1\nopen(sys.argv[1], 'wb').write(b)";
    }
    void whatIsNoBundleIsRefused()
    {
        QFETCH(QByteArray, script);
        QVERIFY(python(script, path(u"wrong.zip"_s)));
        QCOMPARE(read(path(u"wrong.zip"_s), {}), QStringList{u"refused"_s});
    }

    void noByteCanBeAlteredUnseen()
    {
        const QHash<QString, QByteArray> files{{u"x.txt"_s, "some text, some text, some text"}};
        QVERIFY(made(u"small.zip"_s, files, {u"x.txt"_s}));
        const QByteArray good = bytesOf(path(u"small.zip"_s));
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const int bit : {0, 3, 7}) {
                auto bytes = good;
                bytes[i] = char(bytes[i] ^ (1 << bit));
                QVERIFY(write(path(u"flipped.zip"_s), bytes));
                // Of times and versions nothing depends; a name may become another good one.
                const auto names = read(path(u"flipped.zip"_s), files);
                QVERIFY2(names == QStringList{u"refused"_s} || names == QStringList{u"x.txt"_s},
                         qPrintable(u"%1: %2"_s.arg(i).arg(names.join(u' '))));
            }
            QVERIFY(write(path(u"cut.zip"_s), good.first(i)));
            QCOMPARE(read(path(u"cut.zip"_s), files), QStringList{u"refused"_s});
        }
    }

    void anOlderFileStaysWhereWritingFails()
    {
        QVERIFY(write(path(u"old.zip"_s), "old"));
        const auto failed = bundle::writeZip(path(u"old.zip"_s), {{u"x"_s, path(u"not-there"_s)}}, {});
        QVERIFY(!failed);
        QCOMPARE(bytesOf(path(u"old.zip"_s)), QByteArray("old"));
        QVERIFY(!bundle::writeZip(path(u"no-folder/x.zip"_s), {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
