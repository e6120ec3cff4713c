// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the parts of a bundle belong together: checked without a network, with nothing in it believed.
#pragma once

#include "sign/key.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace port135::bundle {

enum class CheckState : std::uint8_t {
    Holds,
    Fails,
    CannotTell, ///< another version made it, or nothing was there to check; never good, never bad
};

struct Check
{
    CheckState state = CheckState::CannotTell;
    QString what; ///< "Sums of the files"
    QString found; ///< a sentence
};

struct BundleChecks
{
    std::vector<Check> checks; ///< in the order in which they were made; the first that fails ends them
    QString manifestSum; ///< SHA-256 of the manifest, to compare with one written down elsewhere

    bool fails() const;
    bool isWhole() const; ///< all of them hold
};

/// `expected`: whose signature is wanted; empty: any. Texts are in the language of the bundle while its JSON
/// is made again, through `useLanguage`, and in the present one otherwise.
BundleChecks checkBundle(const QString &file, const std::optional<sign::PublicKey> &expected,
                         const QString &language, const std::function<void(const QString &)> &useLanguage);

/// "holds", "FAILS", "cannot be checked"
QString word(CheckState state);

} // namespace port135::bundle
