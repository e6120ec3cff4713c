// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/traffic/traffic_words.h"

#include "core/counted.h"
#include "knowledge/operations.h"
#include "report/text/interface_text.h"
#include "report/text/reference_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace port135::report {
namespace {

using usage::Effect;
using usage::EffectReason;
using usage::Known;
using usage::Looks;
using usage::Over;

class TrafficWordsText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficWords)
};

QString timeWords(core::Timestamp time)
{
    const auto text = QString::fromStdString(core::toIso8601(time));
    return TrafficWordsText::tr("%1 %2 UTC", "date, time").arg(text.left(10), text.mid(11, 5));
}

QString spanText(std::int64_t seconds)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    if (seconds >= 2 * day)
        return TrafficWordsText::tr("%n day(s)", nullptr, core::counted(std::size_t(seconds / day)));
    if (seconds >= 2 * hour)
        return TrafficWordsText::tr("%n hour(s)", nullptr, core::counted(std::size_t(seconds / hour)));
    if (seconds >= 2 * minute)
        return TrafficWordsText::tr("%n minute(s)", nullptr, core::counted(std::size_t(seconds / minute)));
    return TrafficWordsText::tr("%n second(s)", nullptr, core::counted(std::size_t(seconds)));
}

} // namespace

QString word(Over over)
{
    switch (over) {
    case Over::Tcp:
        return TrafficWordsText::tr("TCP");
    case Over::Pipe:
        return TrafficWordsText::tr("Named pipe");
    case Over::Udp:
        return TrafficWordsText::tr("UDP");
    case Over::Http:
        return TrafficWordsText::tr("HTTP");
    }
    return {};
}

QString word(Known known)
{
    switch (known) {
    case Known::Seen:
        return TrafficWordsText::tr("Seen");
    case Known::Mapped:
        return TrafficWordsText::tr("Mapped");
    case Known::Activated:
        return TrafficWordsText::tr("Activated");
    case Known::Inferred:
        return TrafficWordsText::tr("Inferred");
    case Known::Unknown:
        return TrafficWordsText::tr("Unknown");
    }
    return {};
}

QString word(Effect effect)
{
    switch (effect) {
    case Effect::Breaks:
        return TrafficWordsText::tr("Breaks");
    case Effect::KeepsWorking:
        return TrafficWordsText::tr("Keeps working");
    case Effect::UntilReconnect:
        return TrafficWordsText::tr("Until reconnect");
    case Effect::CannotTell:
        return TrafficWordsText::tr("Cannot tell");
    }
    return {};
}

QString word(Looks looks)
{
    switch (looks) {
    case Looks::Ordinary:
        return {};
    case Looks::RemoteService:
        return TrafficWordsText::tr("Services made or started from afar");
    case Looks::RemoteTask:
        return TrafficWordsText::tr("Scheduled tasks made or run from afar");
    case Looks::RemoteExecution:
        return TrafficWordsText::tr("Programs run from afar (WMI, DCOM)");
    case Looks::MapRead:
        return TrafficWordsText::tr("The whole endpoint map read");
    case Looks::Replication:
        return TrafficWordsText::tr("Directory replication by no known controller");
    }
    return {};
}

QString transportText(const usage::Use &use)
{
    const auto name = text::fromLatin1(usage::name(use.over));
    return use.port == 0 ? name : name + u'/' + QString::number(use.port);
}

QString serviceText(const usage::InterfaceName &name, const knowledge::Catalogue &catalogue)
{
    if (!name.name.empty())
        return shown(name.name, 80);
    const auto *info = catalogue.find(name.id);
    const auto label = info ? interfaceLabel(*info) : QString();
    return label.isEmpty() ? QString::fromStdString(name.id.uuid.toString()) : label;
}

QString serviceText(const usage::Use &use, const knowledge::Catalogue &catalogue)
{
    if (use.interfaceName)
        return serviceText(*use.interfaceName, catalogue);
    if (use.candidates.empty()) {
        if (use.port == 135)
            return TrafficWordsText::tr("Port 135, nothing more is known");
        return use.known == Known::Activated ? TrafficWordsText::tr("A DCOM object")
                                             : TrafficWordsText::tr("Unknown");
    }
    QStringList names;
    for (const auto &candidate : use.candidates)
        names.append(serviceText(candidate, catalogue));
    return TrafficWordsText::tr("One of: %1")
        .arg(names.join(TrafficWordsText::tr(", ", "between the items of a list")));
}

QString groupText(const usage::Use &use, const knowledge::Catalogue &catalogue)
{
    const auto name = use.interfaceName ? use.interfaceName
        : use.candidates.empty()        ? std::nullopt
                                        : std::optional(use.candidates.front());
    const auto *info = name ? catalogue.find(name->id) : nullptr;
    const auto group = info ? categoryWord(info->category) : QString();
    return group.isEmpty() ? TrafficWordsText::tr("Other") : group;
}

QString operationName(const usage::Use &use, const usage::Operation &operation)
{
    if (!operation.name.empty())
        return shown(operation.name, 80);
    const auto name = use.interfaceName
        ? knowledge::Operations::builtIn().name(use.interfaceName->id.uuid, operation.number)
        : std::string_view();
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString operationsText(const usage::Use &use)
{
    QStringList list;
    for (const auto &operation : use.operations) {
        auto name = operationName(use, operation);
        if (name.isEmpty())
            name = TrafficWordsText::tr("operation %1").arg(operation.number);
        list.append(u"%1 ×%2"_s.arg(name).arg(operation.calls));
    }
    return list.join(u", "_s);
}

QString programText(const usage::Use &use)
{
    QStringList list;
    for (const auto &program : use.programs)
        list.append(shown(program, 128));
    return list.join(u", "_s);
}

QString whyText(const usage::Use &use)
{
    const auto reason = [&use]() -> QString {
        switch (use.blocked.reason) {
        case EffectReason::IsPort135:
            return TrafficWordsText::tr("The conversation is with port 135 itself.");
        case EffectReason::MappedBefore:
            return TrafficWordsText::tr(
                "The client asked the endpoint mapper for this port before it connected.");
        case EffectReason::ActivatedBefore:
            return TrafficWordsText::tr(
                "The client got this port from a DCOM activation on port 135 before it connected.");
        case EffectReason::AskedBefore:
            return TrafficWordsText::tr(
                "The client spoke with port 135 right before it connected; what about could not be read.");
        case EffectReason::OpenedEarlier:
            return TrafficWordsText::tr(
                "The connection was there before the recording, or before the client asked port 135; a "
                "new one will need 135.");
        case EffectReason::OverPipe:
            return TrafficWordsText::tr("It goes through a named pipe (SMB), which needs no port 135.");
        case EffectReason::FixedPort:
            return TrafficWordsText::tr(
                "The port is a fixed one, and the client did not ask port 135 for it.");
        case EffectReason::DynamicPort:
            return TrafficWordsText::tr(
                "The port is a dynamic one, but no conversation with port 135 was seen before.");
        case EffectReason::OtherPort:
            return TrafficWordsText::tr(
                "No conversation with port 135 was seen before, and the port may be a fixed one.");
        case EffectReason::OverHttp:
            return TrafficWordsText::tr("A web server carries it, which needs no port 135.");
        case EffectReason::Datagrams:
            return TrafficWordsText::tr("It goes over UDP; who told the client the port was not seen.");
        }
        return {};
    }();
    switch (use.looks) {
    case Looks::Ordinary:
        return reason;
    case Looks::RemoteService:
        return reason + u' '
            + TrafficWordsText::tr(
                   "Services are made, changed or started from afar: administration, or an attack. Between "
                   "workstations a block is a gain.");
    case Looks::RemoteTask:
        return reason + u' '
            + TrafficWordsText::tr(
                   "Tasks are made or run from afar: administration, or an attack. Between workstations "
                   "a block "
                   "is a gain.");
    case Looks::RemoteExecution:
        return reason + u' '
            + TrafficWordsText::tr(
                   "Programs can be run from afar this way: administration, or an attack. Between "
                   "workstations a "
                   "block is a gain.");
    case Looks::MapRead:
        return reason + u' '
            + TrafficWordsText::tr(
                   "The whole endpoint map was read: an inventory, or somebody who looks for a way in. A "
                   "block is "
                   "a gain.");
    case Looks::Replication:
        return reason + u' '
            + TrafficWordsText::tr(
                   "The directory is replicated by a computer that was not seen as a domain controller: "
                   "check it. "
                   "If it is none, a block is a gain.");
    }
    return reason;
}

QString segmentText(const usage::Segments &segments, int segment)
{
    return segment < 0 ? TrafficWordsText::tr("other", "segment")
                       : shown(segments.list()[std::size_t(segment)].name, 80);
}

QString headline(const usage::Traffic &traffic, int minutesEast)
{
    const auto coverage = traffic.coverage(minutesEast);
    if (coverage.first == core::Timestamp{})
        return TrafficWordsText::tr("Nothing in it has a time: what it covers is not known.");
    const auto covered =
        TrafficWordsText::tr("Covered: %1, from %2 to %3.", "length, begin, end")
            .arg(spanText(coverage.seconds), timeWords(coverage.first), timeWords(coverage.last));
    if (!coverage.isShort())
        return covered;
    return TrafficWordsText::tr("Shorter than 7 days: too short to decide what nobody needs.") + u' '
        + covered;
}

QStringList trafficNotices(const usage::Traffic &traffic, int minutesEast)
{
    QStringList notices;
    const auto coverage = traffic.coverage(minutesEast);
    if (coverage.first != core::Timestamp{}) {
        notices.append(
            TrafficWordsText::tr("%n day(s), of them %1 from Monday to Friday.", nullptr, coverage.days)
                .arg(coverage.workingDays));
        if (!coverage.hasNight)
            notices.append(
                TrafficWordsText::tr("No night is in it: backups and jobs of the night are missing."));
        if (!coverage.hasMonthEnd)
            notices.append(TrafficWordsText::tr("No end of a month is in it: monthly jobs are missing."));
    }
    for (const auto &source : traffic.sources) {
        const auto name = shown(source.name, 120);
        const auto say = [&](const QString &sentence) {
            notices.append(TrafficWordsText::tr("%1: %2", "file, sentence").arg(name, sentence));
        };
        if (source.end == usage::SourceEnd::Cut)
            say(TrafficWordsText::tr("it ends in the middle; what came before was read."));
        else if (source.end == usage::SourceEnd::Damaged)
            say(TrafficWordsText::tr("it is damaged; what came before was read."));
        else if (source.end == usage::SourceEnd::Stopped)
            say(TrafficWordsText::tr("the reading was stopped; what came before counts."));
        if (source.items == 0)
            say(TrafficWordsText::tr("nothing in it, or nothing in the time asked for."));
        constexpr std::size_t mostHoles = 3;
        for (std::size_t i = 1; i < std::min(source.parts.size(), mostHoles + 1); ++i)
            say(TrafficWordsText::tr("nothing from %1 to %2: that time does not count.")
                    .arg(timeWords(source.parts[i - 1].second), timeWords(source.parts[i].first)));
        if (source.unknownLink > 0)
            say(TrafficWordsText::tr("%n packet(s) of a kind of network that is not read.", nullptr,
                                     core::counted(source.unknownLink)));
        if (source.encryptedFrames > 0)
            say(TrafficWordsText::tr(
                "%n frame(s) of an encrypted wireless network: record behind the access point.", nullptr,
                core::counted(source.encryptedFrames)));
        if (source.fieldsAssumed > 0)
            say(TrafficWordsText::tr(
                "%n line(s) without a #Fields line before them: read in the standard order of the "
                "Windows Firewall.",
                nullptr, core::counted(source.fieldsAssumed)));
        if (source.cut > 0 && source.snapLength > 0 && source.snapLength < 65'535)
            say(TrafficWordsText::tr("%n packet(s) cut at %1 bytes: interfaces may not be readable.", nullptr,
                                     core::counted(source.cut))
                    .arg(source.snapLength));
        else if (source.cut > 0)
            say(TrafficWordsText::tr("%n packet(s) recorded shorter than they were.", nullptr,
                                     core::counted(source.cut)));
        if (source.lost > 0)
            say(TrafficWordsText::tr("the recorder lost %n packet(s).", nullptr, core::counted(source.lost)));
        if (source.missingBytes > 0)
            say(TrafficWordsText::tr("%n byte(s) of conversations are missing.", nullptr,
                                     core::counted(source.missingBytes)));
        if (source.doubled > 0)
            say(TrafficWordsText::tr("%n item(s) were there twice and count once.", nullptr,
                                     core::counted(source.doubled)));
        if (source.unread > 0)
            say(TrafficWordsText::tr("%n item(s) could not be read.", nullptr, core::counted(source.unread)));
        if (source.givenUp > 0)
            say(TrafficWordsText::tr("%n connection(s) were forgotten for lack of room.", nullptr,
                                     core::counted(source.givenUp)));
        if (source.local > 0)
            say(TrafficWordsText::tr("%n connection(s) of computers with themselves left out.", nullptr,
                                     core::counted(source.local)));
        if (source.encryptedSmb > 0)
            say(TrafficWordsText::tr("%n SMB connection(s) are encrypted: pipes in them are not seen.",
                                     nullptr, core::counted(source.encryptedSmb)));
        if (source.oneSided > 0)
            say(TrafficWordsText::tr("of %n connection(s) one direction alone was recorded.", nullptr,
                                     core::counted(source.oneSided)));
    }
    const auto calls = traffic.callsByKnown();
    std::uint64_t all = 0;
    for (const auto count : calls)
        all += count;
    if (all > 0) {
        QStringList shares;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            if (calls[i] > 0)
                shares.append(u"%1 %2 %"_s.arg(word(Known(i))).arg(calls[i] * 100 / all));
        }
        notices.append(
            TrafficWordsText::tr("How the interface of a call is known: %1.").arg(shares.join(u", "_s)));
    }
    if (traffic.leftOut > 0)
        notices.append(TrafficWordsText::tr("%n use(s) more were left out for lack of room.", nullptr,
                                            core::counted(traffic.leftOut)));
    notices.append(TrafficWordsText::tr("A use that did not happen in this time is not here."));
    return notices;
}

QString blockedSummary(const usage::Traffic &traffic)
{
    std::array<std::uint64_t, 4> counts{};
    for (const auto &use : traffic.uses)
        ++counts[std::size_t(use.blocked.port135)];
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i)
        parts.append(u"%1: %2"_s.arg(word(Effect(i))).arg(counts[i]));
    return TrafficWordsText::tr("If port 135 is blocked: %1.").arg(parts.join(u", "_s));
}

QString message(const usage::SegmentError &error, const QString &file)
{
    const auto what = shown(error.text, 80);
    const auto where = TrafficWordsText::tr("%1, line %2", "file, number").arg(file).arg(error.line);
    switch (error.kind) {
    case usage::SegmentError::Kind::NoName:
        return TrafficWordsText::tr("%1: a zone needs a name and ranges, as in: zone clients 10.1.0.0/16")
            .arg(where);
    case usage::SegmentError::Kind::NoRanges:
        return TrafficWordsText::tr("%1: the zone “%2” needs ranges, as in: zone clients 10.1.0.0/16")
            .arg(where, what);
    case usage::SegmentError::Kind::BadRange:
        return TrafficWordsText::tr(
                   "%1: “%2” is no range of addresses. Write networks as 10.1.0.0/16, ranges as "
                   "10.1.0.5-10.1.0.9, with commas between.")
            .arg(where, what);
    case usage::SegmentError::Kind::SameName:
        return TrafficWordsText::tr("%1: there is a zone “%2” already.").arg(where, what);
    case usage::SegmentError::Kind::TooMany:
        return TrafficWordsText::tr("%1: more zones than %2.").arg(where).arg(usage::Segments::most);
    }
    return where;
}

} // namespace port135::report
