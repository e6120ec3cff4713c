// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr const char *names[] = {
    "",        "start",  "pause",    "stop",    "export",  "filter",  "copy",     "eye",       "practice",
    "help",    "note",   "warning",  "failure", "close",   "network", "host",     "finding",   "critical",
    "high",    "medium", "low",      "info",    "unrated", "theme",   "language", "dashboard", "history",
    "compare", "report", "settings", "recheck", "watch",   "remove",  "edit",     "flag",      "import",
    "check",   "open",   "quit",     "traffic", "places",
};

/// Sizes rendered at build time (ui/CMakeLists.txt).
constexpr int maskSizes[] = {16, 24, 32, 48, 64};

int maskSizeFor(int pixels)
{
    for (int size : maskSizes) {
        if (size >= pixels)
            return size;
    }
    return maskSizes[std::size(maskSizes) - 1];
}

class MaskIconEngine : public QIconEngine
{
public:
    explicit MaskIconEngine(Icon id, const QColor &normal = {})
        : m_id(id)
        , m_normal(normal)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled
            ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
            : m_normal.isValid()      ? m_normal
                                      : palette.color(QPalette::ButtonText);
        return port135::ui::pixmap(m_id, std::min(size.width(), size.height()), colour, 1.0);
    }

    QIconEngine *clone() const override { return new MaskIconEngine(m_id, m_normal); }
    QString key() const override { return u"port135-mask"_s; }

private:
    Icon m_id;
    QColor m_normal; ///< not valid: that of the palette
};

} // namespace

std::span<const char *const> iconNames()
{
    return names;
}

QIcon icon(Icon id)
{
    return id == Icon::None ? QIcon() : QIcon(new MaskIconEngine(id));
}

QIcon icon(Icon id, const QColor &colour)
{
    return id == Icon::None ? QIcon() : QIcon(new MaskIconEngine(id, colour));
}

QPixmap pixmap(Icon id, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = std::max(1, int(std::lround(size * devicePixelRatio)));
    const QString name = QString::fromLatin1(names[std::size_t(id)]);
    const QString key =
        u"port135/%1/%2/%3/%4"_s.arg(name).arg(pixels).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QImage mask(u":/port135/icons/%1_%2.png"_s.arg(name).arg(maskSizeFor(pixels)));
    if (mask.isNull())
        return result;
    if (mask.width() != pixels)
        mask = mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    {
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), colour);
    }
    result = QPixmap::fromImage(mask);
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon applicationIcon()
{
    QIcon result;
    for (int size : {16, 24, 32, 48, 64, 128, 256})
        result.addFile(u":/port135/icons/port135_%1.png"_s.arg(size));
    return result;
}

} // namespace port135::ui
