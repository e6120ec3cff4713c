// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_menu.h"

#include "ui/file_opener.h"
#include "ui/models/scan_list.h"
#include "ui/opened_scan.h"
#include "ui/plain.h"
#include "ui/session.h"

#include <QDir>

#include <algorithm>

namespace port135::ui {
namespace {

constexpr qsizetype mostScans = 8;

} // namespace

RecentMenu::RecentMenu(Session &session, FileOpener &files, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_files(files)
{
    setObjectName(QStringLiteral("recentMenu"));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const auto files = m_files.recent();
    for (const auto &file : files) {
        const QString name = QDir::toNativeSeparators(file);
        auto *action = addAction(ui::icon(Icon::Import), menuText(name), this,
                                 [this, file] { Q_EMIT fileWanted(file); });
        action->setToolTip(tip(name));
    }
    addSeparator();
    const auto &scans = m_session.library().scans();
    const QStringList labels = scanLabels(scans);
    for (qsizetype i = 0; i < std::min(scans.size(), mostScans); ++i) {
        auto *action = addAction(ui::icon(Icon::History), menuText(labels[i]), this, [this, scan = scans[i]] {
            openScan(m_session, this, scan, [this](const QString &problem) {
                if (!problem.isEmpty())
                    Q_EMIT failed(problem);
            });
        });
        action->setToolTip(tip(labels[i]));
    }
    if (isEmpty())
        addAction(tr("Nothing was opened or scanned so far"))->setEnabled(false);
}

} // namespace port135::ui
