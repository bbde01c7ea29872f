#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Time until 5,000 virtual clients are open and memory of each, ours and node ws's, in turn against one server.

virtualclients.py BENCHMARKS_FOLDER [CLIENTS] [ROUNDS], under a display: tests/support/withdisplay.py virtualclients.py …
"""
import json
import os
import resource
import statistics
import subprocess
import sys


def run(command):
    output = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=120).stdout
    return json.loads(output.decode().strip().splitlines()[-1])


def main():
    folder = sys.argv[1]
    count = sys.argv[2] if len(sys.argv) > 2 else "5000"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    here = os.path.dirname(os.path.abspath(__file__))
    ours, node = [], []
    for _ in range(rounds):
        for figures, command in ((node, ["node", os.path.join(here, "virtualclients-node.js")]),
                                 (ours, [os.path.join(folder, "bench_virtualclients")])):
            # A server of its own for each: the ports of the last round's clients are still in TIME-WAIT.
            server = subprocess.Popen([os.path.join(folder, "bench_server"), "--engine", "wire"],
                                      stdout=subprocess.PIPE)
            port = server.stdout.readline().split()[-1].decode()
            figures.append(run([*command, port, count]))
            server.terminate()
            server.wait()

    def median(figures, name):
        return statistics.median(figure[name] for figure in figures)

    ratio = statistics.median(a["seconds"] / b["seconds"] for a, b in zip(ours, node))
    print(f"{count} clients open: ours {median(ours, 'seconds'):.2f} s, node ws {median(node, 'seconds'):.2f} s: "
          f"{ratio:.2f} × (wanted: at most 1.2), failed {sum(f['failed'] for f in ours)}")
    print(f"memory each: ours {median(ours, 'bytes') / 1024:.1f} KB (wanted: at most 40), "
          f"node ws {median(node, 'bytes') / 1024:.1f} KB")
    print(f"the window's event loop meanwhile: p99 {median(ours, 'late_p99_ms'):.1f} ms late (wanted: under 16), "
          f"most {max(f['late_max_ms'] for f in ours):.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
