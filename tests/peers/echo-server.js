// SPDX-License-Identifier: MIT
// The tutorials' server: answers each text with 服务端收到了-TEXT-, and each binary message with itself.
// Prints "listening PORT". Argument: the port, 0 for any free one.
'use strict';
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2] ?? 8181), maxPayload: 0 });
server.on('listening', () => console.log(`listening ${server.address().port}`));
server.on('connection', (socket) => {
  socket.on('error', () => {});
  socket.on('message', (data, isBinary) => {
    if (isBinary) socket.send(data);
    else if (data.length > 100000 || process.argv[3] === 'plain') socket.send(data.toString());
    else socket.send(`服务端收到了-${data}-`);
  });
});
