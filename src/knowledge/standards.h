// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of public standards that findings speak to: numbers, and what they ask for in our own words.
#pragma once

#include "core/result.h"
#include "knowledge/texts.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace port135::knowledge {

/// Views into the table's own data: valid as long as the table.
struct Control
{
    std::string_view framework; ///< "cis"
    std::string_view number; ///< "4.4", "SC-7", "A.8.20"
    Words asks; ///< what it asks for, in one sentence of ours
    std::string_view source; ///< a public page on which the number can be read
    std::string_view checked; ///< the day on which it was read there: "2026-11-30"
    std::vector<std::string_view> rules; ///< "R9"
};

/// Immutable after loading; any thread.
class Standards
{
public:
    static const Standards &builtIn();
    /// In the form of resources/knowledge/standards.tsv. The error names the file, line and reason.
    static core::Result<Standards, QString> fromTsv(QByteArray rows);

    const std::vector<Control> &all() const { return m_controls; }
    /// In the order of the file: framework by framework.
    std::vector<const Control *> of(std::string_view rule) const;

private:
    QByteArray m_bytes;
    std::vector<Control> m_controls;
};

/// "CIS Controls v8.1", "NIST SP 800-53 Rev. 5": a name, never translated but for what has a Japanese one.
/// The word itself where it is unknown.
QString frameworkTitle(std::string_view framework);

} // namespace port135::knowledge
