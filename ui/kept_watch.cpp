// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kept_watch.h"

#include "target/specification.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace port135::ui {

using text::fromLatin1;

namespace {

constexpr qsizetype watchCharacters = 60;

QJsonObject object(const KeptWatch &watch)
{
    QJsonObject object{
        {u"targets"_s, watch.request.targets},
        {u"practice"_s, watch.request.practice},
        {u"profile"_s, fromLatin1(core::name(watch.request.options.profile))},
        {u"schedule"_s, watch.schedule.toString()},
    };
    if (!watch.name.isEmpty())
        object.insert(u"name"_s, watch.name);
    if (!watch.request.guessVantage)
        object.insert(u"vantage"_s, fromLatin1(core::name(watch.request.options.vantage)));
    if (watch.lastScan)
        object.insert(u"lastScan"_s, qint64(*watch.lastScan));
    return object;
}

std::optional<KeptWatch> watchOf(const QJsonObject &object)
{
    const auto word = [&object](QStringView key) { return object.value(key).toString().toStdString(); };
    const auto schedule = schedule::Schedule::parse(object.value(u"schedule"_s).toString());
    const auto profile = core::parseProfile(word(u"profile"));
    KeptWatch kept;
    kept.name = object.value(u"name"_s).toString().simplified();
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

} // namespace

QString KeptWatch::title() const
{
    QString title = name;
    if (title.isEmpty() && request.practice)
        title = QCoreApplication::translate("KeptWatch", "the practice network");
    if (title.isEmpty())
        title = request.targets.simplified();
    return title.size() > watchCharacters ? QString(title.left(watchCharacters) + u'…') : title;
}

QString toText(const QList<KeptWatch> &watches)
{
    QJsonArray list;
    for (const auto &watch : watches)
        list.append(object(watch));
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<KeptWatch> parseWatches(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    const auto entries = document.isArray() ? document.array() : QJsonArray{document.object()};
    QList<KeptWatch> watches;
    for (const auto &entry : entries) {
        if (auto watch = watchOf(entry.toObject()); watch && watches.size() < mostWatches)
            watches.append(std::move(*watch));
    }
    return watches;
}

} // namespace port135::ui
