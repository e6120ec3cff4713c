// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that prove an observation, PDU by PDU, as an auditor reads them. Names of fields and of their
// values are those of the specifications and never translated; sentences are. Pure: no input or output.
#pragma once

#include "core/observation.h"
#include "knowledge/catalogue.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace port135::dissect {

struct PduField
{
    QString name; ///< "frag_length" [C706 12.6.3.1], "MsvAvDnsDomainName" [MS-NLMP 2.2.2.1] ...
    QString value; ///< text from the network is escaped
};

struct PduText
{
    bool sent = false;
    QString title; ///< "Sent: bind, call 1"
    std::vector<PduField> fields; ///< in the order of the bytes
    QStringList notes; ///< whole sentences: what is missing, cut or broken
    QStringList hex; ///< see hexDump
};

/// What is more than this is counted in a note.
struct PduTextLimits
{
    std::size_t hexBytes = 65'535; ///< of one PDU
    std::size_t items = 500; ///< lines for entries of one list
    std::size_t textBytes = 256; ///< of one text from the network
};

/// `evidence` in the order of the observation: what was sent says what an answer means. A result for every
/// PDU, none for no bytes; any bytes are taken.
std::vector<PduText> pduTexts(std::span<const core::RawPdu> evidence, const knowledge::Catalogue &catalogue,
                              const PduTextLimits &limits = {});

/// All of it as lines for a terminal or a text file, under a heading that names the host.
QStringList evidenceLines(const core::Observation &observation, const knowledge::Catalogue &catalogue,
                          const PduTextLimits &limits = {});

} // namespace port135::dissect
