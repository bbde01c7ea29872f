# SPDX-License-Identifier: MIT
# One interface target carries what every target of ours is compiled with.
add_library(wsw_options INTERFACE)
add_library(wsw::options ALIAS wsw_options)

target_compile_definitions(wsw_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS
  QT_NO_CONTEXTLESS_CONNECT # honoured from Qt 6.7
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(wsw_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
  if(WSW_WERROR)
    target_compile_options(wsw_options INTERFACE /WX)
  endif()
else()
  target_compile_options(wsw_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wimplicit-fallthrough)
  if(WSW_WERROR)
    target_compile_options(wsw_options INTERFACE -Werror)
  endif()
endif()

if(WSW_SANITIZE)
  target_compile_options(wsw_options INTERFACE -fsanitize=${WSW_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(wsw_options INTERFACE -fsanitize=${WSW_SANITIZE})
  if(WSW_SANITIZE MATCHES "undefined")
    target_compile_options(wsw_options INTERFACE -fno-sanitize-recover=undefined)
  endif()
endif()
