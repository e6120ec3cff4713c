// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sections of a document came to lie on its pages, and what leads to them. For the .cpp files of
// this room only.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace port135::print {

/// Pages count from 0; lengths are millimetres from the left and upper edge of the paper.
struct Navigation
{
    struct Target
    {
        QString anchor;
        QString title;
        int depth = 0; ///< 0: a part, 1: a section of it
        int page = 0;
        qreal y = 0;
    };
    struct Link
    {
        int page = 0;
        QRectF place;
        QString anchor;
    };

    std::vector<Target> targets;
    std::vector<Link> links;
    int pages = 0;

    const Target *find(const QString &anchor) const;
};

/// The PDF of Qt, which knows no bookmarks, with bookmarks, links inside of it and its language: an
/// incremental update [ISO 32000-1 7.5.6], so that nothing of what Qt wrote is written anew. A file that is
/// not laid out as Qt does it comes back as it is.
QByteArray withNavigation(QByteArray pdf, const Navigation &navigation, const QString &language);

} // namespace port135::print
