// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/field.h"

#include <algorithm>

namespace port135::filter {
namespace {

constexpr FieldDefinition ofHosts[] = {
    {Field::Level, "level", "severity", true, "level>=high"},
    {Field::Outcome, "outcome", "", false, "outcome:denied"},
    {Field::Role, "role", "", false, "role:dc"},
    {Field::Interface, "interface", "uuid service", false, "interface:spooler"},
    {Field::Port, "port", "", true, "port:49664"},
    {Field::Open, "open", "", true, "open>=49152"},
    {Field::Address, "net", "address ip", false, "net:10.0.0.0/24"},
    {Field::Name, "name", "host", false, "name:srv"},
    {Field::Domain, "domain", "", false, "domain:office"},
    {Field::Os, "os", "", true, "os:2012"},
    {Field::Support, "support", "updates", false, "support:ended"},
    {Field::Rule, "rule", "finding", false, "rule:R7"},
    {Field::Cve, "cve", "issue", false, "cve:2021-34527"},
    {Field::Accepted, "accepted", "", false, "accepted:yes"},
    {Field::Tag, "tag", "tags", false, "tag:office"},
    {Field::Note, "note", "notes", false, "note:patched"},
    {Field::Changed, "changed", "change", false, "changed:new"},
};

constexpr FieldDefinition ofUses[] = {
    {Field::Client, "client", "src", false, "client:10.1.0.0/16"},
    {Field::Server, "server", "dst", false, "server:10.9.0.5"},
    {Field::Address, "net", "address ip", false, "net:10.0.0.0/24"},
    {Field::From, "from", "", false, "from:clients"},
    {Field::To, "to", "", false, "to:servers"},
    {Field::Interface, "interface", "uuid service", false, "service:netlogon"},
    {Field::Operation, "operation", "op", false, "operation:samrconnect"},
    {Field::Port, "port", "", true, "port>=49152"},
    {Field::Over, "over", "", false, "over:pipe"},
    {Field::Blocked, "blocked", "", false, "blocked:breaks"},
    {Field::BlockedDynamic, "dynamic", "", false, "dynamic:keeps_working"},
    {Field::Known, "known", "", false, "known:seen,mapped"},
    {Field::Looks, "looks", "look", false, "looks:any"},
    {Field::Calls, "calls", "", true, "calls>=100"},
    {Field::Program, "program", "", false, "program:lsass"},
};

constexpr FieldDefinition ofCells[] = {
    {Field::Result, "result", "", false, "result:violation"},
    {Field::Verdict, "verdict", "", false, "verdict:reachable"},
    {Field::Severity, "severity", "level", true, "severity>=high"},
    {Field::PolicyRule, "rule", "", false, "rule:P5"},
    {Field::FromZone, "from", "", false, "from:clients"},
    {Field::ToZone, "to", "", false, "to:servers"},
    {Field::Place, "place", "", false, "place:tokyo"},
    {Field::Target, "host", "name", false, "host:dc1"},
    {Field::Address, "net", "address ip", false, "net:10.0.0.0/24"},
    {Field::Port, "port", "", true, "port>=49152"},
    {Field::Interface, "interface", "uuid service", false, "service:netlogon"},
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
