// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/activation.h"

#include "wire/ndr.h"
#include "wire/utf16.h"

#include <algorithm>
#include <array>
#include <optional>

namespace port135::usage {
namespace {

using core::Uuid;
using core::literals::operator""_uuid;
using wire::ByteOrder;
using wire::Bytes;
using wire::NdrReader;

constexpr std::size_t mostBindings = 64;
constexpr std::size_t longestText = 512; ///< UTF-16 units
constexpr std::size_t mostInterfaces = 16;
constexpr std::uint16_t towerTcp = 7;

constexpr auto scmReplyInfo = "000001b6-0000-0000-c000-000000000046"_uuid;
constexpr auto instantiationInfo = "000001ab-0000-0000-c000-000000000046"_uuid;

/// 1..65535, digits alone; 0 for anything else.
std::uint16_t portOf(std::string_view digits)
{
    std::uint32_t port = 0;
    if (digits.empty() || digits.size() > 5)
        return 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return 0;
        port = port * 10 + std::uint32_t(c - '0');
    }
    return port <= 65'535 ? std::uint16_t(port) : std::uint16_t(0);
}

/// "HOST[endpoint]": split at the last bracket, because addresses of version 6 hold colons.
ObjectBinding bindingOf(std::uint16_t tower, const std::string &text)
{
    ObjectBinding binding;
    binding.tower = tower;
    const auto open = text.rfind('[');
    if (open == std::string::npos || text.back() != ']') {
        binding.host = text;
        return binding;
    }
    binding.host = text.substr(0, open);
    binding.endpoint = text.substr(open + 1, text.size() - open - 2);
    if (tower == towerTcp)
        binding.port = portOf(binding.endpoint);
    return binding;
}

/// DUALSTRINGARRAY [2.2.19.1]: wNumEntries, wSecurityOffset, then units. False where it leads outside.
bool readBindings(NdrReader &reader, std::vector<ObjectBinding> &bindings)
{
    const std::size_t count = reader.u16();
    const std::size_t security = reader.u16();
    if (!reader.ok() || security > count || count > reader.remaining() / 2)
        return false;
    std::size_t at = 0;
    std::vector<std::uint16_t> text;
    while (at < security) {
        const auto tower = reader.u16();
        ++at;
        if (tower == 0)
            break;
        text.clear();
        for (;;) {
            if (at == security)
                return false;
            const auto unit = reader.u16();
            ++at;
            if (unit == 0)
                break;
            if (text.size() < longestText)
                text.push_back(unit);
        }
        if (bindings.size() < mostBindings && !text.empty())
            bindings.push_back(bindingOf(tower, wire::utf8FromUtf16(text)));
    }
    reader.skip((count - at) * 2); // security bindings: not looked at
    return reader.ok();
}

/// One property of an activation BLOB.
struct Property
{
    Uuid id;
    Bytes bytes; ///< with its private header
};

/// A pickled body [MS-RPCE 2.2.6]: version 1 has a common header of 8 and a private one of 8 bytes.
std::optional<NdrReader> openPickle(Bytes bytes)
{
    constexpr std::size_t headers = 16;
    if (bytes.size() < headers || bytes[0] != 1)
        return std::nullopt;
    const auto order = bytes[1] == 0x10 ? ByteOrder::Little : ByteOrder::Big;
    wire::Reader reader(bytes, order);
    reader.skip(8);
    const auto length = reader.u32();
    const auto rest = bytes.subspan(headers);
    return NdrReader(rest.first(std::min<std::size_t>(rest.size(), length)), order);
}

/// The properties of an activation BLOB within an OBJREF_CUSTOM [2.2.18.6, 2.2.22].
std::vector<Property> readProperties(Bytes object)
{
    std::vector<Property> properties;
    constexpr std::size_t objectHeader = 48;
    if (object.size() < objectHeader + 8)
        return properties;
    const auto blob = object.subspan(objectHeader);
    const auto header = blob.subspan(8);
    auto reader = openPickle(header);
    if (!reader)
        return properties;
    reader->skip(4); // total size
    const std::size_t headerSize = reader->u32();
    reader->skip(8); // reserved, destination context
    const auto count = reader->u32();
    reader->skip(16 + 12); // class information, three pointers
    constexpr std::uint32_t mostProperties = 10; // [2.2.28.1] MAX_ACTPROP_LIMIT
    if (!reader->ok() || count == 0 || count > mostProperties)
        return properties;
    if (reader->u32() != count)
        return properties;
    std::vector<Uuid> ids;
    for (std::uint32_t i = 0; i < count; ++i)
        ids.push_back(reader->uuid());
    if (reader->u32() != count || headerSize > header.size())
        return properties;
    auto rest = header.subspan(headerSize);
    for (const auto &id : ids) {
        const std::size_t size = reader->u32();
        if (!reader->ok() || size > rest.size())
            return properties;
        properties.push_back({id, rest.first(size)});
        rest = rest.subspan(size);
    }
    return properties;
}

/// The OBJREF_CUSTOM in a stub, found by its beginning: the stub before it differs between NDR and NDR64, and
/// with extensions.
Bytes findObject(Bytes stub, unsigned iid)
{
    constexpr std::size_t searched = 512;
    const std::array<std::uint8_t, 12> mark{'M', 'E', 'O', 'W', 4, 0, 0, 0, static_cast<std::uint8_t>(iid),
                                            1,   0,   0};
    const auto front = stub.first(std::min(stub.size(), searched));
    const auto at = std::search(front.begin(), front.end(), mark.begin(), mark.end());
    return at == front.end() ? Bytes() : stub.subspan(std::size_t(at - front.begin()));
}

void readScmReply(Bytes property, ActivationAnswer &answer)
{
    auto reader = openPickle(property);
    if (!reader)
        return;
    reader->skip(4); // reserved
    if (!reader->referent()) {
        answer.read = reader->ok();
        return;
    }
    reader->skip(8); // OXID
    const bool hasBindings = reader->referent();
    reader->skip(16 + 4 + 4); // IPID, authentication hint, version
    if (!hasBindings) {
        answer.read = reader->ok();
        return;
    }
    reader->u32(); // maximum count
    answer.read = readBindings(*reader, answer.bindings);
}

/// Where the structure is not as expected: "[port]" in UTF-16, which only such an answer holds.
void searchPort(Bytes stub, ActivationAnswer &answer)
{
    for (std::size_t at = 0; at + 4 <= stub.size(); ++at) {
        if (stub[at] != '[' || stub[at + 1] != 0)
            continue;
        std::string digits;
        std::size_t next = at + 2;
        while (next + 1 < stub.size() && stub[next + 1] == 0 && stub[next] >= '0' && stub[next] <= '9'
               && digits.size() < 6) {
            digits += char(stub[next]);
            next += 2;
        }
        if (next + 3 < stub.size() && stub[next] == ']' && stub[next + 1] == 0 && stub[next + 2] == 0
            && stub[next + 3] == 0 && portOf(digits) != 0) {
            answer.read = true;
            answer.bindings.push_back({towerTcp, {}, digits, portOf(digits)});
            return;
        }
    }
}

} // namespace

std::uint16_t ActivationAnswer::port() const
{
    const auto tcp = std::find_if(bindings.begin(), bindings.end(),
                                  [](const ObjectBinding &binding) { return binding.port != 0; });
    return tcp == bindings.end() ? std::uint16_t(0) : tcp->port;
}

ActivationAnswer readActivationAnswer(Bytes stub, ByteOrder order)
{
    ActivationAnswer answer;
    // ORPCTHAT, pointer to the properties, HRESULT: no more than this where it failed.
    wire::Reader reader(stub, order);
    reader.skip(8);
    const bool made = reader.u32() != 0;
    if (reader.ok() && !made && stub.size() <= 24) {
        answer.read = answer.failed = true;
        return answer;
    }
    if (const auto object = findObject(stub, 0xa3); !object.empty()) {
        for (const auto &property : readProperties(object)) {
            if (property.id == scmReplyInfo)
                readScmReply(property.bytes, answer);
        }
    }
    if (answer.port() == 0)
        searchPort(stub, answer);
    return answer;
}

ActivationRequest readActivationRequest(Bytes stub, ByteOrder)
{
    ActivationRequest request;
    for (const auto &property : readProperties(findObject(stub, 0xa2))) {
        if (property.id != instantiationInfo)
            continue;
        auto reader = openPickle(property.bytes);
        if (!reader)
            continue;
        const auto classId = reader->uuid();
        reader->skip(12); // context, flags, surrogate
        const auto count = reader->u32();
        reader->skip(4); // flags
        const bool hasInterfaces = reader->referent();
        reader->skip(8); // size, version
        if (!reader->ok())
            continue;
        request.classId = classId;
        if (!hasInterfaces || reader->u32() != count)
            continue;
        for (std::uint32_t i = 0; i < count && i < mostInterfaces; ++i) {
            const auto id = reader->uuid();
            if (!reader->ok())
                break;
            request.interfaces.push_back(id);
        }
    }
    return request;
}

ActivationAnswer readRemoteActivationAnswer(Bytes stub, ByteOrder order)
{
    ActivationAnswer answer;
    NdrReader reader(stub, order);
    reader.skip(8 + 8); // ORPCTHAT without extensions, OXID
    if (!reader.referent()) {
        answer.read = answer.failed = reader.ok();
        return answer;
    }
    reader.u32(); // maximum count
    answer.read = readBindings(reader, answer.bindings);
    if (answer.port() == 0)
        searchPort(stub, answer);
    return answer;
}

ActivationRequest readRemoteActivationRequest(Bytes stub, ByteOrder order)
{
    ActivationRequest request;
    NdrReader reader(stub, order);
    reader.skip(28); // ORPCTHIS up to its extensions
    if (reader.referent())
        return request; // extensions: the class stands behind them, and nobody sends them
    const auto classId = reader.uuid();
    if (reader.ok())
        request.classId = classId;
    return request;
}

ActivationAnswer readResolveAnswer(Bytes stub, ByteOrder order)
{
    ActivationAnswer answer;
    NdrReader reader(stub, order);
    if (!reader.referent()) {
        answer.read = answer.failed = reader.ok();
        return answer;
    }
    reader.u32(); // maximum count
    answer.read = readBindings(reader, answer.bindings);
    if (answer.port() == 0)
        searchPort(stub, answer);
    return answer;
}

} // namespace port135::usage
