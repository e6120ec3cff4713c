# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that are only headers. A cross build finds them in its own prefix, in include/header-only: this system's
# /usr/include must never be searched for another system.
function(port135_header_only variable header)
  find_path(${variable} ${header} PATH_SUFFIXES header-only REQUIRED)
endfunction()
port135_header_only(ASIO_INCLUDE_DIR asio.hpp)
port135_header_only(EXPECTED_INCLUDE_DIR tl/expected.hpp)
port135_header_only(RAPIDJSON_INCLUDE_DIR rapidjson/writer.h)
