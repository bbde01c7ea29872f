#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Draws the countdown from an empty canvas in the real window, once by mouse and once by keyboard alone, and runs it
on a server of the window: node's ws must get 9 … 1. What was saved is run by wsw, too: it must put out a = 0. The
last one is published in the end: it counts down for whoever connects.

flowdrawing.py WSWORKBENCH WSW [FOLDER], under a display and a private session bus:
tests/support/withdisplay.py tests/app/flowdrawing.py build/…/bin/wsworkbench build/…/bin/wsw
Pictures of both drawings are left in FOLDER, if one is given.
"""
import json
import os
import subprocess
import sys
import tempfile

import pyatspi

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from accessiblewindow import DEADLINE_SECONDS, FIELD, LABEL, descendants, running, state_text, visible, wait_for
from desktop import WatchedWindow, wait_until_active, window_manager, xdotool
import nodeclient

SKIPPED = 77  # as CMakeLists.txt says
COUNTDOWN = [str(number) for number in range(9, 0, -1)]
LIST = (pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE)


def keys(*combinations):
    for combination in combinations:
        xdotool("key", combination)


def write(text):
    xdotool("type", "--delay", "15", text)


def middle(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + box.width // 2, box.y + box.height // 2


def click(place, count=1):
    xdotool("mousemove", *map(str, place), "click", "--repeat", str(count), "--delay", "60", "1")


def drag(start, end):
    xdotool("mousemove", *map(str, start), "mousedown", "1")
    for share in (0.1, 0.4, 0.7, 0.95, 1, 1):
        place = [round(a + (b - a) * share) for a, b in zip(start, end)]
        xdotool("mousemove", *map(str, place), "sleep", "0.06")
    xdotool("mouseup", "1")


class Editor(WatchedWindow):
    def canvas(self):
        return self.find("Flow canvas", pyatspi.ROLE_CANVAS)

    def nodes(self):
        return {node.name: node for node in self.canvas()}

    def node(self, title):
        return wait_for(f"a node {title}", lambda: next(
            (node for name, node in self.nodes().items() if name.startswith(title)), None))

    def open(self, name, shown):
        tree = self.find("Workspace", pyatspi.ROLE_TREE)
        item = wait_for(f"{name} in the tree", lambda: next(
            (node for node in descendants(tree) if node.name.startswith(name) and visible(node)), None))

        def double_click():
            # Again while nothing comes of it: on a busy machine two clicks may be too far apart to be a double click.
            click(middle(item), 2)
            return wait_for(f"the page of {name}", shown, seconds=3)
        wait_for(f"{name} to open", double_click)

    def open_flow(self, name):
        self.open(name, lambda: self.canvas().childCount == 0)

    def button(self, name):
        button = self.find(name, pyatspi.ROLE_PUSH_BUTTON)
        wait_for(f"{name} to be enabled", lambda: button.getState().contains(pyatspi.STATE_SENSITIVE))
        return button

    def start_server(self):
        self.open("orders", lambda: self.find("Server state", *LABEL))
        click(middle(self.button("Start")))
        return self.listening_url()

    def palette_item(self, name):
        palette = self.find("Palette", *LIST)
        return wait_for(f"{name} in the palette", lambda: next(
            (item for item in descendants(palette) if item.name == name and visible(item)), None))

    def fill(self, name, text):
        """A field of the properties, by mouse."""
        field = self.find(name, *FIELD)
        click(middle(field))
        keys("ctrl+a")
        write(text)

    def focus_field(self, name):
        wait_for(f"Tab to lead to {name}", lambda: self.tab_once(name))

    def tab_once(self, name):
        keys("Tab")
        return wait_for(name, lambda: self.heard_focus(name), seconds=0.5)

    def selected(self):
        return next((name for name, node in self.nodes().items()
                     if node.getState().contains(pyatspi.STATE_SELECTED)), "")

    def wait_for_selected(self, title):
        wait_for(f"{title} to be selected", lambda: self.selected().startswith(title))


def add_parameter():
    """From its new name on."""
    keys("ctrl+a")
    write("a")
    keys("Return", "Right", "i", "Return", "Right")
    write("10")
    keys("Return")


def draw_by_mouse(editor):
    box = editor.canvas().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    places = {"Start": (60, 240), "Counter": (180, 240), "Exclusive gateway": (310, 240), "Push": (470, 240),
              "Sleep": (470, 380), "Output": (400, 100)}
    for kind, (x, y) in places.items():
        drag(middle(editor.palette_item(kind)), (box.x + x, box.y + y))
        wait_for(f"{kind} on the canvas", lambda: editor.canvas().childCount == list(places).index(kind) + 1)
    right = {"Start": 18, "Counter": 66, "Exclusive gateway": 26, "Push": 66, "Sleep": 66}

    def connect(source, target, port=None):
        x, y = middle(editor.node(source))
        xdotool("mousemove", str(x), str(y), "sleep", "0.2")  # its ports show
        drag(port(x, y) if port else (x + right[source], y), middle(editor.node(target)))
    connect("Start", "Counter")
    connect("Counter", "Exclusive gateway")
    connect("Exclusive gateway", "Push")
    connect("Exclusive gateway", "Output", lambda x, y: (x, y - 26))
    connect("Push", "Sleep")
    connect("Sleep", "Counter")

    click(middle(editor.node("Counter")))
    editor.fill("Variable", "a")
    click(middle(editor.node("Exclusive gateway")))
    editor.fill("Condition: To Push", "a > 0")
    click(middle(editor.node("Push")))
    editor.fill("Content", "{{a}}")
    click(middle(editor.node("Sleep")))
    editor.fill("Milliseconds", "1000")
    click(middle(editor.node("Output")))
    first = editor.find("Outputs", pyatspi.ROLE_TABLE)
    corner = first.queryTable().getAccessibleAt(0, 0)
    click(middle(corner), 2)
    write("a")
    keys("Return", "Right")
    write("a")
    keys("Return")
    # The gateway's other way is its default: an empty condition says so.
    x, y = middle(editor.node("Exclusive gateway"))
    click((x, y - 60), 2)
    editor.find("Condition", *FIELD)
    keys("Return")
    click((box.x + 60, box.y + 480))
    editor.press("Add parameter")
    wait_for("the new parameter's field", lambda: editor.heard_focus("parameter1", "", "Name") is not None)
    add_parameter()


def draw_by_keyboard(editor):
    editor.focus_field("Flow canvas")
    titles = ["Start", "Counter", "Exclusive gateway", "Push", "Sleep", "Output"]
    words = ["start", "counter", "exclusive", "push", "sleep", "output"]

    def add(word, title):
        editor.press_for_focus("a", "Search palette")
        write(word)
        keys("Return")
        editor.wait_for_selected(title)
    for word, title in list(zip(words, titles))[:5]:
        add(word, title)
    keys("c", "Left", "Left", "Left", "Return")  # back to the counter
    editor.wait_for_selected("Counter")
    keys("Tab")
    editor.wait_for_selected("Exclusive gateway")
    add("output", "Output")

    def choose(title):
        while not editor.selected().startswith(title):
            keys("Escape", "Right")
            for _ in range(titles.index(title)):
                keys("Tab")
            wait_for("the choice", lambda: editor.selected())

    def condition(text):
        editor.press_for_focus("F2", "Condition")
        write(text)
        keys("Return")
    choose("Exclusive gateway")
    keys("e")
    condition("a > 0")
    keys("e")
    condition("")

    def fill(title, field, text):
        choose(title)
        keys("Return")
        editor.focus_field(field)
        keys("ctrl+a")
        write(text)
        keys("Escape")
    fill("Counter", "Variable", "a")
    fill("Push", "Content", "{{a}}")
    fill("Sleep", "Milliseconds", "1000")
    choose("Output")
    keys("Return")
    editor.focus_field("Outputs")
    write("a")
    keys("Return", "Right")
    write("a")
    keys("Return", "Escape", "Escape", "Return")
    editor.focus_field("Add parameter")
    keys("space")
    add_parameter()


def run_by_mouse(editor):
    click(middle(editor.find("Speed", pyatspi.ROLE_COMBO_BOX)))
    keys("End", "Return")  # the last: as fast as it can
    click(middle(editor.button("Run")))


def run_by_keyboard(editor):
    editor.focus_field("Speed")
    keys("End", "F7")


def publish(editor, start):
    """For everybody who connects, with a parameter of its own."""
    click(middle(editor.button("Publish …")))
    editor.fill("a", start)
    click(middle(editor.button("Add")))
    click(middle(editor.button("Publish")))
    state = editor.find("Publication", *LABEL)
    wait_for("the flow to be published", lambda: state_text(state) == "Published.")


def check(wsw, workspace, name):
    """What was saved is the countdown."""
    run = subprocess.run([wsw, "flow", "run", f"{workspace}#{name}", "--virtual-clock", "--json"], check=False,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=DEADLINE_SECONDS)
    lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
    end = lines[-1] if lines else {}
    assert run.returncode == 0 and end.get("pushes") == 9 and end.get("outputs") == {"a": 0}, (lines, run.stderr)
    pushed = [line["content"] for line in lines if "content" in line]
    assert pushed == COUNTDOWN, pushed


def use(editor, workspace, wsw, folder):
    url = editor.start_server()
    client = nodeclient.NodeClient(url)
    wait_for("the client to be connected", client.is_open)
    keys("F8")  # room for the canvas
    hands = {"by mouse": (draw_by_mouse, run_by_mouse), "by keyboard": (draw_by_keyboard, run_by_keyboard)}
    for number, (name, (draw, run)) in enumerate(hands.items(), start=1):
        editor.open_flow(name)
        try:
            draw(editor)
            run(editor)
            wait_for("the countdown at the client", lambda: client.texts() == COUNTDOWN * number)
        finally:
            print(name, client.lines)
            if folder:
                subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")], check=False)
        keys("ctrl+s")
        wait_for("the saved flow", lambda: any(
            flow["name"] == name and len(flow["edges"]) == 6 and flow.get("parameters")
            for flow in json.load(open(workspace, encoding="utf-8"))["flows"]))
        check(wsw, workspace, name)
    publish(editor, "3")
    comer = nodeclient.NodeClient(url)
    wait_for("the published countdown at a client that comes", lambda: comer.texts() == COUNTDOWN[-2:])
    wait_for("it at the other one: it is pushed to all", lambda: client.texts() == COUNTDOWN * 2 + COUNTDOWN[-2:])
    return client


def main():
    if not nodeclient.is_available():
        print("npm's ws is missing: packaging/test.sh installs it")
        return SKIPPED
    program, wsw = sys.argv[1:3]
    folder = sys.argv[3] if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as data, window_manager():
        workspace = os.path.join(data, "drawn.wsworkspace")
        flows = [{"id": name, "name": name, "nodes": [], "edges": []} for name in ("by mouse", "by keyboard")]
        with open(workspace, "w", encoding="utf-8") as file:
            json.dump({"format": "wsworkspace", "version": 1, "name": "drawn", "flows": flows,
                       "servers": [{"id": "orders", "name": "orders", "port": 0}]}, file)
        with running([program, workspace], data) as process:
            editor = Editor.of(process)
            wait_until_active(process.pid)
            window = subprocess.check_output(["xdotool", "getactivewindow"]).decode().strip()
            xdotool("windowmove", window, "0", "0", "windowsize", "--sync", window, "1280", "800")
            editor.find("Workspace", pyatspi.ROLE_TREE)
            client = use(editor, workspace, wsw, folder)
        assert wait_for("the client's end", client.close)["close"] == 1001, client.lines
    return 0


if __name__ == "__main__":
    sys.exit(main())
