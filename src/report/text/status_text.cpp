// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/status_text.h"

#include "report/text/words.h"

#include "text/qt_text.h"
#include "wire/bind_ack.h"
#include "wire/bind_nak.h"
#include "wire/status.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <system_error>

namespace port135::report {
namespace {

struct Reason
{
    std::uint32_t value;
    const char *source;
};

// [C706 12.6.3.1, MS-RPCE 2.2.2.5]
constexpr Reason bindReasons[] = {
    {std::uint32_t(wire::RejectReason::NotSpecified), QT_TRANSLATE_NOOP("Words", "no reason given")},
    {std::uint32_t(wire::RejectReason::TemporaryCongestion),
     QT_TRANSLATE_NOOP("Words", "temporary congestion")},
    {std::uint32_t(wire::RejectReason::LocalLimitExceeded),
     QT_TRANSLATE_NOOP("Words", "limit of the host exceeded")},
    {std::uint32_t(wire::RejectReason::ProtocolVersionNotSupported),
     QT_TRANSLATE_NOOP("Words", "protocol version not supported")},
    {std::uint32_t(wire::RejectReason::AuthenticationTypeNotRecognized),
     QT_TRANSLATE_NOOP("Words", "type of authentication not recognized")},
    {std::uint32_t(wire::RejectReason::InvalidChecksum),
     QT_TRANSLATE_NOOP("Words", "security package error")},
};

constexpr std::uint32_t rejected(wire::ContextResult result, wire::ProviderReason reason)
{
    return std::uint32_t(result) << 16 | std::uint32_t(reason);
}

// [C706 12.6.3.1, MS-RPCE 2.2.2.4]
constexpr Reason interfaceReasons[] = {
    {rejected(wire::ContextResult::ProviderRejection, wire::ProviderReason::NotSpecified),
     QT_TRANSLATE_NOOP("Words", "rejected without a reason")},
    {rejected(wire::ContextResult::ProviderRejection, wire::ProviderReason::AbstractSyntaxNotSupported),
     QT_TRANSLATE_NOOP("Words", "interface not supported")},
    {rejected(wire::ContextResult::ProviderRejection, wire::ProviderReason::TransferSyntaxesNotSupported),
     QT_TRANSLATE_NOOP("Words", "transfer syntax not supported")},
    {rejected(wire::ContextResult::ProviderRejection, wire::ProviderReason::LocalLimitExceeded),
     QT_TRANSLATE_NOOP("Words", "limit of the host exceeded")},
};

template <std::size_t size>
QString reason(const Reason (&table)[size], std::uint32_t value)
{
    const auto *row = std::ranges::find(table, value, &Reason::value);
    return row == std::end(table) ? QString() : QCoreApplication::translate("Words", row->source);
}

QString hex(std::uint32_t value)
{
    return QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0'));
}

/// "access denied", "nca_s_op_rng_error": the names of specifications stay as they are, for looking them up.
QString technicalName(std::uint32_t status)
{
    const auto known = wire::knownStatusName(status);
    QString name = text::fromLatin1(known);
    if (known.find("_s_") == std::string_view::npos)
        name.replace(u'_', u' ');
    return name;
}

QString named(const QString &name, const QString &number)
{
    if (name.isEmpty())
        return number;
    //: A name, then its number.
    return QCoreApplication::translate("Words", "%1 (%2)", "name and number").arg(name, number);
}

} // namespace

QString statusText(core::Cause cause, std::uint32_t status)
{
    switch (cause) {
    case core::Cause::Fault:
    case core::Cause::StatusCode:
        return named(technicalName(status), hex(status));
    case core::Cause::BindRejected:
        return named(reason(bindReasons, status), hex(status));
    case core::Cause::InterfaceRejected:
        if (status >> 16 == std::uint32_t(wire::ContextResult::UserRejection))
            return named(QCoreApplication::translate("Words", "rejected by the service"), hex(status));
        return named(reason(interfaceReasons, status), hex(status));
    case core::Cause::SystemError:
        return named(shown(QString::fromLocal8Bit(std::system_category().message(static_cast<int>(status)))
                               .trimmed()
                               .toStdString()),
                     QString::number(status));
    default:
        return {};
    }
}

} // namespace port135::report
