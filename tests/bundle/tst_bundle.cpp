// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence bundles: written by one process, altered here in every way, and found out by another.
#include <QTest>

#include "bundle/manifest.h"
#include "bundle/zip.h"
#include "support/text_bytes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1; ///< -1: did not end in order
    QString text;
};

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto scan =
            cli({u"practice"_s, u"--database"_s, path(u"h.db"_s), u"--quiet"_s, u"--fail-on"_s, u"never"_s});
        QVERIFY2(scan.code == 0, qPrintable(scan.text));
        QCOMPARE(cli({u"key"_s, u"new"_s, path(u"key"_s)}).code, 0);
        QCOMPARE(cli({u"key"_s, u"new"_s, path(u"other"_s)}).code, 0);
        QVERIFY(made(u"plain.bundle.zip"_s, {}));
        QVERIFY(made(u"signed.bundle.zip"_s, {u"--sign"_s, path(u"key"_s)}));
    }

    void anUnsignedBundleHoldsButProvesNoAuthor()
    {
        const auto run = verify(u"plain.bundle.zip"_s);
        QVERIFY2(run.code == 4, qPrintable(run.text));
        QVERIFY(run.text.contains(u"not signed"_s));
        QVERIFY(run.text.contains(u"byte by byte"_s));
        QVERIFY2(!run.text.contains(u"FAILS"_s), qPrintable(run.text));
    }

    /// Of the secret half, too, only what others may see.
    void aKeyIsShownByItsPublicHalf()
    {
        const auto secret = cli({u"key"_s, u"show"_s, path(u"key"_s)});
        QCOMPARE(secret.code, 0);
        QVERIFY(!secret.text.trimmed().isEmpty());
        const auto shown = cli({u"key"_s, u"show"_s, path(u"key.pub"_s)});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.text, secret.text);
        QCOMPARE(cli({u"key"_s, u"show"_s, path(u"none"_s)}).code, 2);
        QCOMPARE(cli({u"key"_s, u"show"_s}).code, 2);
    }

    void aSignedBundleProvesItsKey()
    {
        QCOMPARE(verify(u"signed.bundle.zip"_s).code, 0);
        QCOMPARE(verify(u"signed.bundle.zip"_s, {u"--key"_s, path(u"key.pub"_s)}).code, 0);
        const auto other = verify(u"signed.bundle.zip"_s, {u"--key"_s, path(u"other.pub"_s)});
        QCOMPARE(other.code, 1);
        QVERIFY2(other.text.contains(u"another key"_s), qPrintable(other.text));
        QCOMPARE(verify(u"plain.bundle.zip"_s, {u"--key"_s, path(u"key.pub"_s)}).code, 1);
    }

    void japaneseTextsAreMadeAgain()
    {
        QVERIFY(made(u"ja.bundle.zip"_s, {u"--lang"_s, u"ja"_s}));
        const auto run = verify(u"ja.bundle.zip"_s);
        QVERIFY2(run.code == 4 && run.text.contains(u"byte by byte"_s), qPrintable(run.text));
    }

    void everyAlteredFileIsFoundOut()
    {
        for (const auto *name : {"plain.bundle.zip", "signed.bundle.zip"}) {
            QTemporaryDir folder;
            const auto files = unpacked(QString::fromLatin1(name), folder.path());
            QVERIFY(files.size() >= 6);
            for (const QString &file : files) {
                const QByteArray before = test::contentOf(folder.filePath(file));
                for (const qsizetype at : {qsizetype(0), before.size() / 2, before.size() - 1}) {
                    QByteArray after = before;
                    after[at] = char(after[at] ^ 1);
                    QVERIFY(test::write(folder.filePath(file), after));
                    const auto run = repacked(files, folder.path());
                    QVERIFY2(run.code == 1 && run.text.contains(u"FAILS"_s) && run.text.contains(file),
                             qPrintable(file + u'\n' + run.text));
                }
                QVERIFY(test::write(folder.filePath(file), before.chopped(1)));
                QCOMPARE(repacked(files, folder.path()).code, 1);
                QVERIFY(test::write(folder.filePath(file), before));
            }
            // Nothing was left altered.
            QVERIFY(repacked(files, folder.path()).code != 1);
            for (const QString &file : files) {
                QStringList fewer = files;
                fewer.removeAll(file);
                const auto run = repacked(fewer, folder.path());
                const bool onlyUnsigned = file == bundle::signatureName.toString();
                QVERIFY2(run.code == (onlyUnsigned ? 4 : 1), qPrintable(file + u'\n' + run.text));
            }
            QVERIFY(test::write(folder.filePath(u"more.txt"_s), "more"));
            QCOMPARE(repacked(files + QStringList{u"more.txt"_s}, folder.path()).code, 1);
        }
    }

    /// Who makes the sums fit again is found out by what is made again from the observations.
    void sumsThatWereMadeToFitDoNotHelp()
    {
        QTemporaryDir folder;
        const auto files = unpacked(u"plain.bundle.zip"_s, folder.path());
        const QString json = folder.filePath(u"scan.json"_s);
        const QByteArray before = test::contentOf(json);
        const qsizetype at = before.indexOf("\"level\":\"high\"");
        QVERIFY(at > 0);
        QByteArray after = before;
        after.replace(at, 14, "\"level\":\"info\"");
        QVERIFY(test::write(json, after));
        fit(folder.path());
        const auto run = repacked(files, folder.path());
        QCOMPARE(run.code, 1);
        const auto line = u"scan.json, line %1:"_s.arg(before.left(at).count('\n') + 1);
        QVERIFY2(run.text.contains(line), qPrintable(line + u'\n' + run.text));
        QVERIFY(test::write(json, before + " "));
        fit(folder.path());
        QCOMPARE(repacked(files, folder.path()).code, 1);
        QVERIFY(test::write(json, before));
        QVERIFY(
            test::write(folder.filePath(u"context.json"_s),
                        test::contentOf(folder.filePath(u"context.json"_s)).replace("\"\"", "\"Somebody\"")));
        fit(folder.path());
        QCOMPARE(repacked(files, folder.path()).code, 1);
    }

    void anotherVersionSaysWhatItCannotCheck()
    {
        QTemporaryDir folder;
        const auto files = unpacked(u"plain.bundle.zip"_s, folder.path());
        auto manifest =
            *bundle::Manifest::fromJson(test::contentOf(folder.filePath(bundle::manifestName.toString())));
        manifest.program = u"99.0"_s;
        QVERIFY(test::write(folder.filePath(bundle::manifestName.toString()), manifest.toJson()));
        const auto run = repacked(files, folder.path());
        QCOMPARE(run.code, 4);
        QVERIFY2(run.text.contains(u"99.0"_s) && run.text.contains(u"not proven"_s), qPrintable(run.text));
    }

    void strangeZipFilesAreRefused()
    {
        QVERIFY(test::write(path(u"none.zip"_s), "no zip file"));
        QCOMPARE(verify(u"none.zip"_s).code, 1);
        QVERIFY(test::write(path(u"empty.zip"_s), {}));
        QCOMPARE(verify(u"empty.zip"_s).code, 1);
        QVERIFY(test::write(path(u"bytes"_s), "x"));
        for (const char *name : {"../escaped.txt", "/tmp/escaped.txt", "a/b", "..", ".hidden", "c:evil"}) {
            const std::vector<bundle::ZippedFile> files{{QString::fromLatin1(name), path(u"bytes"_s)}};
            QVERIFY(bundle::writeZip(path(u"strange.zip"_s), files, {}).has_value());
            const auto run = verify(u"strange.zip"_s);
            QVERIFY2(run.code == 1 && run.text.contains(u"cannot be read as a bundle"_s), name);
        }
        QVERIFY(!QFile::exists(m_folder.path() + u"/../escaped.txt"_s));
        const QByteArray whole = test::contentOf(path(u"plain.bundle.zip"_s));
        QVERIFY(test::write(path(u"cut.zip"_s), whole.left(whole.size() / 2)));
        QCOMPARE(verify(u"cut.zip"_s).code, 1);
    }

    void wrongUseIsSaid()
    {
        QCOMPARE(
            cli({u"export"_s, u"last"_s, u"--database"_s, path(u"h.db"_s), u"--format"_s, u"bundle"_s}).code,
            2);
        QCOMPARE(cli({u"verify"_s}).code, 2);
        QCOMPARE(cli({u"verify"_s, path(u"missing.zip"_s)}).code, 2);
        QCOMPARE(cli({u"export"_s, u"last"_s, u"--database"_s, path(u"h.db"_s), u"--format"_s, u"bundle"_s,
                      u"--output"_s, path(u"x.zip"_s), u"--sign"_s, path(u"h.db"_s)})
                     .code,
                 2);
        QVERIFY(!QFile::exists(path(u"x.zip"_s)));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Run cli(const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(PORT135_CLI), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, QString::fromUtf8(process.readAll())};
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

    bool made(const QString &name, const QStringList &options) const
    {
        return cli(QStringList{u"export"_s, u"last"_s, u"--database"_s, path(u"h.db"_s), u"--format"_s,
                               u"bundle"_s, u"--output"_s, path(name)}
                   + options)
                   .code
            == 0;
    }

    Run verify(const QString &name, const QStringList &options = {}) const
    {
        return cli(QStringList{u"verify"_s, path(name), u"--lang"_s, u"en"_s} + options);
    }

    QStringList unpacked(const QString &name, const QString &folder) const
    {
        return bundle::readZip(path(name), folder).value_or(QStringList());
    }

    Run repacked(const QStringList &files, const QString &folder) const
    {
        std::vector<bundle::ZippedFile> list;
        for (const QString &file : files)
            list.push_back({file, QDir(folder).filePath(file)});
        if (!bundle::writeZip(path(u"altered.zip"_s), list, {}))
            return {};
        return verify(u"altered.zip"_s);
    }

    /// Writes the manifest anew over the files as they are now.
    static void fit(const QString &folder)
    {
        const QDir dir(folder);
        auto manifest =
            *bundle::Manifest::fromJson(test::contentOf(dir.filePath(bundle::manifestName.toString())));
        for (auto &file : manifest.files) {
            file.size = QFileInfo(dir.filePath(file.name)).size();
            file.sha256 = bundle::sha256Of(dir.filePath(file.name));
        }
        test::write(dir.filePath(bundle::manifestName.toString()), manifest.toJson());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestBundle)
#include "tst_bundle.moc"
