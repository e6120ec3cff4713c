// SPDX-License-Identifier: GPL-3.0-or-later
// Observations in one line of text, for tests.
#pragma once

#include "core/observation.h"

#include <QByteArray>

namespace port135::test {

/// Statements separated by ';', words by spaces:
///   listed | empty | denied | silent ...      the outcome (its name in the command line contract); the first
///   statement cause NAME, status N                      why reach                                     stage
///   2 was made os 10.0.17763                             the version of the challenge
///   tcp|http|udp|np|local|spx|nb PLACE INTERFACE [open|closed|silent|reset|mute|foreign] ["annotation"]
///       PLACE: port, pipe or name; INTERFACE: a short name (see the table in observation_text.cpp) or
///       uuid/1.0
///   map FILE STATE                            all lines of tests/data/maps/FILE.tsv; TCP and HTTP ports in
///   STATE
///                                             (open, closed, silent, untried)
///   address NAME                              one address told by ServerAlive2
///   netbios NAME, domain NAME
///   skew SECONDS                              of its clock
///   serves PORT INTERFACE                     the server behind an open port says so, the map does not
///   truncated
///   incomplete time|damaged                  why more is true of it than was seen
/// A text that is not understood ends the test program: it is a mistake in the test.
core::Observation observation(const QByteArray &text);

} // namespace port135::test
