// SPDX-License-Identifier: GPL-3.0-or-later
// Symbolic links where others can put them.
#pragma once

#include <QString>

namespace port135::report {

/// Whether the name may be written through: the kernel's rule for links [proc_sys_fs(5), protected_symlinks],
/// which a program that looks up links itself must keep. In a folder that everybody can write to, a link is
/// followed only where it is this user's or the folder owner's; elsewhere links are followed. True where
/// there is no link, and on systems without them.
bool mayFollow(const QString &fileName);

} // namespace port135::report
