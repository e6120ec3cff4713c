// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/exceptions.h"

#include "core/escape.h"
#include "rating/rule.h"
#include "target/specification.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace port135::rating {
namespace {

class ExceptionsText
{
    Q_DECLARE_TR_FUNCTIONS(Exceptions)
};

constexpr std::size_t mostShown = 200;

std::string folded(std::string_view name)
{
    if (!name.empty() && name.back() == '.')
        name.remove_suffix(1);
    std::string text(name);
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return text;
}

/// Read as what an exclusion would be, so that IPv6 networks of any size are allowed. "!" would turn the
/// meaning round and is refused, and so is the network around a name: nothing is looked up here.
std::optional<target::Specification> parseHosts(const std::string &hosts)
{
    if (hosts.find('!') != std::string::npos)
        return std::nullopt;
    auto parsed = target::parseTargets(hosts, target::Meaning::Exclusions);
    if (!parsed || parsed->isEmpty())
        return std::nullopt;
    for (const target::NameTarget &name : parsed->names) {
        if (name.prefixLength)
            return std::nullopt;
    }
    return std::move(*parsed);
}

bool lastsLonger(const core::AcceptancePtr &one, const core::AcceptancePtr &than)
{
    return !than || one->expires > than->expires;
}

bool isBlank(const std::string &text)
{
    return QString::fromStdString(text).trimmed().isEmpty();
}

} // namespace

Exceptions::Exceptions(const std::vector<core::Acceptance> &exceptions, const Resolved &resolved)
{
    for (const core::Acceptance &exception : exceptions) {
        auto hosts = parseHosts(exception.hosts);
        if (!hosts)
            continue;
        Entry entry{std::make_shared<const core::Acceptance>(exception), std::move(hosts->exclude), {}};
        for (const target::NameTarget &name : hosts->names) {
            entry.names.push_back(folded(name.name));
            if (const auto found = resolved.find(entry.names.back()); found != resolved.end()) {
                for (const core::Address &address : found->second)
                    entry.addresses.add(address.unmapped());
            }
        }
        m_entries.push_back(std::move(entry));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.exception->rule < b.exception->rule; });
}

bool Exceptions::covers(const Entry &entry, const core::Observation &observation)
{
    const core::Address &address = observation.address;
    if (entry.addresses.contains(address)
        || (address.scope() != 0 && entry.addresses.contains(core::Address::v6(address.bytes()))))
        return true;
    const std::string &typed = observation.names.target;
    return !typed.empty() && !entry.names.empty()
        && std::find(entry.names.begin(), entry.names.end(), folded(typed)) != entry.names.end();
}

std::vector<std::string> Exceptions::namesOf(const std::vector<core::Acceptance> &exceptions)
{
    std::vector<std::string> names;
    for (const core::Acceptance &exception : exceptions) {
        const auto hosts = parseHosts(exception.hosts);
        if (!hosts)
            continue;
        for (const target::NameTarget &name : hosts->names)
            names.push_back(folded(name.name));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::vector<Exceptions::Claim>
Exceptions::claimed(const core::Rating &rating, const core::Observation &observation, core::Date date) const
{
    std::vector<Claim> claims;
    for (const Entry &entry : m_entries) {
        const core::Acceptance &exception = *entry.exception;
        const bool concerns = std::any_of(
            rating.findings.begin(), rating.findings.end(), [&exception](const core::Finding &finding) {
                return finding.rule == exception.rule && finding.accepted.empty();
            });
        if (entry.names.empty() || !concerns || exception.expires < date || covers(entry, observation))
            continue;
        for (const std::string *said : {&observation.names.dns, &observation.names.netbios}) {
            if (said->empty()
                || std::find(entry.names.begin(), entry.names.end(), folded(*said)) == entry.names.end())
                continue;
            claims.push_back({entry.exception, *said});
            break;
        }
    }
    return claims;
}

std::vector<core::AcceptancePtr> Exceptions::covering(const core::Finding &finding,
                                                      const core::Observation &observation,
                                                      core::Date date) const
{
    auto entry =
        std::lower_bound(m_entries.begin(), m_entries.end(), finding.rule,
                         [](const Entry &one, std::string_view rule) { return one.exception->rule < rule; });
    core::AcceptancePtr whole;
    std::vector<core::AcceptancePtr> parts(finding.interfaces.size());
    for (; entry != m_entries.end() && entry->exception->rule == finding.rule; ++entry) {
        const core::AcceptancePtr &exception = entry->exception;
        if (exception->expires < date || !covers(*entry, observation))
            continue;
        if (!exception->interfaceUuid) {
            if (lastsLonger(exception, whole))
                whole = exception;
            continue;
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (finding.interfaces[i] == *exception->interfaceUuid && lastsLonger(exception, parts[i]))
                parts[i] = exception;
        }
    }
    if (whole)
        return {whole};
    if (std::find(parts.begin(), parts.end(), nullptr) != parts.end())
        return {};
    std::vector<core::AcceptancePtr> each;
    for (core::AcceptancePtr &part : parts) {
        if (std::find(each.begin(), each.end(), part) == each.end())
            each.push_back(std::move(part));
    }
    return each;
}

void apply(core::Rating &rating, const core::Observation &observation, const Exceptions &exceptions,
           core::Date date)
{
    for (core::Finding &finding : rating.findings)
        finding.accepted = exceptions.covering(finding, observation, date);
    takeLevel(rating);
}

void takeLevel(core::Rating &rating)
{
    rating.level.reset();
    rating.confidence = core::Confidence::Low;
    const core::Finding *first = nullptr;
    for (const core::Finding &finding : rating.findings) {
        if (!finding.accepted.empty())
            continue;
        if (finding.level) {
            rating.level = finding.level;
            rating.confidence = finding.confidence;
            return;
        }
        if (first == nullptr)
            first = &finding;
    }
    if (first == nullptr && !rating.findings.empty())
        first = &rating.findings.front();
    if (first != nullptr)
        rating.confidence = first->confidence;
}

core::Result<void, QString> checkException(const core::Acceptance &exception, core::Date today)
{
    const auto shown = [](const std::string &text) {
        return QString::fromStdString(core::escaped(text, mostShown));
    };
    if (findRule(exception.rule) == nullptr)
        return core::failure(
            ExceptionsText::tr("There is no rule “%1”: name the rule of the finding, such as R7.")
                .arg(shown(exception.rule)));
    if (isBlank(exception.hosts))
        return core::failure(
            ExceptionsText::tr("The exception names no host: give an address, a range or a network, "
                               "or the name of a host."));
    if (!parseHosts(exception.hosts))
        return core::failure(
            ExceptionsText::tr(
                "The hosts “%1” are not understood: give addresses, ranges or networks such as "
                "10.0.0.0/24, or names of hosts, without “!”.")
                .arg(shown(exception.hosts)));
    if (isBlank(exception.owner))
        return core::failure(ExceptionsText::tr("The exception has no owner: name who answers for it."));
    if (isBlank(exception.reason))
        return core::failure(
            ExceptionsText::tr("The exception has no reason: write down why the finding is accepted."));
    if (exception.expires < today)
        return core::failure(ExceptionsText::tr("The exception ended on %1: choose a day from today on.")
                                 .arg(QString::fromStdString(core::toIso8601(exception.expires))));
    return {};
}

core::Result<void, QString> checkException(const core::Acceptance &exception)
{
    return checkException(exception, core::today());
}

} // namespace port135::rating
