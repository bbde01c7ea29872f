# SPDX-License-Identifier: MIT
"""python3-websockets as a mirror: arguments and output as mirror.js has them.

"deflate" is false, true (as the library does it by itself) or an object of its factories' arguments. Text is cut into
frames between characters: the library takes fragments of text as strings.
"""

import asyncio
import json
import ssl
import sys

import websockets
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory, ServerPerMessageDeflateFactory


def show(**values):
    print(json.dumps(values), flush=True)


async def command(socket, name, text):
    if name == "fragment":
        await socket.send([text[at : at + 3] for at in range(0, len(text), 3)])
    elif name == "ping":
        pong = await socket.ping(text)
        await pong
        show(pong=text)
    elif name == "close":
        code, _, reason = text.partition(" ")
        await socket.close(int(code), reason)


async def mirror(socket):
    show(open=True, extensions=socket.response_headers.get("Sec-WebSocket-Extensions", ""))
    try:
        async for message in socket:
            if isinstance(message, str) and message.startswith("!"):
                name, _, text = message[1:].partition(" ")
                await command(socket, name, text)
                continue
            show(**({"text": len(message.encode())} if isinstance(message, str) else {"binary": len(message)}))
            await socket.send(message)
    except websockets.ConnectionClosedError:
        pass
    show(close=socket.close_code, reason=socket.close_reason)


def compression(deflate, factory):
    if isinstance(deflate, dict):
        return {"compression": None, "extensions": [factory(**deflate)]}
    return {"compression": "deflate" if deflate else None}


async def main():
    role, target = sys.argv[1:3]
    options = json.loads(sys.argv[3]) if len(sys.argv) > 3 else {}
    deflate = options.get("deflate", False)
    if role == "client":
        tls = ssl.create_default_context(cafile=options["ca"]) if "ca" in options else None
        arguments = compression(deflate, ClientPerMessageDeflateFactory)
        async with websockets.connect(target, ssl=tls, max_size=None, **arguments) as socket:
            await mirror(socket)
        return
    tls = None
    if "cert" in options:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(options["cert"], options["key"])
    arguments = compression(deflate, ServerPerMessageDeflateFactory)
    async with websockets.serve(mirror, "127.0.0.1", int(target), ssl=tls, max_size=None, **arguments) as server:
        print("listening", server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Future()


asyncio.run(main())
