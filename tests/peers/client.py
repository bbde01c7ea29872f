# SPDX-License-Identifier: MIT
"""A client on python3-websockets. Arguments and output are a part of what client.js has: URL [ACTION…] with
send:TEXT, hex:DIGITS, wait:COUNT (messages) and close:CODE:REASON; {open}, {text}, {base64}, {close, reason}.
"""

import asyncio
import base64
import json
import sys

import websockets


def show(**values):
    print(json.dumps(values), flush=True)


class Client:
    def __init__(self, socket):
        self.socket = socket
        self.received = 0
        self.arrived = asyncio.Condition()

    async def receive(self):
        async for message in self.socket:
            if isinstance(message, str):
                show(text=message)
            else:
                show(base64=base64.b64encode(message).decode())
            async with self.arrived:
                self.received += 1
                self.arrived.notify_all()

    async def act(self, actions):
        for action in actions:
            name, _, rest = action.partition(":")
            if name == "send":
                await self.socket.send(rest)
            elif name == "hex":
                await self.socket.send(bytes.fromhex(rest))
            elif name == "wait":
                async with self.arrived:
                    await self.arrived.wait_for(lambda: self.received >= int(rest))
            elif name == "close":
                code, _, reason = rest.partition(":")
                await self.socket.close(int(code), reason)


async def main(url, actions):
    async with websockets.connect(url) as socket:
        show(open=True)
        client = Client(socket)
        acting = asyncio.create_task(client.act(actions))
        try:
            await client.receive()
        except websockets.ConnectionClosedError:
            pass
        acting.cancel()
        show(close=socket.close_code, reason=socket.close_reason)


asyncio.run(main(sys.argv[1], sys.argv[2:]))
