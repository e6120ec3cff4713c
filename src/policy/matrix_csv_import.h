// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of zones from a spreadsheet as the text of a policy file.
//
//   ,clients 10.1.0.0/16,servers 10.9.0.0/24
//   clients,deny,"allow netlogon,samr; allow port 135"
//   servers,deny,
//
// Rows are where a flow comes from, columns where it goes. A name of a zone may be followed by its networks,
// once. A cell holds nothing (nothing is stated), or actions separated by semicolons: deny, allow, require
// (block is deny), alone for everything, else with "any", "port N", numbers of ports, or names of services.
// Cells are separated by commas, semicolons or tabs, whichever the first line has first outside quotation
// marks.
#pragma once

#include "core/result.h"
#include "policy/policy_error.h"
#include "policy/policy_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace port135::policy {

inline constexpr std::size_t mostCsvZones = 500;

struct ImportedPolicy
{
    std::string text; ///< of the policy file; zones without networks stand in comments
    std::vector<std::string> zonesWithoutNetworks;
    std::size_t rules = 0;
};

/// The line of the error is that of the cell, its column the number of the cell.
core::Result<ImportedPolicy, PolicyError> policyFromCsv(std::string_view csv, const PolicyWords &words);

} // namespace port135::policy
