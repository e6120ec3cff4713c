// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/observation_text.h"

#include "knowledge/version_text.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace port135::test {
namespace {

struct Known
{
    const char *name;
    const char *id;
};

constexpr Known interfaces[] = {
    {"svcctl", "367abb81-9844-35f1-ad32-98f038001003/2.0"},
    {"tasks", "86d35949-83c9-4044-b424-db363231fd0c/1.0"},
    {"atsvc", "1ff70682-0a51-30e8-076d-740be8cee98b/1.0"},
    {"par", "76f03f96-cdfd-44fc-a22c-64950a001209/1.0"},
    {"pan", "ae33069b-a2a8-46ee-a235-ddfd339be281/1.0"},
    {"rprn", "12345678-1234-abcd-ef00-0123456789ab/1.0"},
    {"drsuapi", "e3514235-4b06-11d1-ab04-00c04fc2dcd2/4.0"},
    {"netlogon", "12345678-1234-abcd-ef00-01234567cffb/1.0"},
    {"samr", "12345778-1234-abcd-ef00-0123456789ac/1.0"},
    {"icpr", "91ae6020-9e3c-11cf-8d7c-00aa00c091be/0.0"},
    {"licensing", "3d267954-eeb7-11d1-b94e-00c04fa3080d/1.0"},
    {"wds", "1a927394-352e-4553-ae3f-7cf4aafca620/1.0"},
    {"msmq", "fdb3a030-065f-11d1-bb9b-00a024ea5525/1.0"},
    {"mimicom", "17fc11e9-c258-4b8d-8d07-2f4125156244/1.0"},
    {"activation", "000001a0-0000-0000-c000-000000000046/0.0"},
    {"unixinfo", "9c54e310-a955-4885-bd31-78787147dfa6/0.0"},
    {"epmapper", "e1af8308-5d1f-11c9-91a4-08002b14a0fa/3.0"},
    {"eventlog", "f6beaff7-1e19-4fbb-9f8f-b89e2018337c/1.0"},
    {"srvsvc", "4b324fc8-1670-01d3-1278-5a47bf6ee188/3.0"},
    {"sfmsvc", "4b324fc8-1670-01d3-1278-5a47bf6ee188/0.0"},
    {"efsrpc", "c681d488-d850-11d0-8c52-00c04fd90f7e/1.0"},
    {"netdfs", "4fc742e0-4a10-11cf-8273-00aa004ae673/3.0"},
    {"even", "82273fdc-e32a-18c3-3f78-827929dc23ea/0.0"},
    {"winreg", "338cd001-2244-31f1-aaaa-900038001003/1.0"},
    {"shutdown", "d95afe70-a6d5-4259-822e-2c84da1ddb0d/1.0"},
    {"dnsserver", "50abc2a4-574d-40b3-9d66-ee4fd5fba076/5.0"},
    {"dhcpserver", "6bffd098-a112-3610-9833-46c3f874532d/1.0"},
    {"cluster", "b97db8b2-4c63-11cf-bff6-08002be23f2f/3.0"},
    {"remunknown", "00000131-0000-0000-c000-000000000046/0.0"},
    {"ike", "a398e520-d59a-4bdd-aa7a-3c1e0303a511/1.0"},
    {"unknown", "deadbeef-0000-1111-2222-333344445555/1.0"},
};

[[noreturn]] void misunderstood(const QByteArray &statement)
{
    qFatal("The observation text is not understood: %s", statement.constData());
}

core::InterfaceId interfaceOf(QByteArray text)
{
    for (const Known &known : interfaces) {
        if (text == known.name)
            text = known.id;
    }
    const auto parts = text.split('/');
    const auto uuid = core::Uuid::parse(parts.first().toStdString());
    const auto version = knowledge::parseInterfaceVersion(parts.last().toStdString());
    if (parts.size() != 2 || !uuid || !version)
        misunderstood(text);
    return {*uuid, version->major, version->minor};
}

core::ProtocolSequence protocolOf(const QByteArray &text)
{
    using enum core::ProtocolSequence;
    const std::pair<const char *, core::ProtocolSequence> words[] = {
        {"tcp", NcacnIpTcp}, {"http", NcacnHttp}, {"udp", NcadgIpUdp}, {"np", NcacnNp},
        {"local", Ncalrpc},  {"spx", NcacnSpx},   {"nb", NcacnNbTcp},  {"odd", Unknown},
    };
    for (const auto &[word, protseq] : words) {
        if (text == word)
            return protseq;
    }
    return core::parseProtocolSequence(text.toStdString()).value_or(Unknown);
}

/// What stage 2 found at a port.
struct Tried
{
    core::PortState state = core::PortState::NotTried;
    core::PortSeen seen = core::PortSeen::Nothing;
};

Tried stateOf(const QByteArray &text)
{
    if (text == "open")
        return {core::PortState::Open, core::PortSeen::Rpc};
    if (text == "closed")
        return {core::PortState::Closed};
    if (text == "silent")
        return {core::PortState::Silent};
    if (text == "reset")
        return {core::PortState::Wrapped, core::PortSeen::Reset};
    if (text == "mute")
        return {core::PortState::Wrapped, core::PortSeen::Silence};
    if (text == "foreign")
        return {core::PortState::Wrapped, core::PortSeen::OtherProtocol};
    if (text == "untried")
        return {};
    misunderstood(text);
}

core::Cause causeOf(const QByteArray &text)
{
    for (int i = 0; i <= int(core::lastCause); ++i) {
        if (core::name(core::Cause(i)) == text.toStdString())
            return core::Cause(i);
    }
    misunderstood(text);
}

void add(core::Observation &to, core::ProtocolSequence protseq, const QByteArray &place, core::InterfaceId id,
         Tried tried, const QByteArray &annotation)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = id;
    endpoint.protseq = protseq;
    endpoint.endpoint = place.toStdString();
    endpoint.annotation = annotation.toStdString();
    if (core::isTcpBased(protseq) || protseq == core::ProtocolSequence::NcadgIpUdp)
        endpoint.port = place.toUShort();
    if (core::isTcpBased(protseq))
        endpoint.reach = tried.state;
    to.endpoints.push_back(endpoint);
    ++to.entriesRead;
    const auto samePort = [&endpoint](const core::PortReach &port) { return port.port == endpoint.port; };
    if (core::isTcpBased(protseq) && std::none_of(to.ports.begin(), to.ports.end(), samePort))
        to.ports.push_back({endpoint.port, tried.state, tried.seen});
}

void addMap(core::Observation &to, const QByteArray &name, Tried tried)
{
    QFile file(QStringLiteral(PORT135_TEST_DATA "/maps/") + QString::fromLatin1(name)
               + QStringLiteral(".tsv"));
    if (!file.open(QIODevice::ReadOnly))
        misunderstood("map " + name);
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto fields = line.split('\t');
        if (fields.size() == 5 && fields[0] != "uuid")
            add(to, protocolOf(fields[3]), fields[4], interfaceOf(fields[0] + '/' + fields[1]), tried,
                fields[2]);
    }
}

QByteArray quoted(const QByteArray &statement)
{
    const auto first = statement.indexOf('"');
    return first < 0 ? QByteArray() : statement.mid(first + 1, statement.lastIndexOf('"') - first - 1);
}

} // namespace

core::Observation observation(const QByteArray &text)
{
    core::Observation result;
    result.address = core::Address::v4(0x0a000005);
    result.attempts = 1;
    bool first = true;
    QList<std::pair<std::uint16_t, core::InterfaceId>> unlisted;
    for (const QByteArray &raw : text.split(';')) {
        const QByteArray statement = raw.trimmed();
        const auto words = statement.split('"').first().simplified().split(' ');
        const QByteArray verb = words.value(0);
        const QByteArray argument = words.value(1);
        if (first) {
            const auto outcome = core::parseOutcome(verb.toStdString());
            if (!outcome)
                misunderstood(statement);
            result.outcome = *outcome;
            first = false;
        } else if (verb == "cause") {
            result.cause = causeOf(argument);
        } else if (verb == "status") {
            result.status = argument.toUInt(nullptr, 0);
        } else if (verb == "reach") {
            result.reachTried = true;
        } else if (verb == "incomplete") {
            result.incomplete.time = argument == "time";
            result.incomplete.damaged = argument == "damaged";
        } else if (verb == "truncated") {
            result.truncated = true;
        } else if (verb == "os") {
            result.os = knowledge::parseOsVersion(argument.toStdString());
            if (!result.os)
                misunderstood(statement);
        } else if (verb == "address") {
            result.addresses.push_back(argument.toStdString());
        } else if (verb == "netbios") {
            result.names.netbios = argument.toStdString();
        } else if (verb == "domain") {
            result.names.domain = argument.toStdString();
        } else if (verb == "skew") {
            result.clockSkew = std::chrono::seconds(argument.toInt());
        } else if (verb == "serves") {
            unlisted.append({argument.toUShort(), interfaceOf(words.value(2))});
        } else if (verb == "map") {
            addMap(result, argument, stateOf(words.value(2)));
        } else if (words.size() >= 3) {
            add(result, protocolOf(verb), argument, interfaceOf(words[2]), stateOf(words.value(3, "untried")),
                quoted(statement));
        } else {
            misunderstood(statement);
        }
    }
    for (const auto &[number, id] : unlisted) {
        for (core::PortReach &port : result.ports) {
            if (port.port == number) {
                port.listsInterfaces = true;
                port.unlisted.push_back(id);
            }
        }
    }
    std::sort(result.ports.begin(), result.ports.end(),
              [](const auto &a, const auto &b) { return a.port < b.port; });
    return result;
}

} // namespace port135::test
