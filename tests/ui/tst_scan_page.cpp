// SPDX-License-Identifier: GPL-3.0-or-later
// The parts around a scan that need no packet: target field, consent, focus, memory.
#include "ui/charts/level_chart.h"
#include "ui/main_window.h"
#include "ui/pages/banner.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/target_edit.h"
#include "ui_hosts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestScanPage : public QObject
{
    Q_OBJECT

    struct Window
    {
        QTemporaryDir folder;
        Session session{folder.filePath(u"settings.ini"_s)};
        program::Language language;
        MainWindow window{session, language};

        Window() { language.use(u"en"_s); }
        TargetEdit *targets() { return window.findChild<TargetEdit *>(u"targets"_s); }
        QString hint() { return window.findChild<QLabel *>(u"targetHint"_s)->text(); }
        QAction *start() { return session.actions().action(Command::Start); }
        Banner *consent() { return window.findChild<Banner *>(u"consentBanner"_s); }
    };

private Q_SLOTS:
    void switchesAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        for (const auto command : {Command::AskDns, Command::KeepEvidence}) {
            for (const bool expected : {true, false}) { // on at first, then as it was left
                Session session(file);
                program::Language language;
                const MainWindow window(session, language);
                auto *action = session.actions().action(command);
                QCOMPARE(action->isChecked(), expected);
                action->trigger();
            }
        }
    }

    void firstChoicesAreNotCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }

    void firstChoicesAreNotCutOff()
    {
        QFETCH(QString, language);
        Window w;
        w.language.use(language);
        w.window.resize(1024, 700);
        w.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        const auto choices = w.window.findChildren<QCommandLinkButton *>();
        QVERIFY(!choices.isEmpty());
        for (QWidget *choice : choices)
            QTRY_VERIFY(choice->height() >= choice->heightForWidth(choice->width()));
    }

    void typedTargetsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("hint");
        QTest::newRow("nothing") << QString() << false << u"subnets"_s;
        QTest::newRow("a private subnet") << u"10.1.2.0/24"_s << true << u"25"_s;
        QTest::newRow("no such address") << u"10.1.2.300"_s << false << u"10.1.2.300"_s;
        QTest::newRow("subnet mask too long") << u"10.1.2.0/33"_s << false << u"33"_s;
    }

    void typedTargetsAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(QString, hint);
        Window w;
        w.targets()->setFocus();
        QTest::keyClicks(w.targets()->lineEdit(), text);
        // Never startable in the pause before the text is checked.
        if (!text.isEmpty())
            QVERIFY(!w.start()->isEnabled());
        QTRY_COMPARE(w.start()->isEnabled(), valid);
        QTRY_VERIFY2(w.hint().contains(hint), qPrintable(w.hint()));
        QCOMPARE(w.session.service().state(), pipeline::ScanState::Idle);
    }

    void publicRangesNeedConsentForThisText()
    {
        Window w;
        w.window.scanPage().setTargets(u"8.8.8.0/24"_s);
        QVERIFY(!w.start()->isEnabled());
        QVERIFY(w.consent()->isVisibleTo(&w.window));
        QVERIFY2(w.consent()->text().contains(u"8.8.8.0"_s), qPrintable(w.consent()->text()));
        w.consent()->findChild<QAbstractButton *>(u"bannerButton"_s)->click();
        QVERIFY(w.start()->isEnabled());
        QVERIFY(!w.consent()->isVisibleTo(&w.window));
        w.window.scanPage().setTargets(u"8.8.8.0/24 9.9.9.9"_s);
        QVERIFY(!w.start()->isEnabled());
        QVERIFY(w.consent()->isVisibleTo(&w.window));
        w.window.scanPage().setTargets(u"10.0.0.1"_s);
        QVERIFY(!w.consent()->isVisibleTo(&w.window));
    }

    void thePlaceOfANetworkIsRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const int outside = int(core::Vantage::Vpn);
        for (const bool again : {false, true}) {
            Session session(file);
            program::Language language;
            MainWindow window(session, language);
            auto *place = window.findChild<QComboBox *>(u"vantage"_s);
            const QVariant foundOut = place->currentData();
            window.scanPage().setTargets(u"10.0.0.0/24"_s);
            QCOMPARE(place->currentData(), again ? QVariant(outside) : foundOut);
            if (!again) {
                place->setCurrentIndex(place->findData(outside));
                Q_EMIT place->activated(place->currentIndex());
            }
            // A network that was never scanned is asked about; the same in another spelling is not.
            window.scanPage().setTargets(u"10.0.0.0-255"_s);
            QCOMPARE(place->currentData(), QVariant(outside));
            window.scanPage().setTargets(u"10.0.9.0/24"_s);
            QCOMPARE(place->currentData(), foundOut);
        }
    }

    void everythingIsReachedByTab()
    {
        Window w;
        w.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        QSet<QWidget *> chain;
        for (auto *widget = w.window.nextInFocusChain(); widget != &w.window;
             widget = widget->nextInFocusChain())
            chain += widget;
        QStringList missing;
        const auto all = w.window.findChildren<QWidget *>();
        for (auto *widget : all) {
            const bool input = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            // Drop-down lists are windows of their own.
            const bool inWindow = widget->window() == &w.window;
            if (input && inWindow && widget->focusPolicy() & Qt::TabFocus && !chain.contains(widget))
                missing += widget->objectName();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
        // Reading order at the top of the window.
        QStringList order;
        for (auto *widget = w.window.nextInFocusChain(); widget != &w.window;
             widget = widget->nextInFocusChain()) {
            const QString name = widget->objectName();
            if (name == u"targets"_s || name == u"actionStartButton"_s || name == u"profile"_s
                || name == u"hostFilter"_s)
                order += name;
        }
        QCOMPARE(order, (QStringList{u"targets"_s, u"actionStartButton"_s, u"profile"_s, u"hostFilter"_s}));
    }

    void inputsHaveNames()
    {
        Window w;
        const auto all = w.window.findChildren<QWidget *>();
        for (auto *widget : all) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
            if (auto *edit = qobject_cast<QLineEdit *>(widget))
                QVERIFY2(!edit->placeholderText().isEmpty(), qPrintable(edit->objectName()));
        }
    }

    void levelChartFiltersAndResets()
    {
        HostModel hosts;
        LevelChart chart(hosts);
        QSignalSpy chosen(&chart, &LevelChart::levelChosen);
        hosts.append(test::hosts({u"10.0.0.1 listed high"_s, u"10.0.0.2 listed low"_s}));
        const int high = levelKey(core::Level::High);
        auto *button = chart.findChild<QAbstractButton *>(u"level%1"_s.arg(high));
        QTRY_VERIFY(button->text().contains(u'1'));
        button->click();
        QCOMPARE(chart.level(), std::optional(high));
        QVERIFY(button->isChecked());
        button->click();
        QCOMPARE(chart.level(), std::nullopt);
        QVERIFY(!button->isChecked());
        QCOMPARE(chosen.size(), 2);
    }

    void windowRemembers()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Session session(file);
            program::Language language;
            MainWindow window(session, language);
            window.resize(1100, 760); // above the least size of the window
            session.actions().action(Command::AllHosts)->setChecked(true);
            window.useLanguage(u"ja"_s, true);
            window.show();
            window.close();
        }
        Session session(file);
        program::Language language;
        MainWindow window(session, language);
        QCOMPARE(window.size(), QSize(1100, 760));
        QVERIFY(session.actions().action(Command::AllHosts)->isChecked());
        QCOMPARE(session.settings().value(Setting::Language).toString(), u"ja"_s);
    }
};

QTEST_MAIN(TestScanPage)
#include "tst_scan_page.moc"
