#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Uses the real window as assistive technology does: finds controls by role and name, connects, sends, reads.

accessibility.py WSWORKBENCH, under a display and a private session bus:
tests/support/withdisplay.py tests/app/accessibility.py build/…/bin/wsworkbench
"""
import os
import sys
import tempfile

import pyatspi

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from accessiblewindow import LABEL, Window, running, state_text, wait_for

TEXT = "Grüße, 世界, мир 🙂"


def log_rows(table):
    rows = table.queryTable()
    return [[rows.getAccessibleAt(row, column).name for column in range(rows.nColumns)]
            for row in range(rows.nRows)]


def use(window):
    field = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
    window.find("Workspace", pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE)
    window.find("Filter log", *field)
    window.find("Message type", pyatspi.ROLE_COMBO_BOX)
    address = window.find("Address", *field)
    assert address.queryText().getText(0, -1).startswith("ws://127.0.0.1:"), "the demo's address"
    state = window.find("Connection state", *LABEL)
    assert state_text(state) == "Closed", state_text(state)

    window.press("Connect")
    wait_for("the connection to be open", lambda: state_text(state) == "Open")
    message = window.find("Message", *field)
    assert message.queryEditableText().setTextContents(TEXT)
    window.press("Send")

    table = window.find("Message log", pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)

    def echoed():
        # Ours, the server's receiving it, its echo, and our receiving that.
        return [row for row in log_rows(table) if any(TEXT in cell for cell in row)][3:] and log_rows(table)
    rows = wait_for("the echo in the log", echoed)
    for row in rows:
        print(" | ".join(row))

    window.press("Disconnect")
    wait_for("the connection to be closed", lambda: state_text(state) == "Closed")
    window.find("Connect", pyatspi.ROLE_PUSH_BUTTON)


def main():
    with tempfile.TemporaryDirectory() as data, running([sys.argv[1], "--demo"], data) as program:
        use(Window.of(program))


if __name__ == "__main__":
    main()
