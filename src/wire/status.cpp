// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/status.h"

#include <algorithm>
#include <iterator>

namespace port135::wire {
namespace {

struct StatusRow
{
    std::uint32_t code;
    std::string_view name;
};

/// Ascending: found by halves.
constexpr StatusRow rows[] = {
    {0x00000000, "ok"},
    {0x00000005, "access_denied"},
    {0x00000008, "authentication_type_not_recognized"},
    {0x000006a6, "invalid_binding"},
    {0x000006b5, "unknown_interface"},
    {0x000006ba, "server_unavailable"},
    {0x000006bb, "server_too_busy"},
    {0x000006bd, "no_call_active"},
    {0x000006be, "call_failed"},
    {0x000006bf, "call_failed_did_not_execute"},
    {0x000006c0, "protocol_error"},
    {0x000006c2, "unsupported_transfer_syntax"},
    {0x000006c6, "invalid_bound"},
    {0x000006d1, "procedure_out_of_range"},
    {0x000006d3, "unknown_authentication_service"},
    {0x000006d4, "unknown_authentication_level"},
    {0x000006d5, "invalid_identity"},
    {0x000006d6, "unknown_authorization_service"},
    {0x000006d7, "ept_s_invalid_entry"},
    {0x000006d8, "ept_s_cant_perform_op"},
    {0x000006d9, "ept_s_not_registered"},
    {0x000006e4, "cannot_support"},
    {0x000006e6, "internal_error"},
    {0x000006f4, "null_reference_pointer"},
    {0x000006f7, "bad_stub_data"},
    {0x0000071a, "call_cancelled"},
    {0x00000721, "security_package_error"},
    {0x16c9a012, "rpc_s_no_memory"},
    {0x16c9a02c, "rpc_s_unknown_if"},
    {0x16c9a06d, "rpc_s_mgmt_op_disallowed"},
    {0x16c9a070, "rpc_s_server_too_busy"},
    {0x16c9a091, "rpc_s_no_more_elements"},
    {0x16c9a0cd, "ept_s_cant_perform_op"},
    {0x16c9a0ce, "ept_s_no_memory"},
    {0x16c9a0cf, "ept_s_database_invalid"},
    {0x16c9a0d0, "ept_s_cant_create"},
    {0x16c9a0d1, "ept_s_cant_access"},
    {0x16c9a0d2, "ept_s_database_already_open"},
    {0x16c9a0d3, "ept_s_invalid_entry"},
    {0x16c9a0d4, "ept_s_update_failed"},
    {0x16c9a0d5, "ept_s_invalid_context"},
    {0x16c9a0d6, "ept_s_not_registered"},
    {0x16c9a0d7, "ept_s_server_unavailable"},
    {0x1c000001, "nca_s_fault_int_div_by_zero"},
    {0x1c000002, "nca_s_fault_addr_error"},
    {0x1c000003, "nca_s_fault_fp_div_zero"},
    {0x1c000004, "nca_s_fault_fp_underflow"},
    {0x1c000005, "nca_s_fault_fp_overflow"},
    {0x1c000006, "nca_s_fault_invalid_tag"},
    {0x1c000007, "nca_s_fault_invalid_bound"},
    {0x1c000008, "nca_s_rpc_version_mismatch"},
    {0x1c000009, "nca_s_unspec_reject"},
    {0x1c00000a, "nca_s_bad_actid"},
    {0x1c00000b, "nca_s_who_are_you_failed"},
    {0x1c00000c, "nca_s_manager_not_entered"},
    {0x1c00000d, "nca_s_fault_cancel"},
    {0x1c00000e, "nca_s_fault_ill_inst"},
    {0x1c00000f, "nca_s_fault_fp_error"},
    {0x1c000010, "nca_s_fault_int_overflow"},
    {0x1c000012, "nca_s_fault_unspec"},
    {0x1c000013, "nca_s_fault_remote_comm_failure"},
    {0x1c000014, "nca_s_fault_pipe_empty"},
    {0x1c000015, "nca_s_fault_pipe_closed"},
    {0x1c000016, "nca_s_fault_pipe_order"},
    {0x1c000017, "nca_s_fault_pipe_discipline"},
    {0x1c000018, "nca_s_fault_pipe_comm_error"},
    {0x1c000019, "nca_s_fault_pipe_memory"},
    {0x1c00001a, "nca_s_fault_context_mismatch"},
    {0x1c00001b, "nca_s_fault_remote_no_memory"},
    {0x1c00001c, "nca_s_invalid_pres_context_id"},
    {0x1c00001d, "nca_s_unsupported_authn_level"},
    {0x1c00001f, "nca_s_invalid_checksum"},
    {0x1c000020, "nca_s_invalid_crc"},
    {0x1c000021, "nca_s_fault_user_defined"},
    {0x1c000022, "nca_s_fault_tx_open_failed"},
    {0x1c000023, "nca_s_fault_codeset_conv_error"},
    {0x1c000024, "nca_s_fault_object_not_found"},
    {0x1c000025, "nca_s_fault_no_client_stub"},
    {0x1c010001, "nca_s_comm_failure"},
    {0x1c010002, "nca_s_op_rng_error"},
    {0x1c010003, "nca_s_unk_if"},
    {0x1c010006, "nca_s_wrong_boot_time"},
    {0x1c010009, "nca_s_you_crashed"},
    {0x1c01000b, "nca_s_proto_error"},
    {0x1c010013, "nca_s_out_args_too_big"},
    {0x1c010014, "nca_s_server_too_busy"},
    {0x1c010015, "nca_s_fault_string_too_long"},
    {0x1c010017, "nca_s_unsupported_type"},
};

static_assert(std::is_sorted(std::begin(rows), std::end(rows),
                             [](const StatusRow &a, const StatusRow &b) { return a.code < b.code; }));

} // namespace

std::string_view knownStatusName(std::uint32_t code)
{
    const auto *row = std::lower_bound(std::begin(rows), std::end(rows), code,
                                       [](const StatusRow &a, std::uint32_t b) { return a.code < b; });
    return row != std::end(rows) && row->code == code ? row->name : std::string_view();
}

std::string statusName(std::uint32_t code)
{
    if (const auto known = knownStatusName(code); !known.empty())
        return std::string(known);
    std::string text = "0x00000000";
    for (std::size_t i = text.size(); code; code >>= 4)
        text[--i] = "0123456789abcdef"[code & 15];
    return text;
}

bool isNotImplemented(std::uint32_t code)
{
    switch (code) {
    case status::ProcedureOutOfRange:
    case status::OperationOutOfRange:
    case status::EptCantPerform:
    case status::EptCantPerformWin32:
        return true;
    default:
        return false;
    }
}

} // namespace port135::wire
