// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/pdu_fields.h"

#include "core/counted.h"
#include "core/escape.h"
#include "text/qt_text.h"
#include "wire/binding.h"
#include "wire/status.h"

#include <QCoreApplication>

namespace port135::dissect {
namespace {

using namespace Qt::StringLiterals;

QString syntaxesText(std::uint8_t syntaxes)
{
    QStringList names;
    if (syntaxes & core::SyntaxNdr)
        names.append(u"NDR"_s);
    if (syntaxes & core::SyntaxNdr64)
        names.append(u"NDR64"_s);
    if (syntaxes & core::SyntaxOther)
        names.append(u"other transfer syntax"_s);
    return names.join(u' ');
}

} // namespace

QString hexNumber(std::uint64_t value, int digits)
{
    return u"0x%1"_s.arg(qulonglong(value), digits, 16, QLatin1Char('0'));
}

QString namedNumber(std::string_view name, std::uint64_t number)
{
    return u"%1 (%2)"_s.arg(fromLatin1(name)).arg(number);
}

QString statusValue(std::uint32_t status)
{
    const auto known = wire::knownStatusName(status);
    const auto number = hexNumber(status, 8);
    return known.empty() ? number : u"%1 (%2)"_s.arg(fromLatin1(known), number);
}

QString syntaxText(const wire::SyntaxId &syntax)
{
    if (wire::isBindTimeFeatures(syntax)) {
        const auto &bits = syntax.uuid.clockSeqAndNode;
        return u"bind time features %1"_s.arg(hexNumber(bits[0] | unsigned(bits[1]) << 8, 4));
    }
    const auto id = wire::toInterfaceId(syntax);
    const auto name = syntax.uuid == wire::ndr.uuid ? u"NDR"_s
        : syntax.uuid == wire::ndr64.uuid           ? u"NDR64"_s
                                                    : QString::fromStdString(syntax.uuid.toString());
    return u"%1 %2"_s.arg(name, QString::fromStdString(id.versionString()));
}

QString PduFields::quoted(std::string_view bytes) const
{
    return u"“%1”"_s.arg(QString::fromStdString(core::escaped(bytes, m_limits.textBytes)));
}

QString PduFields::interfaceText(const core::InterfaceId &id) const
{
    const auto plain = QString::fromStdString(id.uuid.toString() + ' ' + id.versionString());
    const auto *info = m_catalogue.find(id);
    if (info == nullptr || info->name.empty())
        return plain;
    return QString::fromUtf8(info->name.data(), qsizetype(info->name.size())) + u' ' + plain;
}

QString PduFields::endpointText(const core::Endpoint &endpoint) const
{
    if (endpoint.protseq == core::ProtocolSequence::Unknown) {
        constexpr std::size_t most = 64;
        const auto bytes = QByteArray(endpoint.tower.data(), qsizetype(endpoint.tower.size()));
        return u"unknown tower %1%2"_s.arg(QString::fromLatin1(bytes.left(most).toHex()),
                                           endpoint.tower.size() > most ? u"…"_s : QString());
    }
    return u"%1 %2[%3]"_s.arg(fromLatin1(core::name(endpoint.protseq)),
                              QString::fromStdString(core::escaped(endpoint.address, m_limits.textBytes)),
                              QString::fromStdString(core::escaped(endpoint.endpoint, m_limits.textBytes)));
}

QString PduFields::towerText(wire::Bytes tower) const
{
    core::Endpoint endpoint;
    wire::readTowerInto(tower, endpoint);
    const auto where = endpointText(endpoint);
    if (endpoint.protseq == core::ProtocolSequence::Unknown && endpoint.interfaceId.uuid.isNil())
        return where;
    const auto syntaxes = syntaxesText(endpoint.syntaxes);
    return interfaceText(endpoint.interfaceId) + u", "_s + where
        + (syntaxes.isEmpty() ? QString() : u", "_s + syntaxes);
}

void PduFields::noteMore(std::size_t count)
{
    note(QCoreApplication::translate("PduText", "%n more are not shown.", nullptr, core::counted(count)));
}

} // namespace port135::dissect
