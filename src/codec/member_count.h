// SPDX-License-Identifier: GPL-3.0-or-later
// How many members a struct has, as the compiler counts them.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace port135::codec {

/// Does not compile unless `Struct`, an aggregate without arrays of its own and without bases, has exactly
/// `count` members: "N names provided for structured binding, while 'Struct' decomposes into M elements".
template <std::size_t count, typename Struct>
constexpr auto bindMembers(const Struct &value)
{
    static_assert(count >= 1 && count <= 32, "one more line here for a larger struct");
    if constexpr (count == 1) {
        [[maybe_unused]] const auto &[m1] = value;
    } else if constexpr (count == 2) {
        [[maybe_unused]] const auto &[m1, m2] = value;
    } else if constexpr (count == 3) {
        [[maybe_unused]] const auto &[m1, m2, m3] = value;
    } else if constexpr (count == 4) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4] = value;
    } else if constexpr (count == 5) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5] = value;
    } else if constexpr (count == 6) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6] = value;
    } else if constexpr (count == 7) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7] = value;
    } else if constexpr (count == 8) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8] = value;
    } else if constexpr (count == 9) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9] = value;
    } else if constexpr (count == 10) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = value;
    } else if constexpr (count == 11) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = value;
    } else if constexpr (count == 12) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = value;
    } else if constexpr (count == 13) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = value;
    } else if constexpr (count == 14) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = value;
    } else if constexpr (count == 15) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] =
            value;
    } else if constexpr (count == 16) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] =
            value;
    } else if constexpr (count == 17) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17] = value;
    } else if constexpr (count == 18) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18] = value;
    } else if constexpr (count == 19) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19] = value;
    } else if constexpr (count == 20) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20] = value;
    } else if constexpr (count == 21) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21] = value;
    } else if constexpr (count == 22) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22] = value;
    } else if constexpr (count == 23) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23] = value;
    } else if constexpr (count == 24) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24] = value;
    } else if constexpr (count == 25) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25] = value;
    } else if constexpr (count == 26) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26] = value;
    } else if constexpr (count == 27) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27] = value;
    } else if constexpr (count == 28) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28] = value;
    } else if constexpr (count == 29) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29] =
            value;
    } else if constexpr (count == 30) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30] =
            value;
    } else if constexpr (count == 31) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30,
                                      m31] = value;
    } else if constexpr (count == 32) {
        [[maybe_unused]] const auto &[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                                      m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30,
                                      m31, m32] = value;
    }
    return std::integral_constant<std::size_t, count>{};
}

template <std::size_t count, typename Struct>
inline constexpr bool hasMembers =
    decltype(bindMembers<count>(std::declval<const Struct &>()))::value == count;

} // namespace port135::codec
