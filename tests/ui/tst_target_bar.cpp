// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "program/language.h"
#include "ui/pages/target_bar.h"
#include "ui/session.h"
#include "ui/target_import.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#endif

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

class Answer : public FileChooser
{
public:
    explicit Answer(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    QString openName(QWidget *, const QString &, const QString &, const QString &) override
    {
        return m_fileName;
    }

private:
    QString m_fileName;
};

} // namespace

class TestTargetBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.use(u"en"_s); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void imports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("targets"); // "!": refused
        QTest::newRow("text with comments")
            << u"a.txt"_s << QByteArray("\xef\xbb\xbf# office\n10.0.0.1\n10.0.0.0/28 # printers\r\n\n")
            << u"10.0.0.1 10.0.0.0/28"_s;
        QTest::newRow("csv with heading and quotes")
            << u"a.csv"_s << QByteArray("Address,Name\r\n\"10.0.0.1\",\"a, b\"\r\n10.0.0.2,c\r\n,d\r\n")
            << u"10.0.0.1 10.0.0.2 d"_s;
        QTest::newRow("csv with semicolons, without heading")
            << u"a.CSV"_s << QByteArray("10.0.0.1;x\n10.0.0.2;y\n") << u"10.0.0.1 10.0.0.2"_s;
        QTest::newRow("csv with line breaks in a cell")
            << u"a.csv"_s << QByteArray("ip,note\n10.0.0.1,\"two\nlines\"\n10.0.0.2,\n")
            << u"10.0.0.1 10.0.0.2"_s;
        QTest::newRow("nmap") << u"a.xml"_s
                              << QByteArray(
                                     "<?xml version=\"1.0\"?><nmaprun><host><status state=\"up\"/><address "
                                     "addr=\"10.0.0.7\" addrtype=\"ipv4\"/></host></nmaprun>")
                              << u"10.0.0.7"_s;
        QTest::newRow("other XML") << u"a.xml"_s << QByteArray("<html/>") << u"!"_s;
        QTest::newRow("nothing in it") << u"a.txt"_s << QByteArray("# nothing\n") << u"!"_s;
        QTest::newRow("no targets") << u"a.txt"_s << QByteArray("10.0.0.300\n") << u"!"_s;
        QTest::newRow("not UTF-8") << u"a.txt"_s << QByteArray("10.0.0.1 \xff\n") << u"!"_s;
        QTest::newRow("too large") << u"a.txt"_s << QByteArray("10.0.0.1\n").repeated(200'000) << u"!"_s;
    }

    void imports()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, targets);
        const QString path = m_folder->filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto imported = importTargets({path});
        if (targets == u"!"_s) {
            QVERIFY(!imported);
            QVERIFY2(imported.error().contains(name), qPrintable(imported.error()));
            return;
        }
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error()));
        QCOMPARE(imported->text, targets);
    }

    void missingFilesAreNamed()
    {
        const auto imported = importTargets({m_folder->filePath(u"gone.txt"_s)});
        QVERIFY(!imported);
        QVERIFY(imported.error().contains(u"gone.txt"_s));
    }

    /// Nobody waits for a pipe in a window.
    void pipesAndDevicesAreRefused()
    {
#ifdef Q_OS_UNIX
        const auto pipe = m_folder->filePath(u"pipe.txt"_s);
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0 || errno == EEXIST);
        for (const auto &name : {pipe, u"/dev/zero"_s}) {
            QVERIFY(!isImportable(name));
            const auto imported = importTargets({name});
            QVERIFY(!imported);
            QVERIFY2(imported.error().contains(name), qPrintable(imported.error()));
        }
#else
        QSKIP("Named pipes are for Unix.");
#endif
    }

    void importFillsTheField()
    {
        const QString path = m_folder->filePath(u"a.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("10.0.0.1 10.0.0.2");
        file.close();
        Session session(m_folder->filePath(u"settings.ini"_s));
        session.setFileChooser(std::make_unique<Answer>(path));
        TargetBar bar(session);
        bar.findChild<QToolButton *>(u"importTargets"_s)->click();
        QCOMPARE(bar.targets(), u"10.0.0.1 10.0.0.2"_s);
        QVERIFY(bar.isValid());
        session.setFileChooser(std::make_unique<Answer>(m_folder->filePath(u"gone.txt"_s)));
        bar.findChild<QToolButton *>(u"importTargets"_s)->click();
        QCOMPARE(bar.targets(), u"10.0.0.1 10.0.0.2"_s);
        QVERIFY(bar.findChild<QLabel *>(u"targetHint"_s)->text().contains(u"gone.txt"_s));
    }

    void favouritesAreKept()
    {
        const QString settings = m_folder->filePath(u"settings.ini"_s);
        {
            Session session(settings);
            TargetBar bar(session);
            bar.setTargets(u"10.0.0.0/24"_s);
            auto *star = bar.findChild<QToolButton *>(u"favourite"_s);
            QVERIFY(!star->isChecked());
            star->click();
            QVERIFY(star->isChecked());
        }
        Session session(settings);
        TargetBar bar(session);
        QVERIFY(bar.findChild<QComboBox *>(u"targets"_s)->findText(u"10.0.0.0/24"_s) >= 0);
        bar.setTargets(u"10.0.0.0/24"_s);
        auto *star = bar.findChild<QToolButton *>(u"favourite"_s);
        QVERIFY(star->isChecked());
        star->click();
        QVERIFY(session.settings().value(Setting::FavouriteTargets).toStringList().isEmpty());
    }

    void exclusionsCountOnlyWhereTheyMatter()
    {
        Session session(m_folder->filePath(u"settings.ini"_s));
        auto &triage = session.triage();
        triage.exclude(u"10.0.0.0/16"_s, {u"10.0.0.77"_s});
        triage.exclude(u"10.1.0.0/16"_s, {u"10.1.0.0/17 # branch"_s, u"printer.example"_s});
        TargetBar bar(session);
        bar.setTargets(u"10.0.0.0/24"_s);
        QCOMPARE(bar.request().excludes, QStringList{u"10.0.0.77"_s});
        QVERIFY(bar.findChild<QLabel *>(u"targetHint"_s)->text().startsWith(u"255 addresses"_s));
        QVERIFY(bar.findChild<QToolButton *>(u"exclusionsButton"_s)->text().contains(u'1'));
        triage.undoStack().undo();
        triage.undoStack().undo();
        QVERIFY(bar.request().excludes.isEmpty());
        QVERIFY(bar.findChild<QLabel *>(u"targetHint"_s)->text().startsWith(u"256 addresses"_s));
    }

private:
    program::Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestTargetBar)
#include "tst_target_bar.moc"
