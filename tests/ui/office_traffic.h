// SPDX-License-Identifier: GPL-3.0-or-later
// A recording of a small office, written with the product's own writers: logons, printing, remote services,
// and somebody who reads a whole endpoint map.
#pragma once

#include "usage/rpc_talk.h"

#include <QByteArray>

namespace port135::test {

inline QByteArray officeTraffic(int clients = 6)
{
    using namespace port135::test;
    constexpr core::InterfaceId spooler{"12345678-1234-abcd-ef00-0123456789ab"_uuid, 1, 0};
    constexpr core::InterfaceId services{"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0};
    std::vector<RecordedPacket> packets;
    std::int64_t time = talkStart;
    constexpr std::int64_t second = 1'000'000'000;
    const auto talk = [&](std::uint32_t client, std::uint16_t from, std::uint32_t server, std::uint16_t port,
                          const core::InterfaceId &id, std::vector<std::uint16_t> operations) {
        RecordedConversation conversation(packets, client, from, server, port, time += second);
        conversation.open();
        conversation.send(0, bindPdu(id));
        conversation.send(1, ackPdu());
        std::uint32_t call = 1;
        for (const auto operation : operations) {
            conversation.send(0, requestPdu(operation, ++call));
            conversation.send(1, responsePdu(call));
        }
        conversation.close();
    };
    for (int i = 0; i < clients; ++i) {
        const std::uint32_t client = 0x0a010000U + unsigned(i / 3) * 256U + 10U + unsigned(i);
        const auto port = std::uint16_t(50'000 + i * 10);
        askMapper(packets, netlogonId, 49'668, time += second, client, port);
        talk(client, std::uint16_t(port + 1), serverAddress, 49'668, netlogonId, {4, 26, 45});
        talk(client, std::uint16_t(port + 2), serverAddress, 49'700, spooler, {69, 69, 29});
        if (i == 0)
            talk(client, std::uint16_t(port + 3), 0x0a010030U, 49'702, services, {15, 12, 19});
        if (i == 1)
            talk(client, std::uint16_t(port + 4), serverAddress, 135, wire::endpointMapper, {2, 2, 2});
    }
    const auto file = pcapOf(packets);
    return {reinterpret_cast<const char *>(file.data()), qsizetype(file.size())};
}

} // namespace port135::test
