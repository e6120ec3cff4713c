// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/known_texts.h"

#include "core/escape.h"

#include <mutex>
#include <string>
#include <unordered_set>

namespace port135::codec {
namespace {

constexpr std::size_t longest = 2'000;
constexpr std::size_t mostBytes = 16u << 20;
constexpr std::size_t overhead = 100; // of one more text, about

class Pool
{
public:
    std::string_view keep(std::string_view text)
    {
        const std::lock_guard lock(m_mutex);
        // Nearly always it is there, and needs no escaping again. What was kept once is found as it was
        // returned, even when no more can be kept.
        if (const auto found = m_texts.find(text); found != m_texts.end())
            return *found;
        if (m_bytes >= mostBytes)
            return full;
        auto safe = core::escaped(text, longest);
        if (const auto found = m_texts.find(safe); found != m_texts.end())
            return *found;
        const auto bytes = safe.size() + overhead;
        if (m_bytes + bytes > mostBytes)
            return full;
        m_bytes += bytes;
        return *m_texts.insert(std::move(safe)).first; // nodes never move
    }

private:
    static constexpr std::string_view full = "…";

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::mutex m_mutex;
    std::unordered_set<std::string, Hash, std::equal_to<>> m_texts; ///< as they are returned
    std::size_t m_bytes = 0;
};

} // namespace

std::string_view keptText(std::string_view text)
{
    // Never destroyed: findings may outlive every static object.
    static Pool &pool = *new Pool;
    return pool.keep(text);
}

} // namespace port135::codec
