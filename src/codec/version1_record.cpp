// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/version1.h"

namespace port135::codec::version1 {

using namespace core;

namespace {

using std::chrono::milliseconds;

ScanOptions options(BlobReader &in)
{
    ScanOptions options;
    options.port = in.integer<std::uint16_t>();
    options.profile = in.enumerator(Profile::Fast);
    options.inFlight = in.integer<unsigned>();
    options.rate = in.integer<unsigned>();
    options.connectTimeout = duration<milliseconds>(in);
    options.answerTimeout = duration<milliseconds>(in);
    options.attempts = in.integer<unsigned>();
    options.stages.reach = in.flag();
    options.stages.identity = in.flag();
    options.vantage = in.enumerator(Vantage::Vpn);
    auto &limits = options.limits;
    limits.time = duration<milliseconds>(in);
    for (auto *limit : {&limits.entries, &limits.bytes, &limits.calls, &limits.ports, &limits.evidence})
        *limit = in.integer<std::uint32_t>();
    options.threads = in.integer<unsigned>();
    return options;
}

} // namespace

void read(BlobReader &in, ScanRecord &record)
{
    record.targets = in.text();
    record.excludes.resize(in.count(1, mostTextItems));
    for (auto &exclude : record.excludes)
        exclude = in.text();
    record.options = options(in);
    record.started = timestamp(in);
    record.ended = timestamp(in);
    record.hosts = in.number();
    record.practice = in.flag();
    record.stoppedEarly = in.flag();
    for (auto *version : {&record.programVersion, &record.catalogueVersion, &record.rulesVersion})
        *version = in.text();
}

} // namespace port135::codec::version1
