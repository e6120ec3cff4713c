// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reverse_names.h"

#include "core/weight.h"

#include <QHostInfo>

#include <algorithm>
#include <utility>

namespace port135::pipeline {
namespace {

constexpr qsizetype atOnce = 16; // more only queue up in the system's resolver
constexpr qsizetype largestCache = 100'000;

} // namespace

ReverseNames::ReverseNames(QObject *parent)
    : QObject(parent)
{
}

ReverseNames::~ReverseNames()
{
    for (auto it = m_underWay.keyBegin(); it != m_underWay.keyEnd(); ++it)
        QHostInfo::abortHostLookup(*it);
}

bool ReverseNames::isWanted(const core::Observation &observation)
{
    return core::isOpen(observation.outcome) && observation.names.dns.empty()
        && !observation.address.isLoopback();
}

void ReverseNames::add(core::HostResultPtr host)
{
    const auto cached = m_cache.constFind(host->observation.address);
    if (cached != m_cache.cend()) {
        release(host, *cached);
        return;
    }
    const auto weight = core::weightOf(*host);
    m_waiting.append({std::move(host), weight});
    m_held += weight;
    while (m_held > mostHeld)
        letLargestGo();
    next();
}

void ReverseNames::giveUp()
{
    const auto underWay = std::exchange(m_underWay, {});
    const auto waiting = std::exchange(m_waiting, {});
    m_held = 0;
    for (auto it = underWay.cbegin(); it != underWay.cend(); ++it) {
        QHostInfo::abortHostLookup(it.key());
        release(it->host, {});
    }
    for (const auto &held : waiting)
        release(held.host, {});
}

void ReverseNames::letLargestGo()
{
    const auto isLighter = [](const Held &a, const Held &b) { return a.weight < b.weight; };
    const auto waiting = std::max_element(m_waiting.begin(), m_waiting.end(), isLighter);
    const auto underWay = std::max_element(m_underWay.begin(), m_underWay.end(), isLighter);
    Held largest;
    if (underWay != m_underWay.end() && (waiting == m_waiting.end() || isLighter(*waiting, *underWay))) {
        QHostInfo::abortHostLookup(underWay.key());
        largest = *underWay;
        m_underWay.erase(underWay);
    } else {
        largest = *waiting;
        m_waiting.erase(waiting);
    }
    m_held -= largest.weight;
    release(largest.host, {});
}

void ReverseNames::next()
{
    while (!m_waiting.isEmpty() && m_underWay.size() < atOnce) {
        const auto held = m_waiting.takeFirst();
        const auto text = QString::fromStdString(held.host->observation.address.toString());
        const int id = QHostInfo::lookupHost(text, this, [this](const QHostInfo &info) { answered(info); });
        m_underWay.insert(id, held);
    }
}

void ReverseNames::answered(const QHostInfo &info)
{
    const auto held = m_underWay.take(info.lookupId());
    const auto &host = held.host;
    if (!host)
        return; // given up
    m_held -= held.weight;
    std::string name;
    const auto &address = host->observation.address;
    // Qt hands the address back as its own name where there is no name.
    if (info.error() == QHostInfo::NoError && !core::Address::parse(info.hostName().toStdString()))
        name = info.hostName().toStdString();
    if (m_cache.size() < largestCache)
        m_cache.insert(address, name);
    release(host, name);
    next();
    if (isIdle())
        Q_EMIT idle();
}

void ReverseNames::release(const core::HostResultPtr &host, const std::string &name)
{
    if (name.empty()) {
        Q_EMIT ready(host);
        return;
    }
    auto named = std::make_shared<core::HostResult>(*host);
    named->observation.names.dns = name;
    Q_EMIT ready(std::move(named));
}

} // namespace port135::pipeline
