# SPDX-License-Identifier: GPL-3.0-or-later
# Translations of the whole product: `ninja update_translations` refreshes the .ts files from src/ and ui/.
set(ts_files
  ${PROJECT_SOURCE_DIR}/resources/i18n/port135_en.ts
  ${PROJECT_SOURCE_DIR}/resources/i18n/port135_ja.ts)
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR}/i18n)
file(GLOB_RECURSE translated_sources CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/src/*.cpp ${PROJECT_SOURCE_DIR}/src/*.h
  ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/ui/*.h)
qt_add_lrelease(port135_ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files LRELEASE_OPTIONS -silent)
qt_add_resources(port135_ui translations PREFIX /port135/i18n
  BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n FILES ${qm_files})
set(lupdate_input -I ${PROJECT_SOURCE_DIR}/src -I ${PROJECT_SOURCE_DIR} ${translated_sources})
add_custom_target(update_translations
  # English is the source language: only its plurals need a file.
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -pluralonly ${lupdate_input}
    -ts ${PROJECT_SOURCE_DIR}/resources/i18n/port135_en.ts
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete ${lupdate_input}
    -ts ${PROJECT_SOURCE_DIR}/resources/i18n/port135_ja.ts
  COMMENT "Updating resources/i18n/*.ts" VERBATIM)
