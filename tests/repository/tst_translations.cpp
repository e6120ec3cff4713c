// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program has its Japanese, and every English plural its forms: read anew from the sources.
#include <QTest>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Message> readMessages(const QString &fileName)
{
    QList<Message> messages;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, {}, true});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().finished = xml.attributes().value("type"_L1).isEmpty();
            messages.last().translations += xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]+|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::newRow("Japanese") << u"port135_ja.ts"_s << false;
        QTest::newRow("English plurals") << u"port135_en.ts"_s << true;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(bool, pluralsOnly);
        const QString root = QStringLiteral(PORT135_SOURCE_DIR);
        const QString copy = m_folder.filePath(file);
        QVERIFY(QFile::copy(root + u"/resources/i18n/"_s + file, copy));
        QStringList arguments {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, root + u"/src"_s,
                               u"-I"_s, root};
        if (pluralsOnly)
            arguments += u"-pluralonly"_s;
        for (const auto &folder : {u"/src"_s, u"/ui"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                arguments += files.next();
        }
        arguments += {u"-ts"_s, copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(PORT135_LUPDATE), arguments);
        // It never ends where it cannot read a source: an odd number of digit separators, a template in a plural.
        QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

        const auto messages = readMessages(copy);
        QVERIFY(messages.size() > (pluralsOnly ? 5 : 800));
        for (const auto &message : messages) {
            const QString what = message.context + u": "_s + message.source;
            QVERIFY2(message.finished && !message.translations.value(0).isEmpty(), qPrintable(what));
        }
    }

    void translationsKeepThePlaceholders()
    {
        const auto messages = readMessages(QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/port135_ja.ts"));
        QVERIFY(messages.size() > 800);
        for (const auto &message : messages) {
            const QString what = message.context + u": "_s + message.source;
            QCOMPARE(std::pair(what, placeholders(message.translations.value(0))),
                     std::pair(what, placeholders(message.source)));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
