// SPDX-License-Identifier: GPL-3.0-or-later
// What a zip file may be that is a bundle: small, flat, and of names that mean nothing to a file system. For
// the .cpp files of this room only.
#pragma once

#include <QString>

#include <cstdint>

namespace port135::bundle {

inline constexpr int mostFiles = 64;
inline constexpr std::uint64_t mostBytes = 16ull << 30; ///< altogether, unpacked

/// Letters, digits, ".", "-" and "_"; not hidden, and 100 characters at most.
bool isPlainName(const QString &name);

} // namespace port135::bundle
