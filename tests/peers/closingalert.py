# SPDX-License-Identifier: MIT
"""A WebSocket client that ends TLS by its closing alert, without a close frame, and keeps TCP open.

Arguments: port, CA file, "early" to do so before the handshake's answer has come. Prints {"answered": true} once the
server's stream has ended, too.
"""

import socket
import ssl
import sys

context = ssl.create_default_context(cafile=sys.argv[2])
connection = context.wrap_socket(socket.create_connection(("127.0.0.1", int(sys.argv[1]))), server_hostname="localhost")
connection.sendall(
    b"GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
if "early" not in sys.argv:
    assert connection.recv(4096).startswith(b"HTTP/1.1 101 ")
try:
    connection.unwrap()
except ssl.SSLError as error:
    # The answer to the handshake came after our alert: what TLS makes of that is not our subject.
    assert "after close notify" in str(error), error
print('{"answered": true}', flush=True)
sys.stdin.read()
