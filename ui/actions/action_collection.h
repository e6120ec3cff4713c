// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window once: menus, buttons, shortcuts and the keyboard table of the help all come
// from here.
#pragma once

#include "pipeline/scan_service.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenuBar>
#include <QObject>

#include <array>
#include <span>

namespace port135::ui {

enum class Command {
    Export,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyAddresses,
    FocusFilter,
    Start,
    Pause,
    Stop,
    Recheck,
    CompareBefore,
    Watch,
    Practice,
    FocusTarget,
    AskDns,
    KeepEvidence,
    Exclusions,
    RecheckHosts,
    AcceptFinding,
    Exceptions,
    NoteTags,
    ExcludeHosts,
    OpenWith,
    PageScan,
    PageDashboard,
    PageHistory,
    PageCompare,
    PagePlaces,
    PageReport,
    PageSettings,
    ViewHosts,
    ViewInterfaces,
    GroupNone,
    GroupSubnet,
    GroupRole,
    GroupOs,
    GroupLevel,
    FollowResults,
    AllHosts,
    ResetFilter,
    ToolBar,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    English,
    Japanese,
    Help,
    About,
};
constexpr std::size_t commandCount = std::size_t(Command::About) + 1;

enum class Menu {
    File,
    Edit,
    Scan,
    Host,
    View,
    Help,
};

struct CommandDefinition
{
    Command id;
    const char *name; ///< object name of the action
    Menu menu;
    bool startsGroup; ///< a separator before it
    bool checkable;
    Icon icon;
    const char *text; ///< context "Actions", with mnemonic
    const char *tip; ///< context "Actions"
    const char *keys; ///< portable key sequences, separated by blank; the first is shown
};

/// In the order of Command, which is the order in the menus.
std::span<const CommandDefinition> commands();

/// Without its mnemonic, "&H" or "(&H)", and without "…": for a button.
QString plainText(QString text);

class ActionCollection : public QObject
{
    Q_OBJECT

public:
    explicit ActionCollection(QObject *parent = nullptr);

    QAction *action(Command id) const { return m_actions[std::size_t(id)]; }
    /// Fills an empty bar; menus are owned by it and follow the language.
    void fill(QMenuBar &bar);

    /// The one place that decides what may be done when.
    void follow(pipeline::ScanState state, bool targetIsValid, bool hasResults);
    /// The same for what is done with the selected hosts: how many they are, and whether a finding of theirs
    /// may be accepted.
    void followSelection(int hosts, bool hasFindings);
    /// Whether the history has a scan that the shown one can be compared with.
    void followPast(bool hasBefore) { action(Command::CompareBefore)->setEnabled(hasBefore); }
    /// What undo and redo would change; empty for nothing.
    void followUndo(const QString &undo, const QString &redo);
    void retranslate();

private:
    std::array<QAction *, commandCount> m_actions{};
    std::array<QMenu *, std::size_t(Menu::Help) + 1> m_menus{};
    bool m_paused = false;
    bool m_active = false;
    int m_selected = 0;
    QString m_undoText;
    QString m_redoText;
};

} // namespace port135::ui
