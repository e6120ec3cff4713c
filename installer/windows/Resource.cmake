# SPDX-License-Identifier: GPL-3.0-or-later
# port135_windows_resource(TARGET DESCRIPTION [DESKTOP]): icon, version and manifest (UTF-8, long paths) of an .exe.
enable_language(RC)
set(port135_windows ${CMAKE_CURRENT_LIST_DIR})

function(port135_windows_resource target description)
  set(made ${CMAKE_CURRENT_BINARY_DIR}/${target}_resource)
  set(manifest ${port135_windows}/port135.manifest)
  set(icon ${made}/port135.ico)
  file(MAKE_DIRECTORY ${made})
  set(icon_line)
  if("DESKTOP" IN_LIST ARGN)
    find_program(ICOTOOL icotool REQUIRED) # icoutils
    set(images)
    foreach(size 16 24 32 48 64 128 256)
      list(APPEND images ${PROJECT_BINARY_DIR}/ui/icons/port135_${size}.png)
    endforeach()
    add_custom_command(OUTPUT ${icon} DEPENDS ${images} COMMAND ${ICOTOOL} -c -o ${icon} ${images} VERBATIM)
    set_source_files_properties(${made}/${target}.rc PROPERTIES OBJECT_DEPENDS ${icon})
    set(icon_line "1 ICON \"${icon}\"")
  endif()
  configure_file(${port135_windows}/port135.rc.in ${made}/${target}.rc @ONLY)
  target_sources(${target} PRIVATE ${made}/${target}.rc)
endfunction()
