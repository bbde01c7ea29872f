#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The window as the accessibility bus tells of it: what tests find and read there."""
import contextlib
import os
import signal
import subprocess
import time

import pyatspi

DEADLINE_SECONDS = 30
FIELD = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
LABEL = (pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC)
TABLE = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)


def wait_for(what, find, seconds=DEADLINE_SECONDS):
    """Asks until there is an answer; the deadline only ends a test that fails."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"not seen in {seconds} s: {what}")


def application(pid):
    for app in pyatspi.Registry.getDesktop(0):
        if app and app.get_process_id() == pid:
            return app
    return None


def start(command, data):
    """The program with a data folder of its own, in English, once it is on the accessibility bus."""
    environment = dict(os.environ, WSW_DATA_DIR=data, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8",
                       LANGUAGE="en", QT_QPA_PLATFORM="xcb")
    process = subprocess.Popen(command, env=environment)
    wait_for("the program on the accessibility bus", lambda: process.poll() is not None or application(process.pid))
    assert process.poll() is None, f"it ended at once with status {process.returncode}"
    return process


@contextlib.contextmanager
def running(command, data):
    """The program, which must end well when it is told to at the end of the block."""
    process = start(command, data)
    try:
        yield process
        process.send_signal(signal.SIGTERM)
        status = process.wait(timeout=DEADLINE_SECONDS)
        assert status == 0, f"exit status {status}"
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


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

    @classmethod
    def of(cls, process):
        return cls(lambda: application(process.pid))

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

    def listening_url(self):
        def search():
            for node in descendants(self.root()):
                if node.getRole() in LABEL and node.name.startswith("ws://127.0.0.1:") and visible(node):
                    return node.name
            return None
        return wait_for("the server's address", search)


def state_text(label):
    text = label.queryText()
    return text.getText(0, text.characterCount)
