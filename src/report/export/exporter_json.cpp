// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/age.h"
#include "knowledge/data_version.h"
#include "rating/rule.h"
#include "rating/scan_rules.h"
#include "report/comparison/comparison_json.h"
#include "report/export/exporters.h"
#include "report/json/host_json.h"
#include "report/json/json_writer.h"
#include "report/json/observation_hash.h"

#include <optional>

namespace port135::report {
namespace {

/// {"scan":{...},"hosts":[...],"summary":{...}}: what was asked, what was seen, how it ended. The summary
/// comes last because it is not known before, and hosts are not kept.
class JsonExporter final : public Exporter
{
public:
    JsonExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &scan) override;

    void writeComparison(const comparison::Comparison &comparison) override
    {
        write(toJson(comparison, m_catalogue, context()).toStdString());
    }
    void writeRecheck(const comparison::Recheck &recheck) override
    {
        write(toJson(recheck, m_catalogue, context()).toStdString());
    }

    std::optional<HostJson> m_json;
    ObservationHash m_hash;
    AlikeCount m_alike;
    rating::ScanRules m_scanRules;
    bool m_first = true;
};

/// Times that are not set yet are the epoch.
void time(JsonWriter &writer, core::Timestamp time)
{
    writer.wordOrNull(time == core::Timestamp{} ? std::string() : core::toIso8601(time));
}

void options(JsonWriter &writer, const core::ScanOptions &options)
{
    writer.StartObject();
    writer.key("\"port\"");
    writer.Uint(options.port);
    writer.key("\"profile\"");
    writer.word(core::name(options.profile));
    writer.key("\"in_flight\"");
    writer.Uint(options.inFlight);
    writer.key("\"rate\"");
    writer.Uint(options.rate);
    writer.key("\"connect_timeout_ms\"");
    writer.Int64(options.connectTimeout.count());
    writer.key("\"answer_timeout_ms\"");
    writer.Int64(options.answerTimeout.count());
    writer.key("\"attempts\"");
    writer.Uint(options.attempts);
    writer.key("\"stages\"");
    writer.StartArray();
    writer.word("map");
    if (options.stages.reach)
        writer.word("reach");
    if (options.stages.identity)
        writer.word("identity");
    writer.EndArray();
    writer.EndObject();
}

/// By which facts the scan was rated, and how old they were; null where that was not written down.
void knowledgeOf(JsonWriter &writer, const core::ScanRecord &scan)
{
    const std::string_view version = scan.catalogueVersion;
    const auto day = knowledge::dateOf(version);
    if (!day) {
        writer.Null();
        return;
    }
    constexpr std::string_view userMark = " + user ";
    const std::size_t user = version.find(userMark);
    const std::string_view pack = version.substr(0, user);
    const std::size_t blank = pack.find(' ');
    writer.StartObject();
    writer.key("\"date\"");
    writer.word(core::toIso8601(*day));
    writer.key("\"hash\"");
    writer.foreignOrNull(std::string(blank == pack.npos ? std::string_view() : pack.substr(blank + 1)));
    writer.key("\"user_hash\"");
    writer.foreignOrNull(
        std::string(user == version.npos ? std::string_view() : version.substr(user + userMark.size())));
    writer.key("\"age_days\"");
    writer.Int(knowledge::age(version, std::chrono::floor<std::chrono::days>(scan.started)).days);
    writer.EndObject();
}

/// Of all shards, those that are missing too; null where one computer made the scan.
void partsOf(JsonWriter &writer, const core::ScanRecord &scan)
{
    if (scan.parts.empty()) {
        writer.Null();
        return;
    }
    writer.StartArray();
    auto next = scan.parts.begin();
    for (std::uint32_t shard = 1; shard <= scan.shards; ++shard) {
        const bool isMissing = next == scan.parts.end() || next->shard != shard;
        writer.StartObject();
        writer.key("\"part\"");
        writer.Uint(shard);
        writer.key("\"of\"");
        writer.Uint(scan.shards);
        writer.key("\"missing\"");
        writer.Bool(isMissing);
        if (!isMissing) {
            const core::ScanPart &part = *next++;
            for (const auto &[key, text] : {std::pair{"\"machine\"", &part.machine},
                                            {"\"operator\"", &part.operatorName},
                                            {"\"program_version\"", &part.programVersion}}) {
                writer.key(key);
                writer.foreignOrNull(*text);
            }
            writer.key("\"started\"");
            time(writer, part.started);
            writer.key("\"ended\"");
            time(writer, part.ended);
            writer.key("\"clock_offset_s\"");
            if (part.clockOffset)
                writer.Double(double(part.clockOffset->count()) / 1000);
            else
                writer.Null();
            writer.key("\"addresses\"");
            writer.Uint64(part.hosts);
            writer.key("\"examined\"");
            writer.Uint64(part.examined);
            writer.key("\"stopped_early\"");
            writer.Bool(part.stoppedEarly);
            writer.key("\"attempts\"");
            writer.Uint(part.attempts);
            writer.key("\"sha256\"");
            writer.foreignOrNull(part.digest);
            writer.key("\"signer\"");
            writer.foreignOrNull(part.signer);
        }
        writer.EndObject();
    }
    writer.EndArray();
}

/// How many addresses answer alike without RPC, and in which way; null where that is not so.
void alike(JsonWriter &writer, const std::optional<AlikeGroup> &group)
{
    if (!group) {
        writer.Null();
        return;
    }
    writer.StartObject();
    writer.key("\"outcome\"");
    writer.word(core::name(core::Outcome::NotRpc));
    writer.key("\"error\"");
    writer.wordOrNull(group->cause == core::Cause::None ? std::string_view() : core::name(group->cause));
    writer.key("\"addresses\"");
    writer.Uint64(group->addresses);
    writer.key("\"answered\"");
    writer.Uint64(group->answered);
    writer.EndObject();
}

void JsonExporter::writeBegin(const core::ScanRecord &scan)
{
    m_json.emplace(m_catalogue, std::chrono::floor<std::chrono::days>(scan.started), scan.place,
                   context().memory);
    m_hash = {};
    m_alike = {};
    m_scanRules = {};
    m_first = true;

    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    writer.key("\"program\"");
    writer.word("Port135");
    writer.key("\"program_version\"");
    writer.foreignOrNull(scan.programVersion);
    writer.key("\"catalogue_version\"");
    writer.foreignOrNull(scan.catalogueVersion);
    writer.key("\"rules_version\"");
    writer.foreignOrNull(scan.rulesVersion);
    writer.key("\"started\"");
    time(writer, scan.started);
    writer.key("\"vantage\"");
    writer.word(core::name(scan.options.vantage));
    writer.key("\"practice\"");
    writer.Bool(scan.practice);
    writer.key("\"targets\"");
    writer.foreign(scan.targets);
    writer.key("\"excludes\"");
    writer.StartArray();
    for (const std::string &exclude : scan.excludes)
        writer.foreign(exclude);
    writer.EndArray();
    writer.key("\"addresses\"");
    writer.Uint64(scan.hosts);
    writer.key("\"options\"");
    options(writer, scan.options);
    // Added to the contract: always behind what was there before.
    for (const auto &[key, text] : {std::pair{"\"name\"", context().scanName},
                                    {"\"note\"", context().scanNote},
                                    {"\"uuid\"", context().scanUuid},
                                    {"\"operator\"", context().operatorName},
                                    {"\"organisation\"", context().organisation},
                                    {"\"machine\"", context().machine},
                                    {"\"selection\"", context().selection}}) {
        writer.key(key);
        writer.foreignOrNull(text.toStdString());
    }
    writer.key("\"knowledge\"");
    knowledgeOf(writer, scan);
    writer.key("\"place\"");
    writer.foreignOrNull(scan.place);
    writer.key("\"alike\"");
    alike(writer, context().alike); // of a scan that is running it is not known yet: see the summary
    writer.key("\"parts\"");
    partsOf(writer, scan);
    writer.EndObject();

    write("{\"scan\":");
    write({buffer.GetString(), buffer.GetSize()});
    write(",\n\"hosts\":[");
}

void JsonExporter::writeHost(const core::HostResult &host)
{
    write(m_first ? "\n" : ",\n");
    m_first = false;
    m_hash.add(host.observation);
    m_alike.add(host.observation);
    m_scanRules.add(host);
    write(m_json->object(host));
}

void JsonExporter::writeEnd(const core::ScanRecord &scan)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    writer.key("\"ended\"");
    time(writer, scan.ended);
    writer.key("\"stopped_early\"");
    writer.Bool(scan.stoppedEarly);
    writer.key("\"addresses\"");
    writer.Uint64(scan.hosts);
    writer.key("\"examined\"");
    writer.Uint64(scan.examined);
    writer.key("\"outcomes\"");
    writer.StartObject();
    for (std::size_t i = 0; i < scan.counts.byOutcome.size(); ++i) {
        const auto name = core::name(core::Outcome(i));
        writer.utf8(name);
        writer.Uint64(scan.counts.byOutcome[i]);
    }
    writer.EndObject();
    // The sum over what stands above; it is known only now.
    writer.key("\"observations_sha256\"");
    writer.word(m_hash.text().toStdString());
    writer.key("\"alike\"");
    alike(writer, context().alike ? context().alike : m_alike.group(scan));
    writer.key("\"findings\"");
    writer.StartArray();
    for (const core::Finding &finding : m_scanRules.findings()) {
        writer.StartObject();
        writer.key("\"rule\"");
        writer.word(finding.rule);
        writer.key("\"level\"");
        writer.wordOrNull(finding.level ? core::name(*finding.level) : std::string_view());
        writer.key("\"title\"");
        writer.foreign(rating::title(finding).toStdString());
        writer.key("\"evidence\"");
        writer.StartArray();
        for (const QString &sentence : rating::evidence(finding))
            writer.foreign(sentence.toStdString());
        writer.EndArray();
        writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();

    write("\n],\n\"summary\":");
    write({buffer.GetString(), buffer.GetSize()});
    write("}\n");
}

} // namespace

std::unique_ptr<Exporter> createJson(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<JsonExporter>(device, catalogue);
}

} // namespace port135::report
