// SPDX-License-Identifier: GPL-3.0-or-later
// The program without libsodium.
#include "sign/key.h"

namespace port135::sign {

core::Result<SecretKey, KeyError> SecretKey::read(const std::filesystem::path &)
{
    return core::failure(KeyError::Unavailable);
}

core::Result<SecretKey, KeyError> SecretKey::make(const std::filesystem::path &)
{
    return core::failure(KeyError::Unavailable);
}

SecretKey::~SecretKey() = default;
SecretKey::SecretKey(SecretKey &&other) noexcept = default;
SecretKey &SecretKey::operator=(SecretKey &&other) noexcept = default;

PublicKey SecretKey::publicKey() const
{
    return {};
}

Signature SecretKey::sign(std::string_view, std::string_view) const
{
    return {};
}

core::Result<PublicKey, KeyError> readPublicKey(const std::filesystem::path &)
{
    return core::failure(KeyError::Unavailable);
}

bool verify(const PublicKey &, std::string_view, std::string_view, const Signature &)
{
    return false;
}

bool isAvailable()
{
    return false;
}

} // namespace port135::sign
