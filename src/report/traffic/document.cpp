// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/traffic/output.h"
#include "report/traffic/traffic_words.h"
#include "usage/use_matrix.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::report {
namespace {

class TrafficDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficDocument)
};

Mark effectMark(usage::Effect effect)
{
    switch (effect) {
    case usage::Effect::Breaks:
        return Mark::High;
    case usage::Effect::UntilReconnect:
        return Mark::Medium;
    case usage::Effect::KeepsWorking:
        return Mark::Good;
    case usage::Effect::CannotTell:
        break;
    }
    return Mark::NotRated;
}

constexpr int mostRows = 20000;

Table tableOf(const usage::Traffic &traffic, const knowledge::Catalogue &catalogue, bool conspicuous)
{
    Table table;
    table.columns = {{TrafficDocumentText::tr("Client"), 3, false, true},
                     {TrafficDocumentText::tr("Server"), 3, false, true},
                     {TrafficDocumentText::tr("Service"), 5, false, false},
                     {TrafficDocumentText::tr("Over"), 2, false, false},
                     {TrafficDocumentText::tr("Calls"), 1, true, false},
                     {TrafficDocumentText::tr("Known"), 2, false, false},
                     {TrafficDocumentText::tr("If 135 is blocked"), 2, false, false},
                     {TrafficDocumentText::tr("135 and the dynamic ports"), 2, false, false},
                     {TrafficDocumentText::tr("Why"), 6, false, false}};
    std::size_t left = 0;
    for (const auto &use : traffic.uses) {
        if ((use.looks != usage::Looks::Ordinary) != conspicuous)
            continue;
        if (table.rows() >= std::size_t(mostRows)) {
            ++left;
            continue;
        }
        table.cells.push_back({QString::fromStdString(use.client.toString()), Mark::None, {}});
        table.cells.push_back({QString::fromStdString(use.server.toString()), Mark::None, {}});
        auto service = serviceText(use, catalogue);
        if (const auto program = programText(use); !program.isEmpty())
            service += u" – "_s + program;
        table.cells.push_back({service, Mark::None, {}});
        table.cells.push_back({transportText(use), Mark::None, {}});
        table.cells.push_back({QLocale().toString(qulonglong(use.calls)), Mark::None, {}});
        table.cells.push_back({word(use.known), Mark::None, {}});
        table.cells.push_back({word(use.blocked.port135), effectMark(use.blocked.port135), {}});
        table.cells.push_back(
            {word(use.blocked.port135AndDynamic), effectMark(use.blocked.port135AndDynamic), {}});
        table.cells.push_back({whyText(use), Mark::None, {}});
    }
    if (left > 0)
        table.note =
            TrafficDocumentText::tr("%1 more are not listed here; csv and json have all of them.").arg(left);
    return table;
}

Table matrixTable(const usage::Traffic &traffic, const usage::Segments &segments)
{
    const usage::UseMatrix matrix(traffic.uses, segments);
    const auto nameOf = [&](int i) { return segmentText(segments, i + 1 == matrix.size() ? -1 : i); };
    Table table;
    table.columns.push_back({TrafficDocumentText::tr("Client ＼ server"), 2, false, false});
    for (int i = 0; i < matrix.size(); ++i)
        table.columns.push_back({nameOf(i), 1, true, false});
    for (int row = 0; row < matrix.size(); ++row) {
        table.cells.push_back({nameOf(row), Mark::None, {}});
        for (int column = 0; column < matrix.size(); ++column) {
            const auto &cell = matrix.cell(row, column);
            const auto breaks = cell.effects[std::size_t(usage::Effect::Breaks)];
            if (cell.uses == 0)
                table.cells.push_back({u"–"_s, Mark::Muted, {}});
            else
                table.cells.push_back(
                    {TrafficDocumentText::tr("%1, %2 break", "uses of a cell").arg(cell.uses).arg(breaks),
                     breaks > 0 ? Mark::High : Mark::Good,
                     {}});
        }
    }
    table.note = TrafficDocumentText::tr(
        "Rows are clients, columns servers: uses, and how many of them break when port 135 is blocked.");
    return table;
}

} // namespace

Document trafficDocument(const usage::Traffic &traffic, const TrafficLayout &layout,
                         const knowledge::Catalogue &catalogue)
{
    Document document;
    document.language = QLocale().name().left(2);
    document.title = TrafficDocumentText::tr("Who uses port 135 here");
    document.subtitle = headline(traffic, layout.minutesEast);
    document.date = core::now();
    document.footer = TrafficDocumentText::tr("Port135, traffic report");

    Part part;
    part.anchor = u"uses"_s;
    part.title = TrafficDocumentText::tr("Uses");
    Figures figures;
    for (const auto effect : {usage::Effect::Breaks, usage::Effect::UntilReconnect,
                              usage::Effect::KeepsWorking, usage::Effect::CannotTell}) {
        const auto count = std::ranges::count_if(
            traffic.uses, [effect](const usage::Use &use) { return use.blocked.port135 == effect; });
        figures.figures.push_back({QLocale().toString(qlonglong(count)), word(effect), effectMark(effect)});
    }
    part.blocks.push_back(
        Paragraph{TrafficDocumentText::tr("What becomes of each use when port 135 is blocked:"), false});
    part.blocks.push_back(figures);
    part.blocks.push_back(tableOf(traffic, catalogue, false));
    document.parts.push_back(std::move(part));

    const bool conspicuous = std::ranges::any_of(
        traffic.uses, [](const usage::Use &use) { return use.looks != usage::Looks::Ordinary; });
    if (conspicuous) {
        Part apart;
        apart.anchor = u"look"_s;
        apart.title = TrafficDocumentText::tr("Worth a look: what attackers do as well");
        apart.blocks.push_back(
            Paragraph{TrafficDocumentText::tr("Where nobody expects these, a block is a gain."), false});
        apart.blocks.push_back(tableOf(traffic, catalogue, true));
        document.parts.push_back(std::move(apart));
    }
    if (layout.segments && !layout.segments->isEmpty()) {
        Part matrix;
        matrix.anchor = u"segments"_s;
        matrix.title = TrafficDocumentText::tr("Segments");
        matrix.blocks.push_back(matrixTable(traffic, *layout.segments));
        document.parts.push_back(std::move(matrix));
    }
    Part limits;
    limits.anchor = u"limits"_s;
    limits.title = TrafficDocumentText::tr("How far this goes");
    limits.blocks.push_back(List{trafficNotices(traffic, layout.minutesEast)});
    document.parts.push_back(std::move(limits));
    return document;
}

} // namespace port135::report
