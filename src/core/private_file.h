// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders that only their owner may read: what a history holds is a map of the weak places of a
// network. Any thread. Where a system has no such modes, plain ones are made.
#pragma once

#include <filesystem>

namespace port135::core {

/// Makes the folder and what is missing above it, for this user alone (0700). What is there is left as it is.
/// False where there is no such folder afterwards.
bool makePrivateFolder(const std::filesystem::path &folder);

/// Makes an empty file for this user alone (0600); in a folder that hands its group on (setgid) for the group
/// too (0660), which is how a team shares a history. A file that is there is left as it is. False where there
/// is no file afterwards.
bool makePrivateFile(const std::filesystem::path &file);

} // namespace port135::core
