// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/trait.h"

#include "core/named.h"

#include <iterator>

namespace port135::knowledge {
namespace {

constexpr core::Named<Trait> traitNames[] = {
    {Trait::DomainController, "domain_controller"},
    {Trait::CertificateAuthority, "certificate_authority"},
    {Trait::RdLicensing, "rd_licensing"},
    {Trait::DeploymentServer, "deployment_server"},
    {Trait::MessageQueuing, "message_queuing"},
    {Trait::DnsServer, "dns_server"},
    {Trait::DhcpServer, "dhcp_server"},
    {Trait::WinsServer, "wins_server"},
    {Trait::ClusterNode, "cluster_node"},
    {Trait::ExchangeServer, "exchange_server"},
    {Trait::RdGateway, "rd_gateway"},
    {Trait::Routing, "routing"},
    {Trait::DfsReplication, "dfs_replication"},
    {Trait::FileReplication, "file_replication"},
    {Trait::KmsHost, "kms_host"},
    {Trait::Spooler, "spooler"},
    {Trait::Samba, "samba"},
    {Trait::RemoteExecution, "remote_execution"},
    {Trait::DcomActivation, "dcom_activation"},
    {Trait::EventLog, "event_log"},
    {Trait::RemoteRegistry, "remote_registry"},
    {Trait::RemoteFirewall, "remote_firewall"},
    {Trait::RemoteShutdown, "remote_shutdown"},
    {Trait::AccountDatabase, "account_database"},
    {Trait::SpoolerOrIpsec, "spooler_or_ipsec"},
    {Trait::Hostile, "hostile"},
    {Trait::EncryptingFileSystem, "encrypting_file_system"},
    {Trait::DfsNamespace, "dfs_namespace"},
    {Trait::ShadowCopyAgent, "shadow_copy_agent"},
    {Trait::TelephonyServer, "telephony_server"},
    {Trait::TransactionCoordinator, "transaction_coordinator"},
    {Trait::KeyExchange, "key_exchange"},
};

static_assert(std::size(traitNames) == traitCount);

} // namespace

std::string_view name(Trait trait)
{
    return core::nameOf(traitNames, trait);
}

std::optional<Trait> parseTrait(std::string_view name)
{
    return core::valueOf(traitNames, name);
}

} // namespace port135::knowledge
