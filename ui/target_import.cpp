// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/target_import.h"

#include "intake/target_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace port135::ui {
namespace {

struct TargetImportText
{
    Q_DECLARE_TR_FUNCTIONS(TargetImport)
};

constexpr qint64 longestList = 1 << 20; ///< what the target field takes

} // namespace

core::Result<ImportedTargets, QString> importTargets(const QStringList &files)
{
    ImportedTargets result;
    QStringList texts;
    qint64 size = 0;
    for (const auto &file : files) {
        const QString name = QDir::toNativeSeparators(file);
        const QFileInfo info(file);
        if (info.exists() && !isImportable(file)) // a pipe would be waited for
            return core::failure(TargetImportText::tr("%1 is a pipe or a device, not a file.").arg(name));
        if (info.isFile() && info.size() > longestList && info.suffix().toLower() != QStringLiteral("xml"))
            return core::failure(
                TargetImportText::tr(
                    "The file %1 is larger than 1 MiB. Scan it with port135-cli, or divide it.")
                    .arg(name));
        const auto read = intake::readTargetSource(info.filePath(), longestList);
        if (!read)
            return core::failure(read.error());
        for (const auto &list : read->lists) {
            auto text = list.text;
            text.replace(u'\n', u' ');
            texts.append(text);
            size += text.size();
            result.origins.append({list.source, text});
            result.notes += list.notes;
        }
        if (size > 16 * longestList)
            return core::failure(TargetImportText::tr(
                "The lists have more than 16 MiB together. Scan them with port135-cli --targets."));
    }
    result.text = texts.join(u' ');
    return result;
}

bool isImportable(const QString &argument)
{
    const QFileInfo info(argument);
    return info.isFile() || info.isDir();
}

} // namespace port135::ui
