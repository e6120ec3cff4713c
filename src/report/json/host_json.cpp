// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/host_json.h"

#include "knowledge/version_text.h"
#include "knowledge/windows_builds.h"
#include "rating/possible_products.h"
#include "report/json/endpoint_json.h"
#include "report/json/finding_json.h"
#include "report/json/json_writer.h"
#include "report/text/host_facts.h"
#include "report/text/note_origin.h"
#include "report/text/words.h"

#include <algorithm>
#include <string>

namespace port135::report {
namespace {

// A host with 300 endpoints is about 100 KB.
constexpr std::size_t initialBuffer = 128u << 10;

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

/// Null where the host has neither note nor tags.
void noteSource(JsonWriter &writer, const core::Observation &host, const HostMemo &memo)
{
    if (memo.note.isEmpty() && memo.tags.isEmpty()) {
        writer.Null();
        return;
    }
    writer.StartObject();
    writer.key("\"name\"");
    writer.foreignOrNull(memo.noteName.toStdString());
    writer.key("\"addresses\"");
    listOrNull(writer, !memo.noteAddresses.isEmpty(), memo.noteAddresses,
               [&](const QString &address) { writer.foreign(address.toStdString()); });
    writer.key("\"text\"");
    writer.foreignOrNull(noteOrigin(host, memo).toStdString());
    writer.EndObject();
}

} // namespace

struct HostJson::Private
{
    const knowledge::Catalogue &catalogue;
    core::Date date;
    std::string place;
    HostMemory memory;
    rapidjson::StringBuffer buffer;
    EndpointJson endpoints;
    FindingJson findings;

    void names(JsonWriter &writer, const core::Names &names);
    void os(JsonWriter &writer, const core::HostResult &host);
    void unlisted(JsonWriter &writer, const core::InterfaceId &id);
};

HostJson::HostJson(const knowledge::Catalogue &catalogue, core::Date date, std::string_view place,
                   HostMemory memory)
    : d(new Private{catalogue,
                    date,
                    std::string(place),
                    std::move(memory),
                    {nullptr, initialBuffer},
                    EndpointJson(catalogue),
                    FindingJson()})
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
    const knowledge::CandidateSupport state = knowledge::supportOf(products, date);
    writer.StartObject();
    writer.key("\"build\"");
    writer.word(knowledge::toString(*host.observation.os));
    writer.key("\"products\"");
    listOrNull(writer, !products.products.empty(), knowledge::productNames(products),
               [&](std::string_view name) { writer.utf8(name); });
    writer.key("\"support\"");
    writer.word(knowledge::name(state.support));
    writer.key("\"ends\"");
    writer.wordOrNull(state.ends ? core::toIso8601(*state.ends) : std::string());
    // Added to the contract: always behind what was there before.
    writer.key("\"support_worst\"");
    writer.word(knowledge::name(state.worst));
    writer.key("\"support_best\"");
    writer.word(knowledge::name(state.best));
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

std::string_view HostJson::object(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    const core::Rating &rating = host.rating;
    const bool mapRead = report::mapRead(seen);

    d->buffer.Clear();
    JsonWriter writer(d->buffer);
    writer.StartObject();
    writer.key("\"address\"");
    writer.wordOrNull(seen.address.toString());
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
        writer.key("\"seen\"");
        writer.wordOrNull(core::name(reach.seen));
        writer.EndObject();
    });
    writer.key("\"findings\"");
    listOrNull(writer, true, rating.findings,
               [&](const core::Finding &finding) { d->findings.write(writer, finding); });
    writer.key("\"potential\"");
    listOrNull(writer, true, rating.potential,
               [&](const core::PotentialIssue &issue) { d->findings.write(writer, issue); });
    writer.key("\"level\"");
    FindingJson::write(writer, rating.level);
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
    writer.key("\"incomplete\"");
    writer.StartArray();
    for (const std::string_view word : incompleteWords(seen.incomplete))
        writer.word(word);
    writer.EndArray();
    writer.key("\"source\"");
    writer.foreignOrNull(seen.source);
    writer.key("\"place\"");
    writer.foreignOrNull(d->place);
    const HostMemo memo = d->memory ? d->memory(seen) : HostMemo();
    writer.key("\"tags\"");
    listOrNull(writer, bool(d->memory), memo.tags,
               [&](const QString &tag) { writer.foreign(tag.toStdString()); });
    writer.key("\"notes\"");
    writer.foreignOrNull(memo.note.toStdString());
    writer.key("\"notes_from\"");
    noteSource(writer, seen, memo);
    writer.EndObject();
    return {d->buffer.GetString(), d->buffer.GetSize()};
}

} // namespace port135::report
