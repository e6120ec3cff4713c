// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/logo.h"

#include "report/text/report_texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace port135::report {
namespace {

constexpr qint64 mostBytes = 1 << 20;

} // namespace

const char *logoKind(const QByteArray &image)
{
    if (image.startsWith("\x89PNG\r\n"))
        return "png";
    return image.startsWith("\xff\xd8\xff") ? "jpeg" : nullptr;
}

core::Result<QByteArray, QString> readLogo(const QString &name)
{
    if (name.isEmpty())
        return QByteArray();
    QFile file(name);
    const QString shownName = QDir::toNativeSeparators(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            ReportText::tr("The logo %1 cannot be read: %2.").arg(shownName, file.errorString()));
    const QByteArray image = file.read(mostBytes + 1);
    if (image.size() > mostBytes || logoKind(image) == nullptr)
        return core::failure(
            ReportText::tr("The logo %1 is no PNG or JPEG file of at most 1 MB.").arg(shownName));
    return image;
}

} // namespace port135::report
