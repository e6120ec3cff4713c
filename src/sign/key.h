// SPDX-License-Identifier: GPL-3.0-or-later
// Who made a file: Ed25519 signatures [RFC 8032] with keys in the files that OpenSSL writes and reads, too:
//   openssl genpkey -algorithm ed25519 -out KEYFILE      openssl pkey -in KEYFILE -pubout -out KEYFILE.pub
// Any thread. Where the program was built without libsodium, every function that needs it says Unavailable.
#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace port135::sign {

enum class KeyError {
    Unavailable, ///< built without libsodium
    CannotRead, ///< no such file, or no permission
    NotAKey, ///< no Ed25519 key in PEM, or one under a passphrase
    IsSecret, ///< a secret key where a public one is wanted: it must not be given away
    IsPublic, ///< a public key where a secret one is wanted
    Exists, ///< a key is never written over another file
    CannotWrite,
};

using Signature = std::array<std::uint8_t, 64>;

struct PublicKey
{
    std::array<std::uint8_t, 32> bytes{};

    /// "ed25519:" and 64 hexadecimal digits: for people to compare, and for files.
    std::string text() const;
    static std::optional<PublicKey> parse(std::string_view text);

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// A secret key with its public half; wiped from memory at its end.
class SecretKey
{
public:
    /// A PKCS #8 file in PEM, not under a passphrase.
    static core::Result<SecretKey, KeyError> read(const std::filesystem::path &file);
    /// A new one, into `file` (for this user alone) and its public half into `file`.pub.
    static core::Result<SecretKey, KeyError> make(const std::filesystem::path &file);

    // NOLINTNEXTLINE(performance-trivially-destructible): it wipes the key where there is libsodium
    ~SecretKey();
    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;

    PublicKey publicKey() const;
    /// `purpose` (such as "port135 part") says what kind of thing is signed: a signature of one kind is none
    /// of another.
    Signature sign(std::string_view purpose, std::string_view message) const;

private:
    SecretKey() = default;

    std::array<std::uint8_t, 64> m_bytes{}; ///< seed and public key
};

/// A file as `openssl pkey -pubout` writes it, or one line with PublicKey::text().
core::Result<PublicKey, KeyError> readPublicKey(const std::filesystem::path &file);

/// False, too, where the program was built without libsodium: see isAvailable().
bool verify(const PublicKey &key, std::string_view purpose, std::string_view message,
            const Signature &signature);

bool isAvailable();

} // namespace port135::sign
