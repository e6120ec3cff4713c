// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and a polite kill as a signal of the event loop. The room's platform file for signals.
#pragma once

#include <QObject>

namespace port135::cli {

/// At most one at a time. A second Ctrl-C ends the process at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();
};

} // namespace port135::cli
