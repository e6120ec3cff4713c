// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/auth_text.h"

#include "wire/ntlm.h"

#include <QCoreApplication>

namespace port135::dissect {
namespace {

using namespace Qt::StringLiterals;

std::string_view levelName(wire::AuthLevel level)
{
    switch (level) {
    case wire::AuthLevel::None:
        return "none";
    case wire::AuthLevel::Connect:
        return "connect";
    case wire::AuthLevel::Call:
        return "call";
    case wire::AuthLevel::Packet:
        return "pkt";
    case wire::AuthLevel::Integrity:
        return "pkt_integrity";
    case wire::AuthLevel::Privacy:
        return "pkt_privacy";
    }
    return "unknown";
}

struct FlagName
{
    std::uint32_t flag;
    const char *name;
};

constexpr FlagName ntlmFlags[] = {
    {wire::NtlmUnicode, "NTLMSSP_NEGOTIATE_UNICODE"},
    {wire::NtlmRequestTarget, "NTLMSSP_REQUEST_TARGET"},
    {wire::NtlmNtlm, "NTLMSSP_NEGOTIATE_NTLM"},
    {wire::NtlmAlwaysSign, "NTLMSSP_NEGOTIATE_ALWAYS_SIGN"},
    {wire::NtlmTargetIsDomain, "NTLMSSP_TARGET_TYPE_DOMAIN"},
    {wire::NtlmTargetIsServer, "NTLMSSP_TARGET_TYPE_SERVER"},
    {wire::NtlmExtendedSessionSecurity, "NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY"},
    {wire::NtlmTargetInfo, "NTLMSSP_NEGOTIATE_TARGET_INFO"},
    {wire::NtlmVersion, "NTLMSSP_NEGOTIATE_VERSION"},
    {wire::Ntlm128, "NTLMSSP_NEGOTIATE_128"},
    {wire::Ntlm56, "NTLMSSP_NEGOTIATE_56"},
};

QString negotiateFlags(std::uint32_t flags)
{
    QString text = hexNumber(flags, 8);
    for (const auto &row : ntlmFlags) {
        if (flags & row.flag)
            text += u' ' + fromLatin1(row.name);
    }
    return text;
}

QString versionText(const core::OsVersion &version)
{
    return u"%1.%2.%3"_s.arg(version.major).arg(version.minor).arg(version.build);
}

void noteBroken(const char *reason, PduFields &fields)
{
    fields.note(QCoreApplication::translate("PduText", "The NTLM message cannot be read: %1.")
                    .arg(fromLatin1(*reason ? reason : "it ends early")));
}

void addNegotiate(wire::Bytes token, PduFields &fields)
{
    const auto message = wire::readNtlmNegotiate(token);
    if (!message)
        return noteBroken(message.reason, fields);
    fields.add(u"NegotiateFlags"_s, negotiateFlags(message->flags));
    if (message->flags & wire::NtlmVersion)
        fields.add(u"Version"_s, versionText(message->version));
}

void addChallenge(wire::Bytes token, PduFields &fields)
{
    const auto message = wire::readNtlmChallenge(token);
    if (!message)
        noteBroken(message.reason, fields); // what was read before is shown
    fields.add(u"TargetName"_s, fields.quoted(message->targetName));
    fields.add(u"NegotiateFlags"_s, negotiateFlags(message->flags));
    const auto &challenge = message->serverChallenge;
    fields.add(u"ServerChallenge"_s,
               QString::fromLatin1(
                   QByteArray(reinterpret_cast<const char *>(challenge.data()), qsizetype(challenge.size()))
                       .toHex()));
    if (message->version)
        fields.add(u"Version"_s, versionText(*message->version));
    const auto add = [&fields](const QString &name, const std::string &text) {
        if (!text.empty())
            fields.addText(name, text);
    };
    add(u"MsvAvNbComputerName"_s, message->netbiosComputer);
    add(u"MsvAvNbDomainName"_s, message->netbiosDomain);
    add(u"MsvAvDnsComputerName"_s, message->dnsComputer);
    add(u"MsvAvDnsDomainName"_s, message->dnsDomain);
    add(u"MsvAvDnsTreeName"_s, message->dnsForest);
    if (message->fileTime) {
        const auto time = wire::toTimestamp(*message->fileTime);
        fields.add(u"MsvAvTimestamp"_s,
                   time ? QString::fromStdString(core::toIso8601(*time)) : hexNumber(*message->fileTime, 16));
    }
}

void addNtlm(wire::Bytes token, PduFields &fields)
{
    wire::Reader reader(token);
    const auto signature = wire::toView(reader.bytes(8));
    const auto type = reader.u32();
    if (!reader.ok() || signature != std::string_view("NTLMSSP\0", 8))
        return;
    // [MS-NLMP 2.2.1]
    constexpr std::string_view names[] = {"unknown", "NEGOTIATE", "CHALLENGE", "AUTHENTICATE"};
    fields.add(u"MessageType"_s, namedNumber(names[type < std::size(names) ? type : 0], type));
    if (type == 1)
        addNegotiate(token, fields);
    else if (type == 2)
        addChallenge(token, fields);
}

} // namespace

void addAuth(const wire::Auth &auth, PduFields &fields)
{
    fields.add(u"auth_type"_s,
               namedNumber(wire::authTypeName(std::uint16_t(auth.type)), unsigned(auth.type)));
    fields.add(u"auth_level"_s, namedNumber(levelName(auth.level), unsigned(auth.level)));
    fields.add(u"auth_context_id"_s, auth.contextId);
    addNtlm(auth.token, fields);
}

} // namespace port135::dissect
