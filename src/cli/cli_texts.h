// SPDX-License-Identifier: GPL-3.0-or-later
// tr() for texts that several files have in common with the translators: one class a context.
#pragma once

#include <QCoreApplication>

namespace port135::cli {

class HistoryCommandText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

class ExceptionsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionsCommand)
};

class TrafficCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficCommand)
};

class ScanRunText
{
    Q_DECLARE_TR_FUNCTIONS(ScanRun)
};

} // namespace port135::cli
