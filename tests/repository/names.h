// SPDX-License-Identifier: GPL-3.0-or-later
// One name, one thing; one thing, written once.
#pragma once

#include "repository/rules.h"

Violations headersHaveNamesOfTheirOwn(const Files &files);
/// Types of namespaces in headers.
Violations typesHaveNamesOfTheirOwn(const Files &files);
/// Classes with Q_DECLARE_TR_FUNCTIONS: their names, since files of a room may be compiled as one, and their
/// contexts.
Violations contextsAreDeclaredOnce(const Files &files);
/// Functions that are local to a file.
Violations helpersAreWrittenOnce(const Files &files);
