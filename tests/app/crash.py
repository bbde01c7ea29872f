#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Kills the real window during a stream: the next start offers the recording, and all that was shown is in it.

crash.py WSWORKBENCH WSW, under a display and a private session bus, as accessibility.py.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from accessiblewindow import FIELD, TABLE, Window, running, start, wait_for


def last_message(table):
    """The text of the last row that the log shows, if it is a message of the stream."""
    rows = table.queryTable()
    text = rows.getAccessibleAt(rows.nRows - 1, rows.nColumns - 1).name
    return text if text.startswith("tick ") else None


def stream_and_kill(workbench, wsw, data):
    server = subprocess.Popen([wsw, "serve", "--listen", "127.0.0.1:0", "--json", "--every", "0.002",
                               "--push", "tick {{count}}"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    url = json.loads(server.stdout.readline())["url"]
    # What it prints for each push is read, or it would wait for us.
    drain = subprocess.Popen(["cat"], stdin=server.stdout, stdout=subprocess.DEVNULL)
    process = None
    try:
        process = start([workbench, "--demo"], data)
        window = Window.of(process)
        address = window.find("Address", *FIELD)
        assert address.queryEditableText().setTextContents(url)
        window.press("Connect")
        table = window.find("Message log", *TABLE)
        shown = []
        wait_for("300 messages of the stream", lambda: table.queryTable().nRows > 300)
        while len(shown) < 20:
            shown.append(wait_for("a message of the stream", lambda: last_message(table)))
        return shown
    finally:
        if process:
            process.kill()
            process.wait()
        server.kill()
        server.wait()
        drain.wait()


def main():
    workbench, wsw = sys.argv[1:]
    with tempfile.TemporaryDirectory() as data:
        shown = stream_and_kill(workbench, wsw, data)
        recordings = list(pathlib.Path(data, "recordings").glob("*.wsrecording"))
        assert len(recordings) == 1, recordings

        with running([workbench], data) as process:
            window = Window.of(process)
            window.press("Open")

            # In a tab of its own: the live log is the one with that name until it is shown.
            def recording():
                table = window.find("Message log", *TABLE)
                return table.queryTable().nRows > 300 and last_message(table)
            wait_for("the recording in the log", recording)

        exported = subprocess.run([wsw, "recording", "export", str(recordings[0]), "--format", "jsonl"],
                                  capture_output=True, check=True).stdout
        recorded = [json.loads(line).get("data") for line in exported.splitlines()]
        missing = [text for text in shown if text not in recorded]
        assert not missing, f"shown, and not in the recording: {missing}"
        print(f"{len(shown)} rows were read before the kill, up to '{shown[-1]}'; "
              f"the recording has them among its {len(recorded)}")


if __name__ == "__main__":
    main()
