// SPDX-License-Identifier: GPL-3.0-or-later
// The headings that inventories, directories, DHCP and DNS servers give to the columns of a list of hosts.
#pragma once

#include <QString>

namespace port135::intake {

/// What a column holds, the best way to name a host first.
enum class ColumnRole {
    Address, ///< IPv4, or either family
    FullName, ///< pc01.example
    Name, ///< pc01
    Ipv6Address,
    None, ///< of no use for a scan, or a heading that is not known
    RecordType, ///< "A", "Host (A)": which rows of a DNS zone name hosts
    RecordData, ///< its address, where the type says so
    State, ///< of a DHCP lease
};

/// Upper and lower case, width, blanks, hyphens and the long vowel mark do not matter.
ColumnRole roleOf(const QString &heading);

/// A heading that no host is called: enough to take a line of one word for a heading.
bool isSurelyHeading(const QString &heading);

} // namespace port135::intake
