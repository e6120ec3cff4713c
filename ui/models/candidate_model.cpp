// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_model.h"

#include "core/finding.h"
#include "core/outcome.h"
#include "rating/rule.h"
#include "report/places/matrix_words.h"
#include "report/text/words.h"
#include "service/host_filter.h"

using namespace Qt::StringLiterals;

namespace port135::ui {

void CandidateModel::set(filter::Completion completion)
{
    beginResetModel();
    m_completion = std::move(completion);
    endResetModel();
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completion.candidates.size());
}

QString CandidateModel::meaning(comparison::Change change) const
{
    switch (change) {
    case comparison::Change::New:
        return tr("answers now, and did not before");
    case comparison::Change::Gone:
        return tr("answered before, and is closed now");
    case comparison::Change::Changed:
        return tr("has other findings, services or facts than before");
    case comparison::Change::Same:
        return tr("is as it was before");
    case comparison::Change::NotComparable:
        return tr("one of the two scans did not see enough of it");
    }
    return {};
}

QString CandidateModel::explanation(const filter::Candidate &candidate) const
{
    if (!candidate.isValue) {
        const QString help = service::fieldHelp(candidate.field);
        return candidate.field == filter::FilterField::Changed && !m_comparison.isEmpty()
            ? u"%1. %2"_s.arg(help, m_comparison)
            : help;
    }
    switch (candidate.field) {
    case filter::FilterField::Level:
        if (candidate.text == "none")
            return report::word(std::optional<core::Level>());
        return report::word(core::parseLevel(candidate.text));
    case filter::FilterField::Severity:
        return report::word(core::parseLevel(candidate.text));
    case filter::FilterField::Result: {
        const auto result = policy::parseCellResult(candidate.text);
        return result ? report::word(*result) : QString();
    }
    case filter::FilterField::Verdict: {
        const auto verdict = policy::parsePathVerdict(candidate.text);
        return verdict ? report::word(*verdict) : QString();
    }
    case filter::FilterField::Outcome: {
        const auto outcome = core::parseOutcome(candidate.text);
        return outcome ? report::word(*outcome) : QString();
    }
    case filter::FilterField::Role:
        return candidate.text == "none" ? QString() : rating::roleWord(candidate.text);
    case filter::FilterField::Support: {
        const auto support = knowledge::parseSupport(candidate.text);
        return support ? report::word(*support) : QString();
    }
    case filter::FilterField::Changed: {
        const auto change = comparison::parseChange(candidate.text);
        return change ? meaning(*change) : QString();
    }
    case filter::FilterField::Rule: {
        const auto *rule = rating::findRule(candidate.text);
        core::Finding finding;
        finding.rule = rule ? rule->id : std::string_view();
        return rule ? rating::title(finding) : QString();
    }
    default:
        return {};
    }
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &candidate = m_completion.candidates[std::size_t(index.row())];
    const QString text = QString::fromStdString(candidate.text);
    switch (role) {
    case InsertRole:
        return text;
    case Qt::DisplayRole: {
        const QString meaning = explanation(candidate);
        return meaning.isEmpty() ? text : u"%1   —   %2"_s.arg(text, meaning);
    }
    default:
        return {};
    }
}

} // namespace port135::ui
