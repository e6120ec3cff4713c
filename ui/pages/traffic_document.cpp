// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_document.h"

#include "program/user_catalogue.h"
#include "report/text/words.h"
#include "report/traffic/traffic_words.h"
#include "text/qt_text.h"
#include "ui/theme/effect_style.h"
#include "ui/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr std::size_t mostServices = 12;

class UseDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(UseDocument)
};

QString paragraph(const QString &text)
{
    return u"<p style='margin:4px 0'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString muted(const QString &text)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(colour(Colour::MutedText).name(), text.toHtmlEscaped());
}

QString badge(usage::Effect effect)
{
    const auto &style = effectStyle(effect);
    return u"<span style='color:%1;background-color:%2'>&nbsp;%3&nbsp;</span>"_s.arg(
        colour(style.text).name(), colour(style.back).name(), report::word(effect).toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<h3 style='margin:10px 0 4px 0'>%1</h3>"_s.arg(text.toHtmlEscaped());
}

/// What the word means for those who use it.
QString meaning(usage::Effect effect)
{
    switch (effect) {
    case usage::Effect::Breaks:
        return UseDocumentText::tr("They stop, at the latest when they connect anew.");
    case usage::Effect::UntilReconnect:
        return UseDocumentText::tr("They go on as long as their connection holds, then they stop.");
    case usage::Effect::CannotTell:
        return UseDocumentText::tr("Nothing that was seen says how they find their port.");
    case usage::Effect::KeepsWorking:
        break;
    }
    return UseDocumentText::tr("They do not need what is blocked.");
}

/// All uses of one service that a block does the same to.
struct Service
{
    QString filter; ///< that shows them
    std::set<core::Address> clients;
    std::set<core::Address> servers;
    std::uint64_t calls = 0;
};

QString countsText(const Service &service)
{
    return UseDocumentText::tr("%1, %2, %3", "clients, servers, calls")
        .arg(UseDocumentText::tr("%n client(s)", nullptr, int(service.clients.size())),
             UseDocumentText::tr("%n server(s)", nullptr, int(service.servers.size())),
             UseDocumentText::tr("%n call(s)", nullptr,
                                 int(std::min<std::uint64_t>(service.calls, 2'000'000'000))));
}

QString filterScheme()
{
    return u"filter"_s;
}

QString link(const QString &text, const QString &filter)
{
    return u"<a href='%1:%2'>%3</a>"_s.arg(
        filterScheme(), QString::fromLatin1(QUrl::toPercentEncoding(filter)), text.toHtmlEscaped());
}

/// One service, and what a block does to it.
QString filterOf(const usage::Use &use, BlockedPorts block, const QString &service)
{
    const bool named = use.interfaceName || !use.candidates.empty();
    return (named ? u"service:\"%1\""_s.arg(QString(service).remove(u'"'))
                  : u"known:"_s + text::toQString(usage::name(use.known)))
        + (block == BlockedPorts::Port135 ? u" blocked:"_s : u" dynamic:"_s)
        + text::toQString(usage::name(effectOf(use, block))) + u" looks:none"_s;
}

QString list(const std::map<QString, Service> &services)
{
    std::vector<const std::pair<const QString, Service> *> order;
    order.reserve(services.size());
    for (const auto &entry : services)
        order.push_back(&entry);
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) {
        return a->second.clients.size() > b->second.clients.size();
    });
    QString html = u"<ul style='margin:0 0 0 -22px'>"_s;
    for (std::size_t i = 0; i < std::min(order.size(), mostServices); ++i)
        html += u"<li>%1<br>%2</li>"_s.arg(link(order[i]->first, order[i]->second.filter),
                                           muted(countsText(order[i]->second)));
    html += u"</ul>"_s;
    if (order.size() > mostServices)
        html += paragraph(
            UseDocumentText::tr("and %n more service(s)", nullptr, int(order.size() - mostServices)));
    return html;
}

QString row(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td style='padding-right:10px'>%1</td><td>%2</td></tr>"_s.arg(muted(name), value);
}

QString useTime(core::Timestamp time)
{
    if (time == core::Timestamp{})
        return {};
    return QLocale()
        .toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toLocalTime(),
                  QLocale::ShortFormat)
        .toHtmlEscaped();
}

} // namespace

QString blockDocument(const std::vector<const usage::Use *> &uses, BlockedPorts block)
{
    const auto &catalogue = program::catalogue();
    std::map<usage::Effect, std::map<QString, Service>> effects;
    std::map<QString, Service> gains;
    std::map<usage::Effect, std::size_t> counts;
    const auto add = [&](std::map<QString, Service> &services, const QString &name, const usage::Use &use) {
        auto &service = services[name];
        if (service.filter.isEmpty())
            service.filter = use.looks == usage::Looks::Ordinary
                ? filterOf(use, block, name)
                : u"looks:"_s + text::toQString(usage::name(use.looks));
        service.clients.insert(use.client);
        service.servers.insert(use.server);
        service.calls += use.calls;
    };
    std::map<usage::InterfaceName, QString> names;
    const auto nameOf = [&](const usage::Use &use) {
        if (!use.interfaceName)
            return report::serviceText(use, catalogue);
        auto &name = names[*use.interfaceName];
        if (name.isEmpty())
            name = report::serviceText(use, catalogue);
        return name;
    };
    for (const auto *use : uses) {
        const auto effect = effectOf(*use, block);
        if (use->looks != usage::Looks::Ordinary) {
            add(gains, report::word(use->looks), *use);
            continue;
        }
        ++counts[effect];
        add(effects[effect], nameOf(*use), *use);
    }
    QString html = heading(block == BlockedPorts::Port135
                               ? UseDocumentText::tr("What if port 135 is blocked here?")
                               : UseDocumentText::tr("What if 135 and the dynamic ports are blocked here?"));
    if (uses.empty())
        return html + paragraph(UseDocumentText::tr("No use is shown."));
    html += paragraph(UseDocumentText::tr("Of %n use(s) shown:", nullptr, int(uses.size())));
    for (const auto effect : {usage::Effect::Breaks, usage::Effect::UntilReconnect, usage::Effect::CannotTell,
                              usage::Effect::KeepsWorking}) {
        const auto found = effects.find(effect);
        if (found == effects.end())
            continue;
        html += u"<p style='margin:8px 0 2px 0'>%1 %2 %3</p>"_s.arg(badge(effect), number(counts[effect]),
                                                                    muted(meaning(effect)));
        html += list(found->second);
    }
    if (!gains.empty()) {
        html += heading(UseDocumentText::tr("Worth a look: a block may be a gain"));
        html += paragraph(UseDocumentText::tr(
            "Administrators do this, and attackers do. Between workstations nobody should."));
        html += list(gains);
    }
    return html;
}

QString filterOfLink(const QUrl &link)
{
    return link.scheme() == filterScheme() ? link.path(QUrl::FullyDecoded) : QString();
}

QString useDocument(const usage::Use &use, const usage::Traffic &traffic)
{
    const auto &catalogue = program::catalogue();
    QString html = heading(report::serviceText(use, catalogue));
    const auto ends = u"%1 → %2"_s.arg(QString::fromStdString(use.client.toString()),
                                       QString::fromStdString(use.server.toString()));
    html += paragraph(use.directionAssumed
                          ? UseDocumentText::tr("%1 (which of both serves was not seen)").arg(ends)
                          : ends);
    html += u"<table>"_s;
    html += row(UseDocumentText::tr("If 135 is blocked"), badge(use.blocked.port135));
    html += row(UseDocumentText::tr("135 and the dynamic ports"), badge(use.blocked.port135AndDynamic));
    html += u"</table>"_s + paragraph(report::whyText(use)) + u"<table>"_s;
    html += row(UseDocumentText::tr("Over"), report::transportText(use).toHtmlEscaped());
    html += row(UseDocumentText::tr("Known"), report::word(use.known).toHtmlEscaped());
    html += row(UseDocumentText::tr("Kind"), report::groupText(use, catalogue).toHtmlEscaped());
    if (use.interfaceName && !use.interfaceName->id.uuid.isNil())
        html += row(u"UUID"_s,
                    QString::fromStdString(use.interfaceName->id.uuid.toString() + " v"
                                           + use.interfaceName->id.versionString())
                        .toHtmlEscaped());
    html += row(UseDocumentText::tr("Connections"), number(use.connections));
    html += row(UseDocumentText::tr("Calls"), number(use.calls));
    html += row(UseDocumentText::tr("Unanswered"), use.unanswered > 0 ? number(use.unanswered) : QString());
    html += row(UseDocumentText::tr("Faults"), use.faults > 0 ? number(use.faults) : QString());
    html += row(UseDocumentText::tr("Refused"), use.refused > 0 ? number(use.refused) : QString());
    html += row(UseDocumentText::tr("Program"), report::programText(use).toHtmlEscaped());
    html += row(UseDocumentText::tr("First seen"), useTime(use.first));
    html += row(UseDocumentText::tr("Last seen"), useTime(use.last));
    QStringList files;
    for (const auto source : use.sources) {
        if (source < traffic.sources.size())
            files.append(report::shown(traffic.sources[source].name, 120));
    }
    html += row(UseDocumentText::tr("From"), files.join(u", "_s).toHtmlEscaped());
    html += u"</table>"_s;
    if (!use.operations.empty()) {
        html += u"<p style='margin:8px 0 2px 0'><b>%1</b></p><table>"_s.arg(
            UseDocumentText::tr("Operations").toHtmlEscaped());
        constexpr std::size_t most = 200;
        for (std::size_t i = 0; i < std::min(most, use.operations.size()); ++i) {
            const auto &operation = use.operations[i];
            auto name = report::operationName(use, operation);
            if (name.isEmpty())
                name = UseDocumentText::tr("operation %1").arg(operation.number);
            html += u"<tr><td style='padding-right:10px'>%1</td><td align='right'>%2</td></tr>"_s.arg(
                name.toHtmlEscaped(), number(operation.calls));
        }
        html += u"</table>"_s;
        if (use.operations.size() > most)
            html += paragraph(
                UseDocumentText::tr("and %n more", "operations", int(use.operations.size() - most)));
    }
    return html;
}

} // namespace port135::ui
