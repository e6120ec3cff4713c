// SPDX-License-Identifier: GPL-3.0-or-later
// An evidence bundle: one zip file with the report for people, the scan as JSON, everything that was
// received, by which knowledge it was rated, and a manifest of SHA-256 sums that can be signed.
#pragma once

#include "core/result.h"
#include "history/history.h"
#include "sign/key.h"

#include <QString>

namespace port135::bundle {

struct BundleRequest
{
    const history::History &history; ///< outlives the call
    history::ScanInfo scan;
    QString organisation;
    QString addressee;
    QString classification;
    QByteArray logo; ///< as report::readLogo() gives it
    QString language; ///< of the application now: "en"
    const sign::SecretKey *key = nullptr; ///< null: not signed
};

/// Replaces an older file only when it is whole. The PDF is left out where this program cannot lay out pages.
/// The error is a sentence.
core::Result<void, QString> writeBundle(const BundleRequest &request, const QString &file);

} // namespace port135::bundle
