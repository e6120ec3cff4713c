// SPDX-License-Identifier: GPL-3.0-or-later
// What a script of nmap says of a host: tables of keys and values. For the .cpp files of this folder only.
#pragma once

#include "core/host_result.h"
#include "knowledge/catalogue.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace port135::report {

/// A key with its value, both ways in which a script says it, as UTF-8.
struct NmapPair
{
    QString value;
    std::string line; ///< of the attribute `output`, with the line end before it
    std::string element; ///< <elem key="...">...</elem>, with the line end before it
};

using NmapTable = std::vector<const NmapPair *>;

/// `text` as QXmlStreamWriter puts it between the quotation marks of an attribute.
std::string nmapAttributeText(const QString &text);

/// Hosts of a fleet say the same again and again: QXmlStreamWriter writes each pair once, and it is kept.
class NmapTables
{
public:
    explicit NmapTables(const knowledge::Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    // What is given lives until tidy().
    std::vector<NmapTable> ofEndpoints(const core::Observation &seen);
    std::vector<NmapTable> ofFindings(const core::HostResult &host);

    /// Forgets the pairs if they are many.
    void tidy();

private:
    /// `bytes` say under this key what the value is; `text` makes it where it is not known yet.
    template <typename Text>
    const NmapPair &pair(std::string_view key, std::string_view bytes, Text text)
    {
        m_name.assign(key).append(1, '\0').append(bytes);
        const auto found = m_pairs.find(m_name);
        return found != m_pairs.end() ? found->second : written(key, text());
    }
    const NmapPair &written(std::string_view key, QString value);

    const knowledge::Catalogue &m_catalogue;
    std::unordered_map<std::string, NmapPair> m_pairs; ///< by key and bytes
    std::string m_name; ///< of the last pair that was asked for
    std::size_t m_size = 0; ///< bytes that the pairs take
};

} // namespace port135::report
