// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/host_packer.h"

#include "codec/hashed_bytes.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <utility>

namespace port135::history {
namespace {

constexpr std::size_t worthThread = 16; // hosts for each
constexpr unsigned mostThreads = 8;

/// Alike for hosts that list the same interfaces; never 0, and even.
std::uint64_t shapeOf(const core::Observation &seen)
{
    std::uint64_t shape = 0xcbf29ce484222325 + seen.endpoints.size();
    for (const auto &endpoint : seen.endpoints) {
        shape ^= endpoint.interfaceId.uuid.timeLow + std::uint64_t(endpoint.protseq);
        shape *= 0x100000001b3;
    }
    return (shape | 1) << 1;
}

PackedHost packHost(codec::EncodedHost encoded, Packer &packer)
{
    PackedHost packed;
    packed.host = encoded.host;
    if (codec::isQuiet(encoded)) {
        packed.isQuiet = true;
        packed.quiet = std::move(encoded);
        return packed;
    }
    const auto shape = shapeOf(encoded.host->observation);
    packed.sum = sumBytes(encoded);
    packed.facts = packer.packed(encoded.facts, shape);
    if (!encoded.evidence.empty())
        packed.evidence = packer.packed(encoded.evidence, shape + 1);
    return packed;
}

template <typename EncodedAt>
PackedHosts packAll(std::size_t count, Packer &packer, EncodedAt encodedAt)
{
    PackedHosts packed;
    packed.hosts.resize(count);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            packed.hosts[i] = packHost(encodedAt(i), packer);
    };
    const auto wanted = std::min<std::size_t>(
        {count / worthThread, std::max(std::thread::hardware_concurrency(), 1u), mostThreads});
    std::vector<std::thread> others;
    others.reserve(wanted);
    try {
        while (others.size() + 1 < wanted)
            others.emplace_back(work);
    } catch (const std::system_error &) { // no thread is left: those that there are do it
    }
    work();
    for (auto &other : others)
        other.join();
    packed.samples = packer.takeSamples();
    return packed;
}

} // namespace

PackedHosts packHosts(const QList<core::HostResultPtr> &hosts, Packer &packer)
{
    return packAll(std::size_t(hosts.size()), packer,
                   [&hosts](std::size_t i) { return codec::encode(hosts[qsizetype(i)]); });
}

PackedHosts packHosts(std::vector<codec::EncodedHost> hosts, Packer &packer)
{
    return packAll(hosts.size(), packer, [&hosts](std::size_t i) { return std::move(hosts[i]); });
}

QByteArray sumBytes(const codec::EncodedHost &host)
{
    if (!core::isInteresting(host.host->observation))
        return QByteArray("");
    const auto sum = codec::observationSum(host);
    QByteArray bytes(1, char(sum.version));
    bytes.append(reinterpret_cast<const char *>(sum.digest.data()), qsizetype(sum.digest.size()));
    return bytes;
}

} // namespace port135::history
