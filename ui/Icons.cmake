# SPDX-License-Identifier: GPL-3.0-or-later
# SVG sources -> PNG masks in the sizes that theme/icons.cpp picks from.
find_program(RSVG_CONVERT rsvg-convert)
if(NOT RSVG_CONVERT)
  message(FATAL_ERROR "rsvg-convert was not found: it renders resources/icons/*.svg at build time. "
    "Install librsvg2-bin (Debian), librsvg (MSYS2, Homebrew), or set RSVG_CONVERT to its path.")
endif()

set(icon_sources ${PROJECT_SOURCE_DIR}/resources/icons)
set(icon_output ${CMAKE_CURRENT_BINARY_DIR}/icons)
file(MAKE_DIRECTORY ${icon_output})
file(GLOB icon_files CONFIGURE_DEPENDS ${icon_sources}/*.svg)

set(icon_images)
foreach(icon_file IN LISTS icon_files)
  get_filename_component(icon_name ${icon_file} NAME_WE)
  set(sizes 16 24 32 48 64)
  if(icon_name STREQUAL "port135")
    list(APPEND sizes 128 256)
  endif()
  set(commands)
  set(images)
  foreach(size IN LISTS sizes)
    set(image ${icon_output}/${icon_name}_${size}.png)
    list(APPEND images ${image})
    list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${image} ${icon_file})
  endforeach()
  add_custom_command(OUTPUT ${images} ${commands} DEPENDS ${icon_file} COMMENT "Rendering icon ${icon_name}" VERBATIM)
  list(APPEND icon_images ${images})
endforeach()

qt_add_resources(port135_ui icons PREFIX /port135/icons OPTIONS ${PORT135_RCC_OPTIONS} BASE ${icon_output} FILES ${icon_images})
