// SPDX-License-Identifier: GPL-3.0-or-later
// co_await socket.async_x(..., useTuple) gives [error, result] in place of an exception.
#pragma once

#ifndef Q_MOC_RUN // which cannot read what this brings along first
#include <asio/use_awaitable.hpp>
#include <asio/version.hpp>

#if ASIO_VERSION >= 102400 // until then it was an experiment, since then it is none
#include <asio/as_tuple.hpp>
#else
#include <asio/experimental/as_tuple.hpp>
#endif

namespace port135::probe {

#if ASIO_VERSION >= 102400
inline constexpr auto useTuple = asio::as_tuple(asio::use_awaitable);
#else
inline constexpr auto useTuple = asio::experimental::as_tuple(asio::use_awaitable);
#endif

} // namespace port135::probe

#endif
