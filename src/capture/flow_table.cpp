// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/flow_table.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace port135::capture {
namespace {

std::uint64_t mixed(std::uint64_t value)
{
    value *= 0x9e3779b97f4a7c15ULL;
    return value ^ value >> 29;
}

} // namespace

FlowTable::FlowTable(std::size_t most)
    : m_limit(std::max<std::size_t>(most, 1))
    , m_seed(std::random_device()())
    , m_buckets(std::size_t(1) << 18, none)
{
}

std::uint64_t FlowTable::hashOf(const core::Address &address, std::uint16_t port) const
{
    std::uint64_t words[2];
    std::memcpy(words, address.bytes().data(), sizeof words);
    return mixed(mixed(words[0] + m_seed) + words[1] + port);
}

std::uint32_t &FlowTable::bucketOf(const Flow &flow)
{
    const auto &ends = flow.ends;
    return bucketOf(hashOf(ends[0].address, ends[0].port) + hashOf(ends[1].address, ends[1].port));
}

std::uint32_t &FlowTable::bucketOf(std::uint64_t hash)
{
    return m_buckets[mixed(hash) & (m_buckets.size() - 1)];
}

void FlowTable::unlink(std::uint32_t index)
{
    auto &node = m_nodes[index];
    (node.newer == none ? m_newest : m_nodes[node.newer].older) = node.older;
    (node.older == none ? m_oldest : m_nodes[node.older].newer) = node.newer;
}

void FlowTable::linkAsNewest(std::uint32_t index)
{
    auto &node = m_nodes[index];
    node.newer = none;
    node.older = m_newest;
    (m_newest == none ? m_oldest : m_nodes[m_newest].newer) = index;
    m_newest = index;
}

Flow *FlowTable::find(const core::Address &from, std::uint16_t fromPort, const core::Address &to,
                      std::uint16_t toPort, FlowSide &side)
{
    const auto isEnd = [](const Flow::End &end, const core::Address &address, std::uint16_t port) {
        return end.port == port && end.address == address;
    };
    auto index = bucketOf(hashOf(from, fromPort) + hashOf(to, toPort));
    for (; index != none; index = m_nodes[index].nextInBucket) {
        const auto &ends = m_nodes[index].flow.ends;
        if (isEnd(ends[0], from, fromPort) && isEnd(ends[1], to, toPort)) {
            side = 0;
            break;
        }
        if (isEnd(ends[1], from, fromPort) && isEnd(ends[0], to, toPort)) {
            side = 1;
            break;
        }
    }
    if (index == none)
        return nullptr;
    if (m_newest != index) {
        unlink(index);
        linkAsNewest(index);
    }
    return &m_nodes[index].flow;
}

Flow &FlowTable::add(const core::Address &from, std::uint16_t fromPort, const core::Address &to,
                     std::uint16_t toPort)
{
    std::uint32_t index = 0;
    if (m_free.empty()) {
        index = std::uint32_t(m_nodes.size());
        m_nodes.emplace_back();
    } else {
        index = m_free.back();
        m_free.pop_back();
    }
    auto &flow = m_nodes[index].flow;
    flow.ends[0].address = from;
    flow.ends[0].port = fromPort;
    flow.ends[1].address = to;
    flow.ends[1].port = toPort;
    auto &head = bucketOf(flow);
    m_nodes[index].nextInBucket = head;
    head = index;
    linkAsNewest(index);
    return flow;
}

void FlowTable::removeOldest()
{
    const auto index = m_oldest;
    unlink(index);
    auto *at = &bucketOf(m_nodes[index].flow);
    while (*at != index)
        at = &m_nodes[*at].nextInBucket;
    *at = m_nodes[index].nextInBucket;
    m_nodes[index].flow = Flow();
    m_free.push_back(index);
}

} // namespace port135::capture
