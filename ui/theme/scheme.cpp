// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scheme.h"

#include "ui/theme/colours.h"
#include "ui/theme/outline_style.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct SchemeName
{
    Scheme scheme;
    QStringView name;
};

constexpr SchemeName schemeNames[] = {
    {Scheme::System, u"system"},
    {Scheme::Light, u"light"},
    {Scheme::Dark, u"dark"},
};

void setText(QPalette &palette, const QColor &text, const QColor &faded)
{
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faded);
    }
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor surface = colour(Colour::Surface, true);
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::Base, surface.darker(125));
    palette.setColor(QPalette::AlternateBase, surface.darker(112));
    palette.setColor(QPalette::Button, surface.lighter(122));
    palette.setColor(QPalette::ToolTipBase, surface.lighter(130));
    palette.setColor(QPalette::Light, surface.lighter(170));
    palette.setColor(QPalette::Midlight, surface.lighter(140));
    palette.setColor(QPalette::Mid, surface.darker(130));
    palette.setColor(QPalette::Dark, surface.darker(160));
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, surface.lighter(150));
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc4, 0xa7, 0xff));
    setText(palette, QColor(0xe6, 0xe9, 0xee), QColor(0x82, 0x8a, 0x96));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa3, 0xaf));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    const QColor surface = colour(Colour::Surface, false);
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf7, 0xf9));
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xf0));
    palette.setColor(QPalette::Light, Qt::white);
    palette.setColor(QPalette::Midlight, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::Mid, QColor(0xb8, 0xb8, 0xb8));
    palette.setColor(QPalette::Dark, QColor(0x9f, 0x9f, 0x9f));
    palette.setColor(QPalette::Shadow, QColor(0x69, 0x69, 0x69));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0xc9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc4, 0xca, 0xd2));
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xd0));
    palette.setColor(QPalette::LinkVisited, QColor(0x6a, 0x3f, 0xb0));
    setText(palette, QColor(0x1b, 0x1f, 0x24), QColor(0x9a, 0xa0, 0xa8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x66, 0x70));
    return palette;
}

} // namespace

QString name(Scheme scheme)
{
    return schemeNames[std::size_t(scheme)].name.toString();
}

std::optional<Scheme> parseScheme(QStringView text)
{
    for (const auto &row : schemeNames) {
        if (row.name == text)
            return row.scheme;
    }
    return std::nullopt;
}

QPalette schemePalette(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightPalette();
    case Scheme::Dark:
        return darkPalette();
    case Scheme::System:
        break;
    }
    return QApplication::style()->standardPalette();
}

void applyScheme(Scheme scheme)
{
    static const QString systemStyle = QApplication::style()->objectName();
    static Scheme wanted;
    static QPointer<SystemScheme> system;
    wanted = scheme;
    if (!system) {
        system = new SystemScheme(qApp);
        QObject::connect(system, &SystemScheme::changed, qApp, [] {
            if (wanted == Scheme::System)
                applyScheme(wanted);
        });
    }
    const Scheme shown = scheme == Scheme::System && systemWantsDark() ? Scheme::Dark : scheme;
    // The native Windows style of Qt 6.4 ignores dark palettes.
    const QString style = shown == Scheme::System ? systemStyle : OutlineStyle::styleName();
    if (QApplication::style()->objectName() != style)
        QApplication::setStyle(shown == Scheme::System ? QStyleFactory::create(style) : new OutlineStyle);
    if (shown == Scheme::System)
        QApplication::setPalette(QPalette());
    else if (const QPalette palette = schemePalette(shown); QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace port135::ui
