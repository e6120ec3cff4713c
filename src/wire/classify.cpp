// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/classify.h"

#include "wire/pdu.h"

#include <algorithm>

namespace port135::wire {
namespace {

enum class Match {
    No,
    SoFar,
    Yes,
};

Match startsWith(Bytes bytes, std::string_view prefix)
{
    const auto common = std::min(bytes.size(), prefix.size());
    if (toView(bytes.first(common)) != prefix.substr(0, common))
        return Match::No;
    return common == prefix.size() ? Match::Yes : Match::SoFar;
}

Match looksLikeRpc(Bytes bytes)
{
    const auto header = readHeader(bytes);
    if (header.status == ReadStatus::Malformed)
        return Match::No;
    if (bytes.size() >= 3 && !isConnectionOriented(PduType(bytes[2])))
        return Match::No;
    return header ? Match::Yes : Match::SoFar;
}

/// Content type 20..23, version 3.0..3.4, length not above 2^14 + 2048 [RFC 8446 5.1, RFC 5246 6.2.3].
Match looksLikeTls(Bytes bytes)
{
    if (!bytes.empty() && (bytes[0] < 20 || bytes[0] > 23))
        return Match::No;
    if (bytes.size() >= 2 && bytes[1] != 3)
        return Match::No;
    if (bytes.size() >= 3 && bytes[2] > 4)
        return Match::No;
    if (bytes.size() < 5)
        return Match::SoFar;
    const unsigned length = unsigned(bytes[3]) << 8 | bytes[4];
    return length >= 1 && length <= 16'384 + 2048 ? Match::Yes : Match::No;
}

} // namespace

Speech classify(Bytes first)
{
    const struct
    {
        Match match;
        Speech speech;
    } candidates[] = {
        {looksLikeRpc(first), Speech::DceRpc},
        {looksLikeTls(first), Speech::Tls},
        {startsWith(first, "HTTP/"), Speech::Http},
        {startsWith(first, "ncacn_http/1.0"), Speech::RpcOverHttpBanner},
    };
    bool undecided = false;
    for (const auto &candidate : candidates) {
        if (candidate.match == Match::Yes)
            return candidate.speech;
        undecided |= candidate.match == Match::SoFar;
    }
    return undecided ? Speech::Undecided : Speech::Other;
}

} // namespace port135::wire
