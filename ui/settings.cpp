// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "core/private_file.h"
#include "core/scan_options.h"
#include "intake/target_messages.h"
#include "notify/notifier.h"
#include "program/language.h"
#include "program/settings_format.h"
#include "rating/remedy_text.h"
#include "target/specification.h"
#include "text/qt_text.h"
#include "ui/theme/scheme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QVariant none()
{
    return {};
}

QVariant off()
{
    return false;
}

QVariant on()
{
    return true;
}

QVariant zero()
{
    return 0;
}

QVariant noText()
{
    return QString();
}

QStringList schemes()
{
    return {name(Scheme::System), name(Scheme::Light), name(Scheme::Dark)};
}

QStringList languages()
{
    QStringList codes{QString()};
    for (const auto &entry : program::Language::all())
        codes += QString::fromLatin1(entry.code);
    return codes;
}

QStringList profiles()
{
    QStringList names;
    for (const auto profile : {core::Profile::Gentle, core::Profile::Normal, core::Profile::Fast})
        names += text::fromLatin1(core::name(profile));
    return names;
}

QVariant noList()
{
    return QStringList();
}

constexpr auto Flag = SettingKind::Flag;
constexpr auto Number = SettingKind::Number;
constexpr auto Word = SettingKind::Word;
constexpr auto Line = SettingKind::Line;
constexpr int lineLimit = 200;
constexpr int placeLimit = 42; // at most three bytes each: what --place takes
constexpr int longestTimeout = 60000;
constexpr int shortestTimeout = 10;

constexpr SettingDefinition settingTable[] = {
    {Setting::WindowGeometry, "State/WindowGeometry", none},
    {Setting::TableHeader, "State/TableHeader", none},
    {Setting::SideSplitter, "State/SideSplitter", none},
    {Setting::DetailsSplitter, "State/DetailsSplitter", none},
    {Setting::RecentTargets, "Scan/RecentTargets", noList},
    {Setting::Profile, "Scan/Profile", [] { return QVariant(u"normal"_s); }, Word, 0, 0, profiles},
    {Setting::Theme, "View/Theme", [] { return QVariant(u"system"_s); }, Word, 0, 0, schemes},
    {Setting::Language, "View/Language", noText, Word, 0, 0, languages},
    {Setting::AllHosts, "View/AllHosts", off, Flag},
    {Setting::AskDns, "Scan/AskDns", on, Flag},
    {Setting::KeepEvidence, "Scan/KeepEvidence", on, Flag},
    {Setting::ExportFolder, "Export/Folder", noText},
    {Setting::InFlight, "Scan/InFlight", zero, Number, 1, 65536, nullptr, 0},
    {Setting::Rate, "Scan/Rate", zero, Number, 1, 1000000, nullptr, 0},
    {Setting::ConnectTimeout, "Scan/ConnectTimeout", zero, Number, shortestTimeout, longestTimeout, nullptr,
     0},
    {Setting::AnswerTimeout, "Scan/AnswerTimeout", zero, Number, shortestTimeout, longestTimeout, nullptr, 0},
    {Setting::Attempts, "Scan/Attempts", [] { return QVariant(2); }, Number, 1, 5},
    {Setting::TryPorts, "Scan/TryPorts", on, Flag},
    {Setting::AskIdentity, "Scan/AskIdentity", on, Flag},
    {Setting::ManagementNetworks, "Network/Management", noText, SettingKind::Targets},
    {Setting::KeepHistory, "History/Keep", on, Flag},
    {Setting::HistoryDays, "History/Days", zero, Number, 1, 36500, nullptr, 0},
    {Setting::HistoryMegabytes, "History/Megabytes", zero, Number, 10, 1000000, nullptr, 0},
    {Setting::Operator, "Report/Operator", noText, Line, 0, lineLimit},
    {Setting::Organisation, "Report/Organisation", noText, Line, 0, lineLimit},
    {Setting::SyslogReceiver, "Notify/Syslog", noText, SettingKind::Syslog},
    {Setting::Webhook, "Notify/Webhook", noText, SettingKind::Webhook},
    {Setting::TrayIcon, "Notify/TrayIcon", on, Flag},
    {Setting::TrayMessages, "Notify/TrayMessages", on, Flag},
    {Setting::ChartTables, "View/ChartTables", off, Flag},
    {Setting::CompareSplitter, "State/CompareSplitter", none},
    {Setting::HistoryHeader, "State/HistoryHeader", none},
    {Setting::SavedFilters, "View/SavedFilters", noList},
    {Setting::Exclusions, "Scan/Exclusions", noList},
    {Setting::FavouriteTargets, "Scan/FavouriteTargets", noList},
    {Setting::ResultsView, "View/Results", [] { return QVariant(u"findings"_s); }, Word, 0, 0,
     [] {
         return QStringList{u"findings"_s, u"hosts"_s, u"interfaces"_s};
     }},
    {Setting::Grouping, "View/Grouping", [] { return QVariant(u"none"_s); }, Word, 0, 0,
     [] {
         return QStringList{u"none"_s, u"subnet"_s, u"role"_s, u"os"_s, u"level"_s};
     }},
    {Setting::FollowResults, "View/FollowResults", off, Flag},
    {Setting::ToolBar, "View/ToolBar", on, Flag},
    {Setting::Vantages, "Scan/Vantages", noList},
    {Setting::NetworkExclusions, "Scan/NetworkExclusions", noList},
    {Setting::RecentFiles, "State/RecentFiles", noList},
    {Setting::DetailsSplitterWide, "State/DetailsSplitterWide", none},
    {Setting::Place, "Scan/Place", noText, Line, 0, placeLimit},
    {Setting::PolicyFile, "Places/Policy", noText},
    {Setting::PlacesSplitter, "State/PlacesSplitter", none},
    {Setting::Watch, "Scan/Watch", noText},
    {Setting::TrafficHeader, "State/TrafficHeader", none},
    {Setting::TrafficSplitter, "State/TrafficSplitter", none},
    {Setting::Addressee, "Report/Addressee", noText, Line, 0, lineLimit},
    {Setting::Classification, "Report/Classification", noText, Line, 0, 60},
    {Setting::Logo, "Report/Logo", noText, Line, 0, 1000},
    {Setting::ServiceClients, "Network/Clients", noText, SettingKind::Clients},
};

consteval bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(settingTable); ++i) {
        if (settingTable[i].key != Setting(i))
            return false;
    }
    return std::size(settingTable) == std::size_t(Setting::End);
}
static_assert(isInOrder(), "a row for each Setting, in their order");

class Problem
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    static QString number(const SettingDefinition &row, const QVariant &value)
    {
        bool isNumber = false;
        const int figure = value.toInt(&isNumber);
        if (isNumber
            && ((figure >= row.lowest && figure <= row.highest)
                || (row.allowedBelow >= 0 && figure == row.allowedBelow)))
            return {};
        return tr("Write a whole number from %1 to %2.")
            .arg(QLocale().toString(row.lowest), QLocale().toString(row.highest));
    }

    static QString word(const SettingDefinition &row, const QVariant &value)
    {
        const QStringList choices = row.choices();
        if (choices.contains(value.toString()))
            return {};
        return tr("Choose one of: %1.").arg(choices.join(u", "_s));
    }

    static QString line(const SettingDefinition &row, const QVariant &value)
    {
        const QString text = value.toString();
        if (text.size() > row.highest)
            return tr("Write at most %1 characters.").arg(row.highest);
        for (const QChar c : text) {
            if (!c.isPrint())
                return tr(
                    "Write letters and figures only: this text contains characters that cannot be shown.");
        }
        return {};
    }

    static QString targets(const QVariant &value)
    {
        const auto result = target::parseTargets(value.toString().toStdString());
        if (!result)
            return intake::message(result.error());
        if (!result->names.empty())
            return tr("Write addresses and networks, such as 10.0.0.0/24; names cannot be used here.");
        return {};
    }

    static QString clients(const QVariant &value)
    {
        const auto parsed = rating::ManagementNetworks::parse({}, value.toString().split(u'\n'));
        return parsed ? QString() : parsed.error();
    }

    static QString receiver(std::string_view kind, const QVariant &value)
    {
        const QString address = value.toString();
        if (address.isEmpty())
            return {};
        const auto sink = notify::findSinkKind(kind)->create(address);
        return sink ? QString() : sink.error();
    }
};

} // namespace

std::span<const SettingDefinition> settingDefinitions()
{
    return settingTable;
}

const SettingDefinition &definition(Setting key)
{
    return settingTable[std::size_t(key)];
}

QString settingProblem(Setting key, const QVariant &value)
{
    const auto &row = definition(key);
    switch (row.kind) {
    case SettingKind::State:
    case SettingKind::Flag:
        return {};
    case SettingKind::Number:
        return Problem::number(row, value);
    case SettingKind::Word:
        return Problem::word(row, value);
    case SettingKind::Line:
        return Problem::line(row, value);
    case SettingKind::Targets:
        return Problem::targets(value);
    case SettingKind::Clients:
        return Problem::clients(value);
    case SettingKind::Syslog:
        return Problem::receiver("syslog", value);
    case SettingKind::Webhook:
        return Problem::receiver("webhook", value);
    }
    return {};
}

Settings::Settings(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_file(fileName.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                              u"Port135"_s, u"port135"_s)
                                : std::make_unique<QSettings>(fileName, QSettings::IniFormat))
{
    if (const auto prepared = program::prepareSettings(*m_file); !prepared)
        m_refusal = prepared.error();
}

QVariant Settings::value(Setting key) const
{
    const auto &row = definition(key);
    if (!m_refusal.isEmpty())
        return row.defaultValue();
    const QVariant stored = m_file->value(QLatin1StringView(row.name), row.defaultValue());
    return settingProblem(key, stored).isEmpty() ? stored : row.defaultValue();
}

bool Settings::set(Setting key, const QVariant &value)
{
    if (!m_refusal.isEmpty() || !settingProblem(key, value).isEmpty())
        return false;
    if (definition(key).kind != SettingKind::State && this->value(key) == value)
        return true;
    // It names networks, owners and receivers: for its user alone.
    if (const QFileInfo file(m_file->fileName()); !file.exists()) {
        core::makePrivateFolder(QFileInfo(file.absolutePath()).filesystemAbsoluteFilePath());
        core::makePrivateFile(file.filesystemAbsoluteFilePath());
    }
    program::nameSettingsVersion(*m_file);
    m_file->setValue(QLatin1StringView(definition(key).name), value);
    Q_EMIT changed(key);
    return true;
}

} // namespace port135::ui
