// SPDX-License-Identifier: GPL-3.0-or-later
// A host as bytes. Readers take bytes from anybody: bounded, and wrong ones are told by the result.
#pragma once

#include "codec/decode_error.h"
#include "core/host_result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::codec {

/// A host with the bytes that say so: as this program writes them, or as they were read. A copy hands on the
/// bytes, so that what a later version wrote, and this one passes over, stays there.
struct EncodedHost
{
    core::HostResultPtr host;
    std::string facts;
    std::string evidence; ///< empty: there is none
};

EncodedHost encode(const core::HostResultPtr &host);

/// All of a host but its address, time, round trip and evidence (which have places of their own, so that
/// equal silent hosts become equal bytes). The judgement is kept as it was said.
std::string encodeFacts(const core::HostResult &host);
/// As of a host that is not rated.
std::string encodeFacts(const core::Observation &seen);
/// What was seen of a host, as the same bytes, without how it was judged; empty where `facts` are damaged.
std::string withoutRating(std::string_view facts);
/// The bytes of what was seen, as they stand in `facts`; none where those are of an earlier version or
/// damaged.
std::optional<std::string_view> seenBytes(std::string_view facts);
/// Fills `host`, as it was made, but for what encodeFacts() leaves out.
Decoded<void> decodeFacts(std::string_view bytes, core::HostResult &host);

std::string encodeEvidence(const std::vector<core::RawPdu> &evidence);
Decoded<std::vector<core::RawPdu>> decodeEvidence(std::string_view bytes);

/// Few facts, no endpoint, no evidence: what encodeQuietHosts() is for.
bool isQuiet(const EncodedHost &host);
/// Many quiet hosts, a few bytes each.
std::string encodeQuietHosts(std::vector<EncodedHost> hosts);

/// By address.
struct QuietHosts
{
    std::vector<core::HostResultPtr> hosts;
    std::vector<std::size_t> kindOf; ///< of each host: its facts, in `kinds`
    std::vector<std::string> kinds;

    EncodedHost at(std::size_t i) const { return {hosts[i], kinds[kindOf[i]], {}}; }
};
Decoded<QuietHosts> decodeQuietHosts(std::string_view bytes);

/// The most that encodeQuietHosts() takes at once.
inline constexpr std::size_t mostQuietHosts = 4'096;

} // namespace port135::codec
