// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/host_json.h"

#include "knowledge/version_text.h"
#include "knowledge/windows_builds.h"
#include "rating/possible_products.h"
#include "rating/rule.h"
#include "report/endpoint_json.h"
#include "report/host_facts.h"
#include "report/json_writer.h"
#include "report/words.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace port135::report {
namespace {

// A host with 300 endpoints is about 100 KB.
constexpr std::size_t initialBuffer = 128u << 10;

/// What is equal in all findings of a rule: its texts, in the language of first use.
struct RuleJson
{
    std::string title;
    std::string remedies;
    std::string references;
};

std::string jsonOf(const QStringList &texts)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartArray();
    for (const QString &text : texts)
        writer.text(text);
    writer.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}

/// The outcomes that say everything by their name have no error sentence.
bool needsSentence(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Silent:
    case core::Outcome::Closed:
    case core::Outcome::Empty:
    case core::Outcome::Listed:
        return false;
    default:
        return true;
    }
}

void level(JsonWriter &writer, std::optional<core::Level> level)
{
    writer.wordOrNull(level ? core::name(*level) : std::string_view());
}

/// Several exceptions that cover a finding together hold until the first of them ends.
void accepted(JsonWriter &writer, const std::vector<core::ExceptionPtr> &exceptions)
{
    if (exceptions.empty()) {
        writer.Null();
        return;
    }
    std::string owner;
    std::string reason;
    core::Date expires = exceptions.front()->expires;
    const auto append = [](std::string &list, const std::string &text) {
        if (list.find(text) == std::string::npos)
            list += (list.empty() ? "" : "; ") + text;
    };
    for (const core::ExceptionPtr &exception : exceptions) {
        append(owner, exception->owner);
        append(reason, exception->reason);
        expires = std::min(expires, exception->expires);
    }
    writer.StartObject();
    writer.key("\"owner\"");
    writer.foreign(owner);
    writer.key("\"reason\"");
    writer.foreign(reason);
    writer.key("\"expires\"");
    writer.word(core::toIso8601(expires));
    writer.EndObject();
}

template <typename List, typename Write>
void listOrNull(JsonWriter &writer, bool known, const List &list, Write write)
{
    if (!known) {
        writer.Null();
        return;
    }
    writer.StartArray();
    for (const auto &item : list)
        write(item);
    writer.EndArray();
}

} // namespace

struct HostJson::Private
{
    const knowledge::Catalogue &catalogue;
    core::Date date;
    rapidjson::StringBuffer buffer;
    EndpointJson endpoints;
    std::unordered_map<std::string_view, RuleJson> rules;

    void names(JsonWriter &writer, const core::Names &names);
    void os(JsonWriter &writer, const core::HostResult &host);
    void unlisted(JsonWriter &writer, const core::InterfaceId &id);
    void finding(JsonWriter &writer, const core::Finding &finding);
};

HostJson::HostJson(const knowledge::Catalogue &catalogue, core::Date date)
    : d(new Private{catalogue, date, {nullptr, initialBuffer}, EndpointJson(catalogue), {}})
{
}

HostJson::~HostJson() = default;

void HostJson::Private::names(JsonWriter &writer, const core::Names &names)
{
    writer.key("\"names\"");
    writer.StartObject();
    writer.key("\"dns\"");
    writer.foreignOrNull(names.dns);
    writer.key("\"netbios\"");
    writer.foreignOrNull(names.netbios);
    writer.key("\"domain\"");
    writer.foreignOrNull(names.domain);
    writer.key("\"dns_domain\"");
    writer.foreignOrNull(names.dnsDomain);
    writer.key("\"forest\"");
    writer.foreignOrNull(names.forest);
    writer.EndObject();
}

void HostJson::Private::os(JsonWriter &writer, const core::HostResult &host)
{
    if (!host.observation.os) {
        writer.Null();
        return;
    }
    const auto products = rating::possibleProducts(host);
    const knowledge::SupportState state = knowledge::supportOf(products, date);
    writer.StartObject();
    writer.key("\"build\"");
    writer.word(knowledge::toString(*host.observation.os));
    writer.key("\"products\"");
    listOrNull(writer, !products.empty(), knowledge::productNames(products),
               [&](std::string_view name) { writer.utf8(name); });
    writer.key("\"support\"");
    writer.word(knowledge::name(state.support));
    writer.key("\"ends\"");
    writer.wordOrNull(state.ends ? core::toIso8601(*state.ends) : std::string());
    writer.EndObject();
}

void HostJson::Private::unlisted(JsonWriter &writer, const core::InterfaceId &id)
{
    const auto *info = catalogue.find(id);
    writer.StartObject();
    writer.key("\"uuid\"");
    writer.word(id.uuid.toString());
    writer.key("\"version\"");
    writer.word(id.versionString());
    writer.key("\"name\"");
    writer.wordOrNull(info ? info->name : std::string_view());
    writer.EndObject();
}

void HostJson::Private::finding(JsonWriter &writer, const core::Finding &finding)
{
    auto kept = rules.find(finding.rule);
    if (kept == rules.end()) {
        RuleJson json{jsonOf(rating::title(finding).toStdString()), jsonOf(rating::remedies(finding)),
                      jsonOf(rating::references(finding))};
        kept = rules.emplace(finding.rule, std::move(json)).first;
    }
    const RuleJson &rule = kept->second;

    writer.StartObject();
    writer.key("\"rule\"");
    writer.word(finding.rule);
    writer.key("\"level\"");
    level(writer, finding.level);
    writer.key("\"confidence\"");
    writer.word(core::name(finding.confidence));
    writer.key("\"title\"");
    writer.value(rule.title);
    writer.key("\"evidence\"");
    writer.StartArray();
    for (const QString &sentence : rating::evidence(finding))
        writer.text(sentence);
    writer.EndArray();
    writer.key("\"remedies\"");
    writer.value(rule.remedies);
    writer.key("\"references\"");
    writer.value(rule.references);
    writer.key("\"accepted\"");
    accepted(writer, finding.accepted);
    writer.EndObject();
}

std::string_view HostJson::object(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    const core::Rating &rating = host.rating;
    const bool mapRead = report::mapRead(seen);

    d->buffer.Clear();
    JsonWriter writer(d->buffer);
    writer.StartObject();
    writer.key("\"address\"");
    writer.word(seen.address.toString());
    writer.key("\"port\"");
    writer.Uint(seen.port);
    writer.key("\"outcome\"");
    writer.word(core::name(seen.outcome));
    writer.key("\"started\"");
    // Nothing was begun at the epoch: a host that was never examined has no start.
    writer.wordOrNull(seen.started == core::Timestamp{} ? std::string() : core::toIso8601(seen.started));
    writer.key("\"rtt_ms\"");
    if (seen.rtt)
        writer.thousandths(seen.rtt->count(), 2);
    else
        writer.Null();
    d->names(writer, seen.names);
    writer.key("\"os\"");
    d->os(writer, host);
    writer.key("\"clock_skew_s\"");
    if (seen.clockSkew)
        writer.thousandths(seen.clockSkew->count(), 1);
    else
        writer.Null();
    writer.key("\"addresses\"");
    listOrNull(writer, !seen.addresses.empty(), seen.addresses,
               [&](const std::string &address) { writer.foreign(address); });
    writer.key("\"security_providers\"");
    listOrNull(writer, !seen.securityProviders.empty(), seen.securityProviders,
               [&](std::uint16_t provider) { writer.Uint(provider); });
    writer.key("\"anonymous_lookup\"");
    if (seen.anonymousLookup)
        writer.Bool(*seen.anonymousLookup);
    else
        writer.Null();
    writer.key("\"roles\"");
    listOrNull(writer, mapRead, rating.roles, [&](std::string_view role) { writer.word(role); });
    writer.key("\"endpoints\"");
    listOrNull(writer, mapRead, seen.endpoints,
               [&](const core::Endpoint &endpoint) { d->endpoints.write(writer, endpoint); });
    writer.key("\"ports\"");
    listOrNull(writer, seen.reachTried, seen.ports, [&](const core::PortReach &reach) {
        writer.StartObject();
        writer.key("\"port\"");
        writer.Uint(reach.port);
        writer.key("\"state\"");
        writer.wordOrNull(reach.state == core::PortState::NotTried ? std::string_view()
                                                                   : core::name(reach.state));
        writer.key("\"lists_interfaces\"");
        if (reach.listsInterfaces)
            writer.Bool(*reach.listsInterfaces);
        else
            writer.Null();
        writer.key("\"unlisted\"");
        listOrNull(writer, reach.listsInterfaces == true, reach.unlisted,
                   [&](const core::InterfaceId &id) { d->unlisted(writer, id); });
        writer.EndObject();
    });
    writer.key("\"findings\"");
    listOrNull(writer, true, rating.findings,
               [&](const core::Finding &finding) { d->finding(writer, finding); });
    writer.key("\"potential\"");
    listOrNull(writer, true, rating.potential, [&](const core::PotentialIssue &issue) {
        writer.StartObject();
        writer.key("\"id\"");
        writer.foreign(issue.id);
        writer.key("\"title\"");
        writer.text(rating::title(issue));
        writer.key("\"why\"");
        writer.text(rating::why(issue));
        writer.EndObject();
    });
    writer.key("\"level\"");
    level(writer, rating.level);
    writer.key("\"truncated\"");
    writer.Bool(seen.truncated);
    writer.key("\"error\"");
    if (needsSentence(seen.outcome))
        writer.text(explain(seen));
    else
        writer.Null();
    // Added to the contract: always behind what was there before.
    writer.key("\"target\"");
    writer.foreignOrNull(seen.names.target);
    writer.key("\"ntlm_target\"");
    writer.wordOrNull(seen.ntlmTarget == core::NtlmTarget::Unknown      ? std::string_view()
                          : seen.ntlmTarget == core::NtlmTarget::Domain ? std::string_view("domain")
                                                                        : std::string_view("server"));
    writer.key("\"com_version\"");
    writer.wordOrNull(seen.comVersion ? std::to_string(seen.comVersion->major) + '.'
                              + std::to_string(seen.comVersion->minor)
                                      : std::string());
    writer.EndObject();
    return {d->buffer.GetString(), d->buffer.GetSize()};
}

} // namespace port135::report
