// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/table_summary.h"

#include "rating/rule.h"
#include "rating/tier.h"
#include "report/text/parts_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using terminal::Paint;

constexpr std::size_t worstShown = 5;
constexpr int indent = 2;

/// "12.3 s", "3 min 20 s", "2 h 5 min"
QString tableDuration(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto ms = std::max<std::int64_t>(0, duration.count());
    if (ms < 60'000)
        return QCoreApplication::translate("Table", "%1 s", "seconds")
            .arg(static_cast<double>(ms) / 1000.0, 0, 'f', 1);
    const auto seconds = ms / 1000;
    if (seconds < 3600)
        return QCoreApplication::translate("Table", "%1 min %2 s", "minutes and seconds")
            .arg(seconds / 60)
            .arg(seconds % 60);
    return QCoreApplication::translate("Table", "%1 h %2 min", "hours and minutes")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60);
}

/// Label, then text, wrapped under itself.
void appendLabelled(QStringList &lines, const QString &label, int labelWidth, const QString &text, int width)
{
    const int start = indent + labelWidth + 2;
    QString head = QString(indent, u' ') + terminal::padded(label, labelWidth) + u"  "_s;
    for (const QString &line : terminal::wrapped(text, std::max(20, width - start))) {
        lines += head + line;
        head = QString(start, u' ');
    }
}

} // namespace

Paint paintOf(std::optional<core::Level> level)
{
    if (!level)
        return Paint::Faint;
    switch (*level) {
    case core::Level::Critical:
        return Paint::Alarm;
    case core::Level::High:
        return Paint::Red;
    case core::Level::Medium:
        return Paint::Yellow;
    case core::Level::Low:
        return Paint::Cyan;
    case core::Level::Info:
        return Paint::Plain;
    }
    return Paint::Plain;
}

QStringList scanHeading(const core::ScanRecord &scan, int width)
{
    QStringList parts;
    parts += u"Port135 "_s + shown(scan.programVersion);
    // A list of targets can be as long as a book: the first of it tells which scan this is.
    if (!scan.targets.empty())
        parts += terminal::cut(text::shownOnOneLine(QString::fromStdString(scan.targets)), width / 2);
    parts += word(scan.options.vantage);
    if (scan.started != core::Timestamp{}) {
        const QString time = QString::fromStdString(core::toIso8601(scan.started));
        parts += QCoreApplication::translate("Table", "%1 %2 UTC", "date and time")
                     .arg(time.left(10), time.mid(11, 5));
    }
    QStringList lines = terminal::wrapped(parts.join(u" · "_s), width);
    if (scan.practice)
        lines +=
            terminal::wrapped(QCoreApplication::translate(
                                  "Table", "Practice network: these hosts are simulated on this computer."),
                              width);
    return lines;
}

void TableSummary::add(const core::HostResult &host)
{
    m_alike.add(host.observation);
    m_scanRules.add(host);
    m_names.add(host.observation);
    m_localTrouble += core::isLocalTrouble(host.observation);
    bool accepted = false;
    for (const core::Finding &finding : host.rating.findings) {
        if (finding.accepted.empty())
            continue;
        ++m_accepted;
        accepted = true;
    }
    m_hostsAccepted += accepted;
    const auto level = host.rating.level;
    if (!level) {
        ++m_notRated;
        return;
    }
    ++m_byLevel[std::size_t(*level)];
    if (*level == core::Level::Info)
        return;
    const int tier = rating::tierOf(host.rating);
    const auto place =
        std::ranges::upper_bound(m_worst, std::pair(*level, tier), std::ranges::greater(),
                                 [](const Worst &worst) { return std::pair(worst.level, worst.tier); });
    if (place == m_worst.end() && m_worst.size() == worstShown)
        return;
    const QString address = QString::fromStdString(host.observation.address.toString());
    const QString name = displayName(host.observation);
    m_worst.insert(
        place,
        {*level, tier,
         name.isEmpty()
             ? address
             : QCoreApplication::translate("Table", "%1 (%2)", "address and name").arg(address, name),
         rating::summary(host.rating)});
    if (m_worst.size() > worstShown)
        m_worst.pop_back();
}

QStringList TableSummary::lines(const core::ScanRecord &scan, int width, bool colour, int expired) const
{
    QString hosts =
        QCoreApplication::translate("Table", "%1 of %2 examined").arg(scan.examined).arg(scan.hosts);
    if (scan.ended != core::Timestamp{})
        hosts = QCoreApplication::translate("Table", "%1 in %2", "hosts examined, duration")
                    .arg(hosts, tableDuration(scan.ended - scan.started));

    QStringList outcomes;
    for (int i = int(core::Outcome::Error); i >= 0; --i) {
        const auto outcome = core::Outcome(i);
        if (scan.counts[outcome] != 0)
            outcomes += QCoreApplication::translate("Table", "%1 %2", "outcome or level, how many hosts")
                            .arg(word(outcome))
                            .arg(scan.counts[outcome]);
    }
    QStringList levels;
    for (int i = int(core::Level::Critical); i >= 0; --i) {
        if (const auto count = m_byLevel[std::size_t(i)]) {
            const std::optional level = core::Level(i);
            const QString text =
                QCoreApplication::translate("Table", "%1 %2", "outcome or level, how many hosts")
                    .arg(word(level))
                    .arg(count);
            levels += terminal::painted(text, paintOf(level), colour);
        }
    }
    if (m_notRated != 0) {
        const std::optional<core::Level> none;
        levels += QCoreApplication::translate("Table", "%1 %2", "outcome or level, how many hosts")
                      .arg(word(none))
                      .arg(m_notRated);
    }

    const QString hostsLabel = QCoreApplication::translate("Table", "Hosts");
    const QString outcomesLabel = QCoreApplication::translate("Table", "Outcomes");
    const QString levelsLabel = QCoreApplication::translate("Table", "Levels");
    int labelWidth = 0;
    for (const QString &label : {hostsLabel, outcomesLabel, levelsLabel})
        labelWidth = std::max(labelWidth, terminal::width(label));

    QStringList lines;
    lines += terminal::painted(QCoreApplication::translate("Table", "Summary"), Paint::Strong, colour);
    appendLabelled(lines, hostsLabel, labelWidth, hosts, width);
    appendLabelled(lines, outcomesLabel, labelWidth, outcomes.join(u" · "_s), width);
    // One line: at most six short words, and wrapping would count the colours as text.
    if (!levels.isEmpty())
        lines += QString(indent, u' ') + terminal::padded(levelsLabel, labelWidth) + u"  "_s
            + levels.join(u" · "_s);
    if (m_accepted != 0) {
        lines += QString();
        lines += terminal::wrapped(
            QCoreApplication::translate("Table", "Accepted findings: %1, on hosts: %2. They give no level.")
                .arg(m_accepted)
                .arg(m_hostsAccepted),
            width);
    }
    if (expired != 0) {
        lines += QString();
        lines +=
            terminal::wrapped(QCoreApplication::translate("Table",
                                                          "Exceptions that have expired: %1. What they had "
                                                          "accepted counts again: fix it, or renew them.")
                                  .arg(expired),
                              width);
    }
    if (const QString parts = partsSentence(scan); !parts.isEmpty()) {
        lines += QString();
        lines += terminal::wrapped(parts, width);
    }
    if (const auto group = m_alike.group(scan)) {
        lines += QString();
        lines += terminal::wrapped(alikeSentence(*group), width);
    }
    if (const QString names = m_names.sentence(); !names.isEmpty()) {
        lines += QString();
        lines += terminal::wrapped(names, width);
    }
    if (m_localTrouble != 0) {
        lines += QString();
        lines += terminal::wrapped(
            QCoreApplication::translate("Table",
                                        "Not examined because of a name or of this computer: %1. Nothing is "
                                        "known of them.")
                .arg(m_localTrouble),
            width);
    }
    if (scan.stoppedEarly) {
        lines += QString();
        lines += terminal::wrapped(
            QCoreApplication::translate(
                "Table",
                "The scan was stopped early: of the hosts that were not examined, nothing is known."),
            width);
    }
    if (const auto findings = m_scanRules.findings(); !findings.empty()) {
        lines += QString();
        lines += terminal::painted(QCoreApplication::translate("Table", "About the scan as a whole"),
                                   Paint::Strong, colour);
        for (const core::Finding &finding : findings) {
            QString text = QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size())) + u": "_s
                + rating::title(finding);
            for (const QString &sentence : rating::evidence(finding))
                text += u"  "_s + sentence;
            appendLabelled(lines, word(finding.level), terminal::width(word(finding.level)), text, width);
        }
    }
    if (m_worst.empty())
        return lines;

    lines += QString();
    lines += terminal::painted(QCoreApplication::translate("Table", "Look at these hosts first"),
                               Paint::Strong, colour);
    int levelWidth = 0;
    for (const Worst &worst : m_worst)
        levelWidth = std::max(levelWidth, terminal::width(word(std::optional(worst.level))));
    for (const Worst &worst : m_worst) {
        const std::optional level = worst.level;
        const QString label = terminal::padded(word(level), levelWidth);
        lines += QString(indent, u' ') + terminal::painted(label, paintOf(level), colour) + u"  "_s
            + terminal::cut(worst.host, std::max(20, width - indent - levelWidth - 2));
        const int start = indent + levelWidth + 2;
        for (const QString &line : terminal::wrapped(worst.sentence, std::max(20, width - start)))
            lines += QString(start, u' ') + line;
    }
    return lines;
}

} // namespace port135::report
