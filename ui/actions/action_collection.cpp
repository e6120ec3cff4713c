// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_collection.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr CommandDefinition table[] = {
    {Command::Export, "actionExport", Menu::File, false, false, Icon::Export,
     QT_TRANSLATE_NOOP("Actions", "&Export…"), QT_TRANSLATE_NOOP("Actions", "Write the results to a file"),
     "Ctrl+E"},
    {Command::Quit, "actionQuit", Menu::File, true, false, Icon::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "Close the program"), "Ctrl+Q"},
    {Command::Copy, "actionCopy", Menu::Edit, false, false, Icon::Copy,
     QT_TRANSLATE_NOOP("Actions", "&Copy rows"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected rows, ready to paste into a spreadsheet"), "Ctrl+C"},
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
    {Command::Practice, "actionPractice", Menu::Scan, true, false, Icon::Practice,
     QT_TRANSLATE_NOOP("Actions", "Scan the p&ractice network"),
     QT_TRANSLATE_NOOP("Actions",
                       "Scan a small office that is simulated inside this computer; nothing leaves it"),
     "Ctrl+Shift+R"},
    {Command::FocusTarget, "actionFocusTarget", Menu::Scan, false, false, Icon::Network,
     QT_TRANSLATE_NOOP("Actions", "Choose the tar&get"),
     QT_TRANSLATE_NOOP("Actions", "Go to the target field"), "Ctrl+L"},
    {Command::AskDns, "actionAskDns", Menu::Scan, true, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "Ask &DNS for names"),
     QT_TRANSLATE_NOOP("Actions", "Look up the names of hosts that do not say theirs"), ""},
    {Command::KeepEvidence, "actionKeepEvidence", Menu::Scan, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Keep the evidence"),
     QT_TRANSLATE_NOOP("Actions", "Keep the bytes sent and received, as proof of what is shown"), ""},
    {Command::AllHosts, "actionAllHosts", Menu::View, false, true, Icon::Eye,
     QT_TRANSLATE_NOOP("Actions", "&All hosts"),
     QT_TRANSLATE_NOOP("Actions", "Also list hosts that gave no answer or refused the connection"),
     "Ctrl+Shift+A"},
    {Command::ResetFilter, "actionResetFilter", Menu::View, false, false, Icon::Close,
     QT_TRANSLATE_NOOP("Actions", "&Show everything again"),
     QT_TRANSLATE_NOOP("Actions", "Clear the filter field and the chosen level"), "Ctrl+Shift+F"},
    {Command::ThemeSystem, "actionThemeSystem", Menu::View, true, true, Icon::Theme,
     QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"),
     QT_TRANSLATE_NOOP("Actions", "Light or dark, as the system has it"), ""},
    {Command::ThemeLight, "actionThemeLight", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Light"), QT_TRANSLATE_NOOP("Actions", "Dark text on light ground"), ""},
    {Command::ThemeDark, "actionThemeDark", Menu::View, false, true, Icon::None,
     QT_TRANSLATE_NOOP("Actions", "&Dark"), QT_TRANSLATE_NOOP("Actions", "Light text on dark ground"), ""},
    {Command::English, "actionEnglish", Menu::View, true, true, Icon::Language, "English", "English", ""},
    {Command::Japanese, "actionJapanese", Menu::View, false, true, Icon::None, "日本語", "日本語", ""},
    {Command::Help, "actionHelp", Menu::Help, false, false, Icon::Help, QT_TRANSLATE_NOOP("Actions", "&Help"),
     QT_TRANSLATE_NOOP("Actions", "How to work with this window"), "F1"},
    {Command::About, "actionAbout", Menu::Help, false, false, Icon::Note,
     QT_TRANSLATE_NOOP("Actions", "&About Port135"), QT_TRANSLATE_NOOP("Actions", "Version and licence"), ""},
};
static_assert(std::size(table) == commandCount);

constexpr const char *menuTitles[] = {
    QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&Scan"), QT_TRANSLATE_NOOP("Actions", "&View"),
    QT_TRANSLATE_NOOP("Actions", "&Help")};
constexpr const char *resumeText = QT_TRANSLATE_NOOP("Actions", "&Resume");
constexpr const char *resumeTip = QT_TRANSLATE_NOOP("Actions", "Go on with the hosts that are left");

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

std::span<const CommandDefinition> commands()
{
    return table;
}

ActionCollection::ActionCollection(QObject *parent)
    : QObject(parent)
{
    for (const auto &definition : table) {
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
    follow(service::ScanState::Idle, false, false);
}

void ActionCollection::fill(QMenuBar &bar)
{
    for (auto &menu : m_menus)
        menu = bar.addMenu(QString());
    for (const auto &definition : table) {
        auto *menu = m_menus[std::size_t(definition.menu)];
        if (definition.startsGroup)
            menu->addSeparator();
        menu->addAction(action(definition.id));
    }
    retranslate();
}

void ActionCollection::follow(service::ScanState state, bool targetIsValid, bool hasResults)
{
    using service::ScanState;
    const bool active = state == ScanState::Resolving || state == ScanState::Running
        || state == ScanState::Paused || state == ScanState::Stopping;
    action(Command::Start)->setEnabled(!active && targetIsValid);
    action(Command::Practice)->setEnabled(!active);
    action(Command::Pause)->setEnabled(state == ScanState::Running || state == ScanState::Paused);
    action(Command::Stop)->setEnabled(active && state != ScanState::Stopping);
    action(Command::Export)->setEnabled(hasResults);
    const bool paused = state == ScanState::Paused;
    if (paused != m_paused) {
        m_paused = paused;
        retranslate();
    }
}

void ActionCollection::retranslate()
{
    for (const auto &definition : table) {
        const bool resumes = definition.id == Command::Pause && m_paused;
        auto *action = this->action(definition.id);
        action->setText(translated(resumes ? resumeText : definition.text));
        QString tip = translated(resumes ? resumeTip : definition.tip);
        action->setStatusTip(tip);
        if (!action->shortcut().isEmpty())
            tip += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
    }
    action(Command::Pause)->setIcon(icon(m_paused ? Icon::Start : Icon::Pause));
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        if (m_menus[i])
            m_menus[i]->setTitle(translated(menuTitles[i]));
    }
}

} // namespace port135::ui
