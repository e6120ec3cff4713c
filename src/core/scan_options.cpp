// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan_options.h"

#include "core/named.h"

namespace port135::core {
namespace {

constexpr Named<Vantage> vantageNames[] = {
    {Vantage::SameSegment, "same-segment"},
    {Vantage::OtherSegment, "other-segment"},
    {Vantage::Internet, "internet"},
    {Vantage::Vpn, "vpn"},
};

constexpr Named<Profile> profileNames[] = {
    {Profile::Gentle, "gentle"},
    {Profile::Normal, "normal"},
    {Profile::Fast, "fast"},
};

} // namespace

std::string_view name(Vantage vantage)
{
    return nameOf(vantageNames, vantage);
}

std::optional<Vantage> parseVantage(std::string_view name)
{
    return valueOf(vantageNames, name);
}

std::string_view name(Profile profile)
{
    return nameOf(profileNames, profile);
}

std::optional<Profile> parseProfile(std::string_view name)
{
    return valueOf(profileNames, name);
}

ScanOptions ScanOptions::forProfile(Profile profile)
{
    using namespace std::chrono_literals;
    ScanOptions options;
    options.profile = profile;
    switch (profile) {
    case Profile::Gentle:
        options.inFlight = 32;
        options.rate = 50;
        options.connectTimeout = 3000ms;
        options.answerTimeout = 8000ms;
        break;
    case Profile::Normal:
        options.inFlight = 4096;
        options.rate = 5000;
        options.connectTimeout = 1500ms;
        options.answerTimeout = 5000ms;
        break;
    case Profile::Fast:
        options.inFlight = 16'384; // answering hosts are fewer at once (probe::Conversations)
        options.rate = 0;
        options.connectTimeout = 800ms;
        options.answerTimeout = 3000ms;
        break;
    }
    return options;
}

} // namespace port135::core
