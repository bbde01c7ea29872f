// SPDX-License-Identifier: MIT
// node's ws as a mirror: sends every message back, and does what the messages that begin with '!' say.
//   !fragment TEXT     sends TEXT in frames of 3 bytes (characters are cut, too), with a ping after the first
//   !ping TEXT         sends a ping
//   !close CODE REASON begins the closing handshake
// Arguments: client URL|server PORT, then {"deflate": false or ws's perMessageDeflate, "ca", "cert", "key": files}.
// Prints "listening PORT" as a server, and one JSON object a line of what came: {open, extensions, status},
// {text: bytes}, {binary: bytes}, {ping}, {pong}, {close, reason}, {error}.
'use strict';
const fs = require('fs');
const http = require('http');
const https = require('https');
const { WebSocket, WebSocketServer } = require('ws');

const [role, target, json] = process.argv.slice(2);
const { deflate = false, ca, cert, key } = JSON.parse(json ?? '{}');
const print = (object) => console.log(JSON.stringify(object));
const file = (name) => (name ? fs.readFileSync(name) : undefined);
// By itself ws compresses nothing below 1 KiB.
const perMessageDeflate = deflate === false ? false : { threshold: 0, ...(deflate === true ? {} : deflate) };

const commands = {
  fragment(socket, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 3) {
      socket.send(bytes.subarray(at, at + 3), { binary: false, fin: at + 3 >= bytes.length });
      if (at === 0) socket.ping('between');
    }
  },
  ping: (socket, text) => socket.ping(text),
  close(socket, text) {
    const [code, ...reason] = text.split(' ');
    socket.close(Number(code), reason.join(' '));
  },
};

function mirror(socket) {
  socket.on('message', (data, isBinary) => {
    const command = isBinary ? null : /^!(\w+) (.*)$/s.exec(data.toString());
    if (command) {
      commands[command[1]](socket, command[2]);
      return;
    }
    print(isBinary ? { binary: data.length } : { text: data.length });
    socket.send(data, { binary: isBinary });
  });
  socket.on('ping', (data) => print({ ping: data.toString() }));
  socket.on('pong', (data) => print({ pong: data.toString() }));
  socket.on('close', (code, reason) => print({ close: code, reason: reason.toString() }));
  socket.on('error', (error) => print({ error: error.message }));
}

if (role === 'client') {
  const socket = new WebSocket(target, { perMessageDeflate, ca: file(ca) });
  let extensions = '';
  socket.on('upgrade', (response) => (extensions = response.headers['sec-websocket-extensions'] ?? ''));
  socket.on('open', () => print({ open: true, extensions }));
  mirror(socket);
} else {
  const listener = cert ? https.createServer({ cert: file(cert), key: file(key) }) : http.createServer();
  const server = new WebSocketServer({ server: listener, perMessageDeflate, maxPayload: 0 });
  let extensions = '';
  server.on('headers', (lines) => {
    const line = lines.find((l) => /^sec-websocket-extensions:/i.test(l));
    extensions = line ? line.slice(line.indexOf(':') + 1).trim() : '';
  });
  server.on('connection', (socket) => {
    print({ open: true, extensions });
    mirror(socket);
  });
  listener.listen(Number(target), '127.0.0.1', () => console.log(`listening ${listener.address().port}`));
}
