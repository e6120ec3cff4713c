// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of RPC interfaces by number.
#pragma once

#include "core/result.h"
#include "core/uuid.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace port135::knowledge {

/// Immutable after loading; any thread.
class Operations
{
public:
    /// What is built into the program; a build whose own file is damaged ends the program.
    static const Operations &builtIn();
    /// In the form of resources/knowledge/operations.tsv. The error names the file, line and reason.
    static core::Result<Operations, QString> fromTsv(QByteArray rows);

    /// Empty where it is not known. Valid as long as this.
    std::string_view name(const core::Uuid &interfaceId, std::uint16_t number) const;
    /// Letters in either case.
    std::optional<std::uint16_t> number(const core::Uuid &interfaceId, std::string_view name) const;
    std::size_t size() const { return m_rows.size(); }

private:
    struct Row
    {
        core::Uuid interfaceId;
        std::uint16_t number = 0;
        std::string_view name;
    };

    QString read();

    QByteArray m_bytes; // what the views look into
    std::vector<Row> m_rows; // by interface and number
};

} // namespace port135::knowledge
