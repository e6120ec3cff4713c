// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/scan_writer.h"

#include "core/weight.h"
#include "history/database.h"
#include "history/host_store.h"
#include "history/scan_lock.h"
#include "history/scan_store.h"
#include "history/transaction.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace port135::history {

using namespace std::chrono_literals;

namespace {

using Kind = HistoryError::Kind;

constexpr auto burst = 300ms; // what comes within goes into one transaction
constexpr qsizetype fullBurst = 4'096; // hosts: not worth waiting for more
constexpr qsizetype mostWaitingHosts = 16'384;
constexpr std::size_t mostWaitingBytes = 64u << 20;
constexpr std::size_t fullBurstBytes = mostWaitingBytes / 2; // the other half comes in while it is written
constexpr int patience = 500; // ms at a time, so that whoever does not wait any more is let go soon
constexpr int busyRounds = 3 * Database::usualPatience / patience;

} // namespace

/// The thread's side of it.
class ScanWriting
{
public:
    static HistoryResult<std::unique_ptr<ScanWriting>> open(const QString &file)
    {
        auto database = Database::open(file, Access::ReadWrite, patience);
        if (!database)
            return core::failure(database.error());
        return std::make_unique<ScanWriting>(std::move(*database));
    }

    explicit ScanWriting(std::unique_ptr<Database> database)
        : m_database(std::move(database))
        , m_scans(*m_database)
        , m_hosts(*m_database, Packing::Fast)
    {
    }

    HistoryResult<ScanId> begin(const NewScan &scan)
    {
        Transaction transaction(*m_database);
        if (auto begun = transaction.begin(); !begun)
            return core::failure(begun.error());
        QString recheckOf;
        if (scan.recheckOf) {
            auto uuid = m_scans.uuidOf(*scan.recheckOf);
            if (!uuid)
                return core::failure(uuid.error());
            recheckOf = *uuid;
        }
        const auto id = m_scans.insert(scan, recheckOf, ScanStatus::Running);
        if (!id)
            return id;
        // Before anybody can see the row.
        if (!m_lock.take(m_database->file(), *id))
            return core::failure(makeError(Kind::NotWritable, m_database->file()));
        if (auto committed = transaction.commit(); !committed)
            return core::failure(committed.error());
        m_id = *id;
        m_packer = std::make_unique<Packer>(m_hosts.packing());
        return id;
    }

    HistoryResult<ResumePoint> resume(ScanId id)
    {
        const auto found = m_scans.one(id);
        if (!found)
            return core::failure(found.error());
        if (!m_lock.take(m_database->file(), id))
            return core::failure(makeError(Kind::InUse, m_database->file()));
        Transaction transaction(*m_database);
        if (auto begun = transaction.begin(); !begun)
            return core::failure(begun.error());
        auto plan = m_scans.plan(id);
        auto tally = m_scans.tally(id);
        if (!plan || !tally)
            return core::failure(plan ? tally.error() : plan.error());
        if (const auto stored = m_scans.one(id); !stored || stored->status == ScanStatus::Complete)
            return core::failure(stored ? makeError(Kind::NotFound, m_database->file()) : stored.error());
        auto info = m_scans.one(id);
        auto examined = m_hosts.addresses(id);
        auto cutShort = m_hosts.cutShort(id);
        if (!info || !examined || !cutShort)
            return core::failure(!info ? info.error() : !examined ? examined.error() : cutShort.error());
        const auto firstSample = m_hosts.nextSample(id);
        if (!firstSample)
            return core::failure(firstSample.error());
        if (auto set = m_scans.setStatus(id, ScanStatus::Running); !set)
            return core::failure(set.error());
        if (auto committed = transaction.commit(); !committed)
            return core::failure(committed.error());
        m_id = id;
        m_tally = *tally;
        m_cutShort = addressesOf(*cutShort);
        m_packer = std::make_unique<Packer>(m_hosts.packing(), *firstSample);
        return makeResumePoint(std::move(*info), std::move(*plan), std::move(*examined),
                               std::move(*cutShort));
    }

    HistoryResult<void> add(const QList<core::HostResultPtr> &hosts)
    {
        const auto packed = packHosts(hosts, *m_packer);
        return inTransaction([&](Tally &tally) -> HistoryResult<void> {
            for (const auto &host : hosts) {
                const auto &address = host->observation.address;
                if (!m_cutShort.contains(address))
                    continue;
                if (auto removed = m_hosts.removeCutShort(m_id, address, tally); !removed)
                    return removed;
            }
            return m_hosts.write(m_id, packed, tally);
        });
    }

    HistoryResult<void> finish(const core::ScanRecord &record, ScanStatus status)
    {
        auto finished = inTransaction([&](Tally &) -> HistoryResult<void> {
            if (auto gathered = m_hosts.gatherQuiet(m_id); !gathered)
                return gathered;
            if (auto set = m_scans.setRecord(m_id, record); !set)
                return set;
            return m_scans.setStatus(m_id, status);
        });
        if (finished)
            m_lock.release();
        return finished;
    }

private:
    /// Whole or not at all; again where only another program was in the way.
    HistoryResult<void> inTransaction(const std::function<HistoryResult<void>(Tally &)> &write)
    {
        HistoryResult<void> done;
        for (int round = 0; round < busyRounds; ++round) {
            done = once(write);
            if (done || done.error().kind != Kind::Busy)
                break;
        }
        return done;
    }

    HistoryResult<void> once(const std::function<HistoryResult<void>(Tally &)> &write)
    {
        Transaction transaction(*m_database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        Tally tally = m_tally;
        if (auto written = write(tally); !written)
            return written;
        if (auto set = m_scans.setTally(m_id, tally); !set)
            return set;
        if (auto committed = transaction.commit(); !committed)
            return committed;
        m_tally = tally;
        return {};
    }

    std::unique_ptr<Database> m_database;
    ScanStore m_scans;
    HostStore m_hosts;
    ScanLock m_lock;
    std::unique_ptr<Packer> m_packer; ///< of m_id
    ScanId m_id = 0;
    Tally m_tally;
    target::RangeSet m_cutShort; ///< of a resumed scan: what is added there takes the place of what is stored
};

struct ScanWriter::Private
{
    Private(ScanWriter *writer, QString fileName)
        : q(writer)
        , file(std::move(fileName))
    {
    }

    /// Opens the file in a new thread and calls `first` there, again where only another program was in the
    /// way; `done` takes, in that thread, what it returns.
    template <typename Value>
    HistoryResult<void> launch(std::function<HistoryResult<Value>(ScanWriting &)> first,
                               std::function<void(HistoryResult<Value>)> done);
    /// The same, and waits for what it returns.
    template <typename Value>
    HistoryResult<Value> start(std::function<HistoryResult<Value>(ScanWriting &)> first);
    /// In the writer's thread, unless another scan was begun since.
    template <typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(
            q,
            [this, number = scanNumber.load(), call = std::move(call)] {
                if (number == scanNumber)
                    call();
            },
            Qt::QueuedConnection);
    }
    void run(ScanWriting &writing);
    void end();
    void report(const HistoryError &error);

    ScanWriter *q;
    const QString file;
    std::atomic<int> scanNumber{0}; ///< changes only while no thread runs
    std::thread thread;
    std::atomic<bool> failed{false};

    std::mutex mutex;
    std::condition_variable wake;
    QList<core::HostResultPtr> waiting;
    std::size_t waitingBytes = 0;
    std::atomic<qsizetype> unwrittenHosts{0};
    std::atomic<std::size_t> unwrittenBytes{0};
    bool isEnding = false;
    std::atomic<bool> isAbandoned{false}; ///< nobody waits for a beginning any more
    std::optional<std::pair<core::ScanRecord, ScanStatus>> last;
};

ScanWriter::ScanWriter(const QString &file, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, file))
{
}

ScanWriter::~ScanWriter()
{
    d->end();
}

QString ScanWriter::file() const
{
    return d->file;
}

HistoryResult<ScanId> ScanWriter::begin(const NewScan &scan)
{
    return d->start<ScanId>([scan](ScanWriting &writing) { return writing.begin(scan); });
}

HistoryResult<ResumePoint> ScanWriter::resume(ScanId id)
{
    return d->start<ResumePoint>([id](ScanWriting &writing) { return writing.resume(id); });
}

void ScanWriter::beginLater(const NewScan &scan)
{
    const auto launched = d->launch<ScanId>([scan](ScanWriting &writing) { return writing.begin(scan); },
                                            [this](const HistoryResult<ScanId> &id) {
                                                if (id)
                                                    d->post([this, id = *id] { Q_EMIT begun(id); });
                                                else
                                                    d->report(id.error());
                                            });
    if (!launched)
        d->report(launched.error());
}

void ScanWriter::resumeLater(ScanId id)
{
    const auto refuse = [this](const HistoryError &error) {
        d->failed = true;
        d->post([this, error] { Q_EMIT refused(error); });
    };
    const auto launched =
        d->launch<ResumePoint>([id](ScanWriting &writing) { return writing.resume(id); },
                               [this, refuse](HistoryResult<ResumePoint> point) {
                                   if (!point)
                                       return refuse(point.error());
                                   d->post([this, point = std::move(*point)] { Q_EMIT resumed(point); });
                               });
    if (!launched)
        refuse(launched.error());
}

void ScanWriter::add(const QList<core::HostResultPtr> &hosts)
{
    if (hosts.isEmpty() || d->failed || !d->thread.joinable())
        return;
    std::size_t weight = 0;
    for (const auto &host : hosts)
        weight += core::weightOf(*host);
    d->unwrittenHosts += hosts.size();
    d->unwrittenBytes += weight;
    {
        const std::lock_guard lock(d->mutex);
        d->waiting += hosts;
        d->waitingBytes += weight;
    }
    d->wake.notify_one();
}

bool ScanWriter::hasRoom() const
{
    return d->failed || (d->unwrittenHosts < mostWaitingHosts && d->unwrittenBytes < mostWaitingBytes);
}

bool ScanWriter::finish(const core::ScanRecord &record, ScanStatus status)
{
    if (!d->thread.joinable())
        return false;
    close(record, status);
    d->end();
    return !d->failed;
}

void ScanWriter::close(const core::ScanRecord &record, ScanStatus status)
{
    {
        const std::lock_guard lock(d->mutex);
        d->last = {record, status};
        d->isEnding = true;
    }
    d->wake.notify_one();
}

bool ScanWriter::hasFailed() const
{
    return d->failed;
}

template <typename Value>
HistoryResult<void> ScanWriter::Private::launch(std::function<HistoryResult<Value>(ScanWriting &)> first,
                                                std::function<void(HistoryResult<Value>)> done)
{
    end();
    ++scanNumber;
    failed = false;
    isEnding = false;
    isAbandoned = false;
    last.reset();
    waiting.clear();
    waitingBytes = 0;
    unwrittenHosts = 0;
    unwrittenBytes = 0;
    const auto work = [this, first = std::move(first), done = std::move(done)] {
        std::unique_ptr<ScanWriting> writing;
        std::optional<HistoryResult<Value>> value;
        for (int round = 0; round < busyRounds; ++round) {
            auto opened = ScanWriting::open(file);
            value = opened ? first(**opened) : HistoryResult<Value>(core::failure(opened.error()));
            if (opened)
                writing = std::move(*opened);
            if (*value || value->error().kind != Kind::Busy || isAbandoned)
                break;
        }
        const bool begun = value->has_value();
        done(std::move(*value));
        if (!begun)
            return;
        run(*writing);
        writing.reset();
        post([this] { Q_EMIT q->closed(); });
    };
    try {
        thread = std::thread(work);
    } catch (const std::system_error &error) { // no thread is left
        return core::failure(makeError(Kind::Other, file, QString::fromStdString(error.what())));
    }
    return {};
}

template <typename Value>
HistoryResult<Value> ScanWriter::Private::start(std::function<HistoryResult<Value>(ScanWriting &)> first)
{
    const auto promise = std::make_shared<std::promise<HistoryResult<Value>>>();
    const auto launched = launch<Value>(
        std::move(first), [promise](HistoryResult<Value> value) { promise->set_value(std::move(value)); });
    if (!launched)
        return core::failure(launched.error());
    auto value = promise->get_future().get();
    if (!value)
        thread.join();
    return value;
}

void ScanWriter::Private::run(ScanWriting &writing)
{
    while (true) {
        QList<core::HostResultPtr> hosts;
        std::size_t weight = 0;
        bool ends = false;
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return isEnding || !waiting.isEmpty(); });
            wake.wait_for(lock, burst, [this] {
                return isEnding || waiting.size() >= fullBurst || waitingBytes >= fullBurstBytes;
            });
            hosts.swap(waiting);
            std::swap(weight, waitingBytes);
            ends = isEnding;
        }
        if (!hosts.isEmpty()) {
            if (const auto written = writing.add(hosts); !written)
                return report(written.error());
            unwrittenHosts -= hosts.size();
            unwrittenBytes -= weight;
        }
        if (!ends)
            continue;
        if (last) {
            if (const auto finished = writing.finish(last->first, last->second); !finished)
                report(finished.error());
        }
        return;
    }
}

void ScanWriter::Private::end()
{
    if (!thread.joinable())
        return;
    isAbandoned = true;
    {
        const std::lock_guard lock(mutex);
        isEnding = true;
    }
    wake.notify_one();
    thread.join();
}

/// On any thread; the signal comes on the writer's.
void ScanWriter::Private::report(const HistoryError &error)
{
    failed = true;
    post([this, reason = error.message] { Q_EMIT q->failed(reason); });
}

} // namespace port135::history
