// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "workspace/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

Workspace sample()
{
    Workspace workspace;
    workspace.id = u"w1"_s;
    workspace.name = u"магазин 商店"_s;
    ConnectionProfile connection;
    connection.id = u"c1"_s;
    connection.name = u"local"_s;
    connection.address = u"ws://127.0.0.1:8181/ws/42"_s;
    connection.folder = u"Orders/Живые"_s;
    connection.headers = {{u"X-A"_s, u"1"_s}, {u"X-A"_s, u"2"_s, false}};
    connection.cookies = {{u"sid"_s, u"1"_s, false}};
    connection.userAgent = u"tester/1"_s;
    connection.authentication = {Authentication::Kind::ApiKey,
                                 u"anna"_s,
                                 {Secret::Storage::Environment, u"TOKEN"_s},
                                 u"X-Key"_s,
                                 Authentication::Place::Query};
    connection.tls = {true,      u"ca.pem"_s,      u"me.p12"_s, u"me.key"_s, {Secret::Storage::Document, u"open"_s},
                      u"host"_s, TlsVersion::Tls13};
    connection.proxy = {ProxyKind::Socks5, u"proxy"_s, 1080, u"bob"_s, {}};
    connection.tcpNoDelay = false;
    connection.pongTimeoutMs = 700;
    connection.reconnect = {true, std::chrono::milliseconds(10), 1.5, std::chrono::milliseconds(9000), 5, 7};
    connection.maxMessage = 4096;
    connection.pairKey = u"meta.id"_s;
    connection.contentType = ContentType::Json;
    connection.draftFile = QStringLiteral("/tmp/payload.bin");
    connection.draftHasVariables = false;
    connection.repeat = {RepeatOptions::Kind::Cron, 250, u"0 * * * * ?"_s, 9};
    connection.clients = {250, 40};
    connection.subprotocols = {u"json"_s};
    connection.pingIntervalMs = 5000;
    connection.engine = EngineKind::Wire;
    connection.compression = {true, true, true, 9, 10, 1, 0};
    connection.recordFrames = true;
    connection.draft = u"{\"a\": 1}"_s;
    workspace.connections = {connection};
    ServerProfile server;
    server.id = u"s1"_s;
    server.name = u"orders"_s;
    server.port = 0;
    server.paths.first().pattern = u"/ws/{sid}"_s;
    RuleBehaviour rule;
    rule.name = u"reminder"_s;
    rule.condition = {RuleCondition::Kind::JsonPath, u"$.type"_s, u"2"_s, false};
    rule.action = {RuleAction::Kind::Disconnect, u"t"_s, 4001, u"bye"_s, u"f1"_s};
    rule.delayMs = 250;
    rule.isLast = false;
    server.paths.first().behaviours = {
        newBehaviour(GreetingBehaviour{u"hello {{sid}}"_s}),
        newBehaviour(EchoBehaviour{u"got {{message}}"_s}),
        newBehaviour(RelayBehaviour{u"sid"_s, u"{{id}}: {{message}}"_s}),
        newBehaviour(rule),
        newBehaviour(PushBehaviour{{ScheduleOptions::Kind::Cron, 10, u"0 0 9 * * MON-FRI"_s}, u"tick"_s, u"sid = 7"_s}),
        newBehaviour(FlowBehaviour{FlowBehaviour::Moment::Disconnect,
                                   u"f1"_s,
                                   {},
                                   {},
                                   false,
                                   {{u"a"_s, 10}, {u"order"_s, QJsonObject{{u"ids"_s, QJsonArray{1, u"x"_s}}}}}})};
    int number = 0;
    for (Behaviour &behaviour : server.paths.first().behaviours)
        behaviour.id = u"b%1"_s.arg(++number);
    server.paths.first().behaviours[1].enabled = false;
    server.paths.first().duplicates = DuplicatePolicy::Replace;
    server.paths.first().identity = u"sid"_s;
    server.paths.append({u"/chat/{room}/{user}"_s, {}, DuplicatePolicy::Refuse, {}, {}});
    server.moreEndpoints = {{u"::1"_s, 9443}, {u"0.0.0.0"_s, 0}};
    server.access = {{u"10.0.0.0/8"_s},
                     {u"https://*.example.com"_s},
                     {{u"X-Shop"_s, u"*"_s}, {u"X-Off"_s, {}, false}},
                     AccessRules::Authentication::Basic,
                     u"anna"_s,
                     {Secret::Storage::Document, u"secret"_s},
                     418,
                     true};
    server.httpTrigger = {true, {u"::1"_s, 0}, true, {Secret::Storage::Environment, u"TOKEN"_s}};
    server.keyPassword = {Secret::Storage::Document, u"open"_s};
    server.maxClients = 5;
    server.maxClientsPerAddress = 2;
    server.handshakeTimeoutMs = 500;
    server.idleTimeoutMs = 60000;
    server.pingIntervalMs = 1000;
    server.pongTimeoutMs = 300;
    server.slowClients = SlowClientPolicy::Pause;
    server.maxBacklog = 4096;
    server.contentType = ContentType::Json;
    server.draft = u"{}"_s;
    server.draftHasVariables = false;
    server.draftFile = u"/tmp/x"_s;
    server.pushTarget = u"room = 7"_s;
    server.engine = EngineKind::Qt;
    server.compression.enabled = true;
    server.recordFrames = true;
    server.certificateFile = u"/etc/服务.pem"_s;
    server.keyFile = u"key.pem"_s;
    server.maxMessage = 125;
    workspace.servers = {server};
    FlowGraph flow;
    flow.id = u"f1"_s;
    flow.name = u"flow"_s;
    flow.nodes = {{u"start"_s, u"start"_s, u"Start"_s, {10, 20}, {}, {}}};
    workspace.flows = {flow};
    workspace.savedMessages = {
        {u"m1"_s, u"remind"_s, u"Orders"_s, ContentType::Base64, u"AAE="_s, false, u"Ctrl+1"_s, {}}};
    workspace.environments = {{u"e1"_s, u"dev"_s, {{u"host"_s, u"localhost"_s}}, {}}, {u"e2"_s, u"live"_s, {}, {}}};
    workspace.environment = u"e2"_s;
    workspace.variables = {{u"host"_s, u"127.0.0.1"_s}, {u"token"_s, {}, true}};
    return workspace;
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.wsworkspace"_s);
        QVERIFY(writeWorkspaceFile(path, sample()));
        const auto read = readWorkspaceFile(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == sample());
        QCOMPARE(workspaceToJson(*read), workspaceToJson(sample()));
    }

    void flowsOfANewerVersionSurvive()
    {
        QJsonObject object = workspaceToJson(sample());
        const QJsonObject newer{{u"format"_s, u"wsflow"_s}, {u"version"_s, 9},       {u"id"_s, u"later"_s},
                                {u"name"_s, u"Later"_s},    {u"nodes"_s, u"none"_s}, {u"lanes"_s, QJsonArray{1}}};
        QJsonArray flows = object.value(u"flows"_s).toArray();
        flows.append(newer);
        object.insert(u"flows"_s, flows);
        const auto read = workspaceFromJson(object);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(read->flows.last().isReadOnly());
        QCOMPARE(read->flows.last().name, u"Later"_s);
        QCOMPARE(workspaceToJson(*read).value(u"flows"_s).toArray().last().toObject(), newer);
    }

    void unknownKeysSurvive()
    {
        QJsonObject object = workspaceToJson(sample());
        const auto addTo = [&](const QString &list) {
            QJsonArray array = object.value(list).toArray();
            QJsonObject first = array.first().toObject();
            first.insert(u"future"_s, QJsonObject{{u"x"_s, 1}});
            array.replace(0, first);
            object.insert(list, array);
        };
        const auto addToPart = [&](const QString &list, const QString &part) {
            QJsonArray array = object.value(list).toArray();
            QJsonObject first = array.first().toObject();
            QJsonObject inner = first.value(part).toObject();
            inner.insert(u"future"_s, 1);
            first.insert(part, inner);
            array.replace(0, first);
            object.insert(list, array);
        };
        for (const QString &list : {u"connections"_s, u"servers"_s, u"flows"_s, u"savedMessages"_s, u"environments"_s})
            addTo(list);
        addToPart(u"connections"_s, u"compression"_s);
        for (const char *part : {"authentication", "tls", "proxy", "reconnect", "repeat", "clients"})
            addToPart(u"connections"_s, QString::fromLatin1(part));
        addToPart(u"servers"_s, u"compression"_s);
        addToPart(u"servers"_s, u"tls"_s);
        object.insert(u"future"_s, QJsonArray{1, 2});
        const auto read = workspaceFromJson(object);
        QVERIFY(read);
        QCOMPARE(workspaceToJson(*read), object);
    }

    void whatIsInTheKeychainIsNotInTheFile()
    {
        Workspace workspace = sample();
        workspace.connections.first().authentication.secret = {Secret::Storage::Keychain, u"must not be seen"_s};
        workspace.variables = {{u"token"_s, u"nor this"_s, true}};
        const QByteArray json = QJsonDocument(workspaceToJson(workspace)).toJson();
        QVERIFY(!json.contains("must not be seen"));
        QVERIFY(!json.contains("nor this"));
    }

    void insecureOfEarlierFiles()
    {
        const QJsonObject old{{u"id"_s, u"x"_s}, {u"insecure"_s, true}};
        const auto read = workspaceFromJson(
            {{u"format"_s, u"wsworkspace"_s}, {u"version"_s, 1}, {u"connections"_s, QJsonArray{old}}});
        QVERIFY(read);
        QVERIFY(read->connections.first().tls.insecure);
    }

    void missingKeysHaveDefaults()
    {
        const auto read = workspaceFromJson(
            {{u"format"_s, u"wsworkspace"_s}, {u"version"_s, 1}, {u"servers"_s, QJsonArray{QJsonObject()}}});
        QVERIFY(read);
        QCOMPARE(read->servers.first().port, quint16(8181));
        QVERIFY(!read->servers.first().id.isEmpty());
        QVERIFY(read->connections.isEmpty());
    }

    void filesOfBeforeEnginesHaveDefaults()
    {
        const QJsonArray one{QJsonObject{{u"id"_s, u"x"_s}}};
        const auto read = workspaceFromJson(
            {{u"format"_s, u"wsworkspace"_s}, {u"version"_s, 1}, {u"connections"_s, one}, {u"servers"_s, one}});
        QVERIFY(read);
        ConnectionProfile connection;
        connection.id = u"x"_s;
        QVERIFY(read->connections.first() == connection);
        ServerProfile server;
        server.id = u"x"_s;
        QVERIFY(read->servers.first() == server);
        QCOMPARE(server.maxMessage, Limits().maxMessage);
    }

    void serversOfBeforePathsKeepTheirBehaviours()
    {
        const QJsonObject old{{u"id"_s, u"x"_s},           {u"path"_s, u"/ws/{sid}"_s},
                              {u"echo"_s, true},           {u"echoTemplate"_s, u"got {{message}}"_s},
                              {u"greeting"_s, u"hello"_s}, {u"flowOnConnect"_s, u"f1"_s},
                              {u"pushIntervalMs"_s, 5000}, {u"pushText"_s, u"tick"_s}};
        const auto read =
            workspaceFromJson({{u"format"_s, u"wsworkspace"_s}, {u"version"_s, 1}, {u"servers"_s, QJsonArray{old}}});
        QVERIFY(read);
        QCOMPARE(read->servers.first().paths.size(), 1);
        const PathProfile &path = read->servers.first().paths.first();
        QCOMPARE(path.pattern, u"/ws/{sid}"_s);
        QCOMPARE(path.behaviours.size(), 4);
        QVERIFY(path.behaviours.at(0).what == BehaviourKind(GreetingBehaviour{u"hello"_s}));
        QVERIFY(path.behaviours.at(1).what == BehaviourKind(FlowBehaviour{FlowBehaviour::Moment::Connect, u"f1"_s}));
        QVERIFY(path.behaviours.at(2).what == BehaviourKind(EchoBehaviour{u"got {{message}}"_s}));
        QVERIFY(path.behaviours.at(3).what
                == BehaviourKind(PushBehaviour{{ScheduleOptions::Kind::Interval, 5000}, u"tick"_s, {}}));
        QVERIFY(read->servers.first().extra.isEmpty());
    }

    void pathsMustHaveWhatTellsClientsApart()
    {
        ServerProfile profile;
        profile.paths = {{u"/ws/{sid}"_s, {}, DuplicatePolicy::Replace, u"user"_s, {}}};
        const auto options = serverOptions(profile);
        QVERIFY(!options);
        QVERIFY(options.error().message.contains(u"user"_s));
    }

    void profilesBecomeOptions()
    {
        const Workspace workspace = sample();
        qputenv("TOKEN", "t");
        ConnectionContext context;
        context.secrets.insert(u"c1/proxy"_s, u"p"_s);
        const auto connection = connectionOptions(workspace.connections.first(), context);
        QVERIFY(connection);
        QVERIFY(connection->engine == EngineKind::Wire);
        QVERIFY(connection->compression == workspace.connections.first().compression);
        QVERIFY(connection->recordFrames);
        QVERIFY(!connection->tcpNoDelay);
        QCOMPARE(connection->pongTimeout.count(), 700);
        QCOMPARE(connection->limits.maxMessage, 4096);
        QCOMPARE(connection->proxy.password, u"p"_s);
        QCOMPARE(connection->tls.keyPassword, "open");
        QVERIFY(connection->tls.minimumVersion == TlsVersion::Tls13);
        const auto server = serverOptions(workspace.servers.first());
        QVERIFY(server);
        QVERIFY(server->engine == EngineKind::Qt);
        QVERIFY(server->compression.enabled);
        QVERIFY(server->recordFrames);
        QCOMPARE(server->tls.certificateFile, u"/etc/服务.pem"_s);
        QCOMPARE(server->tls.keyFile, u"key.pem"_s);
        QCOMPARE(server->tls.keyPassword, "open");
        QCOMPARE(server->limits.maxMessage, 125);
        QCOMPARE(server->limits.maxSendBacklog, 4096);
        QCOMPARE(server->paths.size(), 2);
        QVERIFY(server->paths.first().duplicates == DuplicatePolicy::Replace);
        QCOMPARE(server->access.secret, "secret");
        QCOMPARE(server->access.headers.size(), 1); // the other is switched off
        QCOMPARE(server->idleTimeout.count(), 60000);
        QVERIFY(server->slowClients == SlowClientPolicy::Pause);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &json, ErrorCode code, const QString &named) {
            QTest::newRow(name) << json << code << named;
        };
        const QByteArray head = R"({"format":"wsworkspace","version":1,)";
        row("empty", "", ErrorCode::InvalidJson, u"line 1"_s);
        row("no JSON", "{\n  \"a\": }", ErrorCode::InvalidJson, u"line 2, column"_s);
        row("cut off", head + "\"servers\":[", ErrorCode::InvalidJson, u"line 1"_s);
        row("a list", "[]", ErrorCode::InvalidDocument, u"object"_s);
        row("no format", "{}", ErrorCode::InvalidDocument, u"wsworkspace"_s);
        row("another format", R"({"format":"wsflow","version":1})", ErrorCode::InvalidDocument, u"wsworkspace"_s);
        row("newer", R"({"format":"wsworkspace","version":2})", ErrorCode::NewerVersion, u"version 2"_s);
        row("version of text", R"({"format":"wsworkspace","version":"1"})", ErrorCode::InvalidDocument, u"/version"_s);
        row("connections", head + "\"connections\":{}}", ErrorCode::InvalidDocument, u"/connections"_s);
        row("a connection", head + "\"connections\":[3]}", ErrorCode::InvalidDocument, u"/connections/0"_s);
        row("address", head + "\"connections\":[{},{\"address\":5}]}", ErrorCode::InvalidDocument,
            u"/connections/1/address"_s);
        row("header", head + "\"connections\":[{\"headers\":[{\"name\":1}]}]}", ErrorCode::InvalidDocument,
            u"/connections/0/headers/0/name"_s);
        row("port", head + "\"servers\":[{\"port\":70000}]}", ErrorCode::InvalidDocument, u"/servers/0/port"_s);
        row("half a port", head + "\"servers\":[{\"port\":1.5}]}", ErrorCode::InvalidDocument, u"/servers/0/port"_s);
        const auto compression = [&](const QByteArray &part) {
            return head + "\"connections\":[{\"compression\":{" + part + "}}]}";
        };
        const QString pointer = u"/connections/0/compression/"_s;
        row("engine", head + "\"servers\":[{\"engine\":\"beast\"}]}", ErrorCode::InvalidDocument,
            u"/servers/0/engine: “beast” is not known here. Known are: automatic, qt, wire."_s);
        row("engine of number", head + "\"connections\":[{\"engine\":1}]}", ErrorCode::InvalidDocument,
            u"/connections/0/engine"_s);
        row("compression", head + "\"connections\":[{\"compression\":true}]}", ErrorCode::InvalidDocument,
            u"/connections/0/compression"_s);
        row("window of 7", compression("\"serverMaxWindowBits\":7"), ErrorCode::InvalidDocument,
            pointer + u"serverMaxWindowBits"_s);
        row("window of 16", compression("\"clientMaxWindowBits\":16"), ErrorCode::InvalidDocument,
            pointer + u"clientMaxWindowBits"_s);
        row("level 0", compression("\"level\":0"), ErrorCode::InvalidDocument, pointer + u"level"_s);
        row("level 10", compression("\"level\":10"), ErrorCode::InvalidDocument, pointer + u"level"_s);
        row("threshold", compression("\"threshold\":-1"), ErrorCode::InvalidDocument, pointer + u"threshold"_s);
        row("record frames", head + "\"servers\":[{\"recordFrames\":1}]}", ErrorCode::InvalidDocument,
            u"/servers/0/recordFrames"_s);
        row("certificate", head + "\"servers\":[{\"tls\":{\"certificateFile\":1}}]}", ErrorCode::InvalidDocument,
            u"/servers/0/tls/certificateFile"_s);
        row("no message", head + "\"servers\":[{\"maxMessage\":0}]}", ErrorCode::InvalidDocument,
            u"/servers/0/maxMessage"_s);
        row("secret", head + "\"connections\":[{\"authentication\":{\"secret\":{\"storage\":\"paper\"}}}]}",
            ErrorCode::InvalidDocument, u"/connections/0/authentication/secret/storage"_s);
        row("proxy", head + "\"connections\":[{\"proxy\":{\"kind\":\"ftp\"}}]}", ErrorCode::InvalidDocument,
            u"/connections/0/proxy/kind"_s);
        const auto clients = [&](const QByteArray &part) {
            return head + "\"connections\":[{\"clients\":{" + part + "}}]}";
        };
        row("no clients", clients("\"count\":0"), ErrorCode::InvalidDocument, u"/connections/0/clients/count"_s);
        row("too many clients", clients("\"count\":5001"), ErrorCode::InvalidDocument,
            u"/connections/0/clients/count"_s);
        row("clients per second", clients("\"perSecond\":-1"), ErrorCode::InvalidDocument,
            u"/connections/0/clients/perSecond"_s);
        row("environment", head + "\"environments\":[{\"variables\":[]}]}", ErrorCode::InvalidDocument,
            u"/environments/0/variables"_s);
        row("variable", head + "\"variables\":{\"a/b\":1}}", ErrorCode::InvalidDocument, u"/variables/a~1b"_s);
        row("flow", head + "\"flows\":[{\"nodes\":5}]}", ErrorCode::InvalidDocument, u"/flows/0/nodes"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, named);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"broken.wsworkspace"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto read = readWorkspaceFile(path);
        QVERIFY(!read);
        QVERIFY2(read.error().code == code, qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"broken.wsworkspace"_s));
    }

    void missingFile()
    {
        const auto read = readWorkspaceFile(u"/nowhere/a.wsworkspace"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileNotFound);
    }

    void failedSaveLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const auto written = writeWorkspaceFile(folder.filePath(u"no/such/folder/a.wsworkspace"_s), sample());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        // /dev/full takes nothing; as a target it must be told as well.
        if (QFile::exists(u"/dev/full"_s))
            QVERIFY(!writeWorkspaceFile(u"/dev/full/x"_s, sample()));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
