// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/potential.h"

#include "knowledge/version_text.h"
#include "rating/evidence.h"
#include "rating/facts.h"
#include "rating/rule.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace port135::rating {
namespace {

using knowledge::KnownIssue;
using knowledge::Product;
using knowledge::Trait;

constexpr core::OsVersion firstWithNewRpc{6, 0, 0};

/// What is asked for every issue of a host, worked out once.
struct Offer
{
    explicit Offer(const HostFacts &facts)
        : hasServers(std::any_of(facts.products.begin(), facts.products.end(), [](const Product &product) {
            return product.kind == knowledge::ProductKind::Server;
        }))
    {
        for (unsigned i = 0; i < knowledge::traitCount; ++i)
            traits |= facts.reach[i] >= Reach::Pipe ? 1u << i : 0u;
        if (facts.of(Trait::KeyExchange) != Reach::Absent)
            traits |= std::uint32_t(Trait::KeyExchange);
        if (facts.dcomAnswers)
            traits |= std::uint32_t(Trait::DcomActivation);
    }

    std::uint32_t traits = 0; ///< offered to callers from afar
    bool hasServers = false; ///< among the products
};

/// The first of the traits that the host offers; None for none.
Trait seenTie(const KnownIssue &issue, const Offer &offer)
{
    const std::uint32_t ties = issue.ties & offer.traits;
    return Trait(ties & (0 - ties));
}

/// A product that may have the issue. Clients share builds with servers, but have no server role.
const Product *affectedProduct(const KnownIssue &issue, const HostFacts &facts, const Offer &offer, Trait tie)
{
    // All these products have the same base build: one look settles most issues.
    if (*facts.base < issue.first || *facts.base > issue.last)
        return nullptr;
    const bool isServer =
        (std::uint32_t(tie) & knowledge::roleBits) != 0 && tie != Trait::Spooler && tie != Trait::Routing;
    const Product *found = nullptr;
    for (const Product &product : facts.products) {
        if (!mayHave(issue, product))
            continue;
        if (found == nullptr
            || (isServer && found->kind != knowledge::ProductKind::Server
                && product.kind == knowledge::ProductKind::Server))
            found = &product;
        if (!isServer || found->kind == knowledge::ProductKind::Server)
            break; // no later one is preferred
    }
    if (isServer && offer.hasServers && found != nullptr && found->kind != knowledge::ProductKind::Server)
        return nullptr;
    return found;
}

std::string dayOf(const KnownIssue &issue)
{
    return core::toIso8601(*issue.fixed);
}

using MaybePhrase = std::optional<core::Phrase>;

MaybePhrase whyByService(const KnownIssue &issue, const HostFacts &facts, const Offer &offer, Trait tie)
{
    const auto &os = facts.observation.os;
    const std::string_view service = knowledge::name(tie);
    // Without a version, what ended before Vista is suggested only where old transports speak for such age.
    if (!os && issue.last < firstWithNewRpc && !facts.legacyTransports)
        return std::nullopt;
    const bool isListed = os && facts.products.empty();
    if (isListed && (*os < issue.first || *os > issue.last))
        return std::nullopt;
    const Product *product = os && !isListed ? affectedProduct(issue, facts, offer, tie) : nullptr;
    if (os && !isListed && product == nullptr)
        return std::nullopt;

    if (!issue.fixed)
        return phrase(QT_TRANSLATE_NOOP("Rules",
                                        "Seen: %1. No update ends this: settings and accounts decide, "
                                        "and they cannot be seen from outside."),
                      service);
    if (product != nullptr)
        return phrase(QT_TRANSLATE_NOOP("Rules",
                                        "Seen: %1. %2 was on the market before the update of %3; whether "
                                        "that update is installed cannot be seen from outside."),
                      service, product->name, dayOf(issue));
    if (isListed)
        return phrase(QT_TRANSLATE_NOOP(
                          "Rules",
                          "Seen: %1. The system version %2 lies among the affected ones, which updates cure "
                          "since %3; whether one is installed cannot be seen from outside."),
                      service, knowledge::toString(*os), dayOf(issue));
    return phrase(QT_TRANSLATE_NOOP("Rules",
                                    "Seen: %1, and nothing else speaks for it: the system version is not "
                                    "known. Updates cure it since %2; whether one is installed cannot be "
                                    "seen from outside."),
                  service, dayOf(issue));
}

MaybePhrase whyByVersion(const KnownIssue &issue, const HostFacts &facts, const Offer &offer)
{
    const auto &os = facts.observation.os;
    if (!issue.fixed)
        return std::nullopt;
    if (!os) {
        if (!facts.legacyTransports || issue.first >= firstWithNewRpc)
            return std::nullopt;
        return phrase(QT_TRANSLATE_NOOP("Rules",
                                        "The host lists transports that no Windows has had since Vista; "
                                        "systems of that age had this before the update of %1."),
                      dayOf(issue));
    }
    if (facts.products.empty()) {
        if (*os < issue.first || *os > issue.last)
            return std::nullopt;
        return phrase(
            QT_TRANSLATE_NOOP("Rules",
                              "The system version %1 lies among the affected ones, which updates cure since "
                              "%2; whether one is installed cannot be seen from outside."),
            knowledge::toString(*os), dayOf(issue));
    }
    const Product *product = affectedProduct(issue, facts, offer, Trait::None);
    if (product == nullptr)
        return std::nullopt;
    return phrase(QT_TRANSLATE_NOOP("Rules",
                                    "%1 was on the market before the update of %2; whether that update is "
                                    "installed cannot be seen from outside."),
                  product->name, dayOf(issue));
}

} // namespace

bool isUrgent(const KnownIssue &issue, core::Date date)
{
    constexpr std::chrono::days twoYears{731};
    return issue.fixed && *issue.fixed <= date && date - *issue.fixed <= twoYears
        && (issue.wormableRuntime || (issue.exploited && issue.needs == knowledge::AttackerNeeds::Nothing));
}

Trait tieOf(const HostFacts &facts, const KnownIssue &issue)
{
    return seenTie(issue, Offer(facts));
}

OpenQuestion openQuestion(const HostFacts &facts)
{
    if (facts.products.empty())
        return {};
    const Offer offer(facts);
    OpenQuestion newest;
    for (const KnownIssue &issue : facts.context.issues.all()) {
        if (!isUrgent(issue, facts.context.date)
            || (newest.issue != nullptr && newest.issue->fixed >= issue.fixed))
            continue;
        const Trait tie = seenTie(issue, offer);
        if (issue.ties != 0 && tie == Trait::None)
            continue;
        const Product *product = affectedProduct(issue, facts, offer, tie);
        if (product != nullptr
            && knowledge::supportOf(*product, facts.context.date).support > knowledge::Support::Ended)
            newest = {&issue, product};
    }
    return newest;
}

std::vector<core::PotentialIssue> potentialIssues(const HostFacts &facts)
{
    std::vector<core::PotentialIssue> issues;
    if (!facts.mapperAnswers || facts.samba)
        return issues;
    const KnownIssue *asked = facts.question.issue;
    const Offer offer(facts);
    issues.reserve(32);
    for (const KnownIssue &issue : facts.context.issues.all()) {
        if (&issue == asked)
            continue;
        MaybePhrase why;
        if (issue.ties == 0)
            why = whyByVersion(issue, facts, offer);
        else if (const Trait tie = seenTie(issue, offer); tie != Trait::None)
            why = whyByService(issue, facts, offer, tie);
        if (why)
            issues.push_back({issue.id, std::move(*why)});
    }
    issues.shrink_to_fit(); // kept for every host
    return issues;
}

} // namespace port135::rating
