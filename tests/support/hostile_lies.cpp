// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scripted_host.h"
#include "support/hostile_kinds.h"
#include "support/shutdown_pdu.h"
#include "wire/bind_nak.h"
#include "wire/fault.h"
#include "wire/pdu_frame.h"
#include "wire/status.h"

#include <algorithm>

namespace port135::test {
namespace {

using namespace test;
using core::Cause;
using core::Outcome;

// Where little-endian PDUs keep what is lied about [C706 12.6].
constexpr std::size_t versionAt = 0;
constexpr std::size_t typeAt = 2;
constexpr std::size_t flagsAt = 3;
constexpr std::size_t orderAt = 4;
constexpr std::size_t lengthAt = 8;
constexpr std::size_t authLengthAt = 10;
constexpr std::size_t callIdAt = 12;
constexpr std::size_t hintAt = 16; // of a response
constexpr std::size_t contextAt = 20;
constexpr std::size_t secondaryAt = 24; // length of a bind_ack's address
constexpr std::size_t resultCountAt = 32; // behind "135"
constexpr std::size_t resultSyntaxAt = 40;
// Within the stub of a lookup answer.
constexpr std::size_t countAt = 20;
constexpr std::size_t maximumAt = 24;
constexpr std::size_t offsetAt = 28;
constexpr std::size_t actualAt = 32;
constexpr std::size_t annotationLengthAt = 60; // of the first entry
constexpr std::size_t towerLengthAt = 72; // of the only entry with an annotation of seven bytes
constexpr std::size_t floorCountAt = 80;
constexpr std::size_t floorLengthAt = 82;

wire::Buffer with(wire::Buffer bytes, std::size_t at, std::initializer_list<unsigned> values)
{
    for (const auto value : values)
        bytes.at(at++) = static_cast<std::uint8_t>(value);
    return bytes;
}

using Change = std::function<wire::Buffer(wire::Buffer)>;

RawServer::Behaviour bindAckWith(Change change, Then then = Then::GoOn)
{
    return answersBind([=](const wire::Bind &bind) {
        return Reply{change(wire::writeBindAck(accepting(bind))), then};
    });
}

/// The answer to the first lookup, 20 lines in one fragment and the end of the list, changed.
RawServer::Behaviour fragmentWith(Change change)
{
    return mapper([=](const wire::Request &request, unsigned) {
        return Reply{change(response(request, lookupStub(entries(20))))};
    });
}

/// The stub of an answer of `count` lines, changed, in honest fragments.
RawServer::Behaviour stubWith(unsigned count, Change change)
{
    return mapper([=](const wire::Request &request, unsigned) {
        return Reply{response(request, change(lookupStub(entries(count))))};
    });
}

/// An answer in several fragments, of which the second is changed.
RawServer::Behaviour secondFragmentWith(Change change)
{
    return mapper([=](const wire::Request &request, unsigned) {
        auto parts = split(response(request, lookupStub(entries(100))));
        parts.at(1) = change(parts.at(1));
        wire::Buffer bytes;
        for (const auto &part : parts)
            bytes.insert(bytes.end(), part.begin(), part.end());
        return Reply{bytes};
    });
}

wire::Buffer twice(const wire::Buffer &bytes)
{
    auto result = bytes;
    result.insert(result.end(), bytes.begin(), bytes.end());
    return result;
}

RawServer::Behaviour nakWith(Change change)
{
    return answersBind([=](const wire::Bind &bind) {
        wire::BindNak nak;
        nak.meta = bind.meta;
        nak.versions = {{5, 0}, {5, 1}};
        return Reply{change(wire::writeBindNak(nak))};
    });
}

/// One line whose texts are no text.
std::vector<wire::LookupEntry> unprintable()
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {{7, 7, 7, {}}, 1, 0};
    endpoint.protseq = core::ProtocolSequence::NcacnNp;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.endpoint = "\\pipe\\\x1b[31m\xff\xfe\xe2\x80\xae";
    endpoint.address = "\\\\\x07SRV";
    endpoint.annotation = "<script>\x1b]0;x\x07\xc3\x28\xed\xa0\x80\x80";
    std::vector<wire::LookupEntry> list;
    wire::appendEntries(endpoint, list);
    return list;
}

class Adder
{
public:
    explicit Adder(std::vector<Misbehaviour> &kinds)
        : m_kinds(kinds)
    {
    }
    void operator()(const char *name, RawServer::Behaviour behaviour, Outcome outcome, Cause cause,
                    std::uint32_t lines = 0) const
    {
        m_kinds.push_back({name, std::move(behaviour), outcome, cause, lines});
    }

private:
    std::vector<Misbehaviour> &m_kinds;
};

} // namespace

void addBindLies(std::vector<Misbehaviour> &kinds)
{
    const Adder add(kinds);
    const auto changed = [&](const char *name, std::size_t at, std::initializer_list<unsigned> values,
                             Outcome outcome, Cause cause) {
        const std::vector<unsigned> kept(values);
        add(name, bindAckWith([=](wire::Buffer bytes) {
                for (std::size_t i = 0; i < kept.size(); ++i)
                    bytes.at(at + i) = static_cast<std::uint8_t>(kept[i]);
                return bytes;
            }),
            outcome, cause);
    };
    changed("bind_ack of length 0", lengthAt, {0, 0}, Outcome::NotRpc, Cause::NotDceRpc);
    changed("bind_ack shorter than its header", lengthAt, {15, 0}, Outcome::NotRpc, Cause::NotDceRpc);
    changed("bind_ack that is its header alone", lengthAt, {16, 0}, Outcome::RpcNoMapper,
            Cause::ProtocolViolation);
    changed("bind_ack longer by one than what comes", lengthAt, {61, 0}, Outcome::NotRpc, Cause::NoAnswer);
    changed("bind_ack of 65,535 bytes that never come", lengthAt, {0xff, 0xff}, Outcome::NotRpc,
            Cause::NoAnswer);
    changed("bind_ack with a token of 65,535 bytes", authLengthAt, {0xff, 0xff}, Outcome::NotRpc,
            Cause::NotDceRpc);
    changed("bind_ack with a token longer than it", authLengthAt, {45, 0}, Outcome::NotRpc, Cause::NotDceRpc);
    changed("bind_ack with an address of 65,535 bytes", secondaryAt, {0xff, 0xff}, Outcome::RpcNoMapper,
            Cause::ProtocolViolation);
    changed("bind_ack with 255 results that are not there", resultCountAt, {255}, Outcome::RpcNoMapper,
            Cause::ProtocolViolation);
    changed("bind_ack without a result", resultCountAt, {0}, Outcome::RpcNoMapper, Cause::ProtocolViolation);
    changed("bind_ack of another call", callIdAt, {0x77, 7, 7, 7}, Outcome::RpcNoMapper,
            Cause::ProtocolViolation);
    changed("bind_ack that is a response", typeAt, {2}, Outcome::RpcNoMapper, Cause::ProtocolViolation);
    changed("bind_ack of an unknown type", typeAt, {99}, Outcome::NotRpc, Cause::ProtocolViolation);
    changed("bind_ack with integers the other way round", orderAt, {0}, Outcome::NotRpc, Cause::NoAnswer);
    changed("bind_ack with integers no way round", orderAt, {0x70}, Outcome::NotRpc, Cause::NotDceRpc);
    changed("bind_ack for a syntax that was not offered", resultSyntaxAt, {0x33, 5, 0x71, 0x71},
            Outcome::RpcNoMapper, Cause::ProtocolViolation);
    changed("bind_ack with an unknown result", resultCountAt + 4, {77, 77}, Outcome::RpcNoMapper,
            Cause::InterfaceRejected);
    add("bind_ack with two results for one question", answersBind([](const wire::Bind &bind) {
            auto ack = accepting(bind);
            ack.results.push_back(ack.results.front());
            return Reply{wire::writeBindAck(ack)};
        }),
        Outcome::RpcNoMapper, Cause::ProtocolViolation);
    add("bind_ack of 60,000 bytes of secondary address", answersBind([](const wire::Bind &bind) {
            auto ack = accepting(bind);
            ack.secondaryAddress.assign(60'000, '\x1b');
            return Reply{wire::writeBindAck(ack), Then::Close};
        }),
        Outcome::Partial, Cause::ClosedByPeer);
    add("bind_nak with 255 versions that are not there",
        nakWith([](wire::Buffer bytes) { return with(bytes, 18, {255}); }), Outcome::RpcNoMapper,
        Cause::ProtocolViolation);
    add("bind_nak of its header alone", nakWith([](wire::Buffer bytes) {
            bytes.resize(wire::headerSize);
            return with(bytes, lengthAt, {16, 0});
        }),
        Outcome::RpcNoMapper, Cause::ProtocolViolation);
    add("a shutdown instead of a bind_ack", answers({test::shutdownPdu(), Then::Stall}), Outcome::RpcNoMapper,
        Cause::ProtocolViolation);
}

void addFragmentLies(std::vector<Misbehaviour> &kinds)
{
    const Adder add(kinds);
    const auto changed = [&](const char *name, std::size_t at, std::initializer_list<unsigned> values,
                             Cause cause, Outcome outcome = Outcome::Partial, std::uint32_t lines = 0) {
        const std::vector<unsigned> kept(values);
        add(name, fragmentWith([=](wire::Buffer bytes) {
                for (std::size_t i = 0; i < kept.size(); ++i)
                    bytes.at(at + i) = static_cast<std::uint8_t>(kept[i]);
                return bytes;
            }),
            outcome, cause, lines);
    };
    changed("an answer of version 9", versionAt, {9}, Cause::ProtocolViolation);
    changed("an answer of length 0", lengthAt, {0, 0}, Cause::ProtocolViolation);
    changed("an answer that is its header alone", lengthAt, {16, 0}, Cause::ProtocolViolation);
    changed("an answer without a stub", lengthAt, {24, 0}, Cause::ProtocolViolation);
    changed("an answer with a token of 65,535 bytes", authLengthAt, {0xff, 0xff}, Cause::ProtocolViolation);
    changed("an answer of 65,535 bytes that never come", lengthAt, {0xff, 0xff}, Cause::NoAnswer);
    changed("an answer to another call", callIdAt, {9, 9, 9, 9}, Cause::ProtocolViolation);
    changed("an answer in another context", contextAt, {9, 9}, Cause::ProtocolViolation);
    changed("an answer that is a bind_ack", typeAt, {12}, Cause::ProtocolViolation);
    changed("an answer that is a request", typeAt, {0}, Cause::ProtocolViolation);
    changed("an answer with integers the other way round", orderAt, {0}, Cause::NoAnswer);
    changed("an answer that begins in its middle", flagsAt, {2}, Cause::ProtocolViolation);
    changed("an answer that promises 1 GiB", hintAt, {0, 0, 0, 0x40}, Cause::None, Outcome::Listed, 20);
    changed("an answer that promises nothing", hintAt, {0, 0, 0, 0}, Cause::None, Outcome::Listed, 20);
    add("a second fragment that begins again",
        secondFragmentWith([](wire::Buffer bytes) { return with(bytes, flagsAt, {1}); }), Outcome::Partial,
        Cause::ProtocolViolation, 25);
    add("a second fragment of another call",
        secondFragmentWith([](wire::Buffer bytes) { return with(bytes, callIdAt, {7}); }), Outcome::Partial,
        Cause::ProtocolViolation, 25);
    add("a second fragment that ends the answer",
        secondFragmentWith([](wire::Buffer bytes) { return with(bytes, flagsAt, {2}); }), Outcome::Partial,
        Cause::ProtocolViolation, 95);
    add("a fault instead of the second fragment", mapper([](const wire::Request &request, unsigned) {
            auto bytes = firstPdus(response(request, lookupStub(entries(100))), 1);
            const auto broken = fault(request, 0xdeadbeef);
            bytes.insert(bytes.end(), broken.begin(), broken.end());
            return Reply{bytes};
        }),
        Outcome::Partial, Cause::Fault, 25);
    add("a fault with status 0",
        mapper([](const wire::Request &request, unsigned) { return Reply{fault(request, 0)}; }),
        Outcome::Partial, Cause::Fault);
    add("a fault that is its header alone", mapper([](const wire::Request &request, unsigned) {
            auto bytes = fault(request, wire::status::AccessDenied);
            bytes.resize(wire::headerSize);
            return Reply{with(bytes, lengthAt, {16, 0})};
        }),
        Outcome::Partial, Cause::ProtocolViolation);
    add("a shutdown instead of an answer",
        mapper([](const wire::Request &, unsigned) { return Reply{test::shutdownPdu()}; }), Outcome::Partial,
        Cause::ProtocolViolation);
    add("every answer twice", mapper([](const wire::Request &request, unsigned) {
            return Reply{twice(response(request, lookupStub(entries(20), handle())))};
        }),
        Outcome::Partial, Cause::ProtocolViolation, 20);
    add("noise behind the answer", mapper([](const wire::Request &request, unsigned) {
            auto bytes = response(request, lookupStub(entries(20), handle()));
            bytes.insert(bytes.end(), 200, 0xee);
            return Reply{bytes};
        }),
        Outcome::Partial, Cause::ProtocolViolation, 20);
}

void addListLies(std::vector<Misbehaviour> &kinds)
{
    const Adder add(kinds);
    const auto changed = [&](const char *name, unsigned count, std::size_t at,
                             std::initializer_list<unsigned> values, std::uint32_t lines = 0,
                             Outcome outcome = Outcome::Partial) {
        const std::vector<unsigned> kept(values);
        add(name,
            stubWith(count,
                     [=](wire::Buffer bytes) {
                         for (std::size_t i = 0; i < kept.size(); ++i)
                             bytes.at(at + i) = static_cast<std::uint8_t>(kept[i]);
                         return bytes;
                     }),
            outcome, outcome == Outcome::Listed ? Cause::None : Cause::ProtocolViolation, lines);
    };
    changed("4,294,967,295 lines, says the count", 20, actualAt, {0xff, 0xff, 0xff, 0xff}, 20,
            Outcome::Listed);
    changed("4,294,967,295 lines, say both counts", 1, countAt,
            {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff});
    changed("more lines than room for them", 20, maximumAt, {1, 0, 0, 0}, 20, Outcome::Listed);
    changed("fewer lines than counted", 20, actualAt, {3, 0, 0, 0}, 20, Outcome::Listed);
    changed("lines that begin at 7", 20, offsetAt, {7, 0, 0, 0}, 20, Outcome::Listed);
    changed("an annotation of 1 GiB", 20, annotationLengthAt, {0, 0, 0, 0x40});
    changed("an annotation longer by one", 1, annotationLengthAt, {8, 0, 0, 0}, 1, Outcome::Listed);
    changed("a tower of 1 GiB", 1, towerLengthAt, {0, 0, 0, 0x40, 0, 0, 0, 0x40});
    changed("a tower with two lengths", 1, towerLengthAt, {10, 0, 0, 0}, 1, Outcome::Listed);
    add("a tower of 65,535 floors",
        stubWith(1,
                 [](wire::Buffer bytes) {
                     return with(bytes, floorCountAt, {0xff, 0xff});
                 }),
        Outcome::Listed, Cause::None, 1);
    add("a floor of 65,535 bytes",
        stubWith(1,
                 [](wire::Buffer bytes) {
                     return with(bytes, floorLengthAt, {0xff, 0xff});
                 }),
        Outcome::Listed, Cause::None, 1);
    add("a tower without floors",
        stubWith(1,
                 [](wire::Buffer bytes) {
                     return with(bytes, floorCountAt, {0, 0});
                 }),
        Outcome::Listed, Cause::None, 1);
    add("no status at the end",
        stubWith(20,
                 [](wire::Buffer bytes) {
                     bytes.erase(bytes.end() - 4, bytes.end());
                     return bytes;
                 }),
        Outcome::Partial, Cause::ProtocolViolation, 20);
    add("half of the towers",
        stubWith(20,
                 [](wire::Buffer bytes) {
                     bytes.erase(bytes.end() - 800, bytes.end());
                     return bytes;
                 }),
        Outcome::Partial, Cause::ProtocolViolation, 10);
    add("an error status with the lines", mapper([](const wire::Request &request, unsigned) {
            return Reply{response(request, lookupStub(entries(20), handle(), 0xdeadbeef))};
        }),
        Outcome::Partial, Cause::StatusCode, 20);
    add("a handle without lines", mapper([](const wire::Request &request, unsigned) {
            return Reply{response(request, lookupStub({}, handle()))};
        }),
        Outcome::Empty, Cause::None);
    add("texts that are none", mapper([](const wire::Request &request, unsigned) {
            return Reply{response(request, lookupStub(unprintable()))};
        }),
        Outcome::Listed, Cause::None, 1);
    add("lines without towers", mapper([](const wire::Request &request, unsigned) {
            std::vector<wire::LookupEntry> list(20);
            return Reply{response(request, lookupStub(list))};
        }),
        Outcome::Listed, Cause::None, 20);
}

} // namespace port135::test
