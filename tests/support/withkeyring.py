#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""withkeyring.py COMMAND …: runs a command on a session bus of its own with an unlocked, empty keyring of GNOME's."""
import os
import subprocess
import sys
import tempfile


def inside(command):
    daemon = subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"],
                            input=b"test", stdout=subprocess.PIPE, check=True, timeout=30)
    environment = dict(os.environ)
    for line in daemon.stdout.decode().splitlines():
        name, _, value = line.partition("=")
        environment[name] = value
    return subprocess.call(command, env=environment)


def main():
    if sys.argv[1] == "--inside":
        return inside(sys.argv[2:])
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home, XDG_CURRENT_DESKTOP="GNOME")
        environment.pop("DISPLAY", None)
        return subprocess.call(["dbus-run-session", "--", sys.executable, __file__, "--inside", *sys.argv[1:]],
                               env=environment)


if __name__ == "__main__":
    sys.exit(main())
