// SPDX-License-Identifier: GPL-3.0-or-later
// Settings > Knowledge, as a person uses it: look at a pack, compare its hash, take it, go back.
#include <QTest>

#include "knowledge/pack.h"
#include "knowledge/resource.h"
#include "program/knowledge_store.h"
#include "ui/pages/settings/sections.h"
#include "ui/window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestKnowledgeSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        qputenv("PORT135_DATA", m_fixture->folder.path().toLocal8Bit());
        m_page.reset(createKnowledgeSettings(m_fixture->session, nullptr));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        knowledge::takeBuiltIn();
        qunsetenv("PORT135_DATA");
    }

    void aPackIsLookedAtBeforeItIsTaken()
    {
        const QByteArray pack = nextRevision();
        choose(pack);
        const QString hash =
            QString::fromStdString(std::string(knowledge::Pack::fromBytes(pack, u"x"_s)->hash()));
        QVERIFY(label("knowledgeCandidate")->text().contains(hash));
        QVERIFY(program::isKnowledgeBuiltIn());
        QVERIFY(button("knowledgeTake")->isEnabled());

        QSignalSpy changed(&m_fixture->session, &Session::knowledgeChanged);
        button("knowledgeTake")->click();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!program::isKnowledgeBuiltIn());
        QVERIFY(label("knowledgePack")->text().contains(hash));
        QVERIFY(!button("knowledgeTake")->isEnabled());

        button("knowledgeReset")->click();
        QVERIFY(program::isKnowledgeBuiltIn());
        QCOMPARE(changed.count(), 2);
        QVERIFY(!button("knowledgeReset")->isEnabled());
    }

    void whatCannotBeTakenIsSaid()
    {
        choose("no pack at all");
        QVERIFY(label("knowledgeCandidate")->text().contains(u"is not a knowledge pack"_s));
        QVERIFY(!button("knowledgeTake")->isEnabled());
        choose(knowledge::Pack::builtIn().bytes());
        QVERIFY(label("knowledgeCandidate")->text().contains(u"in use already"_s));
        QVERIFY(!button("knowledgeTake")->isEnabled());
        QVERIFY(program::isKnowledgeBuiltIn());
    }

    void withoutAScanThereIsNothingToRate() { QVERIFY(!button("knowledgeRate")->isEnabled()); }

private:
    static QByteArray nextRevision()
    {
        std::vector<QByteArray> files;
        for (const auto name : knowledge::packFiles())
            files.push_back(knowledge::resourceBytes(QString::fromUtf8(name.data(), qsizetype(name.size()))));
        return knowledge::Pack::fromFiles(files, 2)->bytes();
    }

    void choose(const QByteArray &bytes)
    {
        QFile file(m_fixture->folder.filePath(u"chosen.pack"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_fixture->session.setFileChooser(std::make_unique<test::ChosenFile>(file.fileName()));
        button("knowledgeImport")->click();
    }

    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1StringView(name)); }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1StringView(name));
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_page;
};

QTEST_MAIN(TestKnowledgeSettings)
#include "tst_knowledge_settings.moc"
