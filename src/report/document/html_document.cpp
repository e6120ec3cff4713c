// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/html_document.h"

#include "core/sha256.h"
#include "report/document/html_chart.h"
#include "report/document/html_script.h"
#include "report/document/html_style.h"
#include "report/document/logo.h"
#include "report/document/markup_text.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace port135::report {
namespace {

// More than these are folded: a page of thousands of open hosts is of no use to anybody.
constexpr std::size_t openSections = 60;

class HtmlWriter
{
public:
    explicit HtmlWriter(const std::function<void(std::string_view)> &write)
        : m_write(write)
    {
    }

    void document(const Document &document);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Lead &lead);
    void operator()(const Links &links);
    void operator()(const Notice &notice);
    void operator()(const List &list);
    void operator()(const Facts &facts);
    void operator()(const Figures &figures);
    void operator()(const Chart &chart) { appendChart(m_html, chart); }
    void operator()(const Table &table);

private:
    struct SharedTable
    {
        std::size_t number = 0;
        QString title; ///< of the section that has it
    };

    void text(QStringView text) { appendMarkupText(m_html, text); }
    void element(const char *tag, QStringView content)
    {
        m_html += std::string("<") + tag + '>';
        text(content);
        m_html += std::string("</") + tag + ">\n";
    }
    void badge(Mark mark, QStringView content);
    void blocks(const std::vector<Block> &blocks);
    void part(const Part &part);
    void section(const Section &section, bool foldable, bool open);
    void cell(const Column &column, const Cell &cell, bool heads);
    void row(const Table &table, std::size_t first);
    void share(const Table &table, std::size_t start, std::size_t attributes);
    void link(const Cell &cell);
    void filter(const Document &document);
    void logo(const QByteArray &image);
    void handOver();

    const std::function<void(std::string_view)> &m_write;
    std::string m_html;
    bool m_inSection = false;
    bool m_sharesTables = false;
    QString m_sectionTitle;
    std::map<core::Sha256::Digest, SharedTable> m_shared;
};

void HtmlWriter::handOver()
{
    m_write(m_html);
    m_html.clear();
}

void HtmlWriter::badge(Mark mark, QStringView content)
{
    if (content.isEmpty())
        return;
    m_html += "<span class=\"badge ";
    m_html += name(mark);
    m_html += "\">";
    text(content);
    m_html += "</span>";
}

void HtmlWriter::operator()(const Heading &heading)
{
    // Below the title of a part (h2) or of a section (h3).
    const char *tag = m_inSection ? "h4" : heading.depth == 1 ? "h3" : "h4";
    element(tag, heading.text);
}

void HtmlWriter::operator()(const Paragraph &paragraph)
{
    if (!paragraph.strong)
        return element("p", paragraph.text);
    m_html += "<p><strong>";
    text(paragraph.text);
    m_html += "</strong></p>\n";
}

void HtmlWriter::operator()(const Lead &lead)
{
    m_html += "<p class=\"lead edge-";
    m_html += name(lead.mark);
    m_html += "\">";
    text(lead.text);
    m_html += "</p>\n";
}

void HtmlWriter::operator()(const Links &links)
{
    m_html += "<p class=\"links\"><span class=\"label\">";
    text(links.label);
    m_html += "</span> ";
    for (const Cell &cell : links.cells) {
        if (&cell != links.cells.data())
            m_html += " · ";
        if (cell.anchor.isEmpty())
            text(cell.text);
        else
            link(cell);
    }
    m_html += "</p>\n";
}

void HtmlWriter::link(const Cell &cell)
{
    m_html += "<a href=\"#";
    text(cell.anchor);
    m_html += "\">";
    text(cell.text);
    m_html += "</a>";
}

void HtmlWriter::operator()(const Notice &notice)
{
    m_html += "<p class=\"notice\">";
    text(notice.text);
    m_html += "</p>\n";
}

void HtmlWriter::operator()(const List &list)
{
    m_html += "<ul>\n";
    for (const QString &item : list.items)
        element("li", item);
    m_html += "</ul>\n";
}

void HtmlWriter::operator()(const Facts &facts)
{
    if (facts.facts.empty())
        return;
    m_html += facts.running ? "<dl class=\"running\">\n" : "<dl>\n";
    for (const Fact &fact : facts.facts) {
        m_html += facts.running ? "<div><dt>" : "<dt>";
        text(fact.name);
        m_html += "</dt><dd>";
        if (fact.mark == Mark::None)
            text(fact.value);
        else
            badge(fact.mark, fact.value);
        m_html += facts.running ? "</dd></div>\n" : "</dd>\n";
    }
    m_html += "</dl>\n";
}

void HtmlWriter::operator()(const Figures &figures)
{
    m_html += "<ul class=\"figures\">\n";
    for (const Figure &figure : figures.figures) {
        m_html += "<li class=\"edge-";
        m_html += name(figure.mark);
        m_html += "\"><strong>";
        text(figure.value);
        m_html += "</strong> ";
        text(figure.label);
        m_html += "</li>\n";
    }
    m_html += "</ul>\n";
}

void HtmlWriter::cell(const Column &column, const Cell &cell, bool heads)
{
    m_html += heads ? "<th scope=\"row\"" : "<td";
    constexpr qsizetype longestName = 44; // what hosts make up may be broken
    const bool whole = column.name
        && std::ranges::none_of(cell.text.split(QLatin1Char('\n')),
                                [](const QString &line) { return line.size() > longestName; });
    if (column.number || column.code || whole) {
        m_html += " class=\"";
        m_html += column.number ? "number" : column.code ? "code" : "whole";
        m_html += '"';
    }
    m_html += '>';
    if (!cell.anchor.isEmpty()) {
        link(cell);
    } else if (cell.mark == Mark::Muted) {
        m_html += "<span class=\"muted\">";
        text(cell.text);
        m_html += "</span>";
    } else if (cell.mark != Mark::None) {
        badge(cell.mark, cell.text);
    } else {
        text(cell.text);
    }
    m_html += heads ? "</th>" : "</td>";
}

void HtmlWriter::row(const Table &table, std::size_t first)
{
    if (!table.filtered) {
        m_html += "<tr>";
        return;
    }
    Mark mark = Mark::None;
    for (std::size_t i = first; i < first + table.columns.size() && mark == Mark::None; ++i)
        mark = table.cells[i].mark;
    m_html += "<tr data-level=\"";
    m_html += name(mark);
    m_html += "\">";
}

void HtmlWriter::operator()(const Table &table)
{
    const bool folded = table.folded && !table.title.isEmpty();
    const std::string_view opening = "<details class=\"more\"";
    const auto start = m_html.size();
    if (folded) {
        m_html += opening;
        m_html += "><summary>";
        text(table.title);
        m_html += " (" + std::to_string(table.rows()) + ")</summary>";
    }
    if (table.rows() > 0) {
        m_html += "<div class=\"wide\"><table>";
        if (!table.title.isEmpty() && !folded)
            element("caption", table.title);
        int weights = 0;
        for (const Column &column : table.columns)
            weights += column.weight;
        weights = std::max(weights, 1);
        // Widths are given: what a host says of itself shall not push the other columns away.
        m_html += "<colgroup>";
        for (const Column &column : table.columns)
            m_html += "<col style=\"width:" + std::to_string(100 * column.weight / weights) + "%\">";
        m_html += "</colgroup>\n<thead><tr>";
        for (const Column &column : table.columns) {
            m_html += column.number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">";
            text(column.title);
            m_html += "</th>";
        }
        m_html += "</tr></thead>\n<tbody>\n";
        const std::size_t columns = table.columns.size();
        for (std::size_t i = 0; i < table.rows() * columns; ++i) {
            if (i % columns == 0)
                row(table, i);
            cell(table.columns[i % columns], table.cells[i], false);
            if (i % columns == columns - 1)
                m_html += "</tr>\n";
        }
        m_html += "</tbody></table></div>\n";
    }
    if (!table.note.isEmpty()) {
        m_html += "<p class=\"note\">";
        text(table.note);
        m_html += "</p>\n";
    }
    if (!folded)
        return;
    m_html += "</details>\n";
    if (m_sharesTables && !table.filtered)
        share(table, start, start + opening.size());
}

/// Of the many hosts of a fleet, those that list the same have one table: the others lead there.
void HtmlWriter::share(const Table &table, std::size_t start, std::size_t attributes)
{
    constexpr std::size_t worthSharing = 500; // bytes
    if (m_html.size() - start < worthSharing)
        return;
    const auto [known, isNew] = m_shared.try_emplace(core::sha256(std::string_view(m_html).substr(start)),
                                                     SharedTable{m_shared.size() + 1, m_sectionTitle});
    const auto anchor = "table-" + std::to_string(known->second.number);
    if (isNew) {
        m_html.insert(attributes, " id=\"" + anchor + '"');
        return;
    }
    m_html.resize(start);
    m_html += "<p class=\"links same\"><span class=\"label\">";
    text(table.title);
    m_html += " (" + std::to_string(table.rows()) + ")</span> <a data-same href=\"#" + anchor + "\">";
    text(ReportText::tr("the same as on %1", "a host").arg(known->second.title));
    m_html += "</a></p>\n";
}

void HtmlWriter::blocks(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks)
        std::visit(*this, block);
}

void HtmlWriter::section(const Section &section, bool foldable, bool open)
{
    m_inSection = true;
    m_sharesTables = !open;
    m_sectionTitle = section.title;
    m_html += foldable ? "<section class=\"item many\" id=\"" : "<section class=\"item\" id=\"";
    text(section.anchor);
    if (foldable) {
        m_html += "\" data-level=\"";
        m_html += name(section.mark);
    }
    m_html += "\">";
    m_html += open ? "<details open><summary>" : "<details><summary>";
    m_html += "<h3>";
    text(section.title);
    m_html += ' ';
    badge(section.mark, section.badge);
    m_html += "</h3></summary>\n";
    blocks(section.blocks);
    m_html += "</details></section>\n";
    m_inSection = false;
    m_sharesTables = false;
    handOver();
}

void HtmlWriter::part(const Part &part)
{
    m_html += "<section id=\"";
    text(part.anchor);
    m_html += "\">";
    element("h2", part.title);
    blocks(part.blocks);
    handOver();
    for (const Section &section : part.sections)
        this->section(section, part.foldable, !part.foldable || part.sections.size() <= openSections);
    m_html += "</section>\n";
}

/// Hidden until the script shows it: without scripts it would do nothing.
void HtmlWriter::filter(const Document &document)
{
    const bool any = std::ranges::any_of(
        document.parts, [](const Part &part) { return part.foldable && !part.sections.empty(); });
    if (!any)
        return;
    m_html += "<form id=\"filter\" hidden><label>";
    text(ReportText::tr("Show only"));
    m_html += " <input type=\"search\" placeholder=\"";
    text(ReportText::tr("address, name, port, finding …"));
    m_html += "\"></label> <label>";
    text(ReportText::tr("Level"));
    m_html += " <select><option value=\"\">";
    text(ReportText::tr("all"));
    m_html += "</option>";
    for (int i = int(core::Level::Critical); i >= 0; --i) {
        m_html += "<option value=\"";
        m_html += name(markOf(core::Level(i)));
        m_html += "\">";
        text(word(std::optional(core::Level(i))));
        m_html += "</option>";
    }
    m_html += "<option value=\"not-rated\">";
    text(word(std::optional<core::Level>()));
    m_html += "</option></select></label> <output></output> <button type=\"button\" data-fold=\"1\">";
    text(ReportText::tr("Unfold all"));
    m_html += "</button> <button type=\"button\" data-fold=\"0\">";
    text(ReportText::tr("Fold all"));
    m_html += "</button></form>\n";
}

/// Only what is an image by its first bytes.
void HtmlWriter::logo(const QByteArray &image)
{
    const char *type = logoKind(image);
    if (type == nullptr)
        return;
    m_html += "<img class=\"logo\" alt=\"\" src=\"data:image/";
    m_html += type;
    m_html += ";base64,";
    m_html += image.toBase64().toStdString();
    m_html += "\">\n";
}

void HtmlWriter::document(const Document &document)
{
    m_html += "<!DOCTYPE html>\n<html lang=\"";
    text(document.language);
    // Nothing is loaded, and of scripts only this very one runs.
    m_html += "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
              "style-src 'unsafe-inline'; script-src 'sha256-";
    m_html += htmlScriptHash();
    m_html += "'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"Port135\">\n<title>";
    text(document.title);
    m_html += "</title>\n<style>";
    m_html += htmlStyle;
    m_html += document.practice ? "</style>\n</head>\n<body class=\"practice\">\n<header>\n"
                                : "</style>\n</head>\n<body>\n<header>\n";
    logo(document.logo);
    if (!document.classification.isEmpty()) {
        m_html += "<p class=\"classification\">";
        text(document.classification);
        m_html += "</p>\n";
    }
    element("h1", document.title);
    if (!document.addressee.isEmpty()) {
        m_html += "<p class=\"subtitle\">";
        text(ReportText::tr("For %1", "whom a report is for").arg(document.addressee));
        m_html += "</p>\n";
    }
    if (!document.subtitle.isEmpty()) {
        m_html += "<p class=\"subtitle\">";
        text(document.subtitle);
        m_html += "</p>\n";
    }
    m_html += "<p class=\"meta\">";
    text(document.footer);
    m_html += "</p>\n<nav aria-label=\"";
    text(ReportText::tr("Contents"));
    m_html += "\"><ul>\n";
    for (const Part &part : document.parts) {
        m_html += "<li><a href=\"#";
        text(part.anchor);
        m_html += "\">";
        text(part.title);
        m_html += "</a></li>\n";
    }
    m_html += "</ul></nav>\n";
    filter(document);
    blocks(document.front);
    m_html += "</header>\n<main>\n";
    for (const Part &part : document.parts)
        this->part(part);
    m_html += "</main>\n<footer>";
    text(document.footer);
    if (!document.classification.isEmpty()) {
        m_html += " · ";
        text(document.classification);
    }
    m_html += "</footer>\n<script>";
    m_html += htmlScript;
    m_html += "</script>\n</body>\n</html>\n";
    handOver();
}

} // namespace

void renderHtml(const Document &document, const std::function<void(std::string_view)> &write)
{
    HtmlWriter(write).document(document);
}

} // namespace port135::report
