// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_csv.h"

#include "report/comparison/comparison_text.h"
#include "report/table/csv.h"
#include "report/text/words.h"

#include <string>

namespace port135::report {
namespace {

/// A line of cells. Words of the contract go in as they are, everything else is guarded.
class Line
{
public:
    Line &word(std::string_view ascii)
    {
        next();
        csv::appendCell(m_line, ascii);
        return *this;
    }
    Line &text(const QString &text)
    {
        next();
        csv::appendText(m_line, text.toStdString());
        return *this;
    }
    std::string_view end() { return m_line += csv::lineEnd; }

private:
    void next()
    {
        if (m_any)
            m_line += ',';
        m_any = true;
    }

    std::string m_line;
    bool m_any = false;
};

std::string_view levelName(std::optional<core::Level> level)
{
    return level ? core::name(*level) : std::string_view();
}

std::string addressText(const std::optional<core::Address> &address)
{
    return address ? address->toString() : std::string();
}

std::string_view reasonName(comparison::Reason reason)
{
    return reason == comparison::Reason::None ? std::string_view() : comparison::name(reason);
}

void head(std::string_view columns, const std::function<void(std::string_view)> &write)
{
    std::string line(csv::byteOrderMark);
    line += columns;
    line += csv::lineEnd;
    write(line);
}

} // namespace

void writeCsv(const comparison::Comparison &comparison, const knowledge::Catalogue &catalogue,
              const std::function<void(std::string_view)> &write)
{
    head("kind,change,reason,address_before,address_after,name,item,level_before,level_after,text", write);
    for (const auto &host : comparison.hosts) {
        if (host.change == comparison::Change::Same && !host.onlyClaimed)
            continue;
        const auto colon = host.name.find(':');
        const QString name =
            colon == host.name.npos ? QString() : shown(std::string_view(host.name).substr(colon + 1));
        const auto begin = [&](std::string_view kind, comparison::Change change, comparison::Reason reason) {
            Line line;
            line.word(kind)
                .word(comparison::name(change))
                .word(reasonName(reason))
                .word(addressText(host.addressBefore))
                .word(addressText(host.addressAfter))
                .text(name);
            return line;
        };
        write(begin("host", host.change, host.reason)
                  .word({})
                  .word(levelName(host.levelBefore))
                  .word(levelName(host.levelAfter))
                  .text(changeText(host))
                  .end());
        for (const auto &finding : host.findings) {
            if (finding.change != comparison::Change::Same)
                write(begin("finding", finding.change, finding.reason)
                          .text(shown(finding.rule))
                          .word(levelName(finding.levelBefore))
                          .word(levelName(finding.levelAfter))
                          .text(findingTitle(host, finding))
                          .end());
        }
        for (const auto &fact : host.facts)
            write(begin("fact", fact.change, fact.reason)
                      .word(comparison::name(fact.fact))
                      .word({})
                      .word({})
                      .text(changeText(host, fact))
                      .end());
        for (const auto &endpoint : host.endpoints)
            write(begin("endpoint", endpoint.change, endpoint.reason)
                      .text(endpointText(endpoint.key, catalogue))
                      .word({})
                      .word({})
                      .text(changeText(host, endpoint))
                      .end());
    }
}

void writeCsv(const comparison::Recheck &recheck, const std::function<void(std::string_view)> &write)
{
    head("verdict,reason,address,name,rule,level_before,level_after,accepted,title,text", write);
    for (const auto &item : recheck.items) {
        const auto &host = item.before ? item.before : item.after;
        Line line;
        write(line.word(comparison::name(item.verdict))
                  .word(reasonName(item.reason))
                  .word(item.address.toString())
                  .text(host ? displayName(host->observation) : QString())
                  .text(shown(item.rule))
                  .word(levelName(item.levelBefore))
                  .word(levelName(item.levelAfter))
                  .word(item.accepted ? "yes" : "no")
                  .text(findingTitle(item))
                  .text(verdictText(item))
                  .end());
    }
}

} // namespace port135::report
