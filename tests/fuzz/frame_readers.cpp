// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/frame_readers.h"

#include "codec/frame_layout.h"
#include "codec/inflate.h"
#include "codec/work_unit.h"
#include "fuzz/readers.h"

#include <string>

namespace port135::fuzz {
namespace {

std::string_view viewOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// What is read whole is written, and read as the same.
void readAll(std::string_view bytes)
{
    codec::FrameReader reader(codec::sourceOf(bytes));
    const auto header = reader.header();
    if (!header)
        return;
    std::string copy;
    codec::FrameWriter writer(
        [&copy](std::string_view more) {
            copy += more;
            return true;
        },
        *header);
    std::uint64_t count = 0;
    while (true) {
        const auto hosts = reader.next();
        if (!hosts)
            return;
        if (hosts->empty())
            break;
        for (const auto &host : *hosts) {
            require(host.host != nullptr, "a host that was read is there");
            writer.add(host);
            ++count;
        }
    }
    require(reader.end().written == count, "as many as the end says");
    require(writer.finish(reader.end()), "what was read can be written");
    codec::FrameReader again(codec::sourceOf(copy));
    require(bool(again.header()), "a copy has a header");
    std::uint64_t copied = 0;
    while (true) {
        const auto hosts = again.next();
        require(bool(hosts), "a copy is whole");
        if (hosts->empty())
            break;
        copied += hosts->size();
    }
    require(copied == count, "a copy has every host");
}

} // namespace

void frame(std::span<const std::uint8_t> bytes)
{
    readAll(viewOf(bytes));
    codec::FrameReader reader(codec::sourceOf(viewOf(bytes)));
    if (!reader.header())
        return;
    while (true) {
        const auto more = reader.skip();
        if (!more || !*more)
            break;
    }
}

void frameBlocks(std::span<const std::uint8_t> bytes)
{
    codec::BlobWriter out;
    out.raw(codec::frameMagic);
    out.number(codec::frameVersion);
    auto rest = viewOf(bytes);
    while (rest.size() >= 3) {
        const auto size = std::min<std::size_t>(
            std::size_t(std::uint8_t(rest[1])) | std::size_t(std::uint8_t(rest[2])) << 8, rest.size() - 3);
        const auto content = rest.substr(3, size);
        codec::BlobWriter inner;
        inner.number(content.size());
        inner.raw(codec::deflated(content));
        out.raw(rest.substr(0, 1));
        out.text(inner.bytes());
        rest.remove_prefix(3 + size);
    }
    const auto digest = core::sha256(out.bytes());
    out.raw({&codec::DigestBlock, 1});
    out.text({reinterpret_cast<const char *>(digest.data()), digest.size()});
    readAll(out.bytes());
}

void workUnit(std::span<const std::uint8_t> bytes)
{
    const auto unit = codec::decodeWorkUnit(viewOf(bytes));
    if (!unit)
        return;
    const auto written = codec::encodeWorkUnit(*unit);
    const auto again = codec::decodeWorkUnit(written);
    require(again && codec::encodeWorkUnit(*again) == written, "a unit is read as it was written");
    const codec::SharedPlan plan{unit->addresses, {}};
    const codec::Split split(plan, unit->shards);
    if (unit->addresses.count() > 0 && unit->addresses.count() < 1'000'000) {
        const auto set = split.addresses(unit->shard);
        require(set.isEmpty() || split.shardOf(set.at(0)) == unit->shard, "an address is in its shard");
    }
}

} // namespace port135::fuzz
