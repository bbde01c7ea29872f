#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""filelimit.py WSW: a server that was started with few open files allowed takes more clients than those."""
import resource
import socket
import subprocess
import sys

FEW = 64
CLIENTS = 200
REQUEST = (b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")


def few_files():
    resource.setrlimit(resource.RLIMIT_NOFILE, (FEW, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))


def main():
    server = subprocess.Popen([sys.argv[1], "serve", "--listen", "127.0.0.1:0", "--json"], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, preexec_fn=few_files)
    try:
        port = int(server.stdout.readline().split(b":")[-1].split(b'"')[0])
        clients = []
        for number in range(CLIENTS):
            client = socket.create_connection(("127.0.0.1", port), timeout=20)
            client.sendall(REQUEST)
            answer = client.recv(4096)
            assert answer.startswith(b"HTTP/1.1 101"), (number, answer)
            clients.append(client)
        return 0
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
