// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of the worked examples, and words for a few services. Without Qt: the fuzzers use it, too.
#pragma once

#include "policy/policy_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace port135::test {

using namespace core::literals;

namespace rpc {

inline constexpr core::Uuid netlogon = "12345678-1234-abcd-ef00-01234567cffb"_uuid;
inline constexpr core::Uuid samr = "12345778-1234-abcd-ef00-0123456789ac"_uuid;
inline constexpr core::Uuid lsarpc = "12345778-1234-abcd-ef00-0123456789ab"_uuid;
inline constexpr core::Uuid drsuapi = "e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid;
inline constexpr core::Uuid svcctl = "367abb81-9844-35f1-ad32-98f038001003"_uuid;
inline constexpr core::Uuid epmapper = "e1af8308-5d1f-11c9-91a4-08002b14a0fa"_uuid;

} // namespace rpc

inline policy::PolicyWords policyWords()
{
    struct Known
    {
        std::string_view name;
        core::Uuid uuid;
        bool isLsass;
    };
    static constexpr Known known[] = {{"netlogon", rpc::netlogon, true}, {"samr", rpc::samr, true},
                                      {"lsarpc", rpc::lsarpc, true},     {"drsuapi", rpc::drsuapi, true},
                                      {"svcctl", rpc::svcctl, false},    {"epmapper", rpc::epmapper, false}};
    policy::PolicyWords words;
    words.interfaces = [](std::string_view name) {
        std::vector<core::Uuid> found;
        for (const auto &row : known) {
            if (row.name == name || (name == "logon" && row.isLsass))
                found.push_back(row.uuid);
        }
        return found;
    };
    words.names = {"netlogon", "samr", "lsarpc", "drsuapi", "svcctl", "epmapper", "logon"};
    words.nameOf = [](const core::Uuid &uuid) {
        for (const auto &row : known) {
            if (row.uuid == uuid)
                return std::string(row.name);
        }
        return std::string();
    };
    words.processOf = [](const core::Uuid &uuid) {
        for (const auto &row : known) {
            if (row.uuid == uuid && row.isLsass)
                return std::string("lsass.exe");
        }
        return std::string();
    };
    return words;
}

inline constexpr const char *officePolicy = R"(policy  "Head office 2027"           # title on the report
zone    clients  10.1.0.0/16,10.2.0.0/16
zone    servers  10.9.0.0/24
zone    dcs      10.9.0.10,10.9.0.11      # smaller zone wins over the bigger one that contains it
zone    cde      10.50.0.0/24
zone    admins   10.9.1.0/28
host    dc1      10.9.0.10,203.0.113.7    # one host, several addresses
place   tokyo-pc clients                  # a scan made with --place tokyo-pc stands in this zone
place   dc-rack  servers reference servers,dcs    # its view proves that a service runs
rule    P1  require  clients -> dcs     rpc netlogon,lsarpc,samr,drsuapi
rule    P2  allow    clients -> dcs     port 135
rule    P3  allow    admins  -> any     any
rule    P4  deny     clients -> clients any                severity high
rule    P5  deny     any     -> cde     any                severity critical   control "PCI DSS 11.4.5"
default deny severity medium              # or: default unstated
except  P4  10.1.7.20 -> 10.1.7.21 until 2027-03-31 by Sato "label printer moves in March"
)";

} // namespace port135::test
