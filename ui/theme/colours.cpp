// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace port135::ui {
namespace {

constexpr ColourDefinition colourTable[] = {
    {Colour::CriticalText, "level.critical.text", 0xffffffff, 0xffffffff},
    {Colour::CriticalBack, "level.critical.back", 0xff9f1239, 0xffbe123c},
    {Colour::HighText, "level.high.text", 0xffffffff, 0xff2a1200},
    {Colour::HighBack, "level.high.back", 0xffc2410c, 0xfffb923c},
    {Colour::MediumText, "level.medium.text", 0xff3b2a00, 0xff241a00},
    {Colour::MediumBack, "level.medium.back", 0xfffacc15, 0xffeab308},
    {Colour::LowText, "level.low.text", 0xff1e3a5f, 0xffffffff},
    {Colour::LowBack, "level.low.back", 0xffa5cdfb, 0xff1d5fd1},
    {Colour::InfoText, "level.info.text", 0xff134e4a, 0xffffffff},
    {Colour::InfoBack, "level.info.back", 0xffa7e8da, 0xff0f6e66},
    {Colour::UnratedText, "level.unrated.text", 0xff1e293b, 0xffe2e8f0},
    {Colour::UnratedBack, "level.unrated.back", 0xffd3dae3, 0xff465468},
    {Colour::Surface, "surface", 0xffefefef, 0xff2b2f36},
    {Colour::MutedText, "text.muted", 0xff57606a, 0xffaab4c0},
    {Colour::ErrorText, "text.error", 0xffb3261e, 0xffff9b93},
    {Colour::OpenText, "text.open", 0xff9a3412, 0xfffdba74},
    {Colour::NoteText, "banner.note.text", 0xff1e3a8a, 0xffdbeafe},
    {Colour::NoteBack, "banner.note.back", 0xffdbeafe, 0xff1e3a5f},
    {Colour::WarningText, "banner.warning.text", 0xff713f12, 0xfffde68a},
    {Colour::WarningBack, "banner.warning.back", 0xfffef3c7, 0xff4a3a0a},
    {Colour::FailureText, "banner.failure.text", 0xff7f1d1d, 0xfffecaca},
    {Colour::FailureBack, "banner.failure.back", 0xfffee2e2, 0xff5b1a1a},
    {Colour::PracticeText, "banner.practice.text", 0xff4c1d95, 0xffe9e0ff},
    {Colour::PracticeBack, "banner.practice.back", 0xffede9fe, 0xff3b2a66},
    {Colour::Edge, "edge", 0xff7d848d, 0xff8b95a3},
};

constexpr ColourPair pairs[] = {
    {Colour::CriticalText, Colour::CriticalBack}, {Colour::HighText, Colour::HighBack},
    {Colour::MediumText, Colour::MediumBack},     {Colour::LowText, Colour::LowBack},
    {Colour::InfoText, Colour::InfoBack},         {Colour::UnratedText, Colour::UnratedBack},
    {Colour::MutedText, Colour::Surface},         {Colour::ErrorText, Colour::Surface},
    {Colour::OpenText, Colour::Surface},          {Colour::NoteText, Colour::NoteBack},
    {Colour::WarningText, Colour::WarningBack},   {Colour::FailureText, Colour::FailureBack},
    {Colour::PracticeText, Colour::PracticeBack},
};

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

std::span<const ColourDefinition> colours()
{
    return colourTable;
}

std::span<const ColourPair> readablePairs()
{
    return pairs;
}

QColor colour(Colour id, bool dark)
{
    const auto &definition = colourTable[std::size_t(id)];
    return QColor::fromRgba(dark ? definition.dark : definition.light);
}

QColor colour(Colour id)
{
    return colour(id, isDark(QGuiApplication::palette()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] =
        std::minmax({luminance(a), luminance(b)}); // a list: values, not references
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace port135::ui
