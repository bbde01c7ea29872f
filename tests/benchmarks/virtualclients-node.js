// SPDX-License-Identifier: MIT
// virtualclients-node.js PORT COUNT: opens so many clients with node's ws, at most 128 handshakes at once, as
// ClientGroup does, and prints the seconds and the memory of each as one JSON object.
'use strict';
const path = require('path');
const WebSocket = require(path.join(__dirname, '../peers/node_modules/ws'));

const [port, count] = process.argv.slice(2).map(Number);
const clients = [];
const before = process.memoryUsage().rss;
const begin = process.hrtime.bigint();
let started = 0;
let open = 0;

function startNext() {
  if (started === count) return;
  ++started;
  const client = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false });
  clients.push(client);
  client.on('open', () => {
    if (++open === count) finish();
    else startNext();
  });
  client.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
}

function finish() {
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const bytes = (process.memoryUsage().rss - before) / count;
  console.log(JSON.stringify({ seconds, bytes }));
  process.exit(0);
}

for (let i = 0; i < Math.min(128, count); ++i) startNext();
