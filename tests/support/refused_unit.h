// SPDX-License-Identifier: GPL-3.0-or-later
// A unit of work that is over at once.
#pragma once

#include "codec/work_unit.h"
#include "support/whole_scan.h"

namespace port135::test {

/// The whole of a scan whose hosts refuse.
inline codec::WorkUnit refusedUnit(const char *first, const char *last)
{
    codec::WorkUnit whole;
    whole.scan = "test";
    whole.addresses.add(address(first), address(last));
    whole.options = quickOptions(9); // nobody listens there
    return whole;
}

} // namespace port135::test
