// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program_info.h"

#include "knowledge/age.h"
#include "knowledge/data_version.h"
#include "program/knowledge_store.h"
#include "rating/rule.h"

#include <QCoreApplication>
#include <QVariant>

namespace port135::program {
namespace {

class ProgramInfoText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramInfo)
};

constexpr char commitProperty[] = "port135Commit";

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void prepareProgram()
{
#ifdef Q_OS_WIN
    // The compiler of regular expressions keeps a stack for each thread. MinGW frees it when the thread ends,
    // after the memory that names it: a crash.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

void setProgramInfo(const QString &name, std::string_view version, std::string_view commit)
{
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(fromView(version));
    QCoreApplication::instance()->setProperty(commitProperty, fromView(commit));
}

QString programVersionText()
{
    const QString commit = QCoreApplication::instance()->property(commitProperty).toString();
    const QString version = QCoreApplication::applicationVersion();
    return commit.isEmpty() ? version : QStringLiteral("%1 (%2)").arg(version, commit);
}

QStringList programInfo()
{
    QStringList lines{QCoreApplication::applicationName() + u' ' + programVersionText(),
                      QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), knowledgeLine(),
                      ProgramInfoText::tr("Rules: %1").arg(fromView(rating::rulesVersion()))};
    const auto today = std::chrono::floor<std::chrono::days>(core::now());
    if (const QString old = knowledge::age(knowledge::dataVersion(), today).sentence; !old.isEmpty())
        lines.append(old);
    return lines;
}

} // namespace port135::program
