// SPDX-License-Identifier: MIT
// A client that prints one JSON object a line: {open}, {text}, {base64}, {close, reason}, {error}, {pong}.
// Arguments: URL [ACTION…]. Actions, done in order once open:
//   send:TEXT  hex:DIGITS  ping  repeat:TEXT:COUNT  close:CODE:REASON  terminate  wait:COUNT (messages)
// and subprotocol:NAME, which is offered at the opening.
'use strict';
const WebSocket = require('ws');

const [url, ...args] = process.argv.slice(2);
const subprotocols = args.filter((a) => a.startsWith('subprotocol:')).map((a) => a.slice(12));
const actions = args.filter((a) => !a.startsWith('subprotocol:'));
const print = (object) => console.log(JSON.stringify(object));

const socket = new WebSocket(url, subprotocols, { perMessageDeflate: false });
let received = 0;
let wake = () => {};

async function run() {
  for (const action of actions) {
    const [name, ...rest] = action.split(':');
    if (name === 'send') socket.send(rest.join(':'));
    else if (name === 'hex') socket.send(Buffer.from(rest[0], 'hex'));
    else if (name === 'ping') socket.ping('mark');
    else if (name === 'repeat') socket.send(rest[0].repeat(Number(rest[1])));
    else if (name === 'close') socket.close(Number(rest[0]), rest[1] ?? '');
    else if (name === 'terminate') socket.terminate();
    else if (name === 'wait') {
      while (received < Number(rest[0])) await new Promise((resolve) => (wake = resolve));
    }
  }
}

socket.on('open', () => {
  print({ open: true, subprotocol: socket.protocol });
  run();
});
socket.on('message', (data, isBinary) => {
  ++received;
  const text = data.toString();
  if (isBinary) print({ base64: data.toString('base64') });
  else print(text.length > 1000 ? { length: text.length, start: text.slice(0, 10) } : { text });
  wake();
});
socket.on('pong', (data) => print({ pong: data.toString() }));
socket.on('close', (code, reason) => print({ close: code, reason: reason.toString() }));
socket.on('unexpected-response', (request, response) => {
  print({ status: response.statusCode });
  process.exit(0);
});
socket.on('error', (error) => print({ error: error.message }));
