# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=… -DTEMPLATE=… -DOUTPUT=… -DPORT135_VERSION=… [-DPORT135_COMMIT=…] -P BuildInfo.cmake
# Runs with every build; the file changes, and is compiled, only when the commit does.
if(NOT PORT135_COMMIT)
  find_program(GIT git)
  if(GIT AND EXISTS ${SOURCE}/.git)
    execute_process(COMMAND ${GIT} -C ${SOURCE} describe --always --abbrev=12 --match "" --dirty=-changed
                    OUTPUT_VARIABLE PORT135_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
if(NOT PORT135_COMMIT)
  set(PORT135_COMMIT unknown)
endif()
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)
