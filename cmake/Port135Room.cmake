# SPDX-License-Identifier: GPL-3.0-or-later
# port135_options: what every target is compiled with.
# port135_room(NAME KIND std|asio|qt SOURCES ... LINKS ...): one library of src/ or ui/.

# moc of Qt 6.4 cannot read C++20's <concepts>; without the compiler's predefined macros it skips them, but then
# stumbles over a <chrono> that comes first: its include guard keeps that away. And those of other headers, which say
# nothing to moc either, halve its time.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
foreach(header ALGORITHM ARRAY ATOMIC CHRONO COMPARE DEQUE FUNCTIONAL FUTURE ITERATOR LIMITS LIST LOCALE MAP MEMORY MUTEX NUMERIC
        OPTIONAL SET SPAN SSTREAM STRING STRING_VIEW SYSTEM_ERROR THREAD TUPLE TYPE_TRAITS UNORDERED_MAP UNORDERED_SET UTILITY VARIANT VECTOR)
  list(APPEND port135_moc_options -D_GLIBCXX_${header})
endforeach()
set(CMAKE_AUTOMOC_MOC_OPTIONS ${port135_moc_options})

# Resources without the times of their files: the programs are the same bytes whenever they are built.
set(PORT135_RCC_OPTIONS --format-version 1)

add_library(port135_options INTERFACE)
target_compile_features(port135_options INTERFACE cxx_std_20)
target_include_directories(port135_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(MSVC)
  target_compile_options(port135_options INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(port135_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wconversion -Wno-sign-conversion)
endif()
if(PORT135_SANITIZE)
  target_compile_options(port135_options INTERFACE -fsanitize=${PORT135_SANITIZE} -fno-omit-frame-pointer -g)
  target_link_options(port135_options INTERFACE -fsanitize=${PORT135_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # What the sanitizers add hides from GCC that an optional is looked at before its value.
    target_compile_options(port135_options INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
if(WIN32)
  target_compile_definitions(port135_options INTERFACE _WIN32_WINNT=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
endif()

# Qt rooms: no silent conversions between text and bytes, no keyword macros in engine headers.
add_library(port135_qt_options INTERFACE)
target_link_libraries(port135_qt_options INTERFACE port135_options Qt6::Core)
target_compile_definitions(port135_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Asio: compiled once, in probe (asio_impl.cpp), so that including it stays cheap.
add_library(port135_asio INTERFACE)
target_include_directories(port135_asio SYSTEM INTERFACE ${ASIO_INCLUDE_DIR})
target_compile_definitions(port135_asio INTERFACE ASIO_STANDALONE ASIO_SEPARATE_COMPILATION ASIO_NO_DEPRECATED
  ASIO_DISABLE_STD_ALIGNED_ALLOC) # else its use depends on which header came first: allocated one way, freed another
target_link_libraries(port135_asio INTERFACE Threads::Threads)
if(PORT135_SANITIZE MATCHES "thread")
  target_compile_definitions(port135_asio INTERFACE ASIO_DISABLE_FENCED_BLOCK) # the sanitizer does not know fences
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 takes Asio's recycled coroutine frames for a mistake.
  target_compile_options(port135_asio INTERFACE -Wno-mismatched-new-delete)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Asio 1.22 does not see that Clang has coroutines in the standard library.
  target_compile_definitions(port135_asio INTERFACE ASIO_HAS_CO_AWAIT ASIO_HAS_STD_COROUTINE)
endif()
if(WIN32)
  target_link_libraries(port135_asio INTERFACE ws2_32 mswsock bcrypt) # bcrypt: Asio 1.22 asks Windows for seeds
endif()

# What nearly every file of a kind includes, read once for all of them: half of the time of a file goes into reading
# headers. No header of ours is in the lists (a change there would compile everything anew).
set(port135_std_headers <algorithm> <chrono> <cstdint> <functional> <memory> <optional> <span> <string> <string_view> <vector>)
set(port135_asio_headers ${port135_std_headers} <asio/awaitable.hpp> <asio/buffer.hpp> <asio/co_spawn.hpp> <asio/detached.hpp>
  <asio/io_context.hpp> <asio/ip/tcp.hpp> <asio/post.hpp> <asio/steady_timer.hpp> <asio/use_awaitable.hpp> <asio/write.hpp>)
set(port135_qt_headers ${port135_std_headers} <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QList> <QObject> <QString>
  <QStringList> <QVariant>)
set(port135_window_headers ${port135_qt_headers} <QAbstractItemModel> <QAction> <QBoxLayout> <QComboBox> <QHeaderView> <QLabel>
  <QLineEdit> <QMenu> <QPainter> <QPushButton> <QSortFilterProxyModel> <QTableView> <QTimer> <QToolButton> <QWidget>)

# port135_precompile(TARGET KIND): kind std, asio, qt or window.
function(port135_precompile target kind)
  if(PORT135_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${port135_${kind}_headers})
  endif()
endfunction()

# Under PORT135_UNITY twenty-four files of a room are compiled together, so none of their local names may be there twice. Not
# for Windows, whose headers define words like `interface` and `small`.
function(port135_room name)
  cmake_parse_arguments(ROOM "" "KIND" "SOURCES;LINKS" ${ARGN})
  set(target port135_${name})
  add_library(${target} STATIC ${ROOM_SOURCES})
  target_link_libraries(${target} PUBLIC port135_options ${ROOM_LINKS})
  if(PORT135_UNITY AND NOT WIN32 AND NOT ROOM_KIND STREQUAL "asio") # coroutines of local types are refused there
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 24)
  elseif(name STREQUAL "ui")
    port135_precompile(${target} window)
  elseif(name STREQUAL "scan" AND PORT135_PRECOMPILE) # is told the same, and waits for probe anyway
    target_precompile_headers(${target} REUSE_FROM port135_probe)
  else()
    port135_precompile(${target} ${ROOM_KIND})
  endif()
  if(ROOM_KIND STREQUAL "asio")
    target_link_libraries(${target} PUBLIC port135_asio)
  elseif(ROOM_KIND STREQUAL "qt")
    target_link_libraries(${target} PUBLIC port135_qt_options)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
endfunction()
