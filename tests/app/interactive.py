#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Uses `wsw connect` as somebody at a terminal does: types into a pseudo-terminal and looks at the screen.

interactive.py WSW
"""
import fcntl
import json
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

import pyte

DEADLINE_SECONDS = 20
COLUMNS, ROWS = 60, 20
UP, LEFT, HOME, BACKSPACE, CTRL_A, CTRL_D, CTRL_R = "\033[A", "\033[D", "\033[H", "\x7f", "\x01", "\x04", "\x12"
PROMPT = "> "


class Server:
    """wsw serve, which also pushes what it is told to."""

    def __init__(self, wsw, *options):
        self.process = subprocess.Popen([wsw, "serve", "--listen", "127.0.0.1:0", "--json", *options],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.url = json.loads(self.process.stdout.readline())["url"]

    def push(self, text):
        self.process.stdin.write(text.encode() + b"\n")

    def event(self, kind, **wanted):
        """The next event of the kind that has the wanted values."""
        end = time.monotonic() + DEADLINE_SECONDS
        while time.monotonic() < end and select.select([self.process.stdout], [], [], end - time.monotonic())[0]:
            event = json.loads(self.process.stdout.readline())
            if event["event"] == kind and all(event.get(key) == value for key, value in wanted.items()):
                return event
        raise AssertionError(f"no {kind} with {wanted}")

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Terminal:
    """A program on a terminal of its own, and what that shows."""

    def __init__(self, *command, **environment):
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        variables = {"TERM": "xterm-256color", "LANG": "C.UTF-8", **environment}
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            base = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
            os.execvpe(command[0], command, {**base, **variables})
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def read_some(self, timeout):
        if not select.select([self.terminal], [], [], timeout)[0]:
            return False
        try:
            data = os.read(self.terminal, 65536)
        except OSError:  # Linux tells the end so
            data = b""
        self.raw += data
        self.stream.feed(data)
        return bool(data)

    def rows(self):
        return [row.rstrip() for row in self.screen.display]

    def wait_for(self, what, seen):
        end = time.monotonic() + DEADLINE_SECONDS
        while time.monotonic() < end:
            if seen():
                return
            self.read_some(0.1)
        raise AssertionError(f"not seen in {DEADLINE_SECONDS} s: {what}; the screen:\n" + "\n".join(self.rows()))

    def line(self):
        """The rows of the prompt, that is of what is being typed, as one text."""
        rows = self.rows()
        begins = [number for number, row in enumerate(rows) if row == PROMPT.strip() or row.startswith(PROMPT)]
        return "".join(self.screen.display[begins[-1]:]).rstrip() if begins else None

    def wait_for_line(self, text):
        self.wait_for(f"the line '{text}'", lambda: self.line() == (PROMPT + text).rstrip())

    def wait_for_row(self, row):
        self.wait_for(f"the row '{row}'", lambda: row in self.rows())

    def type(self, keys):
        os.write(self.terminal, keys.encode())

    def has_ended(self):
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def leave(self):
        """Ctrl+D until it ends: one right behind an Escape belongs to that."""
        end = time.monotonic() + DEADLINE_SECONDS
        while not self.has_ended() and time.monotonic() < end:
            self.type(CTRL_D)
            while self.read_some(0.5):
                pass
        return self.finish()

    def finish(self):
        while self.read_some(DEADLINE_SECONDS):
            pass
        end = time.monotonic() + DEADLINE_SECONDS
        while not self.has_ended() and time.monotonic() < end:
            time.sleep(0.02)
        if not self.has_ended():
            os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(status)


def connect(wsw, server, data, *options, **environment):
    terminal = Terminal(wsw, "connect", server.url, *options, WSW_DATA_DIR=data, **environment)
    terminal.wait_for_line("")
    return terminal


def test_typed_lines_are_sent(wsw, server, data):
    terminal = connect(wsw, server, data)
    terminal.type("hello\r")
    terminal.wait_for_row("< hello")
    assert "> hello" in terminal.rows(), "what was typed stays on the screen"
    terminal.type("Grüße 世界x" + BACKSPACE + BACKSPACE + "间🙂" + LEFT + LEFT + "ok \r")
    server.event("message", data="Grüße 世ok 间🙂")
    terminal.type(CTRL_D)
    assert terminal.finish() == 0
    server.event("close", code=1000)


def test_history_is_recalled(wsw, server, data):
    terminal = connect(wsw, server, data)
    for line in ("first", " secret", "second", "second"):
        terminal.type(line + "\r")
        terminal.wait_for_line("")
    terminal.type(UP + UP)
    terminal.wait_for_line("first")
    terminal.type("!\r" + CTRL_D)
    server.event("message", data="first!")
    assert terminal.finish() == 0
    history = pathlib.Path(data, "connect-history")
    assert history.read_text().splitlines()[-3:] == ["first", "second", "first!"], history.read_text()
    assert "secret" not in history.read_text()
    assert history.stat().st_mode & 0o077 == 0, "others may read it"

    terminal = connect(wsw, server, data)
    terminal.type(UP)
    terminal.wait_for_line("first!")
    terminal.type(CTRL_A + "the ")
    terminal.wait_for_line("the first!")
    terminal.type("\x15" + CTRL_R + "sec")
    terminal.wait_for("the line that was searched", lambda: "second" in "".join(terminal.rows()))
    server.push("while searching")
    terminal.type("\r")
    server.event("message", direction="in", data="second")
    terminal.wait_for_row("< while searching")
    terminal.type(CTRL_D)
    assert terminal.finish() == 0


def test_history_is_bounded(wsw, server, data):
    history = pathlib.Path(data, "connect-history")
    history.write_text("".join(f"line {number}\n" for number in range(3000)))
    terminal = connect(wsw, server, data)
    terminal.type(UP)
    terminal.wait_for_line("line 2999")
    terminal.type("\r" + CTRL_D)
    assert terminal.finish() == 0
    assert history.read_text().splitlines() == [f"line {number}" for number in range(2000, 3000)]


def test_messages_leave_the_line_whole(wsw, server, data):
    terminal = connect(wsw, server, data)
    # Longer than a row, with characters of two cells: all its rows must go and come again.
    typed = "世界 0123456789" * 6
    terminal.type(typed + LEFT * 3)
    terminal.wait_for("the typed line", lambda: terminal.line() and terminal.line().endswith("789"))
    for number in range(1, 4):
        server.push(f"push {number}")
        terminal.wait_for_row(f"< push {number}")
    terminal.wait_for("the line again", lambda: terminal.line() and terminal.line().endswith("789"))
    rows = terminal.rows()
    first = rows.index("< push 1")
    assert rows[first:first + 3] == ["< push 1", "< push 2", "< push 3"], rows
    assert rows[first + 3].startswith(PROMPT + "世界"), rows
    assert sum(row.startswith(PROMPT) for row in rows) == 1, "a prompt was left behind: " + "\n".join(rows)
    terminal.type("!\r")
    server.event("message", data=typed[:-3] + "!" + typed[-3:])
    terminal.type("\033")  # alone, it must hold nothing up
    server.push("after Escape")
    terminal.wait_for_row("< after Escape")
    assert terminal.leave() == 0


def test_commands(wsw, server, data):
    terminal = connect(wsw, server, data)
    terminal.type("/help\r")
    terminal.wait_for("the commands", lambda: any("/binary HEX" in row for row in terminal.rows()))
    terminal.type("//ping\r")
    server.event("message", direction="in", data="/ping")
    terminal.type("/ping are you there\r")
    terminal.wait_for("the pong", lambda: any(re.fullmatch(r"wsw: pong after [\d.]+ ms", row) for row in terminal.rows()))
    terminal.type("/binary 00 ff 7a\r")
    server.event("message", direction="in", opcode="binary", base64="AP96")
    file = pathlib.Path(data, "with space.bin")
    file.write_bytes(b"\1\2\3")
    terminal.type(f"/file {file}\r")
    server.event("message", direction="in", opcode="binary", base64="AQID")
    for line, told in {"/nothing": "/nothing is no command", "/binary 0g": "'g' is no hex digit (in /binary, digit 2).",
                       "/file /no/such": "The file /no/such can't be read", "/close 1006": "1006",
                       "/close x": "'x' is not a close code", "/ping " + "x" * 126: "at most 125 bytes"}.items():
        terminal.type(line + "\r")
        terminal.wait_for(told, lambda: any(row.startswith("wsw: ") and told in row for row in terminal.rows()))
    terminal.type("/close 4000 that was all\r")
    assert terminal.finish() == 0
    server.event("close", code=4000, reason="that was all")


def test_no_peer_takes_the_terminal(wsw, server, data):
    terminal = connect(wsw, server, data)
    server.push("a\033[2J\007b")
    terminal.wait_for_row("< a␛[2J␇b")
    terminal.type(CTRL_D)
    assert terminal.finish() == 0


def test_colors(wsw, server, data):
    def colors_seen(*options, **environment):
        terminal = connect(wsw, server, data, *options, **environment)
        terminal.type("hello\r")
        terminal.wait_for_row("< hello")
        terminal.type(CTRL_D)
        assert terminal.finish() == 0
        return b"\033[32m< hello\033[0m" in terminal.raw

    assert colors_seen()
    assert not colors_seen("--color", "never")
    assert not colors_seen(NO_COLOR="1")
    assert colors_seen("--color", "always", NO_COLOR="1")
    piped = subprocess.run([wsw, "connect", server.url, "--send", "hi", "--count", "1", "--color", "always"],
                           capture_output=True, check=True)
    assert piped.stdout == b"\033[32mhi\033[0m\n", piped.stdout


def test_a_dumb_terminal_gets_no_sequences(wsw, server, data):
    terminal = Terminal(wsw, "connect", server.url, WSW_DATA_DIR=data, TERM="dumb")
    terminal.wait_for("the connection", lambda: any("connected to" in row for row in terminal.rows()))
    terminal.type("hello\r//x\r")
    terminal.wait_for_row("< hello")
    terminal.wait_for_row("< /x")
    terminal.type(CTRL_D)
    assert terminal.finish() == 0
    assert b"\033" not in terminal.raw, terminal.raw


def test_interrupt_and_terminal_state(wsw, server, data):
    shell = Terminal("/bin/sh", "-c", f'trap : INT; "{wsw}" connect {server.url}; echo "status $?"; stty -a', WSW_DATA_DIR=data)
    shell.wait_for_line("")
    shell.type("not sent\x03")
    shell.wait_for_row("status 0")
    shell.finish()
    server.event("close", code=1001)
    assert re.search(rb"(?<!-)icanon", shell.raw) and re.search(rb"(?<!-)echo\b", shell.raw), "left in raw mode"


def test_json_is_as_ever(wsw, server, data):
    terminal = Terminal(wsw, "connect", server.url, "--json", WSW_DATA_DIR=data)
    terminal.wait_for("the opening", lambda: b'"event":"open"' in terminal.raw)
    terminal.type("/help\r")
    server.event("message", direction="in", data="/help")
    terminal.type(CTRL_D)
    assert terminal.finish() == 0
    assert b"\033" not in terminal.raw, terminal.raw


def main():
    wsw = os.path.abspath(sys.argv[1])
    for name, test in list(globals().items()):
        if not name.startswith("test_"):
            continue
        server = Server(wsw, "--echo")
        try:
            with tempfile.TemporaryDirectory() as data:
                test(wsw, server, data)
            print("passed", name, flush=True)
        finally:
            server.stop()


if __name__ == "__main__":
    main()
