// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "devices.h"
#include "print/document_pages.h"
#include "report/comparison/comparison_document.h"
#include "report/comparison/comparison_text.h"
#include "report/document/html_document.h"
#include "report/document/level_counts.h"
#include "report/document/page_writer.h"
#include "report/document/scan_document.h"
#include "report/json/observation_hash.h"
#include "sample.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <numeric>

using namespace port135;
using namespace port135::report;
using namespace Qt::StringLiterals;

using Change = std::function<void(core::Observation &)>;
Q_DECLARE_METATYPE(Change)

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { report::setPageWriter(print::writePdf); }
    void hashIgnoresOrderAndQuietHosts();
    void hashSeesEveryFact_data();
    void hashSeesEveryFact();
    void hashIsTheSameInEveryFormat();
    void worstHostsComeFirst();
    void pageOneDecides();
    void pageOneSaysWhatChanged();
    void aRuleIsSaidOnce();
    void acceptedFindingsAreNamed();
    void supportFitsTheRoles();
    void limitsKeepTheWorst();
    void endpointsOfLesserHostsAreCounted();
    void trendEndsWithThisScan();
    void partOfAScanSaysSo();
    void troubleOfThisComputerIsNoAnswer();
    void subnets();
    void quietHostsAreNotListed();
    void comparisonShowsWhatIsNotTheSame();
    void recheckShowsItsVerdicts();
    void aHostFollowedByItsOwnWordIsSaid();
    void bothScansAreNamed();
};

core::HostResult hostAt(std::uint32_t address, std::optional<core::Level> level)
{
    core::HostResult host = sample::fullHost();
    host.observation.address = core::Address::v4(address);
    host.rating.level = level;
    host.rating.findings.front().level = level;
    return host;
}

QByteArray hashOf(std::initializer_list<core::Observation> observations)
{
    ObservationHash hash;
    for (const auto &observation : observations)
        hash.add(observation);
    return hash.text();
}

const Part &partOf(const Document &document, QStringView anchor)
{
    for (const Part &part : document.parts) {
        if (part.anchor == anchor)
            return part;
    }
    qFatal("no such part");
}

template <typename Kind>
std::vector<Kind> allOf(const std::vector<Block> &blocks)
{
    std::vector<Kind> found;
    for (const Block &block : blocks) {
        if (const auto *kind = std::get_if<Kind>(&block))
            found.push_back(*kind);
    }
    return found;
}

void TestDocument::hashIgnoresOrderAndQuietHosts()
{
    const auto a = hostAt(0x0a000001, core::Level::High).observation;
    const auto b = hostAt(0x0a000002, core::Level::Low).observation;
    const auto silent = sample::host(core::Outcome::Silent).observation;
    QCOMPARE(hashOf({a, b}).size(), 66);
    QVERIFY(hashOf({a, b}).startsWith("2:"));
    QCOMPARE(hashOf({b, a}), hashOf({a, b}));
    QCOMPARE(hashOf({b, silent, a}), hashOf({a, b}));
    QVERIFY(hashOf({a}) != hashOf({a, b}));
    QVERIFY(hashOf({a, a}) != hashOf({a}));
    QVERIFY(hashOf({a}) != hashOf({b}));
    // SHA-256 of nothing.
    QCOMPARE(hashOf({}), QByteArray("1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestDocument::hashSeesEveryFact_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("address", [](auto &seen) { seen.address = core::Address::v4(1); });
    row("port", [](auto &seen) { seen.port = 136; });
    row("outcome", [](auto &seen) { seen.outcome = core::Outcome::Partial; });
    row("cause", [](auto &seen) { seen.cause = core::Cause::TimeLimit; });
    row("status", [](auto &seen) { seen.status = 5; });
    row("start", [](auto &seen) { seen.started += std::chrono::milliseconds(1); });
    row("round trip", [](auto &seen) { seen.rtt.reset(); });
    row("attempts", [](auto &seen) { seen.attempts = 2; });
    row("lookup not known", [](auto &seen) { seen.anonymousLookup.reset(); });
    row("lookup refused", [](auto &seen) { seen.anonymousLookup = false; });
    row("annotation", [](auto &seen) { seen.endpoints[0].annotation = "x"; });
    row("reach", [](auto &seen) { seen.endpoints[0].reach = core::PortState::Closed; });
    row("object", [](auto &seen) { seen.endpoints[0].object.timeLow = 7; });
    row("interface version", [](auto &seen) { seen.endpoints[0].interfaceId.minor = 7; });
    row("text moved between fields", [](auto &seen) {
        auto &endpoint = seen.endpoints[0];
        endpoint.endpoint = std::string(endpoint.endpoint) += endpoint.address;
        endpoint.address = {};
    });
    row("an endpoint less", [](auto &seen) { seen.endpoints.pop_back(); });
    row("truncated", [](auto &seen) { seen.truncated = true; });
    row("port state", [](auto &seen) { seen.ports[0].state = core::PortState::Silent; });
    row("unlisted interface", [](auto &seen) { seen.ports[0].unlisted.push_back({}); });
    row("name", [](auto &seen) { seen.names.dns = "other"; });
    row("name in another field", [](auto &seen) { std::swap(seen.names.netbios, seen.names.domain); });
    row("target kind", [](auto &seen) { seen.ntlmTarget = core::NtlmTarget::Domain; });
    row("system", [](auto &seen) { seen.os->build = 1; });
    row("clock", [](auto &seen) { seen.clockSkew = std::chrono::milliseconds(-200); });
    row("addresses", [](auto &seen) { seen.addresses.pop_back(); });
    row("COM version", [](auto &seen) { seen.comVersion = core::ComVersion{5, 7}; });
    row("what came of a port", [](auto &seen) { seen.ports[0].seen = core::PortSeen::Reset; });
    row("incomplete", [](auto &seen) { seen.incomplete.evidenceCut = true; });
    row("source", [](auto &seen) { seen.source = "hosts.txt"; });
    row("security providers", [](auto &seen) { seen.securityProviders = {9}; });
}

void TestDocument::hashSeesEveryFact()
{
    QFETCH(Change, change);
    const auto before = sample::fullHost().observation;
    auto after = before;
    change(after);
    QVERIFY(hashOf({before}) != hashOf({after}));
}

void TestDocument::hashIsTheSameInEveryFormat()
{
    const std::vector<core::HostResult> hosts{hostAt(1, core::Level::High), hostAt(2, core::Level::Low)};
    const auto json = QJsonDocument::fromJson(exported("json", sample::scan(), hosts)).object();
    const auto hash = json.value(u"summary"_s).toObject().value(u"observations_sha256"_s).toString().toUtf8();
    QCOMPARE(hash, hashOf({hosts[1].observation, hosts[0].observation}));
    QVERIFY(exported("html", sample::scan(), {hosts[1], hosts[0]}).contains(hash));
}

void TestDocument::worstHostsComeFirst()
{
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {});
    gathered.add(hostAt(1, core::Level::Low));
    gathered.add(hostAt(2, std::nullopt));
    gathered.add(hostAt(3, core::Level::Critical));
    gathered.add(hostAt(4, core::Level::High));
    const Document document = gathered.finish(sample::scan());
    QStringList sections;
    for (const Section &section : partOf(document, u"hosts").sections)
        sections += section.anchor;
    QCOMPARE(sections,
             QStringList({u"host-0.0.0.3"_s, u"host-0.0.0.4"_s, u"host-0.0.0.1"_s, u"host-0.0.0.2"_s}));
    const auto tables = allOf<Table>(partOf(document, u"overview").blocks);
    QCOMPARE(tables.front().rows(), std::size_t(4));
    QCOMPARE(tables.front().cells.front().text, u"0.0.0.3"_s);
    QCOMPARE(tables.front().cells.front().anchor, u"host-0.0.0.3"_s);
}

core::HostResult withFinding(std::uint32_t address, std::string_view rule, core::Level level,
                             std::vector<core::Phrase> evidence)
{
    auto host = hostAt(address, level);
    host.observation.names = {};
    auto &finding = host.rating.findings.front();
    finding.rule = rule;
    finding.evidence = std::move(evidence);
    return host;
}

void TestDocument::pageOneDecides()
{
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {});
    gathered.add(withFinding(1, "R3", core::Level::Critical, {{"Old.", {}}}));
    gathered.add(withFinding(2, "R3", core::Level::Critical, {{"Old.", {}}}));
    gathered.add(withFinding(3, "R6", core::Level::High, {{"Open.", {}}}));
    gathered.add(withFinding(4, "R10", core::Level::Low, {{"Public.", {}}}));
    const Document document = gathered.finish(sample::scan());
    const auto &blocks = partOf(document, u"summary").blocks;
    const auto lead = allOf<Lead>(blocks).front();
    QCOMPARE(lead.mark, Mark::Critical);
    QVERIFY2(lead.text.contains(u"3 hosts") && lead.text.contains(u"of 4"), qPrintable(lead.text));
    const auto tables = allOf<Table>(blocks);
    // Steps: the one that answers the gravest findings first, each with its hosts.
    QCOMPARE(tables[0].rows(), std::size_t(3));
    QCOMPARE(tables[0].cells[2].text, u"R3"_s);
    QCOMPARE(tables[0].cells[2].anchor, u"rule-R3"_s);
    QCOMPARE(tables[0].cells[3].text, u"2"_s);
    // Rules: worst first.
    QCOMPARE(tables[1].rows(), std::size_t(3));
    QVERIFY(tables[1].cells[1].text.startsWith(u"R3"));
    QCOMPARE(tables[1].cells[2].text, u"2"_s);
    const auto unseen = allOf<List>(blocks).front().items.join(u' ');
    QVERIFY2(unseen.contains(u"251"), qPrintable(unseen));
}

void TestDocument::pageOneSaysWhatChanged()
{
    EarlierScan earlier;
    earlier.time = sample::startTime() - std::chrono::days(30);
    earlier.levels = {0, 0, 0, 3, 0};
    earlier.rules = {{"R6", 3}, {"R7", 2}};
    ReportContext context;
    context.earlier = [earlier] { return std::optional(earlier); };
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), context);
    gathered.add(withFinding(1, "R3", core::Level::Critical, {{"Old.", {}}}));
    gathered.add(withFinding(3, "R6", core::Level::High, {{"Open.", {}}}));
    const Document document = gathered.finish(sample::scan());
    const auto counts = allOf<Table>(partOf(document, u"summary").blocks)[1];
    QStringList changes;
    for (std::size_t row = 0; row < counts.rows(); ++row)
        changes += counts.cells[row * 4 + 1].text.section(u':', 0, 0) + u' ' + counts.cells[row * 4 + 3].text;
    QCOMPARE(changes, (QStringList{u"R3 +1"_s, u"R6 −2"_s, u"R7 −2"_s}));
}

void TestDocument::aRuleIsSaidOnce()
{
    ReportContext context;
    context.since = [](const core::Observation &seen) {
        HostMemo memo;
        if (seen.address == core::Address::v4(3))
            memo.findings = {{"R6", sample::startTime() - std::chrono::days(7)}};
        return memo;
    };
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), context);
    const core::Phrase same{"Known to all.", {}};
    gathered.add(withFinding(1, "R6", core::Level::High, {same, {"On port %1.", {"1"}}}));
    gathered.add(withFinding(2, "R6", core::Level::High, {same, {"On port %1.", {"1"}}}));
    gathered.add(withFinding(3, "R6", core::Level::High, {same, {"On port %1.", {"2"}}}));
    const Document document = gathered.finish(sample::scan());
    const Section &rule = partOf(document, u"findings").sections.front();
    const auto facts = allOf<Facts>(rule.blocks).front().facts;
    QVERIFY(std::ranges::any_of(facts, [](const Fact &fact) { return fact.value == u"Known to all."; }));
    const auto table = allOf<Table>(rule.blocks).front();
    QCOMPARE(table.columns.size(), std::size_t(4)); // since when is known of one of them
    QCOMPARE(table.rows(), std::size_t(2));
    QCOMPARE(table.cells[1].text, u"0.0.0.1\n0.0.0.2"_s);
    QCOMPARE(table.cells[2].text, u"On port 1."_s);
    QCOMPARE(table.cells[3].text, QString());
    QCOMPARE(table.cells[5].anchor, u"host-0.0.0.3"_s);
    QCOMPARE(table.cells[7].text, u"2026-01-24"_s);
}

void TestDocument::acceptedFindingsAreNamed()
{
    core::Acceptance exception;
    exception.rule = "R7";
    exception.hosts = "0.0.0.1";
    exception.owner = "A. <b>Alpha";
    exception.reason = "Old printer";
    exception.expires = core::Date(std::chrono::year(2026) / 12 / 31);
    auto host = withFinding(1, "R7", core::Level::Medium, {{"Open.", {}}});
    host.rating.findings.front().accepted = {std::make_shared<const core::Acceptance>(exception)};
    host.rating.level.reset();
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {});
    gathered.add(host);
    gathered.add(withFinding(2, "R7", core::Level::Medium, {{"Open.", {}}}));
    const Document document = gathered.finish(sample::scan());
    const auto table = allOf<Table>(partOf(document, u"findings").sections.front().blocks).front();
    QCOMPARE(table.cells[1].text, u"0.0.0.2"_s); // open ones first
    QVERIFY(table.cells[7].text.contains(u"A. <b>Alpha until 2026-12-31: Old printer"));
    // An accepted finding asks for no step.
    QCOMPARE(allOf<Table>(partOf(document, u"summary").blocks)[0].cells[3].text, u"1"_s);
    std::string html;
    renderHtml(document, [&html](std::string_view piece) { html += piece; });
    QVERIFY(html.find("<b>Alpha") == std::string::npos);
}

void TestDocument::supportFitsTheRoles()
{
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {});
    for (std::uint32_t i = 1; i <= 3; ++i) {
        auto host = hostAt(i, core::Level::Low);
        host.observation.os = core::OsVersion{10, 0, 19041};
        host.rating.roles.clear();
        if (i == 1)
            host.rating.roles = {"domain_controller"};
        gathered.add(host);
    }
    const Document document = gathered.finish(sample::scan());
    QStringList cells;
    for (const Chart &chart : allOf<Chart>(partOf(document, u"overview").blocks)) {
        if (chart.title.startsWith(u"Support"_s)) {
            for (const Group &group : chart.groups)
                cells += {group.label,
                          QString::number(std::accumulate(group.values.begin(), group.values.end(), 0ull))};
        }
    }
    QCOMPARE(cells, (QStringList{u"Support has ended"_s, u"1"_s, u"Depends on the edition"_s, u"2"_s}));
}

void TestDocument::limitsKeepTheWorst()
{
    DocumentLimits limits;
    limits.sections = 2;
    limits.hostRows = 3;
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {}, limits);
    for (std::uint32_t i = 1; i <= 100; ++i)
        gathered.add(hostAt(i,
                            i == 50       ? core::Level::Critical
                                : i == 77 ? core::Level::High
                                          : core::Level::Low));
    const Document document = gathered.finish(sample::scan());
    const Part &hosts = partOf(document, u"hosts");
    QCOMPARE(hosts.sections.size(), std::size_t(2));
    QCOMPARE(hosts.sections[0].anchor, u"host-0.0.0.50"_s);
    QCOMPARE(hosts.sections[1].anchor, u"host-0.0.0.77"_s);
    const auto tables = allOf<Table>(hosts.blocks);
    QVERIFY(tables.front().rows() <= 10);
    QVERIFY(tables.front().note.contains(QString::number(100 - tables.front().rows())));
    const auto notes = allOf<Paragraph>(hosts.blocks);
    QVERIFY(notes.back().text.contains(u"98"));
    // Counted all the same.
    const auto charts = allOf<Chart>(partOf(document, u"overview").blocks);
    QCOMPARE(charts.front().groups[3].values[3], std::uint64_t(98));
}

void TestDocument::endpointsOfLesserHostsAreCounted()
{
    DocumentLimits limits;
    limits.endpointRows = 3; // each has two
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {}, limits);
    gathered.add(hostAt(1, core::Level::Low));
    gathered.add(hostAt(2, core::Level::High));
    const Document document = gathered.finish(sample::scan());
    const auto &sections = partOf(document, u"hosts").sections;
    const auto listed = [](const Section &section) {
        const auto tables = allOf<Table>(section.blocks);
        return std::ranges::any_of(tables, [](const Table &table) { return table.title == u"Endpoints"; });
    };
    QCOMPARE(sections[0].anchor, u"host-0.0.0.2"_s);
    QVERIFY(listed(sections[0]));
    QVERIFY(!listed(sections[1]));
    QVERIFY(allOf<Paragraph>(sections[1].blocks).back().text.contains(u"2 endpoints"));
}

void TestDocument::trendEndsWithThisScan()
{
    ReportContext context;
    context.trend.push_back({sample::startTime() - std::chrono::days(30), {}, {0, 0, 0, 4, 1}, 2});
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), context);
    gathered.add(hostAt(1, core::Level::High));
    const Document document = gathered.finish(sample::scan());
    const auto charts = allOf<Chart>(partOf(document, u"overview").blocks);
    const auto trend = std::ranges::find(charts, Chart::Kind::Columns, &Chart::kind);
    QVERIFY(trend != charts.end());
    QCOMPARE(trend->groups.size(), std::size_t(2));
    QCOMPARE(trend->groups[0].label, u"2026-01-01"_s);
    QCOMPARE(trend->groups[0].values, (std::vector<std::uint64_t>{1, 4, 0, 0, 0, 2}));
    QCOMPARE(trend->groups[1].values, (std::vector<std::uint64_t>{0, 1, 0, 0, 0, 0}));
}

QString figureText(const Document &document, QStringView label)
{
    const auto figures = allOf<Figures>(partOf(document, u"summary").blocks);
    for (const auto &figure : figures.front().figures) {
        if (figure.label == label)
            return figure.value;
    }
    return {};
}

void TestDocument::partOfAScanSaysSo()
{
    ReportContext context;
    context.selection = u"Only hosts with <b>trouble</b>."_s;
    context.trend.push_back({sample::startTime() - std::chrono::days(30), {}, {0, 0, 0, 4, 1}, 2});
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), context);
    gathered.add(hostAt(1, core::Level::High));
    const Document document = gathered.finish(sample::scan());
    QCOMPARE(allOf<Notice>(document.front).back().text, context.selection);
    QCOMPARE(figureText(document, u"hosts in this report"), u"1"_s);
    QVERIFY(figureText(document, u"answered on port 135").isEmpty());
    for (const auto &chart : allOf<Chart>(partOf(document, u"overview").blocks))
        QVERIFY(chart.kind != Chart::Kind::Columns);
    for (const Part &part : document.parts) {
        for (const auto &table : allOf<Table>(part.blocks)) {
            QVERIFY(table.title != u"All hosts that answered");
            QVERIFY(table.title != u"What port 135 turned out to be");
        }
    }
    const auto facts = allOf<Facts>(partOf(document, u"provenance").blocks).front().facts;
    const auto selection = std::ranges::find(facts, u"Selection"_s, &Fact::name);
    QVERIFY(selection != facts.end());
    QCOMPARE(selection->value, context.selection);
    std::string html;
    renderHtml(document, [&html](std::string_view piece) { html += piece; });
    QVERIFY(html.find("<b>trouble") == std::string::npos);
    for (const char *format : {"json", "table", "checklist"}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto exporter = findFormat(format)->create(buffer, knowledge::Catalogue::builtIn());
        exporter->setContext(context);
        exporter->begin(sample::scan());
        exporter->host(hostAt(1, core::Level::High));
        exporter->end(sample::scan());
        QVERIFY2(buffer.data().contains("Only hosts with"), format);
    }
}

void TestDocument::troubleOfThisComputerIsNoAnswer()
{
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {});
    gathered.add(hostAt(1, core::Level::High));
    auto trouble = sample::host(core::Outcome::Error);
    trouble.observation.address = core::Address::v4(2);
    gathered.add(trouble);
    const Document document = gathered.finish(sample::scan());
    QCOMPARE(figureText(document, u"answered on port 135"), u"1"_s);
    QCOMPARE(allOf<Table>(partOf(document, u"hosts").blocks).front().rows(), std::size_t(2));
}

void TestDocument::subnets()
{
    SubnetLevels levels;
    levels.add(*core::Address::parse("10.1.2.3"), core::Level::Low);
    levels.add(*core::Address::parse("10.1.2.200"), core::Level::Low);
    levels.add(*core::Address::parse("10.1.3.1"), core::Level::High);
    levels.add(*core::Address::parse("2001:db8::5"), std::nullopt);
    const auto worst = levels.worst(10);
    QCOMPARE(worst.size(), std::size_t(3));
    QCOMPARE(subnetText(worst[0].address), std::string("10.1.3.0/24"));
    QCOMPARE(subnetText(worst[1].address), std::string("10.1.2.0/24"));
    QCOMPARE(worst[1].counts.all(), std::uint64_t(2));
    QCOMPARE(subnetText(worst[2].address), std::string("2001:db8::/64"));
    QCOMPARE(levels.worst(1).size(), std::size_t(1));
}

void TestDocument::quietHostsAreNotListed()
{
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {});
    gathered.add(sample::host(core::Outcome::Silent));
    gathered.add(sample::host(core::Outcome::Closed));
    const Document document = gathered.finish(sample::scan());
    QVERIFY(allOf<Table>(partOf(document, u"hosts").blocks).empty());
    QVERIFY(partOf(document, u"hosts").sections.empty());
}

core::HostResultPtr shared(core::HostResult host)
{
    return std::make_shared<const core::HostResult>(std::move(host));
}

void TestDocument::comparisonShowsWhatIsNotTheSame()
{
    const auto same = shared(hostAt(1, core::Level::Low));
    auto more = hostAt(2, core::Level::Medium);
    more.observation.names = {};
    auto less = more;
    more.observation.endpoints.push_back(
        sample::endpoint(core::ProtocolSequence::NcacnNp, 0, "\\pipe\\<script>=1"));
    const std::vector before{same, shared(less)};
    const std::vector after{same, shared(more)};
    const auto comparison = comparison::compare(comparison::sideOf(sample::scan(), before),
                                                comparison::sideOf(sample::scan(), after));
    const Document document = comparisonDocument(comparison, knowledge::Catalogue::builtIn(), {}, {});
    const auto &sections = partOf(document, u"hosts").sections;
    QCOMPARE(sections.size(), std::size_t(1));
    QCOMPARE(sections[0].anchor, u"host-0.0.0.2"_s);
    const auto tables = allOf<Table>(sections[0].blocks);
    QVERIFY(std::ranges::any_of(tables, [](const Table &table) {
        return table.title == u"Endpoints" && table.rows() == 1 && table.cells[0].text == u"New"
            && table.cells[1].text.contains(u"<script>=1");
    }));
    std::string html;
    renderHtml(document, [&html](std::string_view piece) { html += piece; });
    QVERIFY(html.find("<script>=1") == std::string::npos);
    QVERIFY(html.find("&lt;script&gt;=1") != std::string::npos);

    // Every format that says so writes it, and the others say that they cannot.
    for (const Format &format : formats()) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto exporter = format.create(buffer, knowledge::Catalogue::builtIn());
        exporter->comparison(comparison);
        QCOMPARE(exporter->error().isEmpty(), (format.subjects & OfComparison) != 0);
        QCOMPARE(buffer.size() > 100, (format.subjects & OfComparison) != 0);
    }
}

void TestDocument::recheckShowsItsVerdicts()
{
    const std::vector before{shared(hostAt(1, core::Level::High))};
    const std::vector after{shared(hostAt(1, core::Level::High))};
    const auto recheck = comparison::recheck(comparison::sideOf(sample::scan(), before),
                                             comparison::sideOf(sample::scan(), after));
    QCOMPARE(recheck.items.size(), std::size_t(1));
    const Document document = recheckDocument(recheck, {}, {});
    QCOMPARE(allOf<Lead>(partOf(document, u"summary").blocks).front().mark, Mark::High);
    const auto rules = allOf<Table>(partOf(document, u"summary").blocks).front();
    QCOMPARE(rules.rows(), std::size_t(1));
    QVERIFY(rules.cells[1].text.startsWith(u"R9"));
    QCOMPARE(rules.cells[2].text, u"1"_s); // was to be mended
    QCOMPARE(rules.cells[4].text, u"1"_s); // is still there
    const auto tables = allOf<Table>(partOf(document, u"findings").sections.front().blocks);
    QCOMPARE(tables.front().rows(), std::size_t(1));
    QCOMPARE(tables.front().cells[0].text, u"Still there"_s);
    QCOMPARE(tables.front().cells[1].text, u"0.0.0.1 (srv5)"_s);
    for (const Format &format : formats()) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto exporter = format.create(buffer, knowledge::Catalogue::builtIn());
        exporter->recheck(recheck);
        QCOMPARE(exporter->error().isEmpty(), (format.subjects & OfRecheck) != 0);
    }
}

/// A host that moved is found by what it says of itself, or by the name that the user typed: only this is
/// sure.
void TestDocument::aHostFollowedByItsOwnWordIsSaid()
{
    for (const bool typed : {false, true}) {
        auto old = hostAt(1, core::Level::High);
        old.observation.names = {};
        (typed ? old.observation.names.target : old.observation.names.dns) = "srv5.example";
        if (!typed)
            old.observation.names.netbios = "SRV5"; // a DNS name alone is from reverse DNS
        auto now = old;
        now.observation.address = *core::Address::parse("0.0.0.9");
        for (const bool fixed : {false, true}) {
            if (fixed) {
                now.rating.findings.clear();
                now.rating.level.reset();
            }
            const auto recheck =
                comparison::recheck(comparison::sideOf(sample::scan(), std::vector{shared(old)}),
                                    comparison::sideOf(sample::scan(), std::vector{shared(now)}));
            QCOMPARE(recheck.items.size(), std::size_t(1));
            const auto text = verdictText(recheck.items.front());
            // A typed name that leads to the new address is more than the host's own word, and what is gone
            // there is fixed; who only says a name fixes nothing.
            const bool isClaim = !typed;
            QCOMPARE(text.contains(u"says of itself") || text.contains(u"says the same name"), isClaim);
            if (fixed)
                QCOMPARE(recheck.items.front().verdict == comparison::Verdict::Fixed, typed);
        }
    }
}

void TestDocument::bothScansAreNamed()
{
    const std::vector hosts{shared(hostAt(1, core::Level::High))};
    auto later = sample::scan();
    later.excludes = {"10.0.0.77"};
    const auto before = comparison::sideOf(sample::scan(), hosts);
    const auto after = comparison::sideOf(later, hosts);
    ReportContext earlier;
    earlier.scanName = u"June"_s;
    earlier.operatorName = u"A. Alpha"_s;
    earlier.scanUuid = u"11111111-0000-4000-8000-000000000000"_s;
    earlier.observationHash = QByteArray(64, 'a');
    ReportContext context;
    context.scanName = u"July"_s;
    context.operatorName = u"B. Beta"_s;
    context.scanUuid = u"22222222-0000-4000-8000-000000000000"_s;
    context.observationHash = QByteArray(64, 'b');
    context.before = std::make_shared<const ReportContext>(earlier);
    const auto comparison = comparison::compare(before, after);
    const auto recheck = comparison::recheck(before, after);
    for (const auto &document : {comparisonDocument(comparison, knowledge::Catalogue::builtIn(), context, {}),
                                 recheckDocument(recheck, context, {})}) {
        const auto scans = allOf<Facts>(partOf(document, u"provenance").blocks);
        QCOMPARE(scans.size(), std::size_t(2));
        for (const auto &[facts, expected] :
             {std::pair{scans[0].facts, earlier}, {scans[1].facts, context}}) {
            const auto value = [&facts = facts](const QString &name) {
                const auto found = std::ranges::find(facts, name, &Fact::name);
                return found == facts.end() ? QString() : found->value;
            };
            QCOMPARE(value(u"Scan"_s), expected.scanName);
            QCOMPARE(value(u"Operator"_s), expected.operatorName);
            QCOMPARE(value(u"Scan ID"_s), expected.scanUuid);
            QCOMPARE(value(u"SHA-256 of the observations"_s), QString::fromLatin1(expected.observationHash));
        }
    }
    for (const bool isRecheck : {false, true}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto exporter = findFormat("json")->create(buffer, knowledge::Catalogue::builtIn());
        exporter->setContext(context);
        if (isRecheck)
            exporter->recheck(recheck);
        else
            exporter->comparison(comparison);
        const auto json = QJsonDocument::fromJson(buffer.data());
        QCOMPARE(json[u"before"][u"name"].toString(), u"June"_s);
        QCOMPARE(json[u"before"][u"observations_sha256"].toString(), QString(64, u'a'));
        QCOMPARE(json[u"after"][u"operator"].toString(), u"B. Beta"_s);
        QCOMPARE(json[u"after"][u"uuid"].toString(), context.scanUuid);
        QCOMPARE(json[u"after"][u"excludes"][0].toString(), u"10.0.0.77"_s);
    }
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
