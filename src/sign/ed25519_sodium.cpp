// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and signatures by libsodium.
#include "sign/key.h"

#include "core/private_file.h"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace port135::sign {
namespace {

constexpr std::size_t seedSize = crypto_sign_SEEDBYTES;
constexpr std::size_t longestFile = 4096; // bytes: a key file has some 120

// What stands in front of the 32 bytes of a key [RFC 8410 7 and 4].
constexpr std::uint8_t secretHead[] = {0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06,
                                       0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};
constexpr std::uint8_t publicHead[] = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03,
                                       0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
constexpr std::string_view secretLabel = "PRIVATE KEY";
constexpr std::string_view publicLabel = "PUBLIC KEY";

static_assert(crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_BYTES == 64
              && crypto_sign_PUBLICKEYBYTES == 32);

/// libsodium is made ready once, and for all threads.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// Wiped at its end.
struct Secret
{
    std::string text;
    ~Secret() { sodium_memzero(text.data(), text.size()); }
};

std::optional<Secret> contentOf(const std::filesystem::path &file)
{
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem))
        return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    Secret content{std::string(longestFile, '\0')};
    in.read(content.text.data(), std::streamsize(longestFile));
    if (in.bad() || !in.is_open())
        return std::nullopt;
    content.text.resize(std::size_t(in.gcount()));
    return content;
}

/// The bytes between the lines of PEM [RFC 7468]; empty where there are none.
Secret pemBytes(std::string_view text, std::string_view label)
{
    const auto begin = "-----BEGIN " + std::string(label) + "-----";
    const auto end = "-----END " + std::string(label) + "-----";
    const auto from = text.find(begin);
    const auto to = text.find(end);
    if (from == text.npos || to == text.npos || to < from + begin.size())
        return {};
    const auto body = text.substr(from + begin.size(), to - from - begin.size());
    Secret bytes{std::string(body.size(), '\0')};
    std::size_t size = 0;
    const char *last = nullptr;
    const int read =
        sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.text.data()), bytes.text.size(),
                          body.data(), body.size(), " \t\r\n", &size, &last, sodium_base64_VARIANT_ORIGINAL);
    if (read != 0 || last != body.data() + body.size())
        return {};
    bytes.text.resize(size);
    return bytes;
}

template <std::size_t Size>
bool beginsWith(const std::string &bytes, const std::uint8_t (&head)[Size])
{
    return bytes.size() == Size + 32
        && std::equal(head, head + Size, bytes.begin(), [](std::uint8_t a, char b) { return char(a) == b; });
}

template <std::size_t Size>
Secret pem(std::string_view label, const std::uint8_t (&head)[Size], const std::uint8_t *key)
{
    std::array<std::uint8_t, Size + 32> bytes;
    std::copy(head, head + Size, bytes.begin());
    std::copy(key, key + 32, bytes.begin() + Size);
    std::array<char, sodium_base64_ENCODED_LEN(Size + 32, sodium_base64_VARIANT_ORIGINAL)> base64;
    sodium_bin2base64(base64.data(), base64.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    Secret text;
    text.text.reserve(longestFile); // no copy of it is left behind
    text.text += "-----BEGIN ";
    text.text += label;
    text.text += "-----\n";
    text.text += base64.data();
    text.text += "\n-----END ";
    text.text += label;
    text.text += "-----\n";
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(base64.data(), base64.size());
    return text;
}

bool write(const std::filesystem::path &file, std::string_view text)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(text.data(), std::streamsize(text.size()));
    out.close();
    return bool(out);
}

std::string signedText(std::string_view purpose, std::string_view message)
{
    std::string text(purpose);
    text.push_back('\0');
    text += message;
    return text;
}

} // namespace

core::Result<SecretKey, KeyError> SecretKey::read(const std::filesystem::path &file)
{
    if (!isReady())
        return core::failure(KeyError::Unavailable);
    const auto content = contentOf(file);
    if (!content)
        return core::failure(KeyError::CannotRead);
    const auto bytes = pemBytes(content->text, secretLabel);
    if (!beginsWith(bytes.text, secretHead)) {
        const bool isPublic = beginsWith(pemBytes(content->text, publicLabel).text, publicHead);
        return core::failure(isPublic ? KeyError::IsPublic : KeyError::NotAKey);
    }
    SecretKey key;
    PublicKey half;
    crypto_sign_seed_keypair(half.bytes.data(), key.m_bytes.data(),
                             reinterpret_cast<const unsigned char *>(bytes.text.data()) + sizeof secretHead);
    return key;
}

core::Result<SecretKey, KeyError> SecretKey::make(const std::filesystem::path &file)
{
    if (!isReady())
        return core::failure(KeyError::Unavailable);
    auto publicFile = file;
    publicFile += ".pub";
    std::error_code problem;
    if (std::filesystem::exists(file, problem) || std::filesystem::exists(publicFile, problem))
        return core::failure(KeyError::Exists);
    SecretKey key;
    PublicKey half;
    crypto_sign_keypair(half.bytes.data(), key.m_bytes.data());
    const auto forOwner = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    const bool isMade = core::makePrivateFile(file);
    std::filesystem::permissions(file, forOwner, problem); // no group either, in whatever folder it lies
    if (!isMade || problem || !write(file, pem(secretLabel, secretHead, key.m_bytes.data()).text)
        || !write(publicFile, pem(publicLabel, publicHead, half.bytes.data()).text)) {
        std::filesystem::remove(file, problem);
        return core::failure(KeyError::CannotWrite);
    }
    return key;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

SecretKey::SecretKey(SecretKey &&other) noexcept
    : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    if (this != &other) {
        m_bytes = other.m_bytes;
        sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
    }
    return *this;
}

PublicKey SecretKey::publicKey() const
{
    PublicKey key;
    std::copy(m_bytes.begin() + seedSize, m_bytes.end(), key.bytes.begin());
    return key;
}

Signature SecretKey::sign(std::string_view purpose, std::string_view message) const
{
    const auto text = signedText(purpose, message);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char *>(text.data()),
                         text.size(), m_bytes.data());
    return signature;
}

core::Result<PublicKey, KeyError> readPublicKey(const std::filesystem::path &file)
{
    if (!isReady())
        return core::failure(KeyError::Unavailable);
    const auto content = contentOf(file);
    if (!content)
        return core::failure(KeyError::CannotRead);
    const auto bytes = pemBytes(content->text, publicLabel);
    if (beginsWith(bytes.text, publicHead)) {
        PublicKey key;
        std::copy(bytes.text.begin() + sizeof publicHead, bytes.text.end(), key.bytes.begin());
        return key;
    }
    if (content->text.find(secretLabel) != std::string::npos)
        return core::failure(KeyError::IsSecret);
    std::string_view line(content->text);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    if (const auto key = PublicKey::parse(line))
        return *key;
    return core::failure(KeyError::NotAKey);
}

bool verify(const PublicKey &key, std::string_view purpose, std::string_view message,
            const Signature &signature)
{
    const auto text = signedText(purpose, message);
    return isReady()
        && crypto_sign_verify_detached(signature.data(), reinterpret_cast<const unsigned char *>(text.data()),
                                       text.size(), key.bytes.data())
        == 0;
}

bool isAvailable()
{
    return isReady();
}

} // namespace port135::sign
