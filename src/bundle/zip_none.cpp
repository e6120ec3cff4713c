// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include <QCoreApplication>

namespace port135::bundle {
namespace {

QString unavailable()
{
    return QCoreApplication::translate(
        "Bundle",
        "This program was built without libzip, as the one for Windows is: it neither writes nor checks "
        "evidence bundles. Save the report and the JSON; a Port135 on Linux makes a bundle of the same "
        "history, and checks it.");
}

} // namespace

bool canZip()
{
    return false;
}

core::Result<void, QString> writeZip(const QString &, const std::vector<ZippedFile> &, core::Timestamp)
{
    return core::failure(unavailable());
}

core::Result<QStringList, QString> readZip(const QString &, const QString &)
{
    return core::failure(unavailable());
}

} // namespace port135::bundle
