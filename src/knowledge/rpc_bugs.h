// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs of the RPC runtime that need no logon, could spread by themselves, and that only an update cures.
#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "core/result.h"
#include "knowledge/windows_builds.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace port135::knowledge {

/// Views into the list's own data: valid as long as the list.
struct RpcBug
{
    std::string_view id; ///< "CVE-2022-26809"
    core::Date fixed{}; ///< the day of the update
    core::OsVersion first; ///< affected versions, as reported, both ends included
    core::OsVersion last;
    std::string_view source;
};

/// The product was on the market before the update and its version is affected: whether the update is
/// installed cannot be seen from outside.
bool mayHave(const RpcBug &bug, const Product &product);

/// Immutable after loading; any thread.
class RpcBugs
{
public:
    static const RpcBugs &builtIn();
    /// In the form of resources/knowledge/rpc_bugs.tsv. The error names the file, line and reason.
    static core::Result<RpcBugs, QString> fromTsv(QByteArray bugs);

    std::span<const RpcBug> all() const { return m_bugs; }
    std::string_view version() const { return m_version; }

private:
    QByteArray m_bytes;
    std::vector<RpcBug> m_bugs;
    std::string m_version;
};

} // namespace port135::knowledge
