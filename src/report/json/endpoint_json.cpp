// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where JSON is put together by hand: nearly all bytes of a scan are lines of maps, and a host
// with 300 of them is written 3.5 to 4 times as fast as through RapidJSON's writer (`bench_engine jsonl`,
// 2026-11-30: 17,000 against 4,800 hosts/s in the same minute). What stands around these lines goes through
// JsonWriter.
#include "report/json/endpoint_json.h"

#include "report/text/interface_text.h"

#include <algorithm>

namespace port135::report {
namespace {

// More than all interfaces there are; what is beyond comes from hosts that make them up.
constexpr std::size_t interfacesKept = 4096;

std::string jsonOrNull(std::string_view utf8)
{
    return utf8.empty() ? "null" : jsonOf(utf8);
}

std::string hex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    // A tower of the network can be 64 KiB; the first half kilobyte tells which protocol it is.
    constexpr std::size_t most = 512;
    std::string text;
    text.reserve(2 * std::min(bytes.size(), most) + 3);
    for (const char c : bytes.substr(0, most)) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    if (bytes.size() > most)
        text += "…";
    return text;
}

/// Bytes from the network, or text made of them, as harmless UTF-8.
class Harmless
{
public:
    explicit Harmless(std::string_view bytes)
        : m_text(bytes)
    {
        if (needsEscape(bytes)) {
            m_made = core::escaped(bytes);
            m_text = m_made;
        }
    }
    Harmless(const Harmless &) = delete;
    Harmless &operator=(const Harmless &) = delete;

    std::string_view text() const { return m_text; }
    /// The most that appendTo() takes.
    std::size_t room() const { return 2 * m_text.size() + 4; }

    char *appendTo(char *to) const
    {
        *to++ = '"';
        std::size_t i = 0;
        for (; i + 8 <= m_text.size(); i += 8) {
            const auto word = core::eightBytes(m_text.data() + i);
            if (core::mayHold(word, '"') || core::mayHold(word, '\\')) {
                for (std::size_t j = i; j < i + 8; ++j)
                    to = append(to, m_text[j]);
            } else {
                std::memcpy(to, &word, sizeof word);
                to += sizeof word;
            }
        }
        for (; i < m_text.size(); ++i)
            to = append(to, m_text[i]);
        *to++ = '"';
        return to;
    }

private:
    static char *append(char *to, char c)
    {
        if (c == '"' || c == '\\')
            *to++ = '\\';
        *to++ = c;
        return to;
    }

    std::string m_made;
    std::string_view m_text;
};

char *append(char *to, std::string_view json)
{
    std::memcpy(to, json.data(), json.size());
    return to + json.size();
}

char *appendOrNull(char *to, const Harmless &text)
{
    return text.text().empty() ? append(to, "null") : text.appendTo(to);
}

} // namespace

EndpointJson::EndpointJson(const knowledge::Catalogue &catalogue)
    : m_catalogue(catalogue)
{
}

const EndpointJson::Interface &EndpointJson::interfaceOf(const core::InterfaceId &id)
{
    auto &recent = m_recent[Hash()(id) % m_recent.size()];
    if (recent && recent->first == id)
        return recent->second;
    const auto kept = m_interfaces.find(id);
    if (kept != m_interfaces.end()) {
        recent = &*kept;
        return recent->second;
    }
    if (m_interfaces.size() >= interfacesKept) {
        m_interfaces.clear();
        m_recent.fill(nullptr);
    }
    Interface json;
    json.head =
        "{\"uuid\":\"" + id.uuid.toString() + "\",\"version\":\"" + id.versionString() + "\",\"object\":";
    json.tail = ",\"interface\":";
    if (const auto *info = m_catalogue.find(id))
        json.tail += "{\"name\":" + jsonOrNull(info->name)
            + ",\"title\":" + jsonOrNull(interfaceTitle(*info).toStdString())
            + ",\"document\":" + jsonOrNull(info->document) + '}';
    else
        json.tail += "null";
    json.tail += ",\"reachable\":";
    recent = &*m_interfaces.emplace(id, std::move(json)).first;
    return recent->second;
}

void EndpointJson::write(JsonWriter &writer, const core::Endpoint &endpoint)
{
    constexpr std::size_t fixed = 192; // keys, an object UUID, protocol sequence, true or false
    const Interface &known = interfaceOf(endpoint.interfaceId);
    const bool isTower = endpoint.protseq == core::ProtocolSequence::Unknown && !endpoint.tower.empty();
    const std::string tower = isTower ? hex(endpoint.tower) : std::string();
    const Harmless where(isTower ? std::string_view(tower) : endpoint.endpoint.view());
    const Harmless address(endpoint.address);
    const Harmless annotation(endpoint.annotation);

    char *to = writer.begin(fixed + known.head.size() + known.tail.size() + where.room() + address.room()
                            + annotation.room());
    to = append(to, known.head);
    if (endpoint.object.isNil()) {
        to = append(to, "null");
    } else {
        *to++ = '"';
        to = append(to, endpoint.object.toString());
        *to++ = '"';
    }
    to = append(to, ",\"protseq\":\"");
    to = append(to, core::name(endpoint.protseq));
    to = append(to, "\",\"endpoint\":");
    to = appendOrNull(to, where);
    to = append(to, ",\"address\":");
    to = appendOrNull(to, address);
    to = append(to, ",\"annotation\":");
    to = annotation.appendTo(to);
    to = append(to, known.tail);
    if (endpoint.reach == core::PortState::NotTried || endpoint.reach == core::PortState::Wrapped)
        to = append(to, "null");
    else
        to = append(to, endpoint.reach == core::PortState::Open ? "true" : "false");
    *to++ = '}';
    writer.end(to);
}

} // namespace port135::report
