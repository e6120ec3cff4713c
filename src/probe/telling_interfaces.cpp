// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/telling_interfaces.h"

namespace port135::probe {
namespace {

using namespace core::literals;

constexpr core::InterfaceId all[] = {
    {"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0}, // SAM: nearly every Windows [MS-SAMR]
    {"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid, 4, 0}, // directory replication: domain controller [MS-DRSR]
    {"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0}, // service control manager [MS-SCMR]
    {"86d35949-83c9-4044-b424-db363231fd0c"_uuid, 1, 0}, // task scheduler [MS-TSCH]
    {"76f03f96-cdfd-44fc-a22c-64950a001209"_uuid, 1, 0}, // print spooler, asynchronous [MS-PAR]
    {"f6beaff7-1e19-4fbb-9f8f-b89e2018337c"_uuid, 1, 0}, // event log [MS-EVEN6]
    {"91ae6020-9e3c-11cf-8d7c-00aa00c091be"_uuid, 0, 0}, // certification authority [MS-ICPR]
    {"50abc2a4-574d-40b3-9d66-ee4fd5fba076"_uuid, 5, 0}, // DNS server [MS-DNSP]
    {"fdb3a030-065f-11d1-bb9b-00a024ea5525"_uuid, 1, 0}, // message queuing [MS-MQMP]
    {"3d267954-eeb7-11d1-b94e-00c04fa3080d"_uuid, 1, 0}, // remote desktop licensing
};

} // namespace

std::span<const core::InterfaceId> tellingInterfaces()
{
    return all;
}

} // namespace port135::probe
