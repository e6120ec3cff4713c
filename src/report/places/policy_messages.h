// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong or suspicious about a policy file, as sentences in the language of the application.
#pragma once

#include "policy/policy_check.h"
#include "policy/policy_error.h"

#include <QString>

namespace port135::report {

/// "line 3, column 19: There is no zone “bb”. Did you mean “b”?"
QString message(const policy::PolicyError &error);
/// The same for a spreadsheet: its column is the number of the cell.
QString cellMessage(const policy::PolicyError &error);
/// "line 7: …"
QString message(const policy::PolicyRemark &remark);

} // namespace port135::report
