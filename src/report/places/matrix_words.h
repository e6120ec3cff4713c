// SPDX-License-Identifier: GPL-3.0-or-later
// Words and sentences for a matrix, in the language of the application; names from files and hosts are made
// safe to show.
#pragma once

#include "policy/matrix.h"
#include "report/document/document.h"
#include "report/places/matrix_report.h"

#include <QString>
#include <QStringList>

namespace port135::report {

/// "can connect", "cannot connect" …
QString word(policy::PathVerdict verdict);
/// "OK", "Violation" …
QString word(policy::CellResult result);
/// "open", "silent" …
QString word(policy::PortView view);

/// One character that says the verdict without colour: ● reachable, ○ blocked, ? not proven, – no data; an
/// exclamation mark behind what breaks the policy.
QString sign(policy::PathVerdict verdict);
QString sign(const policy::MatrixCell &cell);
/// The sign of two zones with its worst result and how often it is: "●! Violation (3)".
QString pairText(const policy::ZonePair &pair);
/// What the signs mean, in one line.
QString legend();

Mark markOf(policy::CellResult result);
Mark markOf(const policy::MatrixGroup &group);

QString zoneWord(const policy::Policy &policy, policy::ZoneIndex zone);
/// "P4", or the word for the default.
QString ruleWord(const policy::Policy &policy, std::uint16_t rule);
/// With a mark behind the names of places that were only a vantage.
QString placeWord(const policy::MatrixPlace &place);
/// "10.9.0.10 (DC1)"
QString hostWord(const policy::MatrixHost &host);
/// "135", "49664 samr, lsarpc"
QString serviceWord(const policy::MatrixService &service, const policy::PolicyWords &words);

/// What a group of cells means: "From clients, RPC on 12 hosts of cde can be reached: must not be (P5)."
QString sentence(const policy::MatrixGroup &group, const policy::Policy &policy);
/// "P5 would cut what 41 computers in clients use on 2 hosts in cde."
QString sentence(const policy::UseCut &cut, const policy::Policy &policy);
/// "10.1.0.5 uses netlogon on 10.9.0.10 (port 49674)"
QString useText(const policy::KnownUse &use, const policy::PolicyWords &words);
/// What would turn a cell that is not proven into an answer.
QString missingStep(const policy::MatrixCell &cell, const policy::Matrix &matrix,
                    const policy::Policy &policy);
/// "tokyo-pc saw 49664 open at 10:10; dc-rack saw it open at 10:02"
QString evidence(const policy::MatrixCell &cell, const policy::Matrix &matrix);
QString sentence(const policy::MatrixNote &note);

/// What to run at each place to look again at what breaks the policy there: a line each.
QStringList secondLookLines(const MatrixReport &report);

} // namespace port135::report
