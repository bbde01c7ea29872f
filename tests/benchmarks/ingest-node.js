// SPDX-License-Identifier: MIT
// node ws that writes each text message as a JSON line to a file. Arguments: URL COUNT FILE. Prints the seconds from
// the opening until the file has them all.
'use strict';
const fs = require('fs');
const path = require('path');
const WebSocket = require(path.join(__dirname, '../peers/node_modules/ws'));

const [url, count, file] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const out = fs.createWriteStream(file, { highWaterMark: 1 << 20 });
const socket = new WebSocket(url, { perMessageDeflate: false });
let received = 0;
let start;
socket.on('open', () => (start = process.hrtime.bigint()));
socket.on('message', (data) => {
  out.write(JSON.stringify({ event: 'message', direction: 'in', opcode: 'text', data: data.toString(),
    time: new Date().toISOString() }) + '\n');
  if (++received === count) {
    out.end(() => {
      console.log(Number(process.hrtime.bigint() - start) / 1e9);
      socket.terminate();
    });
  }
});
