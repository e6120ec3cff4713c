// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/work_command.h"

#include "cli/bus_arguments.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "intake/target_messages.h"
#include "pipeline/examine_unit.h"
#include "pipeline/worker_process.h"
#include "program/key_messages.h"
#include "sites/bus_worker.h"
#include "sites/directory_bus.h"
#include "target/specification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QtEndian>

#include <atomic>
#include <memory>
#include <thread>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class WorkCommandText
{
    Q_DECLARE_TR_FUNCTIONS(WorkCommand)
};

struct Options
{
    pipeline::UnitConsent consent;
    std::shared_ptr<const sign::SecretKey> key;
    bool quiet = false;
};

/// So many bytes, or fewer where the input ends.
QByteArray readWhole(QFile &input, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const auto more = input.read(std::min<qint64>(size - bytes.size(), 1 << 20));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

int workForParent(const Options &options)
{
    QFile input, output;
    if (!openInput(input) || !openOutput(output))
        return ExitUsage;
    while (true) {
        const auto head = readWhole(input, 8);
        if (head.isEmpty())
            return ExitClean; // the parent has no more, or is gone
        const auto size =
            head.size() == 8 ? qFromLittleEndian<quint64>(head.data()) : pipeline::mostMessage + 1;
        if (size > pipeline::mostMessage)
            return refuse(WorkCommandText::tr("What comes in is no unit of work."));
        const auto bytes = readWhole(input, qint64(size));
        const auto unit = codec::decodeWorkUnit({bytes.constData(), std::size_t(bytes.size())});
        if (!unit || quint64(bytes.size()) != size)
            return refuse(WorkCommandText::tr("What comes in is no unit of work."));
        const auto frame = pipeline::examineUnit(
            *unit, options.consent, [] { return false; }, options.key.get());
        if (!frame)
            return refuse(QString::fromStdString(frame.error()));
        if (!pipeline::writeMessage(output, *frame))
            return ExitUsage;
    }
}

int workOnBus(const QString &folder, std::chrono::milliseconds lease, const Options &options)
{
    sites::DirectoryBus bus(std::filesystem::path(folder.toStdU16String()),
                            QSysInfo::machineHostName().toStdString(), lease);
    std::atomic<bool> isStopped{false};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &interrupt, [&isStopped] { isStopped = true; });
    const auto waitsOrStops = [&isStopped] {
        QCoreApplication::processEvents();
        return isStopped.load();
    };
    if (!bus.isOpen() && !options.quiet)
        say(WorkCommandText::tr("Waiting for port135-cli scan --bus %1.")
                .arg(QDir::toNativeSeparators(folder)));
    while (!bus.isOpen()) {
        if (waitsOrStops())
            return ExitStopped;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    sites::WorkerEvents events;
    events.isStopped = waitsOrStops;
    events.begun = [&options](const codec::WorkUnit &unit) {
        if (!options.quiet)
            say(WorkCommandText::tr("Part %1 of %2: %3 addresses")
                    .arg(unit.shard)
                    .arg(unit.shards)
                    .arg(unit.addresses.count()));
    };
    events.done = [](std::uint32_t shard, bool isRepeated) {
        if (isRepeated)
            say(WorkCommandText::tr(
                    "Part %1 took too long, and another computer has it: the result counts once.")
                    .arg(shard));
    };
    const auto result = sites::work(
        bus, bus.lease(),
        [&](const codec::WorkUnit &unit, const std::function<bool()> &stopped) {
            return pipeline::examineUnit(unit, options.consent, stopped, options.key.get(),
                                         bus.clockOffset());
        },
        events);
    if (!options.quiet)
        say(WorkCommandText::tr("Parts done here: %1").arg(result.done));
    if (!result.problem.empty())
        return refuse(QString::fromStdString(result.problem));
    return isStopped ? ExitStopped : ExitClean;
}

} // namespace

int runWorkCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        WorkCommandText::tr("Examines parts of a scan that another computer leads: "
                            "port135-cli scan --bus FOLDER, where FOLDER is "
                            "shared by all. What this computer may scan says this "
                            "computer: --exclude and --allow-public hold here, "
                            "whatever the scan asks for."));
    parser.addOptions({
        {u"bus"_s, WorkCommandText::tr("The shared folder; without it, work comes from standard input."),
         WorkCommandText::tr("FOLDER")},
        {u"lease"_s,
         WorkCommandText::tr("Seconds after which the part of a worker that is gone goes to another (60)."),
         WorkCommandText::tr("SECONDS")},
        {u"exclude"_s, WorkCommandText::tr("Never scan these from here; may be repeated."),
         WorkCommandText::tr("SPEC")},
        {u"allow-public"_s, WorkCommandText::tr("Scan public addresses too: only those that are yours.")},
        {u"sign"_s, WorkCommandText::tr("Sign results with this key: see port135-cli key."),
         WorkCommandText::tr("KEYFILE")},
        {u"quiet"_s, WorkCommandText::tr("No progress on standard error.")},
        {u"lang"_s, WorkCommandText::tr("en or ja."), WorkCommandText::tr("LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"work"_s))
        return *ended;
    if (!parser.positionalArguments().isEmpty())
        return refuse(WorkCommandText::tr("work takes no targets: those come from the scan."));
    Options options;
    options.quiet = parser.isSet(u"quiet"_s);
    options.consent.allowPublic = parser.isSet(u"allow-public"_s);
    for (const auto &text : parser.values(u"exclude"_s)) {
        const auto parsed = target::parseTargets(text.toStdString(), target::Meaning::Exclusions);
        if (!parsed)
            return refuse(intake::message(parsed.error()));
        if (!parsed->names.empty())
            return refuse(WorkCommandText::tr("--exclude of work takes addresses, not names."));
        options.consent.never.add(parsed->exclude);
    }
    if (parser.isSet(u"sign"_s)) {
        auto key = program::readSecretKey(parser.value(u"sign"_s));
        if (!key)
            return refuse(key.error());
        options.key = std::make_shared<const sign::SecretKey>(std::move(*key));
    }
    const auto lease = readLease(parser);
    if (!lease)
        return refuse(lease.error());
    return parser.isSet(u"bus"_s) ? workOnBus(parser.value(u"bus"_s), *lease, options)
                                  : workForParent(options);
}

} // namespace port135::cli
