<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace</source>
        <translation>新建工作区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Workspace</source>
        <translation>保存工作区(&amp;S)</translation>
    </message>
    <message>
        <source>Save Workspace &amp;As…</source>
        <translation>工作区另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;Recording…</source>
        <translation>打开记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Save Recor&amp;ding As…</source>
        <translation>记录另存为(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close Page</source>
        <translation>关闭页面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Find in &amp;Workspace</source>
        <translation>在工作区中查找(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Filter Log</source>
        <translation>筛选日志(&amp;F)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <source>Message &amp;Log</source>
        <translation>消息日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Connection</source>
        <translation>新建连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation>发送 Ping(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New Server</source>
        <translation>新建服务端(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>复制 URL(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New Flow from Countdown</source>
        <translation>以倒计时新建流程(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import Flow…</source>
        <translation>导入流程(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Flow…</source>
        <translation>导出流程(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy as wsw Command</source>
        <translation>复制为 wsw 命令(&amp;C)</translation>
    </message>
    <message>
        <source>Open Recordings &amp;Folder</source>
        <translation>打开记录文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Clear &amp;Address History</source>
        <translation>清除地址历史(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About WebSocket Workbench</source>
        <translation>关于 WebSocket Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务端(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>流程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Earlier Sessions</source>
        <translation>以往会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as wsc&amp;at Command</source>
        <translation>复制为 wscat 命令(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;websocat Command</source>
        <translation>复制为 websocat 命令(&amp;W)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>复制为 JavaScript(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move to F&amp;older…</source>
        <translation>移到文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Connect &amp;All</source>
        <translation>全部连接(&amp;A)</translation>
    </message>
    <message>
        <source>Disconnect A&amp;ll</source>
        <translation>全部断开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Variables…</source>
        <translation>变量(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Trusted Certificates…</source>
        <translation>受信任的证书(&amp;T)…</translation>
    </message>
    <message>
        <source>Import Recordin&amp;g…</source>
        <translation>导入记录(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Merge Recordings…</source>
        <translation>合并记录(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Pin Message</source>
        <translation>固定消息(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note on Message…</source>
        <translation>消息备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Note or Pin</source>
        <translation>下一条备注或固定(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Note or Pin</source>
        <translation>上一条备注或固定(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose Recording</source>
        <translation>关闭录制(&amp;L)</translation>
    </message>
    <message>
        <source>Log &amp;Alone</source>
        <translation>仅显示日志(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Recordings…</source>
        <translation>录制管理(&amp;R)…</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>日志(&amp;O)</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>查找(&amp;D)…</translation>
    </message>
    <message>
        <source>Find Nex&amp;t</source>
        <translation>查找下一个(&amp;T)</translation>
    </message>
    <message>
        <source>Find Previou&amp;s</source>
        <translation>查找上一个(&amp;S)</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>颜色规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Repla&amp;y…</source>
        <translation>重放(&amp;Y)…</translation>
    </message>
    <message>
        <source>New Flow from &amp;Template…</source>
        <translation>从模板新建流程(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
</context>
<context>
    <name>MessageContent</name>
    <message>
        <source>There is no JSON yet: type a value, for example {}.</source>
        <translation>还没有 JSON：请输入一个值，例如 {}。</translation>
    </message>
    <message>
        <source>Character %1, “%2”, is not a hexadecimal digit (0–9, a–f).</source>
        <translation>第 %1 个字符“%2”不是十六进制数字（0–9、a–f）。</translation>
    </message>
    <message>
        <source>The last byte has only one digit: a byte is written with two.</source>
        <translation>最后一个字节只有一位数字：每个字节要写两位。</translation>
    </message>
    <message>
        <source>Character %1, “%2”, does not belong into base64 there.</source>
        <translation>第 %1 个字符“%2”不应出现在 base64 的此处。</translation>
    </message>
    <message>
        <source>The base64 text ends too early: its last group has one character only.</source>
        <translation>base64 文本过早结束：最后一组只有一个字符。</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”: check its path.</source>
        <translation>没有文件“%1”：请检查路径。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than the %2 MiB that one message may have.</source>
        <translation>文件“%1”超过一条消息允许的 %2 MiB。</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file in it.</source>
        <translation>“%1”是文件夹：请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file “%1” is not UTF-8, as a text message must be: send it as binary.</source>
        <translation>文件“%1”不是 UTF-8 编码，而文本消息必须是 UTF-8：请以二进制发送。</translation>
    </message>
</context>
<context>
    <name>RoundTrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>wsw::AccessControl</name>
    <message>
        <source>A refusal can&apos;t have the HTTP status %1. Use 400 to 599, or 0 for the usual one.</source>
        <translation>拒绝时不能使用 HTTP 状态 %1。请使用 400 到 599，或用 0 表示通常的状态。</translation>
    </message>
    <message>
        <source>The required header &apos;%1&apos; has no name that a header can have.</source>
        <translation>必需的标头“%1”的名称不能用作标头名称。</translation>
    </message>
    <message>
        <source>Basic authentication needs a password. Type one.</source>
        <translation>Basic 认证需要密码。请输入密码。</translation>
    </message>
    <message>
        <source>Authentication by token needs a token. Type one.</source>
        <translation>令牌认证需要令牌。请输入令牌。</translation>
    </message>
    <message>
        <source>Basic authentication needs a user&apos;s name, without a colon.</source>
        <translation>Basic 认证需要用户名，且不能含冒号。</translation>
    </message>
    <message>
        <source>the address %1 is blocked</source>
        <translation>地址 %1 已被屏蔽</translation>
    </message>
    <message>
        <source>it has no Origin, and not every one is allowed</source>
        <translation>它没有 Origin，而并非所有来源都被允许</translation>
    </message>
    <message>
        <source>its Origin %1 is not an allowed one</source>
        <translation>它的 Origin %1 不在允许之列</translation>
    </message>
    <message>
        <source>the header %1 is missing or has another value than the required one</source>
        <translation>标头 %1 缺失，或其值与要求的不同</translation>
    </message>
    <message>
        <source>it brought no token, neither as Authorization: Bearer nor as the query&apos;s token</source>
        <translation>它没有提供令牌，既不在 Authorization: Bearer 中，也不在查询参数 token 中</translation>
    </message>
    <message>
        <source>its token is wrong</source>
        <translation>它的令牌不正确</translation>
    </message>
    <message>
        <source>it brought no user and password as Authorization: Basic</source>
        <translation>它没有以 Authorization: Basic 提供用户名和密码</translation>
    </message>
    <message>
        <source>its user or password is wrong</source>
        <translation>它的用户名或密码不正确</translation>
    </message>
    <message>
        <source>%1 asked for %2 and was refused with HTTP %3: %4.</source>
        <translation>%1 请求 %2，被以 HTTP %3 拒绝：%4。</translation>
    </message>
</context>
<context>
    <name>wsw::Actions</name>
    <message>
        <source>%1 %2</source>
        <comment>Undo, what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>wsw::AddressField</name>
    <message>
        <source>No addresses yet</source>
        <translation>还没有地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Earlier addresses</source>
        <translation>以往地址</translation>
    </message>
    <message>
        <source>Earlier addresses (Down)</source>
        <translation>以往地址（向下键）</translation>
    </message>
    <message>
        <source>ws://host:port/path or wss://…, or paste a curl or wscat command</source>
        <translation>ws://主机:端口/路径 或 wss://…，也可粘贴 curl 或 wscat 命令</translation>
    </message>
</context>
<context>
    <name>wsw::AddressSet</name>
    <message>
        <source>&apos;%1&apos; is neither an IP address nor a network. Write it as 192.0.2.7, 10.0.0.0/8 or fd00::/8.</source>
        <translation>“%1”既不是 IP 地址也不是网络。请写成 192.0.2.7、10.0.0.0/8 或 fd00::/8 的形式。</translation>
    </message>
</context>
<context>
    <name>wsw::ArrivalRows</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Milliseconds since the run began, on the test&apos;s own clock</source>
        <translation>自运行开始的毫秒数，按测试自己的时钟</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>时间（毫秒）</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>客户端做什么</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The client&apos;s id, a number from 1 on</source>
        <translation>客户端 ID，从 1 起的数字</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>How the message is written down</source>
        <translation>消息的书写方式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Of a message</source>
        <translation>消息的内容</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>wsw::ArrivalsSection</name>
    <message>
        <source>Arrivals</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Add arrival</source>
        <translation>添加到达</translation>
    </message>
    <message>
        <source>Duplicate arrival</source>
        <translation>复制到达</translation>
    </message>
    <message>
        <source>Remove arrival</source>
        <translation>移除到达</translation>
    </message>
    <message>
        <source>Nothing comes while it runs. Add the messages that clients send, and when they connect and disconnect, with +.</source>
        <translation>运行期间没有任何到达。用 + 添加客户端发送的消息，以及它们连接和断开的时间。</translation>
    </message>
    <message>
        <source>What clients send, and when they come and go, while it runs</source>
        <translation>运行期间客户端发送什么，何时连接和断开</translation>
    </message>
</context>
<context>
    <name>wsw::AuthenticationForm</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Nothing is added. You can still set an Authorization header yourself.</source>
        <translation>不添加任何内容。您仍可自行设置 Authorization 标头。</translation>
    </message>
    <message>
        <source>Adds “Authorization: Basic …” to the opening request.</source>
        <translation>在打开请求中添加“Authorization: Basic …”。</translation>
    </message>
    <message>
        <source>Adds “Authorization: Bearer …” to the opening request.</source>
        <translation>在打开请求中添加“Authorization: Bearer …”。</translation>
    </message>
    <message>
        <source>Adds the key to the opening request, as a header or in the address.</source>
        <translation>在打开请求中添加密钥，作为标头或放在地址中。</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>身份验证：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>用户名和密码（Basic）</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>令牌（Bearer）</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name of the key:</source>
        <translation>密钥名称：</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>发送方式：</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>查询参数</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourChecks</name>
    <message>
        <source>The pattern has no parameter “%1”. Choose another one to tell clients apart by.</source>
        <translation>模式中没有参数“%1”。请另选一个用来区分客户端的参数。</translation>
    </message>
    <message>
        <source>No client gets here: a path above has the same pattern. Change one of them.</source>
        <translation>没有客户端会到达这里：上面有一个路径的模式相同。请修改其中一个。</translation>
    </message>
    <message>
        <source>No client gets here: a path above takes every path. Move that one down.</source>
        <translation>没有客户端会到达这里：上面有一个路径接受所有路径。请把它下移。</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourEditor</name>
    <message>
        <source>Clients of this path see its behaviours in their order. The first path that matches counts; others are refused with 404.</source>
        <translation>此路径的客户端按顺序经历这些行为。以第一个匹配的路径为准，其他路径以 404 拒绝。</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourList</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>添加行为</translation>
    </message>
    <message>
        <source>&amp;Add Behaviour</source>
        <translation>添加行为(&amp;A)</translation>
    </message>
    <message>
        <source>Another path that the server answers to</source>
        <translation>服务器应答的另一个路径</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add path</source>
        <translation>添加路径</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourModel</name>
    <message>
        <source>Every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>would act</source>
        <translation>会执行</translation>
    </message>
    <message>
        <source>How often it did its work since the server was started</source>
        <translation>服务器启动以来执行的次数</translation>
    </message>
    <message>
        <source>What it would send for the message that is tried out</source>
        <translation>对试用的消息会发送什么</translation>
    </message>
    <message>
        <source>Paths and behaviours</source>
        <translation>路径和行为</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>试用</translation>
    </message>
</context>
<context>
    <name>wsw::BehaviourText</name>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 秒</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>包含%1</translation>
    </message>
    <message>
        <source>JSON has %1</source>
        <translation>JSON 有 %1</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Scheduled push</source>
        <translation>定时推送</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Sends a text to each client once it is connected.</source>
        <translation>客户端连接后向其发送一段文本。</translation>
    </message>
    <message>
        <source>Answers each message; a binary one with itself.</source>
        <translation>应答每条消息；二进制消息原样返回。</translation>
    </message>
    <message>
        <source>Sends each message to the other clients of the path.</source>
        <translation>把每条消息发给此路径的其他客户端。</translation>
    </message>
    <message>
        <source>Does something when a text message matches.</source>
        <translation>文本消息匹配时执行操作。</translation>
    </message>
    <message>
        <source>Sends a text to clients again and again.</source>
        <translation>反复向客户端发送一段文本。</translation>
    </message>
    <message>
        <source>Runs a flow of the workspace for the client.</source>
        <translation>为客户端运行工作区中的一个流程。</translation>
    </message>
    <message>
        <source>to all others</source>
        <translation>给所有其他客户端</translation>
    </message>
    <message>
        <source>to those of the same %1</source>
        <translation>给 %1 相同的客户端</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>text equals</source>
        <translation>文本等于</translation>
    </message>
    <message>
        <source>text contains</source>
        <translation>文本包含</translation>
    </message>
    <message>
        <source>JSON path equals</source>
        <translation>JSON 路径等于</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>push to all</source>
        <translation>推送给所有人</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>run flow</source>
        <translation>运行流程</translation>
    </message>
    <message>
        <source>on connect</source>
        <translation>连接时</translation>
    </message>
    <message>
        <source>on message</source>
        <translation>收到消息时</translation>
    </message>
    <message>
        <source>on disconnect</source>
        <translation>断开时</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>没有流程</translation>
    </message>
    <message>
        <source>deleted flow</source>
        <translation>已删除的流程</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>匹配正则</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>wsw::BehavioursPanel</name>
    <message>
        <source>Nothing would happen.</source>
        <translation>什么也不会发生。</translation>
    </message>
    <message numerus="yes">
        <source>%n behaviour(s) would act.</source>
        <translation>
            <numerusform>会执行 %n 个行为。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is running: what you change holds once it is applied.</source>
        <translation>服务器正在运行：更改在应用后生效。</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>立即应用</translation>
    </message>
    <message>
        <source>The running server does from now on what stands here; its clients stay connected. Changed paths hold from its next start.</source>
        <translation>运行中的服务器从现在起按此处执行；客户端保持连接。路径的更改从下次启动起生效。</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit Text</source>
        <translation>编辑文本(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;fault Sequence Flow</source>
        <translation>默认流转(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;Node…</source>
        <translation>添加节点(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>水平等距分布(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>垂直等距分布(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;y Out All</source>
        <translation>自动布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应画布(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport Picture…</source>
        <translation>导出图片(&amp;X)…</translation>
    </message>
    <message>
        <source>Toggle &amp;Breakpoint</source>
        <translation>切换断点(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;mooth Sequence Flows</source>
        <translation>平滑流转线(&amp;M)</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasEditor</name>
    <message>
        <source>Add %1</source>
        <comment>a kind of node</comment>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>连接节点</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sequence flow(s)</source>
        <translation>
            <numerusform>删除 %n 条流转线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>删除 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n node(s).</source>
        <translation>
            <numerusform>已复制 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
        <translation>
            <numerusform>剪切 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>粘贴 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>复制 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>移动 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n node(s)</source>
        <translation>
            <numerusform>排列 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>自动布局</translation>
    </message>
    <message>
        <source>Change default sequence flow</source>
        <translation>更改默认流转</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasKeys</name>
    <message>
        <source>Sequence flow from “%1” to “%2”: %3</source>
        <comment>two nodes, condition or port</comment>
        <translation>从“%1”到“%2”的流转线：%3</translation>
    </message>
    <message>
        <source>Nothing can follow this node. Choose another to connect from.</source>
        <translation>此节点之后不能再有节点。请选择其他节点作为连接起点。</translation>
    </message>
    <message>
        <source>Connect from “%1”: choose a node with the arrow keys, then Enter. Tab: another way on. Esc: cancel.</source>
        <translation>从“%1”连接：用方向键选择节点，然后按 Enter。Tab：换一个出口。Esc：取消。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Way on: %1</source>
        <comment>port</comment>
        <translation>出口：%1</translation>
    </message>
    <message>
        <source>To “%1” (%2). Enter connects.</source>
        <comment>node, port</comment>
        <translation>到“%1”（%2）。按 Enter 连接。</translation>
    </message>
</context>
<context>
    <name>wsw::CanvasPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture is in “%1”.</source>
        <translation>图片已保存到“%1”。</translation>
    </message>
    <message>
        <source>Flow canvas</source>
        <translation>流程画布</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Align and distribute the selected nodes</source>
        <translation>对齐和分布所选节点</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation>缩小（Ctrl+减号）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation>放大（Ctrl+加号）</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>缩放至 100 %（Ctrl+0）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Fit the flow to the canvas (Ctrl+9)</source>
        <translation>使流程适合画布（Ctrl+9）</translation>
    </message>
    <message>
        <source>This flow can be looked at, but not changed.</source>
        <translation>此流程只能查看，不能更改。</translation>
    </message>
</context>
<context>
    <name>wsw::CellDelegate</name>
    <message>
        <source>Enter takes it, Shift+Enter begins a new line, Esc leaves it as it was</source>
        <translation>Enter 接受，Shift+Enter 换行，Esc 保持原样</translation>
    </message>
</context>
<context>
    <name>wsw::CertificateAuthority</name>
    <message>
        <source>%1 failed in OpenSSL: %2.</source>
        <translation>%1在 OpenSSL 中失败：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a host&apos;s name nor an IP address that a certificate can be for.</source>
        <translation>“%1”既不是证书可用的主机名，也不是 IP 地址。</translation>
    </message>
    <message>
        <source>Making a certificate authority</source>
        <translation>创建证书颁发机构</translation>
    </message>
    <message>
        <source>Reading the certificate authority</source>
        <translation>读取证书颁发机构</translation>
    </message>
    <message>
        <source>Making the server&apos;s certificate</source>
        <translation>创建服务器证书</translation>
    </message>
</context>
<context>
    <name>wsw::CertificateCheck</name>
    <message>
        <source>The certificate of %1 was accepted because you trust it by its fingerprint: %2.</source>
        <translation>已接受 %1 的证书，因为您按指纹信任它：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 was accepted unchecked, as you asked: %2.</source>
        <translation>已按您的要求未经检查接受 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Ask whoever runs the server, or choose the CA that vouches for it.</source>
        <translation>%1 的证书不受信任：%2。未发送任何内容。请询问服务器的管理者，或选择为其担保的 CA。</translation>
    </message>
    <message>
        <source>it does not speak TLS on this port; it may expect ws://</source>
        <translation>它在此端口上不使用 TLS；可能应使用 ws://</translation>
    </message>
    <message>
        <source>it offers no version of TLS that is allowed here; lower the minimum version</source>
        <translation>它不提供此处允许的 TLS 版本；请降低最低版本</translation>
    </message>
    <message>
        <source>it wants a client certificate; choose one and its key</source>
        <translation>它要求客户端证书；请选择证书及其密钥</translation>
    </message>
    <message>
        <source>the private key is not the client certificate&apos;s; choose its file again</source>
        <translation>私钥与客户端证书不匹配；请重新选择密钥文件</translation>
    </message>
    <message>
        <source>it does not know the issuer of our client certificate</source>
        <translation>它不认识我们客户端证书的颁发者</translation>
    </message>
    <message>
        <source>it does not accept our client certificate</source>
        <translation>它不接受我们的客户端证书</translation>
    </message>
    <message>
        <source>it does not accept our client certificate, or wants one</source>
        <translation>它不接受我们的客户端证书，或要求提供一个</translation>
    </message>
    <message>
        <source>it found no common cipher, or wants a client certificate</source>
        <translation>没有共同的加密套件，或它要求客户端证书</translation>
    </message>
    <message>
        <source>it has no certificate for the name %1</source>
        <translation>它没有名称 %1 的证书</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2.</source>
        <translation>与 %1 的 TLS 失败：%2。</translation>
    </message>
</context>
<context>
    <name>wsw::CertificateInfo</name>
    <message>
        <source>it expired on %1</source>
        <translation>它已于 %1 过期</translation>
    </message>
    <message>
        <source>it is valid only from %1 on</source>
        <translation>它从 %1 起才有效</translation>
    </message>
    <message>
        <source>it names no host, so not %1</source>
        <translation>它未指明任何主机，因此也不是 %1</translation>
    </message>
    <message>
        <source>it is for %1 and not for %2</source>
        <translation>它适用于 %1，而不是 %2</translation>
    </message>
    <message>
        <source>it is self-signed, so that nobody else vouches for it</source>
        <translation>它是自签名的，没有其他人为其担保</translation>
    </message>
    <message>
        <source>its issuer (%1) is not known here as one to trust</source>
        <translation>此处不认为其颁发者（%1）可信</translation>
    </message>
    <message>
        <source>its key or its signature is too weak</source>
        <translation>它的密钥或签名强度不足</translation>
    </message>
    <message>
        <source>it does not pass the check</source>
        <translation>它未通过检查</translation>
    </message>
</context>
<context>
    <name>wsw::CertificatePanel</name>
    <message>
        <source>Expired: check this computer&apos;s clock, and ask whoever runs the server to renew the certificate.</source>
        <translation>已过期：请检查本机时钟，并请服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>Not yet valid: check this computer&apos;s clock, or wait.</source>
        <translation>尚未生效：请检查本机时钟，或等待。</translation>
    </message>
    <message>
        <source>Wrong host: check the address. If the server has another name on purpose, fill that in as the TLS server name.</source>
        <translation>主机不符：请检查地址。如果服务器有意使用其他名称，请将其填为 TLS 服务器名称。</translation>
    </message>
    <message>
        <source>Self-signed: usual for test servers, but anybody could have made it. Compare the fingerprint with the server&apos;s.</source>
        <translation>自签名：测试服务器常见，但任何人都可能制作。请与服务器的指纹核对。</translation>
    </message>
    <message>
        <source>Unknown issuer: if your organization has a CA of its own, choose its file in the TLS options.</source>
        <translation>颁发者未知：如果您的组织有自己的 CA，请在 TLS 选项中选择其文件。</translation>
    </message>
    <message>
        <source>Too weak: ask whoever runs the server for a certificate with a stronger key.</source>
        <translation>强度不足：请服务器的管理者使用密钥更强的证书。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>What to do about the certificate</source>
        <translation>如何处理此证书</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate for %1</source>
        <translation>为 %1 信任此证书(&amp;T)</translation>
    </message>
    <message>
        <source>Accepts this one certificate for this host from now on, whatever is wrong with it, and connects. Tools → Trusted Certificates takes it back.</source>
        <translation>从现在起，无论此证书有何问题，都为此主机接受它并连接。可在“工具 → 受信任的证书”中撤销。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>For hosts</source>
        <translation>适用主机</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>wsw::ChoiceBox</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
</context>
<context>
    <name>wsw::ClientCommand</name>
    <message>
        <source>The command has no address (ws://… or wss://…).</source>
        <translation>命令中没有地址（ws://… 或 wss://…）。</translation>
    </message>
    <message>
        <source>This is no command of wsw, wscat, websocat or curl, and no call of new WebSocket(…).</source>
        <translation>这不是 wsw、wscat、websocat 或 curl 的命令，也不是 new WebSocket(…) 调用。</translation>
    </message>
</context>
<context>
    <name>wsw::ClientFilter</name>
    <message>
        <source>Position %1: the quote is not closed. Write one more &quot;.</source>
        <translation>位置 %1：引号未闭合。请再写一个 &quot;。</translation>
    </message>
    <message>
        <source>Position %1: a name is missing before the sign. Write for example room = 7.</source>
        <translation>位置 %1：符号前缺少名称。例如写 room = 7。</translation>
    </message>
    <message>
        <source>Position %1: a value is missing after %2. Write for example %2 = 7, or &quot;&quot; for clients that have none.</source>
        <translation>位置 %1：%2 之后缺少值。例如写 %2 = 7；没有该值的客户端写 &quot;&quot;。</translation>
    </message>
</context>
<context>
    <name>wsw::ClientGroupPanel</name>
    <message>
        <source>&amp;Number of clients:</source>
        <translation>客户端数量(&amp;N)：</translation>
    </message>
    <message>
        <source>How often this connection is opened. {{$client}} is each one&apos;s number, from 1, in the address, headers and messages.</source>
        <translation>此连接打开多少次。在地址、标头和消息中，{{$client}} 是每个客户端的编号，从 1 开始。</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>客户端数量</translation>
    </message>
    <message>
        <source>Started per &amp;second:</source>
        <translation>每秒启动(&amp;S)：</translation>
    </message>
    <message>
        <source>As fast as they open</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>0: as fast as they open</source>
        <translation>0：尽可能快</translation>
    </message>
    <message>
        <source>Started per second</source>
        <translation>每秒启动</translation>
    </message>
    <message>
        <source>&amp;Open clients</source>
        <translation>打开客户端(&amp;O)</translation>
    </message>
    <message>
        <source>Open this connection so many times, beside the one above</source>
        <translation>除上方的连接外，再按此数量打开该连接</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>全部关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close every client with code 1000 and start no more</source>
        <translation>以代码 1000 关闭所有客户端，且不再启动新的</translation>
    </message>
    <message>
        <source>&amp;Ping all</source>
        <translation>全部 Ping(&amp;P)</translation>
    </message>
    <message>
        <source>Send a ping from every client and measure the round trips</source>
        <translation>从每个客户端发送 Ping 并测量往返时间</translation>
    </message>
    <message>
        <source>Sen&amp;d from all</source>
        <translation>全部发送(&amp;D)</translation>
    </message>
    <message>
        <source>Send what is in the Message tab from every open client, each with its own {{$client}} and {{$counter}}</source>
        <translation>从每个已连接的客户端发送“消息”选项卡中的内容，各自使用自己的 {{$client}} 和 {{$counter}}</translation>
    </message>
</context>
<context>
    <name>wsw::ClientGroupView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure in words: &quot;Open: 200&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No virtual clients were opened yet.</source>
        <translation>尚未打开虚拟客户端。</translation>
    </message>
    <message>
        <source>Opening: %1 of %2 done.</source>
        <translation>正在打开：已完成 %1/%2。</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln client(s) was opened.</source>
        <translation>
            <numerusform>%Ln 个客户端均未打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln client(s) opened in %1.</source>
        <translation>
            <numerusform>全部 %Ln 个客户端已打开，用时 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients opened in %3.</source>
        <translation>%2 个客户端中有 %1 个已打开，用时 %3。</translation>
    </message>
    <message>
        <source>%1 × others, such as: %2</source>
        <extracomment>how often, and what went wrong; the last of many kinds stands for all others, too</extracomment>
        <translation>%1 × 其他，例如：%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>Were open, or were given up before they were</source>
        <translation>曾经打开，或在打开前被放弃</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>From the start of a connection to its being open.</source>
        <translation>从开始连接到连接打开。</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping all, or switch on automatic pings under Network.</source>
        <translation>请点击“全部 Ping”，或在“网络”中启用自动 Ping。</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <source>Give the key of an answer under Latency, then open the clients.</source>
        <translation>请先在“延迟”中给出应答的键，再打开客户端。</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>错误(&amp;E)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>wsw::ClientHandshake</name>
    <message>
        <source>&apos;%1&apos; is not a header name. Names have letters, digits and - only.</source>
        <translation>“%1”不是请求头名称。名称只能包含字母、数字和 -。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or control character.</source>
        <translation>请求头 %1 的值中有换行符或控制字符。</translation>
    </message>
    <message>
        <source>The header %1 has options of its own: subprotocols and compression. Remove it.</source>
        <translation>请求头 %1 有专门的选项：子协议和压缩。请删除它。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a subprotocol&apos;s name. Names have no spaces, commas or other separators.</source>
        <translation>“%1”不是子协议名称。名称中不能有空格、逗号或其他分隔符。</translation>
    </message>
    <message>
        <source>The origin has a line break or control character.</source>
        <translation>Origin 中有换行符或控制字符。</translation>
    </message>
    <message>
        <source>%1 did not answer as a WebSocket server does: %2. Check address, path and port.</source>
        <translation>%1 的应答不像 WebSocket 服务器：%2。请检查地址、路径和端口。</translation>
    </message>
    <message>
        <source>it switches protocols in another version of HTTP than 1.1</source>
        <translation>它用 HTTP 1.1 以外的版本切换协议</translation>
    </message>
    <message>
        <source>its Upgrade header does not say websocket</source>
        <translation>其 Upgrade 头中没有 websocket</translation>
    </message>
    <message>
        <source>its Connection header does not say Upgrade</source>
        <translation>其 Connection 头中没有 Upgrade</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Accept does not answer the key that was sent</source>
        <translation>其 Sec-WebSocket-Accept 与发送的密钥不符</translation>
    </message>
    <message>
        <source>it chooses more than one subprotocol</source>
        <translation>它选择了多个子协议</translation>
    </message>
    <message>
        <source>it chooses the subprotocol &apos;%1&apos;, which was not offered</source>
        <translation>它选择了未提供的子协议“%1”</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Extensions can&apos;t be read</source>
        <translation>其 Sec-WebSocket-Extensions 无法解析</translation>
    </message>
    <message>
        <source>it uses the extension &apos;%1&apos;, which was not offered</source>
        <translation>它使用了未提供的扩展“%1”</translation>
    </message>
    <message>
        <source>The subprotocol &apos;%1&apos; is offered twice. Remove one.</source>
        <translation>子协议“%1”被提供了两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>The header %1 is given twice, and a request has it once. Remove one.</source>
        <translation>标头 %1 出现了两次，而请求中只能有一个。请删除其中一个。</translation>
    </message>
</context>
<context>
    <name>wsw::ClientModel</name>
    <message>
        <source>Bytes that wait to be sent because the client reads slowly</source>
        <translation>因客户端读取缓慢而等待发送的字节</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>The client&apos;s address as the proxy tells it (X-Forwarded-For)</source>
        <translation>代理所报的客户端地址（X-Forwarded-For）</translation>
    </message>
    <message>
        <source>Messages from the client</source>
        <translation>来自客户端的消息</translation>
    </message>
    <message>
        <source>Messages to the client</source>
        <translation>发给客户端的消息</translation>
    </message>
    <message>
        <source>Messages that the client did not get because it does not read</source>
        <translation>因客户端不读取而未收到的消息</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>转发自</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>接收字节</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
</context>
<context>
    <name>wsw::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Run flow</source>
        <translation>运行流程</translation>
    </message>
    <message>
        <source>Run a flow of the workspace for each selected client</source>
        <translation>为每个所选客户端运行工作区的一个流程</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Send a ping to the selected clients and measure the round trip</source>
        <translation>向所选客户端发送 Ping 并测量往返时间</translation>
    </message>
    <message>
        <source>Disconnect client</source>
        <translation>断开客户端</translation>
    </message>
    <message>
        <source>Close the selected clients&apos; connections with a code and a reason</source>
        <translation>以代码和原因关闭所选客户端的连接</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clients that are shown, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>筛选客户端</translation>
    </message>
    <message>
        <source>Filter: a word, or for example %1</source>
        <translation>筛选：一个词，或例如 %1</translation>
    </message>
    <message>
        <source>NAME = VALUE or NAME != VALUE, joined by “and”. Names are the path&apos;s parameters, id, address, path, subprotocol and query.NAME; * stands for anything, | for “or”. A word is looked for everywhere.</source>
        <translation>名称 = 值 或 名称 != 值，以 and 连接。名称可以是路径参数、id、address、path、subprotocol 和 query.NAME；* 代表任意内容，| 表示“或”。单个词会在所有内容中查找。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More that can be done with the selected clients</source>
        <translation>对所选客户端的更多操作</translation>
    </message>
    <message>
        <source>Show only their messages in the log</source>
        <translation>日志中仅显示其消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Drop without a close frame</source>
        <translation>不发关闭帧直接断开</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>屏蔽地址</translation>
    </message>
    <message>
        <source>Drops all clients of the address and refuses new ones; the server&apos;s Security tab has the list.</source>
        <translation>断开该地址的所有客户端并拒绝新的连接；列表位于服务器的“安全”选项卡。</translation>
    </message>
</context>
<context>
    <name>wsw::CloseCode</name>
    <message>
        <source>Close code %1 may not be sent. Use 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>不能发送关闭代码 %1。请使用 1000 至 1003、1007 至 1014 或 3000 至 4999。</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes in UTF-8; at most %2 fit into a close frame. Shorten it.</source>
        <translation>关闭原因的 UTF-8 长度为 %1 字节；关闭帧最多容纳 %2 字节。请缩短。</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>正在离开</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>no status received</source>
        <translation>未收到状态</translation>
    </message>
    <message>
        <source>abnormal closure</source>
        <translation>异常关闭</translation>
    </message>
    <message>
        <source>invalid payload data</source>
        <translation>无效的载荷数据</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>mandatory extension missing</source>
        <translation>缺少必需的扩展</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>服务重启</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
</context>
<context>
    <name>wsw::CloseForm</name>
    <message>
        <source>Close code:</source>
        <translation>关闭代码：</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭代码</translation>
    </message>
    <message>
        <source>1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent.</source>
        <translation>可发送 1000 至 1003、1007 至 1014 和 3000 至 4999。</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>正在离开</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>无效的数据</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>Extension missing</source>
        <translation>缺少扩展</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Service restart</source>
        <translation>服务重启</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>Reserved: may not be sent</source>
        <translation>保留：不能发送</translation>
    </message>
    <message>
        <source>Registered for libraries</source>
        <translation>为库注册的代码</translation>
    </message>
    <message>
        <source>For private use</source>
        <translation>供私人使用</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>End the TCP connection without a close frame, as if the network had failed</source>
        <translation>不发送关闭帧直接结束 TCP 连接，如同网络故障</translation>
    </message>
</context>
<context>
    <name>wsw::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Messages that fit a filter have its colour. The first rule that fits counts.</source>
        <translation>符合筛选条件的消息显示为对应颜色。以第一条符合的规则为准。</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>(no filter yet)</source>
        <translation>（尚无筛选条件）</translation>
    </message>
</context>
<context>
    <name>wsw::CompareCommands</name>
    <message>
        <source>Choose for C&amp;omparing</source>
        <translation>选作比较对象(&amp;O)</translation>
    </message>
    <message>
        <source>Compare the Two &amp;Messages</source>
        <translation>比较这两条消息(&amp;M)</translation>
    </message>
    <message>
        <source>Compare &amp;Messages</source>
        <translation>比较消息(&amp;M)</translation>
    </message>
    <message>
        <source>Compare with &amp;#%1</source>
        <translation>与 #%1 比较(&amp;#)</translation>
    </message>
    <message>
        <source>Select two messages one below the other, or choose one for comparing and then select another.</source>
        <translation>请选中相邻的两条消息，或先将一条选作比较对象，再选中另一条。</translation>
    </message>
</context>
<context>
    <name>wsw::CompareDialog</name>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts that were compared are the same.</source>
        <translation>所比较的部分相同。</translation>
    </message>
    <message>
        <source>The messages are the same.</source>
        <translation>两条消息相同。</translation>
    </message>
    <message>
        <source>Only the first %1 and %2 lines were compared.</source>
        <translation>仅比较了前 %1 和 %2 行。</translation>
    </message>
    <message>
        <source>Compare Messages</source>
        <translation>比较消息</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>左：%1
右：%2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Ignore key order</source>
        <translation>忽略键的顺序(&amp;I)</translation>
    </message>
    <message>
        <source>Compare members of JSON objects by their names, wherever they stand</source>
        <translation>按名称比较 JSON 对象的成员，不论其位置</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3)</source>
        <translation>上一处差异（Shift+F3）</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Next difference (F3)</source>
        <translation>下一处差异（F3）</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>复制差异(&amp;C)</translation>
    </message>
    <message>
        <source>Copy both as one text, with − and + in front of what differs</source>
        <translation>将两者复制为一段文本，不同之处前加 − 和 +</translation>
    </message>
</context>
<context>
    <name>wsw::ComparisonModel</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>only at the right</source>
        <translation>仅右侧有</translation>
    </message>
    <message>
        <source>only at the left</source>
        <translation>仅左侧有</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>左侧消息</translation>
    </message>
    <message>
        <source>Right message</source>
        <translation>右侧消息</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>wsw::Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation>二进制（十六进制）</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>二进制（base64）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the message (Ctrl+Enter)</source>
        <translation>发送消息（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Type a message. Ctrl+Enter sends it, Ctrl+Up brings back what was sent before.</source>
        <translation>输入消息。Ctrl+Enter 发送，Ctrl+↑ 调出之前发送的内容。</translation>
    </message>
    <message>
        <source>Replace {{variables}}</source>
        <translation>替换 {{变量}}</translation>
    </message>
    <message>
        <source>Variables of the workspace and its environment, and {{$uuid}}, {{$timestamp}}, {{$isoTimestamp}}, {{$randomInt 1 100}}, {{$counter}}. Otherwise braces are sent as they stand.</source>
        <translation>工作区及其环境的变量，以及 {{$uuid}}、{{$timestamp}}、{{$isoTimestamp}}、{{$randomInt 1 100}}、{{$counter}}。否则花括号按原样发送。</translation>
    </message>
    <message>
        <source>Format over several lines</source>
        <translation>格式化为多行</translation>
    </message>
    <message>
        <source>Format in one line</source>
        <translation>格式化为一行</translation>
    </message>
    <message>
        <source>Preview of what will go out</source>
        <translation>预览将要发送的内容</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>Save this message in the workspace</source>
        <translation>将此消息保存到工作区</translation>
    </message>
    <message>
        <source>Show saved messages</source>
        <translation>显示已保存的消息</translation>
    </message>
</context>
<context>
    <name>wsw::CompressionForm</name>
    <message>
        <source>Each message is compressed by itself: less memory, larger messages.</source>
        <translation>每条消息单独压缩：占用内存更少，消息更大。</translation>
    </message>
    <message>
        <source>Server: no context takeover</source>
        <translation>服务端：不沿用压缩上下文</translation>
    </message>
    <message>
        <source>Client: no context takeover</source>
        <translation>客户端：不沿用压缩上下文</translation>
    </message>
    <message>
        <source>How far back the compressor looks, as a power of two: 8 is 256 bytes, 15 is 32 KiB.</source>
        <translation>压缩器向前回看的范围，以 2 的幂表示：8 为 256 字节，15 为 32 KiB。</translation>
    </message>
    <message>
        <source>Server window bits:</source>
        <translation>服务端窗口位数：</translation>
    </message>
    <message>
        <source>Server window bits</source>
        <translation>服务端窗口位数</translation>
    </message>
    <message>
        <source>Client window bits:</source>
        <translation>客户端窗口位数：</translation>
    </message>
    <message>
        <source>Client window bits</source>
        <translation>客户端窗口位数</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>级别：</translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>压缩级别</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small.</source>
        <translation>1 最快，9 最小。</translation>
    </message>
    <message>
        <source>Compress from:</source>
        <translation>最小压缩长度：</translation>
    </message>
    <message>
        <source>Compress from how many bytes</source>
        <translation>从多少字节起压缩</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Shorter messages are sent uncompressed.</source>
        <translation>更短的消息不压缩发送。</translation>
    </message>
</context>
<context>
    <name>wsw::Connection</name>
    <message>
        <source>The text is not valid UTF-8 and was not sent. Send it as a binary message.</source>
        <translation>文本不是有效的 UTF-8，未发送。请作为二进制消息发送。</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes; this one has %2.</source>
        <translation>Ping 最多携带 %1 字节；此 Ping 有 %2 字节。</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open. Connect first.</source>
        <translation>未发送：连接未打开。请先连接。</translation>
    </message>
    <message>
        <source>Nothing was sent: the peer does not read, and %1 bytes wait already (limit %2). Wait, or disconnect it.</source>
        <translation>未发送：对方不读取，已有 %1 字节在等待（上限 %2）。请等待或断开连接。</translation>
    </message>
    <message>
        <source>%1 did not complete the opening handshake within %2 s. Check the address, or allow more time.</source>
        <translation>%1 未在 %2 秒内完成打开握手。请检查地址，或允许更长时间。</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 s; the connection was dropped.</source>
        <translation>对方未在 %1 秒内回应 Ping；连接已断开。</translation>
    </message>
    <message>
        <source>Nothing was done: the connection is not open. Connect first.</source>
        <translation>未执行：连接未打开。请先连接。</translation>
    </message>
    <message>
        <source>Nothing was done: the Qt engine can&apos;t break the protocol on purpose. Choose the wire engine and connect again.</source>
        <translation>未执行：Qt 引擎无法故意违反协议。请选择 Wire 引擎并重新连接。</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t hold reading. Choose the wire engine and connect again.</source>
        <translation>Qt 引擎无法暂停读取。请选择 Wire 引擎并重新连接。</translation>
    </message>
    <message>
        <source>A frame&apos;s opcode has four bits (0 to 15) and its RSV three (0 to 7).</source>
        <translation>帧的操作码有四位（0 到 15），RSV 有三位（0 到 7）。</translation>
    </message>
    <message>
        <source>Only text and binary messages are fragmented.</source>
        <translation>只有文本和二进制消息可以分片。</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered (%1). It may not understand what is sent.</source>
        <translation>服务器未选择所提供的任何子协议（%1）。它可能无法理解发送的内容。</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionOptions</name>
    <message>
        <source>The address is empty. Type one such as ws://127.0.0.1:8181/ws/42.</source>
        <translation>地址为空。请输入例如 ws://127.0.0.1:8181/ws/42 的地址。</translation>
    </message>
    <message>
        <source>The scheme &apos;%1&apos; in &apos;%2&apos; is not a WebSocket&apos;s. Use ws:// or, with TLS, wss://.</source>
        <translation>“%2”中的方案“%1”不属于 WebSocket。请使用 ws://，或在使用 TLS 时用 wss://。</translation>
    </message>
    <message>
        <source>The port &apos;%1&apos; in &apos;%2&apos; is not one. Ports go from 1 to 65535.</source>
        <translation>“%2”中的“%1”不是端口。端口范围为 1 至 65535。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address: %2.</source>
        <translation>“%1”不是地址：%2。</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; has no host. Write it as ws://host:port/path.</source>
        <translation>地址“%1”没有主机。请写作 ws://主机:端口/路径。</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; has a fragment (#%2), which WebSocket addresses may not have. Remove it, or write # as %23.</source>
        <translation>地址“%1”带有片段（#%2），WebSocket 地址不允许。请移除，或将 # 写作 %23。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a proxy&apos;s address. Write http://host:port or socks5://host:port.</source>
        <translation>“%1”不是代理地址。请写成 http://host:port 或 socks5://host:port。</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionOptionsForm</name>
    <message>
        <source>Subprotocols:</source>
        <translation>子协议：</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>For example: graphql-ws, mqtt</source>
        <translation>例如：graphql-ws, mqtt</translation>
    </message>
    <message>
        <source>Offered to the server in this order, separated by commas.</source>
        <translation>按此顺序提供给服务端，以逗号分隔。</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>来源（Origin）：</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源（Origin）</translation>
    </message>
    <message>
        <source>For example: https://example.org</source>
        <translation>例如：https://example.org</translation>
    </message>
    <message>
        <source>User agent:</source>
        <translation>用户代理：</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>引擎自带</translation>
    </message>
    <message>
        <source>Largest message:</source>
        <translation>最大消息：</translation>
    </message>
    <message>
        <source>A larger one ends the connection with close code 1009.</source>
        <translation>更大的消息会以关闭代码 1009 结束连接。</translation>
    </message>
    <message>
        <source>Largest message in KiB</source>
        <translation>最大消息（KiB）</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionPage</name>
    <message>
        <source>Headers (%1)</source>
        <translation>标头 (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Enter in the address field does the same.</source>
        <translation>在地址栏按 Enter 效果相同。</translation>
    </message>
    <message>
        <source>Close with…</source>
        <translation>关闭方式…</translation>
    </message>
    <message>
        <source>Close with a code and a reason of your choice</source>
        <translation>以您选择的代码和原因关闭</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Send a ping and measure the round trip</source>
        <translation>发送 Ping 并测量往返时间</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>连接详情</translation>
    </message>
    <message>
        <source>Subprotocol: %1</source>
        <translation>子协议：%1</translation>
    </message>
    <message>
        <source>Closed by the peer with code %1.</source>
        <translation>由对方以代码 %1 关闭。</translation>
    </message>
    <message>
        <source>Closed by you with code %1.</source>
        <translation>由您以代码 %1 关闭。</translation>
    </message>
    <message>
        <source>The connection was lost: no close frame came (code 1006).</source>
        <translation>连接丢失：未收到关闭帧（代码 1006）。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Sent %1 · Received %2</source>
        <translation>已发送 %1 · 已接收 %2</translation>
    </message>
    <message>
        <source>Round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>The connection failed before the opening handshake began.</source>
        <translation>连接在打开握手开始之前就失败了。</translation>
    </message>
    <message>
        <source>The opening handshake is under way.</source>
        <translation>正在进行打开握手。</translation>
    </message>
    <message>
        <source>Connect to see the opening handshake.</source>
        <translation>连接后可在此查看打开握手。</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation>原始帧</translation>
    </message>
    <message>
        <source>Break the protocol on purpose, to see what the other side does</source>
        <translation>故意违反协议，观察对方的反应</translation>
    </message>
    <message>
        <source>Taken over, but for what has no counterpart here: %1</source>
        <translation>已采用，但以下内容在此没有对应项：%1</translation>
    </message>
    <message>
        <source>Sent with the opening request, from the next connection on.</source>
        <translation>随打开请求发送，从下一次连接起生效。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies: sent in one Cookie header.</source>
        <translation>Cookie：在一个 Cookie 标头中发送。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s (attempt %2).</source>
        <translation>%1 秒后重新连接（第 %2 次尝试）。</translation>
    </message>
    <message>
        <source>Virtual clients</source>
        <translation>虚拟客户端</translation>
    </message>
    <message>
        <source>Open this connection many times over</source>
        <translation>多次打开此连接</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionProfile</name>
    <message>
        <source>password of “%1”</source>
        <translation>“%1”的密码</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>API 密钥“%1”</translation>
    </message>
    <message>
        <source>proxy&apos;s password of “%1”</source>
        <translation>“%1”的代理密码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Header “%1”</source>
        <translation>标头“%1”</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookie “%1”</source>
        <translation>Cookie“%1”</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>key&apos;s password</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源（Origin）</translation>
    </message>
</context>
<context>
    <name>wsw::ConnectionSession</name>
    <message>
        <source>Nothing was done: the connection is not open. Connect first.</source>
        <translation>未执行任何操作：连接未打开。请先连接。</translation>
    </message>
</context>
<context>
    <name>wsw::CronExpression</name>
    <message>
        <source>A cron expression has six fields (seconds, minutes, hours, day of month, month, day of week), for example 0/5 * * * * ?; this has %1.</source>
        <translation>cron 表达式有六个字段（秒、分、时、日、月、星期），例如 0/5 * * * * ?；此处有 %1 个。</translation>
    </message>
    <message>
        <source>No date ever matches “%1”: look at its days and month.</source>
        <translation>没有任何日期符合“%1”：请检查其日期和月份。</translation>
    </message>
    <message>
        <source>after “#” a number from 1 to 5 is expected</source>
        <translation>“#”之后应为 1 到 5 的数字</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>时</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>the range begins after its end</source>
        <translation>范围的起点在终点之后</translation>
    </message>
    <message>
        <source>Field %1 (%2), “%3”: %4.</source>
        <translation>第 %1 个字段（%2），“%3”：%4。</translation>
    </message>
    <message>
        <source>this is not a number or name that can stand there</source>
        <translation>此处不能是这个数字或名称</translation>
    </message>
    <message>
        <source>it goes from %1 to %2</source>
        <translation>取值范围为 %1 到 %2</translation>
    </message>
    <message>
        <source>after “/” a whole number from 1 on is expected</source>
        <translation>“/”之后应为不小于 1 的整数</translation>
    </message>
    <message>
        <source>“?” is for days only: write “*”</source>
        <translation>“?”只用于日期：请写“*”</translation>
    </message>
</context>
<context>
    <name>wsw::DevelopmentCertificate</name>
    <message>
        <source>The file %1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>无法写入文件 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The certificate authority in %1 and %2 can&apos;t be used: %3 Remove both to have a new one made.</source>
        <translation>%1 和 %2 中的证书颁发机构无法使用：%3删除这两个文件即可重新创建。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another one.</source>
        <translation>无法创建文件夹 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This program was built without OpenSSL and can&apos;t make certificates. Make one with the openssl program, or with mkcert.</source>
        <translation>本程序构建时未包含 OpenSSL，无法创建证书。请用 openssl 程序或 mkcert 创建。</translation>
    </message>
</context>
<context>
    <name>wsw::DifferenceView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Everything came as expected.</source>
        <translation>一切符合预期。</translation>
    </message>
    <message>
        <source>It has not run since it was changed.</source>
        <translation>自更改以来尚未运行。</translation>
    </message>
    <message>
        <source>Nothing was expected.</source>
        <translation>没有任何期望。</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>没有收到任何内容。</translation>
    </message>
    <message>
        <source>Enter shows the node on the canvas</source>
        <translation>Enter 在画布上显示节点</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>期望：</translation>
    </message>
    <message>
        <source>Expected content</source>
        <translation>期望的内容</translation>
    </message>
    <message>
        <source>Got:</source>
        <translation>实际：</translation>
    </message>
    <message>
        <source>Content that came</source>
        <translation>实际收到的内容</translation>
    </message>
</context>
<context>
    <name>wsw::DisconnectRows</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>The close code, from %1 to %2; empty: any</source>
        <translation>关闭代码，从 %1 到 %2；空：任意</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“%1” is no close code: it is a number from %2 to %3.</source>
        <translation>“%1”不是关闭代码：它是从 %2 到 %3 的数字。</translation>
    </message>
</context>
<context>
    <name>wsw::DocumentCommands</name>
    <message>
        <source>Open Workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Save Workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Save the workspace?</source>
        <translation>保存工作区？</translation>
    </message>
    <message>
        <source>The workspace “%1” has unsaved changes.</source>
        <translation>工作区“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>不保存则会丢失。</translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation>还没有工作区</translation>
    </message>
    <message>
        <source>Changes that were not saved when the program last ended were brought back.</source>
        <translation>已恢复程序上次结束时未保存的更改。</translation>
    </message>
    <message>
        <source>Drop These Changes</source>
        <translation>放弃这些更改</translation>
    </message>
    <message>
        <source>Workspaces (*.wsworkspace);;All files (*)</source>
        <translation>工作区 (*.wsworkspace);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wsw::DynamicValues</name>
    <message>
        <source>{{$env}} needs one name: {{$env HOME}}.</source>
        <translation>{{$env}} 需要一个名称：{{$env HOME}}。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>There is no {{$%1}}. Known are: %2.</source>
        <translation>没有 {{$%1}}。可用的有：%2。</translation>
    </message>
    <message>
        <source>{{$%1}} takes nothing after its name.</source>
        <translation>{{$%1}} 的名称之后不能有内容。</translation>
    </message>
    <message>
        <source>{{$randomInt}} takes two whole numbers, the smaller first: {{$randomInt 1 100}}.</source>
        <translation>{{$randomInt}} 需要两个整数，较小的在前：{{$randomInt 1 100}}。</translation>
    </message>
</context>
<context>
    <name>wsw::EngineOptionsForm</name>
    <message>
        <source>The Qt engine can neither compress nor record frames. Choose Automatic or Wire.</source>
        <translation>Qt 引擎既不能压缩，也不能记录帧。请选择“自动”或 Wire。</translation>
    </message>
    <message>
        <source>Engine:</source>
        <translation>引擎：</translation>
    </message>
    <message>
        <source>What carries the connection. Automatic takes Wire where something needs it, else Qt.</source>
        <translation>承载连接的实现。“自动”在需要时使用 Wire，否则使用 Qt。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Wire where something needs it, else Qt</source>
        <translation>需要时使用 Wire，否则使用 Qt</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt&apos;s own WebSocket: no compression, and shows neither handshakes nor frames</source>
        <translation>Qt 自带的 WebSocket：不支持压缩，也不显示握手和帧</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Wire</translation>
    </message>
    <message>
        <source>This program&apos;s own: compresses, shows handshakes and frames, and can break the protocol on purpose</source>
        <translation>本程序自己的实现：支持压缩，显示握手和帧，并能故意违反协议</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>压缩消息</translation>
    </message>
    <message>
        <source>Offers or accepts permessage-deflate; used if the other side agrees.</source>
        <translation>提出或接受 permessage-deflate；对方同意时使用。</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>参数…</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>压缩参数</translation>
    </message>
    <message>
        <source>What to ask of the other side, and how hard to compress</source>
        <translation>向对方提出的要求，以及压缩强度</translation>
    </message>
    <message>
        <source>Record every frame</source>
        <translation>记录每一帧</translation>
    </message>
    <message>
        <source>The log shows each frame beside the messages: for looking at the protocol itself.</source>
        <translation>日志除消息外还显示每一帧：用于查看协议本身。</translation>
    </message>
</context>
<context>
    <name>wsw::Engines</name>
    <message>
        <source>This program was built without Qt WebSockets. Choose the wire engine.</source>
        <translation>此程序构建时未包含 Qt WebSockets。请选择 Wire 引擎。</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t do what is asked for (%1). Choose the wire engine or Automatic.</source>
        <translation>Qt 引擎做不到所要求的功能（%1）。请选择 Wire 引擎或“自动”。</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>recording frames</source>
        <translation>记录帧</translation>
    </message>
    <message>
        <source>TLS as a server</source>
        <translation>作为服务器的 TLS</translation>
    </message>
    <message>
        <source>deciding about handshakes</source>
        <translation>自行决定握手结果</translation>
    </message>
    <message>
        <source>a limit of clients</source>
        <translation>客户端数量限制</translation>
    </message>
    <message>
        <source>a header twice, or one that the handshake makes itself</source>
        <translation>重复的请求头，或由握手自行生成的请求头</translation>
    </message>
    <message>
        <source>rules of access</source>
        <translation>访问规则</translation>
    </message>
    <message>
        <source>telling a second client of the same identity apart</source>
        <translation>识别同一标识的第二个客户端</translation>
    </message>
    <message>
        <source>pausing clients that do not read</source>
        <translation>暂停不读取的客户端</translation>
    </message>
</context>
<context>
    <name>wsw::EnvironmentChooser</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>变量…</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>环境：</translation>
    </message>
    <message>
        <source>Which variables hold: {{name}} in addresses, headers and messages</source>
        <translation>哪些变量生效：地址、标头和消息中的 {{name}}</translation>
    </message>
</context>
<context>
    <name>wsw::EnvironmentModel</name>
    <message>
        <source>Type a name for one more variable.</source>
        <translation>输入名称以再添加一个变量。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>非机密</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>（未设置）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a variable: take letters, digits, “_”, “.” and “-”, and no digit first.</source>
        <translation>“%1”不能作为变量名：请使用字母、数字、“_”、“.”和“-”，且不以数字开头。</translation>
    </message>
    <message>
        <source>There is a variable “%1” already.</source>
        <translation>已有变量“%1”。</translation>
    </message>
</context>
<context>
    <name>wsw::ExampleValues</name>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>wsw::Export</name>
    <message>
        <source>%1 is the recording itself, which stays as it is. Choose another name.</source>
        <translation>%1 就是记录本身，它保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged. Choose another place.</source>
        <translation>无法写入 %1：%2。原有内容未改变。请选择其他位置。</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The export to %1 stopped: the disk is full. Make room or choose another disk.</source>
        <translation>导出到 %1 已停止：磁盘已满。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The export to %1 stopped: %2. Choose another place for it.</source>
        <translation>导出到 %1 已停止：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>This program was built without SQLite. Choose %1.</source>
        <translation>此程序构建时未包含 SQLite。请选择 %1。</translation>
    </message>
    <message>
        <source>There is no export format &apos;%1&apos;. Choose %2.</source>
        <translation>没有导出格式“%1”。请选择 %2。</translation>
    </message>
    <message>
        <source>A database is written into a file only. Name one.</source>
        <translation>数据库只能写入文件。请指定一个文件。</translation>
    </message>
    <message>
        <source>The export to a database stopped: the disk is full. Make room or choose another disk.</source>
        <translation>导出到数据库已停止：磁盘已满。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The database cannot be written: %1. Choose another place for it.</source>
        <translation>无法写入数据库：%1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (on Debian: libqt6sql6-sqlite) or choose another format.</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装它（Debian 上为 libqt6sql6-sqlite）或选择其他格式。</translation>
    </message>
</context>
<context>
    <name>wsw::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV，用于电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>HAR, for browsers&apos; tools (*.har)</source>
        <translation>HAR，用于浏览器工具 (*.har)</translation>
    </message>
    <message>
        <source>Plain text, a line for each message (*.txt)</source>
        <translation>纯文本，每条消息一行 (*.txt)</translation>
    </message>
    <message>
        <source>SQLite database (*.sqlite)</source>
        <translation>SQLite 数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Mask secrets</source>
        <translation>隐去机密信息(&amp;M)</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>当前显示的全部</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Replaces each secret by ***</source>
        <translation>将每处机密信息替换为 ***</translation>
    </message>
    <message>
        <source>Passwords, tokens, cookies and keys in header fields, addresses and JSON are known by their names; JWTs and bearer tokens by their looks. Each is replaced by ***.</source>
        <translation>标头字段、地址和 JSON 中的密码、令牌、Cookie 和密钥按名称识别；JWT 和 Bearer 令牌按形式识别。每一处都替换为 ***。</translation>
    </message>
    <message>
        <source>iban, card_number</source>
        <translation>iban, card_number</translation>
    </message>
    <message>
        <source>Names of header fields, parameters and members of JSON whose values are secrets as well</source>
        <translation>其值同样属于机密的标头字段、参数和 JSON 成员的名称</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Me&amp;ssages:</source>
        <translation>消息(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Mask &amp;also:</source>
        <translation>同时隐去(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>wsw::ExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
</context>
<context>
    <name>wsw::ExpressionEngine</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available here.</source>
        <translation>“%1”在此处不可用。</translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; has no value yet. Assign it on every way to this node.</source>
        <translation>变量“%1”还没有值。请在通往此节点的每条路径上为其赋值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was interrupted after %2 ms. Expressions must be short.</source>
        <translation>“%1”在 %2 毫秒后被中断。表达式必须简短。</translation>
    </message>
    <message>
        <source>the expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>there is no variable &apos;%1&apos;. Declare it as a parameter or assign it first.</source>
        <translation>没有变量“%1”。请先将其声明为参数或赋值。</translation>
    </message>
    <message>
        <source>&apos;{{&apos; has no matching &apos;}}&apos;.</source>
        <translation>“{{”没有对应的“}}”。</translation>
    </message>
    <message>
        <source>in &apos;{{%1}}&apos;, %2</source>
        <translation>在“{{%1}}”中，%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2.</source>
        <translation>“%1”得到 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2. Check its operands.</source>
        <translation>“%1”得到 %2。请检查操作数。</translation>
    </message>
</context>
<context>
    <name>wsw::FaultForm</name>
    <message>
        <source>Withhold pongs</source>
        <translation>不回复 pong</translation>
    </message>
    <message>
        <source>Pings of the other side stay unanswered.</source>
        <translation>对方的 ping 不予回复。</translation>
    </message>
    <message>
        <source>Send at most:</source>
        <translation>发送速率上限：</translation>
    </message>
    <message>
        <source>Send at most, in bytes a second</source>
        <translation>发送速率上限，字节每秒</translation>
    </message>
    <message>
        <source> B/s</source>
        <translation> B/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Delay sending:</source>
        <translation>延迟发送：</translation>
    </message>
    <message>
        <source>Delay sending, in milliseconds</source>
        <translation>延迟发送，毫秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不延迟</translation>
    </message>
    <message>
        <source>Stall after:</source>
        <translation>停顿于：</translation>
    </message>
    <message>
        <source>Stall after how many bytes</source>
        <translation>发送多少字节后停顿</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>So many bytes of what is sent next go out; what follows waits for Resume.</source>
        <translation>接下来发送的内容中只发出这么多字节；其余等待“继续”。</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Drop TCP:</source>
        <translation>断开 TCP：</translation>
    </message>
    <message>
        <source>Drop TCP with FIN</source>
        <translation>以 FIN 断开 TCP</translation>
    </message>
    <message>
        <source>Ends the stream in order, but without a close frame</source>
        <translation>有序结束字节流，但不发送关闭帧</translation>
    </message>
    <message>
        <source>Drop TCP with RST</source>
        <translation>以 RST 断开 TCP</translation>
    </message>
    <message>
        <source>Ends the connection at once; what was on its way may be lost</source>
        <translation>立即结束连接；传输中的内容可能丢失</translation>
    </message>
</context>
<context>
    <name>wsw::FaultPanel</name>
    <message>
        <source>The Qt engine can&apos;t break the protocol; the wire engine will, from the next time.</source>
        <translation>Qt 引擎无法违反协议；从下一次起将使用 Wire 引擎。</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t break the protocol on purpose.</source>
        <translation>Qt 引擎无法故意违反协议。</translation>
    </message>
</context>
<context>
    <name>wsw::FileField</name>
    <message>
        <source>Choose a File to Send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>要发送的文件</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>As a text message</source>
        <translation>作为文本消息</translation>
    </message>
    <message>
        <source>The file must be UTF-8 then. {{variables}} in it are not replaced.</source>
        <translation>此时文件必须为 UTF-8。其中的 {{变量}} 不会被替换。</translation>
    </message>
    <message>
        <source>The file&apos;s content is sent as one text message.</source>
        <translation>文件内容作为一条文本消息发送。</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are sent as one binary message.</source>
        <translation>文件的字节作为一条二进制消息发送。</translation>
    </message>
</context>
<context>
    <name>wsw::FilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>最近的筛选</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Filters</source>
        <translation>清除最近的筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;lour Rules…</source>
        <translation>颜色规则(&amp;L)…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Saved and recent filters, and colour rules</source>
        <translation>已保存和最近的筛选，以及颜色规则</translation>
    </message>
</context>
<context>
    <name>wsw::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>wsw::Flow</name>
    <message>
        <source>The flow has no node &apos;%1&apos;.</source>
        <translation>流程中没有节点“%1”。</translation>
    </message>
    <message>
        <source>The flow has no sequence flow &apos;%1&apos;.</source>
        <translation>流程中没有顺序流“%1”。</translation>
    </message>
    <message>
        <source>The flow has a node &apos;%1&apos; already. Give it another id.</source>
        <translation>流程中已有节点“%1”。请使用其他标识。</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; is still connected. Remove its sequence flows first.</source>
        <translation>节点“%1”仍有连线。请先移除其顺序流。</translation>
    </message>
    <message>
        <source>The flow has a sequence flow &apos;%1&apos; already. Give it another id.</source>
        <translation>流程中已有顺序流“%1”。请使用其他标识。</translation>
    </message>
    <message>
        <source>The flow has been changed since. Make the change anew.</source>
        <translation>流程在此期间已被更改。请重新进行此更改。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowBinding</name>
    <message>
        <source>Nobody gets this: the flow is not bound to a server. Publish it, or choose a server at the run bar.</source>
        <translation>无人能收到：流程未绑定到服务器。请发布它，或在运行栏选择正在监听的服务器。</translation>
    </message>
    <message>
        <source>Nobody is there: the flow is not bound to a server. Publish it, or choose a server at the run bar.</source>
        <translation>没有客户端：流程未绑定到服务器。请发布它，或在运行栏选择正在监听的服务器。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowEditing</name>
    <message>
        <source>The clipboard holds no text. Copy nodes of a flow, or a flow file&apos;s text, first.</source>
        <translation>剪贴板中没有文本。请先复制流程中的节点，或流程文件的文本。</translation>
    </message>
    <message>
        <source>The clipboard holds no nodes of a flow: %1</source>
        <translation>剪贴板中没有流程节点：%1</translation>
    </message>
    <message>
        <source>A sequence flow leads from a node to a node.</source>
        <translation>流转线必须从一个节点连到另一个节点。</translation>
    </message>
    <message>
        <source>Nothing follows an output: the flow ends there.</source>
        <translation>输出结果之后没有节点：流程在此结束。</translation>
    </message>
    <message>
        <source>A comment is no step of the flow.</source>
        <translation>注释不是流程的步骤。</translation>
    </message>
    <message>
        <source>Nothing comes before the start.</source>
        <translation>开始节点之前没有节点。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>移动 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>连接节点</translation>
    </message>
    <message>
        <source>Reconnect sequence flow</source>
        <translation>重新连接流转线</translation>
    </message>
    <message>
        <source>Resize comment</source>
        <translation>调整注释大小</translation>
    </message>
    <message>
        <source>A picture&apos;s file name ends in .svg or .png, which “%1” does not.</source>
        <translation>图片文件名须以 .svg 或 .png 结尾，而“%1”不是。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to “%1”: %2.</source>
        <translation>无法将图片写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowEditor</name>
    <message>
        <source>Rename flow</source>
        <translation>重命名流程</translation>
    </message>
    <message>
        <source>Change flow</source>
        <translation>更改流程</translation>
    </message>
</context>
<context>
    <name>wsw::FlowFile</name>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>expected a string.</source>
        <translation>应为字符串。</translation>
    </message>
    <message>
        <source>expected integer, number, string, boolean or json.</source>
        <translation>应为 integer、number、string、boolean 或 json。</translation>
    </message>
    <message>
        <source>This is no flow: it has no &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>这不是流程：没有 &quot;format&quot;: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;.</source>
        <translation>应为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>The flow &apos;%1&apos; has version %2 of its format; this program knows up to version %3. It can be looked at and saved as it is, but neither changed nor run. Use a newer program.</source>
        <translation>流程“%1”的格式版本为 %2，本程序最高支持版本 %3。可以查看并原样保存，但不能修改或运行。请使用更新的程序。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowForm</name>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Choose a flow</source>
        <translation>选择一个流程</translation>
    </message>
    <message>
        <source>One of the workspace&apos;s. It has the client&apos;s number in wsSessionId and the message in textMessage.</source>
        <translation>工作区中的一个流程。wsSessionId 是客户端编号，textMessage 是消息。</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>何时：</translation>
    </message>
    <message>
        <source>Flow:</source>
        <translation>流程：</translation>
    </message>
    <message>
        <source>Only for a message that</source>
        <translation>仅当消息</translation>
    </message>
    <message>
        <source>A run for each client</source>
        <translation>每个客户端各运行一次</translation>
    </message>
    <message>
        <source>wsSessionId is the client&apos;s number. Otherwise there is one run for no client, whose pushes to nobody in particular reach all.</source>
        <translation>wsSessionId 是客户端的编号。否则只运行一次且不针对任何客户端，其未指定对象的推送会发给所有人。</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>参数：</translation>
    </message>
</context>
<context>
    <name>wsw::FlowOfPushes</name>
    <message>
        <source>Push %1</source>
        <translation>推送 %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Wait %1 ms</source>
        <translation>等待 %1 毫秒</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>wsw::FlowPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation>互斥条件</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>单函数</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>赋值</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>客户端通信</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出结果</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出结果</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a node, its label</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>default</source>
        <comment>sequence flow of a gateway</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Wait for message</source>
        <translation>等待消息</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Format text</source>
        <translation>格式化文本</translation>
    </message>
    <message>
        <source>Parse JSON</source>
        <translation>解析 JSON</translation>
    </message>
    <message>
        <source>Get from JSON</source>
        <translation>读取 JSON 值</translation>
    </message>
    <message>
        <source>Set in JSON</source>
        <translation>设置 JSON 值</translation>
    </message>
    <message>
        <source>Encode Base64</source>
        <translation>Base64 编码</translation>
    </message>
    <message>
        <source>Decode Base64</source>
        <translation>Base64 解码</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>each turn</source>
        <translation>每一轮</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环方式</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Index variable</source>
        <translation>序号变量</translation>
    </message>
    <message>
        <source>From client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>按次数</translation>
    </message>
    <message>
        <source>while a condition holds</source>
        <translation>当条件成立时</translation>
    </message>
    <message>
        <source>for each item of a list</source>
        <translation>遍历列表</translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation>二进制（十六进制）</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>二进制（base64）</translation>
    </message>
    <message>
        <source>Test cases (%1)</source>
        <translation>测试用例（%1）</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Enlarge panel</source>
        <translation>放大面板</translation>
    </message>
    <message>
        <source>Gives these tabs the whole page, or shows the canvas again (double-click a tab)</source>
        <translation>让这些选项卡占满整个页面，或重新显示画布（双击选项卡）</translation>
    </message>
    <message numerus="yes">
        <source>Breakpoint set at %n node(s).</source>
        <translation>
            <numerusform>已在 %n 个节点设置断点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breakpoint removed from %n node(s).</source>
        <translation>
            <numerusform>已移除 %n 个节点的断点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search palette</source>
        <translation>搜索节点</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>节点面板</translation>
    </message>
</context>
<context>
    <name>wsw::FlowProblemList</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>severity, place, message</comment>
        <translation>%1：%2：%3</translation>
    </message>
</context>
<context>
    <name>wsw::FlowRunner</name>
    <message>
        <source>&apos;%1&apos; is no client&apos;s id, which is a number such as wsSessionId&apos;s.</source>
        <translation>“%1”不是客户端编号；编号是数字，例如 wsSessionId 的值。</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has no value and no default. Give it a value.</source>
        <translation>参数“%1”没有值也没有默认值。请为其赋值。</translation>
    </message>
    <message>
        <source>Parameter &apos;%1&apos;: %2</source>
        <translation>参数“%1”：%2</translation>
    </message>
    <message>
        <source>The flow &apos;%1&apos; has no parameter &apos;%2&apos;. Declare it or leave it out.</source>
        <translation>流程“%1”没有参数“%2”。请声明或省略。</translation>
    </message>
    <message>
        <source>the run made %1 steps without a wait. Put a sleep into its loop or let it end.</source>
        <translation>运行在没有等待的情况下执行了 %1 步。请在循环中加入 sleep 或让它结束。</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>节点 %1：%2</translation>
    </message>
    <message>
        <source>the run was stopped here: %1</source>
        <translation>运行在此处被停止：%1</translation>
    </message>
    <message>
        <source>no message came in %1 ms. Connect &apos;timeout&apos; if that may happen.</source>
        <translation>%1 毫秒内没有收到消息。如果允许这种情况，请连接“timeout”端口。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowSchema</name>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>has the wrong type.</source>
        <translation>类型错误。</translation>
    </message>
    <message>
        <source>is none of the values that may stand here.</source>
        <translation>不是此处允许的值。</translation>
    </message>
    <message>
        <source>is out of range.</source>
        <translation>超出范围。</translation>
    </message>
    <message>
        <source>has the wrong length.</source>
        <translation>长度错误。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTemplateDialog</name>
    <message>
        <source>New Flow from Template</source>
        <translation>从模板新建流程</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>Empty flow</source>
        <translation>空流程</translation>
    </message>
    <message>
        <source>Nothing but a start: draw the rest yourself.</source>
        <translation>只有一个开始节点，其余由您绘制。</translation>
    </message>
    <message numerus="yes">
        <source>With %n test case(s).</source>
        <translation>
            <numerusform>含 %n 个测试用例。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowTemplates</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Counts down once a second and pushes each number to the client that it runs for, or to all.</source>
        <translation>每秒倒数一次，并把每个数字推送给所属的客户端或所有客户端。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Tells all clients the time. Publish it with the schedule 0/5 * * * * ? to have it every five seconds.</source>
        <translation>向所有客户端报时。用计划 0/5 * * * * ? 发布，即每五秒一次。</translation>
    </message>
    <message>
        <source>Order alert and reminder</source>
        <translation>来单提醒与客户催单</translation>
    </message>
    <message>
        <source>Tells one merchant, or all, of a new order (type 1) or of the customer&apos;s reminder (type 2).</source>
        <translation>向一个或所有商家推送来单提醒（type 1）或客户催单（type 2）。</translation>
    </message>
    <message>
        <source>Echo with a prefix</source>
        <translation>带前缀的回显</translation>
    </message>
    <message>
        <source>Answers each message with the same text behind a prefix. Publish it with the trigger “on message”.</source>
        <translation>在前缀之后原样返回每条消息。请用触发器“收到消息时”发布。</translation>
    </message>
    <message>
        <source>Chat relay</source>
        <translation>聊天转发</translation>
    </message>
    <message>
        <source>Passes each message on to everybody with the sender&apos;s number. Publish it with the trigger “on message”.</source>
        <translation>把每条消息连同发送者编号转发给所有人。请用触发器“收到消息时”发布。</translation>
    </message>
    <message>
        <source>Login with a timeout</source>
        <translation>限时登录</translation>
    </message>
    <message>
        <source>Asks a new client to log in, welcomes the right token and sends away who has none in time. Publish it with the trigger “on connect”.</source>
        <translation>要求新客户端登录：令牌正确则欢迎，限时内未提供则断开。请用触发器“连接时”发布。</translation>
    </message>
    <message>
        <source>Price ticker</source>
        <translation>行情推送</translation>
    </message>
    <message>
        <source>Invents a price that goes up and down by chance, and tells it to all clients again and again.</source>
        <translation>随机生成涨跌的价格，并不断推送给所有客户端。</translation>
    </message>
    <message>
        <source>Load ramp</source>
        <translation>负载递增</translation>
    </message>
    <message>
        <source>Sends more and more messages to all clients, to see from where on they can&apos;t follow.</source>
        <translation>向所有客户端发送越来越多的消息，以观察何时跟不上。</translation>
    </message>
    <message>
        <source>There is no template &apos;%1&apos;. There are: %2.</source>
        <translation>没有模板“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTest</name>
    <message>
        <source>expected one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>expected base64.</source>
        <translation>应为 base64。</translation>
    </message>
    <message>
        <source>expected a string.</source>
        <translation>应为字符串。</translation>
    </message>
    <message>
        <source>expected a time with its zone, such as %1.</source>
        <translation>应为带时区的时间，例如 %1。</translation>
    </message>
    <message>
        <source>is missing: say how long the run must go on, in milliseconds.</source>
        <translation>缺失：请说明运行须持续多久（毫秒）。</translation>
    </message>
    <message>
        <source>The test case took more than %1 s.</source>
        <translation>测试用例耗时超过 %1 秒。</translation>
    </message>
    <message>
        <source>client %1 is gone.</source>
        <translation>客户端 %1 已离开。</translation>
    </message>
    <message>
        <source>The run made more than %1 steps.</source>
        <translation>运行超过了 %1 步。</translation>
    </message>
    <message>
        <source>The run pushed more than %1 MiB.</source>
        <translation>运行推送超过了 %1 MiB。</translation>
    </message>
    <message>
        <source>its time in the test case is over.</source>
        <translation>测试用例给定的时间已到。</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>it runs on until %1 ms</source>
        <translation>持续运行到 %1 毫秒</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <translation>以 %1 失败</translation>
    </message>
    <message>
        <source>The run has not ended in its time.</source>
        <translation>运行未在限定时间内结束。</translation>
    </message>
    <message>
        <source>after %1 ms it is still at node &apos;%2&apos;</source>
        <translation>%1 毫秒后仍在节点“%2”</translation>
    </message>
    <message>
        <source>The run ended in another way.</source>
        <translation>运行以其他方式结束。</translation>
    </message>
    <message>
        <source>The outputs differ.</source>
        <translation>输出结果不同。</translation>
    </message>
    <message>
        <source>client %1 with code %2</source>
        <translation>客户端 %1，代码 %2</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>A disconnect was not expected.</source>
        <translation>不应有的断开连接。</translation>
    </message>
    <message>
        <source>A disconnect did not come.</source>
        <translation>未发生预期的断开连接。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no client&apos;s id. Name clients by numbers from 1 on.</source>
        <translation>“%1”不是客户端编号。请用从 1 开始的数字。</translation>
    </message>
    <message>
        <source>The test case stands in for node &apos;%1&apos;, but the flow has no script or request of that id.</source>
        <translation>测试用例替代节点“%1”，但流程中没有该编号的脚本或请求。</translation>
    </message>
    <message>
        <source>any target</source>
        <translation>任意目标</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>binary, base64: %1</source>
        <translation>二进制，base64：%1</translation>
    </message>
    <message>
        <source>JSON with at least %1</source>
        <translation>至少包含 %1 的 JSON</translation>
    </message>
    <message>
        <source>a text that matches %1</source>
        <translation>匹配 %1 的文本</translation>
    </message>
    <message>
        <source>any content</source>
        <translation>任意内容</translation>
    </message>
    <message>
        <source>from %1 ms on</source>
        <translation>%1 毫秒起</translation>
    </message>
    <message>
        <source>from %1 to %2 ms</source>
        <translation>%1 至 %2 毫秒</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>内容不是 JSON。</translation>
    </message>
    <message>
        <source>The JSON differs.</source>
        <translation>JSON 不同。</translation>
    </message>
    <message>
        <source>The message has another type.</source>
        <translation>消息类型不同。</translation>
    </message>
    <message>
        <source>The content differs.</source>
        <translation>内容不同。</translation>
    </message>
    <message>
        <source>Push %1 to %2 did not come.</source>
        <translation>第 %1 次推送（至%2）未到。</translation>
    </message>
    <message>
        <source>A push to %1 was not expected.</source>
        <translation>不应有的推送（至%1）。</translation>
    </message>
    <message>
        <source>The pattern of expected push %1 is broken at character %2: %3.</source>
        <translation>第 %1 次期望推送的正则表达式在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>The push went to another target.</source>
        <translation>推送的目标不同。</translation>
    </message>
    <message>
        <source>The push came at another time.</source>
        <translation>推送的时间不同。</translation>
    </message>
    <message>
        <source>Push %1: %2</source>
        <translation>第 %1 次推送：%2</translation>
    </message>
    <message>
        <source>There is no client %1 in the test case at this time.</source>
        <translation>测试用例中此时没有客户端 %1。</translation>
    </message>
    <message>
        <source>The flow has several test cases with the id &apos;%1&apos;. Rename one.</source>
        <translation>流程中有多个编号为“%1”的测试用例。请重命名其中一个。</translation>
    </message>
    <message>
        <source>at %1 ms, %2 ms too early</source>
        <translation>在 %1 毫秒，早了 %2 毫秒</translation>
    </message>
    <message>
        <source>at %1 ms, %2 ms too late</source>
        <translation>在 %1 毫秒，晚了 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestEditor</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>All of the test case, as the file has it</source>
        <translation>整个测试用例，如文件中所写</translation>
    </message>
    <message>
        <source>What the last run did in another way than expected</source>
        <translation>上次运行与期望不同之处</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>二进制（base64）</translation>
    </message>
    <message>
        <source>“%1” is no time: type whole milliseconds, from 0 to a year (%2).</source>
        <translation>“%1”不是时间：请输入从 0 到一年（%2）的整毫秒数。</translation>
    </message>
    <message>
        <source>“%1” is no client: clients have numbers from 1 on.</source>
        <translation>“%1”不是客户端：客户端的编号从 1 开始。</translation>
    </message>
    <message>
        <source>%1 Texts stand in quotes, such as &quot;abc&quot;.</source>
        <translation>%1 文本要放在引号中，例如 &quot;abc&quot;。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON 嵌套过深。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestJsonPage</name>
    <message>
        <source>Test case as JSON</source>
        <translation>JSON 形式的测试用例</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestModel</name>
    <message>
        <source>Test case</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message numerus="yes">
        <source>Failed (%n)</source>
        <translation>
            <numerusform>失败（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestPanel</name>
    <message>
        <source>Edit Test Case</source>
        <translation>编辑测试用例</translation>
    </message>
    <message>
        <source>Add Test Case</source>
        <translation>添加测试用例</translation>
    </message>
    <message>
        <source>New test case</source>
        <translation>新测试用例</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Test Case(s)</source>
        <translation>
            <numerusform>删除 %n 个测试用例</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect What Came</source>
        <translation>以实际结果为期望</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 个通过，%2 个失败</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>Run tests</source>
        <translation>运行测试</translation>
    </message>
    <message>
        <source>Runs all test cases, or those that are selected if there are several, on a virtual clock</source>
        <translation>在虚拟时钟上运行所有测试用例；选中多个时只运行选中的</translation>
    </message>
    <message>
        <source>Stop tests</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Makes the last result the expectation of this test case</source>
        <translation>把上次结果作为此测试用例的期望</translation>
    </message>
    <message>
        <source>Duplicate test case</source>
        <translation>复制测试用例</translation>
    </message>
    <message>
        <source>Delete test cases</source>
        <translation>删除测试用例</translation>
    </message>
</context>
<context>
    <name>wsw::FlowValidator</name>
    <message>
        <source>Node &apos;%1&apos;</source>
        <translation>节点“%1”</translation>
    </message>
    <message>
        <source>Sequence flow &apos;%1&apos;</source>
        <translation>顺序流“%1”</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>It leaves &apos;%1&apos;, where the run ends. Remove it.</source>
        <translation>它离开“%1”，而运行在那里结束。请移除。</translation>
    </message>
    <message>
        <source>Node &apos;%1&apos; has no port &apos;%2&apos;. Use one of: %3.</source>
        <translation>节点“%1”没有端口“%2”。请使用：%3。</translation>
    </message>
    <message>
        <source>Its condition is ignored, for &apos;%1&apos; is no gateway. Remove it.</source>
        <translation>其条件被忽略，因为“%1”不是互斥条件。请移除。</translation>
    </message>
    <message>
        <source>It leads to the start &apos;%1&apos;. Connect it to the node behind the start.</source>
        <translation>它通向开始节点“%1”。请连接到开始之后的节点。</translation>
    </message>
    <message>
        <source>The gateway has no way out. Connect it to the nodes that follow.</source>
        <translation>互斥条件没有出口。请将其连接到后续节点。</translation>
    </message>
    <message>
        <source>The gateway has several defaults. Keep one.</source>
        <translation>互斥条件有多个默认分支。请只保留一个。</translation>
    </message>
    <message>
        <source>It is the default, so that its condition is ignored. Remove one of them.</source>
        <translation>它是默认分支，其条件被忽略。请移除其中之一。</translation>
    </message>
    <message>
        <source>It leaves the gateway &apos;%1&apos; without a condition. Give it one or make it the default.</source>
        <translation>它离开互斥条件“%1”但没有条件。请设置条件或设为默认。</translation>
    </message>
    <message>
        <source>The run fails here if no condition is true. Make one way the default.</source>
        <translation>若没有条件为真，运行会在此失败。请将一个分支设为默认。</translation>
    </message>
    <message numerus="yes">
        <source>%n sequence flows leave by &apos;%1&apos;. Only an exclusive gateway chooses: put one behind this node.</source>
        <translation>
            <numerusform>有 %n 条顺序流从“%1”离开。只有互斥条件才能选择：请在此节点之后加一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows, so the run ends here without output. Connect it.</source>
        <translation>后面没有节点，运行在此结束且没有输出结果。请连接。</translation>
    </message>
    <message>
        <source>The sequence flow from &apos;%1&apos; to &apos;%2&apos; needs an id of its own.</source>
        <translation>从“%1”到“%2”的顺序流需要自己的标识。</translation>
    </message>
    <message>
        <source>It leaves the node &apos;%1&apos;, which does not exist. Connect or remove it.</source>
        <translation>它离开不存在的节点“%1”。请连接或移除。</translation>
    </message>
    <message>
        <source>It leads to the node &apos;%1&apos;, which does not exist. Connect or remove it.</source>
        <translation>它通向不存在的节点“%1”。请连接或移除。</translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>此项缺失。请填写。</translation>
    </message>
    <message>
        <source>This must be an object of names and expressions.</source>
        <translation>必须是由名称和表达式组成的对象。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be the name of a variable. Use letters, digits and &apos;_&apos;.</source>
        <translation>“%1”不能作为变量名。请使用字母、数字和“_”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by the run itself. Choose another variable.</source>
        <translation>“%1”由运行本身设置。请选择其他变量。</translation>
    </message>
    <message>
        <source>There is no variable &apos;%1&apos; to count. Declare it as a parameter or assign it first.</source>
        <translation>没有可计数的变量“%1”。请先声明为参数或赋值。</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is no integer. Change its type.</source>
        <translation>参数“%1”不是整数。请更改其类型。</translation>
    </message>
    <message>
        <source>This must be an expression, a number, true or false.</source>
        <translation>必须是表达式、数字、true 或 false。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>There is no function &apos;%1&apos;. Known are: %2.</source>
        <translation>没有函数“%1”。已知：%2。</translation>
    </message>
    <message>
        <source>A parameter can&apos;t be named &apos;%1&apos;. Use letters, digits and &apos;_&apos;.</source>
        <translation>参数不能命名为“%1”。请使用字母、数字和“_”。</translation>
    </message>
    <message>
        <source>Every flow has &apos;%1&apos; already. Give the parameter another name.</source>
        <translation>每个流程都已有“%1”。请为参数另取名称。</translation>
    </message>
    <message>
        <source>There are two parameters named &apos;%1&apos;. Rename one.</source>
        <translation>有两个名为“%1”的参数。请重命名其中一个。</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has the unknown type &apos;%2&apos;. Use integer, number, string, boolean or json.</source>
        <translation>参数“%1”的类型“%2”未知。请使用 integer、number、string、boolean 或 json。</translation>
    </message>
    <message>
        <source>A node of kind &apos;%1&apos; has no id. Give it one.</source>
        <translation>类型为“%1”的节点没有标识。请设置。</translation>
    </message>
    <message>
        <source>There are two nodes with this id. Rename one.</source>
        <translation>有两个节点使用此标识。请更改其中一个。</translation>
    </message>
    <message>
        <source>The kind &apos;%1&apos; is unknown. Known are: %2.</source>
        <translation>类型“%1”未知。已知：%2。</translation>
    </message>
    <message>
        <source>The flow has no start. Add a start node.</source>
        <translation>流程没有开始节点。请添加。</translation>
    </message>
    <message>
        <source>The flow has a start already. Remove one of them.</source>
        <translation>流程已有开始节点。请移除其中一个。</translation>
    </message>
    <message>
        <source>No way leads here from the start. Connect or remove it.</source>
        <translation>从开始节点没有路径通向这里。请连接或移除。</translation>
    </message>
    <message>
        <source>Nothing waits in the loop of %1. Make sure that it ends, or put a sleep into it.</source>
        <translation>%1 的循环中没有等待。请确保其会结束，或加入 sleep。</translation>
    </message>
    <message>
        <source>The loop of %1 never ends and nothing waits in it. Put a sleep into it, or a gateway that leaves it.</source>
        <translation>%1 的循环永不结束且没有等待。请加入 sleep，或加入可离开循环的互斥条件。</translation>
    </message>
    <message>
        <source>Nothing follows by &apos;body&apos;, so the loop does nothing. Connect it to what it repeats.</source>
        <translation>“body”端口后面没有节点，循环什么也不做。请将它连接到要重复的节点。</translation>
    </message>
    <message>
        <source>This must be an object of names and texts.</source>
        <translation>这里必须是由名称和文本组成的对象。</translation>
    </message>
    <message>
        <source>%1 is out of range. Give a number from %2 to %3.</source>
        <translation>%1 超出范围。请填写 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available here. Known are: %2.</source>
        <translation>这里不能使用“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives %2, but %3 is needed here.</source>
        <translation>“%1”的结果是%2，而这里需要%3。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowValuesField</name>
    <message>
        <source>%1: %2</source>
        <comment>a parameter, what is wrong with its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a parameter&apos;s name</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>needed</source>
        <comment>a value</comment>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>The flow has no such parameter. Clear it.</source>
        <translation>流程没有这个参数。请清空。</translation>
    </message>
</context>
<context>
    <name>wsw::FlowView</name>
    <message>
        <source>Breakpoint: runs pause in front of it.</source>
        <translation>断点：运行会在此之前暂停。</translation>
    </message>
    <message>
        <source>The run is here.</source>
        <translation>运行在此处。</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n time(s).</source>
        <translation>
            <numerusform>进入 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has an error.</source>
        <translation>有错误。</translation>
    </message>
    <message>
        <source>It has a warning.</source>
        <translation>有警告。</translation>
    </message>
    <message>
        <source>The test case differs here.</source>
        <translation>测试用例在此处有差异。</translation>
    </message>
</context>
<context>
    <name>wsw::FrameForm</name>
    <message>
        <source>“%1” is no length: a whole number of bytes, or nothing for the payload&apos;s own.</source>
        <translation>“%1”不是长度：请输入整数字节数，或留空以使用载荷自身的长度。</translation>
    </message>
    <message>
        <source>“%1” is no fragment size: whole numbers of bytes, separated by commas.</source>
        <translation>“%1”不是分片大小：请输入以逗号分隔的整数字节数。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>The payload of the frame, or the raw bytes.</source>
        <translation>帧的载荷，或原始字节。</translation>
    </message>
    <message>
        <source>Payload as:</source>
        <translation>载荷格式：</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>First bits:</source>
        <translation>首部位：</translation>
    </message>
    <message>
        <source>The last frame of its message</source>
        <translation>消息的最后一帧</translation>
    </message>
    <message>
        <source>Compressed, where compression was agreed; else an error</source>
        <translation>已协商压缩时表示已压缩；否则为错误</translation>
    </message>
    <message>
        <source>Opcode:</source>
        <translation>操作码：</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translation>掩码：</translation>
    </message>
    <message>
        <source>As the role demands</source>
        <translation>按角色要求</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>有掩码</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>Declared length:</source>
        <translation>声明长度：</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>声明长度</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>与载荷相同</translation>
    </message>
    <message>
        <source>In bytes. Another length than the payload&apos;s makes the other side wait, or read on.</source>
        <translation>以字节计。与载荷不同的长度会使对方等待或继续读取。</translation>
    </message>
    <message>
        <source>Length written in</source>
        <translation>长度写法</translation>
    </message>
    <message>
        <source>A longer form than the length needs is an error (RFC 6455 section 5.2).</source>
        <translation>使用比所需更长的写法是错误（RFC 6455 第 5.2 节）。</translation>
    </message>
    <message>
        <source>Shortest form</source>
        <translation>最短写法</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>Fragment sizes:</source>
        <translation>分片大小：</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>分片大小</translation>
    </message>
    <message>
        <source>For example: 1, 5, 0</source>
        <translation>例如：1, 5, 0</translation>
    </message>
    <message>
        <source>For Send fragmented: a frame of each size, the rest of the payload in a last one.</source>
        <translation>用于“分片发送”：每个大小一帧，其余载荷放入最后一帧。</translation>
    </message>
    <message>
        <source>Send frame</source>
        <translation>发送帧</translation>
    </message>
    <message>
        <source>Send raw bytes</source>
        <translation>发送原始字节</translation>
    </message>
    <message>
        <source>The payload as it is, without any frame around it</source>
        <translation>按原样发送载荷，不加任何帧</translation>
    </message>
    <message>
        <source>Send fragmented</source>
        <translation>分片发送</translation>
    </message>
    <message>
        <source>The payload as a text or binary message in frames of the given sizes</source>
        <translation>将载荷作为文本或二进制消息，按给定大小分帧发送</translation>
    </message>
</context>
<context>
    <name>wsw::FrameInfo</name>
    <message>
        <source>, masked</source>
        <translation>，带掩码</translation>
    </message>
    <message>
        <source>, length %1</source>
        <translation>，长度 %1</translation>
    </message>
    <message>
        <source> (%1 present)</source>
        <translation>（实有 %1）</translation>
    </message>
    <message>
        <source>, inflated to %1</source>
        <translation>，解压后 %1</translation>
    </message>
</context>
<context>
    <name>wsw::GeneralSection</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>A test case that is not enabled is skipped</source>
        <translation>未启用的测试用例会被跳过</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Time of &amp;day:</source>
        <translation>当前时刻(&amp;D)：</translation>
    </message>
    <message>
        <source>What the clock on the wall (UTC) says when the run begins: the same in every run</source>
        <translation>运行开始时的日期和时间（UTC）：每次运行都相同</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>随机种子(&amp;S)：</translation>
    </message>
    <message>
        <source>Random values are the same in every run with the same seed</source>
        <translation>种子相同，每次运行的随机值就相同</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>The test case&apos;s name, and its clock</source>
        <translation>测试用例的名称和时钟</translation>
    </message>
</context>
<context>
    <name>wsw::HandshakeView</name>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>(expired)</source>
        <translation>（已过期）</translation>
    </message>
    <message>
        <source>(not yet)</source>
        <translation>（尚未生效）</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>证书 %1 / %2</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>TLS: none</source>
        <translation>TLS：无</translation>
    </message>
    <message>
        <source>TLS: %1, %2</source>
        <translation>TLS：%1，%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Subprotocol: %1</source>
        <translation>子协议：%1</translation>
    </message>
    <message>
        <source>Extensions: %1</source>
        <translation>扩展：%1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>引擎：%1</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Wire</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主体：%1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>The Qt engine did not tell both heads; the wire engine will, from the next time.</source>
        <translation>Qt 引擎未提供双方的报文头；从下一次起将由 Wire 引擎提供。</translation>
    </message>
    <message>
        <source>The Qt engine does not tell both heads as they were on the wire.</source>
        <translation>Qt 引擎不提供双方在线路上的原始报文头。</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Handshake request</source>
        <translation>握手请求</translation>
    </message>
    <message>
        <source>Response:</source>
        <translation>响应：</translation>
    </message>
    <message>
        <source>Handshake response</source>
        <translation>握手响应</translation>
    </message>
    <message>
        <source>What came of it:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>What came of the handshake</source>
        <translation>握手结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of the handshake</source>
        <translation>复制整个握手</translation>
    </message>
    <message>
        <source>Copy handshake</source>
        <translation>复制握手</translation>
    </message>
</context>
<context>
    <name>wsw::HexView</name>
    <message>
        <source>Bytes are pairs of hex digits, such as 48 65 6c.</source>
        <translation>字节是成对的十六进制数字，例如 48 65 6c。</translation>
    </message>
    <message>
        <source>The message ends before this offset: it has %1.</source>
        <translation>消息在此偏移之前已结束：共 %1。</translation>
    </message>
    <message>
        <source>An offset is a number, such as 4096, 0x1000 or 1000h.</source>
        <translation>偏移是一个数字，例如 4096、0x1000 或 1000h。</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>not found in what was read so far</source>
        <translation>在已读取的部分中未找到</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Select All on This Page</source>
        <translation>全选本页</translation>
    </message>
    <message>
        <source>Byte %1 (0x%2) of %3</source>
        <translation>第 %1 字节（0x%2），共 %3</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>转到偏移</translation>
    </message>
    <message>
        <source>A byte&apos;s offset from 0, such as 4096 or 0x1000, then Enter</source>
        <translation>字节的偏移，从 0 起，例如 4096 或 0x1000，然后按 Enter</translation>
    </message>
    <message>
        <source>Find as</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>What is typed is a text, or bytes in hex</source>
        <translation>输入的是文本，还是十六进制字节</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Find bytes or text</source>
        <translation>查找字节或文本</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next match (Enter or F3)</source>
        <translation>下一个匹配（Enter 或 F3）</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>wsw::HttpHead</name>
    <message>
        <source>a line that does not end in CR LF</source>
        <translation>未以 CR LF 结尾的行</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>a control character in the first line</source>
        <translation>首行中有控制字符</translation>
    </message>
    <message>
        <source>a folded line</source>
        <translation>折行</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>没有冒号的行</translation>
    </message>
    <message>
        <source>a field name with a space or separator</source>
        <translation>字段名中有空格或分隔符</translation>
    </message>
    <message>
        <source>a control character in a field&apos;s value</source>
        <translation>字段值中有控制字符</translation>
    </message>
</context>
<context>
    <name>wsw::HttpRequest</name>
    <message>
        <source>%1 did not answer within %2 ms. Check it, or raise the timeout.</source>
        <translation>%1 在 %2 毫秒内没有应答。请检查它，或延长超时时间。</translation>
    </message>
    <message>
        <source>the answer of %1 is larger than %2 bytes. Ask for less.</source>
        <translation>%1 的应答超过 %2 字节。请减少请求的内容。</translation>
    </message>
    <message>
        <source>the request to %1 failed: %2</source>
        <translation>对 %1 的请求失败：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a request. Give one as http://host/path.</source>
        <translation>“%1”不是请求地址。请使用 http://host/path 的形式。</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos; has a wrong name or a line break in its value.</source>
        <translation>请求头“%1”的名称有误，或其值含有换行。</translation>
    </message>
</context>
<context>
    <name>wsw::HttpTrigger</name>
    <message>
        <source>The HTTP trigger is to listen on %1, which other computers reach. Allow that, or let it listen on 127.0.0.1.</source>
        <translation>HTTP 触发器要监听 %1，其他计算机也能访问该地址。请允许这样做，或让它监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>The HTTP trigger needs a token, so that not every web page can use it. Generate one.</source>
        <translation>HTTP 触发器需要令牌，以免任何网页都能使用它。请生成一个。</translation>
    </message>
    <message>
        <source>HTTP trigger: %1</source>
        <translation>HTTP 触发器：%1</translation>
    </message>
</context>
<context>
    <name>wsw::HttpTriggerForm</name>
    <message>
        <source>Other computers reach %1. Allow them, or listen on 127.0.0.1.</source>
        <translation>其他计算机可以访问 %1。请允许它们，或者监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>It runs while the server runs.</source>
        <translation>它随服务器一起运行。</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>运行于 %1</translation>
    </message>
    <message>
        <source>Let other programs push by HTTP</source>
        <translation>允许其他程序通过 HTTP 推送</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>HTTP address</source>
        <translation>HTTP 地址</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>端口：</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP 端口</translation>
    </message>
    <message>
        <source>0: any free port</source>
        <translation>0：任意空闲端口</translation>
    </message>
    <message>
        <source>Allow other computers</source>
        <translation>允许其他计算机</translation>
    </message>
    <message>
        <source>Whoever has the token may push then. HTTP is not encrypted: use it in networks of your own only.</source>
        <translation>此后凡有令牌者都可推送。HTTP 不加密：请只在自己的网络中使用。</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>令牌：</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>HTTP 令牌</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>A new random token. Programs that have the old one are refused from the next start.</source>
        <translation>新的随机令牌。持有旧令牌的程序从下次启动起被拒绝。</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>For example, a message to all clients:</source>
        <translation>例如，发给所有客户端的消息：</translation>
    </message>
    <message>
        <source>Example for curl</source>
        <translation>curl 示例</translation>
    </message>
    <message>
        <source>Copy with token</source>
        <translation>连同令牌复制</translation>
    </message>
    <message>
        <source>Copy the command, with the token in it</source>
        <translation>复制命令，其中包含令牌</translation>
    </message>
</context>
<context>
    <name>wsw::ImageView</name>
    <message>
        <source>This SVG is too large to be shown as an image.</source>
        <translation>此 SVG 过大，无法显示为图像。</translation>
    </message>
    <message>
        <source>This SVG is broken or cut. Look at it as text.</source>
        <translation>此 SVG 已损坏或被截断。请以文本方式查看。</translation>
    </message>
    <message>
        <source>%1 images cannot be shown here: Qt&apos;s plugin for them is not installed.</source>
        <translation>此处无法显示 %1 图像：未安装相应的 Qt 插件。</translation>
    </message>
    <message>
        <source>This image is broken or cut: it does not say its size.</source>
        <translation>此图像已损坏或被截断：其中没有尺寸信息。</translation>
    </message>
    <message>
        <source>This image claims to have %1 × %2 pixels, which is too much to be shown.</source>
        <translation>此图像声称有 %1 × %2 像素，过大而无法显示。</translation>
    </message>
    <message>
        <source>This image is broken or cut: %1.</source>
        <translation>此图像已损坏或被截断：%1。</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n picture(s)</source>
        <translation>
            <numerusform>共 %n 帧，显示第一帧</numerusform>
        </translation>
    </message>
    <message>
        <source>what it refers to elsewhere was not loaded</source>
        <translation>未加载其引用的外部内容</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Make large images fit; else they are shown pixel by pixel</source>
        <translation>缩小大图以适应；否则按原始像素显示</translation>
    </message>
</context>
<context>
    <name>wsw::Import</name>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>无法读取文件 %1：%2。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not imported.</source>
        <translation>%1 大于 %2 MiB，未导入。</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation>OpenAPI 文档</translation>
    </message>
    <message>
        <source>an AsyncAPI document</source>
        <translation>AsyncAPI 文档</translation>
    </message>
    <message>
        <source>a HAR file</source>
        <translation>HAR 文件</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>空文档</translation>
    </message>
    <message>
        <source>a document with the keys %1</source>
        <translation>包含键 %1 的文档</translation>
    </message>
    <message>
        <source>Expected is a collection or environment of Postman, or an export of Insomnia; found was %1.</source>
        <translation>需要 Postman 的集合或环境，或 Insomnia 的导出文件；实际是%1。</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: a name has letters, digits, “_”, “.” and “-”, and no digit first.</source>
        <translation>变量“%1”未导入：名称只能包含字母、数字、“_”、“.”和“-”，且不能以数字开头。</translation>
    </message>
    <message>
        <source>The parameter “%1” of “%2” was left out: it is switched off.</source>
        <translation>“%2”的参数“%1”未导入：它已停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 request(s) were left out: this program speaks WebSocket.</source>
        <extracomment>%1 is a protocol, e.g. HTTP</extracomment>
        <translation>
            <numerusform>%n 个 %1 请求未导入：本程序只使用 WebSocket。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no WebSocket requests and no variables.</source>
        <translation>“%1”中没有 WebSocket 请求，也没有变量。</translation>
    </message>
    <message>
        <source>The template tag %1 in “%2” stays as it is: it has no counterpart here.</source>
        <translation>“%2”中的模板标签 %1 保持原样：这里没有对应的功能。</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: it is a list.</source>
        <translation>变量“%1”未导入：它是一个列表。</translation>
    </message>
    <message>
        <source>The authentication of “%1” was left out: “%2” is none of Basic, Bearer and API key.</source>
        <translation>“%1”的身份验证未导入：“%2”不是 Basic、Bearer 或 API 密钥。</translation>
    </message>
    <message>
        <source>Expected is an export of Insomnia in format 4 or 5; found was “%1”.</source>
        <translation>需要 Insomnia 格式 4 或 5 的导出文件；实际是“%1”。</translation>
    </message>
    <message>
        <source>Expected is an export of Insomnia in format 4 or 5; found was format %1. Export it again with a current Insomnia.</source>
        <translation>需要 Insomnia 格式 4 或 5 的导出文件；实际是格式 %1。请用新版 Insomnia 重新导出。</translation>
    </message>
    <message>
        <source>The collection “%1” was left out: it has no items of format 2. Export it from Postman as “Collection v2.1”.</source>
        <translation>集合“%1”未导入：其中没有格式 2 的条目。请在 Postman 中以“Collection v2.1”导出。</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: it is switched off.</source>
        <translation>变量“%1”未导入：它已停用。</translation>
    </message>
    <message>
        <source>The message %1 was left out: %2</source>
        <translation>消息 %1 未导入：%2</translation>
    </message>
    <message>
        <source>Expected is a Postman file of the kind websocket-request; found was %1.</source>
        <translation>需要类型为 websocket-request 的 Postman 文件；实际是 %1。</translation>
    </message>
    <message>
        <source>%1 refused the handshake: %2 %3.</source>
        <translation>%1 拒绝了握手：%2 %3。</translation>
    </message>
    <message>
        <source>%1 did not answer the handshake.</source>
        <translation>%1 没有应答握手。</translation>
    </message>
    <message>
        <source>its “type” must be send, receive or error</source>
        <translation>其“type”必须是 send、receive 或 error</translation>
    </message>
    <message>
        <source>its “opcode” is no message&apos;s: %1</source>
        <translation>其“opcode”不是消息的操作码：%1</translation>
    </message>
    <message>
        <source>its “data” is no base64</source>
        <translation>其“data”不是 base64</translation>
    </message>
    <message>
        <source>“event” is none that is known</source>
        <translation>“event”不是已知的事件</translation>
    </message>
    <message>
        <source>event %1: %2</source>
        <translation>事件 %1：%2</translation>
    </message>
    <message>
        <source>message %1: %2</source>
        <translation>消息 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is neither a HAR nor JSON Lines (one object a line). Choose another file.</source>
        <translation>%1 既不是 HAR，也不是 JSON Lines（每行一个对象）。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is what is to be imported. Choose another name for the recording.</source>
        <translation>%1 正是要导入的文件。请为记录选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is too large: a HAR may have up to 512 MiB. Export fewer connections, or use JSON Lines, which may be of any size.</source>
        <translation>%1 太大：HAR 最大为 512 MiB。请导出较少的连接，或使用大小不限的 JSON Lines。</translation>
    </message>
    <message>
        <source>%1 is no HAR: at byte %2 its JSON is wrong: %3.</source>
        <translation>%1 不是 HAR：第 %2 字节处的 JSON 有误：%3。</translation>
    </message>
    <message>
        <source>%1 is no HAR: it has no “log” with “entries”.</source>
        <translation>%1 不是 HAR：没有带“entries”的“log”。</translation>
    </message>
    <message>
        <source>no JSON at byte %1: %2</source>
        <translation>第 %1 字节处不是 JSON：%2</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than 1 GiB: this is no file of JSON Lines.</source>
        <translation>%2 的第 %1 行超过 1 GiB：这不是 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: more than %2 of its lines or entries are wrong, first number %3: %4.</source>
        <translation>无法导入 %1：超过 %2 行或条目有误，首先是第 %3 个：%4。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>“event” is missing</source>
        <translation>缺少“event”</translation>
    </message>
    <message>
        <source>“opcode” must be text or binary</source>
        <translation>“opcode”必须是 text 或 binary</translation>
    </message>
    <message>
        <source>“connection” is missing</source>
        <translation>缺少“connection”</translation>
    </message>
    <message>
        <source>“time” is no time as 2026-01-31T12:00:00.123Z: %1</source>
        <translation>“time”不是 2026-01-31T12:00:00.123Z 形式的时间：%1</translation>
    </message>
    <message>
        <source>“direction” must be in or out</source>
        <translation>“direction”必须是 in 或 out</translation>
    </message>
    <message>
        <source>“data” is missing</source>
        <translation>缺少“data”</translation>
    </message>
    <message>
        <source>“base64” is missing</source>
        <translation>缺少“base64”</translation>
    </message>
    <message>
        <source>“base64” is no base64</source>
        <translation>“base64”不是 base64</translation>
    </message>
    <message>
        <source>“by” must be peer, us or abnormal</source>
        <translation>“by”必须是 peer、us 或 abnormal</translation>
    </message>
    <message>
        <source>“opcode” names no opcode: %1</source>
        <translation>“opcode”不是操作码的名称：%1</translation>
    </message>
    <message>
        <source>“%1” must be a string</source>
        <translation>“%1”必须是字符串</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2</source>
        <translation>“%1”必须是 0 到 %2 的整数</translation>
    </message>
</context>
<context>
    <name>wsw::ImportCommands</name>
    <message>
        <source>The variable “%1” was left out: the workspace has one of that name with another value.</source>
        <translation>变量“%1”未导入：工作区中已有同名但值不同的变量。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Postman, Insomnia, flows and workspaces (*.json *.yaml *.yml *.wsflow *.wsworkspace);;All files (*)</source>
        <translation>Postman、Insomnia、流程和工作区 (*.json *.yaml *.yml *.wsflow *.wsworkspace);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s)</source>
        <translation>
            <numerusform>%n 条已存消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has nothing that the workspace does not have already.</source>
        <translation>“%1”中没有工作区尚未包含的内容。</translation>
    </message>
    <message>
        <source>“%1” was imported: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a list such as &quot;2 connections and 1 variable&quot;</extracomment>
        <translation>已导入“%1”：%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What Was Left Out…</source>
        <translation>未导入的内容…</translation>
    </message>
    <message>
        <source>What Was Left Out</source>
        <translation>未导入的内容</translation>
    </message>
    <message>
        <source>This part of “%1” was not imported:</source>
        <translation>“%1”中的以下内容未导入：</translation>
    </message>
</context>
<context>
    <name>wsw::InputRows</name>
    <message>
        <source>Query of the address</source>
        <translation>地址的查询参数</translation>
    </message>
    <message>
        <source>Path parameter</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ticked: the test case gives this value. Else the parameter&apos;s default holds.</source>
        <translation>勾选：测试用例给出此值。否则使用参数的默认值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>needed: it has no default</source>
        <translation>必填：没有默认值</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is a value of the name “%1” already.</source>
        <translation>已有名为“%1”的值。</translation>
    </message>
    <message>
        <source>The flow has no parameter of this name. Untick it to remove the value.</source>
        <translation>流程没有此名称的参数。取消勾选即可移除该值。</translation>
    </message>
</context>
<context>
    <name>wsw::InputsSection</name>
    <message>
        <source>&amp;Client:</source>
        <translation>客户端(&amp;C)：</translation>
    </message>
    <message>
        <source>none: for all clients</source>
        <translation>无：面向所有客户端</translation>
    </message>
    <message>
        <source>The id of the client that the flow runs for, a number from 1 on</source>
        <translation>流程所服务的客户端 ID，从 1 起的数字</translation>
    </message>
    <message>
        <source>It has &amp;gone before</source>
        <translation>它此前已断开(&amp;G)</translation>
    </message>
    <message>
        <source>As when a flow is run because its client has disconnected: pushes to it fail</source>
        <translation>如同因客户端断开而运行流程：向它推送会失败</translation>
    </message>
    <message>
        <source>&amp;Others connected:</source>
        <translation>其他已连接(&amp;O)：</translation>
    </message>
    <message>
        <source>such as 2, 3</source>
        <translation>例如 2, 3</translation>
    </message>
    <message>
        <source>Ids of the clients that are connected when the run begins, separated by commas</source>
        <translation>运行开始时已连接的客户端 ID，用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Text message:</source>
        <translation>文本消息(&amp;T)：</translation>
    </message>
    <message>
        <source>The message that the flow is run for: textMessage in its expressions</source>
        <translation>触发流程的消息：表达式中的 textMessage</translation>
    </message>
    <message>
        <source>&amp;Binary message:</source>
        <translation>二进制消息(&amp;B)：</translation>
    </message>
    <message>
        <source>The same, for a binary message: binaryMessage in the flow&apos;s expressions</source>
        <translation>同上，用于二进制消息：表达式中的 binaryMessage</translation>
    </message>
    <message>
        <source>How the binary message is written down</source>
        <translation>二进制消息的书写方式</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>输入值</translation>
    </message>
    <message>
        <source>Add path parameter or query</source>
        <translation>添加路径参数或查询参数</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>移除值</translation>
    </message>
    <message>
        <source>The flow has no entry parameters. Add what the client&apos;s address holds with +.</source>
        <translation>流程没有入口参数。用 + 添加客户端地址中的内容。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What the run is given, and who is connected when it begins</source>
        <translation>运行得到什么，以及开始时谁已连接</translation>
    </message>
</context>
<context>
    <name>wsw::ItemCommands</name>
    <message>
        <source>New connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新服务端</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新流程</translation>
    </message>
    <message>
        <source>Import Flow</source>
        <translation>导入流程</translation>
    </message>
    <message>
        <source>Flows (*.wsflow);;All files (*)</source>
        <translation>流程 (*.wsflow);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Flow</source>
        <translation>导出流程</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Folder of “%1”, for example Orders/Staging. Empty: none.</source>
        <translation>“%1”的文件夹，例如 Orders/Staging。留空：无。</translation>
    </message>
</context>
<context>
    <name>wsw::Json</name>
    <message>
        <source>after “{” a key in double quotes is expected</source>
        <translation>“{”之后应为双引号中的键</translation>
    </message>
    <message>
        <source>“:” is expected after the key</source>
        <translation>键之后应为“:”</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>文本在应有值的位置结束</translation>
    </message>
    <message>
        <source>the comma before “]” is one too many</source>
        <translation>“]”之前多了一个逗号</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为一个值</translation>
    </message>
    <message>
        <source>the text ends before its “}”</source>
        <translation>文本在“}”之前结束</translation>
    </message>
    <message>
        <source>the comma before “}” is one too many</source>
        <translation>“}”之前多了一个逗号</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>此处应为双引号中的键</translation>
    </message>
    <message>
        <source>the text ends before its “]”</source>
        <translation>文本在“]”之前结束</translation>
    </message>
    <message>
        <source>“,” or “}” is expected here</source>
        <translation>此处应为“,”或“}”</translation>
    </message>
    <message>
        <source>“,” or “]” is expected here</source>
        <translation>此处应为“,”或“]”</translation>
    </message>
    <message>
        <source>this “}” closes nothing</source>
        <translation>这个“}”没有对应的开头</translation>
    </message>
    <message>
        <source>this “]” closes nothing</source>
        <translation>这个“]”没有对应的开头</translation>
    </message>
    <message>
        <source>“:” has no meaning here</source>
        <translation>“:”在此处没有意义</translation>
    </message>
    <message>
        <source>this is more than one JSON value: put them in an array, or send one at a time</source>
        <translation>这里有不止一个 JSON 值：请放入数组，或逐个发送</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2: %3.</source>
        <translation>不是有效的 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>an escape in a string is one of \&quot; \\ \/ \b \f \n \r \t or \u with four hexadecimal digits</source>
        <translation>字符串中的转义只能是 \&quot; \\ \/ \b \f \n \r \t 或 \u 加四位十六进制数字</translation>
    </message>
    <message>
        <source>a control character in a string must be written as an escape</source>
        <translation>字符串中的控制字符必须写成转义</translation>
    </message>
    <message>
        <source>the string that begins here has no end on its line</source>
        <translation>从此处开始的字符串在本行没有结束</translation>
    </message>
    <message>
        <source>“%1” is not a number as JSON writes it</source>
        <translation>“%1”不是 JSON 格式的数字</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: a text stands in double quotes</source>
        <translation>“%1”不是 JSON 值：文本应放在双引号中</translation>
    </message>
    <message>
        <source>a text stands in double quotes, not in single ones</source>
        <translation>文本应放在双引号中，而不是单引号</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON 没有注释</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <translation>“%1”在此处没有意义</translation>
    </message>
    <message>
        <source>“{{” begins a variable, and “}}” is missing</source>
        <translation>“{{”开始一个变量，但缺少“}}”</translation>
    </message>
    <message>
        <source>This is not valid JSON: it is not valid UTF-8.</source>
        <translation>这不是有效的 JSON：它不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Reading the JSON was stopped.</source>
        <translation>已停止读取 JSON。</translation>
    </message>
    <message>
        <source>This JSON is nested more than %1 levels deep. Look at it as text.</source>
        <translation>此 JSON 嵌套超过 %1 层。请以文本方式查看。</translation>
    </message>
    <message>
        <source>This is not valid JSON: it is broken at byte %1.</source>
        <translation>这不是有效的 JSON：在第 %1 字节处出错。</translation>
    </message>
</context>
<context>
    <name>wsw::JsonPath</name>
    <message>
        <source>A path begins with “$”, which stands for the whole document.</source>
        <translation>路径以“$”开头，它代表整个文档。</translation>
    </message>
    <message>
        <source>JSON path “%1”, column %2: %3</source>
        <translation>JSON 路径“%1”，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Remove the space at the end.</source>
        <translation>请删除末尾的空格。</translation>
    </message>
    <message>
        <source>Here “.” and a name, or “[”, must follow.</source>
        <translation>此处必须是“.”加名称，或“[”。</translation>
    </message>
    <message>
        <source>A name is missing. Names with other signs than letters and digits are written [&apos;like-this&apos;].</source>
        <translation>缺少名称。含有字母和数字以外符号的名称写作 [&apos;like-this&apos;]。</translation>
    </message>
    <message>
        <source>“]” is missing.</source>
        <translation>缺少“]”。</translation>
    </message>
    <message>
        <source>Filters “[?…]” are not supported. Name the place by names, indices and “*”.</source>
        <translation>不支持筛选器“[?…]”。请用名称、索引和“*”指明位置。</translation>
    </message>
    <message>
        <source>A name in quotes, an index, a slice such as 1:3 or “*” must stand here.</source>
        <translation>此处必须是带引号的名称、索引、切片（如 1:3）或“*”。</translation>
    </message>
    <message>
        <source>This sign must be written as \uXXXX.</source>
        <translation>此字符必须写作 \uXXXX。</translation>
    </message>
    <message>
        <source>The quote at the end is missing.</source>
        <translation>缺少末尾的引号。</translation>
    </message>
    <message>
        <source>There is no such escape. A backslash is written \\.</source>
        <translation>没有这样的转义。反斜杠写作 \\。</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits; signs beyond U+FFFF are two such escapes.</source>
        <translation>\u 后需要四位十六进制数字；U+FFFF 以上的字符写成两个这样的转义。</translation>
    </message>
    <message>
        <source>This is no index. An index is a whole number without zeros in front.</source>
        <translation>这不是索引。索引是前面没有零的整数。</translation>
    </message>
</context>
<context>
    <name>wsw::JsonPlace</name>
    <message>
        <source>&apos;%1&apos; can name several places. Name one, such as $.items[0].</source>
        <translation>“%1”可能指向多个位置。请只指定一个，例如 $.items[0]。</translation>
    </message>
    <message>
        <source>The path has %1 steps. It may have %2.</source>
        <translation>该路径有 %1 级，最多允许 %2 级。</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n items, so that there is no place %1.</source>
        <translation>
            <numerusform>该列表有 %n 项，因此没有位置 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The path leads into &apos;%1&apos;, which has no place &apos;%2&apos;.</source>
        <translation>该路径进入“%1”，其中没有位置“%2”。</translation>
    </message>
    <message>
        <source>The result is nested deeper than %1 levels.</source>
        <translation>结果的嵌套超过了 %1 层。</translation>
    </message>
</context>
<context>
    <name>wsw::JsonReader</name>
    <message>
        <source>expected %1.</source>
        <translation>应为%1。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The JSON is broken at line %1, column %2: %3.</source>
        <translation>JSON 在第 %1 行第 %2 列损坏：%3。</translation>
    </message>
    <message>
        <source>The file holds JSON, but no object at its root.</source>
        <translation>文件含有 JSON，但根不是对象。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>无法读取文件 %1：%2。请检查权限。</translation>
    </message>
    <message>
        <source>The file %1 was not saved: %2. Choose another place, or make room; what was there is unchanged.</source>
        <translation>文件 %1 未保存：%2。请选择其他位置或腾出空间；原有内容未改变。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 MiB. It is no such document.</source>
        <translation>文件 %1 超过 %2 MiB，不是这种文档。</translation>
    </message>
</context>
<context>
    <name>wsw::JsonTreeActions</name>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
</context>
<context>
    <name>wsw::JsonTreeModel</name>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空值</translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n 个成员 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n 个元素 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wsw::JsonView</name>
    <message>
        <source>Reading %1 of JSON …</source>
        <translation>正在读取 %1 的 JSON…</translation>
    </message>
    <message>
        <source>An object without members.</source>
        <translation>没有成员的对象。</translation>
    </message>
    <message>
        <source>An array without items.</source>
        <translation>没有元素的数组。</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>The first %1 rows are unfolded.</source>
        <translation>已展开前 %1 行。</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>在 JSON 中查找</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>在键和值中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next match (Enter or F3)</source>
        <translation>下一个匹配（Enter 或 F3）</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Unfold all, up to %1 rows</source>
        <translation>全部展开，最多 %1 行</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Indented text</source>
        <translation>缩进文本</translation>
    </message>
    <message>
        <source>Show the JSON as indented text</source>
        <translation>将 JSON 显示为缩进文本</translation>
    </message>
</context>
<context>
    <name>wsw::LabelEditing</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the text, Escape leaves it as it was</source>
        <translation>Ctrl+Enter 保存文本，Esc 放弃更改</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Edit condition</source>
        <translation>编辑流转条件</translation>
    </message>
    <message>
        <source>Condition; empty: default</source>
        <translation>流转条件；留空：默认流转</translation>
    </message>
</context>
<context>
    <name>wsw::LatencyHistogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a range of times, and how many took so long: &quot;0.2 ms to 0.3 ms: 17&quot;</extracomment>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>wsw::LatencyPanel</name>
    <message numerus="yes">
        <source>%n request(s) wait for an answer.</source>
        <translation>
            <numerusform>%n 个请求等待应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were given up: too many were without an answer.</source>
        <translation>
            <numerusform>已放弃 %n 个请求：没有应答的请求过多。</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON &amp;key of a request and its answer:</source>
        <translation>请求与应答的 JSON 键(&amp;K)：</translation>
    </message>
    <message>
        <source>For example id, or meta.requestId</source>
        <translation>例如 id 或 meta.requestId</translation>
    </message>
    <message>
        <source>Pair key</source>
        <translation>配对键</translation>
    </message>
    <message>
        <source>Sent and received JSON objects with the same value under this key are a request and its answer. Empty: off.</source>
        <translation>在此键下值相同的已发送和已接收 JSON 对象视为请求及其应答。留空：关闭。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Forget all figures and begin anew</source>
        <translation>清除所有数据并重新开始</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Send a ping, or switch on automatic pings under Network.</source>
        <translation>请发送 Ping，或在“网络”中启用自动 Ping。</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <source>Give the key by which an answer is known for its request.</source>
        <translation>请填写用于识别请求与应答的键。</translation>
    </message>
    <message>
        <source>No request with this key was sent yet.</source>
        <translation>尚未发送包含此键的请求。</translation>
    </message>
</context>
<context>
    <name>wsw::LatencyView</name>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure in words: &quot;Median: 0.4 ms&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wsw::LogExport</name>
    <message>
        <source>Exporting to %1 …</source>
        <translation>正在导出到 %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2</source>
        <translation>已导出到 %1。记录数：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wsw::LogFilterField</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>wsw::LogNavigator</name>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Return keeps it, Escape leaves the note as it was.</source>
        <translation>按回车保存，按 Esc 保留原备注。</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>转到：</translation>
    </message>
    <message>
        <source>A number, such as 1200, or a time, such as 14:05, 14:05:30.250 or 2026-01-31 14:05.</source>
        <translation>输入编号（如 1200）或时间（如 14:05、14:05:30.250 或 2026-01-31 14:05）。</translation>
    </message>
</context>
<context>
    <name>wsw::LogPanel</name>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>Messages of</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>all connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>Whose messages the log shows</source>
        <translation>日志显示谁的消息</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation>
            <numerusform>%n 个所选客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not show this message. Clear its filter, or look into the recording&apos;s earlier part.</source>
        <translation>日志未显示此消息。请清除筛选，或查看录制的前一部分。</translation>
    </message>
</context>
<context>
    <name>wsw::LogSearch</name>
    <message numerus="yes">
        <source>The regular expression is too costly: it was given up on %n message(s), which count as not found. Make it simpler, without repetitions within repetitions.</source>
        <translation>
            <numerusform>正则表达式开销过大：已在 %n 条消息上放弃匹配，这些消息按未找到计。请简化它，避免重复中再嵌套重复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::LogTabs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Another recording is being made. Wait until it is finished, or cancel it.</source>
        <translation>正在生成另一个记录。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>What happens now, on all connections of this session</source>
        <translation>本次会话所有连接上正在发生的内容</translation>
    </message>
    <message>
        <source>Close recording</source>
        <translation>关闭录制</translation>
    </message>
</context>
<context>
    <name>wsw::LogTime</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 小时 %2 分 %3 秒</translation>
    </message>
</context>
<context>
    <name>wsw::LogView</name>
    <message>
        <source>Columns of the message log</source>
        <translation>消息日志的列</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages that came since the log was scrolled away from its end</comment>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Since the first message shown</source>
        <translation>自首条显示的消息起</translation>
    </message>
    <message>
        <source>Since the message above</source>
        <translation>自上一条消息起</translation>
    </message>
</context>
<context>
    <name>wsw::MainWindow</name>
    <message>
        <source>Port %1 is taken, so the demo&apos;s server listens on port %2.</source>
        <translation>端口 %1 已被占用，演示服务端改为监听端口 %2。</translation>
    </message>
    <message>
        <source>%1[*] – WebSocket Workbench</source>
        <translation>%1[*] – WebSocket Workbench</translation>
    </message>
    <message>
        <source>About WebSocket Workbench</source>
        <translation>关于 WebSocket Workbench</translation>
    </message>
    <message>
        <source>WebSocket Workbench %1</source>
        <translation>WebSocket Workbench %1</translation>
    </message>
    <message>
        <source>A native desktop workbench for WebSockets. MIT licence.
Built with Qt %1. Icons: Lucide (ISC licence).</source>
        <translation>原生的 WebSocket 桌面工作台。MIT 许可证。
使用 Qt %1 构建。图标：Lucide（ISC 许可证）。</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>%1 This session is recorded in %2 instead.</source>
        <translation>%1 本次会话改为记录在 %2。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 Passwords and tokens are kept for this session alone.</source>
        <translation>%1 密码和令牌仅在本次会话中保留。</translation>
    </message>
</context>
<context>
    <name>wsw::MessageActions</name>
    <message>
        <source>Select a message first.</source>
        <translation>请先选中一条消息。</translation>
    </message>
    <message>
        <source>Only text and binary messages can be used for this.</source>
        <translation>仅文本和二进制消息可用于此操作。</translation>
    </message>
    <message>
        <source>Rules look at texts; this message is binary.</source>
        <translation>规则针对文本；此消息为二进制。</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>再次发送(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit and Send…</source>
        <translation>编辑并发送(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve in the Workspace</source>
        <translation>保存到工作区(&amp;V)</translation>
    </message>
    <message>
        <source>Make an Answer &amp;Rule</source>
        <translation>生成应答规则(&amp;R)</translation>
    </message>
    <message>
        <source>Make a &amp;Flow</source>
        <translation>生成流程(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;Payload</source>
        <translation>复制内容(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;Base64</source>
        <translation>复制为 Base64(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Line</source>
        <translation>复制为 JSON 行(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;Node</source>
        <translation>显示节点(&amp;N)</translation>
    </message>
</context>
<context>
    <name>wsw::MessageCommands</name>
    <message>
        <source>The workspace has no connection or server that this message went over.</source>
        <translation>工作区中没有此消息所经过的连接或服务端。</translation>
    </message>
    <message>
        <source>Open a connection&apos;s or a server&apos;s page to send it from.</source>
        <translation>请打开要从中发送的连接或服务端页面。</translation>
    </message>
    <message>
        <source>Rules belong to servers: add one to the workspace, or show the page of the one that you mean.</source>
        <translation>规则属于服务端：请在工作区中添加一个，或打开所需服务端的页面。</translation>
    </message>
    <message>
        <source>The message has %1, which is too much for this: it is done with messages of up to %2. Export it to a file instead.</source>
        <translation>消息有 %1，对此操作来说过大：最大为 %2。请改为导出到文件。</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it, then send the message again.</source>
        <translation>“%1”未连接。请先连接，再重新发送消息。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>“%1” is stopped. Start it, then send the message to a client.</source>
        <translation>“%1”已停止。请先启动，再向客户端发送消息。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Client %1 of “%2” has gone. Use “Edit and Send” to send the message to another one.</source>
        <translation>“%2”的客户端 %1 已离开。请用“编辑并发送”将消息发给其他客户端。</translation>
    </message>
    <message>
        <source>Saved as “%1”, beside the editor of connections and servers.</source>
        <translation>已保存为“%1”，位于连接和服务端的编辑器旁。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” has a rule now that gives this answer.</source>
        <translation>“%1”现在有一条给出此应答的规则。</translation>
    </message>
    <message>
        <source>“%1” has a rule now for this message. Write its answer.</source>
        <translation>“%1”现在有一条针对此消息的规则。请填写其应答。</translation>
    </message>
    <message>
        <source>None of the selected rows is a text message: a flow pushes texts.</source>
        <translation>选中的行中没有文本消息：流程推送的是文本。</translation>
    </message>
    <message>
        <source>Recorded messages</source>
        <translation>录制的消息</translation>
    </message>
    <message>
        <source>The flow has the first %1 of the selected messages.</source>
        <translation>流程包含选中消息中的前 %1 条。</translation>
    </message>
    <message>
        <source>This is more than %1, which is too much to go on with. Choose less.</source>
        <translation>这超过了 %1，数量过大。请减少选择。</translation>
    </message>
    <message>
        <source>Binary, %1</source>
        <translation>二进制，%1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>Only messages that a server sent can be a flow&apos;s pushes.</source>
        <translation>只有服务器发出的消息才可能是流程的推送。</translation>
    </message>
    <message>
        <source>No flow is known to have pushed this: only the last pushes of this session are.</source>
        <translation>未知有流程推送过它：只记得本次会话最近的推送。</translation>
    </message>
    <message>
        <source>The node that pushed this has been deleted.</source>
        <translation>推送它的节点已被删除。</translation>
    </message>
</context>
<context>
    <name>wsw::MessageDraft</name>
    <message>
        <source>With its variables replaced: %1</source>
        <translation>替换变量之后：%1</translation>
    </message>
</context>
<context>
    <name>wsw::MessageFilter</name>
    <message>
        <source>The pattern &apos;%1&apos; is not valid at character %2: %3.</source>
        <translation>模式“%1”在第 %2 个字符处无效：%3。</translation>
    </message>
    <message>
        <source>%1, e.g. %2</source>
        <translation>%1，例如 %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到的</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送的</translation>
    </message>
    <message>
        <source>An event of our side</source>
        <translation>本端的事件</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>二进制消息</translation>
    </message>
    <message>
        <source>Ping frames</source>
        <translation>Ping 帧</translation>
    </message>
    <message>
        <source>Pong frames</source>
        <translation>Pong 帧</translation>
    </message>
    <message>
        <source>How connections ended</source>
        <translation>连接如何结束</translation>
    </message>
    <message>
        <source>Single frames</source>
        <translation>单个帧</translation>
    </message>
    <message>
        <source>How connections began</source>
        <translation>连接如何建立</translation>
    </message>
    <message>
        <source>Errors of connections</source>
        <translation>连接的错误</translation>
    </message>
    <message>
        <source>Bytes sent by hand</source>
        <translation>手动发送的字节</translation>
    </message>
    <message>
        <source>Messages that you pinned</source>
        <translation>您固定的消息</translation>
    </message>
    <message>
        <source>Messages with a note of yours</source>
        <translation>带有您备注的消息</translation>
    </message>
    <message>
        <source>A parameter of the connection&apos;s path</source>
        <translation>连接路径中的参数</translation>
    </message>
    <message>
        <source>An item of the address&apos;s query, e.g. query.token=abc</source>
        <translation>地址查询串中的一项，例如 query.token=abc</translation>
    </message>
    <message>
        <source>What does not fit the next term</source>
        <translation>不符合下一个条件的</translation>
    </message>
    <message>
        <source>What fits this side or the other</source>
        <translation>符合任意一侧的</translation>
    </message>
    <message>
        <source>Ping frames; the text is &quot;ping&quot;</source>
        <translation>Ping 帧；文本请写作 &quot;ping&quot;</translation>
    </message>
    <message>
        <source>Pong frames; the text is &quot;pong&quot;</source>
        <translation>Pong 帧；文本请写作 &quot;pong&quot;</translation>
    </message>
    <message>
        <source>Errors, and messages with this text</source>
        <translation>错误，以及含此文本的消息</translation>
    </message>
    <message>
        <source>Seen in messages</source>
        <translation>消息中出现过</translation>
    </message>
    <message>
        <source>Received, sent, or an event of our side</source>
        <translation>收到、发送，或本端的事件</translation>
    </message>
    <message>
        <source>What the record is</source>
        <translation>记录的类型</translation>
    </message>
    <message>
        <source>How large the payload is</source>
        <translation>载荷的大小</translation>
    </message>
    <message>
        <source>A value in a JSON payload, by its path</source>
        <translation>JSON 载荷中的值，按路径</translation>
    </message>
    <message>
        <source>When it was: a local time of day, or a date and time</source>
        <translation>时间：本地时刻，或日期加时间</translation>
    </message>
    <message>
        <source>The message&apos;s number</source>
        <translation>消息的编号</translation>
    </message>
    <message>
        <source>The connection&apos;s number</source>
        <translation>连接的编号</translation>
    </message>
    <message>
        <source>The server&apos;s number of its client</source>
        <translation>服务器给客户端的编号</translation>
    </message>
    <message>
        <source>The name of the connection&apos;s profile or server</source>
        <translation>连接或服务器的名称</translation>
    </message>
    <message>
        <source>The path of the connection&apos;s address</source>
        <translation>连接地址的路径</translation>
    </message>
    <message>
        <source>The address that was connected to</source>
        <translation>所连接的地址</translation>
    </message>
    <message>
        <source>The other side&apos;s address and port</source>
        <translation>对端的地址和端口</translation>
    </message>
    <message>
        <source>The subprotocol of the connection</source>
        <translation>连接的子协议</translation>
    </message>
    <message>
        <source>The status code of a close</source>
        <translation>关闭的状态码</translation>
    </message>
    <message>
        <source>What you did with it</source>
        <translation>您对它的标记</translation>
    </message>
    <message>
        <source>What you noted on it</source>
        <translation>您写的备注</translation>
    </message>
    <message>
        <source>behind &apos;%1&apos; a value is missing.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order; use &apos;:&apos; or &apos;!=&apos;.</source>
        <translation>“%1”没有大小之分；请用“:”或“!=”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2.</source>
        <translation>“%1”不是以下之一：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no size: a number and b, kb, kib, mb, mib, gb or gib.</source>
        <translation>“%1”不是大小：应为数字加 b、kb、kib、mb、mib、gb 或 gib。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>a range goes with &apos;:&apos; or &apos;!=&apos;.</source>
        <translation>范围只能与“:”或“!=”连用。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time: a time of day such as 12:00 or 12:00:05.5, a date such as 2026-01-31, or both with a T between them. A Z at the end makes it UTC.</source>
        <translation>“%1”不是时间：应为时刻（如 12:00 或 12:00:05.5）、日期（如 2026-01-31），或以 T 相连的两者。末尾加 Z 表示 UTC。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order; use &apos;:&apos;, &apos;=&apos; or &apos;!=&apos;.</source>
        <translation>“%1”没有大小之分；请用“:”、“=”或“!=”。</translation>
    </message>
    <message>
        <source>behind &apos;json&apos; stand a colon and a path.</source>
        <translation>“json”后面应为冒号和路径。</translation>
    </message>
    <message>
        <source>nothing is open that this &apos;)&apos; could close.</source>
        <translation>这个“)”没有对应的“(”。</translation>
    </message>
    <message>
        <source>something to look for is missing at the end.</source>
        <translation>末尾缺少要查找的内容。</translation>
    </message>
    <message>
        <source>before and behind &apos;or&apos; and &apos;and&apos; something to look for is needed. To look for the word, put it into quotation marks.</source>
        <translation>“or”和“and”的前后都要有查找内容。要查找这个词本身，请给它加上引号。</translation>
    </message>
    <message>
        <source>something to look for is missing before this &apos;)&apos;.</source>
        <translation>这个“)”之前缺少要查找的内容。</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>this &apos;(&apos; is not closed.</source>
        <translation>这个“(”没有闭合。</translation>
    </message>
    <message>
        <source>the quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks.</source>
        <translation>引号之间没有内容。</translation>
    </message>
    <message>
        <source>At column %1 of the filter: %2 For example: %3</source>
        <translation>筛选第 %1 列：%2例如：%3</translation>
    </message>
    <message>
        <source>behind &apos;~&apos; stands a pattern between slashes.</source>
        <translation>“~”后面应为两个斜杠之间的正则表达式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no comparison.</source>
        <translation>“%1”不是比较。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order; use &apos;==&apos; or &apos;!=&apos;.</source>
        <translation>“%1”没有大小之分；请用“==”或“!=”。</translation>
    </message>
</context>
<context>
    <name>wsw::MessageInspector</name>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Message inspector</source>
        <translation>消息检查器</translation>
    </message>
    <message>
        <source>Select a message to see it whole.</source>
        <translation>选择一条消息以查看全文。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole message as it is shown here</source>
        <translation>按此处显示的形式复制整条消息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Message as %1</source>
        <translation>消息（%1）</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Issued (iat): %1</source>
        <translation>签发时间（iat）：%1</translation>
    </message>
    <message>
        <source>Valid from (nbf): %1. It is not valid yet.</source>
        <translation>生效时间（nbf）：%1。尚未生效。</translation>
    </message>
    <message>
        <source>Valid from (nbf): %1</source>
        <translation>生效时间（nbf）：%1</translation>
    </message>
    <message>
        <source>Expires (exp): %1. It has expired.</source>
        <translation>过期时间（exp）：%1。已过期。</translation>
    </message>
    <message>
        <source>Expires (exp): %1</source>
        <translation>过期时间（exp）：%1</translation>
    </message>
    <message>
        <source>It has no signature (alg is none): anybody can have written it.</source>
        <translation>没有签名（alg 为 none）：任何人都可能写出它。</translation>
    </message>
    <message>
        <source>The signature (%1) was not verified: anybody can have written this.</source>
        <translation>签名（%1）未经验证：任何人都可能写出它。</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>头部：</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>载荷：</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>令牌 %1，共 %2 个</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>可对此消息执行的操作</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>Base64 of an image (%1), %2:</source>
        <translation>图像（%1）的 Base64，%2：</translation>
    </message>
    <message>
        <source>Base64 of a text, %1:</source>
        <translation>文本的 Base64，%1：</translation>
    </message>
    <message>
        <source>Base64 of bytes, %1:</source>
        <translation>字节的 Base64，%1：</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>wsw::MessageLog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>正在搜索，%1 %</translation>
    </message>
    <message>
        <source>paused, %1 wait</source>
        <translation>已暂停，%1 条等待</translation>
    </message>
    <message>
        <source>Show the %1 before</source>
        <translation>显示之前的 %1 条</translation>
    </message>
    <message>
        <source>No messages yet. What happens on the connections appears here.</source>
        <translation>还没有消息。连接上发生的一切都会显示在这里。</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>这里没有消息。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>消息日志</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>始终显示最新消息</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the log still; messages are recorded all the same</source>
        <translation>冻结日志；消息仍会被记录</translation>
    </message>
    <message>
        <source>Hide the messages that are here now; the recording keeps them</source>
        <translation>隐藏当前消息；记录中仍保留</translation>
    </message>
    <message>
        <source>Write the messages shown here into a file</source>
        <translation>将此处显示的消息写入文件</translation>
    </message>
    <message>
        <source>Its last record was not written whole and is left out.</source>
        <translation>最后一条记录未写完，已略去。</translation>
    </message>
    <message>
        <source>%1 of it are damaged and left out.</source>
        <translation>其中 %1 已损坏，已略去。</translation>
    </message>
    <message>
        <source>The recording %1:</source>
        <translation>录制 %1：</translation>
    </message>
    <message>
        <source>No note further down</source>
        <translation>下方没有备注</translation>
    </message>
    <message>
        <source>No note further up</source>
        <translation>上方没有备注</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <translation>没有消息符合筛选条件。</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Colour rules …</source>
        <translation>颜色规则…</translation>
    </message>
    <message>
        <source>Shows only messages that fit: a text, or conditions such as direction:in, size&gt;1kb, json:$.type==1, /pattern/i, sid=42, time&gt;12:00, joined by or, not and parentheses. The word ping means ping frames; in quotation marks it is a text.</source>
        <translation>只显示符合的消息：文本，或 direction:in、size&gt;1kb、json:$.type==1、/pattern/i、sid=42、time&gt;12:00 等条件，用 or、not 和括号组合。单词 ping 指 Ping 帧；加引号则为文本。</translation>
    </message>
    <message>
        <source>Another program is writing it. What comes from now on is shown once you open it again.</source>
        <translation>另一个程序正在写入它。此后的内容会在您再次打开时显示。</translation>
    </message>
</context>
<context>
    <name>wsw::MessagePage</name>
    <message>
        <source>Connect first: there is nobody to send to.</source>
        <translation>请先连接：现在没有接收方。</translation>
    </message>
</context>
<context>
    <name>wsw::MessagePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Nothing would go out.</source>
        <translation>不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out as a binary message of %1.</source>
        <translation>将作为 %1的二进制消息发送。</translation>
    </message>
    <message>
        <source>Goes out as a text message of %1.</source>
        <translation>将作为 %1的文本消息发送。</translation>
    </message>
    <message>
        <source>Its first %1 are shown.</source>
        <translation>仅显示前 %1。</translation>
    </message>
</context>
<context>
    <name>wsw::MessageSizeBox</name>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
</context>
<context>
    <name>wsw::MessageTemplate</name>
    <message>
        <source>in “{{%1}}”: %2</source>
        <translation>在“{{%1}}”中：%2</translation>
    </message>
    <message>
        <source>“{{” at column %1 has no matching “}}”.</source>
        <translation>第 %1 列的“{{”没有对应的“}}”。</translation>
    </message>
    <message>
        <source>there are no groups here. They come from a rule with a regular expression that has brackets.</source>
        <translation>此处没有分组。分组来自带括号的正则表达式规则。</translation>
    </message>
    <message>
        <source>the regular expression has no group “%1”. It has: %2.</source>
        <translation>正则表达式没有分组“%1”。它有：%2。</translation>
    </message>
    <message>
        <source>there is no variable “%1” here. Known are: %2.</source>
        <translation>此处没有变量“%1”。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>wsw::MessageText</name>
    <message>
        <source>, subprotocol %1</source>
        <translation>，子协议 %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Open: %1 from %2</source>
        <translation>打开：%1，来自 %2</translation>
    </message>
    <message>
        <source>Closed by peer: %1</source>
        <translation>由对方关闭：%1</translation>
    </message>
    <message>
        <source>Closed by us: %1</source>
        <translation>由我方关闭：%1</translation>
    </message>
    <message>
        <source>Connection lost without a close frame: %1</source>
        <translation>连接丢失，未收到关闭帧：%1</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Pong after %1 ms</source>
        <translation>%1 毫秒后的 Pong</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Peer:</source>
        <translation>对方：</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>路径：</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>查询：</translation>
    </message>
    <message>
        <source>Parameter %1:</source>
        <translation>参数 %1：</translation>
    </message>
    <message>
        <source>Subprotocol:</source>
        <translation>子协议：</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>客户端：</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Opcode: 0x%1 (%2)</source>
        <translation>操作码：0x%1（%2）</translation>
    </message>
    <message>
        <source>Mask: 1, key %1</source>
        <translation>掩码：1，密钥 %1</translation>
    </message>
    <message>
        <source>Mask: 0</source>
        <translation>掩码：0</translation>
    </message>
    <message>
        <source>Payload length: %1</source>
        <translation>载荷长度：%1</translation>
    </message>
    <message>
        <source>Payload that is there: %1</source>
        <translation>实际载荷：%1</translation>
    </message>
    <message>
        <source>Length after inflation: %1</source>
        <translation>解压后长度：%1</translation>
    </message>
    <message>
        <source>Close status: %1</source>
        <translation>关闭状态：%1</translation>
    </message>
</context>
<context>
    <name>wsw::NamedValueEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wsw::NamedValueRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>JSON: 5, true, &quot;a text in quotes&quot;, [1, 2], {&quot;a&quot;: 1}</source>
        <translation>JSON：5、true、&quot;引号中的文本&quot;、[1, 2]、{&quot;a&quot;: 1}</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>值（JSON）</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is a value of the name “%1” already.</source>
        <translation>已有名为“%1”的值。</translation>
    </message>
</context>
<context>
    <name>wsw::NetworkForm</name>
    <message>
        <source>Connect timeout:</source>
        <translation>连接超时：</translation>
    </message>
    <message>
        <source>Connect timeout in seconds</source>
        <translation>连接超时（秒）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Ping interval:</source>
        <translation>Ping 间隔：</translation>
    </message>
    <message>
        <source>Ping interval in seconds</source>
        <translation>Ping 间隔（秒）</translation>
    </message>
    <message>
        <source>No pings</source>
        <translation>不发送 Ping</translation>
    </message>
    <message>
        <source>Pong deadline:</source>
        <translation>Pong 期限：</translation>
    </message>
    <message>
        <source>Pong deadline in seconds</source>
        <translation>Pong 期限（秒）</translation>
    </message>
    <message>
        <source>Until the next ping</source>
        <translation>直到下一次 Ping</translation>
    </message>
    <message>
        <source>A ping that is not answered in this time ends the connection.</source>
        <translation>在此时间内未得到应答的 Ping 将结束连接。</translation>
    </message>
    <message>
        <source>Send small messages at once (TCP_NODELAY)</source>
        <translation>立即发送小消息（TCP_NODELAY）</translation>
    </message>
    <message>
        <source>Off: the system may hold small messages back for a moment to send them together.</source>
        <translation>关闭时：系统可能会暂缓小消息以便一并发送。</translation>
    </message>
</context>
<context>
    <name>wsw::NetworkHost</name>
    <message>
        <source>Nothing was done: the server does not listen. Start it first.</source>
        <translation>未执行：服务端未监听。请先启动。</translation>
    </message>
    <message>
        <source>The flow was not run: its server does not listen. Start the server first.</source>
        <translation>流程未运行：其服务端未监听。请先启动服务端。</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>已手动停止。</translation>
    </message>
    <message>
        <source>%1 of %2 clients did not get it. The first: %3</source>
        <translation>%2 个客户端中有 %1 个没有收到。第一个：%3</translation>
    </message>
    <message>
        <source>Nothing was replayed: the server does not listen. Start it first.</source>
        <translation>未重放：服务器没有监听。请先启动它。</translation>
    </message>
</context>
<context>
    <name>wsw::NetworkProxy</name>
    <message>
        <source>The proxy has no host. Fill it in, or choose no proxy.</source>
        <translation>代理没有主机。请填写，或选择不使用代理。</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached (%2). Check its host and port, or choose no proxy.</source>
        <translation>无法连接代理 %1（%2）。请检查其主机和端口，或选择不使用代理。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user and a password. Fill both in.</source>
        <translation>代理 %1 要求用户名和密码。请填写两者。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user %2 with this password. Check both.</source>
        <translation>代理 %1 不接受用户 %2 及此密码。请检查两者。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 (%3). It may not reach the host, not be allowed to, or not accept the user %4 with this password.</source>
        <translation>代理 %1 未能连接到 %2（%3）。它可能无法到达该主机、不被允许，或不接受用户 %4 及此密码。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2 (%3). It may not reach the host, or not be allowed to. Check host and port.</source>
        <translation>代理 %1 未能连接到 %2（%3）。它可能无法到达该主机，或不被允许。请检查主机和端口。</translation>
    </message>
</context>
<context>
    <name>wsw::NewRecording</name>
    <message>
        <source>The recording %1 cannot be written: the disk is full. Nothing of it is left there. Make room or choose another disk.</source>
        <translation>无法写入记录 %1：磁盘已满。那里没有留下任何内容。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written. Nothing of it is left there. Choose another place.</source>
        <translation>无法写入记录 %1。那里没有留下任何内容。请选择其他位置。</translation>
    </message>
    <message>
        <source>The recording cannot be saved as %1: %2. What was there before is unchanged. Choose another place.</source>
        <translation>无法将记录保存为 %1：%2。原有内容未改变。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>wsw::NodeBehavior</name>
    <message>
        <source>the variable &apos;%1&apos; is %2, which can&apos;t be counted. Give it a whole number first.</source>
        <translation>变量“%1”为%2，无法计数。请先赋予整数。</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; would pass 2^53, where whole numbers are no longer exact.</source>
        <translation>变量“%1”将超过 2^53，整数不再精确。</translation>
    </message>
    <message>
        <source>condition of &apos;%1&apos;</source>
        <translation>“%1”的条件</translation>
    </message>
    <message>
        <source>no condition is true and there is no default. Make one way the default.</source>
        <translation>没有条件为真且没有默认分支。请将一个分支设为默认。</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is unknown.</source>
        <translation>类型“%1”未知。</translation>
    </message>
    <message>
        <source>the function &apos;%1&apos; is unknown.</source>
        <translation>函数“%1”未知。</translation>
    </message>
    <message>
        <source>%1 is no number of decimals. Give one from 0 to %2.</source>
        <translation>%1 不是有效的小数位数。请填写 0 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>There is no number from %1 to %2.</source>
        <translation>从 %1 到 %2 之间没有可用的数。</translation>
    </message>
    <message>
        <source>The bytes are no text in UTF-8.</source>
        <translation>这些字节不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>该 JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>There is nothing at &apos;%1&apos;. Give a default for that.</source>
        <translation>“%1”处没有内容。请为此提供默认值。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no number of turns. Give a whole number from 0 on.</source>
        <translation>%1：“%2”不是有效的循环次数。请填写不小于 0 的整数。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no list. Give one, such as [1, 2, 3].</source>
        <translation>%1：“%2”不是列表。请提供列表，例如 [1, 2, 3]。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time to wait. Give a number of milliseconds from 0 on.</source>
        <translation>“%1”不是有效的等待时间。请填写不小于 0 的毫秒数。</translation>
    </message>
</context>
<context>
    <name>wsw::OutcomeSection</name>
    <message>
        <source>&amp;Outcome:</source>
        <translation>结局(&amp;O)：</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It runs on and on</source>
        <translation>一直运行</translation>
    </message>
    <message>
        <source>&amp;Error:</source>
        <translation>错误(&amp;E)：</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>The kind of error that the run fails with</source>
        <translation>运行失败的错误类型</translation>
    </message>
    <message>
        <source>&amp;Longest time:</source>
        <translation>最长时间(&amp;L)：</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>By the test&apos;s own clock; a run that is expected to go on is stopped then</source>
        <translation>按测试自己的时钟；期望一直运行的流程会在此时停止</translation>
    </message>
    <message>
        <source>Expect these o&amp;utputs</source>
        <translation>期望这些输出(&amp;U)</translation>
    </message>
    <message>
        <source>Others t&amp;oo</source>
        <translation>也可有其他(&amp;O)</translation>
    </message>
    <message>
        <source>The run may put out more than these, and their objects may have more members</source>
        <translation>运行可以输出更多，其对象也可以有更多成员</translation>
    </message>
    <message>
        <source>Expected outputs</source>
        <translation>期望的输出</translation>
    </message>
    <message>
        <source>Add expected output</source>
        <translation>添加期望的输出</translation>
    </message>
    <message>
        <source>Remove expected output</source>
        <translation>移除期望的输出</translation>
    </message>
    <message>
        <source>No output is expected. Add one with +.</source>
        <translation>不期望任何输出。用 + 添加。</translation>
    </message>
    <message>
        <source>Expect these d&amp;isconnects</source>
        <translation>期望这些断开(&amp;I)</translation>
    </message>
    <message>
        <source>Expected disconnects</source>
        <translation>期望的断开</translation>
    </message>
    <message>
        <source>Add expected disconnect</source>
        <translation>添加期望的断开</translation>
    </message>
    <message>
        <source>Duplicate expected disconnect</source>
        <translation>复制期望的断开</translation>
    </message>
    <message>
        <source>Remove expected disconnect</source>
        <translation>移除期望的断开</translation>
    </message>
    <message>
        <source>No disconnect is expected. Add one with +.</source>
        <translation>不期望任何断开。用 + 添加。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>How the run is expected to end, its outputs and its disconnects</source>
        <translation>期望运行如何结束、其输出和断开</translation>
    </message>
</context>
<context>
    <name>wsw::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>关闭页面</translation>
    </message>
</context>
<context>
    <name>wsw::PaletteList</name>
    <message>
        <source>Flow control</source>
        <translation>流程控制</translation>
    </message>
    <message>
        <source>Client communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>单函数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>%1: drag it onto the canvas, or press Enter to add it behind the selected node</source>
        <translation>%1：拖到画布上，或按 Enter 添加到所选节点之后</translation>
    </message>
</context>
<context>
    <name>wsw::ParametersEditor</name>
    <message>
        <source>Entry parameters</source>
        <translation>入参</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>移除参数</translation>
    </message>
    <message>
        <source>Move parameter up</source>
        <translation>上移参数</translation>
    </message>
    <message>
        <source>Move parameter down</source>
        <translation>下移参数</translation>
    </message>
    <message>
        <source>Every run also has %1 and %2.</source>
        <translation>每次运行还有 %1 和 %2。</translation>
    </message>
</context>
<context>
    <name>wsw::ParametersModel</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>移除参数</translation>
    </message>
    <message>
        <source>Move parameter</source>
        <translation>移动参数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be the name of a variable. Use letters, digits and &apos;_&apos;.</source>
        <translation>“%1”不能作为变量名。请使用字母、数字和“_”。</translation>
    </message>
    <message>
        <source>Change parameter %1</source>
        <translation>更改参数 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>wsw::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>wsw::PathForm</name>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>For example /chat/{room}/{user}: room and user are its parameters.</source>
        <translation>例如 /chat/{room}/{user}：room 和 user 是它的参数。</translation>
    </message>
    <message>
        <source>Second client of the same</source>
        <translation>相同的第二个客户端</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refuse it (HTTP 409)</source>
        <translation>拒绝它（HTTP 409）</translation>
    </message>
    <message>
        <source>Replace the first</source>
        <translation>取代第一个</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>区分依据</translation>
    </message>
    <message>
        <source>All parameters together</source>
        <translation>所有参数一起</translation>
    </message>
    <message>
        <source>Two clients with the same value of this parameter count as the same.</source>
        <translation>此参数值相同的两个客户端视为相同。</translation>
    </message>
    <message>
        <source>Pattern:</source>
        <translation>模式：</translation>
    </message>
    <message>
        <source>Second client of the same:</source>
        <translation>相同的第二个客户端：</translation>
    </message>
    <message>
        <source>Told apart by:</source>
        <translation>区分依据：</translation>
    </message>
</context>
<context>
    <name>wsw::PathPattern</name>
    <message>
        <source>The path pattern &apos;%1&apos; must begin with &apos;/&apos;, as in /ws/{sid}.</source>
        <translation>路径模式“%1”必须以“/”开头，例如 /ws/{sid}。</translation>
    </message>
    <message>
        <source>The parameter &apos;{%1}&apos; in the path pattern &apos;%2&apos; needs a name of letters, digits and _, used once.</source>
        <translation>路径模式“%2”中的参数“{%1}”需要由字母、数字和 _ 组成且只用一次的名称。</translation>
    </message>
    <message>
        <source>In the path pattern &apos;%1&apos; a parameter must fill the whole segment, as in /ws/{sid}.</source>
        <translation>在路径模式“%1”中，参数必须占满整个路径段，例如 /ws/{sid}。</translation>
    </message>
</context>
<context>
    <name>wsw::PayloadView</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The message has %1: too much to show here. Copy takes all of it.</source>
        <translation>消息大小为 %1：太大，无法在此显示。“复制”会取全部内容。</translation>
    </message>
    <message>
        <source>The first %1 of %2. Copy takes all of it.</source>
        <translation>%2 中的前 %1。“复制”会取全部内容。</translation>
    </message>
    <message>
        <source>The message has %1.</source>
        <translation>消息大小为 %1。</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 中的前 %1。</translation>
    </message>
</context>
<context>
    <name>wsw::PermessageDeflate</name>
    <message>
        <source>it answers permessage-deflate with an unknown, repeated or wrong parameter</source>
        <translation>它对 permessage-deflate 的应答中有未知、重复或错误的参数</translation>
    </message>
    <message>
        <source>it agrees to permessage-deflate but not to server_no_context_takeover</source>
        <translation>它同意 permessage-deflate，但不同意 server_no_context_takeover</translation>
    </message>
    <message>
        <source>it agrees to permessage-deflate but not to server_max_window_bits=%1</source>
        <translation>它同意 permessage-deflate，但不同意 server_max_window_bits=%1</translation>
    </message>
    <message>
        <source>its client_max_window_bits has no value</source>
        <translation>其 client_max_window_bits 没有值</translation>
    </message>
</context>
<context>
    <name>wsw::PingForm</name>
    <message>
        <source>A ping carries %1 bytes at most: shorten it.</source>
        <translation>ping 最多携带 %1 字节：请缩短。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>Ping 内容</translation>
    </message>
    <message>
        <source>The pong brings it back.</source>
        <translation>pong 会原样返回。</translation>
    </message>
    <message>
        <source>Payload as</source>
        <translation>内容格式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Send ping</source>
        <translation>发送 ping</translation>
    </message>
</context>
<context>
    <name>wsw::ProfileStarter</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>wsw::PropertiesPanel</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>kind of a node</comment>
        <translation>%1，标识 %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Sequence flow from %1 to %2</source>
        <translation>从 %1 到 %2 的流转</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>undo step; name of a field</comment>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>wsw::PropertyField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wsw::ProtocolError</name>
    <message>
        <source>a reserved bit is set</source>
        <translation>保留位被置位</translation>
    </message>
    <message>
        <source>a control frame is marked compressed</source>
        <translation>控制帧被标记为压缩</translation>
    </message>
    <message>
        <source>a continuation frame is marked compressed</source>
        <translation>延续帧被标记为压缩</translation>
    </message>
    <message>
        <source>the opcode is reserved</source>
        <translation>操作码是保留的</translation>
    </message>
    <message>
        <source>a client&apos;s frame is not masked</source>
        <translation>客户端的帧没有掩码</translation>
    </message>
    <message>
        <source>a server&apos;s frame is masked</source>
        <translation>服务器的帧带有掩码</translation>
    </message>
    <message>
        <source>the length is not written in its shortest form</source>
        <translation>长度未用最短形式书写</translation>
    </message>
    <message>
        <source>the length&apos;s highest bit is set</source>
        <translation>长度的最高位被置位</translation>
    </message>
    <message>
        <source>a control frame is fragmented</source>
        <translation>控制帧被分片</translation>
    </message>
    <message>
        <source>a control frame is longer than 125 bytes</source>
        <translation>控制帧超过 125 字节</translation>
    </message>
    <message>
        <source>a continuation frame continues no message</source>
        <translation>延续帧没有可延续的消息</translation>
    </message>
    <message>
        <source>a message begins inside a fragmented one</source>
        <translation>在分片消息内部开始了新消息</translation>
    </message>
    <message>
        <source>a close frame has half a code</source>
        <translation>关闭帧的代码只有一半</translation>
    </message>
    <message>
        <source>the close code may not be sent</source>
        <translation>该关闭代码不得发送</translation>
    </message>
    <message>
        <source>the close reason is not UTF-8</source>
        <translation>关闭原因不是 UTF-8</translation>
    </message>
    <message>
        <source>a text message is not UTF-8</source>
        <translation>文本消息不是 UTF-8</translation>
    </message>
    <message>
        <source>a compressed message can&apos;t be inflated</source>
        <translation>压缩消息无法解压</translation>
    </message>
    <message>
        <source>a frame is above our limit</source>
        <translation>帧超过了我方限制</translation>
    </message>
    <message>
        <source>a message is above our limit</source>
        <translation>消息超过了我方限制</translation>
    </message>
    <message>
        <source>a frame was begun and not continued in time</source>
        <translation>帧已开始但未及时继续</translation>
    </message>
    <message>
        <source>The peer broke the protocol at byte %1: %2 (%3). The connection was closed with code %4.</source>
        <translation>对端在第 %1 字节违反了协议：%2(%3)。连接已用代码 %4 关闭。</translation>
    </message>
</context>
<context>
    <name>wsw::ProxyForm</name>
    <message>
        <source>Proxy:</source>
        <translation>代理：</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP（CONNECT）</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Addresses of this machine are always reached directly with the system&apos;s proxy.</source>
        <translation>使用系统代理时，始终直接访问本机地址。</translation>
    </message>
    <message>
        <source>Proxy&apos;s host:</source>
        <translation>代理主机：</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy&apos;s port:</source>
        <translation>代理端口：</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>常用端口</translation>
    </message>
    <message>
        <source>Usually 8080 for HTTP and 1080 for SOCKS5</source>
        <translation>通常 HTTP 为 8080，SOCKS5 为 1080</translation>
    </message>
    <message>
        <source>Proxy&apos;s user:</source>
        <translation>代理用户名：</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy&apos;s password:</source>
        <translation>代理密码：</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>代理密码</translation>
    </message>
</context>
<context>
    <name>wsw::PublicationBar</name>
    <message>
        <source>Not published: servers run it as it was drawn when they started.</source>
        <translation>未发布：服务器按其启动时绘制的样子运行。</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>未发布。</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>已发布。</translation>
    </message>
    <message>
        <source>Published, but bound to no server.</source>
        <translation>已发布，但未绑定到任何服务器。</translation>
    </message>
    <message>
        <source>Unpublished changes: servers run what was published.</source>
        <translation>有未发布的更改：服务器运行已发布的版本。</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布状态</translation>
    </message>
    <message>
        <source>&amp;Publish …</source>
        <translation>发布(&amp;P) …</translation>
    </message>
    <message>
        <source>Choose where and when servers run the flow, and let them run it as it is drawn now</source>
        <translation>选择服务器在何处、何时运行此流程，并让其按当前绘制的样子运行</translation>
    </message>
    <message>
        <source>More about publishing</source>
        <translation>更多发布操作</translation>
    </message>
    <message>
        <source>Publish Changes</source>
        <translation>发布更改</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤回发布</translation>
    </message>
    <message>
        <source>Servers run the flow as it is drawn when they start</source>
        <translation>服务器按其启动时绘制的样子运行流程</translation>
    </message>
</context>
<context>
    <name>wsw::PublishDialog</name>
    <message>
        <source>every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Where the flow runs</source>
        <translation>流程运行的位置</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The server no longer runs the flow there</source>
        <translation>服务器不再在此处运行该流程</translation>
    </message>
    <message>
        <source>Add a server to the workspace to run the flow on it</source>
        <translation>请先向工作区添加服务器，再在其上运行流程</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>路径(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>发布(&amp;U)</translation>
    </message>
    <message>
        <source>Servers run the flow as it is drawn now, until it is published again</source>
        <translation>在再次发布之前，服务器按当前绘制的样子运行流程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>server, path, what is wrong</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>Make the chosen place what is said here</source>
        <translation>把所选位置改为此处的设置</translation>
    </message>
    <message>
        <source>Run the flow there, too</source>
        <translation>在那里也运行该流程</translation>
    </message>
</context>
<context>
    <name>wsw::PushForm</name>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>All clients, or e.g. %1 = 7</source>
        <translation>所有客户端，或例如 %1 = 7</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Which clients of the path, by their parameters, e.g. room = 7. Empty: all.</source>
        <translation>按参数选择此路径的客户端，例如 room = 7。留空：全部。</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>何时：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>发给：</translation>
    </message>
</context>
<context>
    <name>wsw::PushPanel</name>
    <message>
        <source>No client is connected: there is nobody to send to.</source>
        <translation>没有客户端连接：无人可发送。</translation>
    </message>
    <message>
        <source>Start the server first: there is nobody to send to.</source>
        <translation>请先启动服务器：无人可发送。</translation>
    </message>
    <message>
        <source>Send to selected</source>
        <translation>发送给所选</translation>
    </message>
    <message>
        <source>Send to matching</source>
        <translation>发送给匹配的</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>发送给全部</translation>
    </message>
    <message>
        <source>Send to the clients selected in the table (Ctrl+Enter)</source>
        <translation>发送给表中所选的客户端（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send to the clients that the filter above lets through (Ctrl+Enter when none is selected)</source>
        <translation>发送给上方筛选出的客户端（未选中时为 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send to every client (Ctrl+Shift+Enter; Ctrl+Enter when none is selected and nothing is filtered)</source>
        <translation>发送给每个客户端（Ctrl+Shift+Enter；未选中且未筛选时为 Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>wsw::PushRows</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Part of JSON</source>
        <translation>JSON 的一部分</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>二进制（base64）</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任何内容</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>The regular expression is broken at character %1: %2.</source>
        <translation>正则表达式在第 %1 个字符处有误：%2。</translation>
    </message>
    <message>
        <source>A client&apos;s id, all clients, or any of these</source>
        <translation>客户端 ID、所有客户端或任意</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Part of JSON: what is there must be as told here, and more may be there</source>
        <translation>JSON 的一部分：此处写明的必须一致，可以有更多</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>What is pushed</source>
        <translation>推送的内容</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Not before: milliseconds since the run began; empty: any time</source>
        <translation>不早于：自运行开始的毫秒数；空：任何时间</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>从（毫秒）</translation>
    </message>
    <message>
        <source>Not after: milliseconds since the run began; empty: any time</source>
        <translation>不晚于：自运行开始的毫秒数；空：任何时间</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>到（毫秒）</translation>
    </message>
</context>
<context>
    <name>wsw::PushesSection</name>
    <message>
        <source>Expect these &amp;pushes, in this order</source>
        <translation>按此顺序期望这些推送(&amp;P)</translation>
    </message>
    <message>
        <source>Others &amp;may come in between</source>
        <translation>其间可有其他推送(&amp;M)</translation>
    </message>
    <message>
        <source>Expected pushes</source>
        <translation>期望的推送</translation>
    </message>
    <message>
        <source>Add expected push</source>
        <translation>添加期望的推送</translation>
    </message>
    <message>
        <source>Duplicate expected push</source>
        <translation>复制期望的推送</translation>
    </message>
    <message>
        <source>Remove expected push</source>
        <translation>移除期望的推送</translation>
    </message>
    <message>
        <source>No push is expected. Add one with +.</source>
        <translation>不期望任何推送。用 + 添加。</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>The pushes that are expected</source>
        <translation>期望的推送</translation>
    </message>
</context>
<context>
    <name>wsw::QtConnectionEngine</name>
    <message>
        <source>%1 did not answer as a WebSocket server does (%2). Check address, path and port.</source>
        <translation>%1 的回应不像 WebSocket 服务端（%2）。请检查地址、路径和端口。</translation>
    </message>
    <message>
        <source>The peer broke the protocol: %1. The connection was closed with code %2.</source>
        <translation>对方违反了协议：%1。连接已以代码 %2 关闭。</translation>
    </message>
    <message>
        <source>dropped without a close frame</source>
        <translation>未发关闭帧即断开</translation>
    </message>
</context>
<context>
    <name>wsw::QtServerEngine</name>
    <message>
        <source>%1 left before it completed a WebSocket opening handshake.</source>
        <translation>%1 在完成 WebSocket 打开握手之前离开。</translation>
    </message>
</context>
<context>
    <name>wsw::ReconnectForm</name>
    <message>
        <source>A connection that is lost stays closed.</source>
        <translation>断开的连接保持关闭。</translation>
    </message>
    <message>
        <source>Tries again after %1 … s.</source>
        <translation>在 %1 … 秒后重试。</translation>
    </message>
    <message>
        <source>Reconnect when the connection fails or is lost</source>
        <translation>连接失败或断开时重新连接</translation>
    </message>
    <message>
        <source>First delay:</source>
        <translation>首次延迟：</translation>
    </message>
    <message>
        <source>First delay in seconds</source>
        <translation>首次延迟（秒）</translation>
    </message>
    <message>
        <source>Then times:</source>
        <translation>之后乘以：</translation>
    </message>
    <message>
        <source>Factor from one delay to the next</source>
        <translation>相邻延迟之间的倍数</translation>
    </message>
    <message>
        <source>Longest delay:</source>
        <translation>最长延迟：</translation>
    </message>
    <message>
        <source>Longest delay in seconds</source>
        <translation>最长延迟（秒）</translation>
    </message>
    <message>
        <source>Jitter:</source>
        <translation>抖动：</translation>
    </message>
    <message>
        <source>Jitter in percent</source>
        <translation>抖动（百分比）</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how much each delay may differ by chance, so that many clients don&apos;t come back at once</source>
        <translation>每次延迟可随机偏差多少，以免众多客户端同时重连</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>尝试次数：</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Until it succeeds</source>
        <translation>直到成功</translation>
    </message>
</context>
<context>
    <name>wsw::Recording</name>
    <message>
        <source>The file %1 is empty, so there is no recording in it. Choose another file.</source>
        <translation>文件 %1 为空，其中没有记录。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file %1 is not a recording. Choose a file that WebSocket Workbench recorded (*.wsrecording).</source>
        <translation>文件 %1 不是记录。请选择由 WebSocket Workbench 记录的文件 (*.wsrecording)。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: its header is damaged. Restore the file from a copy.</source>
        <translation>无法读取记录 %1：其文件头已损坏。请从副本恢复。</translation>
    </message>
    <message>
        <source>The recording %1 was made by a newer version of WebSocket Workbench (format %2, this version reads up to %3). Install a newer version to open it.</source>
        <translation>记录 %1 由更新版本的 WebSocket Workbench 生成（格式 %2，本版本最多读取 %3）。请安装更新版本以打开。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>没有文件 %1。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2. Check who may read the file.</source>
        <translation>无法读取记录 %1：%2。请检查文件的读取权限。</translation>
    </message>
    <message>
        <source>This record of %1 cannot be read: the file was changed or its disk fails.</source>
        <translation>无法读取 %1 的这条记录：文件已被更改或磁盘故障。</translation>
    </message>
    <message>
        <source>The recording %1 exists already and is not overwritten. Choose another name.</source>
        <translation>记录 %1 已存在，不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created: %2. Choose a folder that you may write to.</source>
        <translation>无法创建记录 %1：%2。请选择可写的文件夹。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written: the disk is full. Make room on it; recording then goes on by itself and nothing is missing.</source>
        <translation>无法写入记录 %1：磁盘已满。请腾出空间；之后会自动继续记录，不会遗漏。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written: %2. Once the file can be written again, recording goes on by itself and nothing is missing.</source>
        <translation>无法写入记录 %1：%2。文件可写后会自动继续记录，不会遗漏。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read any more: the file was changed or its disk fails. Open it again to see what is left.</source>
        <translation>无法再读取记录 %1：文件已被更改或磁盘出现故障。请重新打开它，查看剩余的内容。</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingCommands</name>
    <message>
        <source>Imported %1. Records: %2</source>
        <translation>已导入 %1。条数：%2</translation>
    </message>
    <message>
        <source>, skipped because they are no records: %1</source>
        <translation>，因不属于记录而跳过：%1</translation>
    </message>
    <message>
        <source>Wrong lines or entries: %1.</source>
        <translation>有误的行或条目：%1。</translation>
    </message>
    <message>
        <source>Number %1: %2.</source>
        <translation>第 %1 个：%2。</translation>
    </message>
    <message>
        <source>Recordings (*.wsrecording);;All files (*)</source>
        <translation>记录 (*.wsrecording);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import Recording</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>HAR and JSON Lines (*.har *.jsonl *.ndjson *.json);;All files (*)</source>
        <translation>HAR 和 JSON Lines (*.har *.jsonl *.ndjson *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save What Is Imported As</source>
        <translation>将导入的内容另存为</translation>
    </message>
    <message>
        <source>Choose Recordings to Merge</source>
        <translation>选择要合并的记录</translation>
    </message>
    <message>
        <source>Save the Merged Recording As</source>
        <translation>将合并的记录另存为</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>Merged into %1. Records: %2</source>
        <translation>已合并到 %1。条数：%2</translation>
    </message>
    <message>
        <source>Merging into %1 …</source>
        <translation>正在合并到 %1…</translation>
    </message>
    <message>
        <source>The recording was saved as %1. Records: %2</source>
        <translation>记录已保存为 %1。条数：%2</translation>
    </message>
    <message>
        <source>Saving the recording as %1 …</source>
        <translation>正在将记录保存为 %1…</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingJob</name>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingKeeper</name>
    <message>
        <source>The recording had %1 and goes on in a new file. The part before is kept.</source>
        <translation>录制已达 %1，将在新文件中继续。之前的部分已保留。</translation>
    </message>
    <message>
        <source>Show the part before</source>
        <translation>显示之前的部分</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of %1 are more than is kept. They are deleted only if you say so.</source>
        <translation>
            <numerusform>有 %n 个录制（%1）超出保留限制。仅在您确认后才会删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show recordings…</source>
        <translation>显示录制…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除它们</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingNotes</name>
    <message>
        <source>The notes in %1 are left out: %2. Move that file away to make new ones.</source>
        <translation>已略去 %1 中的备注：%2。请移走该文件后再新建备注。</translation>
    </message>
    <message>
        <source>The notes in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的备注：%2。</translation>
    </message>
    <message>
        <source>they are no JSON (%1)</source>
        <translation>不是 JSON（%1）</translation>
    </message>
    <message>
        <source>they have another format</source>
        <translation>格式不同</translation>
    </message>
    <message>
        <source>The notes in %1 were made by a newer version of WebSocket Workbench.</source>
        <translation>%1 中的备注由更新版本的 WebSocket Workbench 创建。</translation>
    </message>
    <message>
        <source>they are of another recording</source>
        <translation>属于另一个录制</translation>
    </message>
    <message>
        <source>The notes cannot be written to %1: %2. They last until the recording is closed.</source>
        <translation>无法将备注写入 %1：%2。备注将保留到录制关闭为止。</translation>
    </message>
</context>
<context>
    <name>wsw::Recordings</name>
    <message>
        <source>%1 is to be merged and stays as it is. Choose another name for the result.</source>
        <translation>%1 将被合并并保持不变。请为结果选择其他名称。</translation>
    </message>
    <message>
        <source>Merging was cancelled.</source>
        <translation>合并已取消。</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name for the copy.</source>
        <translation>%1 正是该记录本身。请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>Saving the recording was cancelled.</source>
        <translation>保存记录已取消。</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 已存在，不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>Say how large a part may be.</source>
        <translation>请指定每一部分的大小。</translation>
    </message>
    <message>
        <source>Splitting was cancelled.</source>
        <translation>拆分已取消。</translation>
    </message>
</context>
<context>
    <name>wsw::RecordingsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Recordings of Earlier Sessions</source>
        <translation>以往会话的录制</translation>
    </message>
    <message>
        <source>Shows it in a tab beside the live log</source>
        <translation>在实时日志旁的标签页中显示</translation>
    </message>
    <message>
        <source>Moves it to where you want it; it is no longer one of these then</source>
        <translation>移到您指定的位置；之后不再列在这里</translation>
    </message>
    <message>
        <source>Deletes the selected recordings for good</source>
        <translation>永久删除选中的录制</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Older ones are told of at the start, and deleted only if you say so.</source>
        <translation>启动时会提示更早的录制，仅在您确认后删除。</translation>
    </message>
    <message>
        <source>What is beyond, the oldest first, is told of and deleted only if you say so.</source>
        <translation>超出的部分（从最早的开始）会提示，仅在您确认后删除。</translation>
    </message>
    <message>
        <source>The session&apos;s recording then goes on in a new file.</source>
        <translation>之后会话录制将在新文件中继续。</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>保留时间(&amp;K)：</translation>
    </message>
    <message>
        <source>Keep in &amp;all:</source>
        <translation>总共保留(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;New file after:</source>
        <translation>达到后新建文件(&amp;N)：</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有录制。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1 in all</source>
        <translation>
            <numerusform>%n 个录制，共 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::RecordingsModel</name>
    <message>
        <source>Earlier part of this session</source>
        <translation>本次会话的较早部分</translation>
    </message>
    <message>
        <source>The session did not end well</source>
        <translation>会话异常结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>wsw::RelayForm</name>
    <message>
        <source>Only of the same</source>
        <translation>仅限相同的</translation>
    </message>
    <message>
        <source>To all others</source>
        <translation>给所有其他客户端</translation>
    </message>
    <message>
        <source>With a parameter of the path, e.g. room: only to clients that have the same value of it.</source>
        <translation>选择路径的参数（例如 room）后：只发给该参数值相同的客户端。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Only of the same:</source>
        <translation>仅限相同的：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
</context>
<context>
    <name>wsw::RepeatBar</name>
    <message>
        <source>Next: %1</source>
        <translation>下一次：%1</translation>
    </message>
    <message>
        <source>Seconds, minutes, hours, day of month, month, day of week, as in Spring: 0/5 * * * * ? is every five seconds.</source>
        <translation>秒、分、时、日、月、星期，与 Spring 相同：0/5 * * * * ? 为每五秒。</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>停止重复</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>开始重复</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>已发送 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>By cron expression</source>
        <translation>按 cron 表达式</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>Interval in milliseconds</source>
        <translation>间隔（毫秒）</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 表达式</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>消息数：</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message>
        <source>Sends what is in the editor now again and again, its variables replaced anew each time.</source>
        <translation>反复发送编辑器中当前的内容，每次重新替换变量。</translation>
    </message>
</context>
<context>
    <name>wsw::Replay</name>
    <message numerus="yes">
        <source>The replay ended before message %1 of the recording, after %n message(s): %2</source>
        <translation>
            <numerusform>重放在记录的第 %1 条消息之前结束，已发送 %n 条：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replayed: none of the %n record(s) is a message of that direction that the filter and the connections let through.</source>
        <translation>
            <numerusform>未重放：%n 条中没有该方向且符合过滤条件和连接的消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ReplayCommands</name>
    <message>
        <source>Repla&amp;y …</source>
        <translation>重放(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayDialog</name>
    <message>
        <source>The recording is not there yet. Wait until it is open.</source>
        <translation>记录尚未就绪。请等它打开。</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>日志所显示的</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>所选（%1）</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>重放：%1</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>消息(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;iming:</source>
        <translation>节奏(&amp;I)：</translation>
    </message>
    <message>
        <source>Pauses:</source>
        <translation>停顿：</translation>
    </message>
    <message>
        <source>Which of the log&apos;s messages are sent again</source>
        <translation>重新发送日志中的哪些消息</translation>
    </message>
    <message>
        <source>sent ones</source>
        <translation>已发送的</translation>
    </message>
    <message>
        <source>received ones</source>
        <translation>已收到的</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Messages that were sent, or those that were received</source>
        <translation>已发送的消息，或已收到的消息</translation>
    </message>
    <message>
        <source>and pin&amp;gs</source>
        <translation>以及 Ping(&amp;G)</translation>
    </message>
    <message>
        <source>Pings of that direction, too. A close is never replayed.</source>
        <translation>也包括该方向的 Ping。关闭从不重放。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原有节奏</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>As fast as possible: as fast as the peer reads</source>
        <translation>尽可能快：与对端的读取速度一致</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>so many times as fast</comment>
        <translation> ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>2: in half the time</source>
        <translation>2：用一半的时间</translation>
    </message>
    <message>
        <source>no &amp;longer than</source>
        <translation>不长于(&amp;L)</translation>
    </message>
    <message>
        <source>Shortens long pauses</source>
        <translation>缩短长停顿</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长停顿</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stops the replay, too</source>
        <translation>同时停止重放</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayProgress</name>
    <message>
        <source>Waits until the peer has read</source>
        <translation>正在等对端读取</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在重放</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nothing is replayed yet.</source>
        <translation>尚未重放。</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>record %1 of %2</source>
        <translation>第 %1 / %2 条</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>not got by every client: %1</source>
        <translation>未送达每个客户端：%1</translation>
    </message>
    <message>
        <source>pattern too costly for: %1</source>
        <translation>模式代价过高的消息：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Replay progress</source>
        <translation>重放进度</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayTarget</name>
    <message>
        <source>The connection ended with code %1%2.</source>
        <translation>连接已结束，代码 %1%2。</translation>
    </message>
    <message>
        <source>None of the clients that it is for is connected.</source>
        <translation>所指定的客户端都没有连接。</translation>
    </message>
    <message>
        <source>Nothing was replayed: the connection is not open. Connect first.</source>
        <translation>未重放：连接没有打开。请先连接。</translation>
    </message>
</context>
<context>
    <name>wsw::ReplayTargetChooser</name>
    <message>
        <source>Connect a connection or start a server: messages are replayed over it.</source>
        <translation>请先连接一个连接或启动一个服务器：消息经由它重放。</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>没有打开的</translation>
    </message>
    <message>
        <source>Replay to</source>
        <translation>重放到</translation>
    </message>
    <message>
        <source>An open connection, or a listening server of the workspace</source>
        <translation>工作区中打开的连接，或正在监听的服务器</translation>
    </message>
    <message>
        <source>Clie&amp;nts:</source>
        <translation>客户端(&amp;N)：</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only clients that match, e.g. id = 3, or room = 7 and path != /chat/*. Empty: all.</source>
        <translation>只发给匹配的客户端，例如 id = 3，或 room = 7 and path != /chat/*。留空：全部。</translation>
    </message>
</context>
<context>
    <name>wsw::RowColors</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>wsw::RowsEditor</name>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>wsw::RuleActionField</name>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的文本</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭代码</translation>
    </message>
    <message>
        <source>1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent.</source>
        <translation>可发送 1000 至 1003、1007 至 1014 和 3000 至 4999。</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Choose a flow</source>
        <translation>选择一个流程</translation>
    </message>
</context>
<context>
    <name>wsw::RuleConditionField</name>
    <message>
        <source>JSON path</source>
        <translation>JSON 路径</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Text to match</source>
        <translation>要匹配的文本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>What must stand there, as JSON, or as plain text. Empty: anything.</source>
        <translation>那里必须有什么，JSON 或普通文本。留空：任意。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>区分大写和小写字母</translation>
    </message>
</context>
<context>
    <name>wsw::RuleForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>延迟（毫秒）</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>何时：</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>则：</translation>
    </message>
    <message>
        <source>A message that matches reaches no behaviour below this one.</source>
        <translation>匹配的消息不再到达下面的行为。</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>延迟：</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
</context>
<context>
    <name>wsw::RuleMatcher</name>
    <message>
        <source>the text to look for is missing. Every message would contain it.</source>
        <translation>缺少要查找的文本。否则每条消息都会匹配。</translation>
    </message>
    <message>
        <source>regular expression “%1”, column %2: %3.</source>
        <translation>正则表达式“%1”，第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>wsw::RunBar</name>
    <message>
        <source>Run the flow on the chosen server</source>
        <translation>在所选服务端上运行流程</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>number of a run, whom it is for, how it stands</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>The flow has errors. Mend what the list beneath it says to run it.</source>
        <translation>流程有错误。请按下方列表修正后再运行。</translation>
    </message>
    <message>
        <source>Running: %1. Pushes: %2</source>
        <comment>the node, a number</comment>
        <translation>运行中：%1。推送：%2</translation>
    </message>
    <message>
        <source>Stopped. Pushes: %1. %2</source>
        <comment>a number, why and where</comment>
        <translation>已停止。推送：%1。%2</translation>
    </message>
    <message>
        <source>Failed. Pushes: %1</source>
        <translation>失败。推送：%1</translation>
    </message>
    <message>
        <source>Finished. Pushes: %1</source>
        <translation>已完成。推送：%1</translation>
    </message>
    <message>
        <source>Finished: %1. Pushes: %2</source>
        <comment>outputs, a number</comment>
        <translation>已完成：%1。推送：%2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the shown run</source>
        <translation>停止所显示的运行</translation>
    </message>
    <message>
        <source>Shown run:</source>
        <translation>显示的运行：</translation>
    </message>
    <message>
        <source>Why Run is disabled</source>
        <translation>“运行”不可用的原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>wsw::RunLog</name>
    <message>
        <source>Show Message in Log</source>
        <translation>在日志中显示消息</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Enter shows a push&apos;s message in the message log</source>
        <translation>按回车键可在消息日志中显示所推送的消息</translation>
    </message>
    <message>
        <source>Make Test Case of Run</source>
        <translation>将运行制成测试用例</translation>
    </message>
    <message>
        <source>As run %1</source>
        <translation>同运行 %1</translation>
    </message>
    <message>
        <source>Scripts and requests are not done: they give what they gave in the run.</source>
        <translation>脚本和请求不会真正执行：它们给出运行中的结果。</translation>
    </message>
    <message>
        <source>These are really done, for they gave something else each time, or too much: %1.</source>
        <translation>以下会真正执行，因为每次结果不同或内容过大：%1。</translation>
    </message>
    <message>
        <source>The run was sped up or paused, so the times of its pushes are not checked.</source>
        <translation>该运行曾被加速或暂停，因此不检查推送的时间。</translation>
    </message>
    <message>
        <source>The run was sped up or paused, so the times of its pushes are not checked; the times of the arrivals must be set by hand.</source>
        <translation>该运行曾被加速或暂停，因此不检查推送的时间；到达的时间须手动设置。</translation>
    </message>
</context>
<context>
    <name>wsw::RunLogModel</name>
    <message>
        <source>+%1 s</source>
        <comment>seconds since the run began</comment>
        <translation>+%1 秒</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>pushed to all</source>
        <translation>推送给所有人</translation>
    </message>
    <message>
        <source>pushed to %1</source>
        <translation>推送给 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>received from %1</source>
        <comment>a client&apos;s id</comment>
        <translation>从 %1 收到</translation>
    </message>
    <message>
        <source>client %1 connected</source>
        <translation>客户端 %1 已连接</translation>
    </message>
    <message>
        <source>client %1 disconnected</source>
        <translation>客户端 %1 已断开</translation>
    </message>
    <message>
        <source>disconnected %1</source>
        <comment>a client, by its id</comment>
        <translation>断开了 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>未成功</translation>
    </message>
</context>
<context>
    <name>wsw::RunSteering</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the shown run go on (Ctrl+F7)</source>
        <translation>继续所显示的运行（Ctrl+F7）</translation>
    </message>
    <message>
        <source>Pause the shown run (Ctrl+F7)</source>
        <translation>暂停所显示的运行（Ctrl+F7）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Let the paused run enter the next node (F10)</source>
        <translation>让已暂停的运行进入下一个节点（F10）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast sleeps pass, of the shown run and of the next</source>
        <translation>所显示的运行及下一次运行的等待速度</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
</context>
<context>
    <name>wsw::RunTargetChooser</name>
    <message>
        <source>Add a server to the workspace: a flow runs on a server.</source>
        <translation>请在工作区中添加服务端：流程在服务端上运行。</translation>
    </message>
    <message>
        <source>Start the server &apos;%1&apos; to run the flow.</source>
        <translation>请启动服务端“%1”以运行流程。</translation>
    </message>
    <message>
        <source>Client %1 is no longer connected. Choose another.</source>
        <translation>客户端 %1 已断开。请选择其他客户端。</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>Client %1 (disconnected)</source>
        <translation>客户端 %1（已断开）</translation>
    </message>
    <message>
        <source>Client %1: %2</source>
        <comment>number, where from</comment>
        <translation>客户端 %1：%2</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>服务端：</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>客户端：</translation>
    </message>
    <message>
        <source>Whose id the flow gets as wsSessionId; empty for all clients.</source>
        <translation>流程以谁的编号作为 wsSessionId；为空表示所有客户端。</translation>
    </message>
</context>
<context>
    <name>wsw::SavedMessageModel</name>
    <message>
        <source>Send “%1” now</source>
        <translation>立即发送“%1”</translation>
    </message>
</context>
<context>
    <name>wsw::SavedMessagesPanel</name>
    <message>
        <source>Empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation>
            <numerusform>已删除 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move into &amp;New Folder</source>
        <translation>移入新文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load into the Editor</source>
        <translation>载入编辑器(&amp;L)</translation>
    </message>
    <message>
        <source>Replace by the &amp;Editor&apos;s Content</source>
        <translation>用编辑器的内容替换(&amp;E)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;hortcut…</source>
        <translation>快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Find saved message</source>
        <translation>查找已保存的消息</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Enter loads a message into the editor, Ctrl+Enter sends it.</source>
        <translation>Enter 将消息载入编辑器，Ctrl+Enter 发送。</translation>
    </message>
</context>
<context>
    <name>wsw::ScheduleField</name>
    <message>
        <source>Next: %1</source>
        <translation>下一次：%1</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>By cron expression</source>
        <translation>按 cron 表达式</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Interval in seconds</source>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 表达式</translation>
    </message>
    <message>
        <source>Seconds, minutes, hours, day of month, month, day of week, as in Spring: 0/5 * * * * ? is every five seconds.</source>
        <translation>秒、分、时、日、月、星期，与 Spring 相同：0/5 * * * * ? 为每五秒。</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>接下来的时间</translation>
    </message>
</context>
<context>
    <name>wsw::Script</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened.</source>
        <translation>有括号未打开就被关闭。</translation>
    </message>
    <message>
        <source>the result is %1.</source>
        <translation>结果是 %1。</translation>
    </message>
    <message>
        <source>the variable &apos;%1&apos; is %2.</source>
        <translation>变量“%1”是 %2。</translation>
    </message>
    <message>
        <source>a variable is nested deeper than %1 levels.</source>
        <translation>某个变量的嵌套超过 %1 层。</translation>
    </message>
</context>
<context>
    <name>wsw::ScriptJson</name>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>符号（Symbol）</translation>
    </message>
    <message>
        <source>%1, which is no value</source>
        <comment>e.g. NaN</comment>
        <translation>%1，不是有效的值</translation>
    </message>
    <message>
        <source>%1, beyond 2^53, where whole numbers are no longer exact</source>
        <translation>%1，超出 2^53，整数不再精确</translation>
    </message>
    <message>
        <source>a value that can&apos;t be read: %1</source>
        <translation>无法读取的值：%1</translation>
    </message>
    <message>
        <source>a value that is nested deeper than %1 levels, or within itself</source>
        <translation>嵌套超过 %1 层或包含自身的值</translation>
    </message>
</context>
<context>
    <name>wsw::ScriptProcess</name>
    <message>
        <source>the script failed: %1</source>
        <translation>脚本失败：%1</translation>
    </message>
    <message>
        <source>the script was stopped after %1 ms. Make it shorter, or raise its time limit.</source>
        <translation>脚本在 %1 毫秒后被停止。请缩短它，或提高时间上限。</translation>
    </message>
    <message>
        <source>the script could not be run, for %1 could not be started: %2. Install it beside this program.</source>
        <translation>无法运行脚本，因为无法启动 %1：%2。请将其安装在本程序旁边。</translation>
    </message>
    <message>
        <source>the script was stopped: it needed more than %1 MiB of memory. Let it hold less at once, or raise its memory limit.</source>
        <translation>脚本已停止：所需内存超过 %1 MiB。请减少同时占用的数据，或提高内存上限。</translation>
    </message>
</context>
<context>
    <name>wsw::SecondsBox</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>wsw::Secret</name>
    <message>
        <source>The %1 is to be taken from the environment variable %2, which is not set. Set it before the program starts.</source>
        <translation>%1 应取自环境变量 %2，但它未设置。请在程序启动前设置。</translation>
    </message>
    <message>
        <source>The %1 is missing. Type it in.</source>
        <translation>缺少 %1。请输入。</translation>
    </message>
</context>
<context>
    <name>wsw::SecretDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wsw::SecretField</name>
    <message>
        <source>Name of the variable, for example API_TOKEN</source>
        <translation>变量名，例如 API_TOKEN</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>保存位置：%1</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>The system&apos;s keychain keeps it for you.</source>
        <translation>由系统钥匙串为您保存。</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>There is no keychain here: it is forgotten when the program ends, and asked for again.</source>
        <translation>此处没有钥匙串：程序结束时会遗忘，之后将再次询问。</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>It is taken from the environment variable of that name.</source>
        <translation>取自同名的环境变量。</translation>
    </message>
    <message>
        <source>In the workspace, in clear</source>
        <translation>以明文保存在工作区中</translation>
    </message>
    <message>
        <source>Everybody who has the workspace file can read it.</source>
        <translation>任何拥有工作区文件的人都能读取。</translation>
    </message>
</context>
<context>
    <name>wsw::Server</name>
    <message>
        <source>There is no client %1: it never connected or has gone.</source>
        <translation>没有客户端 %1：它从未连接或已离开。</translation>
    </message>
    <message>
        <source>The Qt engine can&apos;t block addresses. Choose the wire engine and start the server again.</source>
        <translation>Qt 引擎无法屏蔽地址。请选择 Wire 引擎并重新启动服务器。</translation>
    </message>
    <message>
        <source>Nothing was done: the server does not listen. Start it first.</source>
        <translation>未执行：服务端未监听。请先启动。</translation>
    </message>
    <message>
        <source>%1 asked for %2 and was refused with HTTP %3: client %4 is there already.</source>
        <translation>%1 请求 %2，被以 HTTP %3 拒绝：客户端 %4 已经在线。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused: the server has its limit of %n client(s).</source>
        <translation>
            <numerusform>%1 被拒绝：服务器已达 %n 个客户端的上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused: its address has its limit of %n client(s).</source>
        <translation>
            <numerusform>%1 被拒绝：其地址已达 %n 个客户端的上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: client %1 is paused until it has read what waits for it. Wait, or disconnect it.</source>
        <translation>未发送：客户端 %1 已暂停，直到它读完等待的内容。请等待，或断开它。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerAccessForm</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Clients must show:</source>
        <translation>客户端须出示：</translation>
    </message>
    <message>
        <source>Clients must show</source>
        <translation>客户端须出示</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>用户名和密码（Basic）</translation>
    </message>
    <message>
        <source>As “Authorization: Bearer …” or as the parameter “token” of the address</source>
        <translation>作为“Authorization: Bearer …”或地址的参数“token”</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Refuse with:</source>
        <translation>拒绝状态：</translation>
    </message>
    <message>
        <source>Refuse with status</source>
        <translation>拒绝状态</translation>
    </message>
    <message>
        <source>401 or 403</source>
        <translation>401 或 403</translation>
    </message>
    <message>
        <source>The HTTP status of those who may not connect. Usually 401 where a token or password is missing or wrong, else 403.</source>
        <translation>不允许连接者得到的 HTTP 状态。通常令牌或密码缺失或错误时为 401，否则为 403。</translation>
    </message>
    <message>
        <source>Behind a proxy: believe X-Forwarded-For</source>
        <translation>在代理后面：相信 X-Forwarded-For</translation>
    </message>
    <message>
        <source>The client&apos;s address is the last of X-Forwarded-For. Only for a server that nobody reaches but through a proxy of yours.</source>
        <translation>客户端地址取 X-Forwarded-For 的最后一个。仅用于只能通过您自己的代理访问的服务器。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerBehaviour</name>
    <message>
        <source>the flow “%1” has an error. %2: %3</source>
        <translation>流程“%1”有错误。%2：%3</translation>
    </message>
    <message>
        <source>no flow is chosen. Choose one.</source>
        <translation>尚未选择流程。请选择一个。</translation>
    </message>
    <message>
        <source>the flow that it runs is no longer in the workspace. Choose another, or none.</source>
        <translation>它要运行的流程已不在工作区中。请选择其他流程，或不选。</translation>
    </message>
    <message>
        <source>it goes by the parameter “%1”, which the path does not have. Choose one of its parameters.</source>
        <translation>它按参数“%1”区分，但路径没有该参数。请选择路径的一个参数。</translation>
    </message>
    <message>
        <source>the interval must be at least 1 ms.</source>
        <translation>间隔至少为 1 毫秒。</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>scheduled push</source>
        <translation>定时推送</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>behaviour %1 (%2)</source>
        <translation>行为 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wsw::ServerCertificate</name>
    <message>
        <source>The server goes on with its earlier certificate, because the new one can&apos;t be used. %1</source>
        <translation>新证书无法使用，服务器继续使用先前的证书。%1</translation>
    </message>
</context>
<context>
    <name>wsw::ServerHandshake</name>
    <message>
        <source>its first line is no HTTP request</source>
        <translation>其首行不是 HTTP 请求</translation>
    </message>
    <message>
        <source>its method is not GET</source>
        <translation>其方法不是 GET</translation>
    </message>
    <message>
        <source>its HTTP version is below 1.1</source>
        <translation>其 HTTP 版本低于 1.1</translation>
    </message>
    <message>
        <source>it does not want a WebSocket (no Upgrade: websocket)</source>
        <translation>它不需要 WebSocket（没有 Upgrade: websocket）</translation>
    </message>
    <message>
        <source>it has not exactly one Host header</source>
        <translation>它没有恰好一个 Host 头</translation>
    </message>
    <message>
        <source>its Connection header does not say Upgrade</source>
        <translation>其 Connection 头中没有 Upgrade</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Version is not 13</source>
        <translation>其 Sec-WebSocket-Version 不是 13</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Key is not 16 bytes in base64</source>
        <translation>其 Sec-WebSocket-Key 不是 16 字节的 base64</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Protocol can&apos;t be read</source>
        <translation>其 Sec-WebSocket-Protocol 无法解析</translation>
    </message>
    <message>
        <source>its Sec-WebSocket-Extensions can&apos;t be read</source>
        <translation>其 Sec-WebSocket-Extensions 无法解析</translation>
    </message>
    <message>
        <source>%1 was refused with HTTP %2: %3.</source>
        <translation>%1 被以 HTTP %2 拒绝：%3。</translation>
    </message>
    <message>
        <source>%1 asked for the path %2, which does not match %3.</source>
        <translation>%1 请求了路径 %2，与 %3 不匹配。</translation>
    </message>
    <message>
        <source>%1 asked for %2 and was refused with HTTP %3.</source>
        <translation>%1 请求 %2，被以 HTTP %3 拒绝。</translation>
    </message>
    <message>
        <source>%1 sent a request head that can&apos;t be used: %2 at byte %3.</source>
        <translation>%1 发送的请求头无法使用：%2（第 %3 字节）。</translation>
    </message>
    <message>
        <source>%1 did not complete the opening handshake in time.</source>
        <translation>%1 未及时完成开启握手。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerLimitsForm</name>
    <message>
        <source>Clients at most:</source>
        <translation>最多客户端：</translation>
    </message>
    <message>
        <source>Clients at most</source>
        <translation>最多客户端</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>More are refused with HTTP 503.</source>
        <translation>更多的以 HTTP 503 拒绝。</translation>
    </message>
    <message>
        <source>Of one address:</source>
        <translation>每个地址：</translation>
    </message>
    <message>
        <source>Clients of one address at most</source>
        <translation>每个地址最多客户端</translation>
    </message>
    <message>
        <source>Largest message:</source>
        <translation>最大消息：</translation>
    </message>
    <message>
        <source>Largest message in KiB</source>
        <translation>最大消息（KiB）</translation>
    </message>
    <message>
        <source>A client that sends a larger one is disconnected with code 1009.</source>
        <translation>发送更大消息的客户端会以代码 1009 断开。</translation>
    </message>
    <message>
        <source>Opening handshake:</source>
        <translation>打开握手：</translation>
    </message>
    <message>
        <source>Opening handshake in seconds</source>
        <translation>打开握手（秒）</translation>
    </message>
    <message>
        <source>Who has not finished it in this time is dropped.</source>
        <translation>在此时间内未完成者被断开。</translation>
    </message>
    <message>
        <source>Idle time:</source>
        <translation>空闲时间：</translation>
    </message>
    <message>
        <source>Idle time in seconds</source>
        <translation>空闲时间（秒）</translation>
    </message>
    <message>
        <source>A client from which nothing came for so long, pongs apart, is closed with code 1001.</source>
        <translation>这么久没有来任何东西（pong 除外）的客户端以代码 1001 关闭。</translation>
    </message>
    <message>
        <source>Ping interval:</source>
        <translation>Ping 间隔：</translation>
    </message>
    <message>
        <source>Ping interval in seconds</source>
        <translation>Ping 间隔（秒）</translation>
    </message>
    <message>
        <source>No pings</source>
        <translation>不发送 Ping</translation>
    </message>
    <message>
        <source>Pong deadline:</source>
        <translation>Pong 期限：</translation>
    </message>
    <message>
        <source>Pong deadline in seconds</source>
        <translation>Pong 期限（秒）</translation>
    </message>
    <message>
        <source>Until the next ping</source>
        <translation>直到下一次 Ping</translation>
    </message>
    <message>
        <source>A ping that is not answered in this time ends the connection.</source>
        <translation>在此时间内未得到应答的 Ping 将结束连接。</translation>
    </message>
    <message>
        <source>Client that does not read:</source>
        <translation>不读取的客户端：</translation>
    </message>
    <message>
        <source>Client that does not read</source>
        <translation>不读取的客户端</translation>
    </message>
    <message>
        <source>Disconnect it (1013)</source>
        <translation>断开它（1013）</translation>
    </message>
    <message>
        <source>Drop its messages</source>
        <translation>丢弃给它的消息</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>暂停它</translation>
    </message>
    <message>
        <source>It is sent nothing and not read from until it has read what waits for it.</source>
        <translation>在它读完等待的内容之前，既不向它发送也不从它读取。</translation>
    </message>
    <message>
        <source>Once there wait for it:</source>
        <translation>当待发达到：</translation>
    </message>
    <message>
        <source>Largest backlog in KiB</source>
        <translation>最大积压（KiB）</translation>
    </message>
    <message>
        <source>As much may wait to be sent to each client.</source>
        <translation>每个客户端最多可有这么多待发送。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerNetworkForm</name>
    <message>
        <source>“%1” is no port for %2. Enter a number from 0 (any free port) to 65535.</source>
        <translation>“%1”不是 %2 的端口。请输入 0（任意空闲端口）到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Subprotocols:</source>
        <translation>子协议：</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>The first of the client&apos;s that is listed here is chosen. Separate by commas.</source>
        <translation>选择客户端所提供的、列于此处的第一个。以逗号分隔。</translation>
    </message>
    <message>
        <source>It listens here, too:</source>
        <translation>也在这里监听：</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>更多地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>0.0.0.0, :: or *: every network. Port 0: any free one.</source>
        <translation>0.0.0.0、:: 或 *：所有网络。端口 0：任意空闲端口。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerOpening</name>
    <message>
        <source>%1 left before it completed a WebSocket opening handshake.</source>
        <translation>%1 在完成 WebSocket 开启握手之前离开。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>客户端 (%1)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Listen address:</source>
        <translation>监听地址：</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer only. 0.0.0.0 or ::: every network.</source>
        <translation>127.0.0.1：仅本机。0.0.0.0 或 ::：所有网络。</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>0: any free port</source>
        <translation>0：任意空闲端口</translation>
    </message>
    <message>
        <source>Path pattern:</source>
        <translation>路径模式：</translation>
    </message>
    <message>
        <source>Path pattern</source>
        <translation>路径模式</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>For example /ws/{sid}: other paths are refused, and sid is a parameter.</source>
        <translation>例如 /ws/{sid}：其他路径会被拒绝，sid 是参数。</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>服务端状态</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Server details</source>
        <translation>服务端详情</translation>
    </message>
    <message>
        <source>Select a client to see its opening handshake.</source>
        <translation>选择一个客户端以查看其打开握手。</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n path(s): the others are among the behaviours.</source>
        <translation>
            <numerusform>%n 个路径中的第一个：其余的在“行为”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>HTTP 触发</translation>
    </message>
    <message>
        <source>Let other programs push through this server</source>
        <translation>允许其他程序通过此服务器推送</translation>
    </message>
</context>
<context>
    <name>wsw::ServerPathSession</name>
    <message>
        <source>Path %1, %2: %3</source>
        <translation>路径 %1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>at least %n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</source>
        <translation>
            <numerusform>从 %1 到 %2 应执行的至少 %n 次已错过：计算机处于睡眠、繁忙状态，或时钟被调整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</source>
        <translation>
            <numerusform>从 %1 到 %2 应执行的 %n 次已错过：计算机处于睡眠、繁忙状态，或时钟被调整。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ServerProfile</name>
    <message>
        <source>password of “%1”</source>
        <translation>“%1”的密码</translation>
    </message>
    <message>
        <source>token that clients must show</source>
        <translation>客户端必须出示的令牌</translation>
    </message>
    <message>
        <source>Clients of the path %1 are told apart by the parameter “%2”, which it does not have. Choose one of its parameters.</source>
        <translation>路径 %1 的客户端以参数“%2”区分，但该路径没有此参数。请选择它的某个参数。</translation>
    </message>
    <message>
        <source>key&apos;s password</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>token of the HTTP trigger</source>
        <translation>HTTP 触发器的令牌</translation>
    </message>
</context>
<context>
    <name>wsw::ServerSecurityForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>For example https://*.example.com. None: every one.</source>
        <translation>例如 https://*.example.com。留空：全部。</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>屏蔽的地址</translation>
    </message>
    <message>
        <source>For example 192.0.2.7 or 10.0.0.0/8.</source>
        <translation>例如 192.0.2.7 或 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>Required headers</source>
        <translation>必需的标头</translation>
    </message>
    <message>
        <source>Headers that clients must send. A value may have * for anything; empty: any value.</source>
        <translation>客户端必须发送的标头。值中可用 * 表示任意内容；留空：任意值。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerSession</name>
    <message>
        <source>The client has gone.</source>
        <translation>客户端已离开。</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>服务端已停止。</translation>
    </message>
    <message>
        <source>The flow was not run: client %1 has gone. Choose another.</source>
        <translation>流程未运行：客户端 %1 已离开。请选择其他客户端。</translation>
    </message>
    <message>
        <source>Path %1, %2</source>
        <translation>路径 %1，%2</translation>
    </message>
    <message>
        <source>Nothing was applied: the server&apos;s paths were changed, and these hold from its next start. Stop it and start it again.</source>
        <translation>未应用任何更改：服务器的路径已改变，路径从下次启动起生效。请停止后重新启动。</translation>
    </message>
</context>
<context>
    <name>wsw::ServerTlsForm</name>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>证书：</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>PEM, its own first, then its chain. With a certificate the server speaks TLS (wss).</source>
        <translation>PEM，先是服务端自己的证书，再是证书链。有证书时服务端使用 TLS (wss)。</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>PEM: the certificate&apos;s private key.</source>
        <translation>PEM：证书的私钥。</translation>
    </message>
    <message>
        <source>Key&apos;s password:</source>
        <translation>密钥的密码：</translation>
    </message>
    <message>
        <source>Key&apos;s password</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Make a certificate for development</source>
        <translation>制作开发用证书</translation>
    </message>
    <message>
        <source>For this computer and the server&apos;s addresses, signed by a certificate authority of your own.</source>
        <translation>用于本机和服务器的地址，由您自己的证书颁发机构签发。</translation>
    </message>
    <message>
        <source>Clients that are to trust it need its certificate authority: %1</source>
        <translation>要信任它的客户端需要其证书颁发机构：%1</translation>
    </message>
</context>
<context>
    <name>wsw::SessionCommands</name>
    <message>
        <source>Save Recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings (*.wsrecording);;All files (*)</source>
        <translation>记录 (*.wsrecording);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <translation>没有以往会话</translation>
    </message>
    <message>
        <source>The session of %1 did not end well. Its recording (%2) is safe.</source>
        <translation>%1 的会话未正常结束。其记录（%2）完好。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>wsw::SessionRecordings</name>
    <message>
        <source>The folder %1 for recordings can&apos;t be made. Check its permissions.</source>
        <translation>无法创建记录文件夹 %1。请检查权限。</translation>
    </message>
    <message>
        <source>The folder %1 for recordings can&apos;t be written to. Check its permissions and space.</source>
        <translation>无法写入记录文件夹 %1。请检查权限和空间。</translation>
    </message>
    <message>
        <source>The recording was not saved as %1: %2. It is still at %3.</source>
        <translation>记录未能保存为 %1：%2。它仍在 %3。</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name.</source>
        <translation>%1 正是该记录本身。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>wsw::ShellWords</name>
    <message>
        <source>The command has a quote (%1) that does not end.</source>
        <translation>命令中的引号（%1）没有结束。</translation>
    </message>
</context>
<context>
    <name>wsw::ShortcutDialog</name>
    <message>
        <source>%1 is needed for typing: take a key together with Ctrl or Alt, or a function key.</source>
        <translation>%1 用于输入：请与 Ctrl 或 Alt 组合，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: choose another one.</source>
        <translation>%1 用于编辑文本：请另选。</translation>
    </message>
    <message>
        <source>%1 sends “%2” already: choose another one.</source>
        <translation>%1 已用于发送“%2”：请另选。</translation>
    </message>
    <message>
        <source>%1 means “%2” already: choose another one.</source>
        <translation>%1 已用于“%2”：请另选。</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>Press the keys that shall send this message while its connection&apos;s page is shown:</source>
        <translation>按下用于发送此消息的按键（连接页面显示时有效）：</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>wsw::SlowClients</name>
    <message>
        <source>Client %1 does not read, and %2 bytes wait for it.</source>
        <translation>客户端 %1 不读取，有 %2 字节在等待它。</translation>
    </message>
    <message>
        <source>It is paused until it has read them.</source>
        <translation>在它读完之前暂停。</translation>
    </message>
    <message>
        <source>Messages for it are dropped until there is room again.</source>
        <translation>在重新有空间之前，发给它的消息将被丢弃。</translation>
    </message>
    <message>
        <source>Client %1 reads again and goes on.</source>
        <translation>客户端 %1 重新读取，继续工作。</translation>
    </message>
    <message numerus="yes">
        <source>Client %1 reads again; %n message(s) for it were dropped.</source>
        <translation>
            <numerusform>客户端 %1 重新读取；发给它的 %n 条消息已被丢弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::SocketError</name>
    <message>
        <source>Nothing accepts connections at %1. Start the server there, or check host and port.</source>
        <translation>%1 处没有接受连接的程序。请启动那里的服务端，或检查主机和端口。</translation>
    </message>
    <message>
        <source>The host &apos;%1&apos; was not found. Check its spelling and your network.</source>
        <translation>找不到主机“%1”。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address and your network.</source>
        <translation>无法到达 %1（%2）。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host, port and firewall.</source>
        <translation>%1 未及时回应。请检查主机、端口和防火墙。</translation>
    </message>
    <message>
        <source>%1 closed the connection during the opening handshake. It may not be a WebSocket server, or may expect %2.</source>
        <translation>%1 在打开握手期间关闭了连接。它可能不是 WebSocket 服务端，或需要 %2。</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2.</source>
        <translation>连接 %1 失败：%2。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2 instead of switching to WebSocket: it is a web server at this path. Check the path and port.</source>
        <translation>%1 回应了 HTTP %2 而未切换到 WebSocket：该路径是普通网页服务。请检查路径和端口。</translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2. Check credentials, Origin and headers.</source>
        <translation>%1 以 HTTP %2 拒绝了打开握手。请检查凭据、Origin 和标头。</translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2. Check the path.</source>
        <translation>%1 以 HTTP %2 拒绝了打开握手。请检查路径。</translation>
    </message>
    <message>
        <source>%1 refused the opening handshake with HTTP %2.</source>
        <translation>%1 以 HTTP %2 拒绝了打开握手。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program, choose another port, or port 0 for any free one.</source>
        <translation>%2 上的端口 %1 正被其他程序使用。请停止该程序、选择其他端口，或用端口 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>This machine has no interface with the address %1. Use 127.0.0.1 for this machine alone or * for every interface.</source>
        <translation>本机没有地址为 %1 的接口。仅限本机请用 127.0.0.1，所有接口请用 *。</translation>
    </message>
    <message>
        <source>You may not listen on %1. Ports below 1024 need an administrator; choose a higher one.</source>
        <translation>您无权监听 %1。1024 以下的端口需要管理员权限；请选择更大的端口。</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>监听 %1 失败：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address to listen on. Use 127.0.0.1 for this machine alone or * for every interface.</source>
        <translation>“%1”不是可监听的 IP 地址。仅限本机请用 127.0.0.1，所有接口请用 *。</translation>
    </message>
</context>
<context>
    <name>wsw::StatusLine</name>
    <message>
        <source>Recording state</source>
        <translation>记录状态</translation>
    </message>
    <message>
        <source>The recording can&apos;t be written</source>
        <translation>无法写入记录</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>recording %1, %2</source>
        <translation>记录 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n 个连接已打开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::StubRows</name>
    <message>
        <source>The script or request that is not done in this test case</source>
        <translation>此测试用例中不执行的脚本或请求</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What happens in its place</source>
        <translation>代替它发生什么</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代之以</translation>
    </message>
    <message>
        <source>What it sets, or the sentence that it fails with</source>
        <translation>它设置什么，或失败时的说明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (no such script or request)</source>
        <translation>%1（没有此脚本或请求）</translation>
    </message>
    <message>
        <source>Sets variables</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>失败了。</translation>
    </message>
    <message>
        <source>Type the sentence that the node fails with.</source>
        <translation>请输入节点失败时的说明。</translation>
    </message>
</context>
<context>
    <name>wsw::StubsSection</name>
    <message>
        <source>Stubs</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Add stub</source>
        <translation>添加替身</translation>
    </message>
    <message>
        <source>Remove stub</source>
        <translation>移除替身</translation>
    </message>
    <message>
        <source>Scripts and requests are really done. Add a stub with + to say what one of them gives instead.</source>
        <translation>脚本和请求会真正执行。用 + 添加替身，说明其中之一改为给出什么。</translation>
    </message>
    <message>
        <source>Variables of the stub</source>
        <translation>替身的变量</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>移除变量</translation>
    </message>
    <message>
        <source>The variables that the chosen stub sets.</source>
        <translation>所选替身设置的变量。</translation>
    </message>
    <message>
        <source>What scripts and requests give, instead of being done</source>
        <translation>脚本和请求不执行而给出的结果</translation>
    </message>
</context>
<context>
    <name>wsw::SystemKeychain</name>
    <message>
        <source>You did not allow access to the keychain.</source>
        <translation>您未允许访问钥匙串。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used: %1.</source>
        <translation>无法使用系统钥匙串：%1。</translation>
    </message>
</context>
<context>
    <name>wsw::TemplateField</name>
    <message>
        <source>the message that came</source>
        <translation>收到的消息</translation>
    </message>
    <message>
        <source>a value of it, if it is JSON</source>
        <translation>其中的值（若为 JSON）</translation>
    </message>
    <message>
        <source>what the rule found</source>
        <translation>规则找到的内容</translation>
    </message>
    <message>
        <source>a group of the regular expression</source>
        <translation>正则表达式的分组</translation>
    </message>
    <message>
        <source>the client&apos;s number</source>
        <translation>客户端编号</translation>
    </message>
    <message>
        <source>the path&apos;s parameter</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>the client&apos;s path</source>
        <translation>客户端路径</translation>
    </message>
    <message>
        <source>a parameter of its query</source>
        <translation>其查询参数</translation>
    </message>
    <message>
        <source>how often it was pushed, from 1</source>
        <translation>推送次数，从 1 起</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>插入变量</translation>
    </message>
</context>
<context>
    <name>wsw::TextField</name>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>此项缺失。请填写。</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Insert a variable of the flow</source>
        <translation>插入流程的变量</translation>
    </message>
</context>
<context>
    <name>wsw::TextForm</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
</context>
<context>
    <name>wsw::TlsConfiguration</name>
    <message>
        <source>A server that speaks TLS needs both a certificate and its key. Choose both files.</source>
        <translation>使用 TLS 的服务器需要证书及其密钥。请选择这两个文件。</translation>
    </message>
</context>
<context>
    <name>wsw::TlsForm</name>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>CA certificates:</source>
        <translation>CA 证书：</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>Trusted instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>代替系统证书受信任。留空：使用系统证书。</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>客户端证书：</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Shown to servers that ask for one: PEM, or PKCS#12 with its key.</source>
        <translation>向要求证书的服务器出示：PEM，或含密钥的 PKCS#12。</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>客户端密钥：</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key. Not needed for a PKCS#12 file.</source>
        <translation>证书的私钥。PKCS#12 文件不需要。</translation>
    </message>
    <message>
        <source>Key&apos;s password:</source>
        <translation>密钥的密码：</translation>
    </message>
    <message>
        <source>Key&apos;s password</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Server name:</source>
        <translation>服务器名称：</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>As in the address</source>
        <translation>与地址相同</translation>
    </message>
    <message>
        <source>Sent to the server (SNI), and what its certificate must be for.</source>
        <translation>发送给服务器（SNI），其证书也必须适用于此名称。</translation>
    </message>
    <message>
        <source>Oldest version:</source>
        <translation>最低版本：</translation>
    </message>
    <message>
        <source>As Qt deems secure</source>
        <translation>由 Qt 判断为安全的版本</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <source>For tests against servers of your own only: nobody&apos;s identity is checked.</source>
        <translation>仅用于测试您自己的服务器：不检查任何身份。</translation>
    </message>
</context>
<context>
    <name>wsw::TlsIdentity</name>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a certificate or key.</source>
        <translation>文件 %1 太大，不可能是证书或密钥。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 不含 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 needs a password, and none was given.</source>
        <translation>%1 需要密码，但未提供。</translation>
    </message>
    <message>
        <source>%1 is encrypted with RC2, which today&apos;s OpenSSL does not read. Convert it with &quot;openssl pkcs12 -legacy&quot;.</source>
        <translation>%1 使用 RC2 加密，当前的 OpenSSL 无法读取。请用“openssl pkcs12 -legacy”转换。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: the password is wrong, the file is damaged, or its key is neither RSA nor EC nor DSA.</source>
        <translation>无法打开 %1：密码错误、文件损坏，或其密钥不是 RSA、EC 或 DSA。</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>%1 不含 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be used: Qt knows RSA, EC and DSA keys, not Ed25519 and others. Ask for a certificate with an RSA or EC key.</source>
        <translation>无法使用 %1 中的密钥：Qt 支持 RSA、EC 和 DSA 密钥，不支持 Ed25519 等。请改用 RSA 或 EC 密钥的证书。</translation>
    </message>
    <message>
        <source>The key in %1 needs a password, and none was given.</source>
        <translation>%1 中的密钥需要密码，但未提供。</translation>
    </message>
    <message>
        <source>The password of the key in %1 is wrong, or the key is not the certificate&apos;s.</source>
        <translation>%1 中密钥的密码错误，或密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The key in %1 can&apos;t be used: it is damaged or not the certificate&apos;s.</source>
        <translation>无法使用 %1 中的密钥：它已损坏或与证书不匹配。</translation>
    </message>
</context>
<context>
    <name>wsw::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Trusted Certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>These certificates do not pass the check and are accepted for their host because you said so.</source>
        <translation>这些证书未通过检查，但因您的指示而为其主机接受。</translation>
    </message>
    <message>
        <source>There are none. When a server&apos;s certificate does not pass the check, its connection offers to trust it.</source>
        <translation>暂无。当服务器的证书未通过检查时，其连接页面会提供信任选项。</translation>
    </message>
    <message>
        <source>Trusts the selected certificates no longer, from the next connection on</source>
        <translation>从下次连接起不再信任选中的证书</translation>
    </message>
</context>
<context>
    <name>wsw::TrustedCertificatesModel</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>信任起始时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>wsw::TryOutBar</name>
    <message>
        <source>Message to try out</source>
        <translation>要试的消息</translation>
    </message>
    <message>
        <source>A message, to see what would become of it</source>
        <translation>输入消息，看看会发生什么</translation>
    </message>
    <message>
        <source>Client&apos;s path</source>
        <translation>客户端路径</translation>
    </message>
    <message>
        <source>The path and query of the client that it would come from, e.g. /ws/42?lang=en</source>
        <translation>发来消息的客户端的路径和查询，例如 /ws/42?lang=en</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Try out:</source>
        <translation>试用：</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>来自：</translation>
    </message>
</context>
<context>
    <name>wsw::Value</name>
    <message>
        <source>a whole number of at most 2^53 in size</source>
        <translation>绝对值不超过 2^53 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 is not %2.</source>
        <translation>%1 不是%2。</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>空文本</translation>
    </message>
</context>
<context>
    <name>wsw::VariableScope</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>“{{” begins a variable, and “}}” is missing.</source>
        <translation>“{{”开始一个变量，但缺少“}}”。</translation>
    </message>
    <message>
        <source>there is no variable “%1”. Define it in Variables, or choose the environment that has it.</source>
        <translation>没有变量“%1”。请在“变量”中定义，或选择包含它的环境。</translation>
    </message>
    <message>
        <source>the variable “%1” contains itself: %2.</source>
        <translation>变量“%1”包含自身：%2。</translation>
    </message>
</context>
<context>
    <name>wsw::VariablesDialog</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>These hold in every environment, unless it has one of the same name.</source>
        <translation>除非环境中有同名变量，否则在每个环境中都生效。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新环境</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Environments:</source>
        <translation>环境：</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>复制环境</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>删除环境</translation>
    </message>
    <message>
        <source>Delete variable</source>
        <translation>删除变量</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>环境的变量</translation>
    </message>
    <message>
        <source>Write {{name}} in an address, a header or a message. A secret value is kept in the keychain, not in the workspace.</source>
        <translation>在地址、标头或消息中写 {{name}}。机密值保存在钥匙串中，而不在工作区中。</translation>
    </message>
</context>
<context>
    <name>wsw::VariablesModel</name>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; has no value. Enter one under Variables.</source>
        <translation>参数“%1”没有值。请在“变量”中输入。</translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; does not fit: %2</source>
        <translation>“%1”的值不合适：%2</translation>
    </message>
    <message>
        <source>What the next run begins with</source>
        <translation>下次运行开始时的值</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>What it is in the shown run</source>
        <translation>所示运行中的值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
</context>
<context>
    <name>wsw::WaysEditor</name>
    <message>
        <source>Ways out, tried from the top</source>
        <translation>出口，自上而下尝试</translation>
    </message>
    <message>
        <source>&amp;Otherwise:</source>
        <translation>否则(&amp;O)：</translation>
    </message>
    <message>
        <source>Default way</source>
        <translation>默认流转</translation>
    </message>
    <message>
        <source>The way that is taken if no condition is true</source>
        <translation>没有条件成立时的流转</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the node that a sequence flow leads to</comment>
        <translation>通往 %1</translation>
    </message>
    <message>
        <source>Try this way earlier</source>
        <translation>更早尝试此出口</translation>
    </message>
    <message>
        <source>Try this way later</source>
        <translation>更晚尝试此出口</translation>
    </message>
    <message>
        <source>a condition, e.g. a &gt; 0</source>
        <translation>流转条件，例如 a &gt; 0</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>更改流转条件</translation>
    </message>
    <message>
        <source>no default: the run fails</source>
        <translation>无默认：运行失败</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>流转条件：%1</translation>
    </message>
    <message>
        <source>Change order of ways</source>
        <translation>更改出口顺序</translation>
    </message>
    <message>
        <source>Choose default way</source>
        <translation>选择默认流转</translation>
    </message>
</context>
<context>
    <name>wsw::WelcomePage</name>
    <message>
        <source>Three clicks to a first message</source>
        <translation>三次点击，发出第一条消息</translation>
    </message>
    <message>
        <source>Make a server and press Start. Or use one of your own.</source>
        <translation>新建服务端并点击“启动”，或使用您自己的服务端。</translation>
    </message>
    <message>
        <source>Make a connection, type the server&apos;s address and press Connect.</source>
        <translation>新建连接，输入服务端地址并点击“连接”。</translation>
    </message>
    <message>
        <source>Type a message and press Send. Everything that goes over the wire is in the log below.</source>
        <translation>输入消息并点击“发送”。线路上的一切都在下方日志中。</translation>
    </message>
    <message>
        <source>New Server</source>
        <translation>新建服务端</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>或：</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Open a Workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Each step has its button. A workspace that you have is opened below.</source>
        <translation>每一步都有对应的按钮。已有的工作区可在下方打开。</translation>
    </message>
</context>
<context>
    <name>wsw::WindowNotice</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>wsw::WireNotice</name>
    <message>
        <source>Use the wire engine</source>
        <translation>使用 Wire 引擎</translation>
    </message>
    <message>
        <source>Sets this engine in the options; it holds from the next time.</source>
        <translation>在选项中设置此引擎；从下一次起生效。</translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceDocument</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceFile</name>
    <message>
        <source>This is no workspace: &quot;format&quot; is not &quot;wsworkspace&quot;. Open a *.wsworkspace file.</source>
        <translation>这不是工作区：&quot;format&quot; 不是 &quot;wsworkspace&quot;。请打开 *.wsworkspace 文件。</translation>
    </message>
    <message>
        <source>This workspace has version %1; this program knows up to %2. Open it with a newer program.</source>
        <translation>此工作区的版本为 %1；本程序最多支持 %2。请用更新的程序打开。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>此处不认识“%1”。已知的有：%2。</translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <translation>
            <numerusform>%1 · %n 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) open</source>
        <translation>
            <numerusform>%Ln 个客户端已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) failed</source>
        <translation>
            <numerusform>%Ln 个客户端失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceTree</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in workspace</source>
        <translation>在工作区中查找</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>wsw::Yaml</name>
    <message>
        <source>The file has no keys and values at its root.</source>
        <translation>文件的根部没有键和值。</translation>
    </message>
    <message>
        <source>The YAML file is nested too deeply or unfolds to too many values.</source>
        <translation>YAML 文件嵌套过深，或展开后的值过多。</translation>
    </message>
    <message>
        <source>The file is no valid YAML at line %1, column %2: %3.</source>
        <translation>文件第 %1 行第 %2 列不是有效的 YAML：%3。</translation>
    </message>
    <message>
        <source>This program was built without YAML. Import a JSON file.</source>
        <translation>本程序构建时未包含 YAML 支持。请导入 JSON 文件。</translation>
    </message>
</context>
<context>
    <name>wsw::wire::ClientOpening</name>
    <message>
        <source>%1 ended its answer to the opening handshake too early. Check address, path and port.</source>
        <translation>%1 过早结束了对开启握手的应答。请检查地址、路径和端口。</translation>
    </message>
    <message>
        <source>its answer has %1 at byte %2</source>
        <translation>应答第 %2 字节处有%1</translation>
    </message>
    <message>
        <source>its answer begins with &apos;%1&apos;</source>
        <translation>应答以“%1”开头</translation>
    </message>
</context>
<context>
    <name>wsw::wire::WireConnectionEngine</name>
    <message>
        <source>dropped without a close frame</source>
        <translation>未发送关闭帧即断开</translation>
    </message>
    <message>
        <source>The peer ended TCP without answering our close frame, as it should (RFC 6455 5.5.1).</source>
        <translation>对端没有应答我方的关闭帧就结束了 TCP，这不符合 RFC 6455 5.5.1。</translation>
    </message>
</context>
</TS>
