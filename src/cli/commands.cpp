// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/diff_command.h"
#include "cli/exceptions_command.h"
#include "cli/explain_command.h"
#include "cli/export_command.h"
#include "cli/history_command.h"
#include "cli/key_command.h"
#include "cli/knowledge_command.h"
#include "cli/matrix_command.h"
#include "cli/merge_command.h"
#include "cli/notify_command.h"
#include "cli/policy_command.h"
#include "cli/practice_command.h"
#include "cli/recheck_command.h"
#include "cli/resume_command.h"
#include "cli/scan_command.h"
#include "cli/schedule_command.h"
#include "cli/self_test_command.h"
#include "cli/traffic_command.h"
#include "cli/verify_command.h"
#include "cli/work_command.h"

#include <QCoreApplication>

namespace port135::cli {
namespace {

// ADD A COMMAND HERE
constexpr Subcommand all[] = {
    {"scan", [] { return QCoreApplication::translate("Commands", "scan hosts and networks"); },
     runScanCommand},
    {"practice",
     [] { return QCoreApplication::translate("Commands", "scan the built-in practice network on loopback"); },
     runPracticeCommand},
    {"resume",
     [] { return QCoreApplication::translate("Commands", "go on with a scan that was stopped or cut off"); },
     runResumeCommand},
    {"recheck",
     [] {
         return QCoreApplication::translate("Commands",
                                            "see whether the findings of an earlier scan are fixed");
     },
     runRecheckCommand},
    {"diff", [] { return QCoreApplication::translate("Commands", "compare two stored scans"); },
     runDiffCommand},
    {"merge",
     [] { return QCoreApplication::translate("Commands", "make the parts of several computers one scan"); },
     runMergeCommand},
    {"matrix",
     [] {
         return QCoreApplication::translate("Commands",
                                            "show what is reachable from where, and judge it by a policy");
     },
     runMatrixCommand},
    {"policy", [] { return QCoreApplication::translate("Commands", "check, draft or import a policy"); },
     runPolicyCommand},
    {"schedule",
     [] { return QCoreApplication::translate("Commands", "make the system repeat a scan by itself"); },
     runScheduleCommand},
    {"notify", [] { return QCoreApplication::translate("Commands", "send a test message to receivers"); },
     runNotifyCommand},
    {"history", [] { return QCoreApplication::translate("Commands", "list and manage the stored scans"); },
     runHistoryCommand},
    {"exceptions",
     [] {
         return QCoreApplication::translate("Commands", "list, add and remove findings that are accepted");
     },
     runExceptionsCommand},
    {"export",
     [] { return QCoreApplication::translate("Commands", "write a stored scan in another format"); },
     runExportCommand},
    {"explain",
     [] {
         return QCoreApplication::translate(
             "Commands", "explain the level of a host, or a rule, an interface, an issue, a code");
     },
     runExplainCommand},
    {"knowledge",
     [] {
         return QCoreApplication::translate("Commands",
                                            "show, import or reset the facts that scans are judged by");
     },
     runKnowledgeCommand},
    {"traffic",
     [] {
         return QCoreApplication::translate("Commands",
                                            "say who uses port 135, from captures and logs; sends nothing");
     },
     runTrafficCommand},
    {"key", [] { return QCoreApplication::translate("Commands", "make or show a key that signs results"); },
     runKeyCommand},
    {"verify",
     [] { return QCoreApplication::translate("Commands", "check an evidence bundle; sends nothing"); },
     runVerifyCommand},
    {"work", nullptr, runWorkCommand},
    {"self-test",
     [] { return QCoreApplication::translate("Commands", "check that this installation works"); },
     runSelfTestCommand},
};

} // namespace

std::span<const Subcommand> commands()
{
    return all;
}

const Subcommand *findCommand(const QString &name)
{
    for (const auto &command : all) {
        if (name == QLatin1StringView(command.name.data(), qsizetype(command.name.size())))
            return &command;
    }
    return nullptr;
}

} // namespace port135::cli
