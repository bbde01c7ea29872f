// SPDX-License-Identifier: MIT
// node's ws, told when each message came: one JSON object a line, {at: milliseconds since the first message, text|base64}
// and {close}. Arguments: client URL|server PORT. As a server it prints "listening PORT".
'use strict';
const { WebSocket, WebSocketServer } = require('ws');

const [role, target] = process.argv.slice(2);
const print = (object) => console.log(JSON.stringify(object));

function tell(socket) {
  let first;
  socket.on('message', (data, isBinary) => {
    const now = performance.now();
    first ??= now;
    print({ at: now - first, ...(isBinary ? { base64: data.toString('base64') } : { text: data.toString() }) });
  });
  socket.on('close', (code) => print({ close: code }));
  socket.on('error', (error) => print({ error: error.message }));
}

if (role === 'client') {
  tell(new WebSocket(target));
} else {
  const server = new WebSocketServer({ host: '127.0.0.1', port: Number(target) });
  server.on('listening', () => console.log(`listening ${server.address().port}`));
  server.on('connection', tell);
}
