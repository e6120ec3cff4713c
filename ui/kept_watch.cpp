// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kept_watch.h"

#include "target/specification.h"
#include "text/qt_text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace port135::ui {

using text::fromLatin1;
QString KeptWatch::toText() const
{
    QJsonObject object{
        {u"targets"_s, request.targets},
        {u"practice"_s, request.practice},
        {u"profile"_s, fromLatin1(core::name(request.options.profile))},
        {u"schedule"_s, schedule.toString()},
    };
    if (!request.guessVantage)
        object.insert(u"vantage"_s, fromLatin1(core::name(request.options.vantage)));
    if (lastScan)
        object.insert(u"lastScan"_s, qint64(*lastScan));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<KeptWatch> KeptWatch::parse(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&object](QStringView key) { return object.value(key).toString().toStdString(); };
    const auto schedule = schedule::Schedule::parse(object.value(u"schedule"_s).toString());
    const auto profile = core::parseProfile(word(u"profile"));
    KeptWatch kept;
    kept.request.targets = object.value(u"targets"_s).toString();
    kept.request.practice = object.value(u"practice"_s).toBool();
    const auto parsed = target::parseTargets(kept.request.targets.toStdString());
    if (!schedule || !profile || !parsed || (parsed->isEmpty() && !kept.request.practice))
        return {};
    kept.schedule = *schedule;
    kept.request.options = core::ScanOptions::forProfile(*profile);
    const auto vantage = core::parseVantage(word(u"vantage"));
    kept.request.guessVantage = !vantage;
    if (vantage)
        kept.request.options.vantage = *vantage;
    if (const auto id = object.value(u"lastScan"_s).toInteger(); id > 0)
        kept.lastScan = history::ScanId(id);
    return kept;
}

} // namespace port135::ui
