// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_collection.h"

#include <QHash>
#include <QTest>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;
using pipeline::ScanState;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateDecidesWhatMayBeDone_data()
    {
        QTest::addColumn<ScanState>("state");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QList<Command>>("enabled");
        using List = QList<Command>;
        QTest::newRow("nothing typed") << ScanState::Idle << false << List{Command::Practice};
        QTest::newRow("ready") << ScanState::Idle << true << List{Command::Start, Command::Practice};
        QTest::newRow("names are looked up") << ScanState::Resolving << true << List{Command::Stop};
        QTest::newRow("running") << ScanState::Running << true << List{Command::Pause, Command::Stop};
        QTest::newRow("paused") << ScanState::Paused << true << List{Command::Pause, Command::Stop};
        QTest::newRow("stopping") << ScanState::Stopping << true << List{};
        QTest::newRow("finished") << ScanState::Finished << true << List{Command::Start, Command::Practice};
    }

    void stateDecidesWhatMayBeDone()
    {
        QFETCH(ScanState, state);
        QFETCH(bool, valid);
        QFETCH(QList<Command>, enabled);
        ActionCollection actions;
        actions.follow(state, valid, false);
        for (const auto command : {Command::Start, Command::Pause, Command::Stop, Command::Practice})
            QCOMPARE(actions.action(command)->isEnabled(), enabled.contains(command));
    }

    void pauseBecomesResume()
    {
        ActionCollection actions;
        actions.follow(ScanState::Running, true, true);
        const QString pause = actions.action(Command::Pause)->text();
        actions.follow(ScanState::Paused, true, true);
        QVERIFY(actions.action(Command::Pause)->text() != pause);
        actions.follow(ScanState::Running, true, true);
        QCOMPARE(actions.action(Command::Pause)->text(), pause);
    }

    void noShortcutTwice()
    {
        ActionCollection actions;
        QHash<QKeySequence, QString> seen;
        for (const auto &command : commands()) {
            const auto keys = actions.action(command.id)->shortcuts();
            for (const auto &key : keys) {
                QVERIFY2(!key.toString().isEmpty(), command.name);
                QVERIFY2(!seen.contains(key), command.name);
                seen.insert(key, QLatin1StringView(command.name));
            }
        }
    }

    void tableIsInTheOrderOfItsNames()
    {
        for (std::size_t i = 0; i < commands().size(); ++i)
            QCOMPARE(std::size_t(commands()[i].id), i);
    }

    void everyCommandIsInAMenu()
    {
        ActionCollection actions;
        QMenuBar bar;
        actions.fill(bar);
        for (const auto &command : commands()) {
            auto *action = actions.action(command.id);
            const auto owners = action->associatedObjects();
            QVERIFY2(!owners.isEmpty(), command.name);
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->statusTip().isEmpty());
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
