#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Our HAR beside one that Chromium itself wrote of the same conversation, and each read by the other.

A page talks to `wsw serve`, which records. Chromium's own developer tools, opened as a page of the same browser, watch
it and export their network log. Argument: the wsw program. Exits with 77 where Chromium or python3-websockets is
missing.
"""
import asyncio
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

try:
    import websockets
except ImportError:
    sys.exit(77)

WSW = sys.argv[1]
PATIENCE = 60  # seconds, for each step
SENT = [(1, "привет, \"мир\"\n"), (2, "AP8B"), (1, ""), (1, "{\"a\":1}")]

TALK = """new Promise((resolve, reject) => {
  const socket = new WebSocket(%s);
  let left = 4;
  socket.onopen = () => {
    socket.send('привет, "мир"\\n');
    socket.send(new Uint8Array([0, 255, 1]));
    socket.send('');
    socket.send('{"a":1}');
  };
  socket.onmessage = () => { if (--left === 0) socket.close(3000, 'seen'); };
  socket.onclose = ({code}) => resolve(code);
  socket.onerror = () => reject(new Error('the connection failed'));
})"""
WATCHING = """import('./core/sdk/sdk.js').then(
  (sdk) => sdk.TargetManager.TargetManager.instance().models(sdk.NetworkManager.NetworkManager).length > 0)"""
REQUESTS = """import('./models/logs/logs.js').then(
  (logs) => logs.NetworkLog.NetworkLog.instance().requests().filter((each) => each.frames().length === 8).length)"""
EXPORT = """(async () => {
  const logs = await import('./models/logs/logs.js');
  const har = await import('./models/har/har.js');
  const requests = logs.NetworkLog.NetworkLog.instance().requests();
  return JSON.stringify({log: await har.Log.Log.build(requests, {sanitize: false})});
})()"""
READ = """(async () => {
  const har = await import('./models/har/har.js');
  const root = new har.HARFormat.HARRoot(JSON.parse(%s));
  return har.Importer.Importer.requestsFromHARLog(root.log).map((request) => ({
    url: request.url(), status: request.statusCode, type: request.resourceType().name(),
    headers: request.requestHeaders().length,
    frames: request.frames().map((each) => [each.type, each.opCode, each.text, each.time]),
  }));
})()"""

problems = []


def expect(condition, what):
    if not condition:
        problems.append(what)


def kind(value):
    """A JSON type; Chromium does not mind whether a number has a fraction."""
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


def compare_shape(theirs, ours, where):
    """Every field that the format has and Chromium writes is there, with the same type. Custom fields are its own."""
    for key, value in theirs.items():
        if key.startswith("_") or key == "compression":
            continue
        expect(key in ours, f"{where}.{key} is missing")
        if key not in ours:
            continue
        expect(kind(value) == kind(ours[key]), f"{where}.{key}: {kind(ours[key])}, Chromium has {kind(value)}")
        if isinstance(value, dict) and isinstance(ours[key], dict):
            compare_shape(value, ours[key], f"{where}.{key}")
        if isinstance(value, list) and value and ours[key]:
            compare_shape(value[0], ours[key][0], f"{where}.{key}[0]")


class Page:
    """A page of the browser, over the DevTools protocol."""

    def __init__(self, target):
        self.url = target["webSocketDebuggerUrl"]

    async def evaluate(self, expression):
        async with websockets.connect(self.url, max_size=None) as socket:
            await socket.send(json.dumps({"id": 1, "method": "Runtime.evaluate", "params": {
                "expression": expression, "awaitPromise": True, "returnByValue": True}}))
            while True:
                answer = json.loads(await asyncio.wait_for(socket.recv(), PATIENCE))
                if answer.get("id") == 1:
                    break
        result = answer["result"]
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:1000])
        return result["result"].get("value")

    async def until(self, expression):
        """A page that is still loading has no modules yet."""
        deadline = asyncio.get_running_loop().time() + PATIENCE
        while asyncio.get_running_loop().time() < deadline:
            try:
                if await self.evaluate(expression):
                    return
            except RuntimeError:
                pass
            await asyncio.sleep(0.05)
        raise RuntimeError(f"never came true: {expression}")


def http(port, path, method="GET"):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


async def port_of(profile):
    file = profile / "DevToolsActivePort"
    for _ in range(PATIENCE * 20):
        if file.exists() and len(file.read_text().splitlines()) >= 2:
            return int(file.read_text().splitlines()[0])
        await asyncio.sleep(0.05)
    raise RuntimeError("Chromium does not say where its DevTools protocol is")


async def talk(profile, url):
    """Chromium's HAR of the conversation, and the page of its developer tools."""
    port = await port_of(profile)
    target = next(each for each in http(port, "/json/list") if each["type"] == "page")
    tools = f"http://127.0.0.1:{port}/devtools/devtools_app.html?ws=127.0.0.1:{port}/devtools/page/{target['id']}"
    watcher = Page(http(port, "/json/new?" + tools, "PUT"))
    await watcher.until(WATCHING)
    code = await Page(target).evaluate(TALK % json.dumps(url))
    expect(code == 3000, f"the page's connection was closed with {code}")
    await watcher.until(REQUESTS)
    return json.loads(await watcher.evaluate(EXPORT)), watcher


def run(*arguments):
    return subprocess.run([WSW, "recording", *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def messages_of(entry):
    return entry["_webSocketMessages"]


def compare_messages(theirs, ours):
    """Ours are the server's: what the page sends it receives. Both in the order in which the one or other saw them."""
    mirrored = {"send": "receive", "receive": "send"}
    for side in ("send", "receive"):
        expected = [(each["opcode"], each["data"]) for each in theirs if each["type"] == side]
        found = [(each["opcode"], each["data"]) for each in ours if each["type"] == mirrored[side]]
        expect(expected == SENT, f"Chromium's {side}: {expected}")
        expect(found == expected, f"{side}: ours {found}, Chromium's {expected}")
    for each in theirs + ours:
        expect(set(each) == {"type", "time", "opcode", "data"}, f"fields of a message: {sorted(each)}")
        expect([kind(each[key]) for key in ("type", "time", "opcode", "data")] == ["str", "number", "number", "str"],
               f"types of a message: {each}")
    # The same unit: the conversation lasts no minute.
    expect(abs(theirs[0]["time"] - ours[0]["time"]) < PATIENCE, f"times {theirs[0]['time']} and {ours[0]['time']}")


def compare_import(har, folder):
    """Chromium's HAR read by us."""
    file = folder / "chromium.har"
    file.write_text(json.dumps(har), encoding="utf-8")
    report = json.loads(run("import", file, "--out", folder / "chromium.wsrecording", "--json"))
    expect(report["problems"] == [], f"problems of the import: {report['problems']}")
    lines = [json.loads(line) for line in run("export", folder / "chromium.wsrecording").splitlines()]
    entry = har["log"]["entries"][0]
    expect(lines[0]["event"] == "open" and lines[0]["url"] == entry["request"]["url"], f"open: {lines[0]}")
    found = [("send" if each["direction"] == "out" else "receive", 1 if each["opcode"] == "text" else 2,
              each.get("data", each.get("base64"))) for each in lines if each["event"] == "message"]
    expected = [(each["type"], each["opcode"], each["data"]) for each in messages_of(entry)]
    expect(found == expected, f"imported {found}, Chromium wrote {expected}")


async def compare_reading(watcher, har):
    """Ours read by Chromium."""
    read = await watcher.evaluate(READ % json.dumps(json.dumps(har)))
    entry = har["log"]["entries"][0]
    expect(len(read) == 1, f"Chromium reads {len(read)} requests of our HAR")
    expect(read[0]["url"] == entry["request"]["url"] and read[0]["status"] == 101 and read[0]["type"] == "websocket",
           f"Chromium reads {read[0]}")
    expect(read[0]["headers"] == len(entry["request"]["headers"]) > 0, f"headers: {read[0]['headers']}")
    expected = [[each["type"], each["opcode"], each["data"], each["time"]] for each in messages_of(entry)]
    expect(read[0]["frames"] == expected, f"Chromium reads {read[0]['frames']}, we wrote {expected}")


async def main(folder):
    recording = folder / "server.wsrecording"
    profile = folder / "profile"
    server = subprocess.Popen([WSW, "serve", "--json", "--listen", "127.0.0.1:0", "--path", "/ws/{sid}", "--echo",
                               "--record", recording], stdout=subprocess.PIPE, text=True)
    browser = None
    try:
        url = json.loads(server.stdout.readline())["url"] + "/ws/42?a=b"
        browser = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
             "--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={"HOME": str(folder), "PATH": "/usr/bin:/bin"})
        theirs, watcher = await talk(profile, url)
        for line in server.stdout:
            if json.loads(line)["event"] == "close":
                break
        server.terminate()
        server.wait(PATIENCE)
        ours = json.loads(run("export", recording, "--format", "har"))
        expect(len(theirs["log"]["entries"]) == 1 == len(ours["log"]["entries"]), "one entry each")
        compare_shape(theirs["log"], ours["log"], "log")
        compare_messages(messages_of(theirs["log"]["entries"][0]), messages_of(ours["log"]["entries"][0]))
        compare_import(theirs, folder)
        await compare_reading(watcher, ours)
    finally:
        for process in filter(None, (browser, server)):
            process.kill()
            process.wait()


if not shutil.which("chromium"):
    sys.exit(77)
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
    asyncio.run(main(pathlib.Path(scratch)))
print("\n".join(problems) or "the HARs agree")
sys.exit(1 if problems else 0)
