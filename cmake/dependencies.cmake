# SPDX-License-Identifier: MIT
# Libraries that are not part of Qt. Debian has them all (libexpected-dev, libxxhash-dev, zlib1g-dev,
# libcpp-httplib-dev); elsewhere they
# are fetched from their release tags. libedit (BSD, Debian: libedit-dev) is used where it is: without it `wsw connect`
# leaves editing to the terminal. So are yaml-cpp (MIT, Debian: libyaml-cpp-dev), for Insomnia's exports, and OpenSSL's
# libcrypto (Apache 2.0, Debian: libssl-dev), for making certificates.
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

if(UNIX)
  find_path(LIBEDIT_INCLUDE_DIR histedit.h)
  find_library(LIBEDIT_LIBRARY edit)
  if(LIBEDIT_INCLUDE_DIR AND LIBEDIT_LIBRARY)
    add_library(wsw_libedit INTERFACE)
    target_include_directories(wsw_libedit SYSTEM INTERFACE ${LIBEDIT_INCLUDE_DIR})
    target_link_libraries(wsw_libedit INTERFACE ${LIBEDIT_LIBRARY})
    target_compile_definitions(wsw_libedit INTERFACE WSW_HAS_LIBEDIT)
  endif()
endif()

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(CPP_HTTPLIB QUIET IMPORTED_TARGET cpp-httplib)
endif()
add_library(wsw_httplib INTERFACE)
if(TARGET PkgConfig::CPP_HTTPLIB)
  target_link_libraries(wsw_httplib INTERFACE PkgConfig::CPP_HTTPLIB)
else()
  FetchContent_Declare(cpp-httplib GIT_REPOSITORY https://github.com/yhirose/cpp-httplib.git GIT_TAG v0.11.4)
  FetchContent_Populate(cpp-httplib)
  target_include_directories(wsw_httplib SYSTEM INTERFACE ${cpp-httplib_SOURCE_DIR})
endif()

# Regular expressions of the filter, on UTF-8 as it is recorded (BSD, Debian: libpcre2-dev).
if(PkgConfig_FOUND)
  pkg_check_modules(PCRE2 QUIET IMPORTED_TARGET libpcre2-8>=10.34)
endif()
add_library(wsw_pcre2 INTERFACE)
if(TARGET PkgConfig::PCRE2)
  target_link_libraries(wsw_pcre2 INTERFACE PkgConfig::PCRE2)
else()
  set(PCRE2_SUPPORT_JIT ON)
  set(PCRE2_BUILD_PCRE2GREP OFF)
  set(PCRE2_BUILD_TESTS OFF)
  FetchContent_Declare(pcre2 GIT_REPOSITORY https://github.com/PCRE2Project/pcre2.git GIT_TAG pcre2-10.42)
  FetchContent_MakeAvailable(pcre2)
  target_include_directories(wsw_pcre2 SYSTEM INTERFACE ${pcre2_BINARY_DIR})
  target_link_libraries(wsw_pcre2 INTERFACE pcre2-8-static)
endif()

# Checks flow files against their JSON Schema (BSD 2-clause, headers only, Debian: libvalijson-dev).
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp)
if(NOT VALIJSON_INCLUDE_DIR)
  FetchContent_Declare(valijson GIT_REPOSITORY https://github.com/tristanpenman/valijson.git GIT_TAG v1.0)
  FetchContent_Populate(valijson)
  set(VALIJSON_INCLUDE_DIR ${valijson_SOURCE_DIR}/include CACHE PATH "Where valijson is" FORCE)
endif()
add_library(wsw_valijson INTERFACE)
target_include_directories(wsw_valijson SYSTEM INTERFACE ${VALIJSON_INCLUDE_DIR})

find_package(yaml-cpp QUIET)
if(yaml-cpp_FOUND)
  add_library(wsw_yaml INTERFACE)
  target_link_libraries(wsw_yaml INTERFACE yaml-cpp) # its name in 0.7 and, as an alias, in 0.8
  target_compile_definitions(wsw_yaml INTERFACE WSW_HAS_YAML)
endif()

find_package(OpenSSL 3 QUIET COMPONENTS Crypto)

# Passwords in the system's keychain; without it they are asked for in each session.
find_package(Qt6Keychain QUIET)

# Export to a database. Debian: qt6-base-dev has the module, libqt6sql6-sqlite its driver (SQLite: public domain).
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Sql)
