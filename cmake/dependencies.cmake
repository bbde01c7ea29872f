# SPDX-License-Identifier: MIT
# Libraries that are not part of Qt. Debian has them all (libexpected-dev, libxxhash-dev, zlib1g-dev); elsewhere they
# are fetched from their release tags.
include(FetchContent)

find_package(tl-expected CONFIG QUIET)
if(NOT tl-expected_FOUND)
  set(EXPECTED_BUILD_TESTS OFF)
  FetchContent_Declare(tl-expected GIT_REPOSITORY https://github.com/TartanLlama/expected.git GIT_TAG v1.1.0)
  FetchContent_MakeAvailable(tl-expected)
endif()

find_path(XXHASH_INCLUDE_DIR xxhash.h)
if(NOT XXHASH_INCLUDE_DIR)
  FetchContent_Declare(xxhash GIT_REPOSITORY https://github.com/Cyan4973/xxHash.git GIT_TAG v0.8.2)
  FetchContent_Populate(xxhash)
  set(XXHASH_INCLUDE_DIR ${xxhash_SOURCE_DIR} CACHE PATH "Where xxhash.h is" FORCE)
endif()
add_library(wsw_xxhash INTERFACE)
target_include_directories(wsw_xxhash SYSTEM INTERFACE ${XXHASH_INCLUDE_DIR})

find_package(ZLIB QUIET)
if(NOT ZLIB_FOUND)
  set(ZLIB_BUILD_EXAMPLES OFF)
  FetchContent_Declare(zlib GIT_REPOSITORY https://github.com/madler/zlib.git GIT_TAG v1.3.1)
  FetchContent_MakeAvailable(zlib)
  target_include_directories(zlibstatic SYSTEM INTERFACE ${zlib_SOURCE_DIR} ${zlib_BINARY_DIR})
  add_library(ZLIB::ZLIB ALIAS zlibstatic)
endif()

# Passwords in the system's keychain; without it they are asked for in each session.
find_package(Qt6Keychain QUIET)
