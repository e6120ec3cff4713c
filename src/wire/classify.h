// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer speaks, by the first bytes it sent.
#pragma once

#include "wire/bytes.h"

namespace port135::wire {

enum class Speech : std::uint8_t {
    Undecided, ///< too few bytes so far; a peer that closes now has said nothing that is known
    DceRpc, ///< a connection-oriented DCE/RPC PDU
    Tls, ///< a TLS or SSL 3 record
    Http, ///< an HTTP status line
    RpcOverHttpBanner, ///< "ncacn_http/1.0": DCE/RPC follows behind these 14 bytes [MS-RPCH 2.1.1]
    Other,
};

constexpr std::size_t rpcOverHttpBannerSize = 14;

/// Decides as early as it can, at the latest with 16 bytes.
Speech classify(Bytes first);

} // namespace port135::wire
