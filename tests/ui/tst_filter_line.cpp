// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "program/language.h"
#include "ui/dialogs/saved_filters_dialog.h"
#include "ui/models/candidate_model.h"
#include "ui/pages/filter_line.h"
#include "ui/saved_filters.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.use(u"en"_s); }

    void init()
    {
        m_session = std::make_unique<Session>(m_folder.filePath(u"settings.ini"_s));
        m_line = std::make_unique<FilterLine>(*m_session);
        m_line->resize(700, 60);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
        m_edit = m_line->findChild<QLineEdit *>(u"hostFilter"_s);
        m_edit->setFocus();
    }

    void cleanup()
    {
        m_line.reset();
        m_session.reset();
    }

    void appliesAfterAPause()
    {
        QSignalSpy changed(m_line.get(), &FilterLine::queryChanged);
        QTest::keyClicks(m_edit, u"spooler"_s);
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!qvariant_cast<filter::Query>(changed.front().front()).isEmpty());
    }

    void saysWhatIsWrong()
    {
        QSignalSpy changed(m_line.get(), &FilterLine::queryChanged);
        auto *problem = m_line->findChild<QLabel *>(u"filterProblem"_s);
        QVERIFY(!problem->isVisible());
        m_line->setText(u"levle:high"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"levle"_s));
        QVERIFY2(problem->text().contains(u"level"_s), qPrintable(problem->text()));
        QVERIFY(!m_line->isUnderstood());
        QCOMPARE(changed.count(), 0); // what was found before stays
        m_line->setText(u"level:high"_s);
        QVERIFY(!problem->isVisible());
        QCOMPARE(changed.count(), 1);
    }

    void completesFieldsAndValues()
    {
        auto *completer = m_line->findChild<QCompleter *>();
        QTest::keyClicks(m_edit, u"lev"_s);
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionModel()->rowCount(), 1);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"level:"_s);
        QTRY_VERIFY(completer->popup()->isVisible());
        QVERIFY(completer->completionModel()->rowCount() > 4);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"level:critical "_s);
        QVERIFY(!completer->popup()->isVisible());
    }

    void offersTags()
    {
        m_line->setTags({u"Tier 0"_s, u"office"_s});
        QTest::keyClicks(m_edit, u"tag:t"_s);
        auto *completer = m_line->findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionModel()->index(0, 0).data(CandidateModel::InsertRole).toString(),
                 u"\"tier 0\""_s);
        completer->popup()->hide();
    }

    void candidatesAreExplained()
    {
        CandidateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter::Completion completion;
        completion.candidates = {{"level:", filter::FilterField::Level, false},
                                 {"critical", filter::FilterField::Level, true},
                                 {"domain_controller", filter::FilterField::Role, true},
                                 {"R4", filter::FilterField::Rule, true},
                                 {"gone", filter::FilterField::Changed, true},
                                 {"changed:", filter::FilterField::Changed, false}};
        model.setComparison(u"Compared with nothing."_s);
        model.set(completion);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, 0).data().toString();
            QVERIFY2(text.contains(u"—"_s), qPrintable(text));
        }
        const QString field = model.index(model.rowCount() - 1, 0).data().toString();
        QVERIFY2(field.contains(u"Compared with nothing."_s), qPrintable(field));
    }

    void escapeClearsTheField()
    {
        m_line->setText(u"spooler"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(m_edit->text().isEmpty());
    }

    void savesFiltersByName()
    {
        setSavedFilters(m_session->settings(),
                        {{u"Mine"_s, u"level:low"_s}, {u"Mine"_s, u"level:high"_s}, {QString(), u"x"_s}});
        QCOMPARE(savedFilters(m_session->settings()), (QList<SavedFilter>{{u"Mine"_s, u"level:low"_s}}));

        SavedFiltersDialog dialog(m_session->settings(), u"role:dc"_s, nullptr);
        auto *table = dialog.findChild<QTableWidget *>(u"savedFiltersTable"_s);
        QCOMPARE(table->rowCount(), 2);
        table->item(1, 0)->setText(u"Mine"_s);
        dialog.accept(); // refused: the name is there
        QCOMPARE(savedFilters(m_session->settings()).size(), 1);
        table->item(1, 0)->setText(u"Controllers"_s);
        table->item(1, 1)->setText(u"rolle:dc"_s);
        dialog.accept(); // refused: not understood
        QCOMPARE(savedFilters(m_session->settings()).size(), 1);
        table->item(1, 1)->setText(u"role:dc"_s);
        dialog.accept();
        QCOMPARE(savedFilters(m_session->settings()).size(), 2);

        auto *menu = m_line->findChild<QToolButton *>(u"savedFilters"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QAction *own = nullptr;
        for (auto *action : menu->actions())
            own = action->text() == u"Controllers"_s ? action : own;
        QVERIFY(own);
        own->trigger();
        QCOMPARE(m_line->text(), u"role:dc"_s);
    }

    void everyExampleIsUnderstood()
    {
        for (const auto &example : exampleFilters()) {
            m_line->setText(example.text);
            QVERIFY2(m_line->isUnderstood(), qPrintable(example.text));
        }
    }

private:
    program::Language m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FilterLine> m_line;
    QLineEdit *m_edit = nullptr;
};

QTEST_MAIN(TestFilterLine)
#include "tst_filter_line.moc"
