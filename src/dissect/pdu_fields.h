// SPDX-License-Identifier: GPL-3.0-or-later
// How values of PDUs are written: for the .cpp files of this room only.
#pragma once

#include "dissect/pdu_text.h"
#include "knowledge/catalogue.h"
#include "text/qt_text.h"
#include "wire/pdu.h"
#include "wire/syntax.h"

#include <string_view>

namespace port135::dissect {

/// Adds fields to one PDU, within the limits.
class PduFields
{
public:
    PduFields(PduText &text, const knowledge::Catalogue &catalogue, const PduTextLimits &limits)
        : m_text(text)
        , m_catalogue(catalogue)
        , m_limits(limits)
    {
    }

    void add(const QString &name, const QString &value) { m_text.fields.push_back({name, value}); }
    void add(const QString &name, std::uint64_t value) { add(name, QString::number(value)); }
    /// From the network.
    void addText(const QString &name, std::string_view bytes) { add(name, quoted(bytes)); }
    void note(const QString &sentence) { m_text.notes.append(sentence); }

    /// The first ones of `items` as name[0], name[1] ...; a note counts the rest. `text(item)` makes the
    /// value.
    template <typename Items, typename Text>
    void addItems(const QString &name, const Items &items, Text text)
    {
        std::size_t index = 0;
        for (const auto &item : items) {
            if (index == m_limits.items)
                break;
            add(QStringLiteral("%1[%2]").arg(name).arg(index++), text(item));
        }
        if (items.size() > index)
            noteMore(items.size() - index);
    }

    /// “text”, escaped and bounded.
    QString quoted(std::string_view bytes) const;
    /// "samr 12345778-1234-abcd-ef00-0123456789ac 1.0"
    QString interfaceText(const core::InterfaceId &id) const;
    /// A line of the map, without its interface: "ncacn_ip_tcp 10.0.0.5[49664]".
    QString endpointText(const core::Endpoint &endpoint) const;
    /// A whole tower: interface, transfer syntax, endpoint.
    QString towerText(wire::Bytes tower) const;

    const PduTextLimits &limits() const { return m_limits; }

private:
    void noteMore(std::size_t count);

    PduText &m_text;
    const knowledge::Catalogue &m_catalogue;
    const PduTextLimits &m_limits;
};

/// "0x16c9a0d6"
QString hexNumber(std::uint64_t value, int digits);
/// "ept_s_not_registered (0x16c9a0d6)"
QString statusValue(std::uint32_t status);
/// "access_denied (5)"
QString namedNumber(std::string_view name, std::uint64_t number);
using text::fromLatin1;
/// "NDR 2.0"
QString syntaxText(const wire::SyntaxId &syntax);

} // namespace port135::dissect
