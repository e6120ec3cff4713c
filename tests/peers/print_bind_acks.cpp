// SPDX-License-Identifier: GPL-3.0-or-later
// What our decoder makes of bind_acks: PDUs as hexadecimal lines on standard input, a JSON object for each on
// standard output. For comparison with other decoders; most of it is no part of a report.
#include "core/uuid.h"
#include "wire/bind_ack.h"
#include "wire/ntlm.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace port135;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::optional<wire::Buffer> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return {};
    wire::Buffer bytes(text.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char *begin = text.data() + 2 * i;
        const auto [end, error] = std::from_chars(begin, begin + 2, bytes[i], 16);
        if (error != std::errc{} || end != begin + 2)
            return {};
    }
    return bytes;
}

void text(Writer &writer, const char *key, std::string_view value)
{
    writer.Key(key);
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void number(Writer &writer, const char *key, std::uint64_t value)
{
    writer.Key(key);
    writer.Uint64(value);
}

void challenge(Writer &writer, const wire::Auth &auth)
{
    number(writer, "auth_type", std::uint64_t(auth.type));
    number(writer, "auth_level", std::uint64_t(auth.level));
    number(writer, "auth_context", auth.contextId);
    const auto read = wire::readNtlmChallenge(auth.token);
    if (!read)
        return;
    number(writer, "flags", read->flags);
    text(writer, "target", read->targetName);
    writer.Key("challenge");
    writer.StartArray();
    for (const auto byte : read->serverChallenge)
        writer.Uint(byte);
    writer.EndArray();
    text(writer, "netbios", read->netbiosComputer);
    text(writer, "domain", read->netbiosDomain);
    text(writer, "dns", read->dnsComputer);
    text(writer, "dns_domain", read->dnsDomain);
    text(writer, "forest", read->dnsForest);
    if (read->version) {
        number(writer, "version_major", read->version->major);
        number(writer, "version_minor", read->version->minor);
        number(writer, "version_build", read->version->build);
    }
    if (read->fileTime)
        number(writer, "file_time", *read->fileTime);
}

std::string toJson(const wire::BindAck &ack)
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    number(writer, "call_id", ack.meta.callId);
    number(writer, "max_transmit", ack.maxTransmit);
    number(writer, "max_receive", ack.maxReceive);
    number(writer, "association_group", ack.associationGroup);
    text(writer, "secondary_address", ack.secondaryAddress);
    writer.Key("results");
    writer.StartArray();
    for (const auto &result : ack.results) {
        writer.StartObject();
        number(writer, "result", std::uint64_t(result.result));
        number(writer, "reason", result.reason);
        text(writer, "syntax", result.transferSyntax.uuid.toString());
        number(writer, "syntax_version", result.transferSyntax.version);
        writer.EndObject();
    }
    writer.EndArray();
    if (ack.auth)
        challenge(writer, *ack.auth);
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace

int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto bytes = fromHex(line);
        const auto ack = bytes ? wire::readBindAck(*bytes) : wire::Parsed<wire::BindAck>{};
        if (!ack || ack.consumed != bytes->size()) {
            std::cerr << "no bind_ack: " << line << ' ' << ack.reason << '\n';
            return 1;
        }
        std::cout << toJson(*ack) << '\n';
    }
}
