// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/segment_file.h"

#include "report/traffic/traffic_words.h"

#include <QCoreApplication>
#include <QFile>

namespace port135::service {
namespace {

class SegmentFileText
{
    Q_DECLARE_TR_FUNCTIONS(SegmentFile)
};

} // namespace

core::Result<usage::Segments, QString> readSegments(const QString &name)
{
    constexpr qint64 largest = 4 << 20;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            SegmentFileText::tr("The segment file %1 cannot be read: %2.").arg(name, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= largest) { // a pipe gives what it has, and a device never ends
        const auto part = file.read(largest + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > largest)
        return core::failure(
            SegmentFileText::tr("The segment file %1 is too large: at most 4 MiB.").arg(name));
    auto segments = usage::Segments::parse({bytes.constData(), std::size_t(bytes.size())});
    if (!segments)
        return core::failure(report::message(segments.error(), name));
    if (segments->isEmpty())
        return core::failure(
            SegmentFileText::tr("The segment file %1 has no line such as: zone clients 10.1.0.0/16")
                .arg(name));
    return *segments;
}

} // namespace port135::service
