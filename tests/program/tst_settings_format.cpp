// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "program/settings_format.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace port135;

namespace {

/// What a chain of later versions could do: a key gets another name, then its unit becomes another.
constexpr program::SettingsStep laterSteps[] = {
    [](QSettings &) {},
    [](QSettings &file) {
        file.setValue(u"Scan/Patience"_s, file.value(u"Scan/Timeout"_s));
        file.remove(u"Scan/Timeout"_s);
    },
    [](QSettings &file) { file.setValue(u"Scan/Patience"_s, file.value(u"Scan/Patience"_s).toInt() * 1000); },
};

} // namespace

class TestSettingsFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(u"%1/port135.ini"_s.arg(m_number++));
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }

    void olderFilesAreBroughtUpToDate_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("copy");
        QTest::addColumn<int>("patience");
        QTest::newRow("before files named their version")
            << QByteArray("[Scan]\nTimeout=7\nRate=50\n") << u".v0"_s << 7000;
        QTest::newRow("the first that did")
            << QByteArray("[Port135]\nSettingsVersion=1\n[Scan]\nTimeout=7\nRate=50\n") << u".v1"_s << 7000;
        QTest::newRow("only the last step is missing")
            << QByteArray("[Port135]\nSettingsVersion=2\n[Scan]\nPatience=7\nRate=50\n") << u".v2"_s << 7000;
        QTest::newRow("as it should be")
            << QByteArray("[Port135]\nSettingsVersion=3\n[Scan]\nPatience=7\nRate=50\n") << QString() << 7;
    }

    void olderFilesAreBroughtUpToDate()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QString, copy);
        QFETCH(int, patience);
        write(stored);
        for (int opened = 0; opened < 2; ++opened) { // the second finds nothing left to do
            QSettings file(m_file, QSettings::IniFormat);
            QVERIFY(program::prepareSettings(file, laterSteps));
            QCOMPARE(file.value(u"Scan/Patience"_s).toInt(), patience);
            QCOMPARE(file.value(u"Scan/Rate"_s).toInt(), 50);
            QVERIFY(!file.contains(u"Scan/Timeout"_s));
            QCOMPARE(file.value(u"Port135/SettingsVersion"_s).toInt(), 3);
        }
        const auto files = QFileInfo(m_file).dir().entryList(QDir::Files);
        QCOMPARE(files.size(), copy.isEmpty() ? 1 : 2);
        if (copy.isEmpty())
            QCOMPARE(read(m_file), stored);
        else
            QCOMPARE(read(m_file + copy), stored);
    }

    void laterFilesAreRefusedAndLeftAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("the next") << QByteArray::number(qulonglong(program::settingsSteps().size() + 1));
        QTest::newRow("one far away") << QByteArray("4000000000");
        QTest::newRow("too large for a number") << QByteArray("99999999999999999999");
        QTest::newRow("below zero") << QByteArray("-1");
        QTest::newRow("a word") << QByteArray("later");
        QTest::newRow("a list") << QByteArray("1, 2");
        QTest::newRow("nothing") << QByteArray();
    }

    void laterFilesAreRefusedAndLeftAsTheyAre()
    {
        QFETCH(QByteArray, version);
        const QByteArray stored = "[Port135]\nSettingsVersion=" + version + "\n[Scan]\nRate=50\n";
        write(stored);
        {
            QSettings file(m_file, QSettings::IniFormat);
            const auto prepared = program::prepareSettings(file);
            QVERIFY(!prepared);
            QVERIFY(prepared.error().contains(QDir::toNativeSeparators(m_file)));
            QVERIFY(prepared.error().endsWith(u'.'));
            QCOMPARE(program::settingsRefusal(m_file), prepared.error());
        }
        QCOMPARE(read(m_file), stored);
        QCOMPARE(QFileInfo(m_file).dir().entryList(QDir::Files).size(), 1);
    }

    void nothingIsMadeByAsking()
    {
        QVERIFY(program::settingsRefusal(m_file).isEmpty());
        {
            QSettings file(m_file, QSettings::IniFormat);
            QVERIFY(program::prepareSettings(file));
        }
        QVERIFY(!QFile::exists(m_file));
        // A memory stick's empty file that says where everything is kept.
        write({});
        {
            QSettings file(m_file, QSettings::IniFormat);
            QVERIFY(program::prepareSettings(file));
        }
        QCOMPARE(QFileInfo(m_file).size(), 0);
    }

    void newFilesNameTheirVersion()
    {
        {
            QSettings file(m_file, QSettings::IniFormat);
            program::nameSettingsVersion(file);
        }
        QSettings file(m_file, QSettings::IniFormat);
        QCOMPARE(file.value(u"Port135/SettingsVersion"_s).toUInt(), quint32(program::settingsSteps().size()));
        QVERIFY(program::prepareSettings(file));
    }

    void theCommandLineSaysSo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QByteArray later = "[Port135]\nSettingsVersion=4000\n";
        QTest::newRow("no settings") << u"en"_s << QByteArray() << 0 << u"none stored yet"_s;
        QTest::newRow("ours") << u"en"_s << QByteArray("[Scan]\nRate=50\n") << 0
                              << u"as this version of the window reads them"_s;
        QTest::newRow("later") << u"en"_s << later << 1 << u"was written by a later version of Port135"_s;
        QTest::newRow("later, in Japanese") << u"ja"_s << later << 1 << u"新しいバージョン"_s;
    }

    void theCommandLineSaysSo()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, stored);
        QFETCH(int, code);
        QFETCH(QString, words);
        if (!stored.isEmpty())
            write(stored);
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PORT135_DATA"_s, QFileInfo(m_file).path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PORT135_CLI), {u"self-test"_s, u"--lang"_s, language});
        QVERIFY(process.waitForFinished(100'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(said.contains(words), qUtf8Printable(said));
        QCOMPARE(process.exitCode(), code);
        if (!stored.isEmpty())
            QCOMPARE(read(m_file), stored);
    }

private:
    void write(const QByteArray &text)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestSettingsFormat)
#include "tst_settings_format.moc"
