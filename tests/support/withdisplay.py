#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""withdisplay.py COMMAND …: runs a command on a virtual display and a session bus of its own.

Unlike xvfb-run -a, which looks for a free display and then takes it, the X server itself chooses one here: any number
may run at once.
"""
import os
import subprocess
import sys


def main():
    read_end, write_end = os.pipe()
    # Without -noreset it starts anew once its last client has gone, and who connects just then is turned away.
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-noreset",
                               "-nolisten", "tcp"], pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            display = answer.readline().strip()
        if not display:
            print("withdisplay.py: Xvfb did not start", file=sys.stderr)
            return 1
        return subprocess.call(["dbus-run-session", "--", *sys.argv[1:]], env=dict(os.environ, DISPLAY=f":{display}"))
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
