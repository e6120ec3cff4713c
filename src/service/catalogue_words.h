// SPDX-License-Identifier: GPL-3.0-or-later
// The interface catalogue as the words of a policy.
#pragma once

#include "knowledge/catalogue.h"
#include "policy/policy_words.h"

namespace port135::service {

/// Short names and categories; "epm" is the endpoint mapper, too. The catalogue need not outlive it.
policy::PolicyWords policyWords(const knowledge::Catalogue &catalogue);

} // namespace port135::service
