// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/document_pages.h"

#include "print/chart.h"
#include "print/ink.h"
#include "print/navigation.h"
#include "print/printed_page.h"
#include "print/table.h"
#include "report/text/report_texts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>

namespace port135::print {

using namespace report; // whose documents these are

namespace {

using report::ReportText;

// A report of fewer pages is overlooked at a glance.
constexpr int pagesWithoutContents = 4;
// A part begins on a new page unless about a quarter of one is left.
constexpr qreal roomForPart = 70;
// Sections of a part that are more than these are not listed one by one.
constexpr std::size_t mostListed = 60;

class PdfRenderer
{
public:
    PdfRenderer(PdfPage &page)
        : m_page(page)
        , m_title(page.font(20, true))
        , m_partTitle(page.font(15, true))
        , m_sectionTitle(page.font(11, true))
        , m_bold(page.font(9, true))
        , m_body(page.font(8.5))
        , m_small(page.font(7.5))
        , m_smallBold(page.font(7.5, true))
        , m_large(page.font(17, true))
    {
    }

    /// With a table of contents where `contents` says on which pages everything came to lie.
    void document(const Document &document, const Navigation *contents);

    void operator()(const Lead &lead);
    void operator()(const Links &links);
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Notice &notice);
    void operator()(const List &list);
    void operator()(const Facts &facts);
    void operator()(const Figures &figures);
    void operator()(const Chart &chart) { drawChart(m_page, chart); }
    void operator()(const Table &table) { drawTable(m_page, table); }

private:
    void blocks(const std::vector<Block> &blocks);
    void section(const Section &section);
    void titlePage(const Document &document);
    void contents(const Document &document, const Navigation &where);
    void running(const Facts &facts);

    PdfPage &m_page;
    QFont m_title, m_partTitle, m_sectionTitle, m_bold, m_body, m_small, m_smallBold, m_large;
};

void PdfRenderer::operator()(const Heading &heading)
{
    m_page.need(8 + leastOfTable);
    m_page.advance(2);
    m_page.flow(heading.text, m_bold, black);
    m_page.advance(0.5);
}

void PdfRenderer::operator()(const Lead &lead)
{
    const QFont font = m_page.font(12, true);
    const TextBlock text = m_page.broken(lead.text, font, PdfPage::textWidth - 12);
    m_page.need(text.height + 9);
    m_page.fill(0, m_page.y(), PdfPage::textWidth, text.height + 5, panel);
    m_page.fill(0, m_page.y(), 2.5, text.height + 5, printColours(lead.mark).back);
    m_page.draw(text, 0, text.lines(), 7, m_page.y() + 2.5, black);
    m_page.advance(text.height + 8);
}

void PdfRenderer::operator()(const Links &links)
{
    std::vector<Run> runs{{links.label + QStringLiteral(": "), mutedInk, {}}};
    for (const Cell &cell : links.cells) {
        if (runs.size() > 1)
            runs.push_back({QStringLiteral(" · "), mutedInk, {}});
        runs.push_back({cell.text, cell.anchor.isEmpty() ? black : blue, cell.anchor});
    }
    m_page.flow(runs, m_small);
    m_page.advance(0.8);
}

void PdfRenderer::running(const Facts &facts)
{
    std::vector<Run> runs;
    for (const Fact &fact : facts.facts) {
        if (!runs.empty())
            runs.push_back({QStringLiteral(" · "), mutedInk, {}});
        runs.push_back({fact.name + QStringLiteral(": "), mutedInk, {}});
        runs.push_back({fact.value, black, {}});
    }
    m_page.flow(runs, m_small);
    m_page.advance(0.8);
}

void PdfRenderer::operator()(const Paragraph &paragraph)
{
    m_page.flow(paragraph.text, paragraph.strong ? m_bold : m_body, black);
    m_page.advance(1.5);
}

void PdfRenderer::operator()(const Notice &notice)
{
    const TextBlock text = m_page.broken(notice.text, m_bold, PdfPage::textWidth - 8);
    m_page.need(text.height + 6);
    m_page.fill(0, m_page.y(), PdfPage::textWidth, text.height + 4, QColor(0xfe, 0xf3, 0xc7), 1);
    m_page.draw(text, 0, text.lines(), 4, m_page.y() + 2, QColor(0x71, 0x3f, 0x12));
    m_page.advance(text.height + 7);
}

void PdfRenderer::operator()(const List &list)
{
    for (const QString &item : list.items) {
        m_page.need(5);
        m_page.fill(1.5, m_page.y() + 1.6, 1, 1, mutedInk, 0.5);
        m_page.flow(item, m_body, black, 5);
        m_page.advance(0.8);
    }
    m_page.advance(1);
}

void PdfRenderer::operator()(const Facts &facts)
{
    if (facts.running)
        return running(facts);
    constexpr qreal nameWidth = 40; ///< leaves a line for a SHA-256 sum
    for (const Fact &fact : facts.facts) {
        const TextBlock name = m_page.broken(fact.name, m_body, nameWidth - 3);
        m_page.need(std::min(name.height, 20.0));
        m_page.draw(name, 0, name.lines(), 0, m_page.y(), mutedInk);
        const qreal top = m_page.y();
        m_page.flow(fact.value, m_body, black, nameWidth);
        // A value of no lines, or of fewer than its name.
        if (m_page.y() - top >= 0 && m_page.y() < top + name.height)
            m_page.advance(top + name.height - m_page.y());
        m_page.advance(0.4);
    }
    m_page.advance(2);
}

void PdfRenderer::operator()(const Figures &figures)
{
    const std::size_t inRow = std::clamp<std::size_t>(figures.figures.size(), 3, 6);
    constexpr qreal gap = 3;
    constexpr qreal height = 17;
    const qreal width = (PdfPage::textWidth - gap * qreal(inRow - 1)) / qreal(inRow);
    std::size_t column = 0;
    for (const Figure &figure : figures.figures) {
        if (column == 0)
            m_page.need(height + gap);
        const qreal x = qreal(column) * (width + gap);
        m_page.fill(x, m_page.y(), width, height, panel);
        m_page.fill(x, m_page.y(), 1.5, height,
                    figure.mark == Mark::None ? ruleInk : printColours(figure.mark).back);
        const TextBlock value = m_page.broken(figure.value, m_large, width - 5);
        const TextBlock label = m_page.broken(figure.label, m_small, width - 5);
        m_page.draw(value, 0, std::min(1, value.lines()), x + 3.5, m_page.y() + 1.5, black);
        m_page.draw(label, 0, std::min(2, label.lines()), x + 3.5, m_page.y() + 9.5, mutedInk);
        if (++column == inRow) {
            column = 0;
            m_page.advance(height + gap);
        }
    }
    if (column > 0)
        m_page.advance(height + gap);
}

void PdfRenderer::blocks(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks)
        std::visit(*this, block);
}

void PdfRenderer::section(const Section &section)
{
    m_page.need(16 + leastOfTable);
    m_page.advance(4);
    m_page.mark(section.anchor, section.title, 1);
    if (!section.badge.isEmpty()) {
        const TextBlock title = m_page.broken(section.title, m_sectionTitle, PdfPage::textWidth - 30);
        const qreal width = title.width();
        const qreal y = m_page.y();
        m_page.draw(title, 0, title.lines(), 0, y, black);
        drawBadge(m_page, section.badge, section.mark, width + 3, y + 0.9);
        m_page.advance(title.height + 1);
    } else {
        m_page.flow(section.title, m_sectionTitle, black);
        m_page.advance(1);
    }
    blocks(section.blocks);
}

void PdfRenderer::titlePage(const Document &document)
{
    qreal logo = 0;
    if (!document.logo.isEmpty())
        logo = m_page.image(QImage::fromData(document.logo), PdfPage::textWidth - 45, 0, 45, 15);
    const TextBlock title =
        m_page.broken(document.title, m_title, PdfPage::textWidth - (logo > 0 ? logo + 4 : 0));
    m_page.advance(m_page.draw(title, 0, title.lines(), 0, m_page.y(), black));
    m_page.advance(std::max(1.0, logo > 0 ? 16 - m_page.y() : 0));
    if (!document.addressee.isEmpty())
        m_page.flow(ReportText::tr("For %1", "whom a report is for").arg(document.addressee), m_bold, black);
    m_page.flow(document.subtitle, m_body, mutedInk);
    m_page.flow(document.footer, m_body, mutedInk);
    m_page.advance(4);
    blocks(document.front);
}

/// In two columns, in the order of the pages.
void PdfRenderer::contents(const Document &document, const Navigation &where)
{
    struct Line
    {
        const QString *title;
        const QString *anchor;
        bool isPart;
    };
    std::vector<Line> lines;
    for (const Part &part : document.parts) {
        lines.push_back({&part.title, &part.anchor, true});
        if (part.sections.size() > mostListed)
            continue;
        for (const Section &section : part.sections)
            lines.push_back({&section.title, &section.anchor, false});
    }
    constexpr qreal height = 4.4;
    constexpr qreal gap = 8;
    constexpr qreal width = (PdfPage::textWidth - gap) / 2;
    constexpr qreal numberWidth = 10;
    const std::size_t rows = (lines.size() + 1) / 2;
    m_page.need(std::min(PdfPage::textHeight, qreal(rows) * height + 14));
    m_page.advance(3);
    m_page.flow(ReportText::tr("Contents"), m_sectionTitle, black);
    m_page.rule(m_page.y() + 0.5, ruleInk);
    m_page.advance(2);
    const auto perPage = std::max<std::size_t>(1, std::size_t(m_page.left() / height));
    for (std::size_t first = 0; first < lines.size();) {
        const std::size_t here = std::min(perPage, (lines.size() - first + 1) / 2);
        for (std::size_t i = 0; i < 2 * here && first + i < lines.size(); ++i) {
            const Line &entry = lines[first + i];
            const auto *target = where.find(*entry.anchor);
            const qreal x = i < here ? 0 : width + gap;
            const qreal y = m_page.y() + qreal(i % here) * height;
            const qreal indent = entry.isPart ? 0 : 4;
            const TextBlock title = m_page.broken(*entry.title, entry.isPart ? m_smallBold : m_small,
                                                  width - numberWidth - indent);
            m_page.draw(title, 0, std::min(1, title.lines()), x + indent, y, black);
            const TextBlock number =
                m_page.broken(target ? QString::number(target->page + 1) : QString(), m_small, numberWidth);
            m_page.draw(number, 0, number.lines(), x + width - number.width(), y, mutedInk);
            m_page.rule(y + height - 0.6, panel, x, width);
            m_page.link(x, y, width, height - 0.4, *entry.anchor);
        }
        m_page.advance(qreal(here) * height + 2);
        first += 2 * here;
        if (first < lines.size())
            m_page.newPage();
    }
}

void PdfRenderer::document(const Document &document, const Navigation *contents)
{
    bool first = true;
    for (const Part &part : document.parts) {
        if (!first && m_page.left() < roomForPart)
            m_page.newPage();
        else if (!first)
            m_page.advance(8);
        m_page.mark(part.anchor, part.title, 0);
        if (first) {
            titlePage(document);
        } else {
            m_page.flow(part.title, m_partTitle, black);
            m_page.rule(m_page.y() + 1, ruleInk);
            m_page.advance(4);
        }
        blocks(part.blocks);
        for (const Section &section : part.sections)
            this->section(section);
        if (first && contents != nullptr)
            this->contents(document, *contents);
        first = false;
    }
}

/// Where everything comes to lie: the pages are laid out and thrown away.
Navigation laidOut(const Document &document, const Navigation *contents)
{
    class Nowhere : public QIODevice
    {
    public:
        Nowhere() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override { return size; }
    } nowhere;
    QPdfWriter writer(&nowhere);
    writer.setResolution(PdfPage::resolution);
    Navigation navigation;
    {
        PdfPage page(writer, {document.footer, document.classification, 0}, navigation);
        PdfRenderer(page).document(document, contents);
    }
    return navigation;
}

Navigation render(const Document &document, QPagedPaintDevice &device)
{
    const Navigation none;
    Navigation known = laidOut(document, &none);
    const bool hasContents = known.pages > pagesWithoutContents;
    if (!hasContents)
        known = laidOut(document, nullptr);
    Navigation navigation;
    {
        PdfPage page(device, {document.footer, document.classification, known.pages}, navigation);
        PdfRenderer(page).document(document, hasContents ? &known : nullptr);
    }
    return navigation;
}

} // namespace

void writePdf(const Document &document, QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Navigation navigation;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Port135"));
        // Layouts count in whole units at places: small ones, so that nothing is rounded visibly.
        writer.setResolution(PdfPage::resolution);
        navigation = render(document, writer);
    }
    device.write(withNavigation(buffer.data(), navigation, document.language));
}

void renderPages(const Document &document, QPagedPaintDevice &device)
{
    render(document, device);
}

} // namespace port135::print
