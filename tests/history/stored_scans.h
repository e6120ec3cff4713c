// SPDX-License-Identifier: GPL-3.0-or-later
// Scans in a history, for tests.
#pragma once

#include "history/history.h"
#include "history/random_hosts.h"
#include "history/scan_writer.h"
#include "support/dump.h"

#include <QList>
#include <QTest>

namespace port135::test {

inline core::Address addressOf(std::uint32_t offset)
{
    return core::Address::v4(0x0a000000 + offset);
}

/// Every field different from its default.
inline history::NewScan newScan()
{
    history::NewScan scan;
    auto &record = scan.record;
    record.targets = "10.0.0.0/24, srv-7.example";
    record.excludes = {"10.0.0.9", "printer.example"};
    record.options = core::ScanOptions::forProfile(core::Profile::Gentle);
    record.options.port = 1135;
    record.options.rate = 77;
    record.options.stages = {false, true};
    record.options.vantage = core::Vantage::Vpn;
    record.options.limits.evidence = 4321;
    record.options.threads = 3;
    record.started = core::now();
    record.hosts = 256;
    record.programVersion = "9.8.7";
    record.catalogueVersion = "catalogue 5";
    record.rulesVersion = "rules 6";
    scan.plan.addresses.add(addressOf(0), addressOf(255));
    scan.plan.addresses.add(*core::Address::parse("2001:db8::5"), *core::Address::parse("2001:db8::9"));
    scan.plan.typedNames = {{addressOf(7), "srv-7.example"}};
    scan.plan.learnedPorts = {{addressOf(7), 49664}, {addressOf(7), 49667}, {addressOf(9), 50000}};
    scan.plan.allowPublic = true;
    scan.plan.reverseDns = false;
    scan.name = QStringLiteral("Monthly scan, 本社");
    scan.note = QStringLiteral("after the patch day");
    scan.operatorName = QStringLiteral("sato");
    scan.machine = QStringLiteral("pc-12");
    return scan;
}

inline core::ScanRecord ended(core::ScanRecord record)
{
    record.ended = record.started + std::chrono::seconds(90);
    return record;
}

/// A complete scan of these hosts.
inline history::ScanId store(const QString &file, const history::NewScan &scan,
                             const QList<core::HostResultPtr> &hosts,
                             history::ScanStatus status = history::ScanStatus::Complete)
{
    history::ScanWriter writer(file);
    const auto id = writer.begin(scan);
    if (!id) {
        QTest::qFail(qPrintable(id.error().message), __FILE__, __LINE__);
        return 0;
    }
    writer.add(hosts);
    if (!writer.finish(ended(scan.record), status))
        QTest::qFail("the scan was not written", __FILE__, __LINE__);
    return *id;
}

} // namespace port135::test
