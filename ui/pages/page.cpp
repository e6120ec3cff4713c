// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/pages/compare_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/places_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/traffic_page.h"

namespace port135::ui {
namespace {

template <typename T>
Page *create(Session &session, QWidget *parent)
{
    return new T(session, parent);
}

constexpr PageEntry pageEntries[] = {
    {"scan", Command::PageScan, false, &create<ScanPage>},
    {"dashboard", Command::PageDashboard, false, &create<DashboardPage>},
    {"history", Command::PageHistory, false, &create<HistoryPage>},
    {"compare", Command::PageCompare, false, &create<ComparePage>},
    {"places", Command::PagePlaces, false, &create<PlacesPage>},
    {"report", Command::PageReport, false, &create<ReportPage>},
    {"traffic", Command::PageTraffic, false, &create<TrafficPage>},
    {"settings", Command::PageSettings, true, &create<SettingsPage>},
    {"help", Command::Help, true, &create<HelpPage>},
};

} // namespace

std::span<const PageEntry> pages()
{
    return pageEntries;
}

} // namespace port135::ui
