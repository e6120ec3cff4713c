// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/field.h"

#include <algorithm>

namespace port135::filter {
namespace {

constexpr FieldDefinition ofHosts[] = {
    {FilterField::Level, "level", "severity", true, "level>=high"},
    {FilterField::Outcome, "outcome", "", false, "outcome:denied"},
    {FilterField::Role, "role", "", false, "role:dc"},
    {FilterField::Interface, "interface", "uuid service", false, "interface:spooler"},
    {FilterField::Port, "port", "", true, "port:49664"},
    {FilterField::Open, "open", "", true, "open>=49152"},
    {FilterField::Address, "net", "address ip", false, "net:10.0.0.0/24"},
    {FilterField::Name, "name", "host", false, "name:srv"},
    {FilterField::Domain, "domain", "", false, "domain:office"},
    {FilterField::Os, "os", "", true, "os:2012"},
    {FilterField::Support, "support", "updates", false, "support:ended"},
    {FilterField::Rule, "rule", "finding", false, "rule:R7"},
    {FilterField::Cve, "cve", "issue", false, "cve:2021-34527"},
    {FilterField::Accepted, "accepted", "", false, "accepted:yes"},
    {FilterField::Tag, "tag", "tags", false, "tag:office"},
    {FilterField::Note, "note", "notes", false, "note:patched"},
    {FilterField::Changed, "changed", "change", false, "changed:new"},
};

constexpr FieldDefinition ofUses[] = {
    {FilterField::Client, "client", "src", false, "client:10.1.0.0/16"},
    {FilterField::Server, "server", "dst", false, "server:10.9.0.5"},
    {FilterField::Address, "net", "address ip", false, "net:10.0.0.0/24"},
    {FilterField::From, "from", "", false, "from:clients"},
    {FilterField::To, "to", "", false, "to:servers"},
    {FilterField::Interface, "interface", "uuid service", false, "service:netlogon"},
    {FilterField::Operation, "operation", "op", false, "operation:samrconnect"},
    {FilterField::Port, "port", "", true, "port>=49152"},
    {FilterField::Over, "over", "", false, "over:pipe"},
    {FilterField::Blocked, "blocked", "", false, "blocked:breaks"},
    {FilterField::BlockedDynamic, "dynamic", "", false, "dynamic:keeps_working"},
    {FilterField::Known, "known", "", false, "known:seen,mapped"},
    {FilterField::Looks, "looks", "look", false, "looks:any"},
    {FilterField::Calls, "calls", "", true, "calls>=100"},
    {FilterField::Program, "program", "", false, "program:lsass"},
};

constexpr FieldDefinition ofCells[] = {
    {FilterField::Result, "result", "", false, "result:violation"},
    {FilterField::Verdict, "verdict", "", false, "verdict:reachable"},
    {FilterField::Severity, "severity", "level", true, "severity>=high"},
    {FilterField::PolicyRule, "rule", "", false, "rule:P5"},
    {FilterField::FromZone, "from", "", false, "from:clients"},
    {FilterField::ToZone, "to", "", false, "to:servers"},
    {FilterField::Place, "place", "", false, "place:tokyo"},
    {FilterField::Target, "host", "name", false, "host:dc1"},
    {FilterField::Address, "net", "address ip", false, "net:10.0.0.0/24"},
    {FilterField::Port, "port", "", true, "port>=49152"},
    {FilterField::Interface, "interface", "uuid service", false, "service:netlogon"},
};

struct RoleAlias
{
    std::string_view alias;
    std::string_view role;
};

constexpr RoleAlias roleAliases[] = {
    {"dc", "domain_controller"},
    {"ca", "certificate_authority"},
    {"adcs", "certificate_authority"},
    {"wds", "deployment_server"},
    {"msmq", "message_queuing"},
    {"dns", "dns_server"},
    {"dhcp", "dhcp_server"},
    {"wins", "wins_server"},
    {"cluster", "cluster_node"},
    {"exchange", "exchange_server"},
    {"rdg", "rd_gateway"},
    {"ras", "routing"},
    {"dfsr", "dfs_replication"},
    {"frs", "file_replication"},
    {"kms", "kms_host"},
    {"print", "spooler"},
};

/// One of the blank-separated words of `list`.
bool isIn(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == word)
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

} // namespace

FieldTable fields()
{
    return ofHosts;
}

FieldTable useFields()
{
    return ofUses;
}

FieldTable cellFields()
{
    return ofCells;
}

const FieldDefinition *findField(FieldTable table, std::string_view name)
{
    for (const auto &row : table) {
        if (row.name == name || isIn(row.aliases, name))
            return &row;
    }
    return nullptr;
}

std::string_view roleOfAlias(std::string_view alias)
{
    for (const auto &row : roleAliases) {
        if (row.alias == alias)
            return row.role;
    }
    return {};
}

} // namespace port135::filter
