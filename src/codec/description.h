// SPDX-License-Identifier: GPL-3.0-or-later
// What the structs that are stored, hashed and shown whole consist of: each field once, with its number in
// bytes. The codec, the hash and the dump of the tests go by this list alone, and a field that is missing
// here does not compile.
#pragma once

#include "codec/member_count.h"
#include "core/host_result.h"
#include "core/scan_record.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace port135::codec {

/// Where a field is kept.
enum FieldPart : unsigned {
    Facts = 1, ///< in the bytes of its struct
    Key = 2, ///< beside them, so that silent hosts become equal bytes; counts in the hash
    Proof = 4, ///< beside them, and not in the hash: it can be switched off or thinned out later
};

template <typename Struct, typename Member>
struct Field
{
    using Value = Member;

    std::uint32_t tag; ///< what it is in bytes; never used again for anything else
    std::string_view name;
    Member Struct::*member;
    FieldPart part = Facts;
};

template <typename Struct, typename Member>
Field(int, const char *, Member Struct::*) -> Field<Struct, Member>;
template <typename Struct, typename Member>
Field(int, const char *, Member Struct::*, FieldPart) -> Field<Struct, Member>;

/// A member that is no fact of its own: it follows from others.
template <typename Struct, typename Member>
struct Derived
{
    std::uint32_t tag;
    std::string_view name;
    Member Struct::*member;
};

template <typename Struct, typename Member>
Derived(int, const char *, Member Struct::*) -> Derived<Struct, Member>;

template <typename T>
inline constexpr bool isDerived = false;
template <typename Struct, typename Member>
inline constexpr bool isDerived<Derived<Struct, Member>> = true;

/// HOW A FIELD IS ADDED: a row at the end of its struct, with the next number. Zero, empty or none must mean
/// that nothing is known: that is what files of before are read as. Older programs pass over it. A new
/// enumerator is one in lastOf() below; once a version with the older ones was given away, it needs a new
/// version of host_codec.cpp.
template <typename Struct>
struct Description;

template <>
struct Description<core::InterfaceId>
{
    using S = core::InterfaceId;
    static constexpr auto fields = std::tuple{
        Field{1, "uuid", &S::uuid},
        Field{2, "major", &S::major},
        Field{3, "minor", &S::minor},
    };
};

template <>
struct Description<core::Endpoint>
{
    using S = core::Endpoint;
    static constexpr auto fields = std::tuple{
        Field{1, "interface", &S::interfaceId}, Field{2, "object", &S::object},
        Field{3, "protseq", &S::protseq},       Field{4, "reach", &S::reach},
        Field{5, "syntaxes", &S::syntaxes},     Field{6, "port", &S::port},
        Field{7, "endpoint", &S::endpoint},     Field{8, "annotation", &S::annotation},
        Field{9, "address", &S::address},       Field{10, "tower", &S::tower},
    };
};

template <>
struct Description<core::PortReach>
{
    using S = core::PortReach;
    static constexpr auto fields = std::tuple{
        Field{1, "port", &S::port},
        Field{2, "state", &S::state},
        Field{3, "lists_interfaces", &S::listsInterfaces},
        Field{4, "unlisted", &S::unlisted},
        Field{5, "seen", &S::seen},
    };
};

template <>
struct Description<core::Names>
{
    using S = core::Names;
    static constexpr auto fields = std::tuple{
        Field{1, "target", &S::target},        Field{2, "dns", &S::dns},
        Field{3, "netbios", &S::netbios},      Field{4, "domain", &S::domain},
        Field{5, "dns_domain", &S::dnsDomain}, Field{6, "forest", &S::forest},
    };
};

template <>
struct Description<core::OsVersion>
{
    using S = core::OsVersion;
    static constexpr auto fields = std::tuple{
        Field{1, "major", &S::major},
        Field{2, "minor", &S::minor},
        Field{3, "build", &S::build},
    };
};

template <>
struct Description<core::ComVersion>
{
    using S = core::ComVersion;
    static constexpr auto fields = std::tuple{
        Field{1, "major", &S::major},
        Field{2, "minor", &S::minor},
    };
};

template <>
struct Description<core::RawPdu>
{
    using S = core::RawPdu;
    static constexpr auto fields = std::tuple{
        Field{1, "bytes", &S::bytes},
        Field{2, "sent", &S::sent},
    };
};

template <>
struct Description<core::Incomplete>
{
    using S = core::Incomplete;
    static constexpr auto fields = std::tuple{
        Field{1, "time", &S::time},
        Field{2, "evidence_cut", &S::evidenceCut},
        Field{3, "damaged", &S::damaged},
        Field{4, "text_cut", &S::textCut},
    };
};

template <>
struct Description<core::Observation>
{
    using S = core::Observation;
    static constexpr auto fields = std::tuple{
        Field{1, "address", &S::address, Key},
        Field{2, "port", &S::port},
        Field{3, "outcome", &S::outcome},
        Field{4, "cause", &S::cause},
        Field{5, "status", &S::status},
        Field{6, "started", &S::started, Key},
        Field{7, "rtt", &S::rtt, Key},
        Field{8, "attempts", &S::attempts},
        Field{9, "anonymous_lookup", &S::anonymousLookup},
        Field{10, "endpoints", &S::endpoints},
        Field{11, "entries_read", &S::entriesRead},
        Field{12, "truncated", &S::truncated},
        Field{13, "reach_tried", &S::reachTried},
        Field{14, "ports", &S::ports},
        Field{15, "names", &S::names},
        Field{16, "ntlm_target", &S::ntlmTarget},
        Field{17, "os", &S::os},
        Field{18, "clock_skew", &S::clockSkew},
        Field{19, "addresses", &S::addresses},
        Field{20, "com_version", &S::comVersion},
        Field{21, "security_providers", &S::securityProviders},
        Field{22, "evidence", &S::evidence, Proof},
        Field{23, "incomplete", &S::incomplete},
        Field{24, "source", &S::source},
        Derived{25, "hash_version", &S::hashVersion},
    };
};

template <>
struct Description<core::Phrase>
{
    using S = core::Phrase;
    static constexpr auto fields = std::tuple{
        Field{1, "text", &S::text},
        Field{2, "arguments", &S::arguments},
    };
};

template <>
struct Description<core::Acceptance>
{
    using S = core::Acceptance;
    static constexpr auto fields = std::tuple{
        Field{1, "id", &S::id},           Field{2, "rule", &S::rule},
        Field{3, "hosts", &S::hosts},     Field{4, "interface", &S::interfaceUuid},
        Field{5, "owner", &S::owner},     Field{6, "reason", &S::reason},
        Field{7, "expires", &S::expires}, Field{8, "created", &S::created},
    };
};

template <>
struct Description<core::Finding>
{
    using S = core::Finding;
    static constexpr auto fields = std::tuple{
        Field{1, "rule", &S::rule},
        Field{2, "level", &S::level},
        Field{3, "confidence", &S::confidence},
        Field{4, "evidence", &S::evidence},
        Field{5, "interfaces", &S::interfaces},
        Field{6, "accepted", &S::accepted},
    };
};

template <>
struct Description<core::PotentialIssue>
{
    using S = core::PotentialIssue;
    static constexpr auto fields = std::tuple{
        Field{1, "id", &S::id},
        Field{2, "why", &S::why},
    };
};

template <>
struct Description<core::Rating>
{
    using S = core::Rating;
    static constexpr auto fields = std::tuple{
        Field{1, "level", &S::level},       Field{2, "confidence", &S::confidence},
        Field{3, "findings", &S::findings}, Field{4, "potential", &S::potential},
        Field{5, "roles", &S::roles},
    };
};

template <>
struct Description<core::HostResult>
{
    using S = core::HostResult;
    static constexpr auto fields = std::tuple{
        Field{1, "observation", &S::observation},
        Field{2, "rating", &S::rating},
    };
};

template <>
struct Description<core::Stages>
{
    using S = core::Stages;
    static constexpr auto fields = std::tuple{
        Field{1, "reach", &S::reach},
        Field{2, "identity", &S::identity},
    };
};

template <>
struct Description<core::HostLimits>
{
    using S = core::HostLimits;
    static constexpr auto fields = std::tuple{
        Field{1, "time", &S::time},   Field{2, "entries", &S::entries}, Field{3, "bytes", &S::bytes},
        Field{4, "calls", &S::calls}, Field{5, "ports", &S::ports},     Field{6, "evidence", &S::evidence},
    };
};

template <>
struct Description<core::ScanOptions>
{
    using S = core::ScanOptions;
    static constexpr auto fields = std::tuple{
        Field{1, "port", &S::port},
        Field{2, "profile", &S::profile},
        Field{3, "in_flight", &S::inFlight},
        Field{4, "rate", &S::rate},
        Field{5, "connect_timeout", &S::connectTimeout},
        Field{6, "answer_timeout", &S::answerTimeout},
        Field{7, "attempts", &S::attempts},
        Field{8, "stages", &S::stages},
        Field{9, "vantage", &S::vantage},
        Field{10, "limits", &S::limits},
        Field{11, "threads", &S::threads},
    };
};

template <>
struct Description<core::ScanPart>
{
    using S = core::ScanPart;
    static constexpr auto fields = std::tuple{
        Field{1, "shard", &S::shard},
        Field{2, "machine", &S::machine},
        Field{3, "operator", &S::operatorName},
        Field{4, "program_version", &S::programVersion},
        Field{5, "started", &S::started},
        Field{6, "ended", &S::ended},
        Field{7, "clock_offset", &S::clockOffset},
        Field{8, "hosts", &S::hosts},
        Field{9, "examined", &S::examined},
        Field{10, "stopped_early", &S::stoppedEarly},
        Field{11, "digest", &S::digest},
        Field{12, "signer", &S::signer},
        Field{13, "attempts", &S::attempts},
    };
};

template <>
struct Description<core::ScanRecord>
{
    using S = core::ScanRecord;
    static constexpr auto fields = std::tuple{
        Field{1, "targets", &S::targets},
        Field{2, "excludes", &S::excludes},
        Field{3, "options", &S::options},
        Field{4, "started", &S::started},
        Field{5, "ended", &S::ended},
        Field{6, "hosts", &S::hosts},
        Field{7, "practice", &S::practice},
        Field{8, "stopped_early", &S::stoppedEarly},
        Field{9, "program_version", &S::programVersion},
        Field{10, "catalogue_version", &S::catalogueVersion},
        Field{11, "rules_version", &S::rulesVersion},
        Field{12, "place", &S::place},
        Derived{13, "examined", &S::examined},
        Derived{14, "counts", &S::counts},
        Field{15, "shards", &S::shards},
        Field{16, "parts", &S::parts},
    };
};

// The last enumerator of each: what is read beyond it is refused.
constexpr auto lastOf(core::Outcome)
{
    return core::Outcome::Error;
}
constexpr auto lastOf(core::Cause)
{
    return core::lastCause;
}
constexpr auto lastOf(core::ProtocolSequence)
{
    return core::ProtocolSequence::NcacnUnix;
}
constexpr auto lastOf(core::PortState)
{
    return core::PortState::Wrapped;
}
constexpr auto lastOf(core::PortSeen)
{
    return core::PortSeen::OtherProtocol;
}
constexpr auto lastOf(core::NtlmTarget)
{
    return core::NtlmTarget::Domain;
}
constexpr auto lastOf(core::Level)
{
    return core::Level::Critical;
}
constexpr auto lastOf(core::Confidence)
{
    return core::Confidence::High;
}
constexpr auto lastOf(core::Profile)
{
    return core::Profile::Fast;
}
constexpr auto lastOf(core::Vantage)
{
    return core::Vantage::Vpn;
}

template <typename Struct>
concept Described = requires
{
    Description<std::remove_const_t<Struct>>::fields;
};

template <typename Struct>
consteval bool isWhole()
{
    constexpr auto &fields = Description<Struct>::fields;
    constexpr auto count = std::tuple_size_v<std::remove_cvref_t<decltype(fields)>>;
    static_assert(hasMembers<count, Struct>);
    std::uint32_t tags[count] = {};
    std::size_t filled = 0;
    std::apply([&](const auto &...field) { ((tags[filled++] = field.tag), ...); }, fields);
    for (std::size_t i = 1; i < count; ++i) {
        if (tags[i] <= tags[i - 1])
            return false;
    }
    return tags[0] > 0;
}

/// Calls `visit` with each Field of the struct, in the order of their tags.
template <Described Struct, typename Visit>
constexpr void forEachField(Visit &&visit)
{
    static_assert(isWhole<Struct>(), "tags ascend");
    const auto each = [&](const auto &field) {
        if constexpr (!isDerived<std::remove_cvref_t<decltype(field)>>)
            visit(field);
    };
    std::apply([&](const auto &...field) { (each(field), ...); }, Description<Struct>::fields);
}

} // namespace port135::codec
