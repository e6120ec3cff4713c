// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finding_document.h"

#include "comparison/recheck.h"
#include "knowledge/pack.h"
#include "rating/potential.h"
#include "rating/rule.h"
#include "report/comparison/comparison_words.h"
#include "report/text/words.h"
#include "ui/finding_words.h"
#include "ui/theme/colours.h"
#include "ui/theme/level_style.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Possible issues that are shown of many.
constexpr std::size_t foldedIssues = 5;

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(FindingDocument)

public:
    Writer(const rating::ManagementNetworks &management, const FindingFolds &folds,
           const FindingVerdicts &verdicts)
        : m_management(management)
        , m_folds(folds)
        , m_verdicts(verdicts)
    {
    }

    FindingDocument write(const core::HostResult &host)
    {
        if (host.rating.findings.empty())
            m_html += paragraph(tr("Nothing was found that is worth a remark."));
        if (host.rating.findings.size() > 1)
            m_html += u"<p style='margin:0'><a href='%1'>%2</a> &nbsp; <a href='%3'>%4</a></p>"_s.arg(
                foldAllLink, tr("Unfold everything").toHtmlEscaped(), foldNoneLink,
                tr("Fold everything").toHtmlEscaped());
        for (const auto &finding : host.rating.findings)
            write(host, finding);
        writePotential(host.rating.potential);
        return {m_html, m_copies};
    }

private:
    static QString paragraph(const QString &text)
    {
        return u"<p style='margin:4px 0'>"_s + text.toHtmlEscaped() + u"</p>"_s;
    }

    static QString muted(const QString &text)
    {
        return u"<span style='color:%1'>%2</span>"_s.arg(colour(Colour::MutedText).name(),
                                                         text.toHtmlEscaped());
    }

    static QString badge(MaybeLevel level)
    {
        const auto &style = levelStyle(levelKey(level));
        return u"<span style='background-color:%1;color:%2;font-weight:600'>&nbsp;%3&nbsp;</span>"_s.arg(
            colour(style.back).name(), colour(style.text).name(), report::word(level).toHtmlEscaped());
    }

    static QString list(const QStringList &texts)
    {
        if (texts.size() == 1)
            return texts.front().toHtmlEscaped();
        QString html = u"<ul style='margin:0;-qt-list-indent:0'>"_s;
        for (const auto &text : texts)
            html += u"<li style='margin-left:14px'>"_s + text.toHtmlEscaped() + u"</li>"_s;
        return html + u"</ul>"_s;
    }

    void row(const QString &label, const QString &html)
    {
        if (!html.isEmpty())
            m_html +=
                u"<tr><td style='padding:3px 14px 3px 0;white-space:nowrap'>%1</td><td style='padding:3px 0'>%2</td></tr>"_s
                    .arg(muted(label), html);
    }

    QString copyLink(const QString &text)
    {
        m_copies += text;
        return u"&nbsp; <a href='copy:%1'>%2</a>"_s.arg(m_copies.size() - 1).arg(tr("Copy").toHtmlEscaped());
    }

    /// Where there is something that could be fixed.
    static QString recheckLink(const core::Finding &finding)
    {
        if (!finding.level || !finding.accepted.empty()
            || comparison::basisOf(finding.rule) == comparison::Basis::Statement)
            return {};
        return u"<a href='%1:%2'>%3</a>"_s.arg(
            recheckScheme, QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size())),
            tr("Re-check this finding").toHtmlEscaped());
    }

    static QString acceptLink(const core::Finding &finding)
    {
        if (!finding.level || !finding.accepted.empty())
            return {};
        return u"&nbsp; <a href='%1:%2'>%3</a>"_s.arg(
            acceptScheme, QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size())),
            tr("Accept this finding…").toHtmlEscaped());
    }

    static QString line(const QString &label, const QString &text)
    {
        return u"<br/>%1 %2"_s.arg(muted(label), text.toHtmlEscaped());
    }

    /// What is ready to be copied, and why it is not where it is not.
    QString commands(const rating::Remedy &remedy, const rating::RemedyPlace &place,
                     const core::HostResult &host)
    {
        if (const QString misfit = rating::misfit(remedy, host); !misfit.isEmpty())
            return paragraph(misfit);
        if (remedy.commands == nullptr)
            return {};
        const auto filled = rating::commands(remedy, place);
        QString html = u"<pre style='margin:2px 0 2px 14px;white-space:pre-wrap'>%1</pre>"_s.arg(
            filled.text.toHtmlEscaped());
        html += u"<p style='margin:0 0 2px 14px'>%1"_s.arg(copyLink(filled.text));
        if (!filled.complete)
            html += u"&nbsp; "_s
                + muted(tr("Not complete: what stands in <> is not known. Name your management networks, "
                           "and the clients of a service, in the settings."));
        return html + u"</p>"_s;
    }

    QString remedyHtml(const rating::Remedy &remedy, const rating::RemedyPlace &place,
                       const core::HostResult &host)
    {
        const QString text = QCoreApplication::translate("Rules", remedy.text);
        QString html = u"<p style='margin:0 0 2px 0'><b>%1:</b> %2%3"_s.arg(
            rating::word(remedy.family).toHtmlEscaped(), text.toHtmlEscaped(), copyLink(text));
        if (remedy.caution) {
            const QString caution = QCoreApplication::translate("Rules", remedy.caution);
            html += u"<br/>%1 %2"_s.arg(u"<b style='color:%1'>%2</b>"_s.arg(colour(Colour::ErrorText).name(),
                                                                            tr("Caution:").toHtmlEscaped()),
                                        caution.toHtmlEscaped());
        }
        if (const QString policy = rating::policy(remedy);
            !policy.isEmpty() && !rating::breaksRole(remedy, host))
            html += line(tr("Group policy:"), policy);
        if (const QString check = rating::verification(remedy, place);
            !check.isEmpty() && rating::misfit(remedy, host).isEmpty())
            html += line(tr("Check:"), check);
        return html + u"</p>"_s + commands(remedy, place, host);
    }

    /// "▸ Other ways (3)"
    QString fold(const QString &part, const QString &title) const
    {
        return u"<p style='margin:5px 0 1px 0'><a href='%1:%2'>%3&nbsp;%4</a></p>"_s.arg(
            foldScheme, part, m_folds.open.contains(part) ? u"▾"_s : u"▸"_s, title.toHtmlEscaped());
    }

    void writeRemedies(const core::HostResult &host, const core::Finding &finding, const QString &id)
    {
        const auto *rule = rating::findRule(finding.rule);
        if (!rule || rule->remedies.empty())
            return;
        const auto place = rating::placeOf(host.observation, finding, m_management);
        // In the order of the rule, and what would do harm on this very host behind everything else.
        std::vector<const rating::Remedy *> sorted;
        for (const auto &remedy : rule->remedies) {
            if (rating::isFor(remedy, host))
                sorted.push_back(&remedy);
        }
        if (sorted.empty())
            return;
        std::ranges::stable_partition(
            sorted, [&host](const rating::Remedy *remedy) { return !rating::breaksRole(*remedy, host); });
        m_html += u"<h4 style='margin:8px 0 1px 0'>%1</h4>"_s.arg(tr("Do this first").toHtmlEscaped())
            + remedyHtml(*sorted.front(), place, host);
        if (sorted.size() == 1)
            return;
        const QString part = id + u"/ways"_s;
        m_html += fold(part, tr("Other ways (%1)").arg(sorted.size() - 1));
        if (!m_folds.open.contains(part))
            return;
        for (const auto *remedy : std::span(sorted).subspan(1))
            m_html += u"<div style='margin-left:14px'>"_s + remedyHtml(*remedy, place, host) + u"</div>"_s;
    }

    void writeReasons(const core::Finding &finding, const QString &id)
    {
        const QString part = id + u"/why"_s;
        m_html += fold(part, tr("Evidence and limits"));
        if (!m_folds.open.contains(part))
            return;
        m_html += u"<table cellspacing='0' cellpadding='0' width='100%'>"_s;
        row(tr("Because"), list(rating::evidence(finding)));
        row(tr("What it does not mean"), rating::limits(finding).toHtmlEscaped());
        row(tr("How to check it"), rating::verification(finding).toHtmlEscaped());
        row(tr("References"), rating::references(finding).join(u", "_s).toHtmlEscaped());
        row(tr("Rule"), tr("%1, confidence: %2").arg(id, report::word(finding.confidence)).toHtmlEscaped());
        m_html += u"</table>"_s;
    }

    QString verdictHtml(const core::Finding &finding) const
    {
        const auto found = m_verdicts.find(finding.rule);
        if (found == m_verdicts.end())
            return {};
        const bool good = found->second == comparison::Verdict::Fixed;
        return u"&nbsp; <span style='color:%1'>%2</span>"_s.arg(
            colour(good ? Colour::OpenText : Colour::MutedText).name(),
            tr("Re-check: %1").arg(report::word(found->second)).toHtmlEscaped());
    }

    void write(const core::HostResult &host, const core::Finding &finding)
    {
        const QString id = QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()));
        const bool open = m_folds.open.contains(id);
        m_html +=
            u"<h3 style='margin:10px 0 2px 0'><a href='%1:%2' style='text-decoration:none;color:%3'>%4</a>&nbsp;%5&nbsp; <a href='%1:%2' style='text-decoration:none;color:%3'>%6</a>%7</h3>"_s
                .arg(foldScheme, id, QGuiApplication::palette().color(QPalette::Text).name(),
                     open ? u"▾"_s : u"▸"_s, badge(finding.level), rating::title(finding).toHtmlEscaped(),
                     verdictHtml(finding));
        if (!open)
            return;
        if (!finding.accepted.empty())
            m_html += paragraph(tr("Accepted") + u": "_s + rating::acceptance(finding).join(u' '));
        m_html += u"<p style='margin:4px 0'><b>%1:</b> %2</p>"_s.arg(
            hostNoun(host).toHtmlEscaped(), rating::meaning(finding).toHtmlEscaped());
        writeRemedies(host, finding, id);
        writeReasons(finding, id);
        if (const QString links = recheckLink(finding) + acceptLink(finding); !links.isEmpty())
            m_html += u"<p style='margin:5px 0'>%1</p>"_s.arg(links);
    }

    /// "25 known weaknesses …, 4 of them …"
    static QString potentialSummary(int issues, int exploited)
    {
        QString text = tr("%n known weakness(es) of hosts of this kind. Whether they apply can only be "
                          "checked on the host.",
                          nullptr, issues);
        if (exploited > 0)
            text += u' '
                + tr("%n of them is known to be exploited.", "of known weaknesses; exploited: by attackers",
                     exploited);
        return text;
    }

    void writePotential(const std::vector<core::PotentialIssue> &issues)
    {
        if (issues.empty())
            return;
        const auto isExploited = [](const core::PotentialIssue &issue) {
            const auto *known = knowledge::current().issues().find(issue.id);
            return known && known->exploited;
        };
        // Within both kinds the list is in the order in which they matter.
        std::vector<core::PotentialIssue> sorted(issues);
        const auto rest = std::ranges::stable_partition(sorted, isExploited);
        const int exploited = int(sorted.size() - rest.size());
        const bool folds = sorted.size() > foldedIssues + 1;
        const std::size_t shown = folds && !m_folds.allPotential ? foldedIssues : sorted.size();
        m_html +=
            u"<h3 style='margin:14px 0 2px 0'>%1</h3>"_s.arg(tr("Possible, but not proven").toHtmlEscaped());
        m_html += paragraph(potentialSummary(int(sorted.size()), exploited));
        m_html += u"<table cellspacing='0' cellpadding='0' width='100%'>"_s;
        for (const auto &issue : std::span(sorted).first(shown)) {
            const auto text = rating::issueText(issue.id);
            QStringList lines{u"<b>"_s + text.title.toHtmlEscaped() + u"</b>"_s,
                              rating::why(issue).toHtmlEscaped()};
            for (const auto &sentence : {text.meaning, text.limits, text.remedy, text.exploited})
                lines += sentence.toHtmlEscaped();
            lines += muted(QStringList{text.recalled, text.references.join(u", "_s)}.join(u' ').simplified());
            lines.removeAll(QString());
            row(report::shown(issue.id), lines.join(u"<br/>"_s));
        }
        m_html += u"</table>"_s;
        if (folds)
            m_html += u"<p style='margin:6px 0'><a href='%1'>%2</a></p>"_s.arg(
                potentialLink,
                (m_folds.allPotential
                     ? tr("Show only the first %n", "of many known weaknesses", int(foldedIssues))
                     : tr("Show all %n", "of many known weaknesses", int(sorted.size())))
                    .toHtmlEscaped());
    }

    const rating::ManagementNetworks &m_management;
    const FindingFolds &m_folds;
    const FindingVerdicts &m_verdicts;
    QString m_html;
    QStringList m_copies;
};

} // namespace

FindingFolds FindingFolds::first(const core::HostResult &host)
{
    FindingFolds folds;
    if (!host.rating.findings.empty()) {
        const auto rule = host.rating.findings.front().rule;
        folds.open += QString::fromUtf8(rule.data(), qsizetype(rule.size()));
    }
    return folds;
}

FindingFolds FindingFolds::all(const core::HostResult &host)
{
    FindingFolds folds;
    for (const auto &finding : host.rating.findings) {
        const QString id = QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()));
        folds.open += {id, id + u"/ways"_s, id + u"/why"_s};
    }
    return folds;
}

void FindingFolds::toggle(const QString &part)
{
    if (!open.remove(part))
        open += part;
}

FindingDocument findingDocument(const core::HostResult &host, const rating::ManagementNetworks &management,
                                const FindingFolds &folds, const FindingVerdicts &verdicts)
{
    return Writer(management, folds, verdicts).write(host);
}

} // namespace port135::ui
