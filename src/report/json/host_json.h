// SPDX-License-Identifier: GPL-3.0-or-later
// One host as the JSON object of the command line contract: fixed keys in a fixed order, null for what is not
// known.
#pragma once

#include "core/clock.h"
#include "core/host_result.h"
#include "knowledge/catalogue.h"
#include "report/report_context.h"

#include <memory>
#include <string_view>

namespace port135::report {

/// Keeps its buffer and the texts that repeat from host to host, in the language of their first use: make a
/// new one for another language. One thread at a time; the catalogue outlives it.
class HostJson
{
public:
    /// Support ends of operating systems are told as of `date`. `place`: that of the scan; empty for none.
    /// Tags and notes come from `memory`; null where it is empty.
    HostJson(const knowledge::Catalogue &catalogue, core::Date date, std::string_view place = {},
             HostMemory memory = {});
    ~HostJson();

    /// UTF-8 in one line, without a line end. Valid until the next call.
    std::string_view object(const core::HostResult &host);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace port135::report
