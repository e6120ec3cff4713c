// SPDX-License-Identifier: GPL-3.0-or-later
// What the JSON of a scan says beside the scan itself: kept in the bundle, so that the JSON can be made
// again.
#pragma once

#include "core/result.h"
#include "history/scan_info.h"
#include "report/report_context.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace port135::bundle {

struct BundleContext
{
    QString organisation;
    std::map<QString, report::HostMemo> notes; ///< by address: note and tags, and whose they are

    QByteArray toJson() const;
    static core::Result<BundleContext, QString> fromJson(const QByteArray &json);
};

/// What is written into a bundle: without a past, which is not in it.
report::ReportContext contextOf(const history::ScanInfo &scan, const BundleContext &context);

} // namespace port135::bundle
