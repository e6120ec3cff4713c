// SPDX-License-Identifier: GPL-3.0-or-later
// How a frame is written. Layout: see frame_layout.h.
#include "codec/frame.h"

#include "codec/frame_layout.h"
#include "codec/inflate.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

namespace port135::codec {
namespace {

constexpr std::size_t fullBlock = 256u << 10; // bytes: some 64 hosts with maps of 150 lines
constexpr std::size_t worthThread = 64u << 10; // bytes
constexpr std::size_t mostWaiting = 3; // blocks

} // namespace

FrameHeader frameHeader(const core::ScanRecord &record, const ScanPlan &plan)
{
    FrameHeader header;
    header.record = record;
    header.shards = std::max(plan.shards, 1u);
    header.shard = !record.parts.empty() ? 0 : plan.shards > 0 ? plan.shard : 1;
    header.plan = plan.shared;
    if (plan.shards > 0 || !header.plan.names.empty() || header.plan.fixed.count() > 0)
        return header;
    // Kept without what was typed: the addresses, and the names that led to some of them.
    header.plan.fixed = plan.addresses;
    std::map<std::string, std::size_t> places;
    for (const auto &[address, name] : plan.typedNames) {
        const auto [place, isNew] = places.try_emplace(name, header.plan.names.size());
        if (isNew)
            header.plan.names.push_back({name, 0, false, {}});
        header.plan.names[place->second].addresses.push_back(address);
    }
    return header;
}

FrameWriter::FrameWriter(Sink sink, const FrameHeader &header, const sign::SecretKey *key)
    : m_sink(std::move(sink))
    , m_key(key)
{
    BlobWriter begin;
    begin.raw(frameMagic);
    begin.number(frameVersion);
    put(begin.bytes());
    BlobWriter out;
    write(out, header);
    block(HeaderBlock, out.bytes());
}

void FrameWriter::add(const core::HostResult &host)
{
    const auto &seen = host.observation;
    EncodedHost encoded;
    encoded.facts = encodeFacts(seen);
    if (!seen.evidence.empty())
        encoded.evidence = encodeEvidence(seen.evidence);
    // The caller keeps the host while it waits only where it is quiet: those are small.
    auto kept = std::make_shared<core::HostResult>();
    kept->observation.address = seen.address;
    kept->observation.started = seen.started;
    kept->observation.rtt = seen.rtt;
    kept->observation.outcome = seen.outcome;
    kept->observation.ports = seen.ports;
    if (!seen.endpoints.empty())
        kept->observation.endpoints.resize(1); // no quiet one
    if (!seen.evidence.empty())
        kept->observation.evidence.resize(1);
    encoded.host = std::move(kept);
    add(encoded);
}

void FrameWriter::add(const EncodedHost &host)
{
    EncodedHost unrated{host.host, withoutRating(host.facts), host.evidence};
    ++m_written;
    if (isQuiet(unrated)) {
        m_quiet.push_back(std::move(unrated));
        if (m_quiet.size() >= mostQuietHosts)
            flushQuiet();
        return;
    }
    const auto &seen = host.host->observation;
    BlobWriter out;
    out.address(seen.address);
    out.signedNumber(seen.started.time_since_epoch().count());
    out.optional(seen.rtt, [&out](auto rtt) { out.signedNumber(rtt.count()); });
    out.text(unrated.facts);
    out.text(unrated.evidence);
    m_hosts += out.bytes();
    if (m_hosts.size() >= fullBlock)
        flushHosts();
}

bool FrameWriter::finish(FrameEnd end)
{
    flushHosts();
    flushQuiet();
    end.written = m_written;
    BlobWriter out;
    write(out, end);
    block(EndBlock, out.bytes());
    m_digest = m_hash.end();
    const std::string_view digest(reinterpret_cast<const char *>(m_digest.data()), m_digest.size());
    BlobWriter last;
    last.raw({&DigestBlock, 1});
    last.text(digest);
    if (m_key) {
        const auto key = m_key->publicKey();
        const auto signature = m_key->sign(signedPurpose, digest);
        std::string both(reinterpret_cast<const char *>(key.bytes.data()), key.bytes.size());
        both.append(reinterpret_cast<const char *>(signature.data()), signature.size());
        last.raw({&SignatureBlock, 1});
        last.text(both);
    }
    m_ok = m_ok && m_sink(last.bytes());
    return m_ok;
}

void FrameWriter::put(std::string_view bytes)
{
    m_hash.add(bytes);
    m_ok = m_ok && m_sink(bytes);
}

/// Packing is most of the work: large blocks are packed while the caller goes on.
void FrameWriter::block(char type, std::string content)
{
    m_ok = m_ok && content.size() <= mostBlockBytes;
    const bool isLarge = content.size() >= worthThread;
    Waiting waiting{type, content.size(), {}};
    const auto pack = [content = std::move(content)] { return deflated(content); };
    try {
        waiting.packed = std::async(isLarge ? std::launch::async : std::launch::deferred, pack);
    } catch (const std::system_error &) { // no thread is left
        waiting.packed = std::async(std::launch::deferred, pack);
    }
    m_waiting.push_back(std::move(waiting));
    writeWaiting(isLarge ? mostWaiting : 0);
}

/// In the order in which they came, until no more than `most` are left.
void FrameWriter::writeWaiting(std::size_t most)
{
    while (m_waiting.size() > most) {
        auto &[type, size, future] = m_waiting.front();
        const auto packed = future.get();
        m_ok = m_ok && !packed.empty();
        BlobWriter inner;
        inner.number(size);
        inner.raw(packed);
        BlobWriter outer;
        outer.raw({&type, 1});
        outer.text(inner.bytes());
        put(outer.bytes());
        m_waiting.pop_front();
    }
}

void FrameWriter::flushHosts()
{
    if (!m_hosts.empty())
        block(HostsBlock, std::exchange(m_hosts, {}));
}

void FrameWriter::flushQuiet()
{
    if (!m_quiet.empty())
        block(QuietBlock, encodeQuietHosts(std::exchange(m_quiet, {})));
}

} // namespace port135::codec
