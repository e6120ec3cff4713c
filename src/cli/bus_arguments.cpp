// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bus_arguments.h"

#include "cli/console.h"
#include "pipeline/examine_unit.h"
#include "program/key_messages.h"
#include "sites/bus_engine.h"
#include "sites/bus_worker.h"
#include "sites/directory_bus.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <atomic>
#include <thread>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class BusArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(BusArguments)
};

struct BusOptions
{
    std::filesystem::path folder;
    std::chrono::milliseconds lease{};
    std::vector<sign::PublicKey> trusted;
    pipeline::UnitConsent consent;
    bool worksHere = true;
};

/// The bus and one worker of this process.
class SharedEngine final : public scan::Engine
{
public:
    SharedEngine(const BusOptions &options, pipeline::EngineRequest request)
        : m_options(options)
        , m_plan(request.whole.scan)
    {
        auto bus = std::make_unique<sites::DirectoryBus>(options.folder, machine(), options.lease);
        m_bus = bus.get();
        m_finished = request.finished;
        m_engine = std::make_unique<sites::BusEngine>(std::move(bus), std::move(request.whole),
                                                      std::move(request.sink), std::move(request.finished),
                                                      options.trusted);
    }
    ~SharedEngine() override { end(); }

    void start() override
    {
        if (const auto opened = m_bus->open(m_plan); !opened) {
            m_finished(opened.error());
            return;
        }
        m_engine->start();
        if (!m_options.worksHere)
            return;
        try {
            m_worker = std::thread([this] {
                sites::DirectoryBus bus(m_options.folder, machine(), m_options.lease);
                sites::WorkerEvents events;
                events.isStopped = [this] { return m_isStopped.load(); };
                events.begun = [](const codec::WorkUnit &) {};
                events.done = [](std::uint32_t, bool) {};
                const auto done = sites::work(
                    bus, m_options.lease,
                    [&](const codec::WorkUnit &unit, const std::function<bool()> &stopped) {
                        return pipeline::examineUnit(unit, m_options.consent, stopped);
                    },
                    events);
                if (!done.problem.empty())
                    say(QString::fromStdString(done.problem)); // others may still work
            });
        } catch (const std::system_error &error) {
            say(QString::fromStdString(error.what()));
        }
    }
    void pause() override { m_engine->pause(); }
    void resume() override { m_engine->resume(); }
    void stop() override
    {
        m_isStopped = true;
        m_engine->stop();
    }
    void wait() override { m_engine->wait(); }
    scan::Progress progress() const override { return m_engine->progress(); }
    std::size_t inFlightLimit() const override { return m_engine->inFlightLimit(); }
    std::vector<core::ScanPart> parts() const override { return m_engine->parts(); }

private:
    static std::string machine() { return QSysInfo::machineHostName().toStdString(); }
    void end()
    {
        m_engine.reset(); // closes the bus
        m_isStopped = true;
        if (m_worker.joinable())
            m_worker.join();
    }

    const BusOptions m_options;
    const std::string m_plan;
    sites::DirectoryBus *m_bus = nullptr; ///< of m_engine
    Finished m_finished;
    std::unique_ptr<sites::BusEngine> m_engine;
    std::atomic<bool> m_isStopped{false};
    std::thread m_worker;
};

} // namespace

void addBusOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"bus"_s,
         BusArgumentsText::tr(
             "Share the scan over this folder with other computers, which run port135-cli work --bus "
             "FOLDER."),
         BusArgumentsText::tr("FOLDER")},
        {u"workers-wait"_s,
         BusArgumentsText::tr("With --bus: leave all of it to the others, and wait for them.")},
        {u"lease"_s,
         BusArgumentsText::tr("Seconds after which the part of a worker that is gone goes to another (60)."),
         BusArgumentsText::tr("SECONDS")},
        {u"trust"_s,
         BusArgumentsText::tr("With --bus: take only results signed with this public key; may be repeated."),
         BusArgumentsText::tr("PUBFILE")},
    });
}

core::Result<std::chrono::milliseconds, QString> readLease(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"lease"_s);
    if (text.isEmpty())
        return sites::DirectoryBus::usualLease;
    bool isNumber = false;
    const uint seconds = text.toUInt(&isNumber);
    if (!isNumber || seconds < 2 || seconds > 86'400)
        return core::failure(
            BusArgumentsText::tr("--lease needs a number of seconds from 2 to 86,400, not “%1”.").arg(text));
    return std::chrono::milliseconds(std::chrono::seconds(seconds));
}

core::Result<void, QString> readBusArguments(const QCommandLineParser &parser, pipeline::ScanRequest &request)
{
    if (!parser.isSet(u"bus"_s)) {
        for (const auto &option : {u"workers-wait"_s, u"lease"_s, u"trust"_s}) {
            if (parser.isSet(option))
                return core::failure(BusArgumentsText::tr("--%1 goes with --bus.").arg(option));
        }
        return {};
    }
    if (request.shard)
        return core::failure(
            BusArgumentsText::tr("--shard and --bus are two ways to share a scan: leave one of them out."));
    BusOptions options;
    options.folder = std::filesystem::path(parser.value(u"bus"_s).toStdU16String());
    const auto lease = readLease(parser);
    if (!lease)
        return core::failure(lease.error());
    options.lease = *lease;
    for (const auto &file : parser.values(u"trust"_s)) {
        const auto key = program::readPublicKey(file);
        if (!key)
            return core::failure(key.error());
        options.trusted.push_back(*key);
    }
    options.consent.allowPublic = request.allowPublic;
    options.worksHere = !parser.isSet(u"workers-wait"_s);
    if (options.worksHere && !options.trusted.empty())
        return core::failure(BusArgumentsText::tr(
            "With --trust the results of this computer, which are unsigned, would not count: add "
            "--workers-wait."));
    request.engine = [options](pipeline::EngineRequest engine) -> std::unique_ptr<scan::Engine> {
        return std::make_unique<SharedEngine>(options, std::move(engine));
    };
    return {};
}

} // namespace port135::cli
