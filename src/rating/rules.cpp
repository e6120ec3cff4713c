// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rule.h"

#include "knowledge/tsv.h"
#include "rating/rule_list.h"

#include <algorithm>
#include <array>
#include <string>

namespace port135::rating {
namespace {

/// Counted up by hand when a check changes; the texts are in the hash.
constexpr std::string_view logicVersion = "4";

std::uint64_t hashOf(const Rule &rule, std::uint64_t hash)
{
    hash = knowledge::contentHash(rule.id, hash);
    for (const char *text : {rule.title, rule.summary, rule.meaning, rule.limits, rule.verify})
        hash = knowledge::contentHash(text, hash);
    for (const Remedy &remedy : rule.remedies) {
        hash = knowledge::contentHash(remedy.text, hash);
        for (const char *text : {remedy.caution, remedy.commands, remedy.policy, remedy.verify}) {
            if (text != nullptr)
                hash = knowledge::contentHash(text, hash);
        }
    }
    hash = knowledge::contentHash(rule.levels.inside ? core::name(*rule.levels.inside) : "", hash);
    hash = knowledge::contentHash(rule.levels.outside ? core::name(*rule.levels.outside) : "", hash);
    for (const char *reference : rule.references)
        hash = knowledge::contentHash(reference, hash);
    return hash;
}

} // namespace

std::span<const Rule> rules()
{
    using namespace list;
    // Not by number: by what decides, the highest level first wherever the scanner stands.
    static const std::array table{r1,  r2,  r3,  r4,  r22, r5,  r6,  r25, r7,  r15, r24, r27,
                                  r28, r26, r20, r8,  r9,  r34, r18, r21, r23, r16, r10, r11,
                                  r29, r30, r31, r32, r33, r35, r12, r17, r13, r14, r19};
    return table;
}

const Rule *findRule(std::string_view id)
{
    const auto table = rules();
    const auto rule = std::find_if(table.begin(), table.end(), [id](const Rule &r) { return r.id == id; });
    return rule == table.end() ? nullptr : &*rule;
}

std::string_view rulesVersion()
{
    static const std::string version = [] {
        std::uint64_t hash = knowledge::contentHash(logicVersion);
        for (const Rule &rule : rules())
            hash = hashOf(rule, hash);
        return std::string(logicVersion) + ' ' + knowledge::shortHash(hash);
    }();
    return version;
}

} // namespace port135::rating
