// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers: one table of keys with their defaults and bounds, in one INI file.
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>
#include <span>

namespace port135::ui {

enum class Setting {
    WindowGeometry,
    TableHeader,
    SideSplitter,
    DetailsSplitter,
    RecentTargets, ///< newest first
    Profile, ///< core::name(Profile)
    Theme, ///< name(Scheme)
    Language, ///< "en", "ja"; empty: the system's
    AllHosts,
    AskDns,
    KeepEvidence,
    ExportFolder,
    InFlight, ///< hosts at once; 0: as the profile has it
    Rate, ///< new connections a second; 0: as the profile has it
    ConnectTimeout, ///< ms; 0: as the profile has it
    AnswerTimeout, ///< ms; 0: as the profile has it
    Attempts, ///< at a silent host
    TryPorts,
    AskIdentity,
    ManagementNetworks, ///< target expressions: the sources that remedies leave open
    KeepHistory,
    HistoryDays, ///< 0: for ever
    HistoryMegabytes, ///< 0: no limit
    Operator,
    Organisation,
    SyslogReceiver, ///< see notify::sinkKinds(); empty: none
    Webhook, ///< the same
    TrayIcon,
    TrayMessages,
    ChartTables, ///< charts show their tables
    CompareSplitter,
    HistoryHeader,
    SavedFilters, ///< names and filters by turns
    Exclusions, ///< target expressions that no scan examines, whatever its network is
    FavouriteTargets,
    ResultsView, ///< "findings", "hosts", "interfaces"
    Grouping, ///< "none", "subnet", "role", "os", "level"
    FollowResults,
    ToolBar,
    Vantages, ///< of networks scanned before: intake::VantageMemory
    NetworkExclusions, ///< intake::ExclusionMemory
    RecentFiles, ///< newest first
    DetailsSplitterWide, ///< details at the right
    Place, ///< the named standing point of this computer; empty: none
    PolicyFile, ///< that the page of places lays beside the scans
    PlacesSplitter,
    Watch, ///< that went on when the window was closed: KeptWatch; empty: none
    TrafficHeader,
    TrafficSplitter,
    Addressee, ///< whom reports are for
    Classification, ///< "Confidential": on every page of a report
    Logo, ///< a PNG or JPEG file, on the first page of reports
    ServiceClients, ///< "R5=10.0.0.0/8" a line: the sources that remedies of a rule leave its service open to
    End, ///< no setting: stays last
};

enum class SettingKind {
    State, ///< of the window; anything
    Flag,
    Number,
    Word, ///< one of SettingDefinition::choices
    Line, ///< at most `highest` characters
    Targets,
    Clients, ///< lines for rating::ManagementNetworks::parse()
    Syslog, ///< an address for notify::findSinkKind("syslog")
    Webhook, ///< an address for notify::findSinkKind("webhook")
};

struct SettingDefinition
{
    Setting key;
    const char *name; ///< in the file: "Scan/Rate"
    QVariant (*defaultValue)();
    SettingKind kind = SettingKind::State;
    int lowest = 0;
    int highest = 0;
    QStringList (*choices)() = nullptr;
    int allowedBelow = -1; ///< one more number under `lowest`, with a meaning of its own; -1: none
};

/// In the order of Setting.
std::span<const SettingDefinition> settingDefinitions();
const SettingDefinition &definition(Setting key);
/// What is wrong with a value and what to write instead, translated; empty where it may be set.
QString settingProblem(Setting key, const QVariant &value);

class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own file, or `fileName` (tests, portable use).
    explicit Settings(const QString &fileName = {}, QObject *parent = nullptr);

    /// The default where the file holds none or one that is out of bounds.
    QVariant value(Setting key) const;
    /// False, and nothing is changed, where settingProblem() has something to say.
    bool set(Setting key, const QVariant &value);
    QString fileName() const { return m_file->fileName(); }
    /// Why the file is not used, translated: a later version wrote it. Then every value is its default and
    /// none can be set. Empty: all is well.
    const QString &refusal() const { return m_refusal; }

Q_SIGNALS:
    void changed(port135::ui::Setting key);

private:
    std::unique_ptr<QSettings> m_file;
    QString m_refusal;
};

} // namespace port135::ui
