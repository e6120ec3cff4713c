// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of the history beside a policy file, read and judged away from the window's thread.
#pragma once

#include "policy/selected_cells.h"
#include "report/places/matrix_report.h"
#include "service/place_scans.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace port135::ui {

using MatrixReportPtr = std::shared_ptr<const report::MatrixReport>;
/// What a filter leaves of its cells; null: all of them.
using SelectedCellsPtr = std::shared_ptr<const policy::SelectedCells>;

struct PlacesQuestion
{
    QString historyFile;
    std::chrono::hours since{24};
    service::ScansOf scans = service::ScansOf::Network;
    QString policyFile; ///< empty: none
    QByteArray policyText; ///< where there is no file: of the practice network
    QString draftFile; ///< another policy on the same scans; empty: none
    QString tester;
    QString organisation;
};

struct PlacesAnswer
{
    MatrixReportPtr report; ///< null: there are no scans, or they cannot be read
    QString problem; ///< what is wrong, in sentences; the report then goes without a policy
    QStringList remarks; ///< what is suspicious about the policy
};

QFuture<PlacesAnswer> readPlaces(const PlacesQuestion &question);

} // namespace port135::ui
