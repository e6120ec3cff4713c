// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of key files; see sign/key.h.
#pragma once

#include "core/result.h"
#include "sign/key.h"

#include <QString>

namespace port135::program {

/// A whole sentence for the user, translated: which file, what is wrong, what to do.
QString keyMessage(sign::KeyError error, const QString &file);

/// sign::SecretKey::read() and sign::readPublicKey() with that sentence.
core::Result<sign::SecretKey, QString> readSecretKey(const QString &file);
core::Result<sign::PublicKey, QString> readPublicKey(const QString &file);

} // namespace port135::program
