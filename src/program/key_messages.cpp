// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/key_messages.h"

#include <QCoreApplication>
#include <QDir>

namespace port135::program {
namespace {

class KeyMessagesText
{
    Q_DECLARE_TR_FUNCTIONS(KeyMessages)
};

std::filesystem::path toPath(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

} // namespace

QString keyMessage(sign::KeyError error, const QString &file)
{
    using sign::KeyError;
    const QString name = QDir::toNativeSeparators(file);
    switch (error) {
    case KeyError::Unavailable:
        return KeyMessagesText::tr(
            "This program was built without libsodium: it can neither sign nor check signatures.");
    case KeyError::CannotRead:
        return KeyMessagesText::tr("The key %1 cannot be read: there is no such file, or no permission.")
            .arg(name);
    case KeyError::NotAKey:
        return KeyMessagesText::tr(
                   "%1 holds no Ed25519 key, or one under a passphrase. Make one with port135-cli key "
                   "new FILE, or "
                   "with openssl genpkey -algorithm ed25519.")
            .arg(name);
    case KeyError::IsSecret:
        return KeyMessagesText::tr(
                   "%1 is a secret key: it stays with who signs. Name its public half here (%1.pub).")
            .arg(name);
    case KeyError::IsPublic:
        return KeyMessagesText::tr("%1 is a public key: signing needs the secret one.").arg(name);
    case KeyError::Exists:
        return KeyMessagesText::tr("%1 or %1.pub is there already: a key is not written over another file.")
            .arg(name);
    case KeyError::CannotWrite:
        return KeyMessagesText::tr(
                   "The key %1 cannot be written: is there such a folder, and may you write in it?")
            .arg(name);
    }
    return {};
}

core::Result<sign::SecretKey, QString> readSecretKey(const QString &file)
{
    auto key = sign::SecretKey::read(toPath(file));
    if (!key)
        return core::failure(keyMessage(key.error(), file));
    return std::move(*key);
}

core::Result<sign::PublicKey, QString> readPublicKey(const QString &file)
{
    const auto key = sign::readPublicKey(toPath(file));
    if (!key)
        return core::failure(keyMessage(key.error(), file));
    return *key;
}

} // namespace port135::program
