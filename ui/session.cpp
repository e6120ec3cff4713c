// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "pipeline/record_context.h"
#include "print/document_pages.h"
#include "program/paths.h"
#include "report/document/logo.h"
#include "report/document/page_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace port135::ui {

Session::Session(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_settings(settingsFile.isEmpty() ? program::settingsFile() : settingsFile)
    , m_queue(m_hosts)
    , m_historyFile(settingsFile.isEmpty() ? program::databaseFile()
                                           : QFileInfo(settingsFile).dir().filePath(u"history.sqlite"_s))
    , m_triage(m_hosts, m_settings, m_historyFile)
    , m_past(m_hosts, m_historyFile)
    , m_rechecks(m_hosts, m_historyFile)
    , m_library(m_historyFile)
{
    report::setPageWriter(print::writePdf);
    connect(&m_service, &pipeline::ScanService::hostsReady, &m_queue, &BatchQueue::add);
    connect(&m_service, &pipeline::ScanService::finished, this, &Session::settleWhenDrained);
    connect(&m_queue, &BatchQueue::drained, this, &Session::settleWhenDrained);
    connect(this, &Session::started, &m_past, &Past::forget);
    connect(this, &Session::scanOpened, &m_past, &Past::forget);
    connect(this, &Session::settled, &m_past, [this] { m_past.look(record()); });
    connect(this, &Session::started, &m_rechecks, &Rechecks::forget);
    connect(this, &Session::scanOpened, &m_rechecks, &Rechecks::forget);
    connect(this, &Session::settled, &m_rechecks, [this] {
        if (m_opened)
            m_rechecks.look(m_opened->id); // a scan that ends now cannot have been looked at again
    });
    connect(this, &Session::settled, &m_library, &ScanLibrary::reload);
    // At once: it only asks another thread, and has to be asked before anything is stored.
    m_triage.load();
    m_library.reload();
}

core::Result<void, pipeline::RequestError> Session::start(const pipeline::ScanRequest &request)
{
    if (!m_service.isActive())
        m_service.setHistory(writtenHistory());
    auto result = m_service.start(request);
    if (result)
        begin();
    return result;
}

void Session::resume(history::ScanId id, bool allowPublic, pipeline::ScanService::Resumed done)
{
    if (!m_service.isActive())
        m_service.setHistory(m_historyFile);
    m_service.resumeLater(id, allowPublic, [this, done = std::move(done)](const auto &result) {
        if (result)
            begin();
        done(result);
    });
}

void Session::begin()
{
    m_settled = false;
    m_opened.reset();
    m_queue.clear();
    m_hosts.clear();
    Q_EMIT started();
}

QString Session::writtenHistory() const
{
    return m_settings.value(Setting::KeepHistory).toBool() ? m_historyFile : QString();
}

void Session::open(const history::ScanInfo &scan, const QList<core::HostResultPtr> &hosts)
{
    if (m_service.isActive())
        return;
    m_settled = false;
    m_opened = scan;
    m_queue.clear();
    m_hosts.clear();
    Q_EMIT scanOpened();
    m_queue.add(hosts);
    settleWhenDrained();
}

const core::ScanRecord &Session::record() const
{
    return m_opened ? m_opened->record : m_service.record();
}

report::ReportContext Session::reportContext() const
{
    report::ReportContext context;
    context.operatorName = m_settings.value(Setting::Operator).toString();
    if (context.operatorName.isEmpty())
        context.operatorName = pipeline::accountName();
    context.organisation = m_settings.value(Setting::Organisation).toString();
    context.addressee = m_settings.value(Setting::Addressee).toString();
    context.classification = m_settings.value(Setting::Classification).toString();
    // A logo that is gone or none is left out: a report without it is better than none.
    context.logo = report::readLogo(m_settings.value(Setting::Logo).toString()).value_or(QByteArray());
    context.machine = QSysInfo::machineHostName();
    context.managementNetworks = m_settings.value(Setting::ManagementNetworks)
                                     .toString()
                                     .split(QRegularExpression(u"[\\s,;]+"_s), Qt::SkipEmptyParts);
    context.clientNetworks =
        m_settings.value(Setting::ServiceClients).toString().split(u'\n', Qt::SkipEmptyParts);
    if (m_opened) {
        context.scanName = m_opened->name;
        context.scanNote = m_opened->note;
        context.scanUuid = m_opened->uuid;
        context.machine = m_opened->machine;
        if (!m_opened->operatorName.isEmpty())
            context.operatorName = m_opened->operatorName;
    }
    return context;
}

void Session::compareScans(history::ScanId before, history::ScanId after)
{
    // The page first: it listens once it is there.
    goTo(Command::PageCompare);
    Q_EMIT comparisonWanted(before, after);
}

void Session::showHosts(const QString &filter)
{
    Q_EMIT filterWanted(filter);
    goTo(Command::PageScan);
}

void Session::settleWhenDrained()
{
    if (m_settled || m_service.isActive() || !m_queue.isEmpty())
        return;
    m_settled = true;
    Q_EMIT settled();
}

} // namespace port135::ui
