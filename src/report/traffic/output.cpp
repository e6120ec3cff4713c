// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/traffic/output.h"

#include "report/document/html_document.h"
#include "report/table/csv.h"
#include "report/table/terminal_text.h"
#include "report/text/words.h"
#include "report/traffic/json.h"
#include "report/traffic/traffic_words.h"
#include "usage/use_matrix.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace port135::report {
namespace {

using terminal::Paint;

class TrafficOutputText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficOutput)
};

QString minuteOf(core::Timestamp time)
{
    if (time == core::Timestamp{})
        return {};
    const auto text = QString::fromStdString(core::toIso8601(time));
    return text.left(10) + u' ' + text.mid(11, 5);
}

std::string csvText(const usage::Traffic &traffic, const knowledge::Catalogue &catalogue)
{
    std::string text(csv::byteOrderMark);
    text += "client,server,over,port,uuid,version,service,group,known,connections,calls,operations,"
            "unanswered,faults,"
            "first,last,program,port_135,port_135_and_dynamic,why,looks,sources";
    text += csv::lineEnd;
    const auto next = [&text] { text += ','; };
    for (const auto &use : traffic.uses) {
        const auto plain = [&](std::string_view word) {
            csv::appendCell(text, word);
            next();
        };
        const auto foreign = [&](const QString &words) {
            csv::appendText(text, words.toStdString());
            next();
        };
        plain(use.client.toString());
        plain(use.server.toString());
        plain(usage::name(use.over));
        plain(use.port == 0 ? std::string() : std::to_string(use.port));
        const bool hasId = use.interfaceName && !use.interfaceName->id.uuid.isNil();
        plain(hasId ? use.interfaceName->id.uuid.toString() : std::string());
        plain(hasId ? use.interfaceName->id.versionString() : std::string());
        foreign(serviceText(use, catalogue));
        foreign(groupText(use, catalogue));
        plain(usage::name(use.known));
        plain(std::to_string(use.connections));
        plain(std::to_string(use.calls));
        foreign(operationsText(use));
        plain(std::to_string(use.unanswered));
        plain(std::to_string(use.faults));
        plain(use.first == core::Timestamp{} ? std::string() : core::toIso8601(use.first));
        plain(use.last == core::Timestamp{} ? std::string() : core::toIso8601(use.last));
        foreign(programText(use));
        plain(usage::name(use.blocked.port135));
        plain(usage::name(use.blocked.port135AndDynamic));
        foreign(whyText(use));
        plain(usage::name(use.looks));
        QStringList sources;
        for (const auto number : use.sources) {
            if (number < traffic.sources.size())
                sources.append(shown(traffic.sources[number].name, 120));
        }
        csv::appendText(text, sources.join(u"; "_s).toStdString());
        text += csv::lineEnd;
    }
    return text;
}

Paint paintOf(usage::Effect effect)
{
    switch (effect) {
    case usage::Effect::Breaks:
        return Paint::Red;
    case usage::Effect::UntilReconnect:
        return Paint::Yellow;
    case usage::Effect::KeepsWorking:
        return Paint::Cyan;
    case usage::Effect::CannotTell:
        break;
    }
    return Paint::Faint;
}

using UseRow = std::array<QString, 9>;

UseRow headings()
{
    return {TrafficOutputText::tr("CLIENT"), TrafficOutputText::tr("SERVER"),
            TrafficOutputText::tr("OVER"),   TrafficOutputText::tr("CONN"),
            TrafficOutputText::tr("CALLS"),  TrafficOutputText::tr("LAST (UTC)"),
            TrafficOutputText::tr("KNOWN"),  TrafficOutputText::tr("IF 135 IS BLOCKED"),
            TrafficOutputText::tr("SERVICE")};
}

constexpr std::size_t effectColumn = 7;

UseRow rowOf(const usage::Use &use, const knowledge::Catalogue &catalogue)
{
    auto service = serviceText(use, catalogue);
    if (const auto program = programText(use); !program.isEmpty())
        service += u" – "_s + program;
    return {QString::fromStdString(use.client.toString()),
            QString::fromStdString(use.server.toString()),
            transportText(use),
            QString::number(use.connections),
            QString::number(use.calls),
            minuteOf(use.last),
            word(use.known),
            word(use.blocked.port135),
            service};
}

/// Ordinary uses first; what looks like an attack stands apart.
QString tableText(const usage::Traffic &traffic, const TrafficLayout &layout,
                  const knowledge::Catalogue &catalogue)
{
    QString text =
        terminal::painted(headline(traffic, layout.minutesEast), Paint::Strong, layout.colour) + u"\n\n"_s;
    std::vector<UseRow> rows;
    std::array<int, std::tuple_size_v<UseRow>> widths{};
    const auto measure = [&widths](const UseRow &row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], terminal::width(row[i]));
    };
    measure(headings());
    for (const auto &use : traffic.uses) {
        rows.push_back(rowOf(use, catalogue));
        measure(rows.back());
    }
    const auto line = [&](const UseRow &row, std::optional<usage::Effect> effect) {
        QString cells;
        int left = layout.width;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            auto cell = last ? (layout.width > 0 ? terminal::cut(row[i], std::max(12, left)) : row[i])
                             : terminal::padded(row[i], widths[i] + 2);
            left -= widths[i] + 2;
            if (i == effectColumn && effect)
                cell = terminal::painted(cell, paintOf(*effect), layout.colour);
            cells += cell;
        }
        text += cells + u'\n';
    };
    const auto section = [&](bool conspicuous) {
        bool begun = false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto &use = traffic.uses[i];
            if ((use.looks != usage::Looks::Ordinary) != conspicuous)
                continue;
            if (!begun && conspicuous)
                text += u'\n' + TrafficOutputText::tr("Worth a look: what attackers do as well") + u'\n';
            if (!begun)
                line(headings(), std::nullopt);
            begun = true;
            line(rows[i], use.blocked.port135);
            if (conspicuous)
                text += u"    "_s + word(use.looks) + u'\n';
        }
    };
    section(false);
    section(true);
    if (rows.empty())
        text += TrafficOutputText::tr("No use of RPC was found.") + u'\n';
    if (layout.segments && !layout.segments->isEmpty()) {
        const usage::UseMatrix matrix(traffic.uses, *layout.segments);
        const auto nameOf = [&](int i) {
            return segmentText(*layout.segments, i + 1 == matrix.size() ? -1 : i);
        };
        text += u'\n'
            + TrafficOutputText::tr(
                    "Uses by segments (rows are clients, columns servers; those that break in brackets)")
            + u'\n';
        int widest = 8;
        for (int i = 0; i < matrix.size(); ++i)
            widest = std::max(widest, terminal::width(nameOf(i)) + 2);
        QString head = terminal::padded({}, widest);
        for (int i = 0; i < matrix.size(); ++i)
            head += terminal::padded(nameOf(i), widest);
        text += head + u'\n';
        for (int row = 0; row < matrix.size(); ++row) {
            QString cells = terminal::padded(nameOf(row), widest);
            for (int column = 0; column < matrix.size(); ++column) {
                const auto &cell = matrix.cell(row, column);
                const auto breaks = cell.effects[std::size_t(usage::Effect::Breaks)];
                cells += terminal::padded(cell.uses == 0 ? u"·"_s : u"%1 (%2)"_s.arg(cell.uses).arg(breaks),
                                          widest);
            }
            text += cells + u'\n';
        }
    }
    text += u'\n' + blockedSummary(traffic) + u'\n';
    for (const auto &notice : trafficNotices(traffic, layout.minutesEast))
        text += notice + u'\n';
    return text;
}

bool writeAll(QIODevice &device, std::string_view bytes)
{
    return device.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
}

} // namespace

QStringList trafficFormats()
{
    return {u"table"_s, u"csv"_s, u"json"_s, u"jsonl"_s, u"html"_s};
}

QString writeTraffic(const usage::Traffic &traffic, const QString &format, const TrafficLayout &layout,
                     const knowledge::Catalogue &catalogue, QIODevice &device)
{
    bool good = true;
    const auto write = [&](std::string_view bytes) { good = good && writeAll(device, bytes); };
    if (format == u"jsonl"_s) {
        for (const auto &use : traffic.uses) {
            write(toJson(use, traffic, catalogue));
            write("\n");
        }
    } else if (format == u"json"_s) {
        write("{\"sources\":" + sourcesJson(traffic)
              + ",\"coverage\":" + coverageJson(traffic, layout.minutesEast) + ",\"uses\":[");
        for (std::size_t i = 0; i < traffic.uses.size(); ++i) {
            write(i == 0 ? "\n" : ",\n");
            write(toJson(traffic.uses[i], traffic, catalogue));
        }
        write("]}\n");
    } else if (format == u"csv"_s) {
        write(csvText(traffic, catalogue));
    } else if (format == u"html"_s) {
        renderHtml(trafficDocument(traffic, layout, catalogue), write);
    } else {
        write(tableText(traffic, layout, catalogue).toStdString());
    }
    return good ? QString() : device.errorString();
}

} // namespace port135::report
