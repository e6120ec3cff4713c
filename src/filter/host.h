// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter asks of a host. Most of it is in the result; the rest is what only the front end knows:
// words in the language of the user, notes, tags, the change since another scan.
#pragma once

#include "core/host_result.h"
#include "filter/interface_set.h"

#include <span>
#include <string>
#include <string_view>

namespace port135::filter {

/// "Folded" is lower case as Vocabulary::fold makes it, UTF-8.
class Host
{
public:
    virtual ~Host() = default;

    virtual const core::HostResult &result() const = 0;
    /// Whether a folded word occurs in any of its texts; interfaces that have a name aside: see lists().
    virtual bool contains(std::string_view word) const = 0;
    /// The operating system in words and by its version, folded; empty where unknown.
    virtual std::string os() const = 0;
    /// Whether the system gets updates today: one of Vocabulary::supports.
    virtual std::string_view support() const = 0;
    /// Whether one of these interfaces is listed; on any transport, local ones included.
    virtual bool lists(const InterfaceSet &interfaces) const;
    /// Folded.
    virtual std::string_view note() const { return {}; }
    /// Folded.
    virtual std::span<const std::string> tags() const { return {}; }
    /// "new", "gone", "changed", "same", "not_comparable"; empty where nothing is compared.
    virtual std::string_view change() const { return {}; }
};

/// Whether `word`, in lower case, occurs in `text`; ASCII letters of `text` in either case.
bool containsWord(std::string_view text, std::string_view word);

} // namespace port135::filter
