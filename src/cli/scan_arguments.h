// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the commands that scan.
#pragma once

#include "core/finding.h"
#include "core/result.h"
#include "notify/notifier.h"
#include "pipeline/scan_service.h"
#include "report/export/exporter.h"
#include "service/host_filter.h"
#include "sign/key.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>
#include <optional>

namespace port135::cli {

struct ScanArguments
{
    pipeline::ScanRequest request;
    const report::Format *format = nullptr;
    QString output; ///< file; empty or "-" = standard output
    QStringList management; ///< networks that remedies leave in, as typed
    QStringList clients; ///< of the services of rules, as typed: "R5=10.0.0.0/8"
    bool allHosts = false;
    service::HostFilter filter; ///< of what is written; the whole network is scanned
    std::optional<core::Level> failOn; ///< empty: "never"
    bool dryRun = false;
    bool quiet = false;
    QString database; ///< where the scan is kept; empty: nowhere
    std::shared_ptr<notify::Notifier> notifier; ///< told when the scan is over; null: nobody is
    std::optional<history::ScanId> resumedScan; ///< instead of `request`, but for its allowPublic
    QString portsSource; ///< whose maps request.learnedPorts are from, in a sentence; empty for none
    QString addressee; ///< on the first page of reports, with the next two
    QString classification;
    QByteArray logo;
    std::shared_ptr<const sign::SecretKey>
        key; ///< signs what is written, where the format can; null: unsigned
    bool showEvidence = false; ///< with the table only; with `quiet` instead of it on standard output

    /// Whether this host is written.
    bool lists(const core::HostResult &host, std::optional<comparison::Change> change = {}) const;
    /// What a report says of the filter; empty without one.
    QString selection() const;
    /// What these arguments say of a report.
    void fill(report::ReportContext &context) const;
};

/// What is written where, and what it makes of the exit code.
void addOutputOptions(QCommandLineParser &parser);
/// Adds the options that every scanning command has, those above among them.
void addScanOptions(QCommandLineParser &parser);
/// Only for `scan`: what to scan, and what not.
void addTargetOptions(QCommandLineParser &parser);

/// Reads the options of addOutputOptions() after parser.parse(). The error is a sentence for the user.
/// `knowsChanges`: the filter may ask what changed since another scan.
core::Result<ScanArguments, QString> readOutputArguments(const QCommandLineParser &parser,
                                                         bool knowsChanges = false);
/// Reads all of addScanOptions() after parser.parse(). The error is a sentence for the user.
core::Result<ScanArguments, QString> readScanArguments(const QCommandLineParser &parser);
/// Targets from the command line and files, excludes.
core::Result<void, QString> readTargetArguments(const QCommandLineParser &parser,
                                                pipeline::ScanRequest &request);

} // namespace port135::cli
