// SPDX-License-Identifier: GPL-3.0-or-later
// The program where no window can be shown: one line that says so, and an exit code, rather than an abort.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesInOneLine_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none") << QString() << QString() << u"en"_s
                              << QStringList{u"There is no display here"_s, u"port135-cli"_s};
        QTest::newRow("dead") << u":4711"_s << QString() << u"en"_s
                              << QStringList{u"does not answer"_s, u":4711"_s, u"port135-cli"_s};
        QTest::newRow("dead, Japanese") << u":4711"_s << QString() << u"ja"_s
                                        << QStringList{u"応答しない"_s, u":4711"_s, u"port135-cli"_s};
        QTest::newRow("no such platform")
            << QString() << u"nonsense"_s << u"en"_s << QStringList{u"nonsense"_s, u"port135-cli"_s};
    }

    void refusesInOneLine()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("Displays that can be missing are those of X11 and Wayland.");
#endif
        QFETCH(QString, display);
        QFETCH(QString, platform);
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"WAYLAND_DISPLAY"_s);
        const auto name = [&environment](const QString &key, const QString &value) {
            if (value.isEmpty())
                environment.remove(key);
            else
                environment.insert(key, value);
        };
        name(u"DISPLAY"_s, display);
        name(u"QT_QPA_PLATFORM"_s, platform);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PORT135_WINDOW), {u"--lang"_s, language});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(said.startsWith(u"port135: "_s), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1);
        for (const QString &word : std::as_const(words))
            QVERIFY2(said.contains(word), qPrintable(said));
    }

    void opensWhereThereIsOne()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PORT135_WINDOW), {u"--version"_s});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().startsWith("port135 "));
    }
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
