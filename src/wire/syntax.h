// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces and transfer syntaxes that this program knows by itself; all others are data of the
// catalogue.
#pragma once

#include "core/endpoint.h"
#include "wire/bytes.h"

namespace port135::wire {

/// p_syntax_id_t [C706 12.6.3.1]. As one number the version is major | minor << 16.
struct SyntaxId
{
    core::Uuid uuid;
    std::uint32_t version = 0;

    friend bool operator==(const SyntaxId &, const SyntaxId &) = default;
};

constexpr SyntaxId toSyntaxId(const core::InterfaceId &id)
{
    return {id.uuid, id.major | std::uint32_t(id.minor) << 16};
}

constexpr core::InterfaceId toInterfaceId(const SyntaxId &id)
{
    return {id.uuid, static_cast<std::uint16_t>(id.version), static_cast<std::uint16_t>(id.version >> 16)};
}

using namespace core::literals;

/// Transfer syntaxes [C706 14, MS-RPCE 2.2.5].
constexpr SyntaxId ndr{"8a885d04-1ceb-11c9-9fe8-08002b104860"_uuid, 2};
constexpr SyntaxId ndr64{"71710533-beba-4937-8319-b5dbef9ccc36"_uuid, 1};

/// Endpoint mapper [C706 Appendix O].
constexpr core::InterfaceId endpointMapper{"e1af8308-5d1f-11c9-91a4-08002b14a0fa"_uuid, 3, 0};
/// Remote management [C706 Appendix Q]: there on every RPC endpoint.
constexpr core::InterfaceId management{"afa8bd80-7d8a-11c9-bef4-08002b102989"_uuid, 1, 0};
/// The OXID resolver [MS-DCOM 3.1.2.5.1].
constexpr core::InterfaceId objectExporter{"99fcfec4-5260-101b-bbcb-00aa0021347a"_uuid, 0, 0};

/// Bind time feature negotiation [MS-RPCE 3.3.1.5.3]: a transfer syntax whose last eight bytes are wishes.
enum BindTimeFeature : std::uint16_t {
    SecurityContextMultiplexing = 1,
    KeepConnectionOnOrphan = 2,
};

/// The transfer syntax that asks for `features` (BindTimeFeature bits).
constexpr SyntaxId bindTimeFeatures(std::uint16_t features)
{
    auto uuid = "6cb71c2c-9812-4540-0000-000000000000"_uuid;
    uuid.clockSeqAndNode[0] = static_cast<std::uint8_t>(features);
    uuid.clockSeqAndNode[1] = static_cast<std::uint8_t>(features >> 8);
    return {uuid, 1};
}

/// Whether `syntax` is such a negotiation, whatever it asks for.
constexpr bool isBindTimeFeatures(const SyntaxId &syntax)
{
    const auto none = bindTimeFeatures(0);
    return syntax.uuid.timeLow == none.uuid.timeLow && syntax.uuid.timeMid == none.uuid.timeMid
        && syntax.uuid.timeHiAndVersion == none.uuid.timeHiAndVersion && syntax.version == none.version;
}

/// The bit that an endpoint listed with this transfer syntax carries.
inline core::TransferSyntax transferSyntaxBit(const SyntaxId &syntax)
{
    if (syntax.uuid == ndr.uuid)
        return core::SyntaxNdr;
    return syntax.uuid == ndr64.uuid ? core::SyntaxNdr64 : core::SyntaxOther;
}

inline SyntaxId readSyntaxId(Reader &reader)
{
    SyntaxId id;
    id.uuid = reader.uuid();
    id.version = reader.u32();
    return id;
}

inline void writeSyntaxId(Writer &writer, const SyntaxId &id)
{
    writer.uuid(id.uuid);
    writer.u32(id.version);
}

} // namespace port135::wire
