// SPDX-License-Identifier: GPL-3.0-or-later
// Status codes of RPC and of the endpoint mapper, explained.
#include "dissect/pdu_fields.h"
#include "report/text/reference_text.h"
#include "report/text/report_texts.h"
#include "text/qt_text.h"
#include "wire/status.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

struct StatusSentence
{
    std::uint32_t code;
    const char *text;
};

constexpr StatusSentence statusSentences[] = {
    {0, QT_TRANSLATE_NOOP("Reference", "The call succeeded.")},
    {wire::status::AccessDenied,
     QT_TRANSLATE_NOOP(
         "Reference",
         "The service refused the caller. For a lookup of the endpoint map without a logon that "
         "is what the policy “Restrict Unauthenticated RPC clients” does.")},
    {wire::status::UnknownInterfaceWin32,
     QT_TRANSLATE_NOOP("Reference", "The server does not offer this interface.")},
    {0x000006ba, QT_TRANSLATE_NOOP("Reference", "The service was not there: stopped, or behind a firewall.")},
    {0x000006bb, QT_TRANSLATE_NOOP("Reference", "The server was too busy: try again later.")},
    {wire::status::ProcedureOutOfRange,
     QT_TRANSLATE_NOOP("Reference", "The interface has no operation of this number.")},
    {wire::status::EptCantPerformWin32,
     QT_TRANSLATE_NOOP("Reference", "The endpoint mapper does not offer this operation.")},
    {wire::status::EptNotRegisteredWin32,
     QT_TRANSLATE_NOOP("Reference",
                       "There are no (more) endpoints that match. At the end of a lookup it is no error: the "
                       "list is complete.")},
    {wire::status::BadStubData,
     QT_TRANSLATE_NOOP("Reference", "The server could not read the arguments of the call.")},
    {wire::status::SecurityPackageError,
     QT_TRANSLATE_NOOP("Reference", "The security provider failed, or the server insists on another one.")},
    {wire::status::EptCantPerform,
     QT_TRANSLATE_NOOP("Reference", "The endpoint mapper does not offer this operation.")},
    {wire::status::EptNotRegistered,
     QT_TRANSLATE_NOOP("Reference",
                       "There are no (more) endpoints that match. At the end of a lookup it is no error: the "
                       "list is complete.")},
    {wire::status::ContextMismatch,
     QT_TRANSLATE_NOOP("Reference", "The server does not know the handle: it was freed, or it timed out.")},
    {wire::status::OperationOutOfRange,
     QT_TRANSLATE_NOOP("Reference", "The interface has no operation of this number.")},
    {wire::status::UnknownInterface,
     QT_TRANSLATE_NOOP("Reference", "The server does not offer this interface.")},
    {wire::status::ProtocolError,
     QT_TRANSLATE_NOOP("Reference", "The server takes what it received for a breach of the protocol.")},
    {0x1c010014, QT_TRANSLATE_NOOP("Reference", "The server was too busy: try again later.")},
};

/// Where a code comes from, by its first bits [C706 Appendix E, MS-ERREF 2.2].
const char *originOf(std::uint32_t code)
{
    switch (code >> 16) {
    case 0:
        return QT_TRANSLATE_NOOP("Reference", "It is an error code of Windows.");
    case 0x16c9:
        return QT_TRANSLATE_NOOP("Reference", "It is a status code of DCE RPC.");
    default:
        return QT_TRANSLATE_NOOP("Reference",
                                 "It is a fault of DCE RPC: the call ended before or within the "
                                 "operation.");
    }
}

} // namespace

std::optional<ReferenceText> statusCodeText(std::uint32_t code)
{
    const auto name = wire::knownStatusName(code);
    if (name.empty())
        return std::nullopt;
    ReferenceText text;
    text.title = text::fromLatin1(name);
    text.facts.push_back(
        {ReferenceTexts::tr("Code"), u"%1 (%2)"_s.arg(dissect::hexNumber(code, 8)).arg(code)});
    QStringList sentences;
    const auto *known = std::ranges::find(statusSentences, code, &StatusSentence::code);
    if (known != std::end(statusSentences))
        sentences.append(ReferenceTexts::tr(known->text));
    if (code != 0)
        sentences.append(ReferenceTexts::tr(originOf(code)));
    text.sections.push_back({ReferenceTexts::tr("What it means"), {sentences.join(u' ')}, {}});
    return text;
}

} // namespace port135::report
