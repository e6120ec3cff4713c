// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of real networks beside what tshark reads in them: ID-NAME.pcap and ID.expected.tsv in the
// folder that PORT135_CAPTURES names.
#include "service/traffic_reading.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTest>

using namespace port135;
using namespace Qt::StringLiterals;

class TestRealCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTsharkReadsThem_data();
    void asTsharkReadsThem();
};

void TestRealCaptures::asTsharkReadsThem_data()
{
    const QDir folder(qEnvironmentVariable("PORT135_CAPTURES"));
    if (!qEnvironmentVariableIsSet("PORT135_CAPTURES"))
        QSKIP("PORT135_CAPTURES names no folder with recordings");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    for (const auto &name : folder.entryList({u"*.pcap*"_s, u"*.cap"_s}, QDir::Files)) {
        const auto expected = folder.filePath(name.section(u'-', 0, 0) + u".expected.tsv"_s);
        if (QFile::exists(expected))
            QTest::newRow(qUtf8Printable(name)) << folder.filePath(name) << expected;
    }
}

void TestRealCaptures::asTsharkReadsThem()
{
    QFETCH(const QString, file);
    QFETCH(const QString, expected);
    const auto traffic = service::readTraffic({{{file, nullptr}}, {}, {}, 0});
    QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error()));
    QMap<QString, QString> seen;
    for (const auto &use : traffic->uses) {
        QStringList operations;
        for (const auto &operation : use.operations)
            operations.append(u"%1:%2"_s.arg(operation.number).arg(operation.calls));
        const bool bound = use.known == usage::Known::Seen;
        const auto key =
            QStringList{QString::fromStdString(use.client.toString()),
                        QString::fromStdString(use.server.toString()),
                        use.over == usage::Over::Pipe ? u"smb"_s : u"tcp"_s, QString::number(use.port),
                        bound ? QString::fromStdString(use.interfaceName->id.uuid.toString()) : QString()}
                .join(u' ');
        seen.insert(key, u"%1 (%2)"_s.arg(use.calls).arg(operations.join(u',')));
    }
    QFile table(expected);
    QVERIFY(table.open(QIODevice::ReadOnly));
    table.readLine();
    while (!table.atEnd()) {
        const auto fields = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
        if (fields.size() < 12 || fields[0].startsWith(u'#'))
            continue;
        const bool bound = !fields[4].startsWith(u'(');
        const auto key =
            QStringList{fields[0], fields[1], fields[2], fields[3], bound ? fields[4] : QString()}.join(u' ');
        QVERIFY2(seen.contains(key), qPrintable(key));
        const auto wanted = u"%1 (%2)"_s.arg(fields[10], fields[11]);
        // Where binds are missing, tshark gives calls of one pipe to the interface of another; and it takes a
        // late first sending for a repetition.
        if (seen.value(key) != wanted)
            QEXPECT_FAIL("c194-mapi.pcap", "calls of a pipe without a bind", Continue);
        if (seen.value(key) != wanted)
            QEXPECT_FAIL("c144-CVE-2020-1472_exploit_win2019.pcap",
                         "a call sent once, taken for a repetition", Continue);
        QCOMPARE(key + u' ' + seen.value(key), key + u' ' + wanted);
    }
}

QTEST_GUILESS_MAIN(TestRealCaptures)
#include "tst_real_captures.moc"
