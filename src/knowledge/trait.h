// SPDX-License-Identifier: GPL-3.0-or-later
// What rules and roles ask of an interface.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::knowledge {

/// One bit each; the words are those of resources/knowledge/traits.tsv and, for roles, of the output.
enum class Trait : std::uint32_t {
    None = 0,
    // Roles: what a host is for.
    DomainController = 1u << 0,
    CertificateAuthority = 1u << 1,
    RdLicensing = 1u << 2,
    DeploymentServer = 1u << 3,
    MessageQueuing = 1u << 4,
    DnsServer = 1u << 5,
    DhcpServer = 1u << 6,
    WinsServer = 1u << 7,
    ClusterNode = 1u << 8,
    ExchangeServer = 1u << 9,
    RdGateway = 1u << 10,
    Routing = 1u << 11,
    DfsReplication = 1u << 12,
    FileReplication = 1u << 13,
    KmsHost = 1u << 14,
    Spooler = 1u << 15,
    Samba = 1u << 16, ///< an interface that only Samba has
    // What an interface lets a caller do.
    RemoteExecution = 1u << 17,
    DcomActivation = 1u << 18,
    EventLog = 1u << 19,
    RemoteRegistry = 1u << 20,
    RemoteFirewall = 1u << 21,
    RemoteShutdown = 1u << 22,
    AccountDatabase = 1u << 23,
    SpoolerOrIpsec = 1u << 24, ///< one UUID, two services: the endpoint decides
    Hostile = 1u << 25, ///< an attack tool
    EncryptingFileSystem = 1u << 26,
    DfsNamespace = 1u << 27,
    ShadowCopyAgent = 1u << 28,
    TelephonyServer = 1u << 29,
    TransactionCoordinator = 1u << 30,
    KeyExchange = 1u << 31, ///< IKE: shows by being listed, even for callers on the host alone
};

constexpr unsigned traitCount = 32;

/// Every bit below this one is a role.
constexpr std::uint32_t roleBits = std::uint32_t(Trait::RemoteExecution) - 1;

/// Of these only servers have any. Spoolers, queues, routing, replication and key management run on clients,
/// too.
constexpr std::uint32_t serverRoleBits = std::uint32_t(Trait::DomainController)
    | std::uint32_t(Trait::CertificateAuthority) | std::uint32_t(Trait::RdLicensing)
    | std::uint32_t(Trait::DeploymentServer) | std::uint32_t(Trait::DnsServer)
    | std::uint32_t(Trait::DhcpServer) | std::uint32_t(Trait::WinsServer) | std::uint32_t(Trait::ClusterNode)
    | std::uint32_t(Trait::ExchangeServer) | std::uint32_t(Trait::RdGateway);

constexpr bool has(std::uint32_t traits, Trait trait)
{
    return (traits & std::uint32_t(trait)) != 0;
}

/// "domain_controller"; static storage.
std::string_view name(Trait trait);
std::optional<Trait> parseTrait(std::string_view name);

} // namespace port135::knowledge
