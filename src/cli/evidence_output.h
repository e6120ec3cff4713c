// SPDX-License-Identifier: GPL-3.0-or-later
// The decoded evidence of hosts on standard output (--show-evidence).
#pragma once

#include "core/host_result.h"

#include <QFile>
#include <QString>

#include <memory>

class QTemporaryFile;

namespace port135::cli {

class EvidenceOutput
{
public:
    EvidenceOutput();
    ~EvidenceOutput();

    enum class When {
        AtOnce,
        AtTheEnd, ///< kept in a temporary file until finish(): a large scan does not fit in memory
    };
    /// Empty, or a sentence about what is wrong; the same below.
    QString open(When when);
    QString add(const core::HostResult &host);
    /// Writes what was kept.
    QString finish();

private:
    QString writeOut(const QByteArray &bytes);

    QFile m_output;
    std::unique_ptr<QTemporaryFile> m_kept; ///< none: at once
    bool m_begun = false;
};

} // namespace port135::cli
