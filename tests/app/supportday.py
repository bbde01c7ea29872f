#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A day of support staff at the real window: starts a server, three dashboards connect as /ws/1, /ws/2 and /ws/3, an
order alert goes to one, a reminder to all, and one is kicked. All by mouse, and again by keyboard alone.

supportday.py WSWORKBENCH, under a display and a private session bus:
tests/support/withdisplay.py tests/app/supportday.py build/…/bin/wsworkbench

The accessibility tree is only read: what is done, is done by xdotool.
"""
import json
import os
import sys
import tempfile

import pyatspi

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from accessiblewindow import FIELD, TABLE, descendants, running, state_text, visible, wait_for
from desktop import WatchedWindow, wait_until_active, window_manager, xdotool
import nodeclient

SKIPPED = 77  # as CMakeLists.txt says
ORDER = {"type": 1, "orderId": 1001, "content": "Table {{sid}}: two soups"}
REMINDER = {"type": 2, "orderId": 1001, "content": "Table 2 is waiting"}
WORKSPACE = {
    "format": "wsworkspace", "version": 1, "name": "Restaurant",
    "servers": [{"id": "s", "name": "Alerts", "port": 0, "paths": [{"pattern": "/ws/{sid}"}]}],
    "savedMessages": [{"id": "o", "name": "Order alert", "type": "json", "text": json.dumps(ORDER)},
                      {"id": "r", "name": "Reminder", "type": "json", "text": json.dumps(REMINDER)}],
}
TREE = (pyatspi.ROLE_TREE, *TABLE)
CELL = (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM)


class Page(WatchedWindow):
    """What both ways of working read from the server's page."""

    def close_form(self):
        """Qt leaves pop-ups out of the window's tree: the way to them is from what has the focus."""
        return wait_for("the focus in the form", lambda: self.heard_focus("Close code")).get_parent()

    def cell(self, container, text):
        def search():
            for node in descendants(container):
                if node.getRole() in CELL and node.name.startswith(text) and visible(node):
                    return node
            return None
        return wait_for(f"{text} in {container.name}", search)

    def page_shown(self):
        return any(node.name == "Start" and node.getRole() == pyatspi.ROLE_PUSH_BUTTON and visible(node)
                   for node in descendants(self.root()))

    def wait_for_clients(self, count):
        table = self.find("Clients", *TABLE)
        wait_for(f"{count} clients in the table", lambda: table.queryTable().nRows == count)

    def wait_for_text(self, name, part):
        field = self.find(name, *FIELD)
        wait_for(f"{part} in {name}", lambda: part in state_text(field))


class Mouse(Page):
    """Works by moves and clicks at what is seen."""

    def click(self, node, times=1):
        def place():
            extents = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            return extents if extents.width > 0 and extents.height > 0 else None
        extents = wait_for(f"{node.name} to have a place", place)
        xdotool("mousemove", str(extents.x + extents.width // 2), str(extents.y + extents.height // 2),
                "click", "--repeat", str(times), "--delay", "60", "1")

    def click_button(self, name):
        button = self.find(name, pyatspi.ROLE_PUSH_BUTTON)
        wait_for(f"{name} to be enabled", lambda: button.getState().contains(pyatspi.STATE_SENSITIVE))
        self.click(button)

    def start(self):
        def open_page():
            # Again while nothing comes of it: on a busy machine two clicks may be too far apart to be a double click.
            self.click(self.cell(self.find("Workspace", *TREE), "Alerts"), times=2)
            return wait_for("the server's page", self.page_shown, seconds=3)
        wait_for("the server's page to open", open_page)
        self.click_button("Start")

    def load(self, saved):
        self.click(self.cell(self.find("Saved messages", *TREE), saved), times=2)

    def select(self, sid):
        self.click(self.cell(self.find("Clients", *TABLE), f"/ws/{sid}"))

    def alert(self, sid):
        self.select(sid)
        self.load("Order alert")
        self.wait_for_text("Message", "orderId")
        self.click_button("Send to selected")

    def remind(self):
        self.load("Reminder")
        self.wait_for_text("Message", "is waiting")
        self.click_button("Send to all")

    def kick(self, sid):
        self.select(sid)
        self.click_button("Disconnect client")
        form = self.close_form()
        self.click(next(child for child in form if child.name == "Close"))


class Keyboard(Page):
    """Works by keys: shortcuts, Tab, arrows and typing."""

    def start(self):
        xdotool("key", "ctrl+shift+f")
        xdotool("type", "Alerts")
        xdotool("key", "Return", "Return", "F6")

    def load(self, saved):
        self.tab_to("Find saved message")
        xdotool("key", "ctrl+a")
        xdotool("type", saved)
        xdotool("key", "Tab", "Return")

    def select(self, sid):
        self.tab_to("Filter clients")
        xdotool("key", "ctrl+a")
        xdotool("type", f"sid = {sid}")
        self.wait_for_clients(1)
        xdotool("key", "Return")

    def alert(self, sid):
        self.select(sid)
        self.load("Order alert")
        self.wait_for_text("Message", "orderId")
        xdotool("key", "ctrl+Return")

    def remind(self):
        self.load("Reminder")
        self.wait_for_text("Message", "is waiting")
        xdotool("key", "ctrl+shift+Return")

    def kick(self, sid):
        self.select(sid)
        self.tab_to("Disconnect client")
        xdotool("key", "space")
        self.close_form()
        xdotool("key", "Return")


def work(hand):
    hand.start()
    url = hand.listening_url()
    dashboards = {}
    for sid in ("1", "2", "3"):  # in this order in the table
        dashboards[sid] = nodeclient.NodeClient(url.replace("{sid}", sid))
        hand.wait_for_clients(len(dashboards))
    alert = dict(ORDER, content=ORDER["content"].replace("{{sid}}", "2"))
    hand.alert("2")
    wait_for("the order alert at /ws/2", lambda: dashboards["2"].messages() == [alert])
    hand.remind()
    wait_for("the reminder at all", lambda: all(board.messages()[-1:] == [REMINDER] for board in dashboards.values()))
    hand.kick("3")
    closed = wait_for("the end of /ws/3", dashboards["3"].close)
    assert closed == {"close": 1000, "reason": ""}, closed
    for sid, expected in {"1": [REMINDER], "2": [alert, REMINDER], "3": [REMINDER]}.items():
        assert dashboards[sid].messages() == expected, (sid, dashboards[sid].lines)
    for sid in ("1", "2"):
        assert not dashboards[sid].close(), (sid, dashboards[sid].lines)
    return [dashboards["1"], dashboards["2"]]


def play(program, hand_of):
    with tempfile.TemporaryDirectory() as data:
        workspace = os.path.join(data, "restaurant.wsworkspace")
        with open(workspace, "w", encoding="utf-8") as file:
            json.dump(WORKSPACE, file)
        with running([program, workspace], data) as process:
            hand = hand_of(process)
            hand.find("Workspace", *TREE)
            wait_until_active(process.pid)
            left = work(hand)
        for board in left:  # they are told, too
            assert wait_for("the end of the others", board.close)["close"] == 1001, board.lines


def main():
    if not nodeclient.is_available():
        print("npm's ws is missing: packaging/test.sh installs it")
        return SKIPPED
    with window_manager():
        for hand_of in (Mouse, Keyboard):
            play(sys.argv[1], hand_of.of)
            print(f"done by {hand_of.__name__.lower()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
