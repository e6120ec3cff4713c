// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ntlm.h"

#include "wire/ntlm_target_information.h"
#include "wire/utf16.h"

#include <algorithm>
#include <cassert>

namespace port135::wire {
namespace {

constexpr std::string_view signature("NTLMSSP\0", 8);
constexpr std::uint32_t negotiateType = 1;
constexpr std::uint32_t challengeType = 2;
constexpr std::uint8_t ntlmRevision = 15; // NTLMSSP_REVISION_W2K3 [MS-NLMP 2.2.2.10]

constexpr std::uint64_t unixEpoch = 116'444'736'000'000'000; // as a file time
constexpr std::uint64_t year10000 = 2'650'467'744'000'000'000;
constexpr std::uint64_t ticksPerMillisecond = 10'000;

/// What a length, a maximum and an offset point to; as much of it as is within the message. `damaged` is set
/// where they lead outside.
Bytes readField(Reader &reader, Bytes message, bool &damaged)
{
    const std::size_t length = reader.u16();
    reader.skip(2); // maximum length
    const std::size_t offset = reader.u32();
    if (!reader.ok() || !length)
        return {};
    if (offset > message.size()) {
        damaged = true;
        return {};
    }
    const auto within = std::min(length, message.size() - offset);
    damaged |= within < length;
    return message.subspan(offset, within);
}

void writeField(Writer &writer, std::size_t length, std::size_t offset)
{
    assert(length <= 65'535);
    writer.u16(unsigned(length));
    writer.u16(unsigned(length));
    writer.u32(static_cast<std::uint32_t>(offset));
}

core::OsVersion readVersion(Reader &reader)
{
    core::OsVersion version;
    version.major = reader.u8();
    version.minor = reader.u8();
    version.build = reader.u16();
    reader.skip(4); // reserved, revision of NTLM
    return version;
}

void writeVersion(Writer &writer, const core::OsVersion &version)
{
    writer.u8(version.major);
    writer.u8(version.minor);
    writer.u16(version.build);
    writer.zeros(3);
    writer.u8(ntlmRevision);
}

bool hasHead(Reader &reader, std::uint32_t type)
{
    return toView(reader.bytes(signature.size())) == signature && reader.u32() == type && reader.ok();
}

/// False where some of it is damaged.
bool readTargetInfo(Bytes info, NtlmChallenge &challenge)
{
    bool sound = true;
    const auto text = [&sound](std::string &name, Bytes value) {
        // Said twice, one of them is something else that was damaged: nobody can tell which.
        sound &= name.empty() && value.size() % 2 == 0;
        if (name.empty())
            name = utf8FromUtf16Le(value);
    };
    const bool whole = readTargetInformation(info, [&](NtlmValue id, Bytes value) {
        switch (id) {
        case NtlmValue::NetbiosComputer:
            return text(challenge.netbiosComputer, value);
        case NtlmValue::NetbiosDomain:
            return text(challenge.netbiosDomain, value);
        case NtlmValue::DnsComputer:
            return text(challenge.dnsComputer, value);
        case NtlmValue::DnsDomain:
            return text(challenge.dnsDomain, value);
        case NtlmValue::DnsForest:
            return text(challenge.dnsForest, value);
        case NtlmValue::Timestamp:
            if (value.size() == 8)
                challenge.fileTime = Reader(value).u64();
            else
                sound = false;
            return;
        default:
            return;
        }
    });
    return whole && sound;
}

Buffer writeTargetInfo(const NtlmChallenge &challenge)
{
    Buffer info;
    Writer writer(info);
    const auto text = [&](NtlmValue id, std::string_view value) {
        if (value.empty())
            return;
        const auto bytes = utf16LeFromUtf8(value);
        assert(bytes.size() <= 65'535);
        writer.u16(unsigned(id));
        writer.u16(unsigned(bytes.size()));
        writer.bytes(bytes);
    };
    text(NtlmValue::NetbiosDomain, challenge.netbiosDomain); // the order of Windows
    text(NtlmValue::NetbiosComputer, challenge.netbiosComputer);
    text(NtlmValue::DnsDomain, challenge.dnsDomain);
    text(NtlmValue::DnsComputer, challenge.dnsComputer);
    text(NtlmValue::DnsForest, challenge.dnsForest);
    if (challenge.fileTime) {
        writer.u16(unsigned(NtlmValue::Timestamp));
        writer.u16(8);
        writer.u64(*challenge.fileTime);
    }
    writer.u32(unsigned(NtlmValue::End));
    return info;
}

} // namespace

Buffer writeNtlmNegotiate(const NtlmNegotiate &negotiate)
{
    Buffer token;
    Writer writer(token);
    writer.bytes(toBytes(signature));
    writer.u32(negotiateType);
    writer.u32(negotiate.flags);
    writer.zeros(16); // no domain, no workstation
    if (negotiate.flags & NtlmVersion)
        writeVersion(writer, negotiate.version);
    else
        writer.zeros(8);
    return token;
}

Parsed<NtlmNegotiate> readNtlmNegotiate(Bytes token)
{
    using Result = Parsed<NtlmNegotiate>;
    Reader reader(token);
    if (!hasHead(reader, negotiateType))
        return Result::malformed("not an NTLM negotiate message");
    NtlmNegotiate negotiate;
    negotiate.flags = reader.u32();
    negotiate.version = {};
    if (negotiate.flags & NtlmVersion) {
        reader.skip(16); // domain and workstation
        negotiate.version = readVersion(reader);
    }
    if (!reader.ok())
        return Result::malformed("NTLM negotiate message shorter than its fields");
    return Result::ok(negotiate, token.size());
}

Buffer writeNtlmChallenge(const NtlmChallenge &challenge)
{
    constexpr std::size_t payload = 56;
    const Buffer name = challenge.flags & NtlmUnicode
        ? utf16LeFromUtf8(challenge.targetName)
        : Buffer(challenge.targetName.begin(), challenge.targetName.end());
    const Buffer info = challenge.flags & NtlmTargetInfo ? writeTargetInfo(challenge) : Buffer();
    Buffer token;
    Writer writer(token);
    writer.bytes(toBytes(signature));
    writer.u32(challengeType);
    writeField(writer, name.size(), payload);
    writer.u32(challenge.flags);
    writer.bytes(challenge.serverChallenge);
    writer.zeros(8);
    writeField(writer, info.size(), payload + name.size());
    if (challenge.flags & NtlmVersion)
        writeVersion(writer, challenge.version.value_or(core::OsVersion{}));
    else
        writer.zeros(8);
    writer.bytes(name);
    writer.bytes(info);
    return token;
}

Parsed<NtlmChallenge> readNtlmChallenge(Bytes token)
{
    Parsed<NtlmChallenge> result;
    auto &challenge = result.value;
    const auto malformed = [&](const char *reason) {
        if (result.status != ReadStatus::Malformed) // the first thing that is wrong
            result.reason = reason;
        result.status = ReadStatus::Malformed;
    };
    Reader reader(token);
    challenge.flags = 0;
    if (!hasHead(reader, challengeType)) {
        malformed("not an NTLM challenge message");
        return result;
    }
    bool leadsOutside = false;
    const auto name = readField(reader, token, leadsOutside);
    const auto flags = reader.u32();
    const auto nonce = reader.bytes(8);
    if (!reader.ok()) {
        malformed("NTLM challenge message shorter than its fields");
        return result;
    }
    challenge.flags = flags;
    std::copy(nonce.begin(), nonce.end(), challenge.serverChallenge.begin());
    if (leadsOutside)
        malformed("target name outside of the message");
    else
        challenge.targetName = flags & NtlmUnicode ? utf8FromUtf16Le(name) : utf8FromLatin1(name);

    // What is broken here says nothing of the version behind it.
    if (flags & NtlmTargetInfo) { // NT 4 ends before
        reader.skip(8); // reserved
        bool infoLeadsOutside = false;
        const auto info = readField(reader, token, infoLeadsOutside);
        if (!reader.ok() || infoLeadsOutside)
            malformed("target information outside of the message");
        if (!readTargetInfo(info, challenge))
            malformed("target information with a value that cannot be");
    } else {
        reader.skip(16);
    }
    if (flags & NtlmVersion) {
        const auto version = readVersion(reader);
        if (reader.ok() && version != core::OsVersion{}) // all zero: the field is there and says nothing
            challenge.version = version;
    }
    if (result.status != ReadStatus::Malformed) {
        result.status = ReadStatus::Ok;
        result.consumed = token.size();
    }
    return result;
}

std::optional<core::Timestamp> toTimestamp(std::uint64_t fileTime)
{
    if (fileTime < unixEpoch || fileTime >= year10000)
        return std::nullopt;
    return core::Timestamp(
        std::chrono::milliseconds(static_cast<std::int64_t>((fileTime - unixEpoch) / ticksPerMillisecond)));
}

std::uint64_t toFileTime(core::Timestamp time)
{
    const auto milliseconds = time.time_since_epoch().count();
    return unixEpoch + static_cast<std::uint64_t>(milliseconds) * ticksPerMillisecond;
}

} // namespace port135::wire
