// SPDX-License-Identifier: GPL-3.0-or-later
// The program without zstd.
#include "codec/fast_pack.h"

#include <utility>

namespace port135::codec {

struct Sample::State
{
    std::string content;
};

Sample::Sample(std::string content)
    : m_state(std::make_unique<State>(State{std::move(content)}))
{
}

Sample::~Sample() = default;

const std::string &Sample::content() const
{
    return m_state->content;
}

bool canPackFast()
{
    return false;
}

std::string packedFast(std::string_view, const Sample *)
{
    return {};
}

std::optional<std::string> unpackedFast(std::string_view, std::size_t, const Sample *)
{
    return std::nullopt;
}

} // namespace port135::codec
