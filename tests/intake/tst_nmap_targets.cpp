// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/nmap_targets.h"

#include <QBuffer>
#include <QByteArray>
#include <QChar>
#include <QElapsedTimer>
#include <QIODevice>
#include <QObject>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace port135::intake;
using Kind = NmapError::Kind;

Q_DECLARE_METATYPE(port135::intake::NmapError::Kind)
Q_DECLARE_METATYPE(port135::intake::NmapSelection)

namespace {

/// Gives its bytes a few at a time, as a pipe does.
class TricklingDevice : public QIODevice
{
public:
    TricklingDevice(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const auto length = std::min({maximum, m_step, qint64(m_bytes.size()) - m_position});
        std::copy_n(m_bytes.constData() + m_position, length, data);
        m_position += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_position = 0;
};

/// Repeats a block of bytes, without ever holding them all.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray head, QByteArray block)
        : m_head(std::move(head))
        , m_block(std::move(block))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        for (qint64 i = 0; i < maximum; ++i, ++m_given) {
            data[i] = m_given < m_head.size() ? m_head[m_given]
                                              : m_block[(m_given - m_head.size()) % m_block.size()];
        }
        return maximum;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_block;
    qint64 m_given = 0;
};

class BrokenDevice : public QIODevice
{
public:
    BrokenDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override
    {
        setErrorString(QStringLiteral("the disk is gone"));
        return -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QString text(const NmapTargets &targets)
{
    QStringList parts;
    for (const auto &address : targets.addresses)
        parts << QString::fromStdString(address.toString());
    return parts.join(QLatin1Char(' '));
}

QByteArray host(const char *address, const char *ports = "", const char *status = "<status state=\"up\"/>")
{
    return QByteArray("<host>") + status + "<address addr=\"" + address + "\" addrtype=\"ipv4\"/>" + ports
        + "</host>\n";
}

const char openPort[] = "<ports><port protocol=\"tcp\" portid=\"135\"><state state=\"open\"/></port></ports>";
const char closedPort[] =
    "<ports><port protocol=\"tcp\" portid=\"135\"><state state=\"closed\"/></port></ports>";
const char otherPort[] =
    "<ports><port protocol=\"tcp\" portid=\"445\"><state state=\"open\"/></port></ports>";

QByteArray run(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE nmaprun>\n"
           "<?xml-stylesheet href=\"file:///usr/share/nmap/nmap.xsl\" type=\"text/xsl\"?>\n"
           "<nmaprun scanner=\"nmap\" start=\"1700000000\" xmloutputversion=\"1.05\">\n"
        + content + "<runstats><hosts up=\"1\" down=\"0\" total=\"1\"/></runstats>\n</nmaprun>\n";
}

} // namespace

class TestNmapTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("withPort");
        QTest::addColumn<bool>("selectedByPort");
        const auto row = [](const char *name, const QByteArray &file, const char *up, const char *withPort,
                            bool selected) {
            QTest::newRow(name) << file << QString::fromLatin1(up) << QString::fromLatin1(withPort)
                                << selected;
        };
        row("no host", run(""), "", "", false);
        row("hosts up, no ports", run(host("10.0.0.2") + host("10.0.0.1")), "10.0.0.2 10.0.0.1",
            "10.0.0.2 10.0.0.1", false);
        row("hosts down, unknown, skipped",
            run(host("10.0.0.1", "", "<status state=\"down\"/>")
                + host("10.0.0.2", "", "<status state=\"unknown\"/>")
                + host("10.0.0.3", "", "<status state=\"skipped\"/>") + host("10.0.0.4")),
            "10.0.0.4", "10.0.0.4", false);
        row("no status", run(host("10.0.0.1", "", "")), "10.0.0.1", "10.0.0.1", false);
        row("135 open at some",
            run(host("10.0.0.1", openPort) + host("10.0.0.2", closedPort) + host("10.0.0.3", otherPort)),
            "10.0.0.1 10.0.0.2 10.0.0.3", "10.0.0.1", true);
        row("135 open at none", run(host("10.0.0.1", closedPort)), "10.0.0.1", "", true);
        row("135 was scanned, and is in no port element",
            run("<scaninfo type=\"connect\" protocol=\"tcp\" services=\"22,100-200,445\"/>"
                + host("10.0.0.1", otherPort)),
            "10.0.0.1", "", true);
        row("135 was not scanned",
            run("<scaninfo type=\"connect\" protocol=\"tcp\" services=\"1-134,136-65535\"/>"
                + host("10.0.0.1", otherPort)),
            "10.0.0.1", "10.0.0.1", false);
        row("UDP 135 is another port",
            run("<scaninfo type=\"udp\" protocol=\"udp\" services=\"135\"/>"
                + host(
                    "10.0.0.1",
                    "<ports><port protocol=\"udp\" portid=\"135\"><state state=\"open\"/></port></ports>")),
            "10.0.0.1", "10.0.0.1", false);
        row("open or filtered is not open",
            run(host("10.0.0.1",
                     "<ports><port protocol=\"tcp\" portid=\"135\"><state "
                     "state=\"open|filtered\"/></port></ports>")),
            "10.0.0.1", "", true);
        row("the same host once for each port",
            run(host("10.0.0.1", otherPort) + host("10.0.0.2", otherPort) + host("10.0.0.1", openPort)),
            "10.0.0.1 10.0.0.2", "10.0.0.1", true);
        row("hardware address first, IPv6, mapped",
            run("<host><status state=\"up\"/><address addr=\"00:11:22:33:44:55\" addrtype=\"mac\"/><address "
                "addr=\"10.0.0.7\" "
                "addrtype=\"ipv4\"/></host>"
                "<host><address addr=\"2001:db8::7\" addrtype=\"ipv6\"/></host>"
                "<host><address addr=\"::ffff:10.0.0.8\" addrtype=\"ipv6\"/></host>"
                "<host><address addr=\"00:11:22:33:44:55\" addrtype=\"mac\"/></host>"),
            "10.0.0.7 2001:db8::7 10.0.0.8", "10.0.0.7 2001:db8::7 10.0.0.8", false);
        row("hints, other elements, and ports in scripts do not count",
            run("<hosthint><status state=\"up\"/><address addr=\"10.0.0.9\" addrtype=\"ipv4\"/></hosthint>"
                "<host><status state=\"up\"/><address addr=\"10.0.0.1\" "
                "addrtype=\"ipv4\"/><hostscript><script id=\"x\" "
                "output=\"&#xa;y\"><table><elem key=\"k\"><port protocol=\"tcp\" portid=\"135\"><state "
                "state=\"open\"/></port></elem></table></script></hostscript><trace><hop "
                "ipaddr=\"10.0.0.254\"/></trace>"
                "</host>"),
            "10.0.0.1", "10.0.0.1", false);
        row("without declaration and document type", "<nmaprun>" + host("10.0.0.1") + "</nmaprun>",
            "10.0.0.1", "10.0.0.1", false);
        row("masscan's",
            "<?xml version=\"1.0\"?>\r\n<!-- masscan -->\r\n<nmaprun scanner=\"masscan\">\r\n"
                + host("10.0.0.1", openPort, "") + "</nmaprun>\r\n",
            "10.0.0.1", "10.0.0.1", true);
    }

    void reads()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, up);
        QFETCH(QString, withPort);
        QFETCH(bool, selectedByPort);
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto all = readNmapTargets(buffer, NmapSelection::HostsUp);
        if (!all)
            QFAIL(qPrintable(message(all.error(), QStringLiteral("x"))));
        QCOMPARE(text(*all), up);
        QCOMPARE(all->hostsUp, quint64(up.split(QLatin1Char(' '), Qt::SkipEmptyParts).size()));
        QVERIFY(!all->selectedByPort);
        for (const qint64 step : {1, 7, 1000}) { // borders of what is read must not matter
            TricklingDevice trickle(file, step);
            const auto some = readNmapTargets(trickle, NmapSelection::PreferPort135Open);
            QVERIFY(some);
            QCOMPARE(text(*some), withPort);
            QCOMPARE(some->selectedByPort, selectedByPort);
            QCOMPARE(some->hostsUp, all->hostsUp);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << Kind::CutOff << 1;
        QTest::newRow("text") << QByteArray("10.0.0.1\n10.0.0.2\n") << Kind::NotXml << 1;
        QTest::newRow("nmap's other format")
            << QByteArray("# Nmap 7.93 scan\nHost: 10.0.0.1 ()\n") << Kind::NotXml << 1;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2\3",
                                              8)
                                << Kind::NotXml << 1;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<html><body/></html>") << Kind::NotNmap
                                  << 2;
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?>\n\n<report id=\"1\"></report>")
                                   << Kind::NotNmap << 3;
        QTest::newRow("cut off between hosts")
            << QByteArray("<nmaprun>\n" + host("10.0.0.1")) << Kind::CutOff << 3;
        QTest::newRow("cut off in an element") << QByteArray("<nmaprun>\n<host><addr") << Kind::CutOff << 2;
        QTest::newRow("wrongly nested") << QByteArray("<nmaprun>\n<host>\n</nmaprun>") << Kind::NotXml << 3;
        QTest::newRow("behind the end") << run("") + "<more/>" << Kind::NotXml << 7;
        QTest::newRow("name for an address") << run(host("10.0.0.1") + host("srv")) << Kind::BadAddress << 6;
        QTest::newRow("address mistyped") << run(host("10.0.0.256")) << Kind::BadAddress << 5;
        QTest::newRow("internal entity")
            << QByteArray("<!DOCTYPE nmaprun [<!ENTITY a \"10.0.0.1\">]>\n<nmaprun>&a;</nmaprun>")
            << Kind::Hostile << 1;
        QTest::newRow("external entity") << QByteArray(
            "<!DOCTYPE nmaprun [\n<!ENTITY a SYSTEM \"file:///etc/passwd\">\n]>\n<nmaprun>&a;</nmaprun>")
                                         << Kind::Hostile << 3;
        QTest::newRow("undefined entity") << QByteArray("<nmaprun>\n&a;</nmaprun>") << Kind::NotXml << 2;
        QByteArray laughs("<!DOCTYPE nmaprun [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; ++i) {
            const auto last = QByteArray("&a") + QByteArray::number(i - 1) + ';';
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + last + last + "\">";
        }
        QTest::newRow("billion laughs") << laughs + "]><nmaprun>&a39;</nmaprun>" << Kind::Hostile << 1;
        QByteArray attributes("<nmaprun");
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("endless attributes") << attributes + "></nmaprun>" << Kind::Hostile << 1;
        QTest::newRow("too many attributes")
            << attributes.left(attributes.indexOf(" a65=")) + "></nmaprun>" << Kind::Hostile << 1;
        QTest::newRow("deep nesting")
            << "<nmaprun>" + QByteArray("<a>").repeated(100'000) << Kind::Hostile << 1;
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(Kind, kind);
        QFETCH(int, line);
        QElapsedTimer timer;
        timer.start();
        for (const qint64 step : {3, 1 << 20}) {
            TricklingDevice device(file, step);
            const auto result = readNmapTargets(device, NmapSelection::HostsUp);
            QVERIFY(!result);
            QCOMPARE(int(result.error().kind), int(kind));
            QCOMPARE(int(result.error().line), line);
            const auto sentence = message(result.error(), QStringLiteral("office.xml"));
            QVERIFY(sentence.contains(QStringLiteral("office.xml")));
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        }
        QVERIFY(timer.elapsed() < 20'000);
    }

    void namesWhatIsWrong()
    {
        QByteArray file = "<html/>";
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto error = readNmapTargets(buffer, NmapSelection::HostsUp).error();
        QCOMPARE(error.detail, QStringLiteral("html"));
        error.detail = QStringLiteral("a\u202eb\n");
        const auto sentence = message(error, QStringLiteral("office.xml"));
        QVERIFY(!sentence.contains(QChar(0x202e)));
        QVERIFY(!sentence.contains(QLatin1Char('\n')));
    }

    void tellsWhenReadingFails()
    {
        BrokenDevice device;
        const auto result = readNmapTargets(device, NmapSelection::HostsUp);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Kind::ReadFailed));
        QCOMPARE(result.error().detail, QStringLiteral("the disk is gone"));
    }

    void stopsAtTheSizeLimit()
    {
        constexpr qint64 limit = 4 << 20;
        EndlessDevice device("<nmaprun>", "<!-- " + QByteArray(16 << 10, 'x') + " -->");
        const auto result = readNmapTargets(device, NmapSelection::HostsUp, limit);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Kind::TooLarge));
        QVERIFY(device.given() > limit);
        QVERIFY(device.given() <= limit + (1 << 20));
        QVERIFY(message(result.error(), QStringLiteral("office.xml")).contains(QStringLiteral("256")));
    }

    void theSizeLimitIsExact()
    {
        auto file = run(host("10.0.0.1"));
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(readNmapTargets(buffer, NmapSelection::HostsUp, file.size()));
        buffer.seek(0);
        const auto result = readNmapTargets(buffer, NmapSelection::HostsUp, file.size() - 1);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Kind::TooLarge));
    }

    void stopsInAnEndlessElement()
    {
        EndlessDevice device("<nmaprun a=\"", "x");
        const auto result = readNmapTargets(device, NmapSelection::HostsUp);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Kind::Hostile));
        QVERIFY(device.given() < maximumNmapFileSize / 4);
    }

    /// The output of a script may be long: it is left out and named, its host is not.
    void longTagsAreLeftOutAndTheirHostsKept()
    {
        const QByteArray output((2 << 20), 'x');
        auto file = run(host("10.0.0.1")
                        + "<host><status state=\"up\"/><address addr=\"10.0.0.2\" addrtype=\"ipv4\"/>"
                        + "<hostscript><script id=\"a\" output=\"" + output + "\"/><script output='" + output
                        + "'><elem>x</elem></script></hostscript></host>" + host("10.0.0.3"));
        for (const qint64 step : {4'099, 1 << 20}) {
            TricklingDevice device(file, step);
            const auto result = readNmapTargets(device, NmapSelection::HostsUp);
            QVERIFY(result);
            QCOMPARE(result->addresses.size(), std::size_t(3));
            QCOMPARE(result->skippedCount, quint64(2));
            QCOMPARE(result->skipped.front().name, QStringLiteral("script"));
            const auto sentence = skippedText(*result, QStringLiteral("office.xml"));
            QVERIFY(sentence.contains(QStringLiteral("<script>"))
                    && sentence.contains(QStringLiteral("office.xml")));
        }
        TricklingDevice plain(run(host("10.0.0.1")), 100);
        QVERIFY(skippedText(*readNmapTargets(plain, NmapSelection::HostsUp), QStringLiteral("a")).isEmpty());
    }

    void readsUtf16()
    {
        const QString text = QString::fromUtf8(run(host("10.0.0.1"))).replace(u"UTF-8"_s, u"UTF-16"_s);
        QByteArray file("\xff\xfe");
        for (const QChar c : text) {
            file += char(c.unicode() & 0xff);
            file += char(c.unicode() >> 8);
        }
        TricklingDevice device(file, 1001);
        const auto result = readNmapTargets(device, NmapSelection::HostsUp);
        QVERIFY(result);
        QCOMPARE(result->addresses.size(), std::size_t(1));
    }

    void readsALargeFile()
    {
        QByteArray content;
        for (int i = 0; i < 20'000; ++i)
            content +=
                host(QByteArray("10.1." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256))
                         .constData(),
                     openPort);
        auto file = run(content);
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto result = readNmapTargets(buffer, NmapSelection::PreferPort135Open);
        QVERIFY(result);
        QCOMPARE(result->addresses.size(), std::size_t(20'000));
        QCOMPARE(QString::fromStdString(result->addresses.back().toString()), QStringLiteral("10.1.78.31"));
    }
};

QTEST_GUILESS_MAIN(TestNmapTargets)
#include "tst_nmap_targets.moc"
