// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/merge_plan.h"

#include "knowledge/data_version.h"
#include "pipeline/prepared_targets.h"
#include "pipeline/record_context.h"
#include "program/user_catalogue.h"
#include "rating/rule.h"
#include "report/document/provenance.h"
#include "report/text/parts_text.h"
#include "report/text/words.h"
#include "service/merge_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace port135::service {
namespace {

constexpr auto longApart = std::chrono::hours(24);
constexpr auto muchOffset = std::chrono::minutes(5);

QString shownName(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

/// Whether `a` is to count rather than `b`: the one that is whole, then the one that proves who made it, then
/// the one that was there first.
bool isBetter(const core::ScanPart &a, const core::ScanPart &b)
{
    if (a.stoppedEarly != b.stoppedEarly)
        return b.stoppedEarly;
    if (a.stoppedEarly && a.examined != b.examined)
        return a.examined > b.examined;
    if (a.signer.empty() != b.signer.empty())
        return b.signer.empty();
    return a.ended < b.ended;
}

core::Result<void, QString> checkTrust(const PartFile &part, const std::vector<sign::PublicKey> &trusted)
{
    if (trusted.empty())
        return {};
    if (!part.signer)
        return core::failure(
            MergeText::tr("%1 is unsigned, so that nothing proves who made it. Leave out --trust to take "
                          "unsigned parts.")
                .arg(QDir::toNativeSeparators(part.file)));
    if (std::find(trusted.begin(), trusted.end(), *part.signer) == trusted.end())
        return core::failure(
            MergeText::tr("%1 is signed with a key that --trust does not name: %2")
                .arg(QDir::toNativeSeparators(part.file), QString::fromStdString(part.signer->text())));
    return {};
}

/// The names of the first file with the addresses that they have for any of them; excluded ones with those
/// that they have for all.
std::vector<codec::PlannedName> namesOf(const QList<PartFile> &files)
{
    auto names = files.first().header.plan.names;
    std::map<std::tuple<std::string, std::uint8_t, bool>, std::size_t> places;
    for (std::size_t i = 0; i < names.size(); ++i)
        places.try_emplace({names[i].name, names[i].prefix, names[i].excluded}, i);
    for (qsizetype file = 1; file < files.size(); ++file) {
        for (const auto &name : files[file].header.plan.names) {
            const auto place = places.find({name.name, name.prefix, name.excluded});
            if (place == places.end())
                continue;
            auto &addresses = names[place->second].addresses;
            const auto isIn = [](const auto &list, const core::Address &address) {
                return std::find(list.begin(), list.end(), address) != list.end();
            };
            if (name.excluded) {
                std::erase_if(addresses, [&](const auto &address) { return !isIn(name.addresses, address); });
                continue;
            }
            for (const auto &address : name.addresses) {
                if (!isIn(addresses, address))
                    addresses.push_back(address);
            }
        }
    }
    return names;
}

/// Of the choices made: duplicates and all that is odd about times.
void addNotes(MergePlan &plan, const std::vector<core::ScanPart> &parts)
{
    auto &notes = plan.result.notes;
    notes += nameDifferences(plan.files);
    core::Timestamp first = core::Timestamp::max(), last{};
    for (const auto &part : parts) {
        first = std::min(first, part.started);
        last = std::max(last, part.started);
        if (part.clockOffset && std::chrono::abs(*part.clockOffset) > muchOffset)
            notes.append(
                MergeText::tr("The clock of %1 was %2 seconds off when it made part %3: its times are as "
                              "it wrote them.")
                    .arg(report::machineOf(part))
                    .arg(std::chrono::duration_cast<std::chrono::seconds>(*part.clockOffset).count())
                    .arg(part.shard));
    }
    if (!parts.empty() && last - first > longApart)
        notes.append(
            MergeText::tr("The parts were not made on one day: the first was begun at %1, the last at %2.")
                .arg(report::timeText(first), report::timeText(last)));
}

} // namespace

bool SeenAddresses::add(const core::Address &address)
{
    if (const auto index = m_fixed.indexOf(address)) {
        auto &bits = m_pages[*index / page];
        bits.resize(page / 64);
        auto &word = bits[std::size_t(*index % page / 64)];
        const auto bit = std::uint64_t(1) << (*index % 64);
        if (word & bit)
            return false;
        word |= bit;
    } else if (!m_others.insert(address).second) {
        return false;
    }
    ++m_count;
    return true;
}

core::Result<MergePlan, QString> planMerge(const MergeRequest &request, const ReadOn &readOn)
{
    MergePlan plan;
    QStringList problems;
    QHash<QString, QString> known; // digest to file
    for (const auto &file : request.files) {
        auto part = inspectPart(file, readOn);
        if (!part && part.error().isEmpty())
            return core::failure(QString());
        if (!part) {
            problems.append(part.error());
            continue;
        }
        if (const auto trusted = checkTrust(*part, request.trusted); !trusted) {
            problems.append(trusted.error());
            continue;
        }
        const auto digest = QString::fromStdString(core::hex(part->digest));
        if (known.contains(digest)) {
            plan.result.notes.append(
                MergeText::tr("%1 is the same part as %2, and counts once.")
                    .arg(QDir::toNativeSeparators(file), QDir::toNativeSeparators(known.value(digest))));
            continue;
        }
        known.insert(digest, file);
        if (part->isUnchecked)
            plan.result.notes.append(
                MergeText::tr("%1 is signed, which this program cannot check, because it was built without "
                              "libsodium: it counts as unsigned.")
                    .arg(shownName(file)));
        plan.bytes += part->bytes;
        if (!plan.files.isEmpty()) {
            const auto &one = plan.files.first();
            if (one.planHash != part->planHash || one.header.shards != part->header.shards) {
                problems.append(MergeText::tr("%1 and %2 are parts of different scans:")
                                    .arg(QDir::toNativeSeparators(one.file), QDir::toNativeSeparators(file)));
                for (const auto &line : differences(one.header, one.file, part->header, file))
                    problems.append(QStringLiteral("  ") + line);
                continue;
            }
            part->header.plan.fixed = {}; // as that of the first: not once for each file
        }
        plan.files.append(std::move(*part));
    }
    if (!problems.isEmpty())
        return core::failure(problems.join(u'\n'));
    if (plan.files.isEmpty())
        return core::failure(MergeText::tr("Name the parts: *.p135 files of scan --shard."));

    const auto &head = plan.files.first().header;
    if (const auto checked = pipeline::checkOptions(head.record.options); !checked)
        return core::failure(checked.error().message);
    plan.fileOf.assign(std::size_t(head.shards) + 1, -1);
    std::map<std::uint32_t, core::ScanPart> chosen;
    for (int i = 0; i < plan.files.size(); ++i) {
        for (auto &part : plan.files[i].parts()) {
            const auto shard = part.shard;
            const auto there = chosen.find(shard);
            if (there == chosen.end()) {
                plan.fileOf[shard] = i;
                chosen.emplace(shard, std::move(part));
                continue;
            }
            const bool takesOver = isBetter(part, there->second);
            const int other = std::exchange(plan.fileOf[shard], takesOver ? i : plan.fileOf[shard]);
            plan.result.notes.append(
                MergeText::tr("Part %1 was made twice: that in %2 counts, that in %3 does not.")
                    .arg(QString::number(shard),
                         QDir::toNativeSeparators(plan.files[plan.fileOf[shard]].file),
                         QDir::toNativeSeparators(plan.files[takesOver ? other : i].file)));
            if (takesOver)
                there->second = std::move(part);
        }
    }
    auto &record = plan.record;
    record = head.record;
    record.parts.clear();
    record.shards = head.shards > 1 ? head.shards : 0;
    record.programVersion = QCoreApplication::applicationVersion().toStdString();
    record.catalogueVersion = knowledge::dataVersion(program::catalogue());
    record.rulesVersion = rating::rulesVersion();
    record.started = core::Timestamp::max();
    record.ended = {};
    for (const auto &[shard, part] : chosen) {
        record.parts.push_back(part);
        record.started = std::min(record.started, part.started);
        record.ended = std::max(record.ended, part.ended);
        if (part.stoppedEarly)
            plan.result.unfinished.push_back(shard);
    }
    for (std::uint32_t shard = 1; shard <= head.shards; ++shard) {
        if (plan.fileOf[shard] < 0)
            plan.result.missing.push_back(shard);
    }
    addNotes(plan, record.parts);
    if (head.shards == 1)
        record.parts.clear(); // one computer made it

    plan.wanted = head.plan.addresses();
    for (qsizetype i = 1; i < plan.files.size(); ++i) {
        auto more = plan.files[i].header.plan;
        if (more.names == head.plan.names)
            continue;
        more.fixed = {};
        plan.wanted.add(more.addresses());
    }
    // Left out is what any of them was to leave out.
    for (const auto &file : std::as_const(plan.files)) {
        codec::SharedPlan excluded;
        for (auto name : file.header.plan.names) {
            if (name.excluded) {
                name.excluded = false;
                excluded.names.push_back(name);
            }
        }
        plan.wanted.subtract(excluded.addresses());
    }
    record.hosts = plan.wanted.count();
    plan.plan.addresses = plan.wanted;
    plan.plan.shared = head.plan;
    plan.plan.shared.names = namesOf(plan.files);
    plan.plan.shards = head.shards > 1 ? head.shards : 0;
    for (const auto &name : plan.plan.shared.names) {
        for (const auto &address : name.addresses) {
            if (!name.excluded && plan.wanted.contains(address))
                plan.plan.typedNames.emplace_back(address, name.name);
        }
    }
    return plan;
}

} // namespace port135::service
