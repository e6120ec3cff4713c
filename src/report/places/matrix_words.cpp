// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_words.h"

#include "core/counted.h"
#include "policy/second_look.h"
#include "report/document/provenance.h"
#include "report/text/filled.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;
using policy::PathVerdict;
using policy::PortView;

constexpr std::size_t mostOfPlace = 200;
constexpr std::size_t mostServices = 4;

QString name(const std::string &raw)
{
    return shown(raw, mostOfPlace);
}

} // namespace

QString word(PathVerdict verdict)
{
    switch (verdict) {
    case PathVerdict::Reachable:
        return PlacesText::tr("Can connect");
    case PathVerdict::Blocked:
        return PlacesText::tr("Blocked (proven)");
    case PathVerdict::PathMayBeOpen:
        return PlacesText::tr("Path may be open");
    case PathVerdict::NotTestable:
        return PlacesText::tr("Not testable");
    case PathVerdict::NotProven:
        return PlacesText::tr("Not proven", "verdict on a path");
    case PathVerdict::NoData:
        return PlacesText::tr("No data", "verdict on a path");
    }
    return {};
}

QString word(CellResult result)
{
    switch (result) {
    case CellResult::Ok:
        return PlacesText::tr("OK");
    case CellResult::Violation:
        return PlacesText::tr("Violation");
    case CellResult::BrokenNeed:
        return PlacesText::tr("Broken need");
    case CellResult::NotProven:
        return PlacesText::tr("Not proven");
    case CellResult::NoData:
        return PlacesText::tr("No data");
    case CellResult::Excepted:
        return PlacesText::tr("Accepted");
    case CellResult::Unstated:
        return PlacesText::tr("Not covered");
    }
    return {};
}

QString word(PortView view)
{
    switch (view) {
    case PortView::None:
        return PlacesText::tr("not looked at");
    case PortView::Open:
        return PlacesText::tr("open");
    case PortView::Wrapped:
        return PlacesText::tr("connected, but no RPC");
    case PortView::Closed:
        return PlacesText::tr("refused");
    case PortView::Silent:
        return PlacesText::tr("silent");
    case PortView::Unreachable:
        return PlacesText::tr("unreachable");
    }
    return {};
}

QString sign(PathVerdict verdict)
{
    switch (verdict) {
    case PathVerdict::Reachable:
        return u"●"_s;
    case PathVerdict::Blocked:
        return u"○"_s;
    case PathVerdict::PathMayBeOpen:
    case PathVerdict::NotTestable:
    case PathVerdict::NotProven:
        return u"?"_s;
    case PathVerdict::NoData:
        break;
    }
    return u"–"_s;
}

QString sign(const policy::MatrixCell &cell)
{
    const bool breaks = cell.result == CellResult::Violation || cell.result == CellResult::BrokenNeed;
    return breaks ? sign(cell.verdict) + u'!' : sign(cell.verdict);
}

QString pairText(const policy::ZonePair &pair)
{
    const bool breaks = pair.worst == CellResult::Violation || pair.worst == CellResult::BrokenNeed;
    return sign(pair.verdict) + (breaks ? u"! "_s : u" "_s)
        + PlacesText::tr("%1 (%2)", "result, number of cells")
              .arg(word(pair.worst))
              .arg(pair.results[std::size_t(pair.worst)]);
}

QString legend()
{
    return PlacesText::tr(
        "● can connect   ○ blocked (proven)   ? not proven   – no data   ! against the policy");
}

Mark markOf(CellResult result)
{
    switch (result) {
    case CellResult::Ok:
        return Mark::Good;
    case CellResult::Violation:
    case CellResult::BrokenNeed:
        return Mark::High;
    case CellResult::NotProven:
        return Mark::Medium;
    case CellResult::NoData:
    case CellResult::Excepted:
        return Mark::Muted;
    case CellResult::Unstated:
        return Mark::Info;
    }
    return Mark::None;
}

Mark markOf(const policy::MatrixGroup &group)
{
    const bool breaks = group.result == CellResult::Violation || group.result == CellResult::BrokenNeed;
    return breaks ? markOf(std::optional(group.severity)) : markOf(group.result);
}

QString zoneWord(const policy::Policy &policy, policy::ZoneIndex zone)
{
    return zone < policy.zones.size() ? name(policy.zones[zone].name) : PlacesText::tr("outside all zones");
}

QString ruleWord(const policy::Policy &policy, std::uint16_t rule)
{
    const auto *known = policy::ruleOf(policy, rule);
    return known ? name(known->name) : PlacesText::tr("default");
}

QString placeWord(const policy::MatrixPlace &place)
{
    return place.named ? name(place.name) : PlacesText::tr("%1 (no place named)").arg(name(place.name));
}

QString hostWord(const policy::MatrixHost &host)
{
    auto text = QString::fromStdString(host.address.toString());
    if (!host.realm.empty())
        text = name(host.realm) + u": "_s + text;
    return host.name.empty() ? text : text + u" ("_s + name(host.name) + u')';
}

QString serviceWord(const policy::MatrixService &service, const policy::PolicyWords &words)
{
    QStringList names;
    if (service.mapper)
        names.append(PlacesText::tr("endpoint mapper"));
    for (const auto &uuid : service.interfaces) {
        if (names.size() == qsizetype(mostServices)) {
            names.append(u"…"_s);
            break;
        }
        const auto known = words.nameOf(uuid);
        const auto text = known.empty() ? QString::fromStdString(uuid.toString()) : name(known);
        if (!names.contains(text))
            names.append(text);
    }
    return QString::number(service.port) + (names.isEmpty() ? QString() : u' ' + names.join(u", "_s));
}

QString sentence(const policy::MatrixGroup &group, const policy::Policy &policy)
{
    const auto from = zoneWord(policy, group.from);
    const auto to = zoneWord(policy, group.to);
    const auto rule = ruleWord(policy, group.rule);
    const auto hosts = PlacesText::tr("%n hosts", nullptr, core::counted(group.hosts));
    switch (group.result) {
    case CellResult::Violation:
        return filled(PlacesText::tr("From %1, RPC on %2 in %3 can be reached. It must not be (%4)."),
                      {from, hosts, to, rule});
    case CellResult::BrokenNeed:
        return filled(
            PlacesText::tr(
                "From %1, RPC on %2 in %3 cannot be reached, though it was running. It must be (%4)."),
            {from, hosts, to, rule});
    case CellResult::NotProven:
        return filled(PlacesText::tr("From %1 to %2 in %3 nothing is proven (%4): %5."),
                      {from, hosts, to, rule, word(group.verdict)});
    case CellResult::Excepted:
        return filled(PlacesText::tr("From %1 to %2 in %3 the rule %4 is broken, and that is accepted."),
                      {from, hosts, to, rule});
    case CellResult::Unstated:
        return filled(PlacesText::tr("From %1 to %2 in %3 the policy says nothing: %4."),
                      {from, hosts, to, word(group.verdict)});
    case CellResult::Ok:
    case CellResult::NoData:
        break;
    }
    return {};
}

QString sentence(const policy::UseCut &cut, const policy::Policy &policy)
{
    const auto clients = PlacesText::tr("%n computers", nullptr, core::counted(cut.clients));
    const auto servers = PlacesText::tr("%n hosts", nullptr, core::counted(cut.servers));
    return filled(
        PlacesText::tr(
            "%1 denies what is in use: traffic shows %2 in %3 that use RPC on %4 in %5. Enforcing it cuts "
            "them off."),
        {ruleWord(policy, cut.rule), clients, zoneWord(policy, cut.from), servers, zoneWord(policy, cut.to)});
}

QString useText(const policy::KnownUse &use, const policy::PolicyWords &words)
{
    const auto address = [](const core::Address &a) { return QString::fromStdString(a.toString()); };
    policy::MatrixService service;
    service.port = use.port;
    service.mapper = use.port == 135;
    if (use.interfaceUuid)
        service.interfaces.push_back(*use.interfaceUuid);
    return PlacesText::tr("%1 uses %2 on %3", "computer, port and service, computer")
        .arg(address(use.client), serviceWord(service, words), address(use.server));
}

QString missingStep(const policy::MatrixCell &cell, const policy::Matrix &matrix,
                    const policy::Policy &policy)
{
    const auto &host = matrix.hostOf(cell);
    const auto address = QString::fromStdString(host.address.toString());
    const auto zone = zoneWord(policy, host.zone);
    if (cell.unknownService)
        return PlacesText::tr(
                   "Nobody read which service listens there. Scan %1 from a place that can read its "
                   "map, then judge again.")
            .arg(address);
    if (cell.staleMap)
        return PlacesText::tr(
                   "The map that named this port is older than a change of the host. Scan %1 from the "
                   "reference place again, then from here with --ports-from.")
            .arg(address);
    if (cell.oldReference)
        return PlacesText::tr(
                   "The reference looked too long before or after. Scan %1 from the reference place and "
                   "from here within the time window.")
            .arg(address);
    if (host.contested)
        return PlacesText::tr("Two hosts were seen at %1: find out which of them answers here.").arg(address);
    switch (cell.verdict) {
    case PathVerdict::PathMayBeOpen:
        return cell.tested == PortView::Wrapped
            ? PlacesText::tr(
                "Something takes the connection and does not speak RPC: look at the proxy or firewall "
                "in between.")
            : PlacesText::tr(
                  "Packets arrive, but no service listened. Start the service on %1, and scan both "
                  "places again.")
                  .arg(address);
    case PathVerdict::NotTestable:
        return PlacesText::tr(
                   "The reference place saw no running service, either. Scan both places again while %1 "
                   "is running.")
            .arg(address);
    default:
        break;
    }
    if (cell.tested == PortView::Closed || cell.tested == PortView::Wrapped)
        return filled(PlacesText::tr(
                          "Refused: nothing listens, or a firewall says no. Scan %1 once from inside %2, and "
                          "declare that place as its reference."),
                      {address, zone});
    return filled(
        PlacesText::tr(
            "Nothing answered, but nobody saw the service running. Scan %1 once from inside %2, and "
            "declare that place as its reference."),
        {address, zone});
}

QString evidence(const policy::MatrixCell &cell, const policy::Matrix &matrix)
{
    if (cell.tested == PortView::None)
        return word(PathVerdict::NoData);
    auto text = PlacesText::tr("%1: %2 (%3)", "place, what it saw, when")
                    .arg(placeWord(matrix.placeOf(cell)), word(cell.tested), timeText(cell.testedAt));
    if (cell.reference != PortView::None)
        text += u"; "_s
            + PlacesText::tr("reference %1: %2 (%3)", "place, what it saw, when")
                  .arg(placeWord(matrix.places[cell.referencePlace]), word(cell.reference),
                       timeText(cell.referenceAt));
    if (cell.bracketed)
        text += u"; "_s + PlacesText::tr("seen running before and after");
    if (cell.sharesProcess)
        text += u"; "_s + PlacesText::tr("shares its process with a service that is denied");
    return text;
}

QString sentence(const policy::MatrixNote &note)
{
    using Kind = policy::MatrixNote::Kind;
    const auto what = name(note.name);
    const auto address = QString::fromStdString(note.address.toString());
    switch (note.kind) {
    case Kind::PlaceWithoutScans:
        return filled(PlacesText::tr("Nothing was scanned from the place %1."), {what});
    case Kind::PlaceUndeclared:
        return filled(
            PlacesText::tr(
                "The policy does not say where the place %1 stands: it counts as outside all zones."),
            {what});
    case Kind::PlaceUnnamed:
        return filled(
            PlacesText::tr("Scans without a place are shown as “%1”, and prove nothing for others: scan with "
                           "--place NAME."),
            {what});
    case Kind::ReferenceUnknown:
        return filled(PlacesText::tr("No scan was made from the reference place %1."), {what});
    case Kind::ZoneWithoutTargets:
        return filled(PlacesText::tr("No address of zone %1 was scanned."), {what});
    case Kind::ZoneWithoutPlace:
        return filled(PlacesText::tr("Nothing was tested from zone %1."), {what});
    case Kind::ZoneWithoutReference:
        return filled(PlacesText::tr(
                          "No reference place looked at zone %1: nothing there can be proven to be blocked."),
                      {what});
    case Kind::IdentityDiffers:
        return PlacesText::tr(
                   "Two different hosts were seen at %1: they are shown apart. If two networks use the "
                   "same addresses, name the realm of each place: in the policy, or with --realm.")
            .arg(address);
    case Kind::AliasProposed:
        return PlacesText::tr(
                   "The hosts at %1 and %2 name each other's address: if they are one, add a line such "
                   "as: host NAME %1,%2")
            .arg(address, QString::fromStdString(note.other.toString()));
    case Kind::ExceptionExpired:
        return filled(PlacesText::tr("The exception from rule %1 (line %2) has expired."),
                      {what, QString::number(note.number)});
    case Kind::ExceptionWithoutSource:
        return filled(
            PlacesText::tr(
                "The exception from rule %1 (line %2) begins at an address at which no place is said "
                "to stand: it covers nothing."),
            {what, QString::number(note.number)});
    case Kind::OldCells:
        return PlacesText::tr("%n cells have a reference that looked too long before or after.", nullptr,
                              core::counted(note.number));
    case Kind::StoppedScan:
        return filled(PlacesText::tr("A scan from %1 was stopped early: what it did not reach is no data."),
                      {what});
    case Kind::PracticeMixed:
        return PlacesText::tr("Scans of the practice network stand beside real ones.");
    }
    return {};
}

QStringList secondLookLines(const MatrixReport &report)
{
    constexpr int mostHosts = 50;
    QStringList lines;
    for (const auto &look : policy::secondLooks(report.matrix, report.scans)) {
        const auto &place = report.matrix.places[look.place];
        QStringList targets;
        for (const auto &[address, ports] : look.hosts) {
            if (targets.size() == mostHosts) {
                targets.append(u"…"_s);
                break;
            }
            targets.append(QString::fromStdString(address.toString()));
        }
        // A name may hold what a shell reads: only plain ones are put into a command.
        const auto isPlain = std::all_of(place.name.begin(), place.name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                || c == '_' || c == '.';
        });
        auto command = u"port135-cli scan %1"_s.arg(targets.join(u' '));
        if (place.named)
            command += isPlain ? u" --place "_s + name(place.name) : u" --place \"…\""_s;
        if (look.mapperPort != 135)
            command += u" --port %1"_s.arg(look.mapperPort);
        command += u" --ports-from-file …"_s;
        lines.append(PlacesText::tr("at %1: %2", "place, command").arg(placeWord(place), command));
    }
    return lines;
}

} // namespace port135::report
