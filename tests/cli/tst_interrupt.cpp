// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C: the first one is a signal of the event loop, the second one ends the program at once.
#include "cli/interrupt.h"

#include <QTest>

#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using port135::cli::Interrupt;
using namespace Qt::StringLiterals;

class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef _WIN32
        QSKIP("Signals of POSIX.");
#endif
    }

    void theFirstOneIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("a polite kill") << SIGTERM;
    }

    void theFirstOneIsTold()
    {
        QFETCH(int, number);
        Interrupt interrupt;
        QSignalSpy requested(&interrupt, &Interrupt::requested);
        std::raise(number);
        QCOMPARE(requested.size(), 0); // never from within the handler
        QTRY_COMPARE(requested.size(), 1);
    }

    void oneAfterTheOtherCanBeMade()
    {
        for (int round = 0; round < 3; ++round) {
            Interrupt interrupt;
            QSignalSpy requested(&interrupt, &Interrupt::requested);
            std::raise(SIGINT);
            QTRY_COMPARE(requested.size(), 1);
        }
    }

    void theSecondOneEndsTheProgram_data()
    {
        theFirstOneIsTold_data();
    }

    void theSecondOneEndsTheProgram()
    {
        QFETCH(int, number);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"raise-twice"_s, QString::number(number)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(child.exitCode(), number);
        QCOMPARE(child.readAllStandardOutput(), QByteArray("told\n"));
    }

    void withoutItTheFirstOneEndsTheProgram()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"raise-after"_s, QString::number(SIGTERM)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(child.exitCode(), int(SIGTERM));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"raise-after") {
        {
            const Interrupt interrupt;
        }
        std::raise(arguments.value(2).toInt());
        return 0;
    }
    if (arguments.value(1) == u"raise-twice") {
        Interrupt interrupt;
        const int number = arguments.value(2).toInt();
        QObject::connect(&interrupt, &Interrupt::requested, &interrupt, [number] {
            std::fputs("told\n", stdout);
            std::fflush(stdout);
            std::raise(number);
        });
        std::raise(number);
        return QCoreApplication::exec();
    }
    InterruptTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_interrupt.moc"
