// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rating/rule.h"
#include "ui/dialogs/accept_dialog.h"
#include "ui/dialogs/exceptions_dialog.h"
#include "ui/dialogs/exclusions_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/models/host_columns.h"
#include "ui/openers.h"
#include "ui/pages/details_pane.h"
#include "ui/session.h"
#include "ui_hosts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

/// With an open finding of R7, medium, and one of R10, low.
core::HostResultPtr exposed(const QString &line)
{
    auto host = *test::host(line);
    host.rating.level = core::Level::Medium;
    host.rating.findings = {{"R7", core::Level::Medium, core::Confidence::High, {{"x", {}}}},
                            {"R10", core::Level::Low, core::Confidence::High, {{"x", {}}}}};
    return std::make_shared<core::HostResult>(host);
}

core::Acceptance exceptionFor(const char *hosts)
{
    core::Acceptance exception;
    exception.rule = "R7";
    exception.hosts = hosts;
    exception.owner = "Ops";
    exception.reason = "replaced in spring";
    exception.expires = std::chrono::floor<std::chrono::days>(core::now()) + std::chrono::days(30);
    return exception;
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_folder->filePath(u"settings.ini"_s));
        m_session->hosts().append(std::vector{exposed(u"10.0.0.1 listed medium srv1"_s),
                                              exposed(u"10.0.0.2 listed medium srv2"_s),
                                              exposed(u"10.0.1.1 listed medium srv3"_s)});
    }

    void cleanup() { m_session.reset(); }

    void acceptedFindingsGiveNoLevelUntilUndone()
    {
        auto &triage = m_session->triage();
        triage.accept(exceptionFor("10.0.0.0/24"));
        QTRY_COMPARE(levels(), QStringList({u"low"_s, u"low"_s, u"medium"_s}));
        QCOMPARE(m_session->hosts().row(0).accepted, 1u);
        QCOMPARE(m_session->hosts().levelCounts()[std::size_t(levelKey(core::Level::Low))], quint64(2));
        QCOMPARE(m_session->hosts().row(0).result->rating.findings.size(), std::size_t(2)); // still listed

        // Hosts that come later are covered, too.
        m_session->hosts().append(std::vector{exposed(u"10.0.0.9 listed medium srv9"_s)});
        QTRY_COMPARE(levels(), QStringList({u"low"_s, u"low"_s, u"medium"_s, u"low"_s}));

        triage.undoStack().undo();
        QTRY_COMPARE(levels(), QStringList({u"medium"_s, u"medium"_s, u"medium"_s, u"medium"_s}));
        QVERIFY(triage.exceptions().empty());
        triage.undoStack().redo();
        QTRY_COMPARE(levels(), QStringList({u"low"_s, u"low"_s, u"medium"_s, u"low"_s}));
        triage.withdraw(0);
        QTRY_COMPARE(levels().first(), u"medium"_s);
        triage.undoStack().undo();
        QTRY_COMPARE(levels().first(), u"low"_s);
    }

    void everythingIsThereAfterTheNextStart()
    {
        {
            auto &triage = m_session->triage();
            triage.accept(exceptionFor("10.0.0.1"));
            triage.accept(exceptionFor("10.0.0.2"));
            triage.undoStack().undo();
            triage.undoStack().redo();
            triage.withdraw(0);
            auto note = triage.note(m_session->hosts().row(0).result->observation);
            note.text = u"see ticket 7"_s;
            note.tags = QStringList{u"office"_s};
            triage.setNotes({note});
            triage.exclude(u"10.0.0.0/24"_s, {u"10.0.0.77"_s});
        }
        m_session.reset(); // waits until everything is stored
        m_session = std::make_unique<Session>(m_folder->filePath(u"settings.ini"_s));
        auto &triage = m_session->triage();
        QSignalSpy failed(&triage, &Triage::failed);
        QTRY_COMPARE(triage.exceptions().size(), std::size_t(1));
        QCOMPARE(triage.exceptions().front().hosts, std::string("10.0.0.2"));
        QCOMPARE(triage.exceptions().front().owner, std::string("Ops"));
        QTRY_COMPARE(triage.tags(), QStringList{u"office"_s});
        QCOMPARE(triage.note(test::host(u"10.9.9.9 listed - srv1"_s)->observation).text, u"see ticket 7"_s);
        QCOMPARE(triage.exclusions().exclusions(u"10.0.0.0/24"_s), QStringList{u"10.0.0.77"_s});
        m_session->hosts().append(std::vector{exposed(u"10.0.0.2 listed medium srv2"_s)});
        QTRY_COMPARE(levels(), QStringList{u"low"_s});
        QCOMPARE(failed.count(), 0);
    }

    /// A note is kept for a name, which any host may say of itself: where it was not written, that is said.
    void aNoteAtANewAddressIsSaid()
    {
        auto &triage = m_session->triage();
        {
            NoteDialog dialog(triage, {host(0)}, nullptr);
            dialog.findChild<QPlainTextEdit *>(u"noteText"_s)->setPlainText(u"patched"_s);
            dialog.accept();
        }
        auto stranger = *exposed(u"10.0.0.66 listed medium srv1"_s);
        stranger.observation.names.netbios = "SRV1";
        m_session->hosts().append(std::vector{std::make_shared<const core::HostResult>(stranger)});
        const auto &model = m_session->hosts();
        const auto said = [&](int row) {
            const NoteDialog dialog(triage, {host(row)}, nullptr);
            const auto labels = dialog.findChildren<QLabel *>();
            const bool inDialog = std::ranges::any_of(
                labels, [](const auto *label) { return label->text().contains(u"any host can say"_s); });
            const auto tip = model.index(row, int(HostColumn::Note)).data(Qt::ToolTipRole).toString();
            DetailsPane pane;
            pane.setHost(host(row));
            pane.setNote(triage.note(host(row)->observation));
            const auto details = pane.findChild<QLabel *>(u"detailsNote"_s)->text();
            const auto says = [](const QString &text) {
                return text.contains(u"when “srv1” was at 10.0.0.1; this host is at 10.0.0.66"_s)
                    && text.contains(u"any host can say"_s);
            };
            return QList<bool>{inDialog, says(tip), says(details)};
        };
        QCOMPARE(said(0), QList<bool>(3, false));
        QCOMPARE(said(3), QList<bool>(3, true));
        // Who saves it there has seen that it is the same.
        NoteDialog(triage, {host(3)}, nullptr).accept();
        QCOMPARE(said(3), QList<bool>(3, false));
        triage.undoStack().undo();
        QCOMPARE(said(3), QList<bool>(3, true));

        // One that was written before addresses were remembered: for whose name it is.
        auto old = triage.note(host(0)->observation);
        old.addresses.clear();
        triage.setNotes({old});
        const auto tip = model.index(0, int(HostColumn::Note)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Kept for the name “srv1”"_s), qPrintable(tip));
    }

    void notesAreOneStepForAllHosts()
    {
        auto &triage = m_session->triage();
        NoteDialog dialog(triage, {host(0), host(1)}, nullptr);
        dialog.findChild<QLineEdit *>(u"noteTags"_s)->setText(u"office, Tier 0,office"_s);
        dialog.findChild<QPlainTextEdit *>(u"noteText"_s)->setPlainText(u" patched "_s);
        dialog.accept();
        QCOMPARE(triage.tags(), QStringList({u"office"_s, u"Tier 0"_s}));
        QCOMPARE(triage.note(host(1)->observation).text, u"patched"_s);
        QVERIFY(m_session->hosts().row(1).note);
        QVERIFY(!m_session->hosts().row(2).note);

        NoteDialog more(triage, {host(0), host(2)}, nullptr);
        more.findChild<QLineEdit *>(u"noteTags"_s)->setText(u"branch"_s);
        more.accept();
        QCOMPARE(triage.note(host(0)->observation).tags,
                 QStringList({u"office"_s, u"Tier 0"_s, u"branch"_s}));
        QCOMPARE(triage.note(host(0)->observation).text, u"patched"_s);
        triage.undoStack().undo();
        triage.undoStack().undo();
        QVERIFY(triage.tags().isEmpty());
        QVERIFY(!m_session->hosts().row(1).note);
    }

    void acceptDialogRefusesWhatIsIncomplete()
    {
        AcceptDialog dialog(*m_session, {host(0), host(1)}, nullptr);
        auto *rule = dialog.findChild<QComboBox *>(u"acceptRule"_s);
        QCOMPARE(rule->count(), 2);
        QCOMPARE(rule->currentData().toString(), u"R7"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"acceptTargets"_s)->text(), u"10.0.0.1 10.0.0.2"_s);
        dialog.findChild<QComboBox *>(u"acceptScope"_s)->setCurrentIndex(1);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"acceptTargets"_s)->text(), u"10.0.0.0/24"_s);
        QVERIFY(dialog.findChild<QDateEdit *>(u"acceptExpires"_s)->date() > QDate::currentDate());
        dialog.accept();
        auto *problem = dialog.findChild<QLabel *>(u"acceptProblem"_s);
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(m_session->triage().exceptions().empty());
        dialog.findChild<QLineEdit *>(u"acceptOwner"_s)->setText(u"Ops"_s);
        dialog.accept();
        QVERIFY(m_session->triage().exceptions().empty());
        dialog.findChild<QPlainTextEdit *>(u"acceptReason"_s)->setPlainText(u"replaced in spring"_s);
        dialog.accept();
        QCOMPARE(m_session->triage().exceptions().size(), std::size_t(1));
        QTRY_COMPARE(levels(), QStringList({u"low"_s, u"low"_s, u"medium"_s}));
        QVERIFY(AcceptDialog::hasOpenFinding({host(0)})); // R10 is left

        ExceptionsDialog list(m_session->triage(), nullptr);
        auto *table = list.findChild<QTableWidget *>(u"exceptionsTable"_s);
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 0)->text().startsWith(u"R7"_s));
        list.findChild<QPushButton *>(u"exceptionsWithdraw"_s)->click();
        QCOMPARE(table->rowCount(), 0);
    }

    void exclusionsAreCheckedAndUndone()
    {
        auto &triage = m_session->triage();
        const QString office = u"10.0.0.0/24"_s;
        triage.exclude(office, {u"10.0.0.1"_s});
        ExclusionsDialog dialog(triage, u"10.0.0.0-255"_s, nullptr);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"exclusionsText"_s);
        auto *problem = dialog.findChild<QLabel *>(u"exclusionsProblem"_s);
        QCOMPARE(text->toPlainText(), u"10.0.0.1"_s);
        text->setPlainText(u"10.0.0.1\n10.0.0.300\n"_s);
        dialog.accept();
        QVERIFY(!problem->isHidden());
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(triage.exclusions().exclusions(office), QStringList{u"10.0.0.1"_s});
        text->setPlainText(u"10.0.0.1\n10.0.0.0/28 # printers\n"_s);
        dialog.accept();
        QCOMPARE(triage.exclusions().exclusions(office),
                 QStringList({u"10.0.0.1"_s, u"10.0.0.0/28 # printers"_s}));
        triage.undoStack().undo();
        QCOMPARE(triage.exclusions().exclusions(office), QStringList{u"10.0.0.1"_s});
        triage.undoStack().undo();
        QCOMPARE(triage.exclusions(), intake::ExclusionMemory());
    }

    void exclusionsAreKeptByNetwork()
    {
        auto &triage = m_session->triage();
        triage.exclude(u"10.0.0.0/24"_s, {u"10.0.0.1"_s});
        {
            ExclusionsDialog dialog(triage, u"10.9.0.0/24"_s, nullptr);
            auto *text = dialog.findChild<QPlainTextEdit *>(u"exclusionsText"_s);
            auto *networks = dialog.findChild<QComboBox *>(u"exclusionsNetwork"_s);
            // The targets, the network that has some already, and all of them.
            QCOMPARE(networks->count(), 3);
            QCOMPARE(networks->currentText(), u"10.9.0.0/24"_s);
            QVERIFY(text->toPlainText().isEmpty());
            text->setPlainText(u"10.9.0.7"_s);
            networks->setCurrentIndex(1);
            QCOMPARE(text->toPlainText(), u"10.0.0.1"_s);
            networks->setCurrentIndex(2);
            text->setPlainText(u"printer.example"_s);
            dialog.accept();
        }
        QCOMPARE(triage.undoStack().count(), 2);
        const auto memory = triage.exclusions();
        QCOMPARE(memory.exclusions(u"10.0.0.0/24"_s), QStringList{u"10.0.0.1"_s});
        QCOMPARE(memory.exclusions(u"10.9.0.0/24"_s), QStringList{u"10.9.0.7"_s});
        QCOMPARE(memory.exclusions({}), QStringList{u"printer.example"_s});
        // A line that is not understood brings its network back.
        ExclusionsDialog dialog(triage, u"10.9.0.0/24"_s, nullptr);
        auto *networks = dialog.findChild<QComboBox *>(u"exclusionsNetwork"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"exclusionsText"_s);
        text->setPlainText(u"10.9.0.300"_s);
        networks->setCurrentIndex(2);
        dialog.accept();
        QCOMPARE(networks->currentText(), u"10.9.0.0/24 (1)"_s);
        QCOMPARE(text->toPlainText(), u"10.9.0.300"_s);
        triage.undoStack().undo();
        triage.undoStack().undo();
        QCOMPARE(triage.exclusions(), intake::ExclusionMemory());
    }

    void openersGetTheAddressAlone()
    {
        for (const char *text : {"10.0.0.5", "fd00::5"}) {
            const auto address = *core::Address::parse(text);
            const auto known = knownOpeners(address);
            QVERIFY(!known.empty());
            for (const auto &opener : known) {
                QVERIFY(!opener.name.isEmpty());
                QVERIFY(!opener.program.contains(u' '));
                QCOMPARE(opener.arguments.filter(QString::fromLatin1(text)).size(), 1);
                for (const auto &argument : opener.arguments)
                    QVERIFY2(!argument.contains(u'{'), qPrintable(argument));
                if (address.isV6() && opener.arguments.last().startsWith(u"http"_s))
                    QCOMPARE(opener.arguments.last(), u"http://[fd00::5]/"_s);
            }
        }
        Opener none{u"x"_s, u"/does/not/exist"_s, {}};
        QVERIFY(!start(none));
    }

private:
    core::HostResultPtr host(int row) { return m_session->hosts().row(row).result; }

    QStringList levels() const
    {
        QStringList names;
        for (int row = 0; row < m_session->hosts().size(); ++row) {
            const auto level = m_session->hosts().row(row).result->rating.level;
            const auto name = level ? core::name(*level) : std::string_view();
            names += QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
