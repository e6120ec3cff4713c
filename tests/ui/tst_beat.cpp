// SPDX-License-Identifier: GPL-3.0-or-later
// The window while another program writes to the history: it goes on living, whatever is asked of the file.
#include "history/history.h"
#include "support/parsed.h"
#include "ui/pages/banner.h"
#include "ui/resume_offer.h"
#include "ui/window_fixture.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace port135;
using namespace std::chrono_literals;
using test::WindowFixture;

namespace {

constexpr auto held = 5s; ///< half of what SQLite waits for a file
/// Whoever waits for the file waits for seconds; a busy computer draws a page in much less.
constexpr qint64 longestGap = 1'000;

/// The longest time in which the event loop did not come round.
class Beat
{
public:
    Beat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(10ms);
    }
    /// ms
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Another program that writes: from now on, until the time is over.
class Holder
{
public:
    explicit Holder(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        m_database.setDatabaseName(file);
        m_holds = m_database.open() && QSqlQuery(m_database).exec(QStringLiteral("BEGIN IMMEDIATE"));
        QTimer::singleShot(held, &m_end, [this] { letGo(); });
    }
    ~Holder()
    {
        letGo();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    }
    bool holds() const { return m_holds; }

private:
    void letGo()
    {
        if (m_holds)
            QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        m_holds = false;
    }

    QSqlDatabase m_database;
    QObject m_end;
    bool m_holds = false;
};

core::Acceptance acceptance()
{
    core::Acceptance accepted;
    accepted.rule = "R1";
    accepted.hosts = "127.135.0.10";
    accepted.owner = "M. Tanaka";
    accepted.reason = "printers";
    accepted.expires = core::today() + std::chrono::days(30);
    return accepted;
}

} // namespace

class BeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.open());
        QVERIFY(m_fixture.practice());
        QVERIFY(m_fixture.practice());
        const auto stored = scans();
        QCOMPARE(stored.size(), 2);
        m_before = stored.last().id;
        m_after = stored.first().id;
    }

    void aScanBeginsWhileWhatIsOldGoesAndDecisionsAreKept()
    {
        auto &session = m_fixture.session;
        session.settings().set(ui::Setting::HistoryDays, 90);
        QSignalSpy settled(&session, &ui::Session::settled);
        {
            const Holder holder(file());
            QVERIFY(holder.holds());
            const Beat beat;
            ui::Banner banner;
            const ui::ResumeOffer retention(session, banner, nullptr);
            m_fixture.action(ui::Command::Practice)->trigger();
            QVERIFY(session.service().isActive());
            session.triage().accept(acceptance());
            session.compareScans(m_before, m_after);
            // Every host comes while the file is held; the scan is over when it is let go.
            QTRY_COMPARE_WITH_TIMEOUT(session.service().progress().examined, quint64(256), 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(!holder.holds(), 60'000);
            report("beginning, retention, accepting, comparing", beat);
            QVERIFY(beat.longest() < longestGap);
        }
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 60'000);
        QVERIFY(session.service().historyId());
        QTRY_COMPARE_WITH_TIMEOUT(exceptions(), 1, 60'000);
    }

    void hostsAreLookedAtAgain()
    {
        auto &session = m_fixture.session;
        {
            const Holder holder(file());
            QVERIFY(holder.holds());
            const Beat beat;
            m_fixture.action(ui::Command::Recheck)->trigger();
            session.triage().withdraw(0);
            QTRY_VERIFY_WITH_TIMEOUT(!holder.holds(), 60'000);
            report("re-check, withdrawing", beat);
            QVERIFY(beat.longest() < longestGap);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.window->findChild<QDialog *>(QStringLiteral("recheckDialog")),
                                 60'000);
        m_fixture.find<QDialog>(QStringLiteral("recheckDialog"))->close();
        QVERIFY(std::ranges::any_of(scans(), [](const auto &scan) { return scan.recheckOf.has_value(); }));
        QTRY_COMPARE_WITH_TIMEOUT(exceptions(), 0, 60'000);
    }

    void aStoppedScanGoesOn()
    {
        auto &session = m_fixture.session;
        const auto stopped = storeStopped();
        QVERIFY(stopped != 0);
        QSignalSpy settled(&session, &ui::Session::settled);
        std::optional<bool> resumed;
        {
            const Holder holder(file());
            QVERIFY(holder.holds());
            const Beat beat;
            session.resume(stopped, false, [&](const auto &begun) { resumed = begun.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(!holder.holds(), 60'000);
            report("resuming", beat);
            QVERIFY(beat.longest() < longestGap);
        }
        QTRY_COMPARE_WITH_TIMEOUT(resumed, std::optional(true), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 60'000);
        QCOMPARE(session.service().historyId(), std::optional(stopped));
    }

private:
    QString file() const { return m_fixture.session.historyFile(); }
    QList<history::ScanInfo> scans() const
    {
        const auto history = history::History::open(file());
        const auto stored = (*history)->scans();
        return stored ? *stored : QList<history::ScanInfo>();
    }
    qsizetype exceptions() const
    {
        const auto history = history::History::open(file());
        const auto stored = (*history)->exceptions();
        return stored ? stored->size() : -1;
    }
    static void report(const char *what, const Beat &beat)
    {
        qInfo("%s: the event loop was away for %lld ms at the longest", what, beat.longest());
    }

    /// Of hosts that refuse, none of them examined yet.
    history::ScanId storeStopped() const
    {
        history::NewScan scan;
        scan.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
        scan.record.options.port = 1; // tcpmux: nobody has it any more
        scan.record.targets = "127.137.0.1 - 127.137.0.40";
        scan.record.started = core::now();
        scan.record.hosts = 40;
        scan.plan.addresses.add(test::address("127.137.0.1"), test::address("127.137.0.40"));
        scan.plan.reverseDns = false;
        history::ScanWriter writer(file());
        const auto id = writer.begin(scan);
        return id && writer.finish(scan.record, history::ScanStatus::Stopped) ? *id : 0;
    }

    WindowFixture m_fixture;
    history::ScanId m_before = 0;
    history::ScanId m_after = 0;
};

QTEST_MAIN(BeatTest)
#include "tst_beat.moc"
