// SPDX-License-Identifier: MIT
// The flow of steps.cpp in Node-RED, headless, and as a plain loop: node nodered.js STEPS prints
// {"nodeRed": steps a second, "loop": steps a second}.
'use strict';
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const RED = require('node-red');

const turns = Number(process.argv[2]) / 2;
const perSecond = (begin) => (turns * 2 * 1e9) / Number(process.hrtime.bigint() - begin);

function plainLoop() {
    const step = (message) => { message.n += 1; };
    const begin = process.hrtime.bigint();
    const message = { n: 0 };
    do {
        step(message);
    } while (message.n < turns);
    return perSecond(begin);
}

const node = (id, type, wires, more) => ({ id, type, z: 'tab', wires, x: 0, y: 0, name: '', ...more });
const flow = [
    { id: 'tab', type: 'tab', label: 'steps', disabled: false },
    node('start', 'inject', [['begin']], { props: [], repeat: '', once: true, onceDelay: 0.1 }),
    node('begin', 'function', [['count']],
         { func: 'msg.n = 0; global.get("begin")(); return msg;', outputs: 1 }),
    node('count', 'function', [['gate']], { func: 'msg.n += 1; return msg;', outputs: 1 }),
    node('gate', 'switch', [['count'], ['end']], {
        property: 'n', propertyType: 'msg', checkall: 'false', outputs: 2,
        rules: [{ t: 'lt', v: String(turns), vt: 'num' }, { t: 'else' }],
    }),
    node('end', 'function', [[]], { func: 'global.get("end")();', outputs: 0 }),
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nodered-'));
fs.writeFileSync(path.join(folder, 'flows.json'), JSON.stringify(flow));
let begin;
RED.init(http.createServer(), {
    userDir: folder,
    flowFile: 'flows.json',
    httpAdminRoot: false,
    httpNodeRoot: false,
    logging: { console: { level: 'off', metrics: false, audit: false } },
    functionGlobalContext: {
        begin: () => { begin = process.hrtime.bigint(); },
        end: () => {
            const nodeRed = perSecond(begin);
            console.log(JSON.stringify({ nodeRed, loop: plainLoop() }));
            fs.rmSync(folder, { recursive: true });
            process.exit(0);
        },
    },
});
RED.start();
