// SPDX-License-Identifier: GPL-3.0-or-later
// A report before it has a format: what HTML, PDF and Excel are made from. All texts are finished, in one
// language, and safe to show; renderers escape them for their format and add nothing.
#pragma once

#include "core/clock.h"
#include "core/finding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace port135::report {

/// How a word or a bar is coloured. Colour never says anything alone: the word stands beside it.
enum class Mark : std::uint8_t {
    None,
    NotRated,
    Info,
    Low,
    Medium,
    High,
    Critical,
    Good, ///< fixed, gone, closed
    Muted,
};

Mark markOf(std::optional<core::Level> level);
/// "critical": for class names.
const char *name(Mark mark);

struct Heading
{
    QString text;
    int depth = 1; ///< below the title of its part: 1, 2
};

struct Paragraph
{
    QString text;
    bool strong = false;
};

/// The sentence that a report comes down to, in the colour of `mark`.
struct Lead
{
    QString text;
    Mark mark = Mark::None;
};

/// A sentence that must not be overlooked.
struct Notice
{
    QString text;
};

struct List
{
    QStringList items;
};

struct Fact
{
    QString name;
    QString value;
    Mark mark = Mark::None;
};

struct Facts
{
    std::vector<Fact> facts;
    bool running = false; ///< one after the other, as a sentence is: for what is many and short
};

/// Few, large numbers.
struct Figure
{
    QString value;
    QString label;
    Mark mark = Mark::None;
};

struct Figures
{
    std::vector<Figure> figures;
};

struct Series
{
    QString name;
    Mark mark = Mark::None;
};

struct Group
{
    QString label;
    std::vector<std::uint64_t> values; ///< one for each series
};

/// Stacked bars: lying, one a group, or standing in the order of time. Every chart is small enough to carry
/// its numbers.
struct Chart
{
    enum class Kind : std::uint8_t {
        Bars,
        Columns,
    };

    QString title;
    Kind kind = Kind::Bars;
    std::vector<Series> series;
    std::vector<Group> groups;

    /// Every group has its own series: the labels say what a legend would.
    bool explainsItself() const;
};

std::uint64_t sum(const Group &group);
/// Of the sums of its groups; at least 1.
std::uint64_t largest(const Chart &chart);

struct Column
{
    QString title;
    int weight = 1; ///< share of the width of a page, relative to the other columns
    bool number = false; ///< right-aligned
    bool code = false; ///< identifiers: equal widths
    bool name = false; ///< of hosts: kept whole where there is room
};

struct Cell
{
    QString text;
    Mark mark = Mark::None;
    QString anchor; ///< the section that it leads to; empty for none
};

struct Table
{
    QString title; ///< may be empty
    std::vector<Column> columns;
    std::vector<Cell> cells; ///< row after row
    QString note; ///< below it: what is not listed; may be empty
    bool folded = false; ///< opened by those who ask for it, where the format can
    bool filtered = false; ///< rows that a reader searches in

    std::size_t rows() const { return columns.empty() ? 0 : cells.size() / columns.size(); }
};

/// Short words in a line behind their label, each with a section that it leads to.
struct Links
{
    QString label;
    std::vector<Cell> cells;
};

using Block = std::variant<Heading, Paragraph, Lead, Notice, List, Facts, Figures, Chart, Table, Links>;

struct Section
{
    QString anchor; ///< unique in the document: letters, digits, ".", ":", "-"
    QString title;
    QString badge; ///< a word beside the title, in the colour of `mark`
    Mark mark = Mark::None;
    std::vector<Block> blocks;
};

struct Part
{
    QString anchor;
    QString title;
    std::vector<Block> blocks;
    std::vector<Section> sections;
    bool foldable = false; ///< its sections are many and can be folded where the format can
};

struct Document
{
    QString language; ///< "en", "ja"
    QString title;
    QString subtitle;
    QString footer; ///< which report this is, in one line
    core::Timestamp date{};
    bool practice = false;
    std::vector<Block> front; ///< before the first part: notices
    std::vector<Part> parts;
    QString addressee; ///< whom it is for; may be empty
    QString classification; ///< on every page: "Confidential"; may be empty
    QByteArray logo; ///< PNG or JPEG as read; may be empty
};

/// How much of a scan a document holds; what is beyond is counted in a sentence.
struct DocumentLimits
{
    std::size_t hostRows = 20'000; ///< of the table of hosts
    std::size_t sections = 5'000; ///< hosts with a section, worst first
    std::size_t endpointRows = 100'000; ///< in all sections together
    std::size_t rowsOfHost = 1'000; ///< endpoints of one host
    std::size_t hostsOfRule = 300; ///< hosts listed with a finding
    bool details = true; ///< endpoints and evidence host by host; what is in no page is in the other formats
};

} // namespace port135::report
