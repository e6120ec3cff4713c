// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/version1.h"

#include "codec/known_texts.h"

#include <memory>

namespace port135::codec::version1 {

using namespace core;

namespace {

Phrase phrase(BlobReader &in, TextTableReader &texts)
{
    Phrase phrase;
    phrase.text = keptText(texts.text()).data();
    const auto arguments = in.count(1, mostItems);
    for (std::size_t i = 0; i < arguments && in.ok(); ++i)
        phrase.arguments.emplace_back(texts.text());
    return phrase;
}

AcceptancePtr exception(BlobReader &in, TextTableReader &texts)
{
    auto exception = std::make_shared<Acceptance>();
    exception->id = in.signedNumber();
    for (auto *text : {&exception->rule, &exception->hosts, &exception->owner, &exception->reason})
        *text = texts.text();
    exception->interfaceUuid = in.optional([&texts] { return texts.uuid(); });
    exception->expires = date(in);
    exception->created = timestamp(in);
    return exception;
}

std::optional<Level> level(BlobReader &in)
{
    return in.optional([&in] { return in.enumerator(Level::Critical); });
}

Finding finding(BlobReader &in, TextTableReader &texts)
{
    Finding finding;
    finding.rule = keptText(texts.text());
    finding.level = level(in);
    finding.confidence = in.enumerator(Confidence::High);
    const auto phrases = in.count(2, mostItems);
    for (std::size_t i = 0; i < phrases && in.ok(); ++i)
        finding.evidence.push_back(phrase(in, texts));
    const auto interfaces = in.count(1, mostItems);
    for (std::size_t i = 0; i < interfaces && in.ok(); ++i)
        finding.interfaces.push_back(texts.uuid());
    const auto accepted = in.count(8, mostItems);
    for (std::size_t i = 0; i < accepted && in.ok(); ++i)
        finding.accepted.push_back(exception(in, texts));
    return finding;
}

} // namespace

void read(BlobReader &in, Rating &rating, TextTableReader &texts)
{
    rating.level = level(in);
    rating.confidence = in.enumerator(Confidence::High);
    const auto findings = in.count(6, mostItems);
    for (std::size_t i = 0; i < findings && in.ok(); ++i)
        rating.findings.push_back(finding(in, texts));
    const auto potential = in.count(3, mostItems);
    for (std::size_t i = 0; i < potential && in.ok(); ++i) {
        PotentialIssue issue;
        issue.id = keptText(texts.text());
        issue.why = phrase(in, texts);
        rating.potential.push_back(std::move(issue));
    }
    const auto roles = in.count(1, mostItems);
    for (std::size_t i = 0; i < roles && in.ok(); ++i)
        rating.roles.push_back(keptText(texts.text()));
}

} // namespace port135::codec::version1
