// SPDX-License-Identifier: MIT
// A server whose opening handshake has one quirk. Prints "listening PORT". Argument: the quirk.
'use strict';
const { WebSocketServer } = require('ws');

const quirk = process.argv[2];

/// Changes the answer's header lines before they go out.
const headerQuirks = {
  'wrong-accept': (lines) => lines.map((line) => line.replace(/^(Sec-WebSocket-Accept: ).*/, '$1AAAAAAAAAAAAAAAAAAAAAAAAAAA=')),
  'no-upgrade': (lines) => lines.filter((line) => !line.startsWith('Upgrade:')),
  'no-connection': (lines) => lines.filter((line) => !line.startsWith('Connection:')),
  'unknown-extension': (lines) => [...lines, 'Sec-WebSocket-Extensions: x-unheard-of'],
  'many-headers': (lines) => [...lines, ...Array.from({ length: 60 }, (_, i) => `X-Header-${i}: ${'v'.repeat(50)}`)],
};

const subprotocolQuirks = {
  'no-subprotocol': () => false,
  'last-subprotocol': (offered) => [...offered].pop(),
  'foreign-subprotocol': () => 'not.offered',
};

const refusals = {
  unauthorized: [401, 'Unauthorized', { 'WWW-Authenticate': 'Basic realm="test"' }],
  moved: [302, 'Found', { Location: 'ws://127.0.0.1:1/' }],
  'wrong-version': [426, 'Upgrade Required', { 'Sec-WebSocket-Version': '8' }],
  busy: [503, 'Service Unavailable', { 'Retry-After': '120' }],
};

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  autoPong: quirk !== 'no-pong',
  handleProtocols: subprotocolQuirks[quirk],
  verifyClient: (info, answer) => {
    if (refusals[quirk]) answer(false, ...refusals[quirk]);
    else if (quirk !== 'silent') answer(true);
  },
});
server.on('listening', () => console.log(`listening ${server.address().port}`));
server.on('headers', (lines) => {
  if (headerQuirks[quirk]) lines.splice(0, lines.length, ...headerQuirks[quirk](lines));
});
server.on('connection', (socket) => {
  socket.on('error', () => {});
  if (quirk === 'early-message') socket.send('first');
  if (quirk === 'early-close') socket.close(1013, 'later');
});
