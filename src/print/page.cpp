// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QTextOption>

#include <algorithm>

namespace port135::print {
namespace {

using namespace Qt::StringLiterals;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qreal margin = 18;
constexpr int unitsPerMillimetre = 40;
constexpr qreal millimetresPerPoint = 25.4 / 72;

/// Fonts for Latin first, then for Japanese: glyphs that the first one has not come from the next.
QStringList families(bool code)
{
    QStringList names = code ? QStringList{u"Cascadia Mono"_s, u"Consolas"_s, u"DejaVu Sans Mono"_s}
                             : QStringList{u"Segoe UI"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
    names += {u"Yu Gothic UI"_s,       u"Meiryo"_s,    u"Hiragino Sans"_s, u"Noto Sans CJK JP"_s,
              u"Source Han Sans JP"_s, u"IPAGothic"_s, u"sans-serif"_s};
    return names;
}

} // namespace

qreal TextBlock::width() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    return widest / unitsPerMillimetre;
}

qreal TextBlock::span(int first, int last) const
{
    const QTextLine end = layout->lineAt(last);
    return (end.y() + end.height() - layout->lineAt(first).y()) / unitsPerMillimetre;
}

const int PdfPage::resolution = int(25.4 * unitsPerMillimetre);

PdfPage::PdfPage(QPagedPaintDevice &device, QString footer)
    : m_device(device)
    , m_footer(std::move(footer))
{
    m_device.setPageSize(QPageSize(QPageSize::A4));
    m_device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_painter.begin(&m_device);
    const qreal scale = qreal(m_device.logicalDpiX()) / resolution;
    m_painter.scale(scale, scale);
    drawFooter();
}

PdfPage::~PdfPage()
{
    m_painter.end();
}

QFont PdfPage::font(qreal points, bool bold, bool code) const
{
    QFont font;
    font.setFamilies(families(code));
    font.setPixelSize(int(points * millimetresPerPoint * unitsPerMillimetre));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextBlock PdfPage::broken(const QString &text, const QFont &font, qreal width) const
{
    TextBlock block;
    if (text.isEmpty())
        return block;
    // A layout knows lines, but not that '\n' ends one.
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    block.layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.layout->setTextOption(option);
    block.layout->setCacheEnabled(true);
    block.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(width * unitsPerMillimetre);
        line.setPosition({0, y});
        y += line.height() * 1.08;
    }
    block.layout->endLayout();
    block.height = y / unitsPerMillimetre;
    return block;
}

qreal PdfPage::draw(const TextBlock &text, int first, int last, qreal x, qreal y, const QColor &colour)
{
    if (first >= last)
        return 0;
    m_painter.setPen(colour);
    const qreal offset = text.layout->lineAt(first).y();
    qreal end = offset;
    for (int i = first; i < last; ++i) {
        const QTextLine line = text.layout->lineAt(i);
        line.draw(&m_painter, QPointF(x * unitsPerMillimetre, y * unitsPerMillimetre - offset));
        end = line.y() + line.height() * 1.08;
    }
    return (end - offset) / unitsPerMillimetre;
}

void PdfPage::flow(const QString &text, const QFont &font, const QColor &colour, qreal indent)
{
    const TextBlock block = broken(text, font, textWidth - indent);
    int line = 0;
    while (line < block.lines()) {
        int end = line;
        while (end < block.lines() && block.span(line, end) <= left())
            ++end;
        if (end == line && isFresh())
            end = line + 1; // taller than a page: drawn over its edge rather than never
        m_y += draw(block, line, end, indent, m_y, colour);
        line = end;
        if (line < block.lines())
            newPage();
    }
}

QRectF PdfPage::units(qreal x, qreal y, qreal w, qreal h)
{
    return {x * unitsPerMillimetre, y * unitsPerMillimetre, w * unitsPerMillimetre, h * unitsPerMillimetre};
}

void PdfPage::fill(qreal x, qreal y, qreal w, qreal h, const QColor &colour, qreal radius)
{
    if (radius == 0) {
        m_painter.fillRect(units(x, y, w, h), colour);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(units(x, y, w, h), radius * unitsPerMillimetre, radius * unitsPerMillimetre);
}

void PdfPage::rule(qreal y, const QColor &colour)
{
    fill(0, y, textWidth, 0.2, colour);
}

void PdfPage::need(qreal millimetres)
{
    if (left() < millimetres && !isFresh())
        newPage();
}

void PdfPage::newPage()
{
    m_device.newPage();
    m_y = 0;
    ++m_number;
    drawFooter();
}

void PdfPage::drawFooter()
{
    const QColor grey(0x57, 0x60, 0x6a);
    const QFont small = font(7.5);
    const TextBlock foot = broken(m_footer, small, textWidth - 25);
    if (foot.lines() > 0)
        draw(foot, 0, 1, 0, textHeight + 5, grey);
    const TextBlock number = broken(Text::tr("Page %1").arg(m_number), small, 25);
    draw(number, 0, 1, textWidth - number.width(), textHeight + 5, grey);
    rule(textHeight + 4, QColor(0xd5, 0xda, 0xe1));
}

} // namespace port135::print
