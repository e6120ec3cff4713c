// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces that mean something to how uses are found out; all others are data of the catalogue.
#pragma once

#include "wire/syntax.h"

namespace port135::usage {

using core::literals::operator""_uuid;

inline constexpr std::uint16_t mapperPort = 135;
/// The mapper behind a web server [MS-RPCH 1.9].
inline constexpr std::uint16_t httpMapperPort = 593;

/// IRemoteSCMActivator and IActivation [MS-DCOM 1.9].
inline constexpr auto scmActivator = "000001a0-0000-0000-c000-000000000046"_uuid;
inline constexpr auto oldActivation = "4d9f4ab8-7d1c-11cf-861e-0020af6e7c57"_uuid;
/// IDispatch [MS-OAUT 1.9]
inline constexpr auto dispatch = "00020400-0000-0000-c000-000000000046"_uuid;
/// IWbemServices [MS-WMI 1.9]
inline constexpr auto wbemServices = "9556dc99-828c-11cf-a37e-00aa003240c7"_uuid;
/// [MS-SCMR 1.9]
inline constexpr auto serviceControl = "367abb81-9844-35f1-ad32-98f038001003"_uuid;
/// ITaskSchedulerService and ATSvc [MS-TSCH 1.9]
inline constexpr auto taskScheduler = "86d35949-83c9-4044-b424-db363231fd0c"_uuid;
inline constexpr auto atService = "1ff70682-0a51-30e8-076d-740be8cee98b"_uuid;
/// [MS-DRSR 1.9], [MS-NRPC 1.9]
inline constexpr auto replication = "e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid;
inline constexpr auto netlogon = "12345678-1234-abcd-ef00-01234567cffb"_uuid;

/// Whether answers of this interface name ports.
constexpr bool tellsPorts(const core::Uuid &uuid)
{
    return uuid == wire::endpointMapper.uuid || uuid == wire::objectExporter.uuid || uuid == scmActivator
        || uuid == oldActivation;
}

} // namespace port135::usage
