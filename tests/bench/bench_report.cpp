// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report of many exposed hosts, and prints seconds, bytes and peak memory as one JSON object. Hosts
// are made one after the other, so that the memory is the exporter's.
#include "bench/measure.h"
#include "practice/office.h"
#include "print/document_pages.h"
#include "program/language.h"
#include "rating/rate.h"
#include "report/document/page_writer.h"
#include "report/export/exporter.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <stdexcept>

using namespace port135;

namespace {

constexpr char usage[] = "bench_report FORMAT HOSTS ENDPOINTS FILE [LANGUAGE]\n";

/// A host of the practice network with its map made `endpoints` long, at another address.
core::HostResult hostOf(const practice::Persona &persona, std::uint32_t number, std::size_t endpoints,
                        core::Timestamp started)
{
    core::HostResult host;
    core::Observation &seen = host.observation;
    seen.address = core::Address::v4(0x0a000000 + number);
    seen.outcome = core::Outcome::Listed;
    seen.started = started;
    seen.attempts = 1;
    seen.rtt = std::chrono::microseconds(410);
    seen.anonymousLookup = true;
    seen.names.netbios = "HOST-" + std::to_string(number);
    seen.names.domain = "OFFICE";
    seen.names.dns = "host-" + std::to_string(number) + ".office.example";
    seen.os = core::OsVersion{10, 0,
                              std::uint16_t(number % 3 == 0       ? 19041
                                                : number % 3 == 1 ? 17763
                                                                  : 14393)};
    seen.reachTried = true;
    seen.endpoints.reserve(endpoints);
    for (std::size_t i = 0; i < endpoints; ++i) {
        core::Endpoint endpoint = persona.endpoints[i % persona.endpoints.size()];
        // Repeated lines differ in their object, as they do where one service registers many.
        endpoint.object.timeLow = std::uint32_t(i / persona.endpoints.size());
        endpoint.address = seen.address.toString();
        if (core::isTcpBased(endpoint.protseq))
            endpoint.reach = number % 4 == 0 ? core::PortState::Silent : core::PortState::Open;
        seen.endpoints.push_back(std::move(endpoint));
    }
    host.rating = rating::rate(seen,
                               {knowledge::Catalogue::builtIn(), core::Vantage::OtherSegment,
                                std::chrono::floor<std::chrono::days>(started)});
    return host;
}

report::ReportContext contextOf(core::Timestamp started)
{
    report::ReportContext context;
    context.scanName = QStringLiteral("Office, every quarter");
    context.operatorName = QStringLiteral("A. Operator");
    context.machine = QStringLiteral("scanner-1");
    for (unsigned i = 6; i > 0; --i)
        context.trend.push_back({started - std::chrono::days(90 * i), {}, {3, 20 * i, 10, 12 * i, 3 * i}, 9});
    return context;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    report::setPageWriter(print::writePdf);
    const QStringList arguments = QGuiApplication::arguments();
    const report::Format *format = report::findFormat(arguments.value(1).toStdString());
    const std::uint32_t hosts = arguments.value(2).toUInt();
    const std::size_t endpoints = arguments.value(3).toUInt();
    if (!format || hosts == 0 || endpoints == 0 || arguments.size() < 5) {
        std::fputs(usage, stderr);
        return 2;
    }
    program::Language language;
    language.use(arguments.value(5, QStringLiteral("en")));
    std::vector<practice::Persona> personas;
    for (const auto &persona : practice::office()) {
        if (!persona.endpoints.empty())
            personas.push_back(persona);
    }
    QFile file(arguments.at(4));
    if (personas.empty() || !file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "bench_report: %s\n", qPrintable(file.errorString()));
        return 1;
    }

    core::ScanRecord scan;
    scan.targets = "10.0.0.0/20";
    scan.options = core::ScanOptions::forProfile(core::Profile::Normal);
    scan.options.vantage = core::Vantage::OtherSegment;
    scan.started = std::chrono::sys_days(std::chrono::year(2026) / 1 / 31) + std::chrono::hours(9);
    scan.ended = scan.started + std::chrono::minutes(4);
    scan.hosts = scan.examined = hosts;
    scan.counts[core::Outcome::Listed] = hosts;
    scan.programVersion = "0.1.0";

    const auto exporter = format->create(file, knowledge::Catalogue::builtIn());
    exporter->setContext(contextOf(scan.started));
    std::chrono::duration<double> writing{};
    const auto timed = [&writing](auto work) {
        const auto begin = core::Steady::now();
        work();
        writing += core::Steady::now() - begin;
    };
    timed([&] { exporter->begin(scan); });
    for (std::uint32_t i = 0; i < hosts; ++i) {
        const core::HostResult host = hostOf(personas[i % personas.size()], i, endpoints, scan.started);
        timed([&] { exporter->host(host); });
    }
    timed([&] { exporter->end(scan); });
    file.close();
    if (!exporter->error().isEmpty()) {
        std::fprintf(stderr, "bench_report %s: %s\n", argv[1], qPrintable(exporter->error()));
        return 1;
    }
    const QJsonObject result{{QStringLiteral("seconds"), writing.count()},
                             {QStringLiteral("bytes"), file.size()},
                             {QStringLiteral("peak_mb"), bench::peakMegabytes()}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
