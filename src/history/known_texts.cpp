// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/known_texts.h"

#include "core/escape.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace port135::history {
namespace {

constexpr std::size_t longest = 2'000;
constexpr std::size_t mostBytes = 16u << 20;
constexpr std::size_t overhead = 100; // of one more text, about

class Pool
{
public:
    std::string_view keep(std::string_view text)
    {
        // Looked up as it came: nearly always it is there, and needs no escaping again.
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_texts.find(text); found != m_texts.end())
            return found->second;
        if (text.size() > longest || m_bytes + 2 * text.size() + overhead > mostBytes)
            return text.size() > longest ? keepNew(core::escaped(text, longest)) : full;
        return keepNew(text);
    }

private:
    static constexpr std::string_view full = "…";

    std::string_view keepNew(std::string_view text)
    {
        if (const auto found = m_texts.find(text); found != m_texts.end())
            return found->second;
        auto safe = core::escaped(text, longest);
        const auto bytes = text.size() + safe.size() + overhead;
        if (m_bytes + bytes > mostBytes)
            return full;
        m_bytes += bytes;
        // Nodes of the map never move, nor do the strings in them.
        return m_texts.emplace(std::string(text), std::move(safe)).first->second;
    }

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::mutex m_mutex;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_texts;
    std::size_t m_bytes = 0;
};

} // namespace

std::string_view keptText(std::string_view text)
{
    // Never destroyed: findings may outlive every static object.
    static Pool &pool = *new Pool;
    return pool.keep(text);
}

} // namespace port135::history
