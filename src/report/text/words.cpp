// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/words.h"

#include "core/escape.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

/// English source and the comment that tells equal words apart for translators.
struct Text
{
    const char *source;
    const char *comment;
};

template <typename Enum>
struct Word
{
    Enum value;
    Text text;
};

constexpr Word<knowledge::Support> supports[] = {
    {knowledge::Support::Unknown, QT_TRANSLATE_NOOP3("Words", "Not known", "support")},
    {knowledge::Support::Ended, QT_TRANSLATE_NOOP3("Words", "Support has ended", "support")},
    {knowledge::Support::Esu, QT_TRANSLATE_NOOP3("Words", "Only paid security updates (ESU)", "support")},
    {knowledge::Support::Extended, QT_TRANSLATE_NOOP3("Words", "Extended support", "support")},
    {knowledge::Support::Supported, QT_TRANSLATE_NOOP3("Words", "Supported", "support")},
    {knowledge::Support::Depends, QT_TRANSLATE_NOOP3("Words", "Depends on the edition", "support")},
};

constexpr Word<core::Outcome> outcomes[] = {
    {core::Outcome::NotExamined, QT_TRANSLATE_NOOP3("Words", "Not examined", "outcome")},
    {core::Outcome::Silent, QT_TRANSLATE_NOOP3("Words", "Silent", "outcome")},
    {core::Outcome::Unreachable, QT_TRANSLATE_NOOP3("Words", "Unreachable", "outcome")},
    {core::Outcome::Closed, QT_TRANSLATE_NOOP3("Words", "Closed", "outcome")},
    {core::Outcome::NotRpc, QT_TRANSLATE_NOOP3("Words", "Not RPC", "outcome")},
    {core::Outcome::RpcNoMapper, QT_TRANSLATE_NOOP3("Words", "No mapper", "outcome")},
    {core::Outcome::Denied, QT_TRANSLATE_NOOP3("Words", "Denied", "outcome")},
    {core::Outcome::Unsupported, QT_TRANSLATE_NOOP3("Words", "Unsupported", "outcome")},
    {core::Outcome::Empty, QT_TRANSLATE_NOOP3("Words", "Empty", "outcome")},
    {core::Outcome::Partial, QT_TRANSLATE_NOOP3("Words", "Partial", "outcome")},
    {core::Outcome::Listed, QT_TRANSLATE_NOOP3("Words", "Listed", "outcome")},
    {core::Outcome::Error, QT_TRANSLATE_NOOP3("Words", "Error", "outcome")},
};

constexpr Word<core::Level> levels[] = {
    {core::Level::Info, QT_TRANSLATE_NOOP3("Words", "Info", "level")},
    {core::Level::Low, QT_TRANSLATE_NOOP3("Words", "Low", "level")},
    {core::Level::Medium, QT_TRANSLATE_NOOP3("Words", "Medium", "level")},
    {core::Level::High, QT_TRANSLATE_NOOP3("Words", "High", "level")},
    {core::Level::Critical, QT_TRANSLATE_NOOP3("Words", "Critical", "level")},
};

constexpr Word<core::Confidence> confidences[] = {
    {core::Confidence::Low, QT_TRANSLATE_NOOP3("Words", "Low", "confidence")},
    {core::Confidence::Medium, QT_TRANSLATE_NOOP3("Words", "Medium", "confidence")},
    {core::Confidence::High, QT_TRANSLATE_NOOP3("Words", "High", "confidence")},
};

constexpr Word<core::Vantage> vantages[] = {
    {core::Vantage::SameSegment, QT_TRANSLATE_NOOP3("Words", "Same segment", "vantage")},
    {core::Vantage::OtherSegment, QT_TRANSLATE_NOOP3("Words", "Other segment", "vantage")},
    {core::Vantage::Internet, QT_TRANSLATE_NOOP3("Words", "Internet", "vantage")},
    {core::Vantage::Vpn, QT_TRANSLATE_NOOP3("Words", "VPN", "vantage")},
};

constexpr Word<core::Profile> profiles[] = {
    {core::Profile::Gentle, QT_TRANSLATE_NOOP3("Words", "Gentle", "profile")},
    {core::Profile::Normal, QT_TRANSLATE_NOOP3("Words", "Normal", "profile")},
    {core::Profile::Fast, QT_TRANSLATE_NOOP3("Words", "Fast", "profile")},
};

constexpr Word<core::PortState> portStates[] = {
    {core::PortState::NotTried, QT_TRANSLATE_NOOP3("Words", "Not tried", "port state")},
    {core::PortState::Open, QT_TRANSLATE_NOOP3("Words", "Open", "port state")},
    {core::PortState::Closed, QT_TRANSLATE_NOOP3("Words", "Closed", "port state")},
    {core::PortState::Silent, QT_TRANSLATE_NOOP3("Words", "Silent", "port state")},
    {core::PortState::Wrapped, QT_TRANSLATE_NOOP3("Words", "No RPC behind it", "port state")},
};

QString translated(Text text)
{
    return QCoreApplication::translate("Words", text.source, text.comment);
}

template <typename Enum, std::size_t size>
QString find(const Word<Enum> (&table)[size], Enum value)
{
    const auto *row = std::ranges::find(table, value, &Word<Enum>::value);
    return translated(row != std::end(table) ? row->text
                                             : Text QT_TRANSLATE_NOOP3("Words", "Unknown", "any value"));
}

} // namespace

QString word(core::Outcome outcome)
{
    return find(outcomes, outcome);
}

QString word(std::optional<core::Level> level)
{
    return level ? find(levels, *level) : translated(QT_TRANSLATE_NOOP3("Words", "Not rated", "level"));
}

QString word(core::Confidence confidence)
{
    return find(confidences, confidence);
}

QString word(core::Vantage vantage)
{
    return find(vantages, vantage);
}

QString word(core::Profile profile)
{
    return find(profiles, profile);
}

QString word(core::PortState state)
{
    return find(portStates, state);
}

QString word(knowledge::Support support)
{
    return find(supports, support);
}

QString displayName(const core::Observation &observation)
{
    const core::Names &names = observation.names;
    for (const std::string *name : {&names.target, &names.dns, &names.netbios}) {
        if (!name->empty())
            return shown(*name);
    }
    return {};
}

} // namespace port135::report
