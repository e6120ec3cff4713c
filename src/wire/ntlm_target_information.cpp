// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ntlm_target_information.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace port135::wire {
namespace {

constexpr std::size_t headSize = 4; // id, length
constexpr std::size_t mostSearched = 8192; // bytes; sound lists have some hundred

struct Pair
{
    NtlmValue id = NtlmValue::End;
    Bytes value;

    std::size_t size() const { return headSize + value.size(); }
    bool isKnown() const { return id != NtlmValue::End && id <= NtlmValue::ChannelBindings; }
};

/// Empty where it does not fit.
std::optional<Pair> pairAt(Bytes list, std::size_t at)
{
    Reader reader(list.subspan(at));
    Pair pair;
    pair.id = NtlmValue(reader.u16());
    pair.value = reader.bytes(reader.u16());
    return reader.ok() ? std::optional(pair) : std::nullopt;
}

/// For every place whether pairs follow one another from there to the end.
std::vector<bool> soundPlaces(Bytes list)
{
    std::vector<bool> sound(list.size() + 1);
    sound[list.size()] = true; // some servers leave the end mark out
    for (std::size_t at = list.size(); at-- > 0;) {
        if (const auto pair = pairAt(list, at))
            sound[at] = pair->id == NtlmValue::End || sound[at + pair->size()];
    }
    return sound;
}

bool isSound(Bytes list)
{
    for (std::size_t at = 0; at < list.size();) {
        const auto pair = pairAt(list, at);
        if (!pair)
            return false;
        if (pair->id == NtlmValue::End)
            return true;
        at += pair->size();
    }
    return true;
}

/// The next place from `from` on at which a known value begins that others follow to the end.
std::size_t nextSound(Bytes list, const std::vector<bool> &sound, std::size_t from)
{
    for (std::size_t at = from; at < list.size(); ++at) {
        const auto pair = sound[at] ? pairAt(list, at) : std::nullopt;
        if (pair && pair->isKnown() && sound[at + pair->size()])
            return at;
    }
    return list.size();
}

} // namespace

bool readTargetInformation(Bytes list, const std::function<void(NtlmValue, Bytes)> &take)
{
    const bool whole = isSound(list);
    const auto sound =
        whole ? std::vector<bool>() : soundPlaces(list.first(std::min(list.size(), mostSearched)));
    const auto isGood = [&](std::size_t at) { return whole || (at < sound.size() && sound[at]); };
    std::optional<Pair> last; // not handed out yet: what follows shows whether its length is true
    std::size_t lastAt = 0;
    const auto handOut = [&] {
        if (last)
            take(last->id, last->value);
        last.reset();
    };
    for (std::size_t at = 0; at < list.size();) {
        auto pair = pairAt(list, at);
        if (isGood(at)) {
            handOut();
            if (!pair || pair->id == NtlmValue::End)
                break;
        } else if (pair && pair->isKnown()) {
            handOut(); // it was followed by something that looks right
        } else {
            // Nonsense: where a length that overruns the list stands, that one is wrong, else the one before.
            const bool isOwn = !pair && list.size() - at >= headSize
                && Pair{NtlmValue(Reader(list.subspan(at)).u16()), {}}.isKnown();
            const auto from = last && !isOwn ? lastAt : at;
            if (isOwn)
                handOut();
            last.reset();
            at = sound.empty() ? list.size()
                               : nextSound(list.first(sound.size() - 1), sound, from + headSize);
            if (at + 1 >= sound.size())
                break;
            continue;
        }
        last = pair;
        lastAt = at;
        at += pair->size();
    }
    handOut();
    return whole;
}

} // namespace port135::wire
