// SPDX-License-Identifier: MIT
// node's ws: sends every message back and prints {bytes, binary, sha256} of it, a line each.
// Prints "listening PORT".
'use strict';
const { createHash } = require('crypto');
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 0 });
server.on('listening', () => console.log(`listening ${server.address().port}`));
server.on('connection', (socket) => {
  socket.on('error', () => {});
  socket.on('message', (data, binary) => {
    console.log(JSON.stringify({ bytes: data.length, binary, sha256: createHash('sha256').update(data).digest('hex') }));
    socket.send(data, { binary });
  });
});
