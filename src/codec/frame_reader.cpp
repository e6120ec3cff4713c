// SPDX-License-Identifier: GPL-3.0-or-later
// How a frame is read that anybody may have made.
#include "codec/frame.h"
#include "codec/frame_layout.h"
#include "codec/inflate.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace port135::codec {
namespace {

using Kind = FrameError::Kind;

constexpr std::size_t readAtOnce = 64u << 10;
constexpr std::size_t mostHostsOfBlock = 65'536;

auto failed(Kind kind)
{
    return core::failure(FrameError{kind});
}

Kind kindOf(DecodeError error)
{
    return error == DecodeError::Newer ? Kind::Newer : Kind::Damaged;
}

Framed<std::vector<EncodedHost>> hostsOf(std::string_view content)
{
    std::vector<EncodedHost> hosts;
    BlobReader in(content);
    while (in.left() > 0) {
        auto host = std::make_shared<core::HostResult>();
        const auto address = in.address();
        const auto started = readNumber<core::Timestamp>(in);
        const auto rtt = in.optional([&in] { return readNumber<std::chrono::microseconds>(in); });
        EncodedHost encoded;
        encoded.facts = in.text();
        encoded.evidence = in.text();
        if (!in.ok() || hosts.size() == mostHostsOfBlock)
            return failed(Kind::Damaged);
        if (const auto decoded = decodeFacts(encoded.facts, *host); !decoded)
            return failed(kindOf(decoded.error()));
        if (!encoded.evidence.empty()) {
            auto evidence = decodeEvidence(encoded.evidence);
            if (!evidence)
                return failed(kindOf(evidence.error()));
            host->observation.evidence = std::move(*evidence);
        }
        host->observation.address = address;
        host->observation.started = started;
        host->observation.rtt = rtt;
        host->rating = {}; // no judgement comes from elsewhere
        encoded.host = std::move(host);
        hosts.push_back(std::move(encoded));
    }
    return hosts;
}

Framed<std::vector<EncodedHost>> quietOf(std::string_view content)
{
    const auto quiet = decodeQuietHosts(content);
    if (!quiet)
        return failed(kindOf(quiet.error()));
    std::vector<EncodedHost> hosts;
    hosts.reserve(quiet->hosts.size());
    for (std::size_t i = 0; i < quiet->hosts.size(); ++i)
        hosts.push_back(quiet->at(i));
    return hosts;
}

} // namespace

FrameReader::FrameReader(Source source)
    : m_source(std::move(source))
    , m_buffer(new char[readAtOnce])
{
}

/// Appends; takes no more memory than there is to read.
Framed<void> FrameReader::take(std::string &to, std::size_t size)
{
    while (size > 0) {
        if (m_at == m_filled) {
            const auto read = m_source(m_buffer.get(), readAtOnce);
            m_filled = read > 0 ? std::min(static_cast<std::size_t>(read), readAtOnce) : 0;
            m_at = 0;
            if (read <= 0)
                return failed(read < 0 ? Kind::CannotRead : Kind::Cut);
        }
        const auto taken = std::min(size, m_filled - m_at);
        to.append(m_buffer.get() + m_at, taken);
        m_at += taken;
        m_position += taken;
        size -= taken;
    }
    return {};
}

/// LEB128
Framed<std::uint64_t> FrameReader::number()
{
    std::string bytes;
    do {
        if (bytes.size() == 10)
            return failed(Kind::Damaged);
        if (auto taken = take(bytes, 1); !taken)
            return core::failure(taken.error());
    } while (bytes.back() & 0x80);
    m_hash.add(bytes);
    BlobReader in(bytes);
    const auto value = in.number();
    return in.isComplete() ? Framed<std::uint64_t>(value) : failed(Kind::Damaged);
}

/// All of it is hashed, but for a digest and a signature.
Framed<FrameReader::Block> FrameReader::block(bool unpacks)
{
    std::string type;
    if (auto taken = take(type, 1); !taken)
        return core::failure(taken.error());
    Block result{type.front(), {}};
    const bool isTail = result.type == DigestBlock || result.type == SignatureBlock;
    if (result.type == DigestBlock)
        m_digest = m_hash.end();
    m_hash.add(type);
    const auto size = number();
    if (!size)
        return core::failure(size.error());
    if (*size > mostBlockBytes || (isTail && *size > 96))
        return failed(Kind::Damaged);
    std::string content;
    if (auto taken = take(content, static_cast<std::size_t>(*size)); !taken)
        return core::failure(taken.error());
    m_hash.add(content);
    if (isTail) {
        result.content = std::move(content);
        return result;
    }
    if (!unpacks && (result.type == HostsBlock || result.type == QuietBlock))
        return result;
    BlobReader in(content);
    const auto unpacked = in.number(mostBlockBytes);
    if (!in.ok())
        return failed(Kind::Damaged);
    auto inflatedContent = inflated(in.raw(in.left()), static_cast<std::size_t>(unpacked));
    if (!inflatedContent)
        return failed(Kind::Damaged);
    result.content = std::move(*inflatedContent);
    return result;
}

Framed<FrameHeader> FrameReader::header()
{
    std::string magic;
    const auto taken = take(magic, frameMagic.size());
    if (!taken && taken.error().kind != Kind::Cut)
        return core::failure(taken.error());
    if (magic != frameMagic)
        return failed(Kind::NotAFrame);
    m_hash.add(magic);
    const auto version = number();
    if (!version)
        return core::failure(version.error());
    if (*version < oldestFrameVersion || *version > frameVersion)
        return failed(kindOf(unknownVersion(*version, frameVersion)));
    const auto first = block();
    if (!first)
        return core::failure(first.error());
    if (first->type != HeaderBlock)
        return failed(Kind::Damaged);
    BlobReader in(first->content);
    FrameHeader header;
    read(in, header);
    const bool isMerged = header.shard == 0;
    if (!in.isComplete() || header.shards < 1 || header.shards > mostShards || header.shard > header.shards
        || isMerged == header.record.parts.empty() || header.record.parts.size() > header.shards)
        return failed(Kind::Damaged);
    std::uint32_t previous = 0;
    for (const auto &part : header.record.parts) {
        if (part.shard <= previous || part.shard > header.shards)
            return failed(Kind::Damaged);
        previous = part.shard;
    }
    return header;
}

Framed<std::vector<EncodedHost>> FrameReader::next()
{
    if (m_isOver)
        return std::vector<EncodedHost>();
    const auto next = block();
    if (!next)
        return core::failure(next.error());
    if (next->type == HostsBlock || next->type == QuietBlock) {
        auto hosts = next->type == HostsBlock ? hostsOf(next->content) : quietOf(next->content);
        if (hosts && hosts->empty())
            return failed(Kind::Damaged);
        if (hosts)
            m_read += hosts->size();
        return hosts;
    }
    if (next->type != EndBlock)
        return failed(Kind::Damaged);
    if (const auto over = readEnd(next->content); !over)
        return core::failure(over.error());
    m_isOver = true;
    return std::vector<EncodedHost>();
}

Framed<bool> FrameReader::skip()
{
    m_skips = true;
    const auto next = block(false);
    if (!next)
        return core::failure(next.error());
    if (next->type == HostsBlock || next->type == QuietBlock)
        return true;
    if (next->type != EndBlock)
        return failed(Kind::Damaged);
    const auto over = readEnd(next->content);
    return over ? Framed<bool>(false) : core::failure(over.error());
}

Framed<void> FrameReader::readEnd(std::string_view content)
{
    BlobReader in(content);
    read(in, m_end);
    if (!in.isComplete())
        return failed(Kind::Damaged);
    const auto digest = block();
    if (!digest)
        return core::failure(digest.error());
    if (digest->type != DigestBlock || digest->content.size() != m_digest.size())
        return failed(Kind::Damaged);
    const std::string_view counted(reinterpret_cast<const char *>(m_digest.data()), m_digest.size());
    if (digest->content != counted)
        return failed(Kind::WrongDigest);
    if (!m_skips && m_end.written != m_read)
        return failed(Kind::Damaged);
    std::string type;
    if (const auto more = take(type, 1); !more)
        return more.error().kind == Kind::Cut ? Framed<void>() : more;
    --m_at; // back again
    --m_position;
    const auto last = block();
    if (!last)
        return core::failure(last.error());
    sign::PublicKey key;
    sign::Signature signature;
    if (last->type != SignatureBlock || last->content.size() != key.bytes.size() + signature.size())
        return failed(Kind::Damaged);
    std::memcpy(key.bytes.data(), last->content.data(), key.bytes.size());
    std::memcpy(signature.data(), last->content.data() + key.bytes.size(), signature.size());
    m_isUnchecked = !sign::isAvailable();
    if (!m_isUnchecked) {
        if (!sign::verify(key, signedPurpose, counted, signature))
            return failed(Kind::WrongSignature);
        m_signer = key;
    }
    std::string behind;
    if (const auto more = take(behind, 1); more || more.error().kind != Kind::Cut)
        return more ? Framed<void>(failed(Kind::Damaged)) : more;
    return {};
}

FrameReader::Source sourceOf(std::string_view bytes)
{
    return [rest = bytes](char *to, std::size_t size) mutable {
        const auto taken = std::min(size, rest.size());
        std::memcpy(to, rest.data(), taken);
        rest.remove_prefix(taken);
        return static_cast<std::ptrdiff_t>(taken);
    };
}

} // namespace port135::codec
