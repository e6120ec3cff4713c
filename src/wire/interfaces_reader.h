// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to rpc__mgmt_inq_if_ids [C706 Appendix Q], read while it comes.
#pragma once

#include "core/endpoint.h"
#include "wire/ndr.h"
#include "wire/piece_reader.h"

#include <vector>

namespace port135::wire {

struct InterfacesSummary
{
    ReadStatus status = ReadStatus::Malformed; ///< Ok or Malformed; the interfaces before stand
    const char *reason = ""; ///< why it is malformed; static
    bool limited = false; ///< there were more interfaces than the limit
    std::uint32_t rpcStatus = 0; ///< only if Ok
};

class InterfacesReader final : public PieceReader
{
public:
    /// Appends at most `limit` interfaces to `interfaces`, which outlives the reader; null pointers are left
    /// out.
    InterfacesReader(std::vector<core::InterfaceId> &interfaces, std::size_t limit);

    /// The stub ended here.
    InterfacesSummary finish();
    /// Nothing that follows is kept.
    bool isLimited() const { return m_summary.limited; }
    /// Bytes of the stub up to the end of the list, where status is Ok.
    std::size_t consumed() const { return position(); }

private:
    enum class Part : std::uint8_t {
        Pointer,
        Counts,
        Referents,
        Interfaces,
        Status,
    };

    std::size_t take(Bytes bytes) override;
    std::size_t takePointer(Bytes bytes);
    std::size_t takeCounts(Bytes bytes);
    std::size_t takeReferents(Bytes bytes);
    std::size_t takeInterfaces(Bytes bytes);
    std::uint32_t u32(Bytes bytes) const { return Reader(bytes.first(4), encoding().order).u32(); }
    /// Of a pointer or a count.
    std::uint32_t word(Bytes bytes) const { return NdrReader(bytes, encoding()).word(); }

    std::vector<core::InterfaceId> &m_interfaces;
    const std::size_t m_limit;
    Part m_part = Part::Pointer;
    InterfacesSummary m_summary;
    std::uint32_t m_pointers = 0; ///< still to be read
    std::uint32_t m_left = 0; ///< interfaces that are still to come
    std::size_t m_taken = 0;
};

} // namespace port135::wire
