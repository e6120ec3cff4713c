// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_save.h"

#include "program/user_catalogue.h"
#include "report/traffic/output.h"
#include "ui/models/use_model.h"
#include "ui/pages/banner.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class TrafficSaveText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficSave)
};

struct Kind
{
    QString format;
    QString filter;
};

QList<Kind> trafficKinds()
{
    return {{u"html"_s, TrafficSaveText::tr("Web page (*.html)")},
            {u"csv"_s, TrafficSaveText::tr("Table (*.csv)")},
            {u"json"_s, TrafficSaveText::tr("JSON (*.json)")},
            {u"jsonl"_s, TrafficSaveText::tr("JSON Lines (*.jsonl)")}};
}

/// Empty: written; else why not.
QString write(const QString &file, const QString &format, const UseModel &uses, int minutesEast)
{
    usage::Traffic traffic;
    traffic.sources = uses.traffic().sources;
    traffic.leftOut = uses.traffic().leftOut;
    for (const auto *use : uses.shown())
        traffic.uses.push_back(*use);
    report::TrafficLayout layout;
    layout.segments = &uses.segments();
    layout.minutesEast = minutesEast;
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return device.errorString();
    const auto problem = report::writeTraffic(traffic, format, layout, program::catalogue(), device);
    if (!problem.isEmpty())
        return problem;
    return device.commit() ? QString() : device.errorString();
}

} // namespace

void saveTraffic(Session &session, QWidget *parent, Banner &banner, const UseModel &uses, int minutesEast)
{
    const auto all = trafficKinds();
    QStringList filters;
    for (const auto &kind : all)
        filters.append(kind.filter);
    const auto file = session.fileChooser().saveName(parent, TrafficSaveText::tr("Save the traffic"),
                                                     u"traffic.html"_s, filters.join(u";;"_s));
    if (file.isEmpty())
        return;
    const auto kind = std::find_if(all.begin(), all.end(), [&](const Kind &one) {
        return file.endsWith(u'.' + one.format, Qt::CaseInsensitive);
    });
    if (kind == all.end()) {
        banner.show(Banner::Kind::Failure,
                    TrafficSaveText::tr("%1: end the name in .html, .csv, .json or .jsonl.").arg(file));
        return;
    }
    const auto problem = write(file, kind->format, uses, minutesEast);
    if (problem.isEmpty())
        banner.show(Banner::Kind::Note, TrafficSaveText::tr("Saved as %1.").arg(file));
    else
        banner.show(Banner::Kind::Failure,
                    TrafficSaveText::tr("%1 could not be written: %2.").arg(file, problem));
}

} // namespace port135::ui
