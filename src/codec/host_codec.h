// SPDX-License-Identifier: GPL-3.0-or-later
// A host as bytes. Readers take bytes from anybody: bounded, and wrong ones are told by the result.
#pragma once

#include "core/host_result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::codec {

/// All of a host but its address, time, round trip and evidence (which have places of their own, so that
/// equal silent hosts become equal bytes). The judgement is kept as it was said.
std::string encodeFacts(const core::HostResult &host);
/// Fills `host` but for what encodeFacts() leaves out; false where the bytes are wrong.
bool decodeFacts(std::string_view bytes, core::HostResult &host);

std::string encodeEvidence(const std::vector<core::RawPdu> &evidence);
std::optional<std::vector<core::RawPdu>> decodeEvidence(std::string_view bytes);

/// Few facts, no endpoint, no evidence: what encodeQuietHosts() is for.
bool isQuiet(const core::HostResult &host);
/// Many quiet hosts, a few bytes each.
std::string encodeQuietHosts(std::vector<core::HostResultPtr> hosts);
/// By address.
std::optional<std::vector<core::HostResultPtr>> decodeQuietHosts(std::string_view bytes);

/// The most that encodeQuietHosts() takes at once.
inline constexpr std::size_t mostQuietHosts = 4'096;

} // namespace port135::codec
