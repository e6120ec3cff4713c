// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/target_source.h"

#include "intake/dhcp_leases.h"
#include "intake/neighbours.h"
#include "intake/text_encoding.h"
#include "intake/zone_transfer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;
using ReadSource = core::Result<SourcedTargets, QString>;

const auto dnsPrefix = u"dns:"_s;
const auto leasesPrefix = u"dhcp-leases:"_s;
const auto neighboursPrefix = u"neighbours:"_s;

class TargetSourceText
{
    Q_DECLARE_TR_FUNCTIONS(TargetSource)
};

ReadSource readInput(qint64 mostBytes, ListUse use)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::failure(
            TargetSourceText::tr("Standard input cannot be read: %1.").arg(input.errorString()));
    auto list = readTargetList(input, TargetSourceText::tr("Standard input"), mostBytes, use);
    if (!list)
        return core::failure(list.error());
    list->source = u"-"_s;
    return SourcedTargets{{std::move(*list)}, {}};
}

ReadSource readFolder(const QString &path, qint64 mostBytes, ListUse use)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QDir folder(path);
    if (!folder.isReadable())
        return core::failure(TargetSourceText::tr("The folder %1 cannot be read.").arg(shown));
    const auto files = folder.entryInfoList({u"*.txt"_s, u"*.csv"_s, u"*.tsv"_s, u"*.xml"_s}, QDir::Files,
                                            QDir::Name | QDir::IgnoreCase);
    if (files.isEmpty())
        return core::failure(
            TargetSourceText::tr(
                "The folder %1 has no *.txt, *.csv, *.tsv or *.xml. Folders within it are not read.")
                .arg(shown));
    if (files.size() > mostFilesOfFolder)
        return core::failure(
            TargetSourceText::tr("The folder %1 has more than %2 lists. Use several folders.")
                .arg(shown)
                .arg(mostFilesOfFolder));
    SourcedTargets result;
    qint64 left = mostBytes;
    for (const auto &file : files) {
        auto list = readTargetFile(file.filePath(), left, use);
        if (!list)
            return core::failure(list.error());
        left -= list->text.size();
        result.lists.append(std::move(*list));
    }
    return result;
}

TargetList listOf(const QStringList &addresses, const QString &source, const QStringList &notes)
{
    return {addresses.join(u'\n'), source, notes};
}

ReadSource readZone(const QString &text)
{
    const auto request = ZoneRequest::parse(text);
    if (!request)
        return core::failure(request.error());
    auto hosts = transferZone(*request);
    if (!hosts)
        return core::failure(hosts.error());
    if (hosts->addresses.isEmpty())
        return core::failure(
            TargetSourceText::tr("The zone %1 has no address of a host.").arg(request->zone));
    const QLocale locale;
    const auto note = TargetSourceText::tr("dns:%1: %2 addresses of %3 records were fetched from %4.")
                          .arg(request->zone, locale.toString(hosts->addresses.size()),
                               locale.toString(hosts->lines.size()), hosts->server);
    return SourcedTargets{{listOf(hosts->addresses, dnsPrefix + request->zone, {note})}, hosts->lines};
}

ReadSource readLeaseFile(const QString &path, qint64 mostBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            TargetSourceText::tr("The file of leases %1 cannot be read: %2.").arg(shown, file.errorString()));
    const auto bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return core::failure(TargetSourceText::tr("The file of leases %1 is larger than %2 MiB.")
                                 .arg(shown)
                                 .arg(mostBytes >> 20));
    auto decoded = decodeText(bytes);
    if (!decoded)
        return core::failure(message(decoded.error(), shown));
    decoded->text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto leases = readLeases(decoded->text, QDateTime::currentDateTimeUtc());
    if (!leases)
        return core::failure(
            TargetSourceText::tr("%1: %2", "file, what is wrong").arg(shown, leases.error()));
    const QLocale locale;
    if (leases->addresses.isEmpty())
        return core::failure(TargetSourceText::tr("No lease in %1 holds now (%2 are over).")
                                 .arg(shown, locale.toString(leases->over)));
    const auto note =
        TargetSourceText::tr("%1: %2 leases hold now; %3 are over and left out.")
            .arg(shown, locale.toString(leases->addresses.size()), locale.toString(leases->over));
    return SourcedTargets{{listOf(leases->addresses, leasesPrefix + QFileInfo(path).fileName(), {note})},
                          leases->addresses};
}

ReadSource readNeighbours()
{
    const auto found = neighbours();
    if (!found)
        return core::failure(TargetSourceText::tr("This system does not tell its neighbour table."));
    if (found->empty())
        return core::failure(TargetSourceText::tr(
            "The neighbour table of this computer is empty: it has spoken with no host of its own "
            "segments lately."));
    QStringList addresses;
    for (const auto &address : *found)
        addresses.append(QString::fromStdString(address.toString()));
    const auto note =
        TargetSourceText::tr("neighbours: %1 hosts are in the neighbour table of this computer.")
            .arg(QLocale().toString(addresses.size()));
    return SourcedTargets{{listOf(addresses, neighboursPrefix, {note})}, addresses};
}

} // namespace

ReadSource readTargetSource(const QString &source, qint64 mostBytes, ListUse use)
{
    if (source == u"-"_s)
        return readInput(mostBytes, use);
    if (source.startsWith(dnsPrefix))
        return readZone(source.mid(dnsPrefix.size()));
    if (source.startsWith(leasesPrefix))
        return readLeaseFile(source.mid(leasesPrefix.size()), mostBytes);
    if (source == neighboursPrefix)
        return readNeighbours();
    if (QFileInfo(source).isDir())
        return readFolder(source, mostBytes, use);
    auto list = readTargetFile(source, mostBytes, use);
    if (!list)
        return core::failure(list.error());
    return SourcedTargets{{std::move(*list)}, {}};
}

QString pathOfSource(const QString &source)
{
    if (source == u"-"_s || source.startsWith(dnsPrefix) || source == neighboursPrefix)
        return {};
    return source.startsWith(leasesPrefix) ? source.mid(leasesPrefix.size()) : source;
}

QString absoluteSource(const QString &source)
{
    const auto path = pathOfSource(source);
    if (path.isEmpty())
        return source;
    return source.left(source.size() - path.size()) + QFileInfo(path).absoluteFilePath();
}

} // namespace port135::intake
