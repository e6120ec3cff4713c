// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to other systems when something was found: the same news as lines for logs and as JSON.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "core/host_result.h"
#include "core/scan_record.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace port135::notify {

/// How an event is written for receivers that read logs.
enum class EventFormat {
    Cef, ///< ArcSight Common Event Format, version 0
    Ocsf, ///< Open Cybersecurity Schema Framework 1.3: Vulnerability Finding (class 2002) and Detection
          ///< Finding
    Ecs, ///< Elastic Common Schema 8
};

/// "cef", "ocsf", "ecs"
QString nameOf(EventFormat format);
std::optional<EventFormat> parseEventFormat(const QString &name);

/// Texts are in the language of the application when it was made; keys, events and rules never are.
struct Notification
{
    QString summary; ///< one sentence
    int severity = 0; ///< 0..10 as in CEF: the worst of it
    std::vector<std::string> cef; ///< CEF lines, the summary first, without line ends
    std::vector<std::string> ocsf; ///< the same as OCSF JSON, an object a line
    std::vector<std::string> ecs; ///< the same as ECS JSON, an object a line
    /// One JSON object: "event", "text" (the summary, which chat systems show), "program", "scan", figures
    /// and "findings" (the worst ones, at most Notification::mostFindings).
    QByteArray json;

    const std::vector<std::string> &lines(EventFormat format) const;

    static constexpr std::size_t mostFindings = 1000; ///< in JSON and as CEF lines; what is beyond is counted
};

/// Collects the open findings above Info of a scan while it runs, without keeping its hosts.
class ScanNews
{
public:
    void add(const core::HostResult &host);
    Notification notification(const core::ScanRecord &scan) const;

private:
    struct News
    {
        int severity = 0;
        std::string cef;
        std::string ocsf;
        std::string ecs;
        QByteArray json;
    };

    std::vector<News> m_news; ///< worst first, at most mostFindings
    std::uint64_t m_findings = 0;
    std::array<std::uint64_t, std::size_t(core::Level::Critical) + 1> m_levels{};
};

/// What a receiver is tried with: one event that says that nothing was found.
Notification testNotification();
/// What is New in a comparison, and levels that rose.
Notification notificationOf(const comparison::Comparison &comparison);
/// Every verdict of a re-check that is not accepted.
Notification notificationOf(const comparison::Recheck &recheck);

} // namespace port135::notify
