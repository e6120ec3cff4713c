// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_collection.h"

#include "ui/plain.h"

#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class ActionsText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

constexpr CommandDefinition commandTable[] = {
    {Command::OpenFile, "actionOpenFile", Menu::File, false, false, Icon::Open,
     QT_TRANSLATE_NOOP("Actions", "&Open scan…"),
     QT_TRANSLATE_NOOP("Actions", "Open a saved scan, or any other file that this program reads"), "Ctrl+O"},
    {Command::OpenRecent, "actionOpenRecent", Menu::File, false, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Open &recent"),
     QT_TRANSLATE_NOOP("Actions", "Files and scans that were opened or made last"), ""},
    {Command::ImportTargets, "actionImportTargets", Menu::File, false, false, Icon::Import,
     QT_TRANSLATE_NOOP("Actions", "&Import targets…"),
     QT_TRANSLATE_NOOP("Actions", "Take the targets from a text file, a CSV file or the XML output of nmap"),
     "Ctrl+I"},
    {Command::SaveReport, "actionSaveReport", Menu::File, true, false, Icon::Report,
     QT_TRANSLATE_NOOP("Actions", "&Save report…"),
     QT_TRANSLATE_NOOP("Actions", "Write the report of the shown scan to a file"), "Ctrl+S"},
    {Command::Export, "actionExport", Menu::File, false, false, Icon::Export,
     QT_TRANSLATE_NOOP("Actions", "&Export…"),
     QT_TRANSLATE_NOOP("Actions", "Choose hosts and a format, and write them to a file"), "Ctrl+E"},
    {Command::Print, "actionPrint", Menu::File, false, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Print…"),
     QT_TRANSLATE_NOOP("Actions", "Print the report of the shown scan"), "Ctrl+P"},
    {Command::Quit, "actionQuit", Menu::File, true, false, Icon::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "Close the program"), "Ctrl+Q"},
    {Command::Undo, "actionUndo", Menu::Edit, false, false, Icon::None, QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take back what you last did to exceptions, notes or exclusions"),
     "Ctrl+Z"},
    {Command::Redo, "actionRedo", Menu::Edit, false, false, Icon::None, QT_TRANSLATE_NOOP("Actions", "&Redo"),
     QT_TRANSLATE_NOOP("Actions", "Do again what you took back"), "Ctrl+Y Ctrl+Shift+Z"},
    {Command::Copy, "actionCopy", Menu::Edit, true, false, Icon::Copy,
     QT_TRANSLATE_NOOP("Actions", "&Copy rows"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected rows, ready to paste into a spreadsheet"), "Ctrl+C"},
    {Command::CopyAddresses, "actionCopyAddresses", Menu::Edit, false, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Copy &addresses"),
     QT_TRANSLATE_NOOP("Actions", "Copy the addresses of the selected hosts, one a line"), "Ctrl+Shift+C"},
    {Command::FocusFilter, "actionFocusFilter", Menu::Edit, false, false, Icon::Filter,
     QT_TRANSLATE_NOOP("Actions", "&Filter the table"),
     QT_TRANSLATE_NOOP("Actions", "Go to the filter field"), "Ctrl+F"},
    {Command::Start, "actionStart", Menu::Scan, false, false, Icon::Start,
     QT_TRANSLATE_NOOP("Actions", "&Start"),
     QT_TRANSLATE_NOOP("Actions", "Examine port 135 of the hosts in the target field"),
     "Ctrl+Return Ctrl+Enter"},
    {Command::Pause, "actionPause", Menu::Scan, false, false, Icon::Pause,
     QT_TRANSLATE_NOOP("Actions", "&Pause"),
     QT_TRANSLATE_NOOP("Actions", "Begin no new hosts until you resume"), "Ctrl+Shift+P Pause"},
    {Command::Stop, "actionStop", Menu::Scan, false, false, Icon::Stop, QT_TRANSLATE_NOOP("Actions", "S&top"),
     QT_TRANSLATE_NOOP("Actions", "End the scan; what was found stays"), "Esc"},
    {Command::Recheck, "actionRecheck", Menu::Scan, true, false, Icon::Recheck,
     QT_TRANSLATE_NOOP("Actions", "Re-&check"),
     QT_TRANSLATE_NOOP("Actions", "Examine the hosts with open findings again and see what was fixed"),
     "F5 Ctrl+R"},
    {Command::CompareBefore, "actionCompareBefore", Menu::Scan, false, false, Icon::Compare,
     QT_TRANSLATE_NOOP("Actions", "Co&mpare with the scan before"),
     QT_TRANSLATE_NOOP("Actions",
                       "Show what changed since the baseline or the last scan of the same targets"),
     "Ctrl+D Ctrl+Shift+D"},
    {Command::Watch, "actionWatch", Menu::Scan, false, false, Icon::Watch,
     QT_TRANSLATE_NOOP("Actions", "&Watch…"),
     QT_TRANSLATE_NOOP("Actions", "Repeat a scan on a schedule and tell when something new is exposed"), ""},
    {Command::Practice, "actionPractice", Menu::Scan, true, false, Icon::Practice,
     QT_TRANSLATE_NOOP("Actions", "Scan the p&ractice network"),
     QT_TRANSLATE_NOOP("Actions",
                       "Scan a small office that is simulated inside this computer; nothing leaves it"),
     "Ctrl+Shift+R"},
    {Command::FocusTarget, "actionFocusTarget", Menu::Scan, false, false, Icon::Network,
     QT_TRANSLATE_NOOP("Actions", "Choose the tar&get"),
     QT_TRANSLATE_NOOP("Actions", "Go to the target field"), "Ctrl+L Ctrl+N"},
    {Command::AskDns, "actionAskDns", Menu::Scan, true, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Ask &DNS for names"),
     QT_TRANSLATE_NOOP("Actions", "Look up the names of hosts that do not say theirs"), ""},
    {Command::KeepEvidence, "actionKeepEvidence", Menu::Scan, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Keep the evidence"),
     QT_TRANSLATE_NOOP("Actions", "Keep the bytes sent and received, as proof of what is shown"), ""},
    {Command::Exclusions, "actionExclusions", Menu::Scan, false, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "E&xclusions…"),
     QT_TRANSLATE_NOOP("Actions", "Addresses and networks that no scan of this window examines"), ""},
    {Command::RecheckHosts, "actionRecheckHosts", Menu::Host, false, false, Icon::Recheck,
     QT_TRANSLATE_NOOP("Actions", "Re-&check the selected hosts"),
     QT_TRANSLATE_NOOP("Actions", "Examine these hosts again and see what was fixed"), "Ctrl+Shift+F5"},
    {Command::AcceptFinding, "actionAcceptFinding", Menu::Host, true, false, Icon::Finding,
     QT_TRANSLATE_NOOP("Actions", "&Accept a finding…"),
     QT_TRANSLATE_NOOP("Actions", "Say who answers for it, why, and until when; it then gives no level"),
     "Ctrl+K"},
    {Command::Exceptions, "actionExceptions", Menu::Host, false, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Acce&pted findings…"),
     QT_TRANSLATE_NOOP("Actions", "All exceptions, with owner, reason and end"), ""},
    {Command::NoteTags, "actionNoteTags", Menu::Host, false, false, Icon::Note,
     QT_TRANSLATE_NOOP("Actions", "&Note and tags…"),
     QT_TRANSLATE_NOOP("Actions", "Write down something about the selected hosts"), "Ctrl+M"},
    {Command::ExcludeHosts, "actionExcludeHosts", Menu::Host, false, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Exclude from the next scans"),
     QT_TRANSLATE_NOOP("Actions", "Leave the selected hosts out from now on"), ""},
    {Command::OpenWith, "actionOpenWith", Menu::Host, true, false, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Open with"),
     QT_TRANSLATE_NOOP("Actions", "Start another program with the address of this host"), ""},
    {Command::PageScan, "actionPageScan", Menu::View, false, true, Icon::Network,
     QT_TRANSLATE_NOOP("Actions", "Sca&n"),
     QT_TRANSLATE_NOOP("Actions", "Choose targets, scan, and look at the results"), "Alt+1"},
    {Command::PageDashboard, "actionPageDashboard", Menu::View, false, true, Icon::Dashboard,
     QT_TRANSLATE_NOOP("Actions", "&Overview"), QT_TRANSLATE_NOOP("Actions", "The results in charts"),
     "Alt+2"},
    {Command::PageHistory, "actionPageHistory", Menu::View, false, true, Icon::History,
     QT_TRANSLATE_NOOP("Actions", "&History"),
     QT_TRANSLATE_NOOP("Actions", "Earlier scans: open, name, compare and delete them"), "Alt+3"},
    {Command::PageCompare, "actionPageCompare", Menu::View, false, true, Icon::Compare,
     QT_TRANSLATE_NOOP("Actions", "&Compare"), QT_TRANSLATE_NOOP("Actions", "What changed between two scans"),
     "Alt+4"},
    {Command::PagePlaces, "actionPagePlaces", Menu::View, false, true, Icon::Places,
     QT_TRANSLATE_NOOP("Actions", "&Places"),
     QT_TRANSLATE_NOOP("Actions", "What is reachable from where, and is that what was declared"), "Alt+9"},
    {Command::PageReport, "actionPageReport", Menu::View, false, true, Icon::Report,
     QT_TRANSLATE_NOOP("Actions", "&Report"),
     QT_TRANSLATE_NOOP("Actions", "Look at the report before you save or print it"), "Alt+5"},
    {Command::PageTraffic, "actionPageTraffic", Menu::View, false, true, Icon::Traffic,
     QT_TRANSLATE_NOOP("Actions", "&Traffic"),
     QT_TRANSLATE_NOOP("Actions", "Who uses port 135 here, as recordings and logs tell"), "Alt+8"},
    {Command::PageSettings, "actionPageSettings", Menu::View, false, true, Icon::Settings,
     QT_TRANSLATE_NOOP("Actions", "S&ettings"),
     QT_TRANSLATE_NOOP("Actions", "How the program scans, keeps and reports"), "Alt+6 Ctrl+,"},
    {Command::ViewFindings, "actionViewFindings", Menu::View, true, true, Icon::Warning,
     QT_TRANSLATE_NOOP("Actions", "Results by fin&ding"),
     QT_TRANSLATE_NOOP("Actions", "One row for each finding, and which hosts have it"), "Ctrl+1"},
    {Command::ViewHosts, "actionViewHosts", Menu::View, false, true, Icon::Host,
     QT_TRANSLATE_NOOP("Actions", "Results by h&ost"), QT_TRANSLATE_NOOP("Actions", "One row for each host"),
     "Ctrl+2"},
    {Command::ViewInterfaces, "actionViewInterfaces", Menu::View, false, true, Icon::Finding,
     QT_TRANSLATE_NOOP("Actions", "Results by &interface"),
     QT_TRANSLATE_NOOP("Actions", "One row for each RPC service, and which hosts expose it"), "Ctrl+3"},
    {Command::GroupNone, "actionGroupNone", Menu::View, true, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "No &groups"), QT_TRANSLATE_NOOP("Actions", "Hosts in one list"), ""},
    {Command::GroupSubnet, "actionGroupSubnet", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Group by s&ubnet"),
     QT_TRANSLATE_NOOP("Actions", "Hosts under the network they are in"), ""},
    {Command::GroupRole, "actionGroupRole", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Group by &role"),
     QT_TRANSLATE_NOOP("Actions", "Hosts under what they are for"), ""},
    {Command::GroupOs, "actionGroupOs", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Group by operating s&ystem"),
     QT_TRANSLATE_NOOP("Actions", "Hosts under the system they named"), ""},
    {Command::GroupLevel, "actionGroupLevel", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Group by le&vel"), QT_TRANSLATE_NOOP("Actions", "The worst hosts first"),
     ""},
    {Command::FollowResults, "actionFollowResults", Menu::View, true, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Follow new results"),
     QT_TRANSLATE_NOOP("Actions", "While a scan runs, keep the newest host in sight rather than your place"),
     "Ctrl+Shift+N"},
    {Command::AllHosts, "actionAllHosts", Menu::View, false, true, Icon::Eye,
     QT_TRANSLATE_NOOP("Actions", "&All hosts"),
     QT_TRANSLATE_NOOP("Actions", "Also list hosts that gave no answer or refused the connection"),
     "Ctrl+Shift+A"},
    {Command::ResetFilter, "actionResetFilter", Menu::View, false, false, Icon::Close,
     QT_TRANSLATE_NOOP("Actions", "&Show everything again"),
     QT_TRANSLATE_NOOP("Actions", "Clear the filter field and the chosen level"), "Ctrl+Shift+F"},
    {Command::ToolBar, "actionToolBar", Menu::View, true, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Tool bar"), QT_TRANSLATE_NOOP("Actions", "Show or hide the tool bar"),
     ""},
    {Command::ThemeSystem, "actionThemeSystem", Menu::View, true, true, Icon::Theme,
     QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"),
     QT_TRANSLATE_NOOP("Actions", "Light or dark, as the system has it"), ""},
    {Command::ThemeLight, "actionThemeLight", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Light"), QT_TRANSLATE_NOOP("Actions", "Dark text on light ground"), ""},
    {Command::ThemeDark, "actionThemeDark", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Dark"), QT_TRANSLATE_NOOP("Actions", "Light text on dark ground"), ""},
    {Command::English, "actionEnglish", Menu::View, true, true, Icon::Language, "English", "English", ""},
    {Command::Japanese, "actionJapanese", Menu::View, false, true, Icon::None, "日本語", "日本語", ""},
    {Command::Help, "actionHelp", Menu::Help, false, true, Icon::Help, QT_TRANSLATE_NOOP("Actions", "&Help"),
     QT_TRANSLATE_NOOP("Actions", "How to work with this window, what its words mean, and a self-test"),
     "F1 Alt+7"},
    {Command::About, "actionAbout", Menu::Help, false, false, Icon::Note,
     QT_TRANSLATE_NOOP("Actions", "&About Port135"), QT_TRANSLATE_NOOP("Actions", "Version and licence"), ""},
};
static_assert(std::size(commandTable) == commandCount);

constexpr const char *menuTitles[] = {
    QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&Scan"), QT_TRANSLATE_NOOP("Actions", "Hos&t"),
    QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Help")};
constexpr const char *compareOnButton = QT_TRANSLATE_NOOP("Actions", "Compare");
constexpr const char *resumeText = QT_TRANSLATE_NOOP("Actions", "&Resume");
constexpr const char *resumeTip = QT_TRANSLATE_NOOP("Actions", "Go on with the hosts that are left");

} // namespace

std::span<const CommandDefinition> commands()
{
    return commandTable;
}

QString plainText(QString text)
{
    static const QRegularExpression decoration(u"\\(&.\\)|&|…$"_s);
    return text.remove(decoration);
}

ActionCollection::ActionCollection(QObject *parent)
    : QObject(parent)
{
    for (const auto &definition : commandTable) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(definition.name));
        action->setIcon(icon(definition.icon));
        action->setCheckable(definition.checkable);
        QList<QKeySequence> keys;
        const auto sequences = QString::fromLatin1(definition.keys).split(u' ', Qt::SkipEmptyParts);
        for (const auto &sequence : sequences)
            keys.append(QKeySequence(sequence, QKeySequence::PortableText));
        action->setShortcuts(keys);
        m_actions[std::size_t(definition.id)] = action;
    }
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    retranslate();
    follow(pipeline::ScanState::Idle, false, false);
    followSelection(0, false);
    followPast(false);
}

void ActionCollection::fill(QMenuBar &bar)
{
    for (auto &menu : m_menus)
        menu = bar.addMenu(QString());
    for (const auto &definition : commandTable) {
        auto *menu = m_menus[std::size_t(definition.menu)];
        if (definition.startsGroup)
            menu->addSeparator();
        menu->addAction(action(definition.id));
    }
    retranslate();
}

void ActionCollection::follow(pipeline::ScanState state, bool targetIsValid, bool hasResults)
{
    using pipeline::ScanState;
    const bool active = state == ScanState::Preparing || state == ScanState::Resolving
        || state == ScanState::Running || state == ScanState::Paused || state == ScanState::Stopping;
    m_active = active;
    action(Command::RecheckHosts)->setEnabled(!active && m_selected > 0);
    action(Command::Start)->setEnabled(!active && targetIsValid);
    action(Command::Practice)->setEnabled(!active);
    action(Command::Pause)->setEnabled(state == ScanState::Running || state == ScanState::Paused);
    action(Command::Stop)->setEnabled(active && state != ScanState::Stopping);
    action(Command::Recheck)->setEnabled(!active && hasResults);
    for (const auto command : {Command::Export, Command::SaveReport, Command::Print})
        action(command)->setEnabled(hasResults);
    action(Command::ImportTargets)->setEnabled(!active);
    const bool paused = state == ScanState::Paused;
    if (paused != m_paused) {
        m_paused = paused;
        retranslate();
    }
}

void ActionCollection::followSelection(int hosts, bool hasFindings)
{
    m_selected = hosts;
    for (const auto command : {Command::CopyAddresses, Command::NoteTags, Command::ExcludeHosts})
        action(command)->setEnabled(hosts > 0);
    action(Command::RecheckHosts)->setEnabled(hosts > 0 && !m_active);
    action(Command::AcceptFinding)->setEnabled(hasFindings);
    action(Command::OpenWith)->setEnabled(hosts == 1);
}

void ActionCollection::followUndo(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    retranslate();
}

void ActionCollection::retranslate()
{
    for (const auto &definition : commandTable) {
        const bool resumes = definition.id == Command::Pause && m_paused;
        auto *action = this->action(definition.id);
        action->setText(ActionsText::tr(resumes ? resumeText : definition.text));
        action->setIconText(plainText(action->text()));
        QString hint = ActionsText::tr(resumes ? resumeTip : definition.tip);
        action->setStatusTip(hint);
        if (!action->shortcut().isEmpty())
            hint += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(tip(hint));
    }
    for (const auto &[command, what] :
         {std::pair(Command::Undo, m_undoText), std::pair(Command::Redo, m_redoText)}) {
        if (!what.isEmpty())
            action(command)->setText(u"%1: %2"_s.arg(action(command)->text(), menuText(what)));
    }
    // A button has less room than a menu.
    action(Command::CompareBefore)->setIconText(ActionsText::tr(compareOnButton));
    action(Command::Pause)->setIcon(icon(m_paused ? Icon::Start : Icon::Pause));
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        if (m_menus[i])
            m_menus[i]->setTitle(ActionsText::tr(menuTitles[i]));
    }
}

} // namespace port135::ui
