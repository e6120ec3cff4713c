// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_document.h"

#include "core/counted.h"
#include "report/document/provenance.h"
#include "report/places/matrix_words.h"
#include "report/text/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;
using policy::MatrixCell;
using policy::PathVerdict;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

constexpr std::size_t mostRows = 5000;
constexpr std::size_t mostZones = 40;

Cell plain(const QString &text, Mark mark = Mark::None)
{
    return {text, mark, {}};
}

QString joined(const QStringList &list)
{
    return list.isEmpty() ? u"–"_s : list.join(u", "_s);
}

class Maker
{
public:
    explicit Maker(const MatrixReport &report)
        : m_report(report)
        , m_matrix(report.matrix)
        , m_policy(report.policy)
    {
    }

    Document run()
    {
        Document document;
        document.language =
            QCoreApplication::translate("Report", "en", "code of this language, for programs that read texts aloud");
        document.title =
            m_policy.title.empty() ? Text::tr("What is reachable from where") : shown(m_policy.title);
        document.subtitle = Text::tr("Test of network separation on RPC (TCP 135 and the ports behind it)");
        document.date = m_report.made;
        document.footer = Text::tr("%1 · made %2 · Port135 %3", "title, time, version")
                              .arg(document.title, timeText(m_report.made), m_report.programVersion);
        document.practice = std::any_of(m_report.scans.begin(), m_report.scans.end(),
                                        [](const policy::PlaceScan &scan) { return scan.practice; });
        document.front.push_back(Notice{limits()});
        document.parts = {result(),    scope(),      method(), violations(), notProven(),
                          agreed(),    retests(),    cells(),  sources(),    signature()};
        if (m_report.hasBefore)
            document.parts.insert(document.parts.begin() + 1, draft());
        return document;
    }

private:
    static QString limits()
    {
        return Text::tr("This report is evidence for TCP 135 and the RPC ports that were listed, from the places "
                        "named, at the times named: these ports only, and no penetration test.");
    }

    static Part part(const QString &anchor, const QString &title) { return {anchor, title, {}, {}, false}; }

    Part result() const
    {
        Part result = part(u"summary"_s, Text::tr("Result"));
        const auto figure = [&](CellResult kind) {
            const auto count = m_matrix.count(kind);
            return Figure{QString::number(count), word(kind), count > 0 ? markOf(kind) : Mark::Muted};
        };
        result.blocks.push_back(Figures{{figure(CellResult::Violation), figure(CellResult::BrokenNeed),
                                         figure(CellResult::NotProven), figure(CellResult::Ok),
                                         figure(CellResult::Excepted), figure(CellResult::Unstated),
                                         figure(CellResult::NoData)}});
        if (!m_matrix.hasPolicy)
            result.blocks.push_back(
                Notice{Text::tr("No policy was given: the matrix shows what is reachable, and judges nothing.")});
        result.blocks.push_back(zoneTable());
        result.blocks.push_back(Paragraph{legend(), false});
        return result;
    }

    /// Rows: where flows come from.
    Table zoneTable() const
    {
        std::set<policy::ZoneIndex> sources;
        std::set<policy::ZoneIndex> targets;
        for (const auto &pair : m_matrix.pairs) {
            sources.insert(pair.from);
            targets.insert(pair.to);
        }
        Table table;
        table.title = Text::tr("Zones by zones");
        table.columns.push_back({Text::tr("From \\ to"), 2});
        std::size_t shownTargets = 0;
        for (const auto zone : targets) {
            if (shownTargets++ < mostZones)
                table.columns.push_back({zoneWord(m_policy, zone), 2});
        }
        for (const auto from : sources) {
            table.cells.push_back(plain(zoneWord(m_policy, from)));
            std::size_t column = 0;
            for (const auto to : targets) {
                if (column++ >= mostZones)
                    break;
                const auto pair =
                    std::find_if(m_matrix.pairs.begin(), m_matrix.pairs.end(),
                                 [&](const policy::ZonePair &p) { return p.from == from && p.to == to; });
                table.cells.push_back(pair == m_matrix.pairs.end() ? plain(sign(PathVerdict::NoData), Mark::Muted)
                                                                   : pairCell(*pair));
            }
        }
        if (targets.size() > mostZones)
            table.note = Text::tr("%n zones found no room here: JSON and CSV hold them.", nullptr,
                                  core::counted(targets.size() - mostZones));
        return table;
    }

    static Cell pairCell(const policy::ZonePair &pair)
    {
        const bool breaks = pair.worst == CellResult::Violation || pair.worst == CellResult::BrokenNeed;
        const auto count = pair.results[std::size_t(pair.worst)];
        return plain(sign(pair.verdict) + (breaks ? u"! "_s : u" "_s)
                         + Text::tr("%1 (%2)", "result, number of cells").arg(word(pair.worst)).arg(count),
                     markOf(pair.worst));
    }

    Part draft() const
    {
        Part draft = part(u"draft"_s, Text::tr("What the new policy changes"));
        draft.blocks.push_back(Paragraph{Text::tr("The same scans under %1, and under %2.", "two files")
                                             .arg(shown(m_report.beforeFile.toStdString()),
                                                  shown(m_report.policyFile.toStdString()))});
        Table table{{},
                    {{Text::tr("Place"), 2}, {Text::tr("Host"), 3}, {Text::tr("Service"), 3},
                     {Text::tr("Before"), 2}, {Text::tr("Now"), 2}},
                    {},
                    {}};
        for (const auto &change : m_report.changes) {
            if (table.rows() >= mostRows)
                break;
            const auto &after = m_matrix.cells[change.after];
            const auto before = m_report.before.cells[change.before].result;
            addWhere(table, after);
            table.cells.push_back(plain(word(before), markOf(before)));
            table.cells.push_back(plain(word(after.result), markOf(after.result)));
        }
        addOr(draft, std::move(table), m_report.changes.size(), Text::tr("No cell changes."));
        return draft;
    }

    void addWhere(Table &table, const MatrixCell &cell) const
    {
        table.cells.push_back(plain(placeWord(m_matrix.placeOf(cell))));
        table.cells.push_back(plain(hostWord(m_matrix.hostOf(cell))));
        table.cells.push_back(plain(serviceWord(m_matrix.serviceOf(cell), m_report.options.words)));
    }

    static void addOr(Part &part, Table table, std::size_t all, const QString &nothing)
    {
        if (table.rows() == 0) {
            part.blocks.push_back(Paragraph{nothing, false});
            return;
        }
        if (table.rows() < all)
            table.note = Text::tr("%n rows found no room here: JSON and CSV hold them.", nullptr,
                                  core::counted(all - table.rows()));
        part.blocks.push_back(std::move(table));
    }

    Part scope() const
    {
        Part scope = part(u"scope"_s, Text::tr("Scope"));
        core::Timestamp first{};
        core::Timestamp last{};
        for (const auto &scan : m_report.scans) {
            first = first == core::Timestamp{} ? scan.started : std::min(first, scan.started);
            last = std::max({last, scan.started, scan.ended});
        }
        scope.blocks.push_back(
            Facts{{{Text::tr("Tester"), shown(m_report.tester.toStdString())},
                   {Text::tr("Organisation"), shown(m_report.organisation.toStdString())},
                   {Text::tr("First and last look"), timeText(first) + u" – "_s + timeText(last)},
                   {Text::tr("Time window"),
                    Text::tr("%n hours between a look and its reference", nullptr,
                             int(std::chrono::floor<std::chrono::hours>(m_report.options.window).count()))},
                   {Text::tr("Program"), u"Port135 "_s + m_report.programVersion}}});
        Table places{Text::tr("Places"),
                     {{Text::tr("Place"), 3}, {Text::tr("Zone"), 3}, {Text::tr("Proves for"), 3},
                      {Text::tr("Scans"), 1, true}, {Text::tr("First and last scan"), 4},
                      {Text::tr("Computer"), 3}, {Text::tr("Clock of hosts against it"), 3}},
                     {},
                     {}};
        for (const auto &place : m_matrix.places) {
            places.cells.push_back(plain(placeWord(place)));
            places.cells.push_back(plain(m_matrix.hasPolicy ? zoneWord(m_policy, place.zone) : u"–"_s));
            QStringList zones;
            if (place.referenceForAll)
                zones.append(Text::tr("all zones"));
            for (const auto zone : place.referenceZones)
                zones.append(zoneWord(m_policy, zone));
            places.cells.push_back(plain(joined(zones)));
            places.cells.push_back(
                plain(QString::number(place.scans), place.scans == 0 ? Mark::Medium : Mark::None));
            places.cells.push_back(plain(
                place.scans == 0 ? u"–"_s : timeText(place.first) + u" – "_s + timeText(place.last)));
            places.cells.push_back(plain(computersOf(place)));
            places.cells.push_back(plain(clockOf(place)));
        }
        scope.blocks.push_back(std::move(places));
        if (m_matrix.hasPolicy)
            scope.blocks.push_back(zoneScope());
        if (!m_matrix.notes.empty()) {
            QStringList notes;
            for (const auto &note : m_matrix.notes)
                notes.append(sentence(note));
            scope.blocks.push_back(Heading{Text::tr("Not tested, and what to know"), 1});
            scope.blocks.push_back(List{notes});
        }
        return scope;
    }

    bool isOf(const policy::PlaceScan &scan, const policy::MatrixPlace &place) const
    {
        return scan.place == place.name && scan.named == place.named;
    }

    QString computersOf(const policy::MatrixPlace &place) const
    {
        QStringList computers;
        for (const auto &scan : m_report.scans) {
            const auto name = shown(scan.scanner, 100);
            if (isOf(scan, place) && !name.isEmpty() && !computers.contains(name))
                computers.append(name);
        }
        return joined(computers);
    }

    /// The median over the hosts that told their time: about the same for all places, or a clock is wrong.
    QString clockOf(const policy::MatrixPlace &place) const
    {
        std::vector<std::chrono::milliseconds> skews;
        for (const auto &scan : m_report.scans) {
            if (!isOf(scan, place))
                continue;
            for (const auto &seen : scan.hosts) {
                if (seen.clockSkew)
                    skews.push_back(*seen.clockSkew);
            }
        }
        if (skews.empty())
            return u"–"_s;
        const auto middle = skews.begin() + std::ptrdiff_t(skews.size() / 2);
        std::nth_element(skews.begin(), middle, skews.end());
        return Text::tr("%1 s (%n hosts)", nullptr, core::counted(skews.size()))
            .arg(double(middle->count()) / 1000.0, 0, 'f', 1);
    }

    Table zoneScope() const
    {
        Table table{Text::tr("Zones"),
                    {{Text::tr("Zone"), 2}, {Text::tr("Networks"), 4}, {Text::tr("Hosts looked at"), 1, true},
                     {Text::tr("Tested from it"), 3}},
                    {},
                    {}};
        for (policy::ZoneIndex index = 0; index < m_policy.zones.size(); ++index) {
            QStringList networks;
            for (const auto &prefix : m_policy.zones[index].prefixes) {
                if (networks.size() == 20) {
                    networks.append(u"…"_s);
                    break;
                }
                networks.append(QString::fromStdString(prefix.toString()));
            }
            const auto hosts = std::count_if(m_matrix.hosts.begin(), m_matrix.hosts.end(),
                                             [&](const auto &host) { return host.zone == index; });
            QStringList from;
            for (const auto &place : m_matrix.places) {
                if (place.zone == index && place.scans > 0)
                    from.append(placeWord(place));
            }
            table.cells.push_back(plain(zoneWord(m_policy, index)));
            table.cells.push_back(plain(joined(networks)));
            table.cells.push_back(plain(QString::number(hosts), hosts == 0 ? Mark::Medium : Mark::None));
            table.cells.push_back(from.isEmpty() ? plain(Text::tr("not tested"), Mark::Medium)
                                                 : plain(joined(from)));
        }
        return table;
    }

    Part method() const
    {
        Part method = part(u"method"_s, Text::tr("Method"));
        method.blocks.push_back(Paragraph{
            Text::tr("From each place the endpoint mapper of every target was asked over TCP 135, and every port "
                     "that it lists was tried, without logging on and without changing anything. Ports that a "
                     "place could not read itself were tried where another place had read them.")});
        method.blocks.push_back(Paragraph{
            Text::tr("One place alone cannot tell a firewall from a service that does not run. A port counts as "
                     "blocked only if a reference place saw the service running within the time window. "
                     "Everything else that did not connect is not proven, and is never called good.")});
        Table table{Text::tr("What two looks prove"),
                    {{Text::tr("Reference place"), 2}, {Text::tr("Tested place"), 3}, {Text::tr("Verdict"), 3}},
                    {},
                    {}};
        using policy::PortView;
        const auto row = [&](PortView reference, const QString &tested, PathVerdict verdict) {
            table.cells.push_back(
                plain(reference == PortView::None ? Text::tr("none", "no reference place") : word(reference)));
            table.cells.push_back(plain(tested));
            table.cells.push_back(plain(sign(verdict) + u' ' + word(verdict)));
        };
        const auto open = word(PortView::Open);
        const auto refused = word(PortView::Closed);
        const auto nothing = word(PortView::Silent) + u", "_s + word(PortView::Unreachable);
        row(PortView::None, open, PathVerdict::Reachable);
        row(PortView::Open, refused + u", "_s + nothing, PathVerdict::Blocked);
        row(PortView::Open, word(PortView::Wrapped), PathVerdict::PathMayBeOpen);
        row(PortView::Closed, refused, PathVerdict::PathMayBeOpen);
        row(PortView::Closed, nothing, PathVerdict::NotTestable);
        row(PortView::Silent, refused + u", "_s + nothing, PathVerdict::NotTestable);
        row(PortView::None, refused + u", "_s + nothing, PathVerdict::NotProven);
        row(PortView::None, word(PortView::None), PathVerdict::NoData);
        method.blocks.push_back(std::move(table));
        return method;
    }

    Table examples(const policy::MatrixGroup &group) const
    {
        Table table{{},
                    {{Text::tr("Place"), 2}, {Text::tr("Host"), 3}, {Text::tr("Service"), 3},
                     {Text::tr("Evidence"), 6}},
                    {},
                    {}};
        for (const auto index : group.examples) {
            const auto &cell = m_matrix.cells[index];
            addWhere(table, cell);
            table.cells.push_back(plain(evidence(cell, m_matrix)));
        }
        if (group.hosts > group.examples.size())
            table.note = Text::tr("Examples of %n hosts.", nullptr, core::counted(group.hosts));
        return table;
    }

    void addGroups(Part &target, const std::vector<policy::MatrixGroup> &groups, const QString &nothing) const
    {
        if (groups.empty())
            target.blocks.push_back(Paragraph{nothing, false});
        for (const auto &group : groups) {
            Section section;
            section.anchor = target.anchor + u'-' + QString::number(target.sections.size() + 1);
            section.title = Text::tr("%1: %2 to %3", "rule, two zones")
                                .arg(ruleWord(m_policy, group.rule), zoneWord(m_policy, group.from),
                                     zoneWord(m_policy, group.to));
            const bool breaks = group.result == CellResult::Violation || group.result == CellResult::BrokenNeed;
            section.badge = breaks ? word(std::optional(group.severity)) : word(group.result);
            section.mark = markOf(group);
            section.blocks.push_back(Paragraph{sentence(group, m_policy), true});
            const auto *rule = policy::ruleOf(m_policy, group.rule);
            if (rule && !rule->control.empty())
                section.blocks.push_back(Paragraph{Text::tr("Control: %1").arg(shown(rule->control)), false});
            if (group.usedBy > 0)
                section.blocks.push_back(
                    Notice{Text::tr("In use: %n computers were seen using it.", nullptr, core::counted(group.usedBy))});
            section.blocks.push_back(examples(group));
            if (group.result == CellResult::NotProven && !group.examples.empty())
                section.blocks.push_back(
                    Paragraph{missingStep(m_matrix.cells[group.examples.front()], m_matrix, m_policy), false});
            target.sections.push_back(std::move(section));
        }
    }

    Part violations() const
    {
        Part violations = part(u"violations"_s, Text::tr("Against the policy"));
        addGroups(violations, m_matrix.groups, Text::tr("Nothing was found that breaks the policy."));
        QStringList again;
        for (const auto &look : secondLooks(m_matrix))
            again.append(Text::tr("at %1: %2", "place, command").arg(look.place, look.command));
        if (!again.isEmpty()) {
            violations.blocks.push_back(Heading{Text::tr("To check again after a change"), 1});
            violations.blocks.push_back(List{again});
        }
        return violations;
    }

    Part notProven() const
    {
        Part open = part(u"not-proven"_s, Text::tr("Not proven"));
        open.blocks.push_back(Paragraph{Text::tr("not proven: %1").arg(m_matrix.count(CellResult::NotProven)), true});
        addGroups(open, m_matrix.notProven, Text::tr("Every cell with a rule has an answer."));
        return open;
    }

    Part agreed() const
    {
        Part agreed = part(u"exceptions"_s, Text::tr("Exceptions"));
        Table table{{},
                    {{Text::tr("Rule"), 1}, {Text::tr("Until"), 2}, {Text::tr("Accepted by"), 2},
                     {Text::tr("Reason"), 5}},
                    {},
                    {}};
        for (const auto &exception : m_policy.exceptions) {
            const bool holds = exception.until >= m_report.options.today;
            table.cells.push_back(plain(shown(exception.rule, 200)));
            table.cells.push_back(plain(QString::fromStdString(core::toIso8601(exception.until))
                                            + (holds ? QString() : u' ' + Text::tr("(expired)")),
                                        holds ? Mark::None : Mark::Medium));
            table.cells.push_back(plain(shown(exception.owner, 200)));
            table.cells.push_back(plain(shown(exception.reason, 1000)));
        }
        addOr(agreed, std::move(table), m_policy.exceptions.size(), Text::tr("There are no exceptions."));
        if (!m_matrix.excepted.empty())
            addGroups(agreed, m_matrix.excepted, {});
        if (m_matrix.hasPolicy && !m_matrix.unstated.empty()) {
            agreed.blocks.push_back(Heading{Text::tr("Not covered by the policy"), 1});
            QStringList unstated;
            for (const auto &group : m_matrix.unstated)
                unstated.append(sentence(group, m_policy));
            agreed.blocks.push_back(List{unstated});
        }
        return agreed;
    }

    Part retests() const
    {
        Part retests = part(u"retests"_s, Text::tr("Re-tests"));
        Table table{{},
                    {{Text::tr("Place"), 2}, {Text::tr("Host"), 2}, {Text::tr("Port"), 1, true},
                     {Text::tr("Rule"), 1}, {Text::tr("Was"), 2}, {Text::tr("First seen"), 3},
                     {Text::tr("Fixed on"), 3}, {Text::tr("Now"), 2}},
                    {},
                    {}};
        for (const auto &retest : m_report.retests) {
            if (table.rows() >= mostRows)
                break;
            const bool fixed = retest.fixed != core::Timestamp{};
            table.cells.push_back(plain(shown(retest.place, 200)));
            table.cells.push_back(plain(QString::fromStdString(retest.host.toString())));
            table.cells.push_back(plain(QString::number(retest.port)));
            table.cells.push_back(plain(ruleWord(m_policy, retest.rule)));
            table.cells.push_back(plain(word(retest.result)));
            table.cells.push_back(plain(timeText(retest.firstSeen)));
            table.cells.push_back(fixed ? plain(timeText(retest.fixed), Mark::Good) : plain(u"–"_s));
            table.cells.push_back(plain(word(retest.now), markOf(retest.now)));
        }
        addOr(retests, std::move(table), m_report.retests.size(),
              Text::tr("These scans show nothing that broke the policy at any time."));
        return retests;
    }

    Part cells() const
    {
        Part matrix = part(u"matrix"_s, Text::tr("Hosts by places"));
        std::vector<std::uint32_t> columns;
        Table table{{}, {{Text::tr("Host"), 3}, {Text::tr("Service"), 3}}, {}, {}};
        for (std::uint32_t i = 0; i < m_matrix.places.size(); ++i) {
            if (m_matrix.places[i].scans == 0)
                continue;
            columns.push_back(i);
            table.columns.push_back({placeWord(m_matrix.places[i]), 2});
        }
        std::size_t all = 0;
        for (std::size_t begin = 0; !columns.empty() && begin < m_matrix.cells.size(); begin += columns.size()) {
            const auto *cells = m_matrix.cells.data() + begin;
            const bool quiet = std::all_of(cells, cells + columns.size(), [](const MatrixCell &cell) {
                return cell.result == CellResult::NotProven || cell.result == CellResult::NoData
                    || (cell.result == CellResult::Unstated && cell.verdict == PathVerdict::NotProven);
            });
            if (quiet)
                continue;
            ++all;
            if (table.rows() >= mostRows)
                continue;
            table.cells.push_back(plain(hostWord(m_matrix.hostOf(*cells))));
            table.cells.push_back(plain(serviceWord(m_matrix.serviceOf(*cells), m_report.options.words)));
            for (std::size_t i = 0; i < columns.size(); ++i)
                table.cells.push_back(
                    plain(sign(cells[i]) + u' ' + (cells[i].tested == policy::PortView::None ? QString() : QString::fromStdString(core::toIso8601(cells[i].testedAt)).mid(11, 5)),
                          markOf(cells[i].result)));
        }
        addOr(matrix, std::move(table), all, Text::tr("Nothing was reached, and nothing was proven."));
        matrix.blocks.push_back(Paragraph{
            Text::tr("%1. Times are UTC. Rows in which nothing is proven at all are counted above.").arg(legend()), false});
        return matrix;
    }

    Part sources() const
    {
        Part sources = part(u"provenance"_s, Text::tr("Scans and policy"));
        Table table{Text::tr("Scans"),
                    {{Text::tr("Place"), 2}, {Text::tr("Started"), 3}, {Text::tr("Ended"), 3},
                     {Text::tr("Targets"), 4}, {Text::tr("Scan"), 4, false, true}},
                    {},
                    {}};
        for (const auto &scan : m_report.scans) {
            table.cells.push_back(plain(shown(scan.place, 200)));
            table.cells.push_back(plain(timeText(scan.started)));
            table.cells.push_back(plain(scan.stoppedEarly ? Text::tr("stopped early") : timeText(scan.ended)));
            table.cells.push_back(plain(shown(scan.targets, 300)));
            table.cells.push_back(plain(shown(scan.id, 100)));
        }
        addOr(sources, std::move(table), m_report.scans.size(), Text::tr("No scan was used."));
        if (!m_report.hasPolicy)
            return sources;
        sources.blocks.push_back(Heading{Text::tr("Policy file %1").arg(shown(m_report.policyFile.toStdString())), 1});
        sources.blocks.push_back(Facts{
            {{u"SHA-256"_s,
              QString::fromLatin1(QCryptographicHash::hash(m_report.policyText, QCryptographicHash::Sha256).toHex())}}});
        Table text{{}, {{Text::tr("Line"), 1, true}, {Text::tr("Text"), 12, false, true}}, {}, {}};
        std::size_t number = 0;
        const auto lines = m_report.policyText.split('\n');
        for (const auto &line : lines) {
            ++number;
            if (line.trimmed().isEmpty() || text.rows() >= mostRows)
                continue;
            text.cells.push_back(plain(QString::number(number)));
            text.cells.push_back(plain(shown(line.trimmed().toStdString(), 1000)));
        }
        sources.blocks.push_back(std::move(text));
        return sources;
    }

    Part signature() const
    {
        Part signature = part(u"signature"_s, Text::tr("Signature"));
        signature.blocks.push_back(Paragraph{limits(), false});
        const auto empty = u"______________________________"_s;
        signature.blocks.push_back(Facts{{{Text::tr("Tester"), empty},
                                          {Text::tr("Day"), empty},
                                          {Text::tr("Signature"), empty}}});
        return signature;
    }

    const MatrixReport &m_report;
    const policy::Matrix &m_matrix;
    const policy::Policy &m_policy;
};

} // namespace

Document matrixDocument(const MatrixReport &report)
{
    return Maker(report).run();
}

} // namespace port135::report
