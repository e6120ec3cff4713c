// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places_reader.h"

#include "policy/policy_check.h"
#include "program/user_catalogue.h"
#include "report/places/policy_messages.h"
#include "service/catalogue_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace port135::ui {
namespace {

class PlacesReaderText
{
    Q_DECLARE_TR_FUNCTIONS(PlacesReader)
};

/// Empty, or what is wrong.
QString readPolicy(const QString &file, QByteArray &text, policy::Policy &policy,
                   const policy::PolicyWords &words)
{
    if (!file.isEmpty()) {
        if (const QFileInfo info(file); info.exists() && !info.isFile()) // a pipe would be waited for
            return PlacesReaderText::tr("%1 is a pipe or a device, not a file.")
                .arg(QDir::toNativeSeparators(file));
        auto bytes = service::readPolicyFile(file);
        if (!bytes)
            return bytes.error();
        text = std::move(*bytes);
    }
    auto parsed = service::readPolicy(text, words);
    if (!parsed)
        return PlacesReaderText::tr("The policy %1 cannot be used:\n%2").arg(file, parsed.error());
    policy = std::move(*parsed);
    return {};
}

/// Empty, or what is wrong.
QString readScans(const PlacesQuestion &question, core::Timestamp now, std::vector<policy::PlaceScan> &scans)
{
    if (question.historyFile.isEmpty() || !QFileInfo::exists(question.historyFile))
        return {};
    const auto history = history::History::open(question.historyFile, history::Access::ReadOnly);
    if (!history)
        return history.error().message;
    const auto recent = service::recentScans(**history, question.since, now, question.scans);
    if (!recent)
        return recent.error().message;
    for (const auto &info : *recent) {
        auto scan = service::readPlaceScan(**history, info);
        if (!scan)
            return scan.error().message;
        scans.push_back(std::move(*scan));
    }
    return {};
}

PlacesAnswer answer(const PlacesQuestion &question)
{
    PlacesAnswer answer;
    auto report = std::make_shared<report::MatrixReport>();
    report->made = core::now();
    report->options.words = service::policyWords(program::catalogue());
    report->options.today = std::chrono::floor<std::chrono::days>(report->made);
    report->tester = question.tester;
    report->organisation = question.organisation;
    report->programVersion = QCoreApplication::applicationVersion();
    answer.problem = readScans(question, report->made, report->scans);
    if (!answer.problem.isEmpty() || report->scans.empty())
        return answer;
    report->policyFile = question.policyFile;
    report->policyText = question.policyText;
    if (!question.policyFile.isEmpty() || !question.policyText.isEmpty()) {
        answer.problem =
            readPolicy(question.policyFile, report->policyText, report->policy, report->options.words);
        report->hasPolicy = answer.problem.isEmpty();
    }
    if (report->hasPolicy && !question.draftFile.isEmpty()) {
        report->beforeFile = report->policyFile;
        report->beforePolicy = report->policy;
        QByteArray text;
        policy::Policy draft;
        answer.problem = readPolicy(question.draftFile, text, draft, report->options.words);
        if (answer.problem.isEmpty()) {
            report->hasBefore = true;
            report->policyFile = question.draftFile;
            report->policyText = text;
            report->policy = std::move(draft);
        }
    }
    if (report->hasPolicy) {
        for (const auto &remark : policy::checkPolicy(report->policy, report->options.today))
            answer.remarks.append(report::message(remark));
        // The matrix is worth seeing without them, too.
        if (auto uses = service::knownUses(question.historyFile))
            report->options.uses = std::move(*uses);
        else
            answer.remarks.append(uses.error().message);
    }
    service::judge(*report);
    answer.report = std::move(report);
    return answer;
}

} // namespace

QFuture<PlacesAnswer> readPlaces(const PlacesQuestion &question)
{
    return QtConcurrent::run([question] { return answer(question); });
}

} // namespace port135::ui
