#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Proves the layers: app → ui → lib, inside lib workspace → flow → websocket → message, no Gui in the lib.

Arguments: the source folder, and the wsw program, whose link line must have no Gui or Widgets.
"""
import pathlib
import re
import subprocess
import sys

source, wsw = pathlib.Path(sys.argv[1]), sys.argv[2]
rooms = ["message", "websocket", "flow", "workspace"]  # each may use those before it
problems = []


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+[<"]([^>"]+)[>"]', line)
        if match:
            yield number, match.group(1)


def sources(folder):
    return sorted(p for p in (source / folder).rglob("*") if p.suffix in (".h", ".cpp"))


for path in sources("lib"):
    parts = path.relative_to(source / "lib").parts
    room = rooms.index(parts[0]) if parts[0] in rooms else -1
    for number, name in includes(path):
        where = f"{path.relative_to(source)}:{number}: {name}"
        target = name.split("/")[0]
        if target in ("ui", "app", "wsw"):
            problems.append(f"{where}: the lib knows no ui or app")
        if target in rooms and rooms.index(target) > room:
            problems.append(f"{where}: {parts[0]} must not use {target}")
        if re.match(r"Q(Gui|Widget|Window|Pixmap|Icon|Painter|Palette|Undo|Action)", name):
            problems.append(f"{where}: belongs to Gui or Widgets")
        if name.startswith("QWebSocket") and parts[:2] != ("websocket", "qt"):
            problems.append(f"{where}: only lib/websocket/qt may use QtWebSockets")

# The protocol without sockets: no QObject, no event loop, no time.
for path in sources("lib/websocket/wire/codec") + sources("lib/websocket/wire/handshake"):
    for number, name in includes(path):
        where = f"{path.relative_to(source)}:{number}: {name}"
        if re.match(r"Q(Object|Timer|BasicTimer|ElapsedTimer|DateTime|EventLoop|.*Socket|Tcp|Ssl|Network)", name):
            problems.append(f"{where}: the codec knows no objects, sockets or time")
        if name.startswith("websocket/wire/io/"):
            problems.append(f"{where}: the codec does not know who uses it")

for path in sources("ui") + sources("app"):
    for number, name in includes(path):
        where = f"{path.relative_to(source)}:{number}: {name}"
        if re.match(r"QWebSocket|websocket/(qt|wire|engine)/", name):
            problems.append(f"{where}: which engine runs is invisible above lib/websocket")
        if path.is_relative_to(source / "ui") and name.split("/")[0] in ("app", "wsw", "wsworkbench"):
            problems.append(f"{where}: the ui knows no app")

for path in sources("lib") + sources("ui") + sources("app") + sources("tests"):
    text = path.read_text(encoding="utf-8")
    if not text.startswith("// SPDX-License-Identifier: MIT"):
        problems.append(f"{path.relative_to(source)}: no SPDX header")
    if re.search(r"\b(SIGNAL|SLOT)\s*\(", text):
        problems.append(f"{path.relative_to(source)}: SIGNAL or SLOT string")

needed = subprocess.run(["readelf", "-d", wsw], capture_output=True, text=True, check=True).stdout
for library in re.findall(r"NEEDED.*\[(.*)\]", needed):
    if re.search(r"Qt6(Gui|Widgets|Quick)", library):
        problems.append(f"wsw links {library}")

print("\n".join(problems) or "the layers hold")
sys.exit(1 if problems else 0)
