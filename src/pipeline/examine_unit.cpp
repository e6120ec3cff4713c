// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/examine_unit.h"

#include "codec/frame.h"
#include "pipeline/prepared_targets.h"
#include "pipeline/record_context.h"
#include "scan/scanner.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace port135::pipeline {

core::Result<std::string, std::string> examineUnit(const codec::WorkUnit &unit, const UnitConsent &consent,
                                                   const std::function<bool()> &isStopped,
                                                   const sign::SecretKey *key,
                                                   std::optional<std::chrono::milliseconds> clockOffset)
{
    if (const auto checked = checkOptions(unit.options); !checked)
        return core::failure(checked.error().message.toStdString());
    auto addresses = unit.addresses;
    addresses.subtract(consent.never);
    if (addresses.count() > 0) {
        // What the unit says of consent is no consent.
        if (const auto checked = pipeline::checkScope(addresses, consent.allowPublic); !checked)
            return core::failure(checked.error().message.toStdString());
    }
    codec::FrameHeader header;
    header.scan = unit.scan;
    header.shard = unit.shard;
    header.shards = unit.shards;
    header.attempt = unit.attempt;
    header.plan.fixed = unit.addresses;
    header.record.options = unit.options;
    header.record.started = core::now();
    header.record.programVersion = QCoreApplication::applicationVersion().toStdString();
    header.machine = QSysInfo::machineHostName().toStdString();
    header.operatorName = accountName().toStdString();
    std::string frame;
    codec::FrameWriter writer(
        [&frame](std::string_view bytes) {
            frame += bytes;
            return true;
        },
        header, key);

    std::mutex mutex;
    std::condition_variable ended;
    bool isOver = false;
    std::string fault;
    codec::FrameEnd end;
    end.hosts = unit.addresses.count();
    end.clockOffset = clockOffset;
    if (addresses.count() > 0) {
        auto learned = std::make_shared<core::LearnedPorts>();
        for (const auto &[address, ports] : unit.learned) {
            if (ports.size() <= core::mostLearnedPorts)
                learned->emplace(address.unmapped(), ports);
        }
        scan::Scanner scanner(
            target::Feed(addresses), unit.options,
            [&](core::Observation &&observation) {
                const std::lock_guard lock(mutex);
                ++end.examined;
                writer.add(core::HostResult{std::move(observation), {}});
            },
            [&](const std::string &problem) {
                const std::lock_guard lock(mutex);
                fault = problem;
                isOver = true;
                ended.notify_all();
            },
            learned->empty() ? nullptr : core::LearnedPortsPtr(std::move(learned)));
        scanner.start();
        std::unique_lock lock(mutex);
        while (!ended.wait_for(lock, std::chrono::milliseconds(100), [&isOver] { return isOver; })) {
            if (isStopped())
                scanner.stop();
        }
        lock.unlock();
        scanner.wait();
    }
    if (!fault.empty())
        return core::failure(fault);
    end.ended = core::now();
    end.stoppedEarly = end.examined < end.hosts;
    if (!writer.finish(end))
        return core::failure(std::string("out of memory"));
    return frame;
}

} // namespace port135::pipeline
