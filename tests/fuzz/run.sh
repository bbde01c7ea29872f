#!/bin/sh
# SPDX-License-Identifier: MIT
# tests/fuzz/run.sh [HOURS] [BUILD]: builds the fuzz targets in BUILD (build/release) and runs all of them at the same
# time for HOURS (8; fractions too). What they find stays in $WSW_FUZZ_DIR (~/.cache/wsworkbench-fuzz) and is gone on
# from at the next run. Ends with 1 if one of them crashed; its input is in TARGET/crash-….
set -eu
hours=${1:-8}
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${2:-$root/build/release}
finds=${WSW_FUZZ_DIR:-$HOME/.cache/wsworkbench-fuzz}
seconds=$(awk "BEGIN { print int($hours * 3600) }")

cmake --build "$build" --target fuzz_frames fuzz_handshake fuzz_inflate
pids=
for name in frames handshake inflate; do
    mkdir -p "$finds/$name/corpus"
    "$build/tests/fuzz_$name" "$finds/$name/corpus" "$root/tests/fuzz/corpus/$name" \
        -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=2048 -malloc_limit_mb=64 -timeout=20 \
        -print_final_stats=1 -artifact_prefix="$finds/$name/" >"$finds/$name/log" 2>&1 &
    pids="$pids $name:$!"
done
# shellcheck disable=SC2064
trap "kill $(for pid in $pids; do printf '%s ' "${pid#*:}"; done) 2>/dev/null || true" INT TERM

status=0
for pid in $pids; do
    if wait "${pid#*:}"; then
        echo "fuzz_${pid%%:*}: $(grep -c . "$finds/${pid%%:*}/log") lines in $finds/${pid%%:*}/log, nothing found"
    else
        echo "fuzz_${pid%%:*}: failed, see $finds/${pid%%:*}" >&2
        status=1
    fi
done
exit $status
