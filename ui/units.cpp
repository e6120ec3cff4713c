// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units.h"

#include <QCoreApplication>
#include <QLocale>

namespace port135::ui {

QString number(quint64 value)
{
    return QLocale().toString(value);
}

QString duration(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count());
    if (seconds < 60)
        return QCoreApplication::translate("Units", "%1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Units", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return QCoreApplication::translate("Units", "%1 h %2 min")
        .arg(number(quint64(seconds / 3600)))
        .arg(seconds % 3600 / 60);
}

QString milliseconds(std::chrono::microseconds time)
{
    const double value = double(time.count()) / 1000.0;
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QCoreApplication::translate("Units", "%1 ms").arg(QLocale().toString(value, 'f', decimals));
}

} // namespace port135::ui
