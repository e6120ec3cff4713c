// SPDX-License-Identifier: GPL-3.0-or-later
// Work on the history, away from the window's thread: each task opens the file for itself.
#pragma once

#include "history/history.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <utility>

namespace port135::history {

/// `work(history)` gives a Result; what goes wrong with opening is its error, too. Continue with
/// `.then(context, ...)`.
template <typename Work>
auto withHistory(const QString &file, Access access, Work work)
{
    using Answer = std::invoke_result_t<Work &, History &>;
    return QtConcurrent::run([file, access, work = std::move(work)]() mutable -> Answer {
        auto opened = History::open(file, access);
        if (!opened)
            return tl::make_unexpected(std::move(opened.error()));
        return work(**opened);
    });
}

} // namespace port135::history
