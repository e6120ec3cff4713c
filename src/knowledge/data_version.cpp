// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/data_version.h"

#include "knowledge/pack.h"

#include <string>

namespace port135::knowledge {

std::string_view dataVersion()
{
    return current().version();
}

std::string dataVersion(const Catalogue &catalogue)
{
    const std::string_view own = catalogue.version();
    const std::size_t user = own.find(" + user ");
    return std::string(dataVersion()) + std::string(user == std::string_view::npos ? "" : own.substr(user));
}

std::optional<core::Date> dateOf(std::string_view dataVersion)
{
    return core::parseDate(dataVersion.substr(0, dataVersion.find(' ')));
}

} // namespace port135::knowledge
