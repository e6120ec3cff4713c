// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_source.h"

#include "history/history.h"
#include "pipeline/record_context.h"
#include "ui/session.h"

#include <QSysInfo>

#include <memory>
#include <utility>

namespace port135::ui {
namespace {

/// What holds for every scan of this program.
report::ReportContext ownContext(Session &session)
{
    const auto shown = session.reportContext();
    report::ReportContext context;
    context.organisation = shown.organisation;
    context.addressee = shown.addressee;
    context.classification = shown.classification;
    context.logo = shown.logo;
    context.managementNetworks = shown.managementNetworks;
    context.clientNetworks = shown.clientNetworks;
    return context;
}

/// False: one of the two is not there.
bool completePair(ReportSource &source, const history::History &history)
{
    if (!source.before || !source.scan)
        return false;
    const auto before = history.scan(*source.before);
    const auto after = history.scan(*source.scan);
    if (!before || !after)
        return false;
    auto context = pipeline::reportContext({history, *before}, {history, *after});
    context.organisation = source.context.organisation;
    context.addressee = source.context.addressee;
    context.classification = source.context.classification;
    context.logo = source.context.logo;
    context.managementNetworks = source.context.managementNetworks;
    context.clientNetworks = source.context.clientNetworks;
    auto earlier = *context.before;
    earlier.organisation = source.context.organisation;
    context.before = std::make_shared<const report::ReportContext>(std::move(earlier));
    source.context = std::move(context);
    return true;
}

} // namespace

ReportSource shownSource(Session &session)
{
    ReportSource source;
    source.historyFile = session.historyFile();
    source.record = session.record();
    source.scan = session.shownScan();
    source.context = session.reportContext();
    return source;
}

ReportSource pairSource(Session &session, history::ScanId before, history::ScanId after)
{
    ReportSource source;
    source.historyFile = session.historyFile();
    source.isPair = true;
    source.before = before;
    source.scan = after;
    source.context = ownContext(session);
    return source;
}

ReportSource recheckSource(Session &session)
{
    ReportSource source;
    source.historyFile = session.historyFile();
    source.isPair = true;
    source.before = session.shownScan();
    source.contextBefore = session.reportContext();
    source.context = ownContext(session);
    source.context.operatorName = session.settings().value(Setting::Operator).toString();
    if (source.context.operatorName.isEmpty())
        source.context.operatorName = pipeline::accountName();
    source.context.machine = QSysInfo::machineHostName();
    return source;
}

report::ReportContext completed(ReportSource source)
{
    const auto history = history::History::open(source.historyFile, history::Access::ReadOnly);
    if (history && !source.isPair)
        pipeline::complete(source.context, source.scan, source.record, **history);
    if (source.isPair && !(history && completePair(source, **history)))
        source.context.before =
            std::make_shared<const report::ReportContext>(std::move(source.contextBefore));
    return std::move(source.context);
}

} // namespace port135::ui
