// SPDX-License-Identifier: GPL-3.0-or-later
// What a zip file may be that is a bundle: small, flat, and of names that mean nothing to a file system.
#include "bundle/zip.h"

#include "bundle/bundle_text.h"
#include "bundle/zip_source.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace port135::bundle {
namespace {

constexpr std::int64_t mostFiles = 64;
constexpr std::uint64_t mostBytes = 16ull << 30; ///< altogether, unpacked

/// Letters, digits, ".", "-" and "_"; not hidden, and 100 characters at most.
bool isPlainName(const QString &name)
{
    constexpr qsizetype longestName = 100;
    return !name.isEmpty() && name.size() <= longestName && name[0] != u'.'
        && std::ranges::all_of(name, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
           });
}

/// Empty, or what is wrong.
QString unpackTo(const QString &path, ZipSource &zip, std::int64_t index, std::uint64_t &left)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return out.errorString();
    if (const QString reason = zip.unpack(index, out, left); !reason.isEmpty())
        return reason;
    return out.flush() ? QString() : out.errorString();
}

} // namespace

core::Result<QStringList, QString> readZip(const QString &file, const QString &folder)
{
    const auto problem = [&file](const QString &reason) {
        return core::failure(
            BundleText::tr("%1 cannot be read as a bundle: %2.").arg(QDir::toNativeSeparators(file), reason));
    };
    const auto zip = openZip(file);
    if (!zip)
        return problem(zip.error());
    const auto count = (*zip)->count();
    if (count > mostFiles)
        return problem(BundleText::tr("it has more files than a bundle"));
    QStringList names;
    std::uint64_t left = mostBytes;
    for (std::int64_t i = 0; i < count; ++i) {
        const QString name = (*zip)->name(i);
        if (!isPlainName(name) || names.contains(name, Qt::CaseInsensitive))
            return problem(BundleText::tr("the name of a file in it is none of a bundle"));
        if (const QString reason = unpackTo(QDir(folder).filePath(name), **zip, i, left); !reason.isEmpty())
            return problem(BundleText::tr("%1: %2", "a file, what is wrong with it").arg(name, reason));
        names += name;
    }
    return names;
}

} // namespace port135::bundle
