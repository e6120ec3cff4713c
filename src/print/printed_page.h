// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that fill from top to bottom, with a foot on each. For the .cpp files of this room only.
#pragma once

#include "print/navigation.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace port135::print {

/// A text broken into lines.
struct TextBlock
{
    std::unique_ptr<QTextLayout> layout; ///< null for no text
    qreal height = 0;
    int lines() const { return layout ? layout->lineCount() : 0; }
    /// Of the widest line.
    qreal width() const;
    /// From the top of line `first` to the foot of line `last`.
    qreal span(int first, int last) const;
};

/// A piece of a line of text.
struct Run
{
    QString text;
    QColor colour;
    QString anchor; ///< the section that it leads to; empty for none
};

/// What stands on every page.
struct PageFrame
{
    QString footer; ///< beside the number of the page
    QString classification; ///< may be empty
    int pages = 0; ///< all of them; 0: not known yet
};

/// Lengths are millimetres from the left edge of the text and from its top.
class PdfPage
{
public:
    /// Dots an inch in which pages are laid out: devices of another resolution are painted in scale.
    static const int resolution;

    /// What comes to lie where is written down in `navigation`.
    PdfPage(QPagedPaintDevice &device, PageFrame frame, Navigation &navigation);
    ~PdfPage();

    static constexpr qreal textWidth = 174; ///< of the text on A4
    static constexpr qreal textHeight = 252;

    qreal y() const { return m_y; }
    qreal left() const { return textHeight - m_y; }
    void advance(qreal millimetres) { m_y += millimetres; }
    void newPage();
    /// A new page unless so much is left on this one.
    void need(qreal millimetres);
    bool isFresh() const { return m_y == 0; }

    /// `points` is the usual size of type.
    QFont font(qreal points, bool bold = false, bool code = false) const;
    /// Names, addresses and numbers stay whole where a line has room for them.
    TextBlock broken(const QString &text, const QFont &font, qreal width,
                     const QList<QTextLayout::FormatRange> &formats = {}) const;
    /// `font`, made smaller until the longest name of the text fits, down to two thirds.
    QFont fitted(const QString &text, QFont font, qreal width) const;
    /// Lines `first` up to `last` at `x`, their first at `y`; returns the height that they take.
    qreal draw(const TextBlock &text, int first, int last, qreal x, qreal y, const QColor &colour);
    void fill(qreal x, qreal y, qreal w, qreal h, const QColor &colour, qreal radius = 0);
    void rule(qreal y, const QColor &colour, qreal x = 0, qreal width = textWidth);
    /// The whole text, on as many pages as it takes.
    void flow(const QString &text, const QFont &font, const QColor &colour, qreal indent = 0);
    void flow(const std::vector<Run> &runs, const QFont &font);
    /// Inside of `w` by `h`, as large as fits; returns the width that it takes.
    qreal image(const QImage &image, qreal x, qreal y, qreal w, qreal h);

    /// A section begins here.
    void mark(const QString &anchor, const QString &title, int depth);
    void link(qreal x, qreal y, qreal w, qreal h, const QString &anchor);

private:
    void drawFrame();
    void linkRuns(const TextBlock &block, int line, int end, qreal y, const std::vector<Run> &runs);
    static QRectF units(qreal x, qreal y, qreal w, qreal h);

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    PageFrame m_frame;
    Navigation &m_navigation;
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace port135::print
