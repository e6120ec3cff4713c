// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ntlm.h"

#include "wire/utf16.h"

#include <algorithm>
#include <cassert>

namespace port135::wire {
namespace {

constexpr std::string_view signature("NTLMSSP\0", 8);
constexpr std::uint32_t negotiateType = 1;
constexpr std::uint32_t challengeType = 2;
constexpr std::uint8_t ntlmRevision = 15; // NTLMSSP_REVISION_W2K3 [MS-NLMP 2.2.2.10]

/// [MS-NLMP 2.2.2.1]
enum AvId : std::uint16_t {
    AvEnd = 0,
    AvNetbiosComputer = 1,
    AvNetbiosDomain = 2,
    AvDnsComputer = 3,
    AvDnsDomain = 4,
    AvDnsForest = 5,
    AvTimestamp = 7,
};

constexpr std::uint64_t unixEpoch = 116'444'736'000'000'000; // as a file time
constexpr std::uint64_t year10000 = 2'650'467'744'000'000'000;
constexpr std::uint64_t ticksPerMillisecond = 10'000;

/// What a length, a maximum and an offset point to; empty where they lead outside.
std::optional<Bytes> readField(Reader &reader, Bytes message)
{
    const std::size_t length = reader.u16();
    reader.skip(2); // maximum length
    const std::size_t offset = reader.u32();
    if (!reader.ok() || (length && (offset > message.size() || length > message.size() - offset)))
        return std::nullopt;
    return length ? message.subspan(offset, length) : Bytes();
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

const char *readTargetInfo(Bytes info, NtlmChallenge &challenge)
{
    Reader reader(info);
    while (reader.remaining()) { // some servers leave the end mark out
        const auto id = reader.u16();
        const auto value = reader.bytes(reader.u16());
        if (!reader.ok())
            return "target information ends within a value";
        switch (id) {
        case AvEnd:
            return nullptr;
        case AvNetbiosComputer:
            challenge.netbiosComputer = utf8FromUtf16Le(value);
            break;
        case AvNetbiosDomain:
            challenge.netbiosDomain = utf8FromUtf16Le(value);
            break;
        case AvDnsComputer:
            challenge.dnsComputer = utf8FromUtf16Le(value);
            break;
        case AvDnsDomain:
            challenge.dnsDomain = utf8FromUtf16Le(value);
            break;
        case AvDnsForest:
            challenge.dnsForest = utf8FromUtf16Le(value);
            break;
        case AvTimestamp:
            if (value.size() == 8)
                challenge.fileTime = Reader(value).u64();
            break;
        default:
            break;
        }
    }
    return nullptr;
}

Buffer writeTargetInfo(const NtlmChallenge &challenge)
{
    Buffer info;
    Writer writer(info);
    const auto text = [&](AvId id, std::string_view value) {
        if (value.empty())
            return;
        const auto bytes = utf16LeFromUtf8(value);
        assert(bytes.size() <= 65'535);
        writer.u16(id);
        writer.u16(unsigned(bytes.size()));
        writer.bytes(bytes);
    };
    text(AvNetbiosDomain, challenge.netbiosDomain); // the order of Windows
    text(AvNetbiosComputer, challenge.netbiosComputer);
    text(AvDnsDomain, challenge.dnsDomain);
    text(AvDnsComputer, challenge.dnsComputer);
    text(AvDnsForest, challenge.dnsForest);
    if (challenge.fileTime) {
        writer.u16(AvTimestamp);
        writer.u16(8);
        writer.u64(*challenge.fileTime);
    }
    writer.u32(AvEnd);
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
        result.status = ReadStatus::Malformed;
        result.reason = reason;
        return result;
    };
    Reader reader(token);
    if (!hasHead(reader, challengeType))
        return malformed("not an NTLM challenge message");
    const auto name = readField(reader, token);
    challenge.flags = reader.u32();
    const auto nonce = reader.bytes(8);
    if (!reader.ok())
        return malformed("NTLM challenge message shorter than its fields");
    std::copy(nonce.begin(), nonce.end(), challenge.serverChallenge.begin());
    if (!name)
        return malformed("target name outside of the message");
    challenge.targetName = challenge.flags & NtlmUnicode ? utf8FromUtf16Le(*name) : utf8FromLatin1(*name);

    if (challenge.flags & NtlmTargetInfo) { // NT 4 ends before
        reader.skip(8); // reserved
        const auto info = readField(reader, token);
        if (!info)
            return malformed("target information outside of the message");
        if (const auto *reason = readTargetInfo(*info, challenge))
            return malformed(reason);
    } else {
        reader.skip(16);
    }
    if (challenge.flags & NtlmVersion) {
        const auto version = readVersion(reader);
        if (reader.ok() && version != core::OsVersion{}) // all zero: the field is there and says nothing
            challenge.version = version;
    }
    result.status = ReadStatus::Ok;
    result.consumed = token.size();
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
