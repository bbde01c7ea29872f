# SPDX-License-Identifier: MIT
# Compiles translations/*.ts into the program. `cmake --build … --target update_translations` brings them in line with
# the sources (update.py owns the options of lupdate; tests/ui checks with the same script).
file(GLOB translation_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(wsworkbenchui TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE translation_qm_files)
qt_add_resources(wsworkbenchui translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${translation_qm_files})

find_package(Python3 COMPONENTS Interpreter)
add_custom_target(update_translations
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/translations/update.py $<TARGET_FILE:Qt6::lupdate>
  VERBATIM)
