// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readers.h"
#include "service/nmap_targets.h"

#include <QBuffer>

#include <algorithm>

namespace port135::fuzz {
namespace {

void nmapXml(std::span<const std::uint8_t> bytes)
{
    auto data =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    for (const auto selection :
         {service::NmapSelection::HostsUp, service::NmapSelection::PreferPort135Open}) {
        QBuffer device(&data);
        require(device.open(QIODevice::ReadOnly), "a buffer can be read");
        const auto targets = service::readNmapTargets(device, selection);
        if (!targets) {
            require(targets.error().detail.size() <= 200, "an error is short");
            require(!service::message(targets.error(), QStringLiteral("hosts.xml")).isEmpty(),
                    "an error has words");
            continue;
        }
        auto addresses = targets->addresses;
        require(addresses.size() <= bytes.size() / 10, "a host takes more than ten bytes");
        std::sort(addresses.begin(), addresses.end());
        require(std::adjacent_find(addresses.begin(), addresses.end()) == addresses.end(),
                "every host is there once");
    }
}

constexpr Reader all[] = {{"nmap_xml", nmapXml}};

} // namespace

std::span<const Reader> readers()
{
    return all;
}

} // namespace port135::fuzz
