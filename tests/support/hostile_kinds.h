// SPDX-License-Identifier: GPL-3.0-or-later
// The misbehaviours by what they lie about; see misbehaviours().
#pragma once

#include "support/hostile_mapper.h"

#include <vector>

namespace port135::test {

void addSilences(std::vector<Misbehaviour> &kinds); ///< nothing, too slow, or gone, at each step
void addForeignSpeech(std::vector<Misbehaviour> &kinds); ///< everything but DCE/RPC
void addBindLies(std::vector<Misbehaviour> &kinds); ///< the answer to the bind
void addFragmentLies(std::vector<Misbehaviour> &kinds); ///< headers of answers to a lookup
void addListLies(std::vector<Misbehaviour> &kinds); ///< what the answer to a lookup holds
void addEndless(std::vector<Misbehaviour> &kinds); ///< more and more of something
void addLaterLies(std::vector<Misbehaviour> &kinds); ///< behind an honest map

} // namespace port135::test
