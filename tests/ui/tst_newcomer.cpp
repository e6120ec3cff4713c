// SPDX-License-Identifier: GPL-3.0-or-later
// From the first start to a report of a fix that was looked at again: with a mouse in five clicks, and with a
// keyboard alone. Every view of results by keyboard, as well.
#include <QTest>

#include "looks.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/host_window.h"
#include "ui/pages/details_pane.h"
#include "ui/pages/findings_view.h"
#include "ui/pages/host_table.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a hand does.
class Hand : public QObject
{
public:
    Hand() { qApp->installEventFilter(this); }
    int clicks = 0;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // Once for the native window, once for the widget in it.
        if (object->isWidgetType()
            && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick))
            ++clicks;
        return false;
    }
};

/// Where a person would press: in the middle of something that is there to be seen.
bool press(QWidget &button)
{
    const auto centre = button.rect().center();
    auto *window = button.window();
    if (!button.isVisible() || !button.isEnabled() || !window->isVisible()
        || window->childAt(button.mapTo(window, centre)) != &button)
        return false;
    QTest::mouseClick(&button, Qt::LeftButton, Qt::NoModifier, centre);
    return true;
}

/// Tab until a widget of this name has the focus.
bool tabTo(QWidget &root, const QString &name)
{
    for (int step = 0; step < 300; ++step) {
        auto *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return true;
        QTest::keyClick(focused ? focused : &root, Qt::Key_Tab);
    }
    return false;
}

bool isPdf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-" && file.size() > 10'000;
}

RecheckDialog *record(test::WindowFixture &fixture)
{
    return fixture.window->findChild<RecheckDialog *>(u"recheckDialog"_s);
}

} // namespace

class TestNewcomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedReportOfAFixInFiveClicks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("notebook") << QSize(1280, 640);
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("large") << QSize(2560, 1440);
    }

    void savedReportOfAFixInFiveClicks()
    {
        QFETCH(QSize, size);
        test::WindowFixture fixture;
        QVERIFY(fixture.open(size, u"findings"_s));
        QTRY_VERIFY(fixture.session.library().isKnown());
        Hand hand;
        QSignalSpy settled(&fixture.session, &Session::settled);
        QVERIFY(press(*fixture.find<QWidget>(u"practiceButton"_s)));
        QVERIFY(settled.wait(60'000));
        QTRY_VERIFY(fixture.find<QToolButton>(u"verdictRepair"_s)->isVisible());
        QVERIFY(press(*fixture.find<QToolButton>(u"verdictRepair"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(record(fixture) && record(fixture)->isVisible(), 60'000);
        QVERIFY(fixture.session.rechecks().counts()[comparison::Verdict::Fixed] > 0);
        const QString name = fixture.folder.filePath(u"fixed.pdf"_s);
        fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(name));
        auto *save = record(fixture)->findChild<QPushButton *>(u"recheckSave"_s);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(press(*save));
        QTRY_VERIFY_WITH_TIMEOUT(isPdf(name), 30'000);
        // And one more for the button of the file dialog, which a test answers itself.
        QVERIFY2(hand.clicks + 1 <= 5, qPrintable(QString::number(hand.clicks)));
        QVERIFY(hand.clicks >= 3);
    }

    void savedReportOfAFixByKeyboard()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open({1280, 800}, u"findings"_s));
        QTRY_VERIFY(fixture.session.library().isKnown());
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        Hand hand;
        QSignalSpy settled(&fixture.session, &Session::settled);
        QVERIFY(tabTo(*fixture.window, u"practiceButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(settled.wait(60'000));
        QTRY_VERIFY(fixture.find<QToolButton>(u"verdictRepair"_s)->isVisible());
        QVERIFY(tabTo(*fixture.window, u"verdictRepair"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(record(fixture) && record(fixture)->isVisible(), 60'000);
        const QString name = fixture.folder.filePath(u"fixed.pdf"_s);
        fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(name));
        record(fixture)->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(record(fixture)));
        QVERIFY(tabTo(*record(fixture), u"recheckSave"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isPdf(name), 30'000);
        QCOMPARE(hand.clicks, 0);
    }

    void resultsByKeyboard()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open({1280, 800}, u"findings"_s));
        QVERIFY(fixture.practice());
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        Hand hand;

        // Findings: another rule, its hosts, one of them in a window of its own.
        auto *view = fixture.find<FindingsView>(u"findingsView"_s);
        auto *rows = fixture.find<QTableView>(u"findingRows"_s);
        QTRY_VERIFY(rows->model()->rowCount() > 1);
        QVERIFY(tabTo(*fixture.window, u"findingRows"_s));
        QTest::keyClick(rows, Qt::Key_Home, Qt::ControlModifier);
        const QString first = view->currentRule();
        QTest::keyClick(rows, Qt::Key_Down);
        QVERIFY(!view->currentRule().isEmpty() && view->currentRule() != first);
        QVERIFY(tabTo(*fixture.window, u"findingCopy"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(tabTo(*fixture.window, u"findingHosts"_s));
        auto *hosts = fixture.find<QTableView>(u"findingHosts"_s);
        if (!hosts->currentIndex().isValid())
            QTest::keyClick(hosts, Qt::Key_Down);
        QTest::keyClick(hosts, Qt::Key_Return);
        auto *window = fixture.window->findChild<HostWindow *>(u"hostWindow"_s);
        QVERIFY(window && window->isVisible());
        QVERIFY(window->windowTitle().contains(
            QString::fromStdString(view->currentHost()->observation.address.toString())));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window->findChild<HostWindow *>(u"hostWindow"_s));
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));

        // The menu of a cell, by its key.
        hosts->setFocus();
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, hosts->rect().center(),
                                 hosts->mapToGlobal(hosts->rect().center()));
        QCoreApplication::sendEvent(hosts->viewport(), &wanted);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && !menu->actions().isEmpty());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());

        // The accordion: its links are come to and followed by keys.
        auto *text = fixture.find<DetailsPane>(u"details"_s)->findChild<QTextBrowser *>(u"findings"_s);
        QVERIFY(text);
        QVERIFY(tabTo(*fixture.window, u"findings"_s));
        const QString before = text->toPlainText();
        bool isChanged = false;
        for (int link = 0; link < 12 && !isChanged && QApplication::focusWidget() == text; ++link) {
            if (const auto cursor = text->textCursor(); cursor.hasSelection()
                && (cursor.selectedText().startsWith(u'▸') || cursor.selectedText().startsWith(u'▾'))) {
                QTest::keyClick(text, Qt::Key_Return);
                isChanged = text->toPlainText() != before;
            } else {
                QTest::keyClick(text, Qt::Key_Tab);
            }
        }
        QVERIFY2(isChanged, qPrintable(text->toPlainText().left(300)));

        // From a finding to the host table, and by the keys of the menu to each view.
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_VERIFY(fixture.find<HostTable>(u"hosts"_s)->isVisible());
        for (const auto command : {Command::ViewInterfaces, Command::ViewFindings, Command::ViewHosts}) {
            auto *action = fixture.action(command);
            QVERIFY(!action->shortcut().isEmpty());
            const auto keys = action->shortcut()[0];
            QTest::keyClick(fixture.window.get(), keys.key(), keys.keyboardModifiers());
            QTRY_VERIFY(action->isChecked());
        }
        QCOMPARE(hand.clicks, 0);
    }
};

QTEST_MAIN(TestNewcomer)
#include "tst_newcomer.moc"
