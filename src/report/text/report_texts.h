// SPDX-License-Identifier: GPL-3.0-or-later
// tr() for texts that several files have in common with the translators: one class a context.
#pragma once

#include <QCoreApplication>

namespace port135::report {

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

class PlacesText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

class ReferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

class ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

} // namespace port135::report
