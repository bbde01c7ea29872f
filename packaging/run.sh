#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds WebSocket Workbench and starts it with the given arguments, or with --demo if there are none.
set -euo pipefail
here=$(pwd)
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

set_up_build
build_release -DWSW_BUILD_TESTS=OFF -DWSW_BUILD_BENCHMARKS=OFF

cd "$here"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "$(uname)" = Linux ]; then
    say "There is no display: running the demo without a window."
    exec "$build/bin/wsw" demo
fi
[ $# -gt 0 ] || set -- --demo
exec "$build/bin/wsworkbench" "$@"
