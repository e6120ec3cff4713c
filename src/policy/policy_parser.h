// SPDX-License-Identifier: GPL-3.0-or-later
// The language of *.policy files: UTF-8, one statement a line, # begins a comment.
//
//   # port135 policy 1                            optional first line: the version of the language
//   policy  "Head office 2027"                    title
//   zone    clients  10.1.0.0/16,10.2.0.0/16      the longest block that holds an address decides
//   host    dc1      10.9.0.10,203.0.113.7        one host, several addresses
//   place   tokyo-pc clients                      where a scan made with --place tokyo-pc stands
//   place   dc-rack  servers reference servers,dcs
//   rule    P1  require clients -> dcs rpc netlogon,samr      the first rule that matches decides
//   rule    P2  allow   clients -> dcs port 135,49152-65535
//   rule    P4  deny    clients -> clients any severity high control "PCI DSS 11.4.5"
//   default deny severity medium                  or allow, unstated (as without it)
//   except  P4  10.1.7.20 -> 10.1.7.21 until 2027-03-31 by Sato "label printer moves in March"
//
// Zones of rules: names, `any` (every address), `outside` (no zone); lists by comma. Places may say `at`
// their own addresses. Where ranges overlap, zone, host and place say `realm NAME`. Statements may stand in
// any order but for rules among themselves.
#pragma once

#include "core/result.h"
#include "policy/policy.h"
#include "policy/policy_error.h"
#include "policy/policy_words.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace port135::policy {

inline constexpr std::size_t mostPolicyBytes = 8u << 20;
inline constexpr std::size_t mostStatements = 50'000; ///< of one kind
inline constexpr std::size_t mostNameBytes = 128;
inline constexpr unsigned policyLanguage = 1;

/// All errors (at most 100), by line; never an empty list. Any thread.
core::Result<Policy, std::vector<PolicyError>> parsePolicy(std::string_view text, const PolicyWords &words);

} // namespace port135::policy
