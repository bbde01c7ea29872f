#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A tester's work in the message log of the real window by keyboard alone: filter with completion, find, go to, pin and
note, inspect, compare, export, open a recording in a tab and close it. What is there is read from the accessibility
tree, as a screen reader would; in the end every control of the log has a name.

logkeyboard.py WSWORKBENCH WSW, under a display and a private session bus:
tests/support/withdisplay.py tests/app/logkeyboard.py build/…/bin/wsworkbench build/…/bin/wsw
"""
import json
import os
import subprocess
import sys
import tempfile

import pyatspi

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from accessiblewindow import FIELD, LABEL, TABLE, descendants, names, running, visible, wait_for
from desktop import WatchedWindow, wait_until_active, window_manager, xdotool

# What a person can get to with the keyboard, and so has to be told what it is.
CONTROLS = (*FIELD, *TABLE, pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_COMBO_BOX,
            pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_TREE,
            pyatspi.ROLE_SPIN_BUTTON)


def keys(*combinations):
    xdotool("key", *combinations)


def write(text):
    xdotool("type", "--delay", "15", text)


class Log(WatchedWindow):
    def table(self):
        return self.find("Message log", *TABLE)

    def rows(self):
        """The cells in view."""
        rows = self.table().queryTable()
        return [[rows.getAccessibleAt(row, column).name for column in range(rows.nColumns)] for row in range(rows.nRows)]

    def wait_for_rows(self, what, condition):
        return wait_for(what, lambda: (rows := self.rows()) is not None and condition(rows) and (rows or True))

    def selected(self):
        rows = self.table().queryTable()
        return [row for row in range(rows.nRows) if rows.isRowSelected(row)]

    def wait_for_label(self, part):
        def search():
            return next((node.name for node in descendants(self.root())
                         if node.getRole() in LABEL and visible(node) and part in node.name), None)
        return wait_for(f"a label with {part}", search)

    def nameless(self):
        """Controls of the log that nobody could speak of."""
        def log_of(node):
            while node.parent is not None and not any(visible(child) and "Filter log" in set(names(child))
                                                      for child in descendants(node)):
                node = node.parent
            return node
        part = log_of(self.table())
        return [f"{node.getRoleName()} {node.description!r}" for node in descendants(part)
                if node.getRole() in CONTROLS and visible(node) and not any(names(node))
                and node.getState().contains(pyatspi.STATE_FOCUSABLE)]


def write_recording(wsw, folder):
    """400 messages of a day in the restaurant."""
    lines = [{"event": "open", "connection": 1, "path": "/ws/42", "params": {"sid": "42"}, "peer": "127.0.0.1:5",
              "subprotocol": "", "time": "2026-01-31T12:00:00.000Z"}]
    for number in range(400):
        data = json.dumps({"type": number % 2, "orderId": number}) if number % 4 else f"countdown {400 - number}"
        lines.append({"event": "message", "connection": 1, "direction": "in" if number % 3 else "out",
                      "opcode": "text", "data": data,
                      "time": f"2026-01-31T12:{number // 60:02}:{number % 60:02}.000Z"})
    source = os.path.join(folder, "day.jsonl")
    with open(source, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    os.mkdir(os.path.join(folder, "recordings"))
    target = os.path.join(folder, "recordings", "session-1.wsrecording")
    subprocess.run([wsw, "recording", "import", source, "--out", target], check=True, stdout=subprocess.DEVNULL)


def open_recording(log):
    """Left over by a session that did not end well: the window offers it."""
    log.tab_to("Open")
    keys("space")
    log.wait_for_rows("the recording", lambda rows: len(rows) == 401)


def filter_log(log):
    log.press_for_focus("ctrl+f", "Filter log")
    write("dir")
    keys("Down", "Return")  # what is offered: direction:
    write("in json:")
    keys("Escape")  # what is offered now goes, what was typed stays
    write("$.type==1 ")
    rows = log.wait_for_rows("the filtered rows", lambda rows: 0 < len(rows) < 200)
    assert all("\"type\": 1" in row[-1] for row in rows), rows[:3]
    keys("ctrl+a", "Delete")
    log.wait_for_rows("all rows again", lambda rows: len(rows) == 401)
    write("size>x")
    log.wait_for_label("size>1kb")  # says what is wrong, with an example
    keys("ctrl+a", "Delete")


def find_in_log(log):
    log.press_for_focus("ctrl+alt+f", "Find in log")
    write("countdown")
    log.wait_for_label("of 100")
    keys("F3")
    first = wait_for("a hit", lambda: log.selected())
    keys("F3")
    wait_for("the next hit", lambda: log.selected() and log.selected() != first)
    keys("Escape")


def go_and_note(log):
    log.press_for_focus("ctrl+g", "Go to")
    write("200")
    keys("Return")
    wait_for("number 200", lambda: log.selected() == [199])
    keys("ctrl+b")
    wait_for("the pin", lambda: "★" in "".join(log.rows()[199]))
    keys("Down", "ctrl+shift+b")
    wait_for("the note's field", lambda: log.heard_focus("Note"))
    write("why twice?")
    keys("Return")
    wait_for("the note", lambda: "why twice?" in log.rows()[200])
    keys("Home", "F4")
    wait_for("the pinned one", lambda: log.selected() == [199])


def inspect(log):
    keys("Down", "Return")
    wait_for("the inspector's tabs", lambda: log.heard_focus("Text", "JSON"))
    keys("Escape")
    wait_for("the focus back in the log", lambda: log.heard_focus("Message log") or log.table().getState().contains(
        pyatspi.STATE_FOCUSED))


def export(log, path):
    log.press_for_focus("ctrl+e", "Messages:")
    log.press_for_focus("alt+e", "File name:")
    keys("ctrl+a")
    write(path)
    keys("Return")
    wait_for("the exported file", lambda: os.path.exists(path) and sum(1 for _ in open(path, "rb")) == 401)


def use(log, folder):
    open_recording(log)
    filter_log(log)
    find_in_log(log)
    log.tab_to("Message log")
    go_and_note(log)
    inspect(log)
    assert not log.nameless(), log.nameless()
    keys("ctrl+shift+w")
    log.wait_for_rows("the live log", lambda rows: len(rows) < 401)
    open_recording(log)
    export(log, os.path.join(folder, "out.jsonl"))


def main():
    program, wsw = sys.argv[1:]
    with tempfile.TemporaryDirectory() as data, window_manager():
        write_recording(wsw, data)
        with running([program], data) as process:
            log = Log.of(process)
            log.table()
            wait_until_active(process.pid)
            use(log, data)


if __name__ == "__main__":
    main()
