# SPDX-License-Identifier: MIT
# Header-only libraries that are not part of Qt. Debian has both (libexpected-dev, libxxhash-dev); elsewhere
# they are fetched from their release tags.
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
