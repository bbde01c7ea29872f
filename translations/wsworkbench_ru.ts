<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Workspace &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Recor&amp;ding As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in &amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message &amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Flow from Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Flow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Flow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as wsw Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recordings &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;Address History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WebSocket Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageContent</name>
    <message>
        <source>This is not valid JSON: line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON yet: type a value, for example {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one JSON value: put them in an array, or send one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1, “%2”, is not a hexadecimal digit (0–9, a–f).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte has only one digit: a byte is written with two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1, “%2”, does not belong into base64 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base64 text ends too early: its last group has one character only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”: check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than the %2 MiB that one message may have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundTrip</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::AddressField</name>
    <message>
        <source>No addresses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ws://host:port/path or wss://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier addresses (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ClientModel</name>
    <message>
        <source>Bytes that wait to be sent because the client reads slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ClientRequest</name>
    <message>
        <source>&apos;%1&apos; is not a header name. Names have letters, digits and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is made by the opening handshake itself. Remove it; subprotocols have an option of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a subprotocol&apos;s name. Names have no spaces, commas or other separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a proxy&apos;s address. Write http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a text message for the clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the clients selected in the table (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to every client (Ctrl+Enter when none is selected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a flow of the workspace for each selected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a ping to the selected clients and measure the round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the selected clients&apos; connections with a code and a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::CloseCode</name>
    <message>
        <source>Close code %1 may not be sent. Use 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close reason has %1 bytes in UTF-8; at most %2 fit into a close frame. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abnormal closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid payload data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandatory extension missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::CloseForm</name>
    <message>
        <source>Close code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved: may not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered for libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For private use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::Composer</name>
    <message>
        <source>Choose a File to Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a message. Ctrl+Enter sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s bytes are sent as one binary message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readable file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send the message (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::Connection</name>
    <message>
        <source>The text is not valid UTF-8 and was not sent. Send it as a binary message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open. Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the peer does not read, and %1 bytes wait already (limit %2). Wait, or disconnect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not complete the opening handshake within %2 s. Check the address, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 s; the connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionOptions</name>
    <message>
        <source>The address is empty. Type one such as ws://127.0.0.1:8181/ws/42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme &apos;%1&apos; in &apos;%2&apos; is not a WebSocket&apos;s. Use ws:// or, with TLS, wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port &apos;%1&apos; in &apos;%2&apos; is not one. Ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; has no host. Write it as ws://host:port/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; has a fragment (#%2), which WebSocket addresses may not have. Remove it, or write # as %23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionOptionsForm</name>
    <message>
        <source>Subprotocols:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: graphql-ws, mqtt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: https://example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping interval:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping interval in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ping that is not answered before the next one ends the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests against servers of your own only: nobody&apos;s identity is checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionPage</name>
    <message>
        <source>Headers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first: there is nobody to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter in the address field does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a code and a reason of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a ping and measure the round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by the peer with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by you with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost: no close frame came (code 1006).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 · Received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::DocumentCommands</name>
    <message>
        <source>Open Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” has unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were not saved when the program last ended were brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop These Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.wsworkspace);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::Export</name>
    <message>
        <source>There is no export format &apos;%1&apos;. Choose jsonl, csv or har.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the recording itself, which stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to %1 stopped: the disk is full. Make room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to %1 stopped: %2. Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; tools (*.har)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ExpressionEngine</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; has no value yet. Assign it on every way to this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; was interrupted after %2 ms. Expressions must be short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2, which is no value. Check its operands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no variable &apos;%1&apos;. Declare it as a parameter or assign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{{&apos; has no matching &apos;}}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in &apos;{{%1}}&apos;, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2, beyond 2^53, where whole numbers are no longer exact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::Flow</name>
    <message>
        <source>The flow has no node &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has no sequence flow &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has a node &apos;%1&apos; already. Give it another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; is still connected. Remove its sequence flows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has a sequence flow &apos;%1&apos; already. Give it another id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::FlowFile</name>
    <message>
        <source>is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow has version %1 of its format; this program reads up to version %2. Use a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected integer, number, string, boolean or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no flow: it has no &quot;format&quot;: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::FlowPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a node, its label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <comment>sequence flow of a gateway</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>sequence flow after a push</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::FlowRunner</name>
    <message>
        <source>&apos;%1&apos; is no client&apos;s id, which is a number such as wsSessionId&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has no value and no default. Give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow &apos;%1&apos; has no parameter &apos;%2&apos;. Declare it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run made %1 steps without a wait. Put a sleep into its loop or let it end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run was stopped here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::FlowValidator</name>
    <message>
        <source>Node &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence flow &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves &apos;%1&apos;, where the run ends. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no port &apos;%2&apos;. Use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its condition is ignored, for &apos;%1&apos; is no gateway. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to the start &apos;%1&apos;. Connect it to the node behind the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has no way out. Connect it to the nodes that follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has several defaults. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default, so that its condition is ignored. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the gateway &apos;%1&apos; without a condition. Give it one or make it the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run fails here if no condition is true. Make one way the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sequence flows leave by &apos;%1&apos;. Only an exclusive gateway chooses: put one behind this node.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows, so the run ends here without output. Connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence flow from &apos;%1&apos; to &apos;%2&apos; needs an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the node &apos;%1&apos;, which does not exist. Connect or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to the node &apos;%1&apos;, which does not exist. Connect or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object of names and expressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be the name of a variable. Use letters, digits and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by the run itself. Choose another variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable &apos;%1&apos; to count. Declare it as a parameter or assign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is no integer. Change its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an expression, a number, true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function &apos;%1&apos;. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter can&apos;t be named &apos;%1&apos;. Use letters, digits and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every flow has &apos;%1&apos; already. Give the parameter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two parameters named &apos;%1&apos;. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has the unknown type &apos;%2&apos;. Use integer, number, string, boolean or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of kind &apos;%1&apos; has no id. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two nodes with this id. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind &apos;%1&apos; is unknown. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has no start. Add a start node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has a start already. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads here from the start. Connect or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits in the loop of %1. Make sure that it ends, or put a sleep into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop of %1 never ends and nothing waits in it. Put a sleep into it, or a gateway that leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::HeaderEditor</name>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with the opening request, from the next connection on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ItemCommands</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows (*.wsflow);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::JsonReader</name>
    <message>
        <source>expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is broken at line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds JSON, but no object at its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was not saved: %2. Choose another place, or make room; what was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::LogPanel</name>
    <message>
        <source>%1 #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose messages the log shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::LogView</name>
    <message>
        <source>Columns of the message log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages that came since the log was scrolled away from its end</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::MainWindow</name>
    <message>
        <source>Port %1 is taken, so the demo&apos;s server listens on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – WebSocket Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About WebSocket Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket Workbench %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native desktop workbench for WebSockets. MIT licence.
Built with Qt %1. Icons: Lucide (ISC licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::MessageFilter</name>
    <message>
        <source>The pattern &apos;%1&apos; is not valid at character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::MessageInspector</name>
    <message>
        <source>Connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message to see it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole message as it is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::MessageLog</name>
    <message>
        <source> Its last record was not written whole and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 of it are damaged and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, %1 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet. What happens on the connections appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message contains this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only messages that contain this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the log still; messages are recorded all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the messages that are here now; the recording keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the messages shown here into a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::MessageText</name>
    <message>
        <source>, subprotocol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by peer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by us: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost without a close frame: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pong after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::NetworkHost</name>
    <message>
        <source>Nothing was done: the connection is not open. Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the server does not listen. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow was not run: its server does not listen. Start the server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::NodeBehavior</name>
    <message>
        <source>the variable &apos;%1&apos; is %2, which can&apos;t be counted. Give it a whole number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; would pass 2^53, where whole numbers are no longer exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition of &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no condition is true and there is no default. Make one way the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no time to sleep. Give a number of milliseconds from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::PathPattern</name>
    <message>
        <source>The path pattern &apos;%1&apos; must begin with &apos;/&apos;, as in /ws/{sid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{%1}&apos; in the path pattern &apos;%2&apos; needs a name of letters, digits and _, used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the path pattern &apos;%1&apos; a parameter must fill the whole segment, as in /ws/{sid}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::PayloadView</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1: too much to show here. Copy takes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2. Copy takes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::QtConnectionEngine</name>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be used: it is no RSA, EC or DSA key in PEM form, or its password is wrong. (Qt can&apos;t read Ed25519 keys that are encrypted.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as a WebSocket server does (%2). Check address, path and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was accepted unchecked, as you asked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer broke the protocol: %1. The connection was closed with code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped without a close frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::QtServerEngine</name>
    <message>
        <source>%1 left before it completed a WebSocket opening handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not complete the opening handshake in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a request head that is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for %2 without wanting a WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for the path %2, which does not match %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::Recording</name>
    <message>
        <source>The file %1 is empty, so there is no recording in it. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a recording. Choose a file that WebSocket Workbench recorded (*.wsrecording).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: its header is damaged. Restore the file from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 was made by a newer version of WebSocket Workbench (format %2, this version reads up to %3). Install a newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2. Check who may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record of %1 cannot be read: the file was changed or its disk fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be created: %2. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be written: the disk is full. Make room on it; recording then goes on by itself and nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be written: %2. Once the file can be written again, recording goes on by itself and nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::RecordingModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::Server</name>
    <message>
        <source>There is no client %1: it never connected or has gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ServerOptionsForm</name>
    <message>
        <source>Echo: send each message back to its client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{message}} stands for the message that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push interval in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to all clients each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to each client once it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow on connect:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs for each client once it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the client&apos;s that is listed here is chosen. Separate by commas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ServerPage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1: this computer only. 0.0.0.0 or ::: every network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path pattern:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example /ws/{sid}: other paths are refused, and sid is a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::ServerSession</name>
    <message>
        <source>The flow that this server runs on connect is no longer in the workspace. Choose another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow was not run: client %1 has gone. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::SessionCommands</name>
    <message>
        <source>The recording “%1” can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording can&apos;t be saved as “%1”: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.wsrecording);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of %1 did not end well. Its recording (%2) is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::SessionRecordings</name>
    <message>
        <source>The folder %1 for recordings can&apos;t be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for recordings can&apos;t be written to. Check its permissions and space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was not saved as %1: %2. It is still at %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::SocketError</name>
    <message>
        <source>Nothing accepts connections at %1. Start the server there, or check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host &apos;%1&apos; was not found. Check its spelling and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host, port and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection during the opening handshake. It may not be a WebSocket server, or may expect %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2. Check that it speaks TLS on this port, and its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not connect to %1: %2. Check the proxy&apos;s address, user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered HTTP %2 instead of switching to WebSocket: it is a web server at this path. Check the path and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2. Check credentials, Origin and headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program, choose another port, or port 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no interface with the address %1. Use 127.0.0.1 for this machine alone or * for every interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not listen on %1. Ports below 1024 need an administrator; choose a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address to listen on. Use 127.0.0.1 for this machine alone or * for every interface.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::StatusLine</name>
    <message>
        <source>Recording state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recording %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::Value</name>
    <message>
        <source>a whole number of at most 2^53 in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::WelcomePage</name>
    <message>
        <source>Three clicks to a first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a server and press Start. Or use one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a connection, type the server&apos;s address and press Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a message and press Send. Everything that goes over the wire is in the log below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step has its button. A workspace that you have is opened below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::WindowNotice</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceDocument</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceFile</name>
    <message>
        <source>This is no workspace: &quot;format&quot; is not &quot;wsworkspace&quot;. Open a *.wsworkspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has version %1; this program knows up to %2. Open it with a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceTree</name>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
