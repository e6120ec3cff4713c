// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/language.h"
#include "ui/actions/action_collection.h"
#include "ui/models/host_columns.h"
#include "ui_hosts.h"

#include <QDirIterator>
#include <QTest>
#include <QXmlStreamReader>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasPlurals_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << u"10.0.0.1 listed - - tcp:49664:open"_s << u"1 service, 1 port open"_s;
        QTest::newRow("none open") << u"10.0.0.1 listed - - tcp:49664:closed"_s
                                   << u"1 service, 0 ports open"_s;
        QTest::newRow("several, not tried")
            << u"10.0.0.1 listed - - tcp:49664 np:x@12345778-1234-abcd-ef00-0123456789ac"_s
            << u"2 services, ports not tried"_s;
    }

    void englishHasPlurals()
    {
        QFETCH(QString, line);
        program::Language language;
        language.use(u"en"_s);
        InterfaceTable table;
        const auto row = makeHostRow(test::host(line), table);
        QTEST(hostColumns()[std::size_t(HostColumn::Services)].text(row), "text");
    }

    void japaneseReplacesEveryCommand()
    {
        program::Language language;
        language.use(u"en"_s);
        ActionCollection actions;
        QStringList english;
        for (const auto &command : commands())
            english += actions.action(command.id)->text();
        language.use(u"ja"_s);
        actions.retranslate();
        for (const auto &command : commands()) {
            if (command.id != Command::English && command.id != Command::Japanese)
                QVERIFY2(actions.action(command.id)->text() != english[qsizetype(command.id)], command.name);
        }
    }

    void unknownLanguagesFallBack()
    {
        QCOMPARE(program::Language::resolve(u"ja"_s), u"ja"_s);
        const QString fallback = program::Language::resolve(u"tlh"_s);
        QVERIFY(fallback == u"en"_s || fallback == u"ja"_s);
    }

    /// %1, %2 and %n of each source are in its translation, once each: else a number would go missing.
    void placesAreKept_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Japanese") << QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/port135_ja.ts");
        QTest::newRow("English plurals")
            << QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/port135_en.ts");
    }

    void placesAreKept()
    {
        QFETCH(QString, file);
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&device);
        static const QRegularExpression place(u"%(?:n|[0-9])"_s);
        const auto places = [](const QString &text) {
            QStringList found;
            for (const auto &match : place.globalMatch(text))
                found += match.captured();
            found.removeDuplicates();
            found.sort();
            return found;
        };
        QString source;
        int compared = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"numerusform" || xml.name() == u"translation") {
                if (xml.name() == u"translation" && xml.attributes().hasAttribute("type"_L1))
                    continue;
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (text.trimmed().isEmpty())
                    continue;
                QVERIFY2(places(text) == places(source), qPrintable(source + u" -> "_s + text));
                ++compared;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(compared > 5);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
