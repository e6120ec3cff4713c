// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/scan_record_codec.h"

#include "codec/columns.h"
#include "codec/version1.h"

namespace port135::codec {
namespace {

constexpr std::uint64_t recordVersion = 2; // see Description for when it is counted up

} // namespace

std::string encodeRecord(const core::ScanRecord &record)
{
    BlobWriter out;
    out.number(recordVersion);
    write(out, record);
    return std::move(out).bytes();
}

Decoded<core::ScanRecord> decodeRecord(std::string_view bytes)
{
    BlobReader in(bytes);
    core::ScanRecord record;
    if (const auto version = in.number(); version == 1)
        version1::read(in, record);
    else if (version == recordVersion)
        read(in, record);
    else
        return core::failure(unknownVersion(version, recordVersion));
    if (!in.isComplete())
        return core::failure(DecodeError::Damaged);
    return record;
}

} // namespace port135::codec
