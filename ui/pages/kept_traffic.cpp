// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_traffic.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/theme/icons.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// One that is kept, in a line: its files, and the time it covers.
QString label(const history::TrafficInfo &info)
{
    const auto time = [](core::Timestamp when) {
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count()).toLocalTime(),
            QLocale::ShortFormat);
    };
    const auto name = report::shown(info.name.toStdString(), 80).simplified();
    return info.first == core::Timestamp{} ? u"%1 – %2"_s.arg(time(info.stored), name)
                                           : u"%1 – %2"_s.arg(time(info.first), name);
}

} // namespace

KeptTraffic::KeptTraffic(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"trafficStoredMenu"_s);
    setToolTipsVisible(true);
}

void KeptTraffic::fill(const QList<history::TrafficInfo> &kept, std::optional<qint64> shown)
{
    constexpr int most = 30;
    clear();
    for (const auto &info : kept.first(std::min<qsizetype>(most, kept.size()))) {
        const QString text = label(info);
        auto *action = addAction(menuText(text));
        action->setToolTip(tip(text));
        action->setCheckable(true);
        action->setChecked(shown == info.id);
        connect(action, &QAction::triggered, this, [this, id = info.id] { Q_EMIT wanted(id); });
    }
    if (kept.isEmpty())
        addAction(tr("Nothing is kept yet"))->setEnabled(false);
    addSeparator();
    auto *remove = addAction(ui::icon(Icon::Remove), tr("Delete what is shown …"));
    remove->setObjectName(u"trafficRemove"_s);
    remove->setEnabled(shown.has_value());
    connect(remove, &QAction::triggered, this, &KeptTraffic::removalWanted);
}

} // namespace port135::ui
