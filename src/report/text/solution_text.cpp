// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/solution_text.h"

#include "knowledge/standards.h"
#include "rating/rule.h"
#include "report/text/report_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

Solution solutionOf(const rating::Remedy &remedy, const rating::Rule &rule)
{
    switch (remedy.family) {
    case rating::RemedyFamily::Patch:
        return rule.replacesSystem ? Solution::Replacement : Solution::Update;
    case rating::RemedyFamily::NetworkSeparation:
        return Solution::Separation;
    case rating::RemedyFamily::Firewall:
    case rating::RemedyFamily::AccessControl:
        break;
    }
    return Solution::Setting;
}

} // namespace

std::string_view name(Solution solution)
{
    switch (solution) {
    case Solution::Update:
        return "update";
    case Solution::Setting:
        return "setting";
    case Solution::Separation:
        return "separation";
    case Solution::Replacement:
        break;
    }
    return "replacement";
}

QString word(Solution solution)
{
    switch (solution) {
    case Solution::Update:
        return ReportText::tr("Update", "kind of solution");
    case Solution::Setting:
        return ReportText::tr("Setting", "kind of solution");
    case Solution::Separation:
        return ReportText::tr("Separation", "kind of solution");
    case Solution::Replacement:
        break;
    }
    return ReportText::tr("Replacement", "kind of solution");
}

std::vector<Solution> solutionsOf(std::string_view rule)
{
    std::vector<Solution> solutions;
    if (const rating::Rule *known = rating::findRule(rule)) {
        for (const rating::Remedy &remedy : known->remedies) {
            const Solution solution = solutionOf(remedy, *known);
            if (std::ranges::find(solutions, solution) == solutions.end())
                solutions.push_back(solution);
        }
    }
    return solutions;
}

QString solutionText(std::string_view rule)
{
    QStringList words;
    for (const Solution solution : solutionsOf(rule))
        words += word(solution);
    return words.join(u", "_s);
}

QString controlsText(std::string_view rule)
{
    QStringList frameworks;
    std::string_view framework;
    for (const knowledge::Control *control : knowledge::Standards::builtIn().of(rule)) {
        const QString number = QString::fromUtf8(control->number.data(), qsizetype(control->number.size()));
        if (control->framework == framework)
            frameworks.back() += u", "_s + number;
        else
            frameworks += knowledge::frameworkTitle(control->framework) + u": "_s + number;
        framework = control->framework;
    }
    return frameworks.join(u" · "_s);
}

QString addressOf(const QString &reference)
{
    static const QRegularExpression cve(u"^CVE-\\d{4}-\\d+$"_s);
    static const QRegularExpression update(u"^KB(\\d+)$"_s);
    static const QRegularExpression technique(u"^MITRE ATT&CK (T\\d+)(?:\\.(\\d+))?$"_s);
    static const QRegularExpression protocol(u"^MS-([A-Z]{2,8})\\b(?!\\d)"_s);
    if (cve.match(reference).hasMatch())
        return u"https://www.cve.org/CVERecord?id="_s + reference;
    if (const auto found = update.match(reference); found.hasMatch())
        return u"https://support.microsoft.com/help/"_s + found.captured(1);
    if (const auto found = technique.match(reference); found.hasMatch()) {
        const QString address = u"https://attack.mitre.org/techniques/"_s + found.captured(1);
        return found.captured(2).isEmpty() ? address : address + u'/' + found.captured(2);
    }
    if (const auto found = protocol.match(reference); found.hasMatch())
        return u"https://learn.microsoft.com/openspecs/windows_protocols/ms-"_s + found.captured(1).toLower();
    if (reference.startsWith(u"C706"_s))
        return u"https://publications.opengroup.org/c706"_s;
    return {};
}

} // namespace port135::report
