// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_text.h"
#include "ui/pages/help/topics.h"

#include "ui/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class Keys
{
    Q_DECLARE_TR_FUNCTIONS(Keys)

public:
    /// From the table of commands: a new command is here by itself.
    static QString html(const ActionCollection &actions)
    {
        QString text = u"<h2>%1</h2><table cellpadding='4'>"_s.arg(tr("Keys").toHtmlEscaped());
        for (const auto &command : commands()) {
            const auto *action = actions.action(command.id);
            QStringList keys;
            for (const auto &sequence : action->shortcuts())
                keys += sequence.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                text += row(keys.join(u", "_s), action->statusTip());
        }
        const std::pair<QString, QString> more[] = {
            {tr("Tab, Shift+Tab"), tr("Next and previous field")},
            {tr("Arrow keys"), tr("Walk through rows, pages and choices")},
            {tr("Menu key, Shift+F10"), tr("What can be done with the chosen rows")},
            {tr("Esc in a filter field"), tr("Clear the filter")},
        };
        for (const auto &[keys, meaning] : more)
            text += row(keys, meaning);
        return text + u"</table>"_s;
    }

private:
    static QString row(const QString &keys, const QString &meaning)
    {
        return u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
};

} // namespace

QWidget *createKeys(Session &session, QWidget *parent)
{
    return new HelpText([&session] { return Keys::html(session.actions()); }, parent);
}

} // namespace port135::ui
