// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan_removal.h"

#include "ui/models/scan_list.h"
#include "ui/pages/banner.h"

#include <utility>

using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto undoTime = 12s;

} // namespace

ScanRemoval::ScanRemoval(Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(undoTime);
    connect(&m_timer, &QTimer::timeout, this, &ScanRemoval::finish);
    connect(&banner, &Banner::buttonClicked, this, &ScanRemoval::undo);
}

void ScanRemoval::hold(const QList<history::ScanInfo> &scans)
{
    if (scans.isEmpty())
        return;
    finish();
    for (const auto &scan : scans)
        m_scans += scan.id;
    m_banner.show(Banner::Kind::Note,
                  scans.size() == 1 ? tr("The scan of %1 was deleted.").arg(scanLabel(scans.first()))
                                    : tr("%n scan(s) were deleted.", nullptr, int(scans.size())),
                  tr("Undo"), false);
    m_timer.start();
    Q_EMIT changed();
}

void ScanRemoval::undo()
{
    m_timer.stop();
    m_scans.clear();
    m_banner.hide();
    Q_EMIT changed();
}

void ScanRemoval::finish()
{
    m_timer.stop();
    m_banner.hide();
    if (!m_scans.isEmpty())
        Q_EMIT due(std::exchange(m_scans, {}));
}

} // namespace port135::ui
