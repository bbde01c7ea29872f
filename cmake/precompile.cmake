# SPDX-License-Identifier: MIT
# Most of a clean build's time goes into Qt's headers: read once, it takes half. Where ccache is at work it is not worth
# it: a precompiled header differs from folder to folder, so that ccache would find nothing.
if(CCACHE_PROGRAM)
  option(WSW_PRECOMPILE "Precompile the headers that most sources include" OFF)
else()
  option(WSW_PRECOMPILE "Precompile the headers that most sources include" ON)
endif()
if(WSW_PRECOMPILE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "")
endif()

set(wsw_core_headers
  <QtCore/QtCore> <QtNetwork/QtNetwork> <algorithm> <chrono> <functional> <map> <memory> <optional> <variant> <vector>
  <tl/expected.hpp>)

# wsw_precompile(TARGET [HEADERS…]): those of the core, and these.
function(wsw_precompile target)
  if(WSW_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${wsw_core_headers} ${ARGN})
  endif()
endfunction()

# wsw_precompile_as(TARGET OTHER): what the other has; both are compiled with the same options.
function(wsw_precompile_as target other)
  if(WSW_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${other})
  endif()
endfunction()
