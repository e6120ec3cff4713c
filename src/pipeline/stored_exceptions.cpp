// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stored_exceptions.h"

#include "history/history.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace port135::pipeline {
namespace {

bool sameAcceptance(const core::Finding &a, const core::Finding &b)
{
    return std::ranges::equal(a.accepted, b.accepted,
                              [](const auto &one, const auto &other) { return *one == *other; });
}

} // namespace

history::HistoryResult<StoredExceptions> readExceptions(const QString &file, core::Date day)
{
    StoredExceptions stored;
    if (file.isEmpty() || !QFileInfo::exists(file))
        return stored;
    const auto history = history::History::open(file, history::Access::ReadOnly);
    if (!history)
        return core::failure(history.error());
    const auto all = (*history)->exceptions();
    if (!all)
        return core::failure(all.error());
    std::vector<core::Acceptance> valid;
    for (const core::Acceptance &exception : *all) {
        if (exception.expires >= day)
            valid.push_back(exception);
    }
    stored.expired = int(all->size()) - int(valid.size());
    stored.valid = std::make_shared<const rating::Exceptions>(valid);
    stored.all = std::move(valid);
    return stored;
}

void resolve(StoredExceptions &exceptions, const rating::Exceptions::Resolved &resolved)
{
    exceptions.valid = std::make_shared<const rating::Exceptions>(exceptions.all, resolved);
}

core::HostResultPtr withExceptions(const core::HostResultPtr &host, const rating::Exceptions &exceptions,
                                   core::Date day)
{
    const auto isAccepted = [](const core::Finding &finding) { return !finding.accepted.empty(); };
    if (exceptions.isEmpty() && std::ranges::none_of(host->rating.findings, isAccepted))
        return host;
    // A host is much larger than its rating: it is copied only where something changed.
    core::Rating rating = host->rating;
    rating::apply(rating, host->observation, exceptions, day);
    if (std::ranges::equal(rating.findings, host->rating.findings, sameAcceptance))
        return host;
    return std::make_shared<const core::HostResult>(core::HostResult{host->observation, std::move(rating)});
}

} // namespace port135::pipeline
