// SPDX-License-Identifier: GPL-3.0-or-later
// Status and fault codes of DCE/RPC: the runtime's own [C706 Appendix E], Microsoft's [MS-ERREF 2.2,
// MS-RPCE 3.1.1.5.5] and the endpoint mapper's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace port135::wire {

namespace status {

constexpr std::uint32_t Ok = 0;
constexpr std::uint32_t AccessDenied = 0x00000005;
constexpr std::uint32_t UnknownInterfaceWin32 = 0x000006b5;
constexpr std::uint32_t ProcedureOutOfRange = 0x000006d1;
constexpr std::uint32_t EptCantPerformWin32 = 0x000006d8; ///< Wine's lookup
constexpr std::uint32_t EptNotRegisteredWin32 = 0x000006d9;
constexpr std::uint32_t BadStubData = 0x000006f7;
constexpr std::uint32_t SecurityPackageError = 0x00000721;
constexpr std::uint32_t ContextMismatch = 0x1c00001a;
constexpr std::uint32_t OperationOutOfRange = 0x1c010002;
constexpr std::uint32_t UnknownInterface = 0x1c010003;
constexpr std::uint32_t ProtocolError = 0x1c01000b;
constexpr std::uint32_t EptCantPerform = 0x16c9a0cd;
constexpr std::uint32_t EptNotRegistered =
    0x16c9a0d6; ///< of a lookup: the end of the map, no error [MS-RPCE 2.2.1.2.4]

} // namespace status

/// "nca_s_op_rng_error"; empty for a code that has no name here. Static storage.
std::string_view knownStatusName(std::uint32_t code);
/// The same, or "0x12345678".
std::string statusName(std::uint32_t code);

/// The operation, not the call, is refused: there is no such procedure or the server does not implement it.
bool isNotImplemented(std::uint32_t code);

} // namespace port135::wire
