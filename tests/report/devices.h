// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that behave badly, and a way to write a whole scan to one.
#pragma once

#include "report/export/exporter.h"

#include <QBuffer>
#include <QIODevice>

#include <algorithm>
#include <vector>

namespace port135::report {

/// Takes `capacity` bytes, at most `portion` of them at once, then fails.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 capacity, qint64 portion = 1 << 20)
        : m_left(capacity)
        , m_portion(portion)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    QByteArray taken;
    int refusals = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_left == 0) {
            ++refusals;
            setErrorString(QStringLiteral("the device is full"));
            return -1;
        }
        const qint64 now = std::min({size, m_left, m_portion});
        taken.append(data, now);
        m_left -= now;
        return now;
    }

private:
    qint64 m_left;
    qint64 m_portion;
};

inline QString exportTo(QIODevice &device, const Format &format, const core::ScanRecord &scan,
                        const std::vector<core::HostResult> &hosts, const Layout &layout = {})
{
    const auto exporter = format.create(device, knowledge::Catalogue::builtIn());
    exporter->setLayout(layout);
    exporter->begin(scan);
    for (const auto &host : hosts)
        exporter->host(host);
    exporter->end(scan);
    return exporter->error();
}

inline QByteArray exported(std::string_view format, const core::ScanRecord &scan,
                           const std::vector<core::HostResult> &hosts, const Layout &layout = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString error = exportTo(buffer, *findFormat(format), scan, hosts, layout);
    return error.isEmpty() ? buffer.data() : error.toUtf8();
}

} // namespace port135::report
