// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/self_test.h"

#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "pipeline/scan_service.h"
#include "program/language.h"
#include "program/paths.h"
#include "program/settings_format.h"
#include "program/user_catalogue.h"
#include "rating/rule.h"
#include "report/document/page_writer.h"
#include "report/export/exporter.h"
#include "text/qt_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace port135::service {

using namespace std::chrono_literals;

namespace {

using text::toQString;

class SelfTest
{
    Q_DECLARE_TR_FUNCTIONS(SelfTest)

public:
    using Report = std::function<void(const SelfTestResult &)>;

    explicit SelfTest(const Report &report)
        : m_report(report)
    {
    }

    void run()
    {
        catalogue();
        translations();
        settings();
        practiceScan();
        exporters();
    }

private:
    void catalogue() const;
    void translations() const;
    void settings() const;
    void practiceScan();
    void exporters() const;

    const Report &m_report;
    core::ScanRecord m_record;
    QList<core::HostResultPtr> m_hosts;
};

void SelfTest::catalogue() const
{
    const auto &catalogue = program::catalogue();
    m_report({tr("Interface catalogue"), catalogue.size() > 0 && !rating::rules().empty(),
              tr("%1 interfaces (%2), %3 rules (%4)")
                  .arg(catalogue.size())
                  .arg(toQString(knowledge::dataVersion(catalogue)))
                  .arg(rating::rules().size())
                  .arg(toQString(rating::rulesVersion()))});
}

void SelfTest::translations() const
{
    QStringList missing;
    for (const auto &language : program::Language::all()) {
        const QString code = QLatin1StringView(language.code);
        if (!QFile::exists(QStringLiteral(":/port135/i18n/port135_%1.qm").arg(code)))
            missing.append(code);
    }
    m_report({tr("Translations"), missing.isEmpty(),
              missing.isEmpty()
                  ? tr("all there")
                  : tr("missing: %1. Install the program again.").arg(missing.join(QStringLiteral(", ")))});
}

void SelfTest::settings() const
{
    const QString file = program::settingsFile();
    const QString refusal = program::settingsRefusal(file);
    m_report({tr("Settings"), refusal.isEmpty(),
              !refusal.isEmpty()        ? refusal
                  : QFile::exists(file) ? tr("as this version of the window reads them")
                                        : tr("none stored yet")});
}

void SelfTest::practiceScan()
{
    pipeline::ScanService service;
    QEventLoop loop;
    QString problem;
    QObject::connect(&service, &pipeline::ScanService::hostsReady, &loop,
                     [this](const auto &hosts) { m_hosts += hosts; });
    QObject::connect(&service, &pipeline::ScanService::failed, &loop,
                     [&problem](const QString &message) { problem = message; });
    QObject::connect(&service, &pipeline::ScanService::finished, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(60s, &service,
                       &pipeline::ScanService::stop); // a blocked loopback must not hang the test
    pipeline::ScanRequest request;
    request.practice = true;
    request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    if (const auto started = service.start(request); !started) {
        m_report({tr("Practice scan"), false, started.error().message});
        return;
    }
    loop.exec();
    m_record = service.record();
    const auto listed = m_record.counts[core::Outcome::Listed];
    const bool passed = problem.isEmpty() && !m_record.stoppedEarly && listed > 0;
    m_report({tr("Practice scan"), passed,
              passed ? tr("%1 addresses, %2 endpoint maps read in %3 ms")
                           .arg(m_record.examined)
                           .arg(listed)
                           .arg((m_record.ended - m_record.started).count())
                     : tr("%1 of %2 addresses examined, %3 endpoint maps read. Does a firewall on this "
                          "computer block "
                          "loopback connections? %4")
                           .arg(m_record.examined)
                           .arg(m_record.hosts)
                           .arg(listed)
                           .arg(problem)});
}

void SelfTest::exporters() const
{
    const bool hasFonts = report::pageWriter() != nullptr;
    for (const auto &format : report::formats()) {
        if (format.needsFonts && !hasFonts) {
            m_report({tr("Export to %1").arg(format.title()), true,
                      tr("not tried, because it needs fonts, which this command does not load. Export a scan "
                         "in this format to try it.")});
            continue;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto exporter = format.create(buffer, program::catalogue());
        exporter->begin(m_record);
        for (const auto &host : m_hosts)
            exporter->host(*host);
        exporter->end(m_record);
        m_report({tr("Export to %1").arg(format.title()), exporter->error().isEmpty() && buffer.size() > 0,
                  tr("%1 hosts, %2 bytes").arg(m_hosts.size()).arg(buffer.size())});
    }
}

} // namespace

void runSelfTest(const std::function<void(const SelfTestResult &)> &report)
{
    SelfTest(report).run();
}

} // namespace port135::service
