// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_columns.h"

#include "core/escape.h"
#include "history/history.h"
#include "rating/rule.h"
#include "report/comparison/comparison_text.h"
#include "report/text/note_origin.h"
#include "report/text/os_text.h"
#include "report/text/words.h"
#include "service/filter_messages.h"
#include "text/qt_text.h"
#include "ui/theme/level_style.h"
#include "ui/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

QString servicesText(const HostRow &row)
{
    if (row.remoteServices == 0)
        return {};
    const QString services =
        QCoreApplication::translate("HostRow", "%n service(s)", nullptr, int(row.remoteServices));
    if (!row.result->observation.reachTried)
        return QCoreApplication::translate("HostRow", "%1, ports not tried").arg(services);
    return QCoreApplication::translate("HostRow", "%1, %n port(s) open", nullptr, int(row.openPorts))
        .arg(services);
}

QString rolesText(const HostRow &row)
{
    QStringList roles;
    for (auto role : row.result->rating.roles)
        roles += rating::roleWord(role);
    return roles.join(u", "_s);
}

/// A note, and whose it is.
QString withOrigin(const HostRow &row, const QString &text)
{
    const auto &seen = row.result->observation;
    return (text + u'\n' + report::noteOrigin(seen, history::hostKey(seen), row.note->addresses)).trimmed();
}

/// The finding that gives the level, and how many more are open.
QString findingText(const HostRow &row)
{
    if (!row.interesting)
        return {};
    const core::Finding *main = nullptr;
    int others = 0;
    for (const auto &finding : row.result->rating.findings) {
        if (!finding.level || !finding.accepted.empty())
            continue;
        if (main)
            ++others;
        else
            main = &finding;
    }
    if (!main)
        return rating::summary(row.result->rating);
    return others == 0 ? rating::title(*main)
                       : QCoreApplication::translate("HostRow", "%1 (+%2)", "a finding, and how many more")
                             .arg(rating::title(*main))
                             .arg(others);
}

/// Of a text that the filter does not read.
QString noTerm(const HostRow &)
{
    return {};
}

QString acceptedTerm(const HostRow &)
{
    return u"accepted:yes"_s;
}

QString findingTerm(const HostRow &row)
{
    for (const auto &finding : row.result->rating.findings) {
        if (finding.accepted.empty())
            return u"rule:"_s + toQString(finding.rule);
    }
    return row.accepted != 0 ? acceptedTerm(row) : QString();
}

/// Hosts with all these tags.
QString tagsTerm(const HostRow &row)
{
    QStringList terms;
    for (const auto &tag : row.note->tags)
        terms += u"tag:"_s + service::quotedWords(tag);
    return u'(' + terms.join(u' ') + u')';
}

/// The first line says enough: a filter is one line.
QString noteTerm(const HostRow &row)
{
    return u"note:"_s + service::quotedWords(row.note->text.trimmed().section(u'\n', 0, 0).trimmed());
}

QString domainText(const HostRow &row)
{
    const auto &names = row.result->observation.names;
    return report::shown(names.dnsDomain.empty() ? names.domain : names.dnsDomain, 256);
}

/// Of a count: nothing there is empty, not 0.
QString countText(quint64 count)
{
    return count == 0 ? QString() : number(count);
}

QString dateText(qint64 milliseconds)
{
    return milliseconds == 0
        ? QString()
        : QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

/// What one has to look at comes first.
quint64 changeKey(const std::optional<comparison::Change> &change)
{
    if (!change)
        return emptyKey;
    switch (*change) {
    case comparison::Change::New:
        return 0;
    case comparison::Change::Changed:
        return 1;
    case comparison::Change::Gone:
        return 2;
    case comparison::Change::NotComparable:
        return 3;
    case comparison::Change::Same:
        return 4;
    }
    return emptyKey;
}

const HostColumnDefinition columnTable[] = {
    {HostColumn::Level,
     QT_TRANSLATE_NOOP("HostColumns", "Level"),
     QT_TRANSLATE_NOOP("HostColumns", "How bad the proven exposure is"),
     {20, 20, false},
     false,
     true,
     [](const HostRow &row) { return report::word(levelOfKey(row.level)); },
     // Among hosts that are not rated, those that answered are worth more than silent ones.
     [](const HostRow &row) { return quint64(row.level) * 2 + row.interesting; },
     [](const HostRow &row) {
         const auto level = levelOfKey(row.level);
         return u"level:"_s + (level ? toQString(core::name(*level)) : u"none"_s);
     }},
    {HostColumn::Address,
     QT_TRANSLATE_NOOP("HostColumns", "Address"),
     QT_TRANSLATE_NOOP("HostColumns", "The address that was examined"),
     {17, 28, false},
     false,
     true,
     addressText,
     // The high half; the tie is broken by the whole address.
     [](const HostRow &row) {
         return row.addressHigh == 0 ? row.addressLow : row.addressHigh | quint64(1) << 63;
     },
     [](const HostRow &row) { return u"net:"_s + addressText(row); }},
    {HostColumn::Name,
     QT_TRANSLATE_NOOP("HostColumns", "Name"),
     QT_TRANSLATE_NOOP("HostColumns", "The name that was typed, or that the host or DNS gave"),
     {26, 34, false},
     false,
     true,
     [](const HostRow &row) { return report::displayName(row.result->observation); },
     nullptr},
    {HostColumn::Finding,
     QT_TRANSLATE_NOOP("HostColumns", "Main finding"),
     QT_TRANSLATE_NOOP("HostColumns", "The finding that gives the level"),
     {44, 70, true},
     false,
     true,
     findingText,
     nullptr,
     findingTerm,
     [](const HostRow &row) { return row.interesting ? rating::summary(row.result->rating) : QString(); }},
    {HostColumn::Outcome,
     QT_TRANSLATE_NOOP("HostColumns", "Port 135 result"),
     QT_TRANSLATE_NOOP("HostColumns", "What port 135 of this host turned out to be"),
     {10, 20, false},
     false,
     true,
     [](const HostRow &row) { return report::word(row.result->observation.outcome); },
     [](const HostRow &row) { return quint64(row.result->observation.outcome); },
     [](const HostRow &row) {
         return u"outcome:"_s + toQString(core::name(row.result->observation.outcome));
     }},
    {HostColumn::Services,
     QT_TRANSLATE_NOOP("HostColumns", "Reachable services"),
     QT_TRANSLATE_NOOP(
         "HostColumns",
         "RPC services that can be used over the network, and how many of their ports took a connection"),
     {18, 40, false},
     false,
     true,
     servicesText,
     [](const HostRow &row) {
         const quint64 key = quint64(row.openPorts) << 32 | row.remoteServices;
         return key == 0 ? emptyKey : key;
     },
     noTerm},
    {HostColumn::Roles,
     QT_TRANSLATE_NOOP("HostColumns", "Roles"),
     QT_TRANSLATE_NOOP("HostColumns", "What the listed services show this host to be"),
     {14, 34, false},
     false,
     true,
     rolesText,
     nullptr,
     [](const HostRow &row) {
         const auto &roles = row.result->rating.roles;
         return u"role:"_s + (roles.empty() ? u"none"_s : toQString(roles.front()));
     }},
    {HostColumn::Os,
     QT_TRANSLATE_NOOP("HostColumns", "Operating system"),
     QT_TRANSLATE_NOOP("HostColumns", "The version that the host named, and the systems that report it"),
     {18, 46, false},
     false,
     true,
     [](const HostRow &row) { return report::osText(*row.result); },
     [](const HostRow &row) {
         const auto &os = row.result->observation.os;
         return os ? quint64(os->major) << 24 | quint64(os->minor) << 16 | os->build : emptyKey;
     }},
    {HostColumn::Recheck,
     QT_TRANSLATE_NOOP("HostColumns", "Re-check"),
     QT_TRANSLATE_NOOP("HostColumns",
                       "What came of the findings of this host when they were last looked for again"),
     {12, 36, false},
     false,
     false,
     [](const HostRow &row) { return row.verdicts ? verdictsText(*row.verdicts) : QString(); },
     [](const HostRow &row) {
         return row.verdicts && !row.verdicts->empty() ? quint64(worstOf(*row.verdicts)) : emptyKey;
     },
     noTerm},
    {HostColumn::Tags,
     QT_TRANSLATE_NOOP("HostColumns", "Tags"),
     QT_TRANSLATE_NOOP("HostColumns", "Your own words for this host"),
     {6, 24, false},
     false,
     true,
     [](const HostRow &row) { return row.note ? row.note->tags.join(u", "_s) : QString(); },
     nullptr,
     tagsTerm,
     [](const HostRow &row) { return row.note ? withOrigin(row, row.note->tags.join(u", "_s)) : QString(); }},
    {HostColumn::Note,
     QT_TRANSLATE_NOOP("HostColumns", "Note"),
     QT_TRANSLATE_NOOP("HostColumns", "What you wrote about this host"),
     {6, 40, true},
     false,
     true,
     [](const HostRow &row) { return row.note ? row.note->text.simplified() : QString(); },
     nullptr,
     noteTerm,
     [](const HostRow &row) { return row.note ? withOrigin(row, row.note->text) : QString(); }},
    {HostColumn::Rtt,
     QT_TRANSLATE_NOOP("HostColumns", "Round trip"),
     QT_TRANSLATE_NOOP("HostColumns", "Time from the connection request to its answer"),
     {8, 12, false},
     true,
     false,
     [](const HostRow &row) {
         const auto &rtt = row.result->observation.rtt;
         return rtt ? milliseconds(*rtt) : QString();
     },
     [](const HostRow &row) { return row.result->observation.rtt ? quint64(row.rttMicroseconds) : emptyKey; },
     noTerm},
    {HostColumn::Domain,
     QT_TRANSLATE_NOOP("HostColumns", "Domain"),
     QT_TRANSLATE_NOOP("HostColumns", "The domain that the host said it belongs to"),
     {10, 26, false},
     false,
     false,
     domainText,
     nullptr},
    {HostColumn::OpenPorts,
     QT_TRANSLATE_NOOP("HostColumns", "Open ports"),
     QT_TRANSLATE_NOOP("HostColumns", "Listed ports that took a connection"),
     {6, 12, false},
     true,
     false,
     [](const HostRow &row) { return countText(row.openPorts); },
     [](const HostRow &row) { return row.openPorts == 0 ? emptyKey : row.openPorts; },
     noTerm},
    {HostColumn::Interfaces,
     QT_TRANSLATE_NOOP("HostColumns", "Interfaces"),
     QT_TRANSLATE_NOOP("HostColumns", "Different RPC interfaces in the list, local ones included"),
     {6, 12, false},
     true,
     false,
     [](const HostRow &row) { return countText(row.interfaces.size()); },
     [](const HostRow &row) { return row.interfaces.empty() ? emptyKey : quint64(row.interfaces.size()); },
     noTerm},
    {HostColumn::Accepted,
     QT_TRANSLATE_NOOP("HostColumns", "Accepted"),
     QT_TRANSLATE_NOOP("HostColumns", "Findings that were accepted, and give no level for now"),
     {6, 12, false},
     true,
     false,
     [](const HostRow &row) { return countText(row.accepted); },
     [](const HostRow &row) { return row.accepted == 0 ? emptyKey : row.accepted; },
     acceptedTerm},
    {HostColumn::Change,
     QT_TRANSLATE_NOOP("HostColumns", "Change"),
     QT_TRANSLATE_NOOP("HostColumns", "What changed since the baseline or the last scan of the same targets"),
     {10, 18, false},
     false,
     false,
     [](const HostRow &row) { return row.change ? report::word(*row.change) : QString(); },
     [](const HostRow &row) { return changeKey(row.change); },
     [](const HostRow &row) { return u"changed:"_s + toQString(comparison::name(*row.change)); }},
    {HostColumn::FirstSeen,
     QT_TRANSLATE_NOOP("HostColumns", "First seen"),
     QT_TRANSLATE_NOOP("HostColumns",
                       "The first scan of the history in which port 135 of this address answered"),
     {15, 20, false},
     false,
     false,
     [](const HostRow &row) { return dateText(row.firstSeen); },
     [](const HostRow &row) { return row.firstSeen == 0 ? emptyKey : quint64(row.firstSeen); },
     noTerm},
    {HostColumn::FindingFirstSeen,
     QT_TRANSLATE_NOOP("HostColumns", "Finding first seen"),
     QT_TRANSLATE_NOOP("HostColumns",
                       "The first scan of the history in which this address had its main finding"),
     {15, 20, false},
     false,
     false,
     [](const HostRow &row) { return dateText(row.findingFirstSeen); },
     [](const HostRow &row) { return row.findingFirstSeen == 0 ? emptyKey : quint64(row.findingFirstSeen); },
     noTerm},
};

} // namespace

std::span<const HostColumnDefinition> hostColumns()
{
    return columnTable;
}

bool needsPast(HostColumn column)
{
    return column == HostColumn::Change || column == HostColumn::FirstSeen
        || column == HostColumn::FindingFirstSeen;
}

QString columnTitle(const HostColumnDefinition &column)
{
    return QCoreApplication::translate("HostColumns", column.title);
}

QString columnTip(const HostColumnDefinition &column)
{
    return QCoreApplication::translate("HostColumns", column.tip);
}

QString filterTerm(const HostColumnDefinition &column, const HostRow &row)
{
    const QString text = column.text(row).simplified();
    if (text.isEmpty())
        return {};
    return column.term ? column.term(row) : service::quotedWords(text);
}

QString addressText(const HostRow &row)
{
    return QString::fromStdString(row.result->observation.address.toString());
}

} // namespace port135::ui
