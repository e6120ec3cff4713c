# SPDX-License-Identifier: GPL-3.0-or-later
# Desktop file, metainfo, icons, manual pages, completion, timer, licences, bill of materials; and the .deb packages.
set(linux ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc)
file(MAKE_DIRECTORY ${made})

# made_file(OUTPUT name COMMAND ... DEPENDS ...): a file made by a command that writes to standard output.
function(made_file output)
  cmake_parse_arguments(FILE "" "" "COMMAND;DEPENDS" ${ARGN})
  add_custom_command(OUTPUT ${made}/${output} DEPENDS ${FILE_DEPENDS} VERBATIM
    COMMAND sh -c "\"$@\" > \"$0\"" ${made}/${output} ${FILE_COMMAND} COMMENT "Writing ${output}")
  set_property(DIRECTORY APPEND PROPERTY PORT135_MADE_FILES ${made}/${output})
endfunction()

set(programs cli)
if(PORT135_GUI)
  list(APPEND programs desktop)
endif()
set(program_cli port135-cli)
set(program_desktop port135)
configure_file(${linux}/copyright.in ${made}/copyright @ONLY)
set(CPACK_PACKAGE_CONTACT "Port135 maintainers <maintainers@users.noreply.github.com>" CACHE STRING
    "Who answers for the packages: the Maintainer of the .deb files")
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)

# What Debian wants in every package.
function(package_documents package component)
  made_file(${package}.changelog.gz DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
  file(WRITE ${made}/${package}.changelog.Debian "${package} (${PROJECT_VERSION}-1) unstable; urgency=medium\n\n"
    "  * See changelog.gz.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${day}\n")
  made_file(${package}.changelog.Debian.gz COMMAND gzip -9nc ${made}/${package}.changelog.Debian)
  foreach(document changelog changelog.Debian)
    install(FILES ${made}/${package}.${document}.gz DESTINATION ${documents}/${package} RENAME ${document}.gz COMPONENT ${component})
  endforeach()
  install(FILES ${made}/copyright DESTINATION ${documents}/${package} COMPONENT ${component})
endfunction()
if(PORT135_PRINT_MODULE)
  package_documents(port135-pdf pdf)
endif()

foreach(component IN LISTS programs)
  set(program ${program_${component}})
  foreach(language en ja)
    if(language STREQUAL "en")
      set(folder man1)
    else()
      set(folder ${language}/man1)
    endif()
    file(MAKE_DIRECTORY ${made}/${folder})
    made_file(${folder}/${program}.1 DEPENDS ${program} ${linux}/man_page.sh
      COMMAND ${linux}/man_page.sh $<TARGET_FILE:${program}> ${language} ${PORT135_RELEASE_DATE})
    add_custom_command(OUTPUT ${made}/${folder}/${program}.1.gz DEPENDS ${made}/${folder}/${program}.1 VERBATIM
      COMMAND gzip -9nkf ${made}/${folder}/${program}.1)
    set_property(DIRECTORY APPEND PROPERTY PORT135_MADE_FILES ${made}/${folder}/${program}.1.gz)
    install(FILES ${made}/${folder}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/${folder} COMPONENT ${component})
  endforeach()
  made_file(${program}.spdx.json DEPENDS ${program} ${PROJECT_SOURCE_DIR}/installer/bill_of_materials.py
    COMMAND python3 ${PROJECT_SOURCE_DIR}/installer/bill_of_materials.py ${program} $<TARGET_FILE:${program}>)
  package_documents(${program} ${component})
  install(FILES ${made}/${program}.spdx.json DESTINATION ${documents}/${program} COMPONENT ${component})
endforeach()

install(FILES ${linux}/completion.bash DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/bash-completion/completions RENAME port135-cli
        COMPONENT cli)
install(FILES ${linux}/port135-scan@.service ${linux}/port135-scan@.timer DESTINATION lib/systemd/system COMPONENT cli)

if(PORT135_GUI)
  configure_file(${linux}/port135.metainfo.xml.in ${made}/port135.metainfo.xml @ONLY)
  install(FILES ${made}/port135.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo COMPONENT desktop)
  install(FILES ${linux}/port135.desktop DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications COMPONENT desktop)
  set(icons ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/port135.svg DESTINATION ${icons}/scalable/apps COMPONENT desktop)
  foreach(size 16 24 32 48 64 128 256)
    install(FILES ${PROJECT_BINARY_DIR}/ui/icons/port135_${size}.png DESTINATION ${icons}/${size}x${size}/apps
            RENAME port135.png COMPONENT desktop)
  endforeach()
endif()

get_property(all_made DIRECTORY PROPERTY PORT135_MADE_FILES)
add_custom_target(port135_linux_files DEPENDS ${all_made}) # named by ./dev package: a plain build does not need them

# --- .deb --------------------------------------------------------------------------------------------------------
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME port135)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${programs})
if(PORT135_PRINT_MODULE)
  list(APPEND CPACK_COMPONENTS_ALL pdf)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "scanner for what TCP port 135 of a network exposes")
set(about "Asks the RPC endpoint mapper of every host in a network what it tells a
stranger, tries which of the listed ports really answer, and rates what it saw
by rules that can be read. Read-only and without credentials; keeps history,
compares scans, checks again after a change, and writes audit reports.")
set(CPACK_DEBIAN_CLI_PACKAGE_NAME port135-cli)
set(CPACK_COMPONENT_CLI_DESCRIPTION "${about}\nThis package has the command line program; it needs no display.")
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "port135-pdf")
# What writes PDF needs display libraries, so it is a package of its own: port135-cli loads it when it is there.
set(CPACK_DEBIAN_PDF_PACKAGE_NAME port135-pdf)
set(CPACK_COMPONENT_PDF_DESCRIPTION "${about}\nThis package lets port135-cli write PDF.")
set(CPACK_DEBIAN_PDF_PACKAGE_DEPENDS "port135-cli (= ${PROJECT_VERSION}-1), fonts-dejavu-core")
set(CPACK_DEBIAN_PDF_PACKAGE_SUGGESTS "fonts-ipafont-gothic")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME port135)
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "${about}\nThis package has the desktop program.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "port135-cli, fonts-ipafont-gothic")
include(CPack)
