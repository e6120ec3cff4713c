// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a scan as files (*.p135) that anybody may have made.
#pragma once

#include "codec/frame.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace port135::service {

/// A part that was read to its end once: whole, its digest right, its signature (where it has one) right.
struct PartFile
{
    QString file;
    codec::FrameHeader header; ///< its plan without `fixed`, where `planHash` says that of another part
    codec::FrameEnd end;
    core::Sha256::Digest digest{};
    std::optional<sign::PublicKey> signer;
    bool isUnchecked = false; ///< signed, and this program cannot check it
    std::string planHash; ///< see codec::planHash()
    std::uint64_t bytes = 0;

    /// Of one shard, or those that it was merged from. Who signed those is believed only of a signed file.
    std::vector<core::ScanPart> parts() const;
};

/// Called with the bytes read since the last call; false ends the reading.
using ReadOn = std::function<bool(std::uint64_t bytes)>;

/// Reads all of it, keeps no hosts. The error is a sentence; empty where `readOn` said false.
core::Result<PartFile, QString> inspectPart(const QString &file, const ReadOn &readOn = {});

/// The file from its beginning, for the thread that asks. The error is a sentence.
core::Result<std::unique_ptr<codec::FrameReader>, QString> openPart(const QString &file);

/// A whole sentence, translated: which file, what is wrong, what to do.
QString partMessage(const codec::FrameError &error, const QString &file);

/// Whether the file begins as a frame does.
bool isPart(const QString &file);

/// Why two parts do not belong to one scan, a line each; empty where they do. Plans with `fixed`.
QStringList differences(const codec::FrameHeader &a, const QString &nameA, const codec::FrameHeader &b,
                        const QString &nameB);
/// Names that lead elsewhere on another computer, a sentence each.
QStringList nameDifferences(const QList<PartFile> &files);

} // namespace port135::service
