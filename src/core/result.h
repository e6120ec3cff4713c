// SPDX-License-Identifier: GPL-3.0-or-later
// Expected results: what a function of the engine returns where it can fail.
#pragma once

#include <tl/expected.hpp>

namespace port135::core {

template <typename Value, typename Error>
using Result = tl::expected<Value, Error>;

template <typename Error>
auto failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace port135::core
