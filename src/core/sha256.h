// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 [FIPS 180-4] for the rooms that do without Qt: by libcrypto, which uses what the processor has for
// it (some five times as quick), or by ourselves where the program was built without.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace port135::core {

class Sha256
{
public:
    using Digest = std::array<std::uint8_t, 32>;

    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(std::string_view bytes);
    /// Of all that was added since the last end().
    Digest end();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Sha256::Digest sha256(std::string_view bytes);
/// Lower case, two digits a byte.
std::string hex(const Sha256::Digest &digest);

} // namespace port135::core
