// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace port135::core {
namespace {

/// Looked for once: that takes longer than a short text.
const EVP_MD *algorithm()
{
    static const EVP_MD *const found = [] {
        const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        return fetched ? fetched : EVP_sha256();
    }();
    return found;
}

} // namespace

struct Sha256::State
{
    State()
        : context(EVP_MD_CTX_new())
    {
        if (!context)
            throw std::bad_alloc();
        begin();
    }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    void begin()
    {
        if (EVP_DigestInit_ex2(context, algorithm(), nullptr) != 1)
            throw std::bad_alloc(); // else it does not fail
    }

    EVP_MD_CTX *context;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

Sha256::Digest Sha256::end()
{
    Digest digest{};
    EVP_DigestFinal_ex(m_state->context, digest.data(), nullptr);
    m_state->begin();
    return digest;
}

} // namespace port135::core
