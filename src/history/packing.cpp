// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/packing.h"

#include "codec/blob.h"
#include "codec/inflate.h"

#include <optional>
#include <string_view>
#include <utility>

namespace port135::history {
namespace {

constexpr std::size_t worthPacking = 512; // bytes
constexpr std::size_t worthSample = 4'096;
constexpr std::size_t mostSamples = 128; // of a scan at once
constexpr std::uint32_t mostUnpacked = 64u << 20;

// The first byte.
constexpr char plain = 0;
constexpr char deflated = 1;
constexpr char fast = 2; // size, zstd
constexpr char sampled = 3; // number of the sample, size, zstd

QByteArray bytesOf(char kind, std::string_view bytes)
{
    QByteArray all;
    all.reserve(qsizetype(bytes.size()) + 1);
    all.append(kind);
    all.append(bytes.data(), qsizetype(bytes.size()));
    return all;
}

/// Few bytes can be made to unpack to very many: more than zlib makes of as many are neither written nor
/// read.
bool isBelievable(std::size_t size, std::size_t packed, const codec::Sample *sample)
{
    return size <= 1'000 * packed + (sample ? sample->content().size() : 0);
}

QByteArray packedByZstd(const std::string &bytes, const NumberedSample &sample)
{
    const auto packed = codec::packedFast(bytes, sample.sample.get());
    if (packed.empty() || !isBelievable(bytes.size(), packed.size(), sample.sample.get()))
        return {};
    codec::BlobWriter out;
    if (sample.sample)
        out.number(sample.number);
    out.number(bytes.size());
    out.raw(packed);
    return bytesOf(sample.sample ? sampled : fast, out.bytes());
}

QByteArray packedByZlib(const std::string &bytes)
{
    // The fastest of its levels: most of the saving at a third of the time.
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()), 1)
        .prepend(deflated);
}

auto failed(codec::DecodeError error)
{
    return core::failure(error);
}

} // namespace

QByteArray Packer::packed(const std::string &bytes, std::uint64_t shape)
{
    QByteArray shorter;
    if (bytes.size() >= worthPacking) {
        if (m_packing == Packing::Fast && codec::canPackFast())
            shorter = packedByZstd(bytes, sampleFor(bytes, shape));
        if (shorter.isEmpty())
            shorter = packedByZlib(bytes);
    }
    return !shorter.isEmpty() && std::size_t(shorter.size()) <= bytes.size() ? shorter
                                                                             : bytesOf(plain, bytes);
}

NumberedSample Packer::sampleFor(const std::string &bytes, std::uint64_t shape)
{
    if (shape == 0 || bytes.size() < worthSample || bytes.size() > mostSampleBytes)
        return {};
    const std::lock_guard lock(m_mutex);
    const auto found = m_samples.find(shape);
    if (found == m_samples.end()) {
        // The only one of its kind needs none.
        if (m_samples.size() < mostSamples)
            m_samples.emplace(shape, NumberedSample{0, std::make_shared<codec::Sample>(bytes)});
        return {};
    }
    if (found->second.number == 0) {
        found->second.number = m_next++;
        m_new.push_back(found->second);
    }
    return found->second;
}

std::vector<NumberedSample> Packer::takeSamples()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_new, {});
}

codec::Decoded<std::string> unpacked(const QByteArray &bytes,
                                     const std::function<SamplePtr(std::uint64_t)> &sampleOf)
{
    const std::string_view all(bytes.constData(), std::size_t(bytes.size()));
    if (all.empty())
        return failed(codec::DecodeError::Damaged);
    if (all[0] == plain)
        return std::string(all.substr(1));
    std::optional<std::string> content;
    if (all[0] == deflated) {
        if (all.size() < 6)
            return failed(codec::DecodeError::Damaged);
        // qCompress puts the size first: believed only within reason.
        std::uint32_t size = 0;
        for (std::size_t i = 1; i <= 4; ++i)
            size = size << 8 | std::uint8_t(all[i]);
        if (size > 0 && size <= mostUnpacked)
            content = codec::inflated(all.substr(5), size);
    } else if (all[0] == fast || all[0] == sampled) {
        if (!codec::canPackFast())
            return failed(codec::DecodeError::Newer);
        codec::BlobReader in(all.substr(1));
        SamplePtr sample;
        if (all[0] == sampled) {
            sample = sampleOf(in.number());
            if (!sample)
                return failed(codec::DecodeError::Damaged);
        }
        const auto size = static_cast<std::size_t>(in.number(mostUnpacked));
        if (in.ok() && isBelievable(size, in.left(), sample.get()))
            content = codec::unpackedFast(in.raw(in.left()), size, sample.get());
    }
    return content ? codec::Decoded<std::string>(std::move(*content)) : failed(codec::DecodeError::Damaged);
}

} // namespace port135::history
