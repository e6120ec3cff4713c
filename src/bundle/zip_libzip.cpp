// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include "bundle/bundle_text.h"
#include "bundle/zip_source.h"

#include <zip.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <ctime>
#include <memory>

namespace port135::bundle {
namespace {

using namespace Qt::StringLiterals;

class LibzipSource : public ZipSource
{
public:
    explicit LibzipSource(zip_t *zip)
        : m_zip(zip, zip_discard)
    {
    }

    std::int64_t count() const override { return zip_get_num_entries(m_zip.get(), 0); }

    QString name(std::int64_t index) const override
    {
        return QString::fromUtf8(zip_get_name(m_zip.get(), zip_uint64_t(index), ZIP_FL_ENC_GUESS));
    }

    QString unpack(std::int64_t index, QIODevice &out, std::uint64_t &left) override
    {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> from(
            zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0), zip_fclose);
        if (!from)
            return QString::fromUtf8(zip_strerror(m_zip.get()));
        QByteArray piece(1 << 16, Qt::Uninitialized);
        for (;;) {
            const zip_int64_t read = zip_fread(from.get(), piece.data(), zip_uint64_t(piece.size()));
            if (read < 0)
                return QString::fromUtf8(zip_file_strerror(from.get()));
            if (read == 0)
                return {};
            if (std::uint64_t(read) > left)
                return BundleText::tr("it holds more than a bundle may");
            left -= std::uint64_t(read);
            if (out.write(piece.constData(), read) != read)
                return out.errorString();
        }
    }

private:
    std::unique_ptr<zip_t, decltype(&zip_discard)> m_zip;
};

} // namespace

core::Result<void, QString> writeZip(const QString &file, const std::vector<ZippedFile> &files,
                                     core::Timestamp time)
{
    const auto problem = [&file](const QString &reason) {
        return core::failure(BundleText::tr("The bundle %1 could not be written: %2.")
                                 .arg(QDir::toNativeSeparators(file), reason));
    };
    // Libzip renames what it wrote: into a folder of ours, and from there as every other report is kept.
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"bundle.zip"_s);
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(made).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!zip)
        return problem(BundleText::tr("a temporary file could not be made"));
    for (const ZippedFile &one : files) {
        zip_source_t *source = zip_source_file(zip, QFile::encodeName(one.path).constData(), 0, -1);
        const zip_int64_t index =
            source ? zip_file_add(zip, one.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (source)
                zip_source_free(source);
            const QString reason = QString::fromUtf8(zip_strerror(zip));
            zip_discard(zip);
            return problem(reason);
        }
        const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
        zip_file_set_mtime(zip, zip_uint64_t(index), time_t(seconds), 0);
    }
    if (zip_close(zip) < 0) {
        const QString reason = QString::fromUtf8(zip_strerror(zip));
        zip_discard(zip);
        return problem(reason);
    }
    QFile in(made);
    QSaveFile out(file);
    if (!in.open(QIODevice::ReadOnly))
        return problem(in.errorString());
    if (!out.open(QIODevice::WriteOnly))
        return problem(out.errorString());
    while (!in.atEnd()) {
        const QByteArray piece = in.read(qint64(1) << 20);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return problem(piece.isEmpty() ? in.errorString() : out.errorString());
    }
    if (!out.commit())
        return problem(out.errorString());
    return {};
}

core::Result<std::unique_ptr<ZipSource>, QString> openZip(const QString &file)
{
    int code = 0;
    if (zip_t *zip = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code))
        return std::make_unique<LibzipSource>(zip);
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return core::failure(reason);
}

} // namespace port135::bundle
