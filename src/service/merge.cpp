// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/merge.h"

#include "history/history.h"
#include "history/scan_writer.h"
#include "knowledge/pack.h"
#include "pipeline/record_context.h"
#include "pipeline/stored_exceptions.h"
#include "program/user_catalogue.h"
#include "rating/rate.h"
#include "report/export/output_file.h"
#include "report/text/parts_text.h"
#include "service/merge_plan.h"
#include "service/merge_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <map>

namespace port135::service {
namespace {

using Done = core::Result<void, QString>;

/// It is one scan already, and stays the one that it is.
bool keepsIdentity(const MergePlan &plan)
{
    const auto &head = plan.files.first().header;
    return plan.files.size() == 1 && (head.shard == 0 || head.shards == 1);
}

/// Where merged hosts go.
class Target
{
public:
    virtual ~Target() = default;
    virtual Done begin(const MergePlan &plan) = 0;
    virtual Done add(std::vector<codec::EncodedHost> hosts) = 0;
    virtual Done end(const core::ScanRecord &record) = 0;
    /// What was begun is taken away.
    virtual void giveUp() = 0;
};

class HistoryTarget final : public Target
{
public:
    HistoryTarget(const MergeRequest &request, std::optional<history::ScanId> &scan)
        : m_request(request)
        , m_scan(scan)
    {
    }

    Done begin(const MergePlan &plan) override
    {
        m_date = std::chrono::floor<std::chrono::days>(plan.record.started);
        auto exceptions = pipeline::readExceptions(
            m_request.exceptionsFrom.isEmpty() ? m_request.database : m_request.exceptionsFrom, m_date);
        if (!exceptions)
            return core::failure(exceptions.error().message);
        m_exceptions = std::move(*exceptions);
        m_vantage = plan.record.options.vantage;
        const auto &head = plan.files.first().header;
        history::NewScan scan;
        scan.record = plan.record;
        scan.plan = plan.plan;
        scan.name = m_request.name.isEmpty() ? QString::fromStdString(head.name) : m_request.name;
        scan.note = QString::fromStdString(head.note);
        scan.operatorName = QString::fromStdString(head.operatorName);
        scan.machine =
            plan.files.size() == 1 ? QString::fromStdString(head.machine) : QSysInfo::machineHostName();
        if (plan.files.size() > 1 && !m_request.operatorName.isEmpty())
            scan.operatorName = m_request.operatorName;
        if (keepsIdentity(plan))
            scan.uuid = QString::fromStdString(head.scan);
        m_writer = std::make_unique<history::ScanWriter>(m_request.database);
        QObject::connect(m_writer.get(), &history::ScanWriter::failed, m_writer.get(),
                         [this](const QString &reason) { m_problem = reason; });
        const auto id = m_writer->begin(scan);
        if (!id)
            return core::failure(id.error().message);
        m_scan = *id;
        return {};
    }

    Done add(std::vector<codec::EncodedHost> hosts) override
    {
        rating::Context context{program::catalogue(), m_vantage, m_date};
        context.exceptions = m_exceptions.valid.get();
        QList<core::HostResultPtr> rated;
        rated.reserve(qsizetype(hosts.size()));
        for (const auto &host : hosts) {
            auto result = std::make_shared<core::HostResult>(core::HostResult{host.host->observation, {}});
            result->rating = rating::rate(result->observation, context);
            rated.append(std::move(result));
        }
        hosts.clear();
        while (!m_writer->hasRoom())
            QThread::msleep(2);
        m_writer->add(rated);
        return m_writer->hasFailed() ? failed() : Done();
    }

    Done end(const core::ScanRecord &record) override
    {
        const auto status =
            record.stoppedEarly ? history::ScanStatus::Stopped : history::ScanStatus::Complete;
        return m_writer->finish(record, status) ? Done() : failed();
    }

    void giveUp() override
    {
        m_writer.reset();
        if (!m_scan)
            return;
        if (const auto history = history::History::open(m_request.database))
            (void)(*history)->remove(*m_scan);
        m_scan.reset();
    }

private:
    Done failed()
    {
        QCoreApplication::sendPostedEvents(m_writer.get());
        return core::failure(m_problem.isEmpty() ? MergeText::tr("The scan could not be written into %1.")
                                                       .arg(QDir::toNativeSeparators(m_request.database))
                                                 : m_problem);
    }

    const MergeRequest &m_request;
    std::optional<history::ScanId> &m_scan;
    std::unique_ptr<history::ScanWriter> m_writer;
    pipeline::StoredExceptions m_exceptions;
    core::Date m_date{};
    core::Vantage m_vantage{};
    QString m_problem;
};

class FileTarget final : public Target
{
public:
    explicit FileTarget(const MergeRequest &request)
        : m_request(request)
    {
    }

    Done begin(const MergePlan &plan) override
    {
        m_file = std::make_unique<report::OutputFile>(m_request.output);
        if (!m_file->open())
            return core::failure(message(m_file->errorString()));
        auto header = codec::frameHeader(plan.record, plan.plan);
        const auto &head = plan.files.first().header;
        header.shards = head.shards;
        header.scan = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        header.machine = QSysInfo::machineHostName().toStdString();
        header.operatorName = (m_request.operatorName.isEmpty() ? QString::fromStdString(head.operatorName)
                                                                : m_request.operatorName)
                                  .toStdString();
        header.name = m_request.name.isEmpty() ? head.name : m_request.name.toStdString();
        header.note = head.note;
        m_writer = std::make_unique<codec::FrameWriter>(
            [this](std::string_view bytes) {
                return m_file->device().write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
            },
            header, m_request.key.get());
        return {};
    }

    Done add(std::vector<codec::EncodedHost> hosts) override
    {
        for (const auto &host : hosts)
            m_writer->add(host);
        return m_writer->ok() ? Done() : failed();
    }

    Done end(const core::ScanRecord &record) override
    {
        codec::FrameEnd end;
        end.ended = record.ended;
        end.hosts = record.hosts;
        end.examined = record.examined;
        end.stoppedEarly = record.stoppedEarly;
        if (!m_writer->finish(end))
            return failed();
        return m_file->commit() ? Done() : core::failure(message(m_file->errorString()));
    }

    void giveUp() override { m_file.reset(); }

private:
    QString message(const QString &reason) const
    {
        return MergeText::tr("%1 could not be written: %2.")
            .arg(QDir::toNativeSeparators(m_request.output), reason);
    }
    Done failed() { return core::failure(message(m_file->device().errorString())); }

    const MergeRequest &m_request;
    std::unique_ptr<report::OutputFile> m_file;
    std::unique_ptr<codec::FrameWriter> m_writer;
};

/// The second reading.
class Merging
{
public:
    Merging(MergePlan &plan, Target &target)
        : m_plan(plan)
        , m_target(target)
        , m_seen(plan.plan.shared.fixed)
        , m_seenOf(plan.fileOf.size())
    {
    }

    Done read(int index, const ReadOn &readOn)
    {
        const auto &part = m_plan.files[index];
        auto shared = part.header.plan;
        shared.fixed = m_plan.plan.shared.fixed;
        const codec::Split split(shared, part.header.shards);
        auto reader = openPart(part.file);
        if (!reader)
            return core::failure(reader.error());
        const auto broken = [&part](codec::FrameError error) {
            return core::failure(partMessage(error, part.file));
        };
        if (const auto header = (*reader)->header(); !header)
            return broken(header.error());
        std::uint64_t before = 0;
        while (true) {
            auto hosts = (*reader)->next();
            if (!hosts)
                return broken(hosts.error());
            if (readOn && !readOn((*reader)->position() - std::exchange(before, (*reader)->position())))
                return core::failure(QString());
            if (hosts->empty())
                break;
            std::vector<codec::EncodedHost> taken;
            taken.reserve(hosts->size());
            for (auto &host : *hosts) {
                const auto &seen = host.host->observation;
                const bool isName = core::isUnresolvedName(seen);
                const auto shard =
                    isName ? split.shardOfName(seen.names.target) : split.shardOf(seen.address);
                // What lies outside of the part was not examined by it.
                if (!shard || (part.header.shard != 0 && *shard != part.header.shard))
                    return broken({codec::FrameError::Kind::Damaged});
                if (m_plan.fileOf[*shard] != index)
                    continue;
                if (isName) {
                    m_unresolved.try_emplace(seen.names.target, std::move(host));
                } else if (m_seen.add(seen.address)) {
                    ++m_seenOf[*shard];
                    ++m_counts[seen.outcome];
                    taken.push_back(std::move(host));
                }
            }
            if (const auto added = m_target.add(std::move(taken)); !added)
                return added;
        }
        // Between the two readings the file may have been changed.
        if ((*reader)->digest() != part.digest)
            return broken({codec::FrameError::Kind::WrongDigest});
        for (std::uint32_t shard = 1; shard < m_plan.fileOf.size(); ++shard) {
            if (m_plan.fileOf[shard] == index && m_seenOf[shard] < split.addresses(shard).count())
                m_short.push_back(shard);
        }
        return {};
    }

    /// Names without an address, in the order in which they were typed; then the record as it is at the end.
    Done finish()
    {
        std::vector<codec::EncodedHost> names;
        std::uint32_t number = 0;
        for (const auto &name : m_plan.plan.shared.names) {
            const auto found = m_unresolved.find(name.name);
            if (found == m_unresolved.end() || !name.addresses.empty())
                continue;
            auto host = std::make_shared<core::HostResult>(*found->second.host);
            host->observation.address = core::Address::none(++number);
            ++m_counts[host->observation.outcome];
            names.push_back({std::move(host), found->second.facts, found->second.evidence});
            m_unresolved.erase(found);
        }
        if (const auto added = m_target.add(std::move(names)); !added)
            return added;
        auto &result = m_plan.result;
        for (const auto shard : m_short) {
            if (std::find(result.unfinished.begin(), result.unfinished.end(), shard)
                == result.unfinished.end())
                result.unfinished.push_back(shard);
        }
        std::sort(result.unfinished.begin(), result.unfinished.end());
        auto &record = m_plan.record;
        record.examined = m_seen.count();
        countLost(); // adds to m_seen
        record.hosts = std::max(record.hosts, record.examined);
        record.counts = m_counts;
        record.stoppedEarly = !result.isWhole();
        const auto ended = m_target.end(record);
        result.record = record;
        return ended;
    }

private:
    /// What names lead to on one computer and not on the one that had their part.
    void countLost()
    {
        auto named = m_plan.wanted;
        named.subtract(m_plan.plan.shared.fixed);
        const codec::Split split(m_plan.plan.shared, m_plan.files.first().header.shards);
        QStringList addresses;
        constexpr std::uint64_t most = 1 << 20;
        for (std::uint64_t i = 0; i < std::min(named.count(), most); ++i) {
            const auto address = named.at(i);
            const auto shard = split.shardOf(address);
            if (!shard || m_plan.fileOf[*shard] < 0 || !m_seen.add(address))
                continue;
            if (std::binary_search(m_plan.result.unfinished.begin(), m_plan.result.unfinished.end(), *shard))
                continue;
            ++m_plan.result.lost;
            if (addresses.size() < 5)
                addresses.append(QString::fromStdString(address.toString()));
        }
        if (m_plan.result.lost > 0)
            m_plan.result.notes.append(MergeText::tr("Names lead to %1 addresses that were examined nowhere, "
                                                     "because the computers did not find the "
                                                     "same: %2. Scan them by their addresses.")
                                           .arg(m_plan.result.lost)
                                           .arg(addresses.join(QStringLiteral(", "))));
    }

    MergePlan &m_plan;
    Target &m_target;
    SeenAddresses m_seen;
    std::vector<std::uint64_t> m_seenOf;
    std::vector<std::uint32_t> m_short;
    core::OutcomeCounts m_counts;
    std::map<std::string, codec::EncodedHost> m_unresolved;
};

/// A merged file that was taken in before; empty where it was not.
std::optional<history::ScanId> knownScan(const MergePlan &plan, const QString &database)
{
    if (!keepsIdentity(plan) || !QFileInfo::exists(database))
        return std::nullopt;
    const auto history = history::History::open(database, history::Access::ReadOnly);
    if (!history)
        return std::nullopt;
    const auto found = (*history)->findScan(QString::fromStdString(plan.files.first().header.scan));
    return found ? std::optional(found->id) : std::nullopt;
}

} // namespace

core::Result<Merged, QString> mergeParts(const MergeRequest &request, const MergeProgress &progress)
{
    std::uint64_t whole = 0;
    for (const auto &file : request.files)
        whole += std::uint64_t(std::max<qint64>(QFileInfo(file).size(), 0)) * 2;
    std::uint64_t read = 0;
    const ReadOn readOn = [&](std::uint64_t bytes) {
        read += bytes;
        return !progress || progress(std::min(1.0, double(read) / double(std::max<std::uint64_t>(whole, 1))));
    };
    auto planned = planMerge(request, readOn);
    if (!planned)
        return core::failure(planned.error());
    if (request.onlyCheck) {
        planned->result.record = planned->record;
        return std::move(planned->result);
    }
    if (request.output.isEmpty()) {
        if (const auto known = knownScan(*planned, request.database)) {
            planned->result.record = planned->record;
            planned->result.scan = known;
            planned->result.wasThere = true;
            return std::move(planned->result);
        }
    }
    std::unique_ptr<Target> target;
    if (request.output.isEmpty())
        target = std::make_unique<HistoryTarget>(request, planned->result.scan);
    else
        target = std::make_unique<FileTarget>(request);
    const auto merge = [&]() -> Done {
        if (const auto begun = target->begin(*planned); !begun)
            return begun;
        Merging merging(*planned, *target);
        for (int i = 0; i < planned->files.size(); ++i) {
            if (const auto done = merging.read(i, readOn); !done)
                return done;
        }
        return merging.finish();
    };
    if (const auto merged = merge(); !merged) {
        target->giveUp();
        return core::failure(merged.error());
    }
    return std::move(planned->result);
}

QStringList mergeReport(const Merged &merged)
{
    const auto &record = merged.record;
    QStringList lines = report::partLines(record);
    lines += merged.notes;
    if (!merged.unfinished.empty())
        lines.append(MergeText::tr("Stopped before all their addresses were examined: parts %1 of %2.")
                         .arg(report::partList(merged.unfinished))
                         .arg(std::max(record.shards, 1u)));
    if (!merged.missing.empty())
        lines.append(MergeText::tr("Missing: parts %1 of %2. Their addresses were not examined.")
                         .arg(report::partList(merged.missing))
                         .arg(record.shards));
    return lines;
}

} // namespace port135::service
