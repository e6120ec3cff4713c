// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a frame: magic, version, and blocks of a letter, a length and a content. Header, blocks of
// hosts, end, digest, and the signature where there is one; nothing behind it. The content of the first three
// is packed: its length and a zlib stream. The digest is that of all bytes before its own letter.
#pragma once

#include "codec/frame.h"
#include "codec/shared_plan_form.h"

namespace port135::codec {

// Like that of PNG: what turns line ends around, or cuts off the eighth bit, is found out at once.
inline constexpr std::string_view frameMagic{"\x89P135\r\n\x1a\n", 9};
inline constexpr std::string_view signedPurpose = "port135 part";

inline constexpr char HeaderBlock = 'H';
inline constexpr char HostsBlock = 'h'; ///< address, beginning, round trip, facts, evidence of each
inline constexpr char QuietBlock = 'q'; ///< see encodeQuietHosts()
inline constexpr char EndBlock = 'E';
inline constexpr char DigestBlock = 'D';
inline constexpr char SignatureBlock = 'S'; ///< public key and signature of the digest

inline constexpr std::size_t mostBlockBytes = 128u << 20; ///< unpacked: one host can be large

template <>
struct Description<FrameHeader>
{
    using S = FrameHeader;
    static constexpr auto fields = std::tuple{
        Field{1, "scan", &S::scan},
        Field{2, "record", &S::record},
        Field{3, "plan", &S::plan},
        Field{4, "shard", &S::shard},
        Field{5, "shards", &S::shards},
        Field{6, "machine", &S::machine},
        Field{7, "operator", &S::operatorName},
        Field{8, "name", &S::name},
        Field{9, "note", &S::note},
        Field{10, "attempt", &S::attempt},
    };
};

template <>
struct Description<FrameEnd>
{
    using S = FrameEnd;
    static constexpr auto fields = std::tuple{
        Field{1, "ended", &S::ended},
        Field{2, "hosts", &S::hosts},
        Field{3, "examined", &S::examined},
        Field{4, "written", &S::written},
        Field{5, "stopped_early", &S::stoppedEarly},
        Field{6, "clock_offset", &S::clockOffset},
    };
};

} // namespace port135::codec
