// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/traffic/json.h"

#include "report/json/json_writer.h"
#include "report/text/interface_text.h"
#include "report/traffic/traffic_words.h"

namespace port135::report {
namespace {

void writeTime(JsonWriter &writer, core::Timestamp time)
{
    if (time == core::Timestamp{})
        writer.Null();
    else
        writer.word(core::toIso8601(time));
}

void writeInterface(JsonWriter &writer, const usage::InterfaceName &name,
                    const knowledge::Catalogue &catalogue)
{
    const auto *info = name.id.uuid.isNil() ? nullptr : catalogue.find(name.id);
    writer.StartObject();
    writer.key("\"uuid\"");
    if (name.id.uuid.isNil())
        writer.Null();
    else
        writer.word(name.id.uuid.toString());
    writer.key("\"version\"");
    if (name.id.uuid.isNil())
        writer.Null();
    else
        writer.word(name.id.versionString());
    writer.key("\"name\"");
    writer.foreignOrNull(info && !info->name.empty() ? info->name : std::string_view(name.name));
    writer.key("\"title\"");
    const auto title = info ? interfaceTitle(*info) : QString();
    if (title.isEmpty())
        writer.Null();
    else
        writer.text(title);
    writer.EndObject();
}

} // namespace

std::string toJson(const usage::Use &use, const usage::Traffic &traffic,
                   const knowledge::Catalogue &catalogue)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    writer.key("\"client\"");
    writer.word(use.client.toString());
    writer.key("\"server\"");
    writer.word(use.server.toString());
    writer.key("\"over\"");
    writer.word(usage::name(use.over));
    writer.key("\"port\"");
    if (use.port == 0)
        writer.Null();
    else
        writer.Uint(use.port);
    writer.key("\"interface\"");
    if (use.interfaceName)
        writeInterface(writer, *use.interfaceName, catalogue);
    else
        writer.Null();
    writer.key("\"known\"");
    writer.word(usage::name(use.known));
    writer.key("\"candidates\"");
    writer.StartArray();
    for (const auto &candidate : use.candidates)
        writeInterface(writer, candidate, catalogue);
    writer.EndArray();
    writer.key("\"connections\"");
    writer.Uint64(use.connections);
    writer.key("\"calls\"");
    writer.Uint64(use.calls);
    writer.key("\"operations\"");
    writer.StartArray();
    for (const auto &operation : use.operations) {
        writer.StartObject();
        writer.key("\"opnum\"");
        if (operation.name.empty())
            writer.Uint(operation.number);
        else
            writer.Null();
        writer.key("\"name\"");
        const auto name = operationName(use, operation);
        if (name.isEmpty())
            writer.Null();
        else
            writer.text(name);
        writer.key("\"calls\"");
        writer.Uint64(operation.calls);
        writer.EndObject();
    }
    writer.EndArray();
    writer.key("\"unanswered\"");
    writer.Uint64(use.unanswered);
    writer.key("\"faults\"");
    writer.Uint64(use.faults);
    writer.key("\"first\"");
    writeTime(writer, use.first);
    writer.key("\"last\"");
    writeTime(writer, use.last);
    writer.key("\"program\"");
    const auto program = programText(use);
    if (program.isEmpty())
        writer.Null();
    else
        writer.text(program);
    writer.key("\"if_blocked\"");
    writer.StartObject();
    writer.key("\"port_135\"");
    writer.word(usage::name(use.blocked.port135));
    writer.key("\"port_135_and_dynamic\"");
    writer.word(usage::name(use.blocked.port135AndDynamic));
    writer.key("\"why\"");
    writer.text(whyText(use));
    writer.EndObject();
    writer.key("\"sources\"");
    writer.StartArray();
    for (const auto number : use.sources) {
        if (number < traffic.sources.size())
            writer.foreign(traffic.sources[number].name);
    }
    writer.EndArray();
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

std::string sourcesJson(const usage::Traffic &traffic)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartArray();
    for (const auto &source : traffic.sources) {
        const std::pair<std::string_view, std::uint64_t> counts[] = {
            {"\"items\"", source.items},
            {"\"unread\"", source.unread},
            {"\"unknown_link\"", source.unknownLink},
            {"\"cut\"", source.cut},
            {"\"snap_length\"", source.snapLength},
            {"\"doubled\"", source.doubled},
            {"\"lost\"", source.lost},
            {"\"missing_bytes\"", source.missingBytes},
            {"\"given_up\"", source.givenUp},
            {"\"encrypted_smb\"", source.encryptedSmb},
            {"\"one_sided\"", source.oneSided},
            {"\"local\"", source.local},
            {"\"encrypted_frames\"", source.encryptedFrames},
            {"\"fields_assumed\"", source.fieldsAssumed},
        };
        static constexpr std::string_view ends[] = {"whole", "cut", "damaged", "stopped"};
        writer.StartObject();
        writer.key("\"name\"");
        writer.foreign(source.name);
        writer.key("\"kind\"");
        writer.word(usage::name(source.kind));
        writer.key("\"end\"");
        writer.word(ends[std::size_t(source.end)]);
        writer.key("\"first\"");
        writeTime(writer, source.first);
        writer.key("\"last\"");
        writeTime(writer, source.last);
        for (const auto &[key, value] : counts) {
            writer.key(key);
            writer.Uint64(value);
        }
        writer.key("\"parts\"");
        writer.StartArray();
        for (const auto &[first, last] : source.parts) {
            writer.StartArray();
            writeTime(writer, first);
            writeTime(writer, last);
            writer.EndArray();
        }
        writer.EndArray();
        writer.EndObject();
    }
    writer.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}

std::string coverageJson(const usage::Traffic &traffic, int minutesEast)
{
    const auto coverage = traffic.coverage(minutesEast);
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    writer.key("\"first\"");
    writeTime(writer, coverage.first);
    writer.key("\"last\"");
    writeTime(writer, coverage.last);
    writer.key("\"seconds\"");
    writer.Int64(coverage.seconds);
    writer.key("\"days\"");
    writer.Int(coverage.days);
    writer.key("\"working_days\"");
    writer.Int(coverage.workingDays);
    writer.key("\"night\"");
    writer.Bool(coverage.hasNight);
    writer.key("\"month_end\"");
    writer.Bool(coverage.hasMonthEnd);
    writer.key("\"short\"");
    writer.Bool(coverage.isShort());
    writer.key("\"calls_by_known\"");
    writer.StartObject();
    const auto calls = traffic.callsByKnown();
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const auto name = usage::name(usage::Known(i));
        writer.Key(name.data(), rapidjson::SizeType(name.size()));
        writer.Uint64(calls[i]);
    }
    writer.EndObject();
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace port135::report
