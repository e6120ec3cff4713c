// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge pack of this program: the built-in one, or a newer one that its user imported.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "knowledge/pack.h"

#include <QString>

#include <memory>
#include <optional>

namespace port135::program {

/// Takes the imported pack (knowledgeFile() in paths.h) where there is one that is newer than the built-in
/// one. At the beginning of a program, before it rates or shows anything; translated messages.
void openKnowledge();
/// Why the imported pack is not used: that it is damaged, or older than the built-in one. Empty where it is,
/// or where there is none.
std::optional<QString> knowledgeProblem();
bool isKnowledgeBuiltIn();

/// Reads a pack without taking it: for its day and hash to be looked at. The error names file and line.
core::Result<std::unique_ptr<const knowledge::Pack>, QString> readPack(const QString &file);
/// Why this pack cannot take the place of the current one as of `today`: it is older, the same, of the same
/// day with other content, or of a day that has not come. Empty: it can.
QString whyNot(const knowledge::Pack &pack, core::Date today);
/// Keeps it in knowledgeFile() and goes by it from now on. With an error nothing has changed.
core::Result<void, QString> importPack(std::unique_ptr<const knowledge::Pack> pack, core::Date today);
/// Back to the built-in pack.
core::Result<void, QString> resetKnowledge();

/// "Knowledge pack: 2026-11-30 1a2b3c4d, built in"
QString knowledgeLine();

} // namespace port135::program
