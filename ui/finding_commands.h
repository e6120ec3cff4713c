// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with all hosts of a finding at once: look again, accept, copy their addresses.
#pragma once

#include "core/host_result.h"

#include <QList>
#include <QObject>

class QWidget;

namespace port135::ui {

class FindingsView;
class Session;

class FindingCommands : public QObject
{
    Q_OBJECT

public:
    /// A child of the view.
    FindingCommands(Session &session, FindingsView &view);

    /// Asks who answers for the finding `rule` of these hosts, where one of them has it open.
    static void accept(Session &session, const QList<core::HostResultPtr> &hosts, const QString &rule,
                       QWidget *window);
};

} // namespace port135::ui
