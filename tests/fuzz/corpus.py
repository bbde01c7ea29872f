#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes corpus/: valid and nearly valid inputs for the fuzz targets, each laid out as its target reads it."""
import os
import struct
import zlib

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "corpus")
KEY = bytes([0x37, 0xFA, 0x21, 0x3D])
SERVER, FRAMES, DEFLATE, FRESH = 1, 2, 4, 8


def put(target, name, data):
    folder = os.path.join(HERE, target)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def frame(opcode, payload=b"", fin=True, rsv=0, masked=True, length=None):
    length = len(payload) if length is None else length
    head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    mask = 0x80 if masked else 0
    if length < 126:
        head += bytes([mask | length])
    elif length < 65536:
        head += bytes([mask | 126]) + struct.pack(">H", length)
    else:
        head += bytes([mask | 127]) + struct.pack(">Q", length)
    if masked:
        head += KEY
        payload = bytes(byte ^ KEY[i % 4] for i, byte in enumerate(payload))
    return head + payload


def raw_deflate(data, bits=15, final=False):
    packer = zlib.compressobj(6, zlib.DEFLATED, -max(bits, 9))
    if final:
        return packer.compress(data) + packer.flush(zlib.Z_FINISH)
    return (packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]


def frames():
    small = raw_deflate(b"Hello, hello, hello")
    streams = {
        "text": [(1, b"Hello")],
        "binary16": [(2, bytes(range(256)))],
        "binary64": [(2, b"x" * 66000)],
        "utf8": [(1, "Hello-µ@ßöäüàá-水-😀".encode())],
        "utf8-bad": [(1, b"ok\xce\xba\xed\xa0\x80")],
        "fragments": [(1, b"He", False), (9, b"ping"), (0, b"l", False), (0, b"lo")],
        "fragment-torn": [(1, b"\xe2\x82", False), (0, b"\xac")],
        "close": [(8, struct.pack(">H", 1000) + b"bye")],
        "close-empty": [(8, b"")],
        "close-bad": [(8, struct.pack(">H", 1005))],
        "close-short": [(8, b"\x03")],
        "control-long": [(9, b"x" * 126)],
        "reserved": [(1, b"a"), (3, b"b")],
        "continuation": [(0, b"x")],
        "rsv": [(1, b"x", True, 2)],
        "deflated": [(1, small, True, 4), (1, small, True, 4)],
        "deflated-fragments": [(1, small[:3], False, 4), (9, b""), (0, small[3:])],
        "deflated-final": [(1, raw_deflate(b"Hello", final=True) + b"\0", True, 4)],
        "deflated-stored": [(2, bytes.fromhex("000500faff48656c6c6f00"), True, 4)],
        "deflated-empty": [(2, b"\0", True, 4)],
        "deflated-torn": [(2, small[:-3], True, 4)],
        "deflated-bomb": [(2, raw_deflate(b"\0" * 200000), True, 4)],
    }
    for name, stream in streams.items():
        for role in (0, SERVER):
            flags = role | FRAMES | (DEFLATE if name.startswith("deflated") else 0)
            flags |= 16 if name in ("binary64", "deflated-bomb") else 0
            data = b"".join(frame(f[0], f[1], *f[2:], masked=bool(role)) for f in streams[name])
            put("frames", f"{name}-{'server' if role else 'client'}", bytes([flags, 7, 4]) + data)
    put("frames", "length-high", bytes([SERVER, 7, 2]) + frame(2, b"x", length=1 << 63))
    put("frames", "length-huge", bytes([SERVER, 7, 2]) + frame(2, b"x", length=(1 << 63) - 1))
    put("frames", "unmasked", bytes([SERVER, 7, 2]) + frame(1, b"x", masked=False))


def handshake():
    request = (b"GET /ws/1?x=1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
               b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n")
    offer = (b"Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; client_max_window_bits,"
             b" permessage-deflate; server_max_window_bits=\"10\"\r\nSec-WebSocket-Protocol: chat, other\r\n")
    response = (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
    agreed = (b"Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=12; client_max_window_bits=8\r\n"
              b"Sec-WebSocket-Protocol: chat\r\n")
    heads = {
        "request": request, "request-offer": request + offer, "response": response,
        "response-agreed": response + agreed,
        "request-refused": request.replace(b"?x=1", b"?4"),
        "request-absolute": request.replace(b"/ws/1", b"http://x/ws/1"),
        "request-folded": request + b"A: b\r\n c\r\n",
        "request-nul": request + b"A: \0\r\n",
        "request-post": request.replace(b"GET", b"POST"),
        "request-version": request.replace(b": 13", b": 8"),
        "response-404": b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n",
        "bare-lf": request.replace(b"\r\n", b"\n"),
        "long": request + b"A: " + b"x" * 2100 + b"\r\n",
        "quotes": request + b"Sec-WebSocket-Extensions: a; b=\"c\\\"\\\\d\", e;f=\"g,h\r\n",
    }
    for name, head in heads.items():
        for flags in (1, 25, 31):
            put("handshake", f"{name}-{flags}", bytes([flags, 5]) + head + b"\r\n\x81\x00")


def inflate():
    def message(data, size=100):
        """Pieces behind their sizes; the highest bit of one ends the message."""
        pieces = [data[i:i + size] for i in range(0, len(data), size)]
        ends = [0] * (len(pieces) - 1) + [128]
        return b"".join(bytes([len(piece) | end]) + piece for piece, end in zip(pieces, ends))

    payloads = {
        "hello": raw_deflate(b"Hello"), "long": raw_deflate(b"abcdefgh" * 500),
        "final": raw_deflate(b"Hello", final=True), "final-zero": raw_deflate(b"Hello", final=True) + b"\0",
        "stored": bytes.fromhex("000500faff48656c6c6f00"), "empty": b"\0", "bad-type": b"\x07\xff",
        "far": bytes.fromhex("f200110000"), "bomb": raw_deflate(b"\0" * 100000),
        "small-window": raw_deflate(bytes(range(256)) * 4, 9),
    }
    for name, data in payloads.items():
        for flags in (0x37, 0x3F, 0x20, 0x17):
            put("inflate", f"{name}-{flags:02x}", bytes([flags]) + message(data) * 2)
    for flags in (0x80, 0x87, 0x8F, 0xF1):
        put("inflate", f"round-trip-{flags:02x}", bytes([flags]) + b"\x40" + b"text and " * 8 + b"\x05aaaaa\x00\x03xyz")


if __name__ == "__main__":
    frames()
    handshake()
    inflate()
