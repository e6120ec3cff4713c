// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/json_again.h"

#include "program/user_catalogue.h"
#include "rating/exceptions.h"
#include "rating/rate.h"
#include "report/document/host_section.h"
#include "report/export/exporter.h"
#include "report/json/host_json.h"

#include <QFile>
#include <QIODevice>

#include <algorithm>

namespace port135::bundle {
namespace {

/// Takes what is written to it and holds it against a file.
class Comparing final : public QIODevice
{
public:
    explicit Comparing(QIODevice &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    /// The first line that differs, from 1.
    std::optional<std::uint64_t> differingLine()
    {
        if (!m_differs && m_file.read(1).size() == 1)
            m_differs = true; // the file goes on
        return m_differs ? std::optional(m_line) : std::nullopt;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_differs)
            return size;
        const QByteArray there = m_file.read(size);
        const auto [mine, theirs] =
            std::mismatch(data, data + std::min<qint64>(size, there.size()), there.begin());
        m_line += std::uint64_t(std::count(data, mine, '\n'));
        m_differs = mine != data + size;
        return size;
    }

private:
    QIODevice &m_file;
    std::uint64_t m_line = 1;
    bool m_differs = false;
};

/// What was accepted stays so where the same finding is there again.
void keepAccepted(core::Rating &rating, const core::Rating &stored, core::Date day)
{
    for (core::Finding &finding : rating.findings) {
        const auto before = std::ranges::find(stored.findings, finding.rule, &core::Finding::rule);
        if (before == stored.findings.end())
            continue;
        const bool holds = std::ranges::all_of(before->accepted, [&](const core::AcceptancePtr &exception) {
            return exception->rule == finding.rule && exception->expires >= day;
        });
        if (holds)
            finding.accepted = before->accepted;
    }
    rating::takeLevel(rating);
}

} // namespace

core::Result<Again, QString> makeAgain(const history::History &history, const history::ScanInfo &scan,
                                       const report::ReportContext &context, const QString &jsonFile)
{
    QFile file(jsonFile);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(file.errorString());
    const auto day = std::chrono::floor<std::chrono::days>(scan.record.started);
    const rating::Context rules{program::catalogue(), scan.record.options.vantage, day};
    Again again;
    Comparing comparing(file);
    const auto exporter = report::findFormat("json")->create(comparing, program::catalogue());
    exporter->setContext(context);
    exporter->begin(scan.record);
    report::HostJson stored(program::catalogue(), day);
    report::HostJson anew(program::catalogue(), day);
    const auto read = history.forEachHost(scan.id, [&](const core::HostResultPtr &host) {
        if (!core::isInteresting(host->observation))
            return true;
        auto rating = rating::rate(host->observation, rules);
        keepAccepted(rating, host->rating, day);
        const core::HostResult rated{host->observation, std::move(rating)};
        ++again.hosts;
        if (again.ratedOtherwise.isEmpty() && stored.object(*host) != anew.object(rated))
            again.ratedOtherwise = report::hostTitle(host->observation);
        exporter->host(rated);
        return true;
    });
    if (!read)
        return core::failure(read.error().message);
    exporter->end(scan.record);
    again.differingLine = comparing.differingLine();
    return again;
}

} // namespace port135::bundle
