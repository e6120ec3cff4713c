// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 [FIPS 180-4] for the rooms that do without Qt.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace port135::core {

class Sha256
{
public:
    using Digest = std::array<std::uint8_t, 32>;

    void add(std::string_view bytes);
    /// Of all that was added; nothing is added after it.
    Digest end();

private:
    void block(const unsigned char *bytes);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_rest{};
    std::size_t m_restSize = 0;
    std::uint64_t m_size = 0;
};

Sha256::Digest sha256(std::string_view bytes);
/// Lower case, two digits a byte.
std::string hex(const Sha256::Digest &digest);

} // namespace port135::core
