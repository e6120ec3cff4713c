// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/source_file.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

QString SourceFile::room() const
{
    const auto parts = path.split(u'/');
    if (parts.first() == QLatin1String("ui"))
        return parts.first();
    return parts.first() == QLatin1String("src") && parts.size() > 2 ? parts.at(1) : QString();
}

QList<Include> SourceFile::includes() const
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    QList<Include> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = directive.match(lines.at(i)); match.hasMatch())
            found.append({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return found;
}

namespace {

SourceFile readFile(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read: %s", qPrintable(path), qPrintable(file.errorString()));
    auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return {path, lines};
}

} // namespace

QList<SourceFile> readRepository(const QString &root)
{
    static const QStringList folders{QStringLiteral(".ci"),       QStringLiteral("cmake"),
                                     QStringLiteral("installer"), QStringLiteral("resources"),
                                     QStringLiteral("src"),       QStringLiteral("tests"),
                                     QStringLiteral("ui")};
    static const QStringList patterns{QStringLiteral("*.h"),     QStringLiteral("*.cpp"),
                                      QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt"),
                                      QStringLiteral("*.py"),    QStringLiteral("*.sh"),
                                      QStringLiteral("run")};
    QStringList paths{QStringLiteral("CMakeLists.txt"), QStringLiteral("dev")};
    for (const auto &folder : folders) {
        QDirIterator files(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next().mid(root.size() + 1);
    }
    std::sort(paths.begin(), paths.end());

    QList<SourceFile> repository;
    for (const auto &path : paths)
        repository << readFile(root, path);
    return repository;
}
