// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program_info.h"

#include "knowledge/age.h"
#include "knowledge/data_version.h"
#include "program/knowledge_store.h"
#include "rating/rule.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QVariant>

namespace port135::program {
namespace {

using text::toQString;

class ProgramInfoText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramInfo)
};

constexpr char commitProperty[] = "port135Commit";

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
    QCoreApplication::setApplicationVersion(toQString(version));
    QCoreApplication::instance()->setProperty(commitProperty, toQString(commit));
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
                      ProgramInfoText::tr("Rules: %1").arg(toQString(rating::rulesVersion()))};
    const auto today = core::today();
    if (const QString old = knowledge::age(knowledge::dataVersion(), today).sentence; !old.isEmpty())
        lines.append(old);
    return lines;
}

} // namespace port135::program
