#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Fills the disk under the real window's recording in the middle of a stream: it is said, the stream pauses while the
window goes on, and once there is room it goes on by itself and nothing is missing.

diskfull.py WSWORKBENCH WSW, under a display and a private session bus, as accessibility.py. The disk is a tmpfs in a
mount namespace of its own; exits with 77 where that is not permitted.
"""
import base64
import hashlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from accessiblewindow import (DEADLINE_SECONDS, FIELD, LABEL, TABLE, Window, descendants, start, state_text, visible,
                              wait_for)

MIB = 1024 * 1024
DISK = 192 * MIB
ROOM = 4 * MIB  # for the stream, until there is more
MESSAGES = 2400  # of 64 KiB: more than the recording holds in memory and all sockets together
FILLER = "." * 64 * 1024
SKIPPED = 77  # as CMakeLists.txt says


class Stream:
    """A WebSocket server whose one client gets numbered messages, as many as were let go, as fast as it reads."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = "ws://127.0.0.1:%d" % self.listener.getsockname()[1]
        self.sent = 0
        self.allowed = threading.Semaphore(0)
        threading.Thread(target=self.serve, daemon=True).start()

    def let_go(self, count):
        self.allowed.release(count)

    def serve(self):
        client, _ = self.listener.accept()
        request = b""
        while b"\r\n\r\n" not in request:
            request += client.recv(4096)
        key = next(line.split(b":")[1].strip() for line in request.split(b"\r\n")
                   if line.lower().startswith(b"sec-websocket-key"))
        accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
        client.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        try:
            while self.allowed.acquire():
                payload = f"tick {self.sent} {FILLER}".encode()
                client.sendall(b"\x81\x7f" + len(payload).to_bytes(8, "big") + payload)
                self.sent += 1
        except OSError:
            pass  # the window was closed


def notice(window):
    """The window's sentence on the full disk, if it shows one."""
    for node in descendants(window.root()):
        if node.getRole() in LABEL and "the disk is full" in node.name and visible(node):
            return node.name
    return None


def stands_still(stream):
    """Nothing was taken for a while; that of course is no proof, which the end's count of messages gives."""
    seen = [stream.sent, 0]

    def still():
        seen[:] = [stream.sent, seen[1] + 1 if stream.sent == seen[0] else 0]
        return seen[1] > 20
    wait_for("the stream to pause", still)


def fill(disk):
    """All but ROOM, by a file that is returned."""
    ballast = disk / "ballast"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with open(ballast, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, free - ROOM)
    return ballast


def recorded_ticks(wsw, recording):
    exported = subprocess.run([wsw, "recording", "export", recording, "--format", "jsonl", "--filter", "tick"],
                              capture_output=True, check=True)
    lines = [json.loads(line)["data"] for line in exported.stdout.splitlines()]
    assert all(line.endswith(FILLER) for line in lines)
    return [int(line.split()[1]) for line in lines]


def overfill(window, stream, ballast):
    """The disk becomes full while the stream runs; the window says so, goes on working, and recovers."""
    table = window.find("Message log", *TABLE)
    stream.let_go(MESSAGES)
    print(wait_for("the notice of the full disk", lambda: notice(window)))
    stands_still(stream)
    paused_at = stream.sent
    assert paused_at < MESSAGES, "all of it was taken"

    rows = table.queryTable().nRows
    assert rows < paused_at, "rows are shown that no disk has"
    field = window.find("Filter log", *FIELD).queryEditableText()
    field.setTextContents("not opcode:text")
    wait_for("the filtered log", lambda: 0 < table.queryTable().nRows < rows)
    field.setTextContents("")
    wait_for("the whole log", lambda: table.queryTable().nRows == rows)
    assert notice(window)

    ballast.unlink()
    wait_for("the rest of the stream", lambda: stream.sent == MESSAGES)
    wait_for("the notice to go", lambda: not notice(window))
    wait_for("all rows", lambda: table.queryTable().nRows >= MESSAGES)
    return paused_at


def use(workbench, wsw, disk):
    stream = Stream()
    process = start([workbench, "--demo"], str(disk))
    window = Window.of(process)
    try:
        address = window.find("Address", *FIELD)
        assert address.queryEditableText().setTextContents(stream.url)
        window.press("Connect")
        state = window.find("Connection state", *LABEL)
        wait_for("the connection to be open", lambda: state_text(state) == "Open")
        ballast = fill(disk)
        paused_at = overfill(window, stream, ballast)

        fill(disk)
        stream.let_go(2 * ROOM // len(FILLER))
        wait_for("the notice of a disk that is full again", lambda: notice(window))
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=DEADLINE_SECONDS) == 0, "it ends on a full disk as well"
    finally:
        process.kill()
        process.wait()

    [recording] = pathlib.Path(disk, "recordings").glob("*.wsrecording")
    ticks = recorded_ticks(wsw, recording)
    assert ticks == list(range(len(ticks))), "a message is missing"
    assert len(ticks) >= MESSAGES, len(ticks)
    print(f"paused after {paused_at} messages, went on; {len(ticks)} are recorded, none is missing")


def main():
    if "mounted" not in sys.argv:
        namespace = ["unshare", "--mount"] + ([] if os.getuid() == 0 else ["--map-root-user"])
        try:
            trial = subprocess.run([*namespace, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True)
        except FileNotFoundError:
            return SKIPPED
        if trial.returncode != 0:
            print("skipped, for a file system of our own cannot be mounted:", trial.stderr.decode())
            return SKIPPED
        return subprocess.call([*namespace, sys.executable, *sys.argv, "mounted"])
    workbench, wsw, _ = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        disk = pathlib.Path(folder)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", folder], check=True)
        try:
            use(workbench, wsw, disk)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
