// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/knowledge_store.h"

#include "knowledge/knowledge_text.h"
#include "program/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <mutex>
#include <utility>

namespace port135::program {
namespace {

using knowledge::KnowledgeText;

using knowledge::Pack;

std::mutex storeMutex;
std::optional<QString> problem;

void setProblem(std::optional<QString> what)
{
    const std::lock_guard lock(storeMutex);
    problem = std::move(what);
}

QString native(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

} // namespace

void openKnowledge()
{
    const QString file = knowledgeFile();
    if (!QFileInfo::exists(file))
        return;
    auto pack = readPack(file);
    if (!pack)
        return setProblem(
            KnowledgeText::tr("The imported knowledge pack is left out, and the built-in one used. %1 "
                              "“port135-cli knowledge reset” takes it away.")
                .arg(pack.error()));
    if ((*pack)->id() < Pack::builtIn().id())
        return setProblem(
            KnowledgeText::tr("The imported knowledge pack of %1 is older than the built-in one of %2, "
                              "which is used.")
                .arg((*pack)->name(), Pack::builtIn().name()));
    knowledge::take(std::move(*pack));
}

std::optional<QString> knowledgeProblem()
{
    const std::lock_guard lock(storeMutex);
    return problem;
}

bool isKnowledgeBuiltIn()
{
    return &knowledge::current() == &Pack::builtIn();
}

core::Result<std::unique_ptr<const Pack>, QString> readPack(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            KnowledgeText::tr("%1 cannot be read: %2.").arg(native(name), file.errorString()));
    auto pack = Pack::fromBytes(file.read(Pack::mostBytes + 1), native(name));
    if (!pack)
        return core::failure(pack.error());
    return std::make_unique<const Pack>(std::move(*pack));
}

QString whyNot(const Pack &pack, core::Date today)
{
    const Pack &now = knowledge::current();
    // A day is not the same everywhere.
    if (pack.id().date > today + std::chrono::days(1))
        return KnowledgeText::tr(
                   "The knowledge pack is of %1, a day that has not come: see whether the clock of this "
                   "computer is right. Nothing was changed.")
            .arg(pack.name());
    if (pack.id() < now.id())
        return KnowledgeText::tr(
                   "The knowledge pack of %1 is older than the one in use, which is of %2. Nothing was "
                   "changed.")
            .arg(pack.name(), now.name());
    if (pack.hash() == now.hash())
        return KnowledgeText::tr("This knowledge pack is in use already. Nothing was changed.");
    if (pack.id() == now.id())
        return KnowledgeText::tr(
                   "The knowledge pack in use is of %1, too, but has another content: one of the two is "
                   "not what its makers published. Nothing was changed.")
            .arg(pack.name());
    return {};
}

core::Result<void, QString> importPack(std::unique_ptr<const Pack> pack, core::Date today)
{
    if (QString reason = whyNot(*pack, today); !reason.isEmpty())
        return core::failure(std::move(reason));
    const QString name = knowledgeFile();
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pack->bytes()) != pack->bytes().size()
        || !file.commit())
        return core::failure(KnowledgeText::tr("%1 cannot be written: %2. Nothing was changed.")
                                 .arg(native(name), file.errorString()));
    knowledge::take(std::move(pack));
    setProblem(std::nullopt);
    return {};
}

core::Result<void, QString> resetKnowledge()
{
    QFile file(knowledgeFile());
    if (file.exists() && !file.remove())
        return core::failure(
            KnowledgeText::tr("%1 cannot be deleted: %2.").arg(native(file.fileName()), file.errorString()));
    knowledge::takeBuiltIn();
    setProblem(std::nullopt);
    return {};
}

QString knowledgeLine()
{
    const auto version = knowledge::current().version();
    const QString text = QString::fromUtf8(version.data(), qsizetype(version.size()));
    return isKnowledgeBuiltIn() ? KnowledgeText::tr("Knowledge pack: %1, built in").arg(text)
                                : KnowledgeText::tr("Knowledge pack: %1, imported").arg(text);
}

} // namespace port135::program
