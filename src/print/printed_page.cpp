// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printed_page.h"

#include "report/text/report_texts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QTextOption>

#include <algorithm>

namespace port135::print {
namespace {

using report::ReportText;

using namespace Qt::StringLiterals;

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

/// What names, addresses, numbers, identifiers and paths are made of.
bool isOfName(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-._:\\/@{}%#$").contains(c));
}

/// Where the name begins through which the line up to `end` would cut; `end` where it cuts none.
int nameBrokenAt(const QString &text, int start, int end)
{
    if (end >= text.size() || end <= start || !isOfName(text[end - 1]) || !isOfName(text[end]))
        return end;
    int begin = end;
    while (begin > start && isOfName(text[begin - 1]))
        --begin;
    return begin > start ? begin : end; // longer than a line: it has to be cut
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

PdfPage::PdfPage(QPagedPaintDevice &device, PageFrame frame, Navigation &navigation)
    : m_device(device)
    , m_frame(std::move(frame))
    , m_navigation(navigation)
{
    m_navigation = {};
    m_device.setPageSize(QPageSize(QPageSize::A4));
    m_device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_painter.begin(&m_device);
    const qreal scale = qreal(m_device.logicalDpiX()) / resolution;
    m_painter.scale(scale, scale);
    drawFrame();
}

PdfPage::~PdfPage()
{
    m_navigation.pages = m_number;
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

TextBlock PdfPage::broken(const QString &text, const QFont &font, qreal width,
                          const QList<QTextLayout::FormatRange> &formats) const
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
    if (!formats.isEmpty())
        block.layout->setFormats(formats);
    block.layout->setCacheEnabled(true);
    block.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(width * unitsPerMillimetre);
        const int start = line.textStart();
        const int name = nameBrokenAt(lines, start, start + line.textLength());
        if (name < start + line.textLength())
            line.setLineWidth(line.cursorToX(name) + 1); // ends before the name
        line.setPosition({0, y});
        y += line.height() * 1.08;
    }
    block.layout->endLayout();
    block.height = y / unitsPerMillimetre;
    return block;
}

QFont PdfPage::fitted(const QString &text, QFont font, qreal width) const
{
    constexpr qsizetype shortest = 9; // what is shorter fits into every column
    QStringView longest;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isOfName(text[end]))
            ++end;
        if (end - at > longest.size())
            longest = QStringView(text).mid(at, end - at);
        at = end + 1;
    }
    if (longest.size() < shortest)
        return font;
    const qreal needed = QFontMetricsF(font).horizontalAdvance(longest.toString()) / unitsPerMillimetre;
    if (needed > width)
        font.setPixelSize(int(font.pixelSize() * std::max(0.66, width / needed * 0.98)));
    return font;
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

void PdfPage::flow(const std::vector<Run> &runs, const QFont &font)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextLayout::FormatRange range{int(text.size()), int(run.text.size()), {}};
        range.format.setForeground(run.colour);
        formats.append(range);
        text += run.text;
    }
    const TextBlock block = broken(text, font, textWidth, formats);
    int line = 0;
    while (line < block.lines()) {
        int end = line;
        while (end < block.lines() && block.span(line, end) <= left())
            ++end;
        if (end == line && isFresh())
            end = line + 1;
        const qreal top = m_y;
        m_y += draw(block, line, end, 0, m_y, QColor(0x1b, 0x1f, 0x24));
        linkRuns(block, line, end, top, runs);
        line = end;
        if (line < block.lines())
            newPage();
    }
}

void PdfPage::linkRuns(const TextBlock &block, int line, int end, qreal y, const std::vector<Run> &runs)
{
    for (int i = line; i < end; ++i) {
        const QTextLine at = block.layout->lineAt(i);
        const qreal top = y + (at.y() - block.layout->lineAt(line).y()) / unitsPerMillimetre;
        int start = 0;
        for (const Run &run : runs) {
            const int from = std::max(start, at.textStart());
            const int to = std::min(start + int(run.text.size()), at.textStart() + at.textLength());
            start += int(run.text.size());
            if (run.anchor.isEmpty() || from >= to)
                continue;
            const qreal x = at.cursorToX(from) / unitsPerMillimetre;
            link(x, top, at.cursorToX(to) / unitsPerMillimetre - x, at.height() / unitsPerMillimetre,
                 run.anchor);
        }
    }
}

qreal PdfPage::image(const QImage &image, qreal x, qreal y, qreal w, qreal h)
{
    if (image.isNull() || image.height() == 0)
        return 0;
    const qreal scale = std::min(w / image.width(), h / image.height());
    m_painter.drawImage(
        units(x + w - image.width() * scale, y, image.width() * scale, image.height() * scale), image);
    return image.width() * scale;
}

void PdfPage::mark(const QString &anchor, const QString &title, int depth)
{
    m_navigation.targets.push_back({anchor, title, depth, m_number - 1, std::max(0.0, m_y + margin - 2)});
}

void PdfPage::link(qreal x, qreal y, qreal w, qreal h, const QString &anchor)
{
    m_navigation.links.push_back({m_number - 1, QRectF(x + margin, y + margin, w, h), anchor});
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

void PdfPage::rule(qreal y, const QColor &colour, qreal x, qreal width)
{
    fill(x, y, width, 0.2, colour);
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
    drawFrame();
}

void PdfPage::drawFrame()
{
    const QColor grey(0x57, 0x60, 0x6a);
    const QFont small = font(7.5);
    const TextBlock foot = broken(m_frame.footer, small, textWidth - 30);
    if (foot.lines() > 0)
        draw(foot, 0, 1, 0, textHeight + 5, grey);
    const TextBlock number =
        broken(m_frame.pages > 0 ? ReportText::tr("Page %1 of %2").arg(m_number).arg(m_frame.pages)
                                 : ReportText::tr("Page %1").arg(m_number),
               small, 30);
    draw(number, 0, 1, textWidth - number.width(), textHeight + 5, grey);
    rule(textHeight + 4, QColor(0xd5, 0xda, 0xe1));
    if (m_frame.classification.isEmpty())
        return;
    const TextBlock word = broken(m_frame.classification, font(8.5, true), textWidth / 2);
    draw(word, 0, 1, textWidth - word.width(), -8, QColor(0x1b, 0x1f, 0x24));
}

} // namespace port135::print
