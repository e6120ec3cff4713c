// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/host_filter.h"

#include "knowledge/catalogue.h"
#include "program/user_catalogue.h"
#include "rating/possible_products.h"
#include "rating/rule.h"
#include "report/text/interface_text.h"
#include "report/text/os_text.h"
#include "report/text/words.h"
#include "service/filter_messages.h"
#include "service/folded.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <unordered_set>
#include <utility>

namespace port135::service {
namespace {

struct KnownInterface
{
    std::string words; ///< folded
    core::Uuid uuid;
};

std::vector<KnownInterface> knownInterfaces()
{
    std::vector<KnownInterface> known;
    const auto entries = program::catalogue().entries();
    known.reserve(entries.size());
    for (const auto &entry : entries) {
        std::string words;
        for (const auto text : {entry.info.name, entry.info.title, entry.info.document, entry.info.category})
            words += folded(text) + '\n';
        words += folded(report::interfaceTitle(entry.info)) + '\n';
        words += entry.id.uuid.toString();
        known.push_back({std::move(words), entry.id.uuid});
    }
    return known;
}

class PlainHost : public filter::Host
{
public:
    PlainHost(const core::HostResult &host, std::optional<comparison::Change> change)
        : m_host(host)
        , m_change(change)
    {
    }

    const core::HostResult &result() const override { return m_host; }
    bool contains(std::string_view word) const override
    {
        if (m_text.empty())
            m_text = searchText(m_host);
        return m_text.find(word) != m_text.npos;
    }
    std::string os() const override { return osSearchText(m_host); }
    std::string_view support() const override { return supportWhenSeen(m_host); }
    std::string_view change() const override
    {
        return m_change ? comparison::name(*m_change) : std::string_view();
    }

private:
    const core::HostResult &m_host;
    std::optional<comparison::Change> m_change;
    mutable std::string m_text;
};

} // namespace

filter::Vocabulary hostVocabulary()
{
    filter::Vocabulary vocabulary;
    for (unsigned bit = 0; bit < knowledge::traitCount; ++bit) {
        if ((knowledge::roleBits >> bit & 1u) != 0)
            vocabulary.roles.push_back(knowledge::name(knowledge::Trait(1u << bit)));
    }
    for (int support = int(knowledge::supportCount) - 1; support >= 0; --support)
        vocabulary.supports.push_back(knowledge::name(knowledge::Support(support)));
    for (const auto &rule : rating::rules())
        vocabulary.rules.push_back(rule.id);
    for (const auto &entry : program::catalogue().entries()) {
        if (!entry.info.name.empty() && entry.info.name.find_first_of(" \"():,") == std::string_view::npos)
            vocabulary.interfaceNames.emplace_back(core::lowered(entry.info.name));
    }
    std::ranges::sort(vocabulary.interfaceNames);
    const auto same = std::ranges::unique(vocabulary.interfaceNames);
    vocabulary.interfaceNames.erase(same.begin(), same.end());

    const auto known = std::make_shared<const std::vector<KnownInterface>>(knownInterfaces());
    vocabulary.interfaces = [known](std::string_view word) {
        std::vector<core::Uuid> found;
        for (const auto &one : *known) {
            if (one.words.find(word) != one.words.npos)
                found.push_back(one.uuid);
        }
        return found;
    };
    vocabulary.rulesAbout = [](std::string_view reference) {
        std::vector<std::string_view> about;
        for (const auto &rule : rating::rules()) {
            if (std::ranges::any_of(rule.references, [&](std::string_view text) {
                    return filter::containsWord(text, reference);
                }))
                about.push_back(rule.id);
        }
        return about;
    };
    vocabulary.fold = [](std::string_view text) { return folded(text); };
    return vocabulary;
}

FilterProblem filterProblem(const filter::Error &error, const QByteArray &text)
{
    const auto position = qsizetype(error.position);
    return {message(error), QString::fromUtf8(text.first(position)).size(),
            QString::fromUtf8(text.sliced(position, qsizetype(error.length))).size()};
}

core::Result<filter::Query, FilterProblem> parseFilter(const QString &text,
                                                       const filter::Vocabulary &vocabulary)
{
    const QByteArray bytes = text.toUtf8();
    auto query = filter::Query::parse({bytes.data(), std::size_t(bytes.size())}, vocabulary);
    if (query)
        return std::move(*query);
    return core::failure(filterProblem(query.error(), bytes));
}

std::string searchText(const core::HostResult &host)
{
    const auto &seen = host.observation;
    std::string text = seen.address.toString();
    const auto add = [&text](std::string_view part) {
        if (!part.empty())
            text.append(1, '\n').append(part);
    };
    add(core::name(seen.outcome));
    add(folded(report::word(seen.outcome)));
    if (!core::isInteresting(seen) && seen.names.target.empty() && seen.names.dns.empty())
        return text;
    for (const auto *name : {&seen.names.target, &seen.names.dns, &seen.names.netbios, &seen.names.domain,
                             &seen.names.dnsDomain})
        add(folded(std::string_view(*name)));
    if (host.rating.level)
        add(core::name(*host.rating.level));
    add(folded(report::word(host.rating.level)));
    for (const auto role : host.rating.roles) {
        add(role);
        add(folded(rating::roleWord(role)));
    }
    for (const auto &finding : host.rating.findings) {
        add(core::lowered(finding.rule));
        add(folded(rating::title(finding)));
        for (const auto &exception : finding.accepted)
            add(folded(std::string_view(exception->owner)));
    }
    add(osSearchText(host));
    const auto &catalogue = program::catalogue();
    std::unordered_set<core::Uuid> uuids;
    std::unordered_set<std::string_view> places;
    std::string_view lastAnnotation;
    for (const auto &endpoint : seen.endpoints) {
        if (places.insert(endpoint.endpoint).second)
            add(folded(std::string_view(endpoint.endpoint)));
        if (endpoint.annotation != lastAnnotation) {
            lastAnnotation = endpoint.annotation;
            if (places.insert(endpoint.annotation).second)
                add(folded(std::string_view(endpoint.annotation)));
        }
        if (uuids.insert(endpoint.interfaceId.uuid).second && !catalogue.find(endpoint.interfaceId))
            add(endpoint.interfaceId.uuid.toString());
    }
    text.shrink_to_fit();
    return text;
}

std::string osSearchText(const core::HostResult &host)
{
    return host.observation.os ? folded(report::osText(host)) : std::string();
}

std::string_view supportWhenSeen(const core::HostResult &host)
{
    const core::Timestamp seen = host.observation.started;
    const auto day = std::chrono::floor<std::chrono::days>(seen == core::Timestamp{} ? core::now() : seen);
    return knowledge::name(rating::supportOf(host, day).support);
}

core::Result<HostFilter, FilterProblem> HostFilter::parse(const QString &text, bool knowsChanges)
{
    auto vocabulary = hostVocabulary();
    vocabulary.changes = knowsChanges;
    auto query = parseFilter(text, vocabulary);
    if (!query)
        return core::failure(query.error());
    HostFilter filter;
    filter.m_query = std::move(*query);
    filter.m_text = text.trimmed();
    return filter;
}

bool HostFilter::matches(const core::HostResult &host, std::optional<comparison::Change> change) const
{
    return m_query.matches(PlainHost(host, change));
}

} // namespace port135::service
