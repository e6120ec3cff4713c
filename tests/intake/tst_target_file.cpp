// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as Windows, Excel, PowerShell and people make them: every encoding with every kind of file.
#include "intake/nmap_targets.h"
#include "intake/target_file.h"
#include "intake/text_encoding.h"

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QObject>
#include <QStringConverter>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <utility>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

struct Written
{
    const char *name;
    QByteArray (*bytes)(const QString &text);
};

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// "営業部" and "コンピュータ" in code page 932, everything else ASCII.
QByteArray shiftJis(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace(u"営業部"_s.toUtf8(), "\x89\x63\x8b\xc6\x95\x94");
    bytes.replace(u"アドレス"_s.toUtf8(), "\x83\x41\x83\x68\x83\x8c\x83\x58");
    return bytes;
}

const Written encodings[] = {
    {"UTF-8", [](const QString &text) { return text.toUtf8(); }},
    {"UTF-8 with a mark", [](const QString &text) { return "\xef\xbb\xbf" + text.toUtf8(); }},
    {"UTF-16LE with a mark",
     [](const QString &text) { return encoded(QStringConverter::Utf16LE, text, true); }},
    {"UTF-16LE", [](const QString &text) { return encoded(QStringConverter::Utf16LE, text, false); }},
    {"UTF-16BE with a mark",
     [](const QString &text) { return encoded(QStringConverter::Utf16BE, text, true); }},
    {"UTF-16BE", [](const QString &text) { return encoded(QStringConverter::Utf16BE, text, false); }},
    {"UTF-32LE with a mark",
     [](const QString &text) { return encoded(QStringConverter::Utf32LE, text, true); }},
    {"Shift-JIS", shiftJis},
};

core::Result<intake::TargetList, QString> read(const QString &name, const QByteArray &bytes,
                                               intake::ListUse use = intake::ListUse::Targets)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return intake::readTargetList(device, name, 1 << 20, use);
}

/// A pipe: gives some bytes at a time, `count` times the same ones after the first.
class Pipe final : public QIODevice
{
public:
    Pipe(QByteArray first, QByteArray again, qint64 count, QByteArray last = {})
        : m_next(std::move(first))
        , m_again(std::move(again))
        , m_count(count)
        , m_last(std::move(last))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool waitForReadyRead(int) override
    {
        if (!m_next.isEmpty())
            return true;
        if (m_count > 0) {
            --m_count;
            m_next = m_again;
        } else {
            m_next = std::exchange(m_last, {});
        }
        return !m_next.isEmpty();
    }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto size = std::min<qint64>(most, m_next.size());
        std::copy_n(m_next.constData(), size, data);
        m_next.remove(0, size);
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_next;
    QByteArray m_again;
    qint64 m_count;
    QByteArray m_last;
    qint64 m_given = 0;
};

} // namespace

class TestTargetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingOfEveryKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("excludes");
        struct Kind
        {
            const char *name;
            QString file;
            QString text;
        };
        const Kind kinds[] = {
            {"text", u"営業部.txt"_s, u"# 営業部\r\n10.0.0.5 # 営業部\r\n\r\n10.0.0.6\r\n"_s},
            {"CSV", u"a.csv"_s,
             u"IPアドレス,部署\r\n10.0.0.5,営業部PC01\r\n10.0.0.6,営業部\r\n"_s.replace(u"部署"_s,
                                                                                        u"営業部"_s)},
            {"CSV with semicolons", u"a.csv"_s, u"IPアドレス;営業部\r\n10.0.0.5;営業部\r\n10.0.0.6;x\r\n"_s},
            {"TSV", u"a.tsv"_s, u"IPアドレス\t営業部\r\n10.0.0.5\t営業部\r\n10.0.0.6\tx\r\n"_s},
            {"CSV without a heading", u"a.csv"_s, u"10.0.0.5,営業部PC01\r\n10.0.0.6,営業部\r\n"_s},
            {"nmap XML", u"a.xml"_s,
             u"<?xml version=\"1.0\"?>\r\n<nmaprun args=\"営業部\"><host><status state=\"up\"/><address "
             u"addr=\"10.0.0.5\" "
             "addrtype=\"ipv4\"/></host><host><address addr=\"10.0.0.6\" addrtype=\"ipv4\"/></host></nmaprun>\r\n"_s},
        };
        for (const auto &encoding : encodings) {
            for (const auto &kind : kinds) {
                // XML of an encoding that its first line does not name is no XML.
                if (qstrcmp(kind.name, "nmap XML") == 0 && qstrcmp(encoding.name, "Shift-JIS") == 0)
                    continue;
                for (const bool excludes : {false, true})
                    QTest::addRow("%s, %s%s", kind.name, encoding.name, excludes ? ", exclusions" : "")
                        << kind.file << encoding.bytes(kind.text) << excludes;
            }
        }
    }
    void everyEncodingOfEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, excludes);
        const auto list =
            read(name, bytes, excludes ? intake::ListUse::Exclusions : intake::ListUse::Targets);
        QVERIFY2(list, list ? "" : qPrintable(list.error()));
        QCOMPARE(list->text, u"10.0.0.5\n10.0.0.6"_s);
    }

    void theBestColumnIsTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("targets"); // blanks for lines
        QTest::addColumn<QString>("column"); // empty: no column is spoken of
        const auto row = [](const char *what, const char16_t *name, const char16_t *text,
                            const char16_t *targets, const char16_t *column) {
            QTest::newRow(what) << QString::fromUtf16(name) << QString::fromUtf16(text)
                                << QString::fromUtf16(targets) << QString::fromUtf16(column);
        };
        row("Get-ADComputer", u"a.csv",
            u"\"Name\",\"DNSHostName\",\"IPv4Address\"\n\"PC01\",\"pc01.a.example\",\"10.0.0.5\"\n",
            u"10.0.0.5", u"IPv4Address");
        row("its type line", u"a.csv",
            u"#TYPE Selected.Microsoft.ActiveDirectory.Management.ADComputer\n\"Name\",\"IPv4Address\"\n"
            "\"PC01\",\"10.0.0.5\"\n",
            u"10.0.0.5", u"IPv4Address");
        row("addresses are mostly missing", u"a.csv",
            u"Name,DNSHostName,IPv4Address\nPC01,pc01.a.example,10.0.0.5\nPC02,pc02.a.example,\nPC03,pc03.a."
            u"example,\n",
            u"pc01.a.example pc02.a.example pc03.a.example", u"DNSHostName");
        row("a gap is filled by another column", u"a.csv",
            u"Name,IPv4Address\nPC01,10.0.0.5\nPC02,\nPC03,10.0.0.7\n", u"10.0.0.5 PC02 10.0.0.7",
            u"IPv4Address");
        row("no heading is a host", u"a.csv", u"IPアドレス,コンピュータ名\n10.0.0.5,PC01\n10.0.0.6,PC02\n",
            u"10.0.0.5 10.0.0.6", u"IPアドレス");
        row("long vowel", u"a.txt", u"コンピューター名\nPC01\nPC02\n", u"PC01 PC02", u"コンピューター名");
        row("without it", u"a.txt", u"コンピュータ名\nPC01\nPC02\n", u"PC01 PC02", u"コンピュータ名");
        row("half width", u"a.csv", u"ｺﾝﾋﾟｭｰﾀ名,部署\nPC01,営業\n", u"PC01", u"ｺﾝﾋﾟｭｰﾀ名");
        row("PC名", u"a.csv", u"番号,PC名,場所\n1,PC01,本社\n2,PC02,支社\n", u"PC01 PC02", u"PC名");
        row("サーバー名", u"a.csv", u"サーバー名,用途\nSRV1,ファイル\n", u"SRV1", u"サーバー名");
        row("ホスト名", u"a.tsv", u"資産番号\tホスト名\n100\tPC01\n", u"PC01", u"ホスト名");
        row("DHCP console", u"a.txt",
            u"Client IP Address\tName\tLease Expiration\tType\n10.0.0.5\tPC01.a.example\t12/1/2026\tDHCP\n",
            u"10.0.0.5", u"Client IP Address");
        row("DHCP console in Japanese", u"a.txt",
            u"クライアント IP アドレス\t名前\tリースの有効期限\n10.0.0.5\tPC01\t2026/12/01\n", u"10.0.0.5",
            u"クライアント IP アドレス");
        row("DHCP leases", u"a.csv",
            u"IPAddress,ScopeId,AddressState,HostName,ServerIP\n10.0.0.5,10.0.0.0,Active,PC01,10.0.0.1\n"
            "10.0.0.6,10.0.0.0,Expired,PC02,10.0.0.1\n10.0.0.7,10.0.0.0,ActiveReservation,P,10.0.0.1\n",
            u"10.0.0.5 10.0.0.7", u"IPAddress");
        row("DNS console", u"a.txt",
            u"Name\tType\tData\tTimestamp\n(same as parent folder)\tStart of Authority (SOA)\t[12], dc1., "
            u"h.\tstatic\n"
            "(same as parent folder)\tName Server (NS)\tdc1.a.example.\tstatic\npc01\tHost "
            "(A)\t10.0.0.5\tstatic\n"
            "pc02\tIPv6 Host (AAAA)\tfd00::5\tstatic\n",
            u"10.0.0.5 fd00::5", u"Data");
        row("printed by PowerShell", u"hosts.txt",
            u"\nName  DNSHostName    IPv4Address\n----  -----------    -----------\nPC01  pc01.a.example "
            u"10.0.0.5\n"
            "PC02  pc02.a.example 10.0.0.6\n\n\n",
            u"10.0.0.5 10.0.0.6", u"IPv4Address");
        row("objects printed by PowerShell", u"hosts.txt",
            u"\nDistinguishedName : CN=PC01,DC=a,DC=example\nDNSHostName       : pc01.a.example\nEnabled     "
            u"      : "
            "True\nName              : PC01\n\nDistinguishedName : CN=PC02,DC=a,DC=example\nDNSHostName      "
            " : "
            "pc02.a.example\nName              : PC02\n\n",
            u"pc01.a.example pc02.a.example", u"DNSHostName");
        row("Excel says the separator", u"a.csv", u"sep=;\nHost;Ort\nSRV1;Köln\n", u"SRV1", u"Host");
        row("German", u"a.csv", u"Rechner;IP-Adresse\nPC01;10.0.0.5\n", u"10.0.0.5", u"IP-Adresse");
        row("unknown headings", u"a.csv", u"Filiale,Netzadresse\nKiel,10.0.0.5\nBonn,10.0.0.6\n",
            u"10.0.0.5 10.0.0.6", u"Netzadresse");
        row("no heading, addresses second", u"a.csv", u"PC01,10.0.0.5\nPC02,10.0.0.6\n", u"10.0.0.5 10.0.0.6",
            u"2");
        row("a list that has commas", u"a.csv", u"10.0.0.5,10.0.0.6\n10.0.0.7,10.0.0.8\n",
            u"10.0.0.5 10.0.0.6 10.0.0.7 10.0.0.8", u"");
        row("masks and gateways", u"a.csv", u"10.0.0.5,255.255.255.0,PC01\n10.0.0.6,255.255.255.0,PC02\n",
            u"10.0.0.5 10.0.0.6", u"1");
        row("several addresses in a cell", u"a.csv",
            u"Name,IPAddress\nPC01,\"{10.0.0.5, fe80::1, 10.0.1.5}\"\n", u"10.0.0.5 10.0.1.5", u"IPAddress");
        row("line ends in cells", u"a.csv", u"note,ip\n\"two\nlines\",10.0.0.5\n", u"10.0.0.5", u"ip");
        row("nothing said", u"a.csv", u"Name,IP\nPC01,N/A\nPC02,10.0.0.6\n", u"PC01 10.0.0.6", u"IP");
        row("text with commas", u"a.txt", u"10.0.0.5, 10.0.0.6\n", u"10.0.0.5, 10.0.0.6", u"");
        row("names without a heading", u"a.txt", u"server\nclient\n", u"server client", u"");
        row("spellings", u"a.txt", u"\\\\PC01\nPC02$\nhttp://pc03.a.example:8080/x\npc04.a.example.\n",
            u"\\\\PC01 PC02$ http://pc03.a.example:8080/x pc04.a.example.", u"");
    }
    void theBestColumnIsTaken()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, targets);
        QFETCH(QString, column);
        const auto list = read(name, text.toUtf8());
        QVERIFY2(list, list ? "" : qPrintable(list.error()));
        QCOMPARE(QString(list->text).replace(u'\n', u' '), targets);
        const auto said = list->notes.join(u'\n');
        QVERIFY2(column.isEmpty() ? !said.contains(u"column"_s) : said.contains(u"“%1”"_s.arg(column)),
                 qPrintable(said));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words"); // all of them are said, beside the name of the file
        QTest::newRow("Excel") << QByteArray("PK\x03\x04xxxx") << u"Excel workbook|CSV UTF-8"_s;
        QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0xxxx") << u"Office|CSV UTF-8"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08xxxx") << u"compressed"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4") << u"PDF"_s;
        QTest::newRow("noise") << QByteArray("\x01\x02\x00\x03\x00\x04\x05\x06\x07", 9) << u"no text"_s;
        QTest::newRow("half a character") << QByteArray("\xff\xfe\x31\x00\x30", 5) << u"UTF-8"_s;
        QTest::newRow("nothing") << QByteArray() << u"no targets"_s;
        QTest::newRow("grep output of nmap")
            << QByteArray("# Nmap 7.93 scan\nHost: 10.14.0.1 (srv)\tPorts: 135/open\n") << u"-oG|-oX"_s;
        QTest::newRow("output of nmap for people")
            << QByteArray("Nmap scan report for srv (10.13.0.1)\nHost is up.\n") << u"-oN|-oX"_s;
        QTest::newRow("only comments") << QByteArray("# nothing\n\n") << u"no targets"_s;
        QTest::newRow("a wrong line") << QByteArray("10.0.0.1\n\n10.0.0.300\n") << u"line 3|10.0.0.300|255"_s;
        QTest::newRow("a wrong cell")
            << QByteArray("Name,IPAddress\nA,10.0.0.1\nB,10.0.0.300\n") << u"line 3|10.0.0.300|255"_s;
        QTest::newRow("EUC-JP") << QByteArray("\xb1\xc4\xb6\xc8\xc9\xf4\n") << u"UTF-8"_s;
        QTest::newRow("a letter of an unknown encoding")
            << QByteArray("10.0.0.1\nb\xfcro\n") << u"line 2|UTF-8"_s;
        QTest::newRow("broken UTF-8") << QByteArray("営業部\n営業部\n\xe5\x96") << u"UTF-8"_s;
        QTest::newRow("link-local") << QByteArray("10.0.0.1\nfe80::1\n") << u"line 2|fe80::1"_s;
    }
    void remarksOfOtherProgramsAreNoTargets()
    {
        const auto only = read(u"office.txt"_s, "; pc01\n // pc02\n");
        QVERIFY(!only);
        QVERIFY2(only.error().contains(u"no targets"_s), qPrintable(only.error()));
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto list = read(u"office.csv"_s, bytes);
        const auto text = read(u"office.txt"_s, bytes);
        for (const auto &one : {list, text}) {
            QVERIFY(!one);
            QVERIFY2(one.error().contains(u"office."_s), qPrintable(one.error()));
        }
        const auto expected = words.split(u'|');
        for (const auto &word : expected)
            QVERIFY2(text.error().contains(word), qPrintable(text.error()));
    }

    void umlautsInOtherColumnsDoNoHarm()
    {
        const auto list = read(u"a.csv"_s, "Ort;IP-Adresse\nK\xf6ln;10.0.0.5\nD\xfcren;10.0.0.6\n");
        QVERIFY2(list, list ? "" : qPrintable(list.error()));
        QCOMPARE(list->text, u"10.0.0.5\n10.0.0.6"_s);
    }

    void manyTargets()
    {
        QByteArray text;
        for (int i = 0; i < 70'000; ++i)
            text += "pc" + QByteArray::number(i) + '\n';
        const auto list = read(u"many.txt"_s, text);
        QVERIFY(!list);
        QVERIFY2(list.error().contains(u"many.txt"_s) && list.error().contains(u"65536"_s),
                 qPrintable(list.error()));
    }

    void xmlFromAPipeHasTheLimitOfFiles()
    {
        // Far beyond what a list of text may have; the first bytes come one by one.
        const QByteArray host = "<host><status state='up'/><address addr='10.0.0.5' addrtype='ipv4'/>"
                                "<script output='"
            + QByteArray(200'000, 'x') + "'/></host>\n";
        Pipe pipe("<", "?xml version='1.0'?><nmaprun>" + host, 1, host + "</nmaprun>");
        const auto one = intake::readTargetList(pipe, u"-"_s, 1 << 16);
        QVERIFY2(one, one ? "" : qPrintable(one.error()));
        QCOMPARE(one->text, u"10.0.0.5"_s);
        Pipe endless("<nmaprun>", host, std::numeric_limits<qint64>::max());
        const auto refused = intake::readTargetList(endless, u"-"_s, 1 << 16);
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(u"MiB"_s), qPrintable(refused.error()));
        QVERIFY(endless.given() < 2 * intake::maximumNmapFileSize);
    }

    void anEndlessListFromAPipeIsRefused()
    {
        Pipe pipe({}, "10.0.0.5\n10.0.0.6\n", std::numeric_limits<qint64>::max());
        const auto list = intake::readTargetList(pipe, u"-"_s, 1 << 20);
        QVERIFY(!list);
        QVERIFY2(list.error().contains(u"MiB"_s), qPrintable(list.error()));
        QVERIFY(pipe.given() <= (1 << 20) + 1);
        Pipe short_({}, "10.0.0.5\n", 1, "10.0.0.6\n");
        QCOMPARE(intake::readTargetList(short_, u"-"_s, 1 << 20)->text, u"10.0.0.5\n10.0.0.6"_s);
    }

    void filesAreNamed()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"office.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("10.0.0.5\n");
        file.close();
        const auto list = intake::readTargetFile(path, 1 << 20);
        QVERIFY(list);
        QCOMPARE(list->source, u"office.txt"_s);
        QVERIFY(!intake::readTargetFile(folder.path(), 1 << 20));
        QVERIFY(!intake::readTargetFile(folder.filePath(u"gone"_s), 1 << 20));
    }
};

QTEST_GUILESS_MAIN(TestTargetFile)
#include "tst_target_file.moc"
