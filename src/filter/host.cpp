// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/host.h"

#include "core/letters.h"

#include <algorithm>

namespace port135::filter {

bool Host::lists(const InterfaceSet &interfaces) const
{
    return std::ranges::any_of(result().observation.endpoints, [&](const core::Endpoint &endpoint) {
        return interfaces.contains(endpoint.interfaceId.uuid);
    });
}

bool containsWord(std::string_view text, std::string_view word)
{
    const auto found = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                   [](char a, char b) { return core::lower(a) == b; });
    return word.empty() || found != text.end();
}

} // namespace port135::filter
