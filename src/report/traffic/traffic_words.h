// SPDX-License-Identifier: GPL-3.0-or-later
// Uses of RPC in words: for tables, pages and files. Text from recordings is made safe to show.
#pragma once

#include "knowledge/catalogue.h"
#include "usage/segments.h"
#include "usage/traffic.h"

#include <QString>
#include <QStringList>

namespace port135::report {

QString word(usage::Over over);
QString word(usage::Known known);
QString word(usage::Effect effect);
/// What an attacker's use looks like; empty for an ordinary one.
QString word(usage::Looks looks);

/// "tcp/49668", "pipe/445"
QString transportText(const usage::Use &use);
/// "Security accounts (SAM) (samr)"; of several candidates all; "Unknown".
QString serviceText(const usage::Use &use, const knowledge::Catalogue &catalogue);
QString serviceText(const usage::InterfaceName &name, const knowledge::Catalogue &catalogue);
/// What kind of service it is in plain words: "Directory and identity"; "Other".
QString groupText(const usage::Use &use, const knowledge::Catalogue &catalogue);
/// "SamrConnect5 ×3, operation 64 ×1"
QString operationsText(const usage::Use &use);
/// The name of an operation: as the log has it, or by the catalogue; empty where it has none.
QString operationName(const usage::Use &use, const usage::Operation &operation);
/// One or two sentences: why a block of port 135 does to it what it does, and what it looks like.
QString whyText(const usage::Use &use);
/// The program, or several; empty for none.
QString programText(const usage::Use &use);

/// The name of an address's segment; "other" where it is in none.
QString segmentText(const usage::Segments &segments, int segment);

/// What covers how much time, in one sentence; says first where it is too short to decide anything.
QString headline(const usage::Traffic &traffic, int minutesEast);
/// Everything that limits what can be concluded, a sentence each.
QStringList trafficNotices(const usage::Traffic &traffic, int minutesEast);
/// How many uses break, keep working, … when port 135 is blocked.
QString blockedSummary(const usage::Traffic &traffic);

/// A segment file that was not understood: what, where, what to do.
QString message(const usage::SegmentError &error, const QString &file);

} // namespace port135::report
