#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Start to first paint and resident memory of wsworkbench against a window with one label, in paired runs.

startup.py WSWORKBENCH BARE_LABEL [PAIRS], under a display: xvfb-run -a startup.py …
Fails above 3 × the time or 1.6 × the memory (medians).
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

TIME_LIMIT = 3.0
MEMORY_LIMIT = 1.6


def resident_mib(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


def start(command, data):
    environment = dict(os.environ, WSW_REPORT_FIRST_PAINT="1", WSW_DATA_DIR=data, QT_QPA_PLATFORM="xcb")
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    line = program.stdout.readline()
    milliseconds = (time.perf_counter() - begin) * 1000
    assert line == b"first paint\n", line
    memory = resident_mib(program.pid)
    program.terminate()
    program.wait()
    return milliseconds, memory


def main():
    window, label = sys.argv[1:3]
    pairs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as data:
        start([window], data), start([label], data)  # warms the caches
        for _ in range(pairs):
            bare.append(start([label], data))
            ours.append(start([window], data))
    failed = False
    for index, unit, limit in ((0, "ms", TIME_LIMIT), (1, "MiB", MEMORY_LIMIT)):
        first = statistics.median(run[index] for run in ours)
        second = statistics.median(run[index] for run in bare)
        ratio = statistics.median(a[index] / b[index] for a, b in zip(ours, bare))
        failed |= ratio > limit
        print(f"wsworkbench {first:.1f} {unit}, bare label {second:.1f} {unit}: {ratio:.2f} × (limit {limit})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
