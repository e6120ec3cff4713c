// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the program finds in the history: scans that are too old go, and one that was cut off can
// be resumed from a banner.
#pragma once

#include "history/scan_info.h"

#include <QObject>

#include <optional>

namespace port135::ui {

class Banner;
class Session;

class ResumeOffer : public QObject
{
    Q_OBJECT

public:
    /// The banner is its alone; both outlive it. Looks after the first paint.
    ResumeOffer(Session &session, Banner &banner, QObject *parent);

private:
    void look();
    void offer(const history::ScanInfo &scan);
    void resume();

    Session &m_session;
    Banner &m_banner;
    std::optional<history::ScanId> m_unfinished; ///< what the banner offers to resume
    bool m_asksForPublic = false; ///< its button says that public addresses may be scanned
};

} // namespace port135::ui
