// SPDX-License-Identifier: MIT
// The same server as ourserver.cpp on node ws. Prints "listening PORT". Argument: --compress for permessage-deflate.
'use strict';
const path = require('path');
const { WebSocketServer } = require(path.join(__dirname, '../../../peers/node_modules/ws'));

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  backlog: 4096,
  perMessageDeflate: process.argv.includes('--compress') && { threshold: 0 },
});
server.on('listening', () => console.log(`listening ${server.address().port}`));
server.on('connection', (socket) => {
  socket.on('error', () => {});
  socket.on('message', (data, binary) => {
    const command = binary || data[0] !== 0x21 ? null : /^!fanout (\d+) (\d+)$/.exec(data.toString());
    if (!command) {
      socket.send(data, { binary });
      return;
    }
    const text = Buffer.alloc(Number(command[2]), 'x');
    for (let i = 0; i < Number(command[1]); ++i)
      for (const client of server.clients) client.send(text, { binary: false });
  });
});
