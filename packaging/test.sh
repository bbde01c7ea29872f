#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds WebSocket Workbench and runs every test. Arguments go to ctest, e.g. -R recording.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

set_up_build
set_up_tests
build_release -DWSW_BUILD_TESTS=ON -DWSW_BUILD_BENCHMARKS=ON

cd "$root"
exec ctest --preset release --output-on-failure "$@"
