// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evidence_output.h"

#include "cli/console.h"
#include "dissect/pdu_text.h"
#include "knowledge/catalogue.h"
#include "program/user_catalogue.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace port135::cli {
namespace {

class EvidenceOutputText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceOutput)
};

QString cannotKeep(const QTemporaryFile &file)
{
    return EvidenceOutputText::tr("The evidence cannot be kept in a temporary file: %1.")
        .arg(file.errorString());
}

} // namespace

EvidenceOutput::EvidenceOutput() = default;
EvidenceOutput::~EvidenceOutput() = default;

QString EvidenceOutput::open(When when)
{
    if (!openOutput(m_output))
        return EvidenceOutputText::tr("Standard output cannot be written to: %1.")
            .arg(m_output.errorString());
    if (when == When::AtOnce)
        return {};
    m_kept = std::make_unique<QTemporaryFile>();
    return m_kept->open() ? QString() : cannotKeep(*m_kept);
}

QString EvidenceOutput::add(const core::HostResult &host)
{
    auto bytes = dissect::evidenceLines(host.observation, program::catalogue()).join(u'\n').toUtf8();
    bytes += '\n';
    if (m_begun || m_kept)
        bytes.prepend('\n'); // between hosts, and below the table
    m_begun = true;
    if (!m_kept)
        return writeOut(bytes);
    return m_kept->write(bytes) == bytes.size() ? QString() : cannotKeep(*m_kept);
}

QString EvidenceOutput::finish()
{
    if (!m_kept)
        return {};
    if (!m_kept->seek(0))
        return cannotKeep(*m_kept);
    constexpr qint64 step = 1 << 16;
    while (!m_kept->atEnd()) {
        const auto bytes = m_kept->read(step);
        if (bytes.isEmpty())
            return cannotKeep(*m_kept);
        if (const auto problem = writeOut(bytes); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString EvidenceOutput::writeOut(const QByteArray &bytes)
{
    // A pipe may take a part at a time.
    for (qint64 done = 0; done < bytes.size();) {
        const auto written = m_output.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return EvidenceOutputText::tr("Standard output cannot be written to: %1.")
                .arg(m_output.errorString());
        done += written;
    }
    return {};
}

} // namespace port135::cli
