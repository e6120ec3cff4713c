// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/traffic_codec.h"

#include "codec/blob.h"

#include <span>

namespace port135::history {
namespace {

using codec::BlobReader;
using codec::BlobWriter;
using usage::InterfaceName;
using usage::Source;
using usage::Use;

constexpr std::uint64_t codecVersion = 1;
constexpr std::uint64_t sourcesVersion = 2;
constexpr std::size_t mostItems = 100'000;

void write(BlobWriter &writer, const InterfaceName &name)
{
    writer.uuid(name.id.uuid);
    writer.number(name.id.major);
    writer.number(name.id.minor);
    writer.text(name.name);
}

InterfaceName readName(BlobReader &reader)
{
    InterfaceName name;
    name.id.uuid = reader.uuid();
    name.id.major = reader.integer<std::uint16_t>();
    name.id.minor = reader.integer<std::uint16_t>();
    name.name = reader.text();
    return name;
}

void write(BlobWriter &writer, core::Timestamp time)
{
    writer.signedNumber(time.time_since_epoch().count());
}

core::Timestamp readTime(BlobReader &reader)
{
    constexpr std::int64_t latest = std::int64_t(1) << 52; // what a clock can show
    const auto value = reader.signedNumber();
    return core::Timestamp(std::chrono::milliseconds(value > latest || value < -latest ? 0 : value));
}

/// The counts of a source, in the order they are written. New ones behind: version 1 had the first eleven.
constexpr std::size_t firstCounts = 11;
constexpr std::uint64_t Source::*counts[] = {
    &Source::items, &Source::unread,          &Source::unknownLink,  &Source::cut,          &Source::doubled,
    &Source::lost,  &Source::missingBytes,    &Source::givenUp,      &Source::encryptedSmb, &Source::oneSided,
    &Source::local, &Source::encryptedFrames, &Source::fieldsAssumed};

} // namespace

std::string encodeUse(const Use &use)
{
    BlobWriter writer;
    writer.number(codecVersion);
    writer.address(use.client);
    writer.address(use.server);
    writer.enumerator(use.over);
    writer.number(use.port);
    writer.optional(use.interfaceName, [&writer](const InterfaceName &name) { write(writer, name); });
    writer.enumerator(use.known);
    writer.number(use.candidates.size());
    for (const auto &candidate : use.candidates)
        write(writer, candidate);
    writer.uuid(use.classId);
    writer.number(use.connections);
    writer.number(use.calls);
    writer.number(use.operations.size());
    for (const auto &operation : use.operations) {
        writer.number(operation.number);
        writer.number(operation.calls);
        writer.text(operation.name);
    }
    writer.number(use.unanswered);
    writer.number(use.faults);
    writer.number(use.refused);
    write(writer, use.first);
    write(writer, use.last);
    writer.number(use.programs.size());
    for (const auto &program : use.programs)
        writer.text(program);
    writer.number(use.sources.size());
    for (const auto source : use.sources)
        writer.number(source);
    writer.enumerator(use.blocked.port135);
    writer.enumerator(use.blocked.port135AndDynamic);
    writer.enumerator(use.blocked.reason);
    writer.enumerator(use.looks);
    writer.flag(use.directionAssumed);
    return std::move(writer).bytes();
}

std::optional<Use> decodeUse(std::string_view bytes)
{
    BlobReader reader(bytes);
    if (reader.number() != codecVersion)
        return std::nullopt;
    Use use;
    use.client = reader.address();
    use.server = reader.address();
    use.over = reader.enumerator(usage::Over::Http);
    use.port = reader.integer<std::uint16_t>();
    if (reader.flag())
        use.interfaceName = readName(reader);
    use.known = reader.enumerator(usage::Known::Unknown);
    for (auto left = reader.count(19, mostItems); left > 0 && reader.ok(); --left)
        use.candidates.push_back(readName(reader));
    use.classId = reader.uuid();
    use.connections = reader.number();
    use.calls = reader.number();
    for (auto left = reader.count(3, mostItems); left > 0 && reader.ok(); --left) {
        usage::Operation operation;
        operation.number = reader.integer<std::uint16_t>();
        operation.calls = reader.number();
        operation.name = reader.text();
        use.operations.push_back(std::move(operation));
    }
    use.unanswered = reader.number();
    use.faults = reader.number();
    use.refused = reader.number();
    use.first = readTime(reader);
    use.last = readTime(reader);
    for (auto left = reader.count(1, mostItems); left > 0 && reader.ok(); --left)
        use.programs.emplace_back(reader.text());
    for (auto left = reader.count(1, mostItems); left > 0 && reader.ok(); --left)
        use.sources.push_back(reader.integer<std::uint32_t>());
    use.blocked.port135 = reader.enumerator(usage::Effect::CannotTell);
    use.blocked.port135AndDynamic = reader.enumerator(usage::Effect::CannotTell);
    use.blocked.reason = reader.enumerator(usage::EffectReason::Datagrams);
    use.looks = reader.enumerator(usage::Looks::Replication);
    use.directionAssumed = reader.flag();
    return reader.ok() ? std::optional(use) : std::nullopt;
}

std::string encodeSources(const std::vector<Source> &sources)
{
    BlobWriter writer;
    writer.number(sourcesVersion);
    writer.number(sources.size());
    for (const auto &source : sources) {
        writer.text(source.name);
        writer.enumerator(source.kind);
        writer.enumerator(source.end);
        write(writer, source.first);
        write(writer, source.last);
        writer.number(source.snapLength);
        for (const auto count : counts)
            writer.number(source.*count);
        writer.number(source.parts.size());
        for (const auto &[first, last] : source.parts) {
            write(writer, first);
            write(writer, last);
        }
    }
    return std::move(writer).bytes();
}

std::optional<std::vector<Source>> decodeSources(std::string_view bytes)
{
    BlobReader reader(bytes);
    const auto version = reader.number();
    if (version < 1 || version > sourcesVersion)
        return std::nullopt;
    const auto written = std::span(counts).first(version == 1 ? firstCounts : std::size(counts));
    std::vector<Source> sources;
    for (auto left = reader.count(6 + written.size(), mostItems); left > 0 && reader.ok(); --left) {
        auto &source = sources.emplace_back();
        source.name = reader.text();
        source.kind = reader.enumerator(usage::SourceKind::FirewallLog);
        source.end = reader.enumerator(usage::SourceEnd::Stopped);
        source.first = readTime(reader);
        source.last = readTime(reader);
        source.snapLength = reader.integer<std::uint32_t>();
        for (const auto count : written)
            source.*count = reader.number();
        if (version == 1)
            continue;
        for (auto parts = reader.count(2, mostItems); parts > 0 && reader.ok(); --parts) {
            const auto first = readTime(reader);
            source.parts.emplace_back(first, readTime(reader));
        }
    }
    return reader.ok() ? std::optional(sources) : std::nullopt;
}

} // namespace port135::history
