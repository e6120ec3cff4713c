// SPDX-License-Identifier: GPL-3.0-or-later
// `any`, `port 135,49152-65535`, `rpc netlogon`: the flows that a rule is about. Of this room only.
#pragma once

#include "policy/policy.h"
#include "policy/policy_words.h"
#include "policy/statement.h"

namespace port135::policy {

/// Throws as Statement does.
FlowSelector readSelector(Statement &line, const PolicyWords &words);

} // namespace port135::policy
