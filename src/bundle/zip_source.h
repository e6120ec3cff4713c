// SPDX-License-Identifier: GPL-3.0-or-later
// The files in a zip file as libzip or zlib reads them. For the .cpp files of this room only.
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QString>

#include <cstdint>
#include <memory>

namespace port135::bundle {

class ZipSource
{
public:
    virtual ~ZipSource() = default;

    virtual std::int64_t count() const = 0;
    /// As the zip file has it: it may mean anything to a file system.
    virtual QString name(std::int64_t index) const = 0;
    /// Takes the bytes that it writes off `left`, and ends where there is no room for them: what the zip file
    /// says of sizes is not believed. Empty, or what is wrong.
    virtual QString unpack(std::int64_t index, QIODevice &out, std::uint64_t &left) = 0;
};

/// The error is what is wrong.
core::Result<std::unique_ptr<ZipSource>, QString> openZip(const QString &file);

} // namespace port135::bundle
