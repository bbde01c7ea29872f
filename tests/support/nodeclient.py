#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""node's ws as a client that only listens: somebody else's eyes on what the window sends."""
import json
import os
import subprocess
import threading

PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "peers")


def is_available():
    return os.path.isdir(os.path.join(PEERS, "node_modules", "ws"))


class NodeClient:
    def __init__(self, url):
        self.process = subprocess.Popen(["node", os.path.join(PEERS, "client.js"), url], stdout=subprocess.PIPE)
        self.lines = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.append(json.loads(line))

    def texts(self):
        return [line["text"] for line in self.lines if "text" in line]

    def messages(self):
        return [json.loads(text) for text in self.texts()]

    def is_open(self):
        return any("open" in line for line in self.lines)

    def close(self):
        """What it was closed with, or nothing yet."""
        return next((line for line in self.lines if "close" in line), None)
