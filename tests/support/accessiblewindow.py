#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The window as the accessibility bus tells of it: what tests find and read there."""
import time

import pyatspi

DEADLINE_SECONDS = 30
LABEL = (pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC)


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
