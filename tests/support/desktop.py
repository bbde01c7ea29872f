#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A desktop for the real window: a window manager, keys and clicks by xdotool, and an ear for the focus."""
import contextlib
import subprocess

from gi.repository import GLib
import pyatspi

from accessiblewindow import Window, names, wait_for


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True)


def answers(*arguments):
    """What xdotool prints, or nothing if it fails."""
    done = subprocess.run(["xdotool", *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def active_window_pid():
    pid = answers("getactivewindow", "getwindowpid")
    return int(pid) if pid else None


@contextlib.contextmanager
def window_manager():
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    try:
        # A window that is there before its manager is moved under the mouse.
        wait_for("the window manager", lambda: answers("get_num_desktops"))
        yield
    finally:
        manager.kill()
        manager.wait()


def wait_until_active(pid):
    wait_for("the window to be the active one", lambda: active_window_pid() == pid)


class WatchedWindow(Window):
    """Follows the focus as a screen reader does."""

    def __init__(self, root):
        super().__init__(root)
        self.heard = []
        pyatspi.Registry.registerEventListener(self.on_focus, "object:state-changed:focused")

    def on_focus(self, event):
        try:
            if event.detail1:
                self.heard.append((set(names(event.source)), event.source))
        except GLib.Error:  # it has gone meanwhile
            pass

    def heard_focus(self, name):
        """What is called so and has got the focus since it was last asked."""
        while GLib.MainContext.default().iteration(False):
            pass
        heard, self.heard = self.heard, []
        return next((node for called, node in heard if name in called), None)

    def tab_to(self, name):
        for _ in range(100):
            xdotool("key", "Tab")
            GLib.MainContext.default().iteration(True)
            if self.heard_focus(name):
                return
        raise AssertionError(f"Tab does not lead to {name}")
