// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_json.h"

#include "report/comparison/comparison_text.h"
#include "report/json/json_writer.h"
#include "report/text/words.h"

namespace port135::report {
namespace {

using comparison::Change;
using comparison::Verdict;

constexpr Change allChanges[] = {Change::New, Change::Gone, Change::Changed, Change::Same,
                                 Change::NotComparable};
/// Those of the first day, in the order of the contract.
constexpr Verdict firstVerdicts[] = {Verdict::Fixed, Verdict::StillThere, Verdict::NotVerifiable,
                                     Verdict::New};

class Writer : public JsonWriter
{
public:
    Writer(rapidjson::StringBuffer &buffer, const knowledge::Catalogue &catalogue)
        : JsonWriter(buffer)
        , m_catalogue(catalogue)
    {
    }

    void pair(std::string_view key, std::string_view word)
    {
        this->key(key);
        wordOrNull(word);
    }
    void pair(std::string_view key, bool value)
    {
        this->key(key);
        Bool(value);
    }
    void pair(std::string_view key, const char *) = delete; // would be taken for a bool
    void pair(std::string_view key, std::uint64_t value)
    {
        this->key(key);
        Uint64(value);
    }
    void pair(std::string_view key, std::optional<core::Level> level)
    {
        pair(key, level ? core::name(*level) : std::string_view());
    }
    void textPair(std::string_view key, const QString &value)
    {
        this->key(key);
        if (value.isEmpty())
            Null();
        else
            text(value);
    }
    void reason(comparison::Reason reason)
    {
        pair("\"reason\"",
             reason == comparison::Reason::None ? std::string_view() : comparison::name(reason));
    }

    void scans(const core::ScanRecord &before, const core::ScanRecord &after, const ReportContext &context)
    {
        scan("\"before\"", before, context.before ? *context.before : ReportContext());
        scan("\"after\"", after, context);
    }

    void counts(std::string_view key, const comparison::ChangeCounts &counts)
    {
        this->key(key);
        StartObject();
        for (const auto change : allChanges) {
            utf8(comparison::name(change));
            Uint64(counts[change]);
        }
        EndObject();
    }

    void host(const comparison::HostChange &host)
    {
        StartObject();
        pair("\"change\"", comparison::name(host.change));
        reason(host.reason);
        key("\"name\"");
        const auto colon = host.name.find(':');
        foreignOrNull(colon == host.name.npos ? std::string_view()
                                              : std::string_view(host.name).substr(colon + 1));
        pair("\"address_before\"", host.addressBefore ? host.addressBefore->toString() : std::string());
        pair("\"address_after\"", host.addressAfter ? host.addressAfter->toString() : std::string());
        pair("\"moved\"", host.moved);
        pair("\"outcome_before\"", host.addressBefore ? core::name(host.outcomeBefore) : std::string_view());
        pair("\"outcome_after\"", host.addressAfter ? core::name(host.outcomeAfter) : std::string_view());
        pair("\"level_before\"", host.levelBefore);
        pair("\"level_after\"", host.levelAfter);
        key("\"endpoints\"");
        StartArray();
        for (const auto &change : host.endpoints)
            endpoint(host, change);
        EndArray();
        key("\"findings\"");
        StartArray();
        for (const auto &change : host.findings)
            finding(host, change);
        EndArray();
        key("\"facts\"");
        StartArray();
        for (const auto &change : host.facts)
            fact(host, change);
        EndArray();
        pair("\"only_claimed\"", host.onlyClaimed); // added to the contract: at the end
        EndObject();
    }

    void item(const comparison::RecheckItem &item)
    {
        StartObject();
        word2("\"address\"", item.address.toString());
        pair("\"rule\"", item.rule);
        textPair("\"title\"", findingTitle(item));
        pair("\"verdict\"", comparison::name(item.verdict));
        reason(item.reason);
        textPair("\"text\"", verdictText(item));
        pair("\"accepted\"", item.accepted);
        pair("\"level_before\"", item.levelBefore);
        pair("\"level_after\"", item.levelAfter);
        pair("\"outcome_before\"",
             item.before ? core::name(item.before->observation.outcome) : std::string_view());
        pair("\"outcome_after\"",
             item.after ? core::name(item.after->observation.outcome) : std::string_view());
        // Added to the contract: always behind what was there before.
        side("\"name_before\"", "\"address_before\"", item.before);
        side("\"name_after\"", "\"address_after\"", item.after);
        EndObject();
    }

private:
    void side(std::string_view nameKey, std::string_view addressKey, const core::HostResultPtr &host)
    {
        textPair(nameKey, host ? displayName(host->observation) : QString());
        pair(addressKey, host ? host->observation.address.toString() : std::string());
    }

    void scan(std::string_view key, const core::ScanRecord &scan, const ReportContext &context)
    {
        this->key(key);
        StartObject();
        this->key("\"targets\"");
        foreign(QString::fromStdString(scan.targets).simplified().toStdString()); // a list may be one a line
        time("\"started\"", scan.started);
        time("\"ended\"", scan.ended);
        pair("\"port\"", std::uint64_t(scan.options.port));
        pair("\"vantage\"", core::name(scan.options.vantage));
        pair("\"practice\"", scan.practice);
        pair("\"stopped_early\"", scan.stoppedEarly);
        this->key("\"stages\"");
        StartArray();
        word("map");
        if (scan.options.stages.reach)
            word("reach");
        if (scan.options.stages.identity)
            word("identity");
        EndArray();
        this->key("\"program_version\"");
        foreignOrNull(scan.programVersion);
        this->key("\"rules_version\"");
        foreignOrNull(scan.rulesVersion);
        this->key("\"catalogue_version\"");
        foreignOrNull(scan.catalogueVersion);
        // Added to the contract: always behind what was there before.
        this->key("\"excludes\"");
        StartArray();
        for (const auto &exclude : scan.excludes)
            foreign(exclude);
        EndArray();
        pair("\"addresses\"", std::uint64_t(scan.hosts));
        pair("\"examined\"", std::uint64_t(scan.examined));
        for (const auto &[name, text] : {std::pair{"\"name\"", context.scanName},
                                         {"\"note\"", context.scanNote},
                                         {"\"uuid\"", context.scanUuid},
                                         {"\"operator\"", context.operatorName},
                                         {"\"organisation\"", context.organisation},
                                         {"\"machine\"", context.machine}}) {
            this->key(name);
            foreignOrNull(text.toStdString());
        }
        this->key("\"observations_sha256\"");
        foreignOrNull(context.observationHash.toStdString());
        EndObject();
    }

    void word2(std::string_view key, const std::string &value)
    {
        this->key(key);
        word(value);
    }

    void time(std::string_view key, core::Timestamp time)
    {
        pair(key, time == core::Timestamp{} ? std::string() : core::toIso8601(time));
    }

    void endpointSide(std::string_view reachKey, std::string_view versionKey, const core::HostResultPtr &host,
                      int index)
    {
        const auto *endpoint =
            host && index >= 0 ? &host->observation.endpoints[std::size_t(index)] : nullptr;
        key(reachKey);
        if (!endpoint || endpoint->reach == core::PortState::NotTried
            || endpoint->reach == core::PortState::Wrapped)
            Null();
        else
            Bool(endpoint->reach == core::PortState::Open);
        pair(versionKey, endpoint ? endpoint->interfaceId.versionString() : std::string());
    }

    void endpoint(const comparison::HostChange &host, const comparison::EndpointChange &change)
    {
        const auto &id = change.key;
        StartObject();
        pair("\"change\"", comparison::name(change.change));
        reason(change.reason);
        pair("\"uuid\"", id.uuid.toString());
        pair("\"major\"", std::uint64_t(id.major));
        pair("\"object\"", id.object.isNil() ? std::string() : id.object.toString());
        pair("\"protseq\"", core::name(id.protseq));
        key("\"endpoint\"");
        if (id.port != 0)
            word(std::to_string(id.port));
        else
            foreignOrNull(id.protseq == core::ProtocolSequence::Unknown ? std::string_view() : id.name);
        const auto *known = m_catalogue.find({id.uuid, id.major, 0});
        key("\"interface\"");
        if (known && !known->name.empty())
            utf8(known->name);
        else
            Null();
        endpointSide("\"reachable_before\"", "\"version_before\"", host.before, change.before);
        endpointSide("\"reachable_after\"", "\"version_after\"", host.after, change.after);
        EndObject();
    }

    void finding(const comparison::HostChange &host, const comparison::FindingChange &change)
    {
        StartObject();
        pair("\"change\"", comparison::name(change.change));
        reason(change.reason);
        pair("\"rule\"", change.rule);
        textPair("\"title\"", findingTitle(host, change));
        pair("\"level_before\"", change.levelBefore);
        pair("\"level_after\"", change.levelAfter);
        pair("\"accepted_before\"", change.acceptedBefore);
        pair("\"accepted_after\"", change.acceptedAfter);
        pair("\"interfaces_changed\"", change.interfacesChanged);
        EndObject();
    }

    void fact(const comparison::HostChange &host, const comparison::FactChange &change)
    {
        StartObject();
        pair("\"fact\"", comparison::name(change.fact));
        pair("\"change\"", comparison::name(change.change));
        reason(change.reason);
        textPair("\"before\"", host.before ? factValue(change.fact, *host.before) : QString());
        textPair("\"after\"", host.after ? factValue(change.fact, *host.after) : QString());
        EndObject();
    }

    const knowledge::Catalogue &m_catalogue;
};

QByteArray bytesOf(rapidjson::StringBuffer &buffer)
{
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())) + '\n';
}

} // namespace

QByteArray toJson(const comparison::Comparison &comparison, const knowledge::Catalogue &catalogue,
                  const ReportContext &context, bool withSame)
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer, catalogue);
    writer.StartObject();
    writer.scans(comparison.before, comparison.after, context);
    writer.pair("\"differs\"", comparison.differs());
    writer.pair("\"new_exposure\"", comparison.hasNewExposure());
    writer.key("\"notices\"");
    writer.StartArray();
    for (const auto &notice : notices(comparison))
        writer.text(notice);
    writer.EndArray();
    writer.key("\"counts\"");
    writer.StartObject();
    writer.counts("\"hosts\"", comparison.hostCounts);
    writer.counts("\"endpoints\"", comparison.endpointCounts);
    writer.counts("\"findings\"", comparison.findingCounts);
    writer.pair("\"quiet\"", comparison.quiet);
    writer.EndObject();
    writer.key("\"hosts\"");
    writer.StartArray();
    for (const auto &host : comparison.hosts) {
        if (withSame || host.change != Change::Same || host.moved)
            writer.host(host);
    }
    writer.EndArray();
    writer.EndObject();
    return bytesOf(buffer);
}

QByteArray toJson(const comparison::Recheck &recheck, const knowledge::Catalogue &catalogue,
                  const ReportContext &context)
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer, catalogue);
    writer.StartObject();
    writer.scans(recheck.before, recheck.after, context);
    writer.pair("\"all_fixed\"", recheck.allFixed());
    writer.key("\"counts\"");
    writer.StartObject();
    for (const auto verdict : firstVerdicts) {
        writer.utf8(comparison::name(verdict));
        writer.Uint64(recheck.counts[verdict]);
    }
    writer.pair("\"accepted\"", recheck.accepted);
    // Added to the contract: always behind what was there before.
    writer.pair("\"no_longer_visible\"", recheck.counts[Verdict::NoLongerVisible]);
    writer.EndObject();
    writer.key("\"items\"");
    writer.StartArray();
    for (const auto &item : recheck.items)
        writer.item(item);
    writer.EndArray();
    writer.key("\"rule\"");
    writer.wordOrNull(recheck.rule);
    writer.EndObject();
    return bytesOf(buffer);
}

} // namespace port135::report
