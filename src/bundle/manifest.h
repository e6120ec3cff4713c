// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a bundle: its files with their SHA-256 sums, of which scan it is, and by what it was made.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace port135::bundle {

struct ManifestFile
{
    QString name;
    qint64 size = 0;
    QString sha256; ///< 64 hexadecimal digits, lower case
};

struct Manifest
{
    QString program; ///< "0.1.0": what made the bundle
    QString knowledge; ///< by which pack the scan is rated
    QString rules; ///< and by which rules
    QString scan; ///< uuid
    QString started; ///< of the scan, ISO 8601
    QString language; ///< of its texts
    std::vector<ManifestFile> files; ///< in the order of the bundle, without the manifest and its signature

    /// One text for one manifest: checks compare it byte by byte.
    QByteArray toJson() const;
    /// The error is a sentence. Only what toJson() writes is taken.
    static core::Result<Manifest, QString> fromJson(const QByteArray &json);
};

/// The signature beside it.
struct SignatureFile
{
    QString key; ///< sign::PublicKey::text()
    QByteArray signature;

    QByteArray toJson() const;
    /// Empty fields for what toJson() does not write.
    static SignatureFile fromJson(const QByteArray &json);
};

inline constexpr QStringView manifestName = u"manifest.json";
inline constexpr QStringView signatureName = u"signature.json";
/// What signatures of bundles sign, for sign::SecretKey.
inline constexpr std::string_view signedPurpose = "port135 bundle";

/// Of a whole file, read piece by piece; empty where it cannot be read.
QString sha256Of(const QString &path);

} // namespace port135::bundle
