// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog in light and dark, English and Japanese: pictures in build/…/screens beside those of the
// pages, and what a program can see of them. Run a second time with QT_SCALE_FACTOR=2.
#include <QTest>

#include "looks.h"
#include "ui/dialogs/saved_filters_dialog.h"
#include "ui/dialogs/schedule_dialog.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = test::screensFolder();
        QVERIFY(m_folder.mkpath(u"."_s));
        KeptWatch office;
        office.name = u"Office Tokyo, every night"_s;
        office.request.targets = u"10.20.0.0/22"_s;
        office.request.options = core::ScanOptions::forProfile(core::Profile::Normal);
        office.request.guessVantage = true;
        auto other = office;
        other.name.clear();
        other.request.targets = u"192.168.9.0/24 192.168.10.0/24 srv-7.example"_s;
        other.schedule.kind = schedule::Schedule::Kind::Weekly;
        m_fixture.session.settings().set(Setting::Watch, toText({office, other}));
        QVERIFY(m_fixture.open());
        QVERIFY(m_fixture.practice());
        auto &session = m_fixture.session;
        session.settings().set(Setting::Operator, u"A. Administrator"_s);
        session.triage().exclude(u"127.135.0.0/24"_s, {u"127.135.0.70 # printer"_s});
        core::Acceptance exception;
        exception.rule = "R8";
        exception.hosts = "127.135.0.10";
        exception.owner = "A. Administrator";
        exception.reason = "Update on Sunday";
        exception.created = core::now();
        exception.expires = std::chrono::floor<std::chrono::days>(core::now()) + std::chrono::days(30);
        session.triage().accept(exception);
        session.settings().set(Setting::SavedFilters, QStringList{u"spooler"_s, u"spooler level>=high"_s});
    }

    void looks_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, Command command, const QString &name) {
            QTest::newRow(title) << int(command) << name;
        };
        row("about", Command::About, u"aboutDialog"_s);
        row("accept a finding", Command::AcceptFinding, u"acceptDialog"_s);
        row("accepted findings", Command::Exceptions, u"exceptionsDialog"_s);
        row("exclusions", Command::Exclusions, u"exclusionsDialog"_s);
        row("export", Command::Export, u"exportDialog"_s);
        row("note", Command::NoteTags, u"noteDialog"_s);
        row("re-check", Command::Recheck, u"recheckDialog"_s);
        row("saved filters", Command::FocusFilter, u"savedFiltersDialog"_s);
        row("watch", Command::Watch, u"watchDialog"_s);
        row("scheduled task", Command::Watch, u"scheduleDialog"_s);
    }

    void looks()
    {
        QFETCH(int, command);
        QFETCH(QString, name);
        auto &window = *m_fixture.window;
        const QString picture = u"dialog-"_s + name.chopped(6).toLower();
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            window.useLanguage(language, false);
            QCoreApplication::processEvents(); // every widget hears of it now
            for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
                window.useScheme(scheme, false);
                auto *dialog = open(Command(command), name);
                QVERIFY(dialog);
                const QString what = u"%1 %2 %3: "_s.arg(picture, language, ui::name(scheme));
                for (int round = 0; round < 3; ++round)
                    QCoreApplication::processEvents();
                const QImage image = dialog->grab().toImage();
                const int ratio = int(dialog->devicePixelRatioF());
                QVERIFY(image.save(m_folder.filePath(
                    u"%1-%2-%3-%4x.png"_s.arg(picture, language, ui::name(scheme)).arg(ratio))));
                const auto check = [&what](const QStringList &wrong) {
                    QVERIFY2(wrong.isEmpty(), qPrintable(what + wrong.join(u"; "_s)));
                };
                QVERIFY2(test::coloursOf(image) > 10, qPrintable(what));
                check(test::cutTexts(*dialog));
                check(test::paleTexts(*dialog, image));
                check(test::namelessControls(*dialog));
                dialog->activateWindow();
                QVERIFY(QTest::qWaitForWindowActive(dialog));
                if (auto *editor = qobject_cast<QLineEdit *>(dialog->focusWidget());
                    editor && qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget()))
                    QTest::keyClick(editor, Qt::Key_Escape); // of a cell
                auto *first = dialog->focusWidget();
                QVERIFY2(first, qPrintable(what + u"nothing has the focus at first"_s));
                check(test::unreachedByTab(*dialog, *first));
                QPointer<QDialog> gone(dialog);
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY2(!gone || !gone->isVisible(), qPrintable(what + u"Escape does not close it"_s));
                QTRY_VERIFY(!gone);
            }
        }
    }

private:
    QDialog *open(Command command, const QString &name)
    {
        auto &window = *m_fixture.window;
        window.activateWindow();
        window.showPage(Command::PageScan);
        m_fixture.find<QTableView>(u"hosts"_s)->selectRow(0);
        if (command == Command::FocusFilter) {
            auto *dialog = new SavedFiltersDialog(m_fixture.session.settings(), u"role:dc"_s, &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        } else if (name == u"scheduleDialog"_s) {
            auto &session = m_fixture.session;
            auto *dialog = new ScheduleDialog(
                session, parseWatches(session.settings().value(Setting::Watch).toString()).first(), &window);
            dialog->findChild<QLineEdit *>(u"scheduleProgram"_s)->setText(u"/opt/port135/port135-cli"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        } else {
            m_fixture.action(command)->trigger();
        }
        const auto found = [&] { return window.findChild<QDialog *>(name); };
        // The re-check looks at its hosts first.
        if (!QTest::qWaitFor([&] { return found() && found()->isVisible(); }, 60'000))
            return nullptr;
        return found();
    }

    QDir m_folder;
    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
