// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_scope.h"

#include "core/counted.h"
#include "report/document/provenance.h"
#include "report/places/matrix_tables.h"
#include "report/places/matrix_words.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using policy::PathVerdict;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

class ScopeMaker
{
public:
    explicit ScopeMaker(const MatrixReport &report)
        : m_report(report)
        , m_matrix(report.matrix)
        , m_policy(report.policy)
    {
    }

    Part scope() const
    {
        Part scope = matrixPart(u"scope"_s, PlacesText::tr("Scope"));
        core::Timestamp first{};
        core::Timestamp last{};
        for (const auto &scan : m_report.scans) {
            first = first == core::Timestamp{} ? scan.started : std::min(first, scan.started);
            last = std::max({last, scan.started, scan.ended});
        }
        scope.blocks.push_back(Facts{
            {{PlacesText::tr("Tester"), orDash(shown(m_report.tester.toStdString()))},
             {PlacesText::tr("Organisation"), orDash(shown(m_report.organisation.toStdString()))},
             {PlacesText::tr("First and last look"), timeText(first) + u" – "_s + timeText(last)},
             {PlacesText::tr("Time window"),
              PlacesText::tr("%n hours between a look and its reference", nullptr,
                             int(std::chrono::floor<std::chrono::hours>(m_report.options.window).count()))},
             {PlacesText::tr("Sources tested"), sources(true)},
             {PlacesText::tr("Sources not tested"), sources(false)},
             {PlacesText::tr("Program"), u"Port135 "_s + m_report.programVersion}}});
        Table places{PlacesText::tr("Places"),
                     {{PlacesText::tr("Place"), 3},
                      {PlacesText::tr("Zone"), 3},
                      {PlacesText::tr("Proves for"), 3},
                      {PlacesText::tr("Scans"), 2, true},
                      {PlacesText::tr("First and last scan"), 6},
                      {PlacesText::tr("Computer"), 3},
                      {PlacesText::tr("Clock of hosts against it"), 3}},
                     {},
                     {}};
        for (const auto &place : m_matrix.places) {
            places.cells.push_back(textCell(placeWord(place)));
            places.cells.push_back(textCell(m_matrix.hasPolicy ? zoneWord(m_policy, place.zone) : u"–"_s));
            QStringList zones;
            if (place.referenceForAll)
                zones.append(PlacesText::tr("all zones"));
            for (const auto zone : place.referenceZones)
                zones.append(zoneWord(m_policy, zone));
            places.cells.push_back(textCell(listText(zones)));
            places.cells.push_back(
                textCell(QString::number(place.scans), place.scans == 0 ? Mark::Medium : Mark::None));
            places.cells.push_back(textCell(
                place.scans == 0 ? u"–"_s : timeText(place.first) + u" – "_s + timeText(place.last)));
            places.cells.push_back(textCell(computersOf(place)));
            places.cells.push_back(textCell(clockOf(place)));
        }
        scope.blocks.push_back(std::move(places));
        if (m_matrix.hasPolicy)
            scope.blocks.push_back(zoneScope());
        if (!m_matrix.notes.empty()) {
            QStringList notes;
            for (const auto &note : m_matrix.notes)
                notes.append(sentence(note));
            scope.blocks.push_back(Heading{PlacesText::tr("Not tested, and what to know"), 1});
            scope.blocks.push_back(List{notes});
        }
        return scope;
    }

    Part provenance() const
    {
        Part provenance = matrixPart(u"provenance"_s, PlacesText::tr("Scans and policy"));
        Table table{PlacesText::tr("Scans"),
                    {{PlacesText::tr("Place"), 2},
                     {PlacesText::tr("Started"), 3},
                     {PlacesText::tr("Ended"), 3},
                     {PlacesText::tr("Targets"), 4},
                     {PlacesText::tr("Scan"), 4, false, true}},
                    {},
                    {}};
        for (const auto &scan : m_report.scans) {
            table.cells.push_back(textCell(shown(scan.place, 200)));
            table.cells.push_back(textCell(timeText(scan.started)));
            table.cells.push_back(
                textCell(scan.stoppedEarly ? PlacesText::tr("stopped early") : timeText(scan.ended)));
            table.cells.push_back(textCell(shown(scan.targets, 300)));
            table.cells.push_back(textCell(shown(scan.id, 100)));
        }
        addTable(provenance, std::move(table), m_report.scans.size(), PlacesText::tr("No scan was used."));
        if (!m_report.hasPolicy)
            return provenance;
        provenance.blocks.push_back(
            Heading{PlacesText::tr("Policy file %1").arg(shown(m_report.policyFile.toStdString())), 1});
        provenance.blocks.push_back(Facts{
            {{u"SHA-256"_s,
              QString::fromLatin1(
                  QCryptographicHash::hash(m_report.policyText, QCryptographicHash::Sha256).toHex())}}});
        Table text{
            {}, {{PlacesText::tr("Line"), 1, true}, {PlacesText::tr("Text"), 12, false, true}}, {}, {}};
        std::size_t number = 0;
        const auto lines = m_report.policyText.split('\n');
        for (const auto &line : lines) {
            ++number;
            if (line.trimmed().isEmpty() || text.rows() >= mostMatrixRows)
                continue;
            text.cells.push_back(textCell(QString::number(number)));
            text.cells.push_back(textCell(shown(line.trimmed().toStdString(), 1000)));
        }
        provenance.blocks.push_back(std::move(text));
        return provenance;
    }

private:
    /// Zones from which something was tested, or nothing.
    QString sources(bool tested) const
    {
        QStringList zones;
        const auto add = [&](policy::ZoneIndex zone) {
            const bool isTested =
                std::any_of(m_matrix.places.begin(), m_matrix.places.end(),
                            [&](const auto &place) { return place.scans > 0 && place.zone == zone; });
            if (isTested == tested)
                zones.append(zoneWord(m_policy, zone));
        };
        for (policy::ZoneIndex zone = 0; zone < m_policy.zones.size(); ++zone)
            add(zone);
        add(policy::outsideZones);
        return listText(zones);
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
        return listText(computers);
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
        return PlacesText::tr("%1 s (%n hosts)", nullptr, core::counted(skews.size()))
            .arg(double(middle->count()) / 1000.0, 0, 'f', 1);
    }

    Table zoneScope() const
    {
        Table table{PlacesText::tr("Zones"),
                    {{PlacesText::tr("Zone"), 2},
                     {PlacesText::tr("Networks"), 4},
                     {PlacesText::tr("Hosts looked at"), 2, true},
                     {PlacesText::tr("Tested from it"), 3}},
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
            table.cells.push_back(textCell(zoneWord(m_policy, index)));
            table.cells.push_back(textCell(listText(networks)));
            table.cells.push_back(textCell(QString::number(hosts), hosts == 0 ? Mark::Medium : Mark::None));
            table.cells.push_back(from.isEmpty() ? textCell(PlacesText::tr("not tested"), Mark::Medium)
                                                 : textCell(listText(from)));
        }
        return table;
    }

    const MatrixReport &m_report;
    const policy::Matrix &m_matrix;
    const policy::Policy &m_policy;
};

} // namespace

Part scopePart(const MatrixReport &report)
{
    return ScopeMaker(report).scope();
}

Part methodPart()
{
    Part method = matrixPart(u"method"_s, PlacesText::tr("Method"));
    method.blocks.push_back(Paragraph{PlacesText::tr(
        "From each place the endpoint mapper of every target was asked over TCP 135, and every port "
        "that it lists was tried, without logging on and without changing anything. Ports that a "
        "place could not read itself were tried where another place had read them.")});
    method.blocks.push_back(Paragraph{PlacesText::tr(
        "One place alone cannot tell a firewall from a service that does not run. A port counts as "
        "blocked only if a reference place saw the service running within the time window. "
        "Everything else that did not connect is not proven, and is never called good.")});
    Table table{PlacesText::tr("What two looks prove"),
                {{PlacesText::tr("Reference place"), 2},
                 {PlacesText::tr("Tested place"), 3},
                 {PlacesText::tr("Verdict"), 3}},
                {},
                {}};
    using policy::PortView;
    const auto row = [&](PortView reference, const QString &tested, PathVerdict verdict) {
        table.cells.push_back(textCell(
            reference == PortView::None ? PlacesText::tr("none", "no reference place") : word(reference)));
        table.cells.push_back(textCell(tested));
        table.cells.push_back(textCell(sign(verdict) + u' ' + word(verdict)));
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

Part provenancePart(const MatrixReport &report)
{
    return ScopeMaker(report).provenance();
}

Part signaturePart()
{
    Part signature = matrixPart(u"signature"_s, PlacesText::tr("Signature"));
    signature.blocks.push_back(Paragraph{limitOfEvidence(), false});
    const auto empty = u"______________________________"_s;
    signature.blocks.push_back(Facts{{{PlacesText::tr("Tester"), empty},
                                      {PlacesText::tr("Day"), empty},
                                      {PlacesText::tr("Signature"), empty}}});
    return signature;
}

} // namespace port135::report
