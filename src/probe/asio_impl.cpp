// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where Asio itself is compiled (ASIO_SEPARATE_COMPILATION).
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <asio/impl/src.hpp>
