// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/pdu_values.h"

#include "dissect/pdu_fields.h"

#include <utility>

namespace port135::dissect {

using namespace Qt::StringLiterals;
using wire::PduType;

QString flagsText(const wire::PduHeader &header)
{
    constexpr std::pair<unsigned, const char *> names[] = {
        {wire::FirstFragment, "PFC_FIRST_FRAG"},      {wire::LastFragment, "PFC_LAST_FRAG"},
        {wire::PendingCancel, "PFC_PENDING_CANCEL"},  {wire::ConcurrentMultiplexing, "PFC_CONC_MPX"},
        {wire::DidNotExecute, "PFC_DID_NOT_EXECUTE"}, {wire::Maybe, "PFC_MAYBE"},
        {wire::HasObject, "PFC_OBJECT_UUID"},
    };
    // One bit, two meanings [MS-RPCE 2.2.2.3].
    const bool binds = header.type == PduType::Bind || header.type == PduType::BindAck
        || header.type == PduType::AlterContext || header.type == PduType::AlterContextResponse;
    QString text = hexNumber(header.flags, 2);
    for (const auto &[flag, name] : names) {
        if (header.flags & flag)
            text +=
                u' ' + fromLatin1(binds && flag == wire::PendingCancel ? "PFC_SUPPORT_HEADER_SIGN" : name);
    }
    return text;
}

QString resultText(const wire::PresentationResult &result)
{
    const auto reason = [&result] {
        switch (wire::ProviderReason(result.reason)) {
        case wire::ProviderReason::NotSpecified:
            return "reason_not_specified";
        case wire::ProviderReason::AbstractSyntaxNotSupported:
            return "abstract_syntax_not_supported";
        case wire::ProviderReason::TransferSyntaxesNotSupported:
            return "proposed_transfer_syntaxes_not_supported";
        case wire::ProviderReason::LocalLimitExceeded:
            return "local_limit_exceeded";
        }
        return "unknown";
    };
    switch (result.result) {
    case wire::ContextResult::Accepted:
        return u"acceptance, "_s + syntaxText(result.transferSyntax);
    case wire::ContextResult::UserRejection:
        return u"user_rejection, reason %1"_s.arg(result.reason);
    case wire::ContextResult::ProviderRejection:
        return u"provider_rejection, "_s + namedNumber(reason(), result.reason);
    case wire::ContextResult::NegotiateAck:
        return u"negotiate_ack, features %1"_s.arg(hexNumber(result.reason, 4));
    }
    return u"result %1, reason %2"_s.arg(unsigned(result.result)).arg(result.reason);
}

} // namespace port135::dissect
