// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/network.h"

#include "core/named.h"
#include "practice/office.h"
#include "practice/simulated_host.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <future>
#include <system_error>
#include <thread>

namespace port135::practice {
namespace {

constexpr core::Named<Firewall> firewallNames[] = {
    {Firewall::None, "none"},
    {Firewall::HalfDone, "half-done"},
    {Firewall::Done, "done"},
};

constexpr std::uint32_t firstNetwork = 0x7f870000; // 127.135.0.0
constexpr std::uint16_t firstPort = 13535;
constexpr unsigned places = 64; // practice networks at the same time on one machine

} // namespace

std::string_view name(Firewall firewall)
{
    return core::nameOf(firewallNames, firewall);
}

std::optional<Firewall> parseFirewall(std::string_view name)
{
    return core::valueOf(firewallNames, name);
}

struct Network::State
{
    /// All hosts, or none.
    std::error_code openHosts()
    {
        for (const auto &persona : personas) {
            hosts.push_back(std::make_unique<SimulatedHost>(
                io, persona, core::Address::v4(network + persona.lastOctet), witness, recording));
            if (const auto error = hosts.back()->open(port)) {
                for (const auto &opened : hosts)
                    opened->close();
                io.restart();
                io.poll(); // their accept loops look at the acceptors once more: these must still be there
                hosts.clear();
                return error;
            }
        }
        return {};
    }

    /// In the thread of `io`. The old host only stops to listen: its accept loops may still look at it.
    std::optional<core::Address> repairOne()
    {
        for (std::size_t i = 0; i < personas.size(); ++i) {
            auto fixed = repaired(personas[i]);
            if (!fixed)
                continue;
            const auto address = core::Address::v4(network + fixed->lastOctet);
            hosts[i]->close();
            retired.push_back(std::move(hosts[i]));
            personas[i] = *fixed;
            hosts[i] = std::make_unique<SimulatedHost>(io, std::move(*fixed), address, witness, recording);
            if (hosts[i]->open(port))
                return std::nullopt; // somebody took the port in between: the host is only closed now
            if (firewall)
                hosts[i]->setFirewall(*firewall);
            return address;
        }
        return std::nullopt;
    }

    asio::io_context io{1};
    std::uint32_t network = firstNetwork;
    std::uint16_t port = firstPort;
    std::vector<Persona> personas;
    Witness witness;
    std::shared_ptr<Recording> recording; ///< may be null
    std::vector<std::unique_ptr<SimulatedHost>> hosts;
    std::vector<std::unique_ptr<SimulatedHost>> retired;
    std::optional<Firewall> firewall; ///< as last set
    std::thread thread;
};

core::Result<std::unique_ptr<Network>, std::string> Network::open(const Witness &witness)
{
    return open(0, office(), witness, {});
}

core::Result<std::unique_ptr<Network>, std::string> Network::openAt(const core::Address &address)
{
    const auto place = address.isV4() ? (address.toV4() - firstNetwork) >> 8 : places;
    return open(place < places ? place : 0, office(), {}, {});
}

core::Result<std::unique_ptr<Network>, std::string> Network::open(const std::vector<Persona> &personas,
                                                                  const Witness &witness)
{
    return open(0, personas, witness, {});
}

core::Result<std::unique_ptr<Network>, std::string> Network::open(const std::shared_ptr<Recording> &recording)
{
    return open(0, office(), {}, recording);
}

core::Result<std::unique_ptr<Network>, std::string> Network::open(unsigned first,
                                                                  const std::vector<Persona> &personas,
                                                                  const Witness &witness,
                                                                  const std::shared_ptr<Recording> &recording)
{
    try {
        std::error_code error;
        for (unsigned i = 0; i < places; ++i) {
            auto state = std::make_unique<State>();
            state->network = firstNetwork + ((first + i) % places << 8);
            state->personas = personas;
            state->witness = witness;
            state->recording = recording;
            error = state->openHosts();
            if (!error)
                return std::unique_ptr<Network>(new Network(std::move(state)));
            if (isOutOfDescriptors(error))
                break; // another place would not help
        }
        return core::failure(error.message());
    } catch (const std::system_error &error) { // no descriptor for the loop, no thread
        return core::failure(error.code().message());
    }
}

Network::Network(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    m_state->thread = std::thread([io = &m_state->io] {
        const auto guard = asio::make_work_guard(*io);
        io->run();
    });
}

Network::~Network()
{
    m_state->io.stop();
    m_state->thread.join();
}

std::optional<core::Address> Network::repair()
{
    auto done = std::make_shared<std::promise<std::optional<core::Address>>>();
    auto answer = done->get_future();
    asio::post(m_state->io, [state = m_state.get(), done] { done->set_value(state->repairOne()); });
    return answer.get();
}

bool Network::setFirewall(Firewall firewall)
{
    std::promise<bool> done;
    asio::post(m_state->io, [this, firewall, &done] {
        bool isSet = true;
        m_state->firewall = firewall;
        for (const auto &host : m_state->hosts)
            isSet = host->setFirewall(firewall) && isSet;
        done.set_value(isSet);
    });
    return done.get_future().get();
}

std::uint32_t Network::shortages()
{
    std::promise<std::uint32_t> done;
    asio::post(m_state->io, [this, &done] {
        std::uint32_t sum = 0;
        for (const auto *list : {&m_state->hosts, &m_state->retired}) {
            for (const auto &host : *list)
                sum += host->shortages();
        }
        done.set_value(sum);
    });
    return done.get_future().get();
}

std::string Network::targets() const
{
    return core::Address::v4(m_state->network).toString() + "/24";
}

std::uint16_t Network::port() const
{
    return m_state->port;
}

} // namespace port135::practice
