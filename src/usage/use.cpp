// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/use.h"

#include "core/named.h"

namespace port135::usage {
namespace {

using core::Named;

constexpr Named<Over> overNames[] = {
    {Over::Tcp, "tcp"}, {Over::Pipe, "pipe"}, {Over::Udp, "udp"}, {Over::Http, "http"}};

constexpr Named<Known> knownNames[] = {{Known::Seen, "seen"},
                                       {Known::Mapped, "mapped"},
                                       {Known::Activated, "activated"},
                                       {Known::Inferred, "inferred"},
                                       {Known::Unknown, "unknown"}};

constexpr Named<Effect> effectNames[] = {{Effect::Breaks, "breaks"},
                                         {Effect::KeepsWorking, "keeps_working"},
                                         {Effect::UntilReconnect, "until_reconnect"},
                                         {Effect::CannotTell, "cannot_tell"}};

constexpr Named<EffectReason> reasonNames[] = {{EffectReason::IsPort135, "is_port_135"},
                                               {EffectReason::MappedBefore, "mapped_before"},
                                               {EffectReason::ActivatedBefore, "activated_before"},
                                               {EffectReason::AskedBefore, "asked_before"},
                                               {EffectReason::OpenedEarlier, "opened_earlier"},
                                               {EffectReason::OverPipe, "over_pipe"},
                                               {EffectReason::FixedPort, "fixed_port"},
                                               {EffectReason::DynamicPort, "dynamic_port"},
                                               {EffectReason::OtherPort, "other_port"},
                                               {EffectReason::OverHttp, "over_http"},
                                               {EffectReason::Datagrams, "datagrams"}};

constexpr Named<Looks> looksNames[] = {
    {Looks::Ordinary, "ordinary"},      {Looks::RemoteService, "remote_service"},
    {Looks::RemoteTask, "remote_task"}, {Looks::RemoteExecution, "remote_execution"},
    {Looks::MapRead, "map_read"},       {Looks::Replication, "replication"}};

} // namespace

std::string_view name(Over over)
{
    return nameOf(overNames, over);
}

std::string_view name(Known known)
{
    return nameOf(knownNames, known);
}

std::string_view name(Effect effect)
{
    return nameOf(effectNames, effect);
}

std::string_view name(EffectReason reason)
{
    return nameOf(reasonNames, reason);
}

std::string_view name(Looks looks)
{
    return nameOf(looksNames, looks);
}

std::optional<Known> parseKnown(std::string_view name)
{
    return valueOf(knownNames, name);
}

std::optional<Over> parseOver(std::string_view name)
{
    return valueOf(overNames, name);
}

std::optional<Effect> parseEffect(std::string_view name)
{
    return valueOf(effectNames, name);
}

} // namespace port135::usage
