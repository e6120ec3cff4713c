// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/practice_traffic.h"

#include "practice/workday.h"

#include <QBuffer>
#include <QCoreApplication>

namespace port135::service {
namespace {

class PracticeTrafficText
{
    Q_DECLARE_TR_FUNCTIONS(PracticeTraffic)
};

} // namespace

core::Result<TrafficInput, QString> practiceTraffic()
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    const auto recorded = practice::recordWorkday([&buffer](wire::Bytes bytes) {
        buffer->write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
    });
    if (!recorded)
        return core::failure(PracticeTrafficText::tr("The practice network cannot be opened: %1.")
                                 .arg(QString::fromStdString(recorded.error())));
    buffer->seek(0);
    return TrafficInput{PracticeTrafficText::tr("practice network"), std::move(buffer)};
}

} // namespace port135::service
