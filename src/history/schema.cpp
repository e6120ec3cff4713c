// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/schema.h"

#include <algorithm>
#include <string_view>

namespace port135::history {
namespace {

// Version 1: scans and what they found. Hosts that gave nothing are many, and stand together in few rows.
constexpr const char *scansAndHosts[] = {
    "CREATE TABLE scan (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " note TEXT NOT NULL, operator TEXT NOT NULL, machine TEXT NOT NULL, status INTEGER NOT NULL,"
    " started INTEGER NOT NULL, practice INTEGER NOT NULL, baseline INTEGER NOT NULL DEFAULT 0,"
    " recheck_of TEXT, record BLOB NOT NULL, tally BLOB NOT NULL, plan BLOB NOT NULL) STRICT",
    "CREATE TABLE host (id INTEGER PRIMARY KEY, scan_id INTEGER NOT NULL REFERENCES scan ON DELETE CASCADE,"
    " address BLOB NOT NULL, name TEXT NOT NULL, outcome INTEGER NOT NULL, cause INTEGER NOT NULL,"
    " level INTEGER, started INTEGER NOT NULL, rtt INTEGER, facts BLOB NOT NULL, evidence BLOB) STRICT",
    "CREATE UNIQUE INDEX host_by_address ON host (scan_id, address)",
    "CREATE TABLE quiet (id INTEGER PRIMARY KEY, scan_id INTEGER NOT NULL REFERENCES scan ON DELETE CASCADE,"
    " hosts INTEGER NOT NULL, content BLOB NOT NULL) STRICT",
    "CREATE INDEX quiet_by_scan ON quiet (scan_id)",
    "CREATE TABLE finding (host_id INTEGER NOT NULL REFERENCES host ON DELETE CASCADE,"
    " position INTEGER NOT NULL, rule TEXT NOT NULL, level INTEGER, confidence INTEGER NOT NULL,"
    " accepted INTEGER NOT NULL, PRIMARY KEY (host_id, position)) STRICT, WITHOUT ROWID",
};

// Version 2: what people decide and write down.
constexpr const char *decisions[] = {
    "CREATE TABLE exception (id INTEGER PRIMARY KEY AUTOINCREMENT, rule TEXT NOT NULL, hosts TEXT NOT NULL,"
    " interface TEXT, owner TEXT NOT NULL, reason TEXT NOT NULL, expires INTEGER NOT NULL,"
    " created INTEGER NOT NULL) STRICT",
    "CREATE TABLE host_note (host TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, tags TEXT NOT NULL)"
    " STRICT, WITHOUT ROWID",
    "CREATE TABLE recheck (scan_id INTEGER PRIMARY KEY REFERENCES scan ON DELETE CASCADE,"
    " document BLOB NOT NULL) STRICT",
};

// Version 3: a scan is deleted in slices, and is gone from the first of them.
constexpr const char *deletion[] = {
    "ALTER TABLE scan ADD COLUMN gone INTEGER NOT NULL DEFAULT 0",
};

// Version 4: who uses RPC where, as recordings and logs say.
constexpr const char *trafficUses[] = {
    "CREATE TABLE traffic (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, stored INTEGER NOT NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL, uses INTEGER NOT NULL, sources BLOB NOT NULL) STRICT",
    "CREATE TABLE traffic_use (id INTEGER PRIMARY KEY,"
    " traffic_id INTEGER NOT NULL REFERENCES traffic ON DELETE CASCADE, content BLOB NOT NULL) STRICT",
    "CREATE INDEX traffic_use_by_traffic ON traffic_use (traffic_id)",
};

// Version 5: a name is what a host says of itself: notes remember the addresses at which they were written.
constexpr const char *addressesOfNotes[] = {
    "ALTER TABLE host_note ADD COLUMN addresses TEXT NOT NULL DEFAULT ''",
};

// Version 6: what hosts of a scan have in common, once; and the SHA-256 of what was seen of each (NULL: not
// made).
constexpr const char *samples[] = {
    "CREATE TABLE sample (scan_id INTEGER NOT NULL REFERENCES scan ON DELETE CASCADE, number INTEGER NOT "
    "NULL,"
    " content BLOB NOT NULL, PRIMARY KEY (scan_id, number)) STRICT, WITHOUT ROWID",
    "ALTER TABLE host ADD COLUMN sum BLOB",
};

// ADD A MIGRATION HERE: never change an older one.
constexpr MigrationStep steps[] = {
    {scansAndHosts}, {decisions}, {deletion}, {trafficUses}, {addressesOfNotes}, {samples},
};

} // namespace

std::span<const MigrationStep> migrationSteps()
{
    return steps;
}

std::vector<SchemaObject> writtenSchema(int version)
{
    std::vector<SchemaObject> objects;
    const auto takeWord = [](std::string_view &text) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        return std::string(word);
    };
    const auto apply = [&](std::string_view statement) {
        auto rest = statement;
        const bool isNew = takeWord(rest) == "CREATE";
        auto kind = takeWord(rest);
        if (kind == "UNIQUE")
            kind = takeWord(rest);
        const auto name = takeWord(rest);
        if (!isNew) { // ALTER TABLE ... ADD COLUMN ...
            constexpr std::string_view add = "ADD COLUMN ";
            const auto table = std::ranges::find(objects, name, &SchemaObject::name);
            if (table != objects.end() && rest.starts_with(add))
                table->statement.insert(table->statement.rfind(')'),
                                        std::string(", ").append(rest.substr(add.size())));
            return;
        }
        objects.push_back({kind == "TABLE" ? "table" : "index", name, std::string(statement)});
        if (rest.find(" UNIQUE") != rest.npos)
            objects.push_back({"index", "sqlite_autoindex_" + name + "_1", {}});
        constexpr auto sequence = "sqlite_sequence";
        if (rest.find(" AUTOINCREMENT") != rest.npos
            && std::ranges::find(objects, sequence, &SchemaObject::name) == objects.end())
            objects.push_back({"table", sequence, "CREATE TABLE sqlite_sequence(name,seq)"});
    };
    for (const auto &step : migrationSteps().first(std::size_t(version))) {
        for (const char *statement : step.statements)
            apply(statement);
    }
    return objects;
}

} // namespace port135::history
