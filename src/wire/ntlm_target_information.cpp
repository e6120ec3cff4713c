// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ntlm_target_information.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace port135::wire {
namespace {

constexpr std::size_t headSize = 4; // id, length
constexpr std::size_t mostPadding = 4; // behind the end mark
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

/// Where the list can be read from, found from its end: for every place whether pairs follow one another from
/// there to the end, and the next place from which a known value begins such a row.
class Places
{
public:
    explicit Places(Bytes list)
        : m_sound(list.size() + 1)
        , m_next(list.size() + 1, static_cast<std::uint32_t>(list.size()))
    {
        m_sound[list.size()] = true; // some servers leave the end mark out
        for (std::size_t at = list.size(); at-- > 0;) {
            const auto pair = pairAt(list, at);
            const bool isEnd = pair && pair->id == NtlmValue::End && pair->value.empty()
                && list.size() - at <= headSize + mostPadding;
            m_sound[at] = isEnd || (pair && m_sound[at + pair->size()]);
            const bool saysSomething = m_sound[at] && pair->isKnown() && !pair->value.empty();
            m_next[at] = saysSomething ? static_cast<std::uint32_t>(at) : m_next[at + 1];
        }
    }

    bool isSound(std::size_t at) const { return m_sound[at]; }
    std::size_t next(std::size_t from) const { return m_next[std::min(from, m_next.size() - 1)]; }

private:
    std::vector<bool> m_sound;
    std::vector<std::uint32_t> m_next;
};

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

} // namespace

bool readTargetInformation(Bytes list, const std::function<void(NtlmValue, Bytes)> &take)
{
    if (isSound(list)) {
        for (std::size_t at = 0; at < list.size();) {
            const auto pair = pairAt(list, at);
            if (pair->id == NtlmValue::End)
                break;
            take(pair->id, pair->value);
            at += pair->size();
        }
        return true;
    }
    list = list.first(std::min(list.size(), mostSearched));
    const Places places(list);
    std::optional<Pair> last; // not handed out yet: what follows it shows whether its length is true
    const auto handOut = [&] {
        if (last && last->id != NtlmValue::End)
            take(last->id, last->value);
        last.reset();
    };
    for (std::size_t at = 0; list.size() - at >= headSize;) { // less is the beginning of one that was cut
        const auto pair = pairAt(list, at);
        const auto next = places.next(at + headSize);
        if (places.isSound(at)) {
            handOut();
            if (pair->id == NtlmValue::End)
                break;
        } else if (pair && pair->isKnown() && at + pair->size() <= next) {
            handOut();
        } else {
            // An unknown value that leads nowhere: it is the one before whose length is wrong. A known one
            // that reaches beyond the next sound one is wrong itself.
            const bool isKnown = Pair{NtlmValue(Reader(list.subspan(at)).u16()), {}}.isKnown();
            if (isKnown)
                handOut();
            last.reset();
            at = isKnown ? next : places.next(at + 1);
            continue;
        }
        last = pair;
        at += pair->size();
    }
    handOut();
    return false;
}

} // namespace port135::wire
