// SPDX-License-Identifier: GPL-3.0-or-later
// The icon set: one-colour masks (resources/icons/*.svg, rendered at build time), drawn in the palette's
// colours.
#pragma once

#include <QIcon>
#include <QPixmap>

#include <span>

namespace port135::ui {

enum class Icon {
    None,
    Start,
    Pause,
    Stop,
    Export,
    Filter,
    Copy,
    Eye,
    Practice,
    Help,
    Note,
    Warning,
    Failure,
    Close,
    Network,
    Host,
    Finding,
    Critical,
    High,
    Medium,
    Low,
    Info,
    Unrated,
    Theme,
    Language,
    Dashboard,
    History,
    Compare,
    Report,
    Settings,
    Recheck,
    Watch,
    Remove,
    Edit,
    Flag,
    Import,
    Check,
    Open,
    Quit,
    Traffic,
    Places,
};

/// File names without size and suffix, in the order of Icon; the first is empty.
std::span<const char *const> iconNames();

/// Follows the palette and the screen's pixel ratio whenever it is painted. Null for Icon::None.
QIcon icon(Icon id);
/// The same for rows of tables: in a colour of its own, and in that of the text where its row is selected.
QIcon icon(Icon id, const QColor &colour);
/// In a colour of its own: for badges.
QPixmap pixmap(Icon id, int size, const QColor &colour, qreal devicePixelRatio);
/// The program's own icon, in colour.
QIcon applicationIcon();

} // namespace port135::ui
