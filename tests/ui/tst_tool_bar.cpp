// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar, and the first page that one sees: the shortest ways to a scan.
#include <QTest>

#include "ui/pages/welcome_panel.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QToolBar>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<intake::LocalNetwork> loopback{{u"127.0.0.8/30"_s, u"lo"_s, u"127.0.0.9"_s, 4}};

} // namespace

class TestToolBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->open());
        m_bar = m_fixture->find<QToolBar>(u"toolBar"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void everyButtonHasWordsAndKeepsTheKeyboard()
    {
        QVERIFY(m_bar->isVisible());
        const auto buttons = m_bar->findChildren<QAbstractButton *>(QRegularExpression(u"ToolButton$"_s));
        QCOMPARE(buttons.size(), 8);
        for (auto *button : buttons) {
            QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->icon().isNull(), qPrintable(button->objectName()));
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
        }
    }

    void buttonsFollowTheScan()
    {
        auto *stop = m_fixture->find<QAbstractButton>(u"actionStopToolButton"_s);
        auto *recheck = m_fixture->find<QAbstractButton>(u"actionRecheckToolButton"_s);
        QVERIFY(!stop->isEnabled());
        QVERIFY(!recheck->isEnabled());
        QSignalSpy settled(&m_fixture->session, &Session::settled);
        m_fixture->action(Command::Practice)->trigger();
        QVERIFY(stop->isEnabled());
        QVERIFY(settled.wait(60'000));
        QVERIFY(!stop->isEnabled());
        QVERIFY(recheck->isEnabled());
        // On every page.
        m_fixture->window->showPage(Command::Help);
        QVERIFY(recheck->isVisible());
    }

    void hiddenStaysHidden()
    {
        m_fixture->action(Command::ToolBar)->trigger();
        QVERIFY(!m_bar->isVisible());
        Session again(m_fixture->folder.filePath(u"settings.ini"_s));
        program::Language language;
        MainWindow window(again, language);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!window.findChild<QToolBar *>(u"toolBar"_s)->isVisible());
        QVERIFY(!again.actions().action(Command::ToolBar)->isChecked());
        again.actions().action(Command::ToolBar)->trigger();
        QVERIFY(window.findChild<QToolBar *>(u"toolBar"_s)->isVisible());
    }

    void oneClickScansTheOfferedNetwork()
    {
        m_fixture->find<WelcomePanel>(u"welcome"_s)->offer(loopback);
        auto *scan = m_fixture->find<QAbstractButton>(u"scanNetwork0"_s);
        QTRY_VERIFY(scan->isVisible());
        QVERIFY2(scan->text().contains(loopback.first().expression), qPrintable(scan->text()));
        QSignalSpy settled(&m_fixture->session, &Session::settled);
        scan->click();
        QVERIFY(m_fixture->session.service().isActive());
        QVERIFY(settled.wait(60'000));
        QCOMPARE(m_fixture->session.record().targets, loopback.first().expression.toStdString());
        QVERIFY(m_fixture->session.hosts().size() > 0);
        QVERIFY(!m_fixture->find<QWidget>(u"welcome"_s)->isVisible());
    }

    void aNetworkCanBeFilledInOnly()
    {
        m_fixture->find<WelcomePanel>(u"welcome"_s)->offer(loopback);
        m_fixture->find<QAbstractButton>(u"fillNetwork0"_s)->click();
        QVERIFY(!m_fixture->session.service().isActive());
        QCOMPARE(m_fixture->find<QComboBox>(u"targets"_s)->currentText(), loopback.first().expression);
        QVERIFY(m_fixture->action(Command::Start)->isEnabled());
    }

    void aPublicNetworkIsAskedAboutFirst()
    {
        m_fixture->find<WelcomePanel>(u"welcome"_s)->offer({{u"8.8.8.0/30"_s, u"eth0"_s, u"8.8.8.1"_s, 4}});
        m_fixture->find<QAbstractButton>(u"scanNetwork0"_s)->click();
        QVERIFY(!m_fixture->session.service().isActive());
        QVERIFY(m_fixture->find<QWidget>(u"consentBanner"_s)->isVisible());
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    QToolBar *m_bar = nullptr;
};

QTEST_MAIN(TestToolBar)
#include "tst_tool_bar.moc"
