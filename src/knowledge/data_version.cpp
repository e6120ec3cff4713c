// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/data_version.h"

#include "knowledge/catalogue.h"
#include "knowledge/known_issues.h"
#include "knowledge/tsv.h"
#include "knowledge/windows_builds.h"

#include <algorithm>
#include <string>

namespace port135::knowledge {

std::string_view dataVersion()
{
    static const std::string version = [] {
        const std::string_view parts[] = {Catalogue::builtIn().version(), WindowsBuilds::builtIn().version(),
                                          KnownIssues::builtIn().version()};
        std::uint64_t hash = contentHash({});
        for (std::string_view part : parts)
            hash = contentHash(part, hash);
        const std::string_view newest = *std::max_element(std::begin(parts), std::end(parts));
        return std::string(newest.substr(0, newest.find(' '))) + ' ' + shortHash(hash);
    }();
    return version;
}

std::string dataVersion(const Catalogue &catalogue)
{
    const std::string_view own = catalogue.version();
    const std::size_t user = own.find(" + user ");
    return std::string(dataVersion()) + std::string(user == std::string_view::npos ? "" : own.substr(user));
}

} // namespace port135::knowledge
