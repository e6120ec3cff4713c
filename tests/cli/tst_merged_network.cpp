// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated /16, scanned once as a whole and once in eight parts as eight computers do it: what the program
// makes of both is the same, byte for byte.
#include "codec/frame.h"
#include "scan/scanner.h"
#include "support/simulated_office.h"

#include <QTest>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace port135;

namespace {

constexpr int patience = 120'000; // ms
constexpr std::uint32_t shards = 8;

codec::FrameHeader headerOf(std::uint32_t shard, std::uint32_t of)
{
    codec::FrameHeader header;
    header.scan = "test";
    header.record.targets = "10.77.0.0/16";
    header.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
    header.record.options.stages = {false, false};
    header.record.options.threads = 1;
    header.record.started = core::now();
    header.plan.fixed.add(core::Address::v4(test::network), core::Address::v4(test::network + 0xffff));
    header.shard = shard;
    header.shards = of;
    header.machine = "computer " + std::to_string(shard);
    return header;
}

/// What `scan --shard` does, on the simulated network.
bool scanInto(const QString &name, const codec::FrameHeader &header)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto addresses = codec::Split(header.plan, header.shards).addresses(header.shard);
    codec::FrameWriter writer(
        [&file](std::string_view bytes) {
            return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        },
        header);
    codec::FrameEnd end;
    end.hosts = addresses.count();
    test::VirtualTime time;
    test::SimulatedNetwork simulated(time, test::office);
    simulated.answer = test::answerOfMapper;
    std::string fault;
    scan::Scanner scanner(
        target::Feed(addresses), header.record.options,
        [&](core::Observation &&seen) { // one thread
            ++end.examined;
            writer.add(core::HostResult{std::move(seen), {}});
        },
        [&](const std::string &problem) { fault = problem; }, {}, {&time, &simulated});
    scanner.start();
    scanner.wait();
    end.ended = core::now();
    return fault.empty() && writer.finish(end);
}

QByteArray withoutTimes(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    static const QRegularExpression times(
        uR"re("(started|ended|rtt_ms|uuid|machine|operator|observations_sha256)":("[^"]*"|[0-9.e+-]+|null))re"_s);
    static const QRegularExpression parts(uR"re("parts":(null|\[[^\]]*\]))re"_s);
    text.replace(times, u"\"\\1\":0"_s);
    text.replace(parts, u"\"parts\":0"_s);
    return text.toUtf8();
}

} // namespace

class MergedNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(scanInto(file("whole.p135"), headerOf(1, 1)));
        for (std::uint32_t shard = 1; shard <= shards; ++shard)
            QVERIFY(scanInto(part(shard), headerOf(shard, shards)));
    }

    void allPartsAreTheScanOfOneComputer()
    {
        QStringList merge{u"merge"_s, u"--output"_s, file("all.p135")};
        for (std::uint32_t shard = shards; shard > 0; --shard) // in any order
            merge.append(part(shard));
        const auto merged = cli(merge);
        QVERIFY2(merged.code == 0, merged.err.constData());
        const auto whole = exported("whole.p135", u"json"_s);
        QCOMPARE(whole.count("\"outcome\":\"listed\""), 4096 + 100 + 40);
        QVERIFY(withoutTimes(exported("all.p135", u"json"_s)) == withoutTimes(whole));
        const auto every = sorted("whole.p135");
        QCOMPARE(every.size(), 65'536);
        QVERIFY(sorted("all.p135") == every);
    }

    void aMissingPartIsNamed()
    {
        QStringList merge{u"merge"_s, u"--lang"_s, u"en"_s, u"--output"_s, file("seven.p135")};
        for (std::uint32_t shard = 1; shard <= shards; ++shard) {
            if (shard != 6)
                merge.append(part(shard));
        }
        const auto merged = cli(merge);
        QCOMPARE(merged.code, 3);
        QVERIFY2(merged.err.contains("Missing: parts 6 of 8"), merged.err.constData());
        // The rest is there.
        const auto missing = codec::Split(headerOf(6, shards).plan, shards).addresses(6).count();
        QCOMPARE(sorted("seven.p135").size(), 65'536 - qsizetype(missing));
    }

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Run cli(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(PORT135_CLI), arguments);
        Run run;
        if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
            run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }
    QByteArray exported(const char *name, const QString &format, const QStringList &more = {}) const
    {
        return cli(QStringList{u"export"_s, file(name), u"--format"_s, format, u"--database"_s,
                               file("none.db")}
                   + more)
            .out;
    }
    /// A line for each host, quiet ones too.
    QList<QByteArray> sorted(const char *name) const
    {
        auto lines = withoutTimes(exported(name, u"jsonl"_s, {u"--all-hosts"_s})).split('\n');
        lines.removeAll(QByteArray());
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString part(std::uint32_t shard) const { return m_folder.filePath(u"part%1.p135"_s.arg(shard)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MergedNetworkTest)
#include "tst_merged_network.moc"
