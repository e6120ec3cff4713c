// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/file_name.h"

#include <QDateTime>
#include <QStringList>

namespace port135::report {

using namespace Qt::StringLiterals;

QString fileStem(const core::ScanRecord &scan, const QString &kind)
{
    constexpr qsizetype longest = 40; // whole names stay readable in a file dialog
    QString targets;
    for (const char c : scan.targets.substr(0, 200)) {
        const bool fits =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
        if (fits)
            targets += QLatin1Char(c);
        else if (!targets.isEmpty() && !targets.endsWith(u'-'))
            targets += u'-';
        if (targets.size() >= longest)
            break;
    }
    while (targets.endsWith(u'-') || targets.endsWith(u'.'))
        targets.chop(1);
    QStringList parts{kind};
    if (scan.practice)
        parts += u"practice"_s;
    else if (!targets.isEmpty())
        parts += targets;
    const auto started = scan.started == core::Timestamp{}
        ? QDateTime::currentDateTime()
        : QDateTime::fromMSecsSinceEpoch(scan.started.time_since_epoch().count());
    parts += started.toString(u"yyyy-MM-dd"_s);
    return parts.join(u'_');
}

} // namespace port135::report
