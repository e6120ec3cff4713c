// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program has its Japanese, and every English plural its forms: read anew from the sources.
// One word for one thing: resources/i18n/glossary.tsv.
#include <QTest>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <optional>

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
            messages.last().translations +=
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

/// Rows of a file of the product's own with a heading; lines with # are remarks.
QList<QStringList> readTable(const QString &fileName)
{
    QList<QStringList> rows;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

struct Pair
{
    QString english;
    QString japanese;
};

/// Everything that people read in both languages.
QList<Pair> allTexts()
{
    QList<Pair> pairs;
    for (const Message &message :
         readMessages(QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/port135_ja.ts"))) {
        for (const QString &translation : message.translations)
            pairs.append({message.source, translation});
    }
    for (const auto &name : {u"interface_texts"_s, u"issue_texts"_s, u"standards"_s}) {
        const auto rows =
            readTable(QStringLiteral(PORT135_SOURCE_DIR "/resources/knowledge/") + name + u".tsv"_s);
        const QStringList heading = rows.value(0);
        for (qsizetype column = 0; column < heading.size(); ++column) {
            const QString &title = heading[column];
            const qsizetype english = title == u"ja" ? heading.indexOf(u"en"_s)
                : title.endsWith(u"_ja")             ? heading.indexOf(title.chopped(3))
                                                     : -1;
            if (english < 0)
                continue;
            for (const QStringList &row : rows.mid(1))
                pairs.append({row.value(english), row.value(column)});
        }
    }
    return pairs;
}

/// Nothing for "-".
std::optional<QRegularExpression> pattern(const QString &cell)
{
    if (cell == u"-")
        return std::nullopt;
    return QRegularExpression(cell, QRegularExpression::CaseInsensitiveOption);
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
        QStringList arguments{u"-silent"_s, u"-locations"_s,  u"none"_s, u"-no-obsolete"_s,
                              u"-I"_s,      root + u"/src"_s, u"-I"_s,   root};
        if (pluralsOnly)
            arguments += u"-pluralonly"_s;
        for (const auto &folder : {u"/src"_s, u"/ui"_s}) {
            QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                arguments += files.next();
        }
        arguments += {u"-ts"_s, copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(PORT135_LUPDATE), arguments);
        // It never ends where it cannot read a source: an odd number of digit separators, a template in a
        // plural.
        QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());

        const auto messages = readMessages(copy);
        QVERIFY(messages.size() > (pluralsOnly ? 5 : 800));
        QSet<QString> used;
        for (const auto &message : messages) {
            const QString what = message.context + u": "_s + message.source;
            used.insert(what);
            QVERIFY2(message.finished && !message.translations.value(0).isEmpty(), qPrintable(what));
        }
        // What no source has any more would come out of the file with somebody else's change.
        for (const auto &message : readMessages(root + u"/resources/i18n/"_s + file)) {
            const QString what = message.context + u": "_s + message.source;
            QVERIFY2(used.contains(what), qPrintable(u"run update_translations: nobody shows "_s + what));
        }
    }

    void translationsKeepThePlaceholders()
    {
        const auto messages =
            readMessages(QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/port135_ja.ts"));
        QVERIFY(messages.size() > 800);
        for (const auto &message : messages) {
            const QString what = message.context + u": "_s + message.source;
            QCOMPARE(std::pair(what, placeholders(message.translations.value(0))),
                     std::pair(what, placeholders(message.source)));
        }
    }

    void oneWordForOneThing_data()
    {
        QTest::addColumn<QStringList>("term");
        const auto rows = readTable(QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/glossary.tsv"));
        QCOMPARE(rows.value(0), QStringList({u"en"_s, u"ja"_s, u"never"_s, u"but"_s}));
        for (const QStringList &row : rows.mid(1)) {
            QCOMPARE(row.size(), 4);
            QTest::newRow(qPrintable(row[0] == u"-" ? row[2] : row[0])) << row;
        }
    }

    void oneWordForOneThing()
    {
        QFETCH(QStringList, term);
        const auto english = pattern(term[0]), japanese = pattern(term[1]), never = pattern(term[2]),
                   but = pattern(term[3]);
        for (const auto &each : {english, japanese, never, but})
            QVERIFY2(!each || each->isValid(), qPrintable(term.join(u' ')));
        const auto texts = allTexts();
        QVERIFY(texts.size() > 3000);
        qsizetype met = 0;
        for (const Pair &text : texts) {
            const QString both = text.english + u" -> "_s + text.japanese;
            QVERIFY2(!never || !never->match(text.japanese).hasMatch(), qPrintable(both));
            if (!english || !english->match(text.english).hasMatch()
                || (but && but->match(text.english).hasMatch()))
                continue;
            ++met;
            QVERIFY2(japanese->match(text.japanese).hasMatch(), qPrintable(both));
        }
        QVERIFY2(!english || met > 0, "no text of the program has this word");
        for (const auto &name : {u"/README.ja.md"_s, u"/docs/reference.ja.md"_s}) {
            QFile page(QStringLiteral(PORT135_SOURCE_DIR) + name);
            QVERIFY(page.open(QIODevice::ReadOnly));
            const auto found =
                never ? never->match(QString::fromUtf8(page.readAll())) : QRegularExpressionMatch();
            QVERIFY2(!found.hasMatch(), qPrintable(name + u": "_s + found.captured()));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
