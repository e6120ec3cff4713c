// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the history, as the steps that lead to them.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace port135::history {

/// In PRAGMA application_id: "P135".
inline constexpr int applicationId = 0x50313335;

/// From version n - 1 to n: statements, one after the other.
struct MigrationStep
{
    std::span<const char *const> statements;
};

/// The first makes version 1 out of an empty file.
std::span<const MigrationStep> migrationSteps();

/// A row of sqlite_schema.
struct SchemaObject
{
    std::string type;
    std::string name;
    std::string statement; ///< empty: SQLite made it
};

/// What stands there after so many steps. Told from their texts, which takes no time; SQLite itself has the
/// last word, for it is free to write them in another way.
std::vector<SchemaObject> writtenSchema(int version);

} // namespace port135::history
