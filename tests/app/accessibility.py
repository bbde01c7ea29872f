#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Uses the real window as assistive technology does: finds controls by role and name, connects, sends, reads.

accessibility.py WSWORKBENCH, under a display and a private session bus:
xvfb-run -a dbus-run-session -- accessibility.py build/…/bin/wsworkbench
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

import pyatspi

DEADLINE_SECONDS = 30
TEXT = "Grüße, 世界, мир 🙂"


def wait_for(what, find):
    """Asks until there is an answer; the deadline only ends a test that fails."""
    end = time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"not seen in {DEADLINE_SECONDS} s: {what}")


def application(pid):
    for app in pyatspi.Registry.getDesktop(0):
        if app and app.get_process_id() == pid:
            return app
    return None


def descendants(node):
    for child in node:
        if child is not None:
            yield child
            yield from descendants(child)


def visible(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def names(node):
    """Its own, and its labels': a combo box is called after its current text."""
    yield node.name
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            for target in range(relation.getNTargets()):
                yield relation.getTarget(target).name


class Window:
    def __init__(self, root):
        self.root = root

    def find(self, name, *roles):
        def search():
            for node in descendants(self.root()):
                if node.getRole() in roles and name in names(node) and visible(node):
                    return node
            return None
        return wait_for(f"{name} as {[pyatspi.ROLE_NAMES.get(role, role) for role in roles]}", search)

    def press(self, name):
        button = self.find(name, pyatspi.ROLE_PUSH_BUTTON)
        wait_for(f"{name} to be enabled", lambda: button.getState().contains(pyatspi.STATE_ENABLED))
        actions = button.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        actions.doAction(names.index("Press"))


def log_rows(table):
    rows = table.queryTable()
    return [[rows.getAccessibleAt(row, column).name for column in range(rows.nColumns)]
            for row in range(rows.nRows)]


def state_text(label):
    text = label.queryText()
    return text.getText(0, text.characterCount)


def use(window):
    field = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
    label = (pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC)
    window.find("Workspace", pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE)
    window.find("Filter log", *field)
    window.find("Message type", pyatspi.ROLE_COMBO_BOX)
    address = window.find("Address", *field)
    assert address.queryText().getText(0, -1).startswith("ws://127.0.0.1:"), "the demo's address"
    state = window.find("Connection state", *label)
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
    with tempfile.TemporaryDirectory() as data:
        environment = dict(os.environ, WSW_DATA_DIR=data, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8",
                           LANGUAGE="en", QT_QPA_PLATFORM="xcb")
        program = subprocess.Popen([sys.argv[1], "--demo"], env=environment)
        try:
            window = Window(lambda: application(program.pid))
            wait_for("the program on the accessibility bus",
                     lambda: program.poll() is not None or application(program.pid))
            assert program.poll() is None, f"it ended at once with status {program.returncode}"
            use(window)
            program.send_signal(signal.SIGTERM)
            status = program.wait(timeout=DEADLINE_SECONDS)
            assert status == 0, f"exit status {status}"
        finally:
            if program.poll() is None:
                program.kill()
                program.wait()


if __name__ == "__main__":
    main()
