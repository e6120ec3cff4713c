// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule by its id, for the table in rules.cpp. Each is constant data in the file of its group.
#pragma once

#include "rating/rule.h"

namespace port135::rating::list {

// rules_host.cpp: what the host is
extern const Rule r1, r2, r3, r8;
// rules_edition.cpp: what the edition of a system decides
extern const Rule r20;
// rules_printing.cpp: the print spooler, where it was reached
extern const Rule r4, r7;
// rules_services.cpp: other services that were reached
extern const Rule r5, r6, r15;
// rules_coercion.cpp: what makes a host log on elsewhere
extern const Rule r22;
// rules_management.cpp: management of hosts and services that was reached
extern const Rule r24, r25, r26, r27, r28;
// rules_identity.cpp: what the host says of its clock, its networks and its domain
extern const Rule r29, r30, r31, r32, r35;
// rules_transport.cpp: on which ports and by which protocols services are offered
extern const Rule r33, r34;
// rules_map.cpp: what the map gives away
extern const Rule r9, r10, r11, r16, r18, r21, r23;
// rules_quiet.cpp: where no list was got
extern const Rule r12, r13, r14, r17, r19;

} // namespace port135::rating::list
