// SPDX-License-Identifier: MIT
#include <QTest>

#include "workspace/interchange/clientcommand.h"
#include "workspace/interchange/servercommand.h"
#include "workspace/interchange/shellwords.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

ConnectionProfile fullProfile()
{
    ConnectionProfile profile;
    profile.address = u"wss://example.org/ws/42?room=7"_s;
    profile.headers = {{u"X-One"_s, u"it's one"_s}, {u"X-Two"_s, u"2 $HOME \"quoted\""_s}, {u"X-One"_s, u"again"_s}};
    profile.subprotocols = {u"chat"_s, u"json.v2"_s};
    profile.origin = u"https://example.org"_s;
    profile.tls.insecure = true;
    return profile;
}

} // namespace

class TestClientCommand : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << u"a  b\tc"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("single quotes") << u"'a b' c''d"_s << QStringList{u"a b"_s, u"cd"_s};
        QTest::newRow("double quotes") << u"\"a \\\"b\\\" \\n\""_s << QStringList{u"a \"b\" \\n"_s};
        QTest::newRow("empty word") << u"a '' b"_s << QStringList{u"a"_s, QString(), u"b"_s};
        QTest::newRow("escaped space") << u"a\\'b"_s << QStringList{u"a'b"_s};
        QTest::newRow("continued") << u"a \\\n  b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("continued, line break lost") << u"a \\   b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("continued in cmd") << u"a ^\n b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("ANSI") << u"$'a\\'\\u0041\\x42\\n'"_s << QStringList{u"a'AB\n"_s};
        QTest::newRow("close by") << u"shell'd'"_s << QStringList{u"shelld"_s};
    }
    void words()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, expected);
        const Result<QStringList> words = shellWords(command);
        QVERIFY(words);
        QCOMPARE(*words, expected);
    }

    void openQuotes()
    {
        for (const QString &command : {u"a 'b"_s, u"a \"b"_s, u"$'b"_s}) {
            const Result<QStringList> words = shellWords(command);
            QVERIFY(!words);
            QCOMPARE(words.error().code, ErrorCode::InvalidArgument);
        }
    }

    void roundTrips_data()
    {
        QTest::addColumn<CommandDialect>("dialect");
        QTest::newRow("wsw") << CommandDialect::Wsw;
        QTest::newRow("wscat") << CommandDialect::Wscat;
        QTest::newRow("websocat") << CommandDialect::Websocat;
        QTest::newRow("curl") << CommandDialect::Curl;
        QTest::newRow("JavaScript") << CommandDialect::JavaScript;
    }
    void roundTrips()
    {
        QFETCH(CommandDialect, dialect);
        ConnectionProfile profile = fullProfile();
        if (dialect == CommandDialect::JavaScript) { // knows no more than address and subprotocols
            profile.headers.clear();
            profile.origin.clear();
            profile.tls.insecure = false;
        }
        if (dialect == CommandDialect::Wsw) {
            profile.compression.enabled = true;
            profile.recordFrames = true;
            profile.engine = EngineKind::Wire;
            profile.connectTimeoutMs = 2500;
            profile.pingIntervalMs = 30000;
            profile.pongTimeoutMs = 1500;
            profile.reconnect.enabled = true;
            profile.tls.caFile = u"/ca file.pem"_s;
            profile.tls.certificateFile = u"me.p12"_s;
            profile.tls.keyFile = u"me.key"_s;
            profile.tls.serverName = u"other.example"_s;
        }
        const QString command = clientCommand(profile, dialect);
        QVERIFY(looksLikeClientCommand(command));
        const Result<ReadCommand> read = readClientCommand(command, {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY2(read->profile == profile, qPrintable(command));
    }

    void secretsStayWhereTheyAre_data()
    {
        QTest::addColumn<Authentication>("authentication");
        QTest::addColumn<CommandDialect>("dialect");
        QTest::addColumn<QString>("part");
        using Kind = Authentication::Kind;
        const Secret kept;
        const Secret clear{Secret::Storage::Document, u"it's"_s};
        const Secret environment{Secret::Storage::Environment, u"MY_TOKEN"_s};
        const Authentication basic{Kind::Basic, u"an\"na"_s, kept, {}, {}};
        QTest::newRow("wsw, user") << basic << CommandDialect::Wsw << u"--user \"an\\\"na:$PASSWORD\""_s;
        QTest::newRow("wscat, user") << basic << CommandDialect::Wscat << u"--auth \"an\\\"na:$PASSWORD\""_s;
        QTest::newRow("websocat, user") << basic << CommandDialect::Websocat
                                        << u"--basic-auth \"an\\\"na:$PASSWORD\""_s;
        QTest::newRow("curl, user") << basic << CommandDialect::Curl << u"--user \"an\\\"na:$PASSWORD\""_s;
        QTest::newRow("token of the environment")
            << Authentication{Kind::Bearer, {}, environment, {}, {}} << CommandDialect::Curl
            << u"-H \"Authorization: Bearer $MY_TOKEN\""_s;
        QTest::newRow("token in clear") << Authentication{Kind::Bearer, {}, clear, {}, {}} << CommandDialect::Wscat
                                        << u"-H 'Authorization: Bearer it'\\''s'"_s;
        QTest::newRow("key as header")
            << Authentication{Kind::ApiKey, {}, kept, u"X-Key"_s, Authentication::Place::Header} << CommandDialect::Wsw
            << u"-H \"X-Key: $API_KEY\""_s;
        QTest::newRow("key in the address")
            << Authentication{Kind::ApiKey, {}, kept, u"key"_s, Authentication::Place::Query}
            << CommandDialect::Websocat << u"\"ws://h/?a=1&key=$API_KEY\""_s;
    }
    void secretsStayWhereTheyAre()
    {
        QFETCH(Authentication, authentication);
        QFETCH(CommandDialect, dialect);
        QFETCH(QString, part);
        ConnectionProfile profile;
        profile.address = u"ws://h/?a=1"_s;
        profile.authentication = authentication;
        const QString command = clientCommand(profile, dialect);
        QVERIFY2(command.contains(part), qPrintable(command));
    }

    void variablesAreReplaced()
    {
        VariableScope variables;
        variables.set(u"host"_s, u"example.org"_s);
        ConnectionProfile profile;
        profile.address = u"ws://{{host}}/"_s;
        profile.headers = {{u"X"_s, u"{{host}}/{{unknown}}"_s}};
        QCOMPARE(clientCommand(withoutVariables(profile, variables), CommandDialect::Wsw),
                 u"wsw connect 'ws://example.org/' -H 'X: {{host}}/{{unknown}}'"_s);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("expected"); ///< as our own command
        QTest::addColumn<QStringList>("ignored");
        const auto row = [](const char *name, const QString &command, const QString &expected,
                            const QStringList &ignored = {}) { QTest::newRow(name) << command << expected << ignored; };
        row("wscat", u"wscat -c localhost:8080 -H 'A: 1'"_s, u"wsw connect 'ws://localhost:8080' -H 'A: 1'"_s);
        row("wscat, prompt and npx", u"$ npx wscat --connect ws://h:1/ --auth me:secret -x '{}'"_s,
            u"wsw connect 'ws://h:1/' -H 'Authorization: Basic bWU6c2VjcmV0'"_s, {u"-x {}"_s});
        row("wscat, attached value", u"wscat -c ws://h -sproto --no-check"_s,
            u"wsw connect 'ws://h' --subprotocol 'proto' --insecure"_s);
        row("websocat", u"websocat -k -H='X: y' --protocol a,b wss://h/p"_s,
            u"wsw connect 'wss://h/p' -H 'X: y' --subprotocol 'a' --subprotocol 'b' --insecure"_s);
        row("Chrome's copy as cURL",
            u"curl 'wss://h/ws' \\\n  -H 'Upgrade: websocket' \\\n  -H 'Origin: https://h' \\\n"
            "  -H 'Sec-WebSocket-Version: 13' \\\n  -b 'sid=1' \\\n  -H 'User-Agent: Mozilla/5.0 (X11)' \\\n"
            "  -H 'Connection: Upgrade' \\\n  -H 'Sec-WebSocket-Key: abc==' \\\n"
            "  -H 'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits'"_s,
            u"wsw connect 'wss://h/ws' -H 'Cookie: sid=1' -H 'User-Agent: Mozilla/5.0 (X11)' --origin 'https://h' "
            "--compress"_s);
        row("curl, http address and options of its own", u"curl -i -N --max-time 5 https://h/ws"_s,
            u"wsw connect 'wss://h/ws'"_s, {u"-i"_s, u"-N"_s, u"--max-time 5"_s});
        row("JavaScript", u"const s = new WebSocket('ws://h/ws', ['a', \"b\"]);"_s,
            u"wsw connect 'ws://h/ws' --subprotocol 'a' --subprotocol 'b'"_s);
    }
    void reads()
    {
        QFETCH(QString, command);
        QFETCH(QString, expected);
        QFETCH(QStringList, ignored);
        const Result<ReadCommand> read = readClientCommand(command, {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(clientCommand(read->profile, CommandDialect::Wsw), expected);
        QCOMPARE(read->ignored, ignored);
    }

    void keepsWhatACommandDoesNotSay()
    {
        ConnectionProfile base = fullProfile();
        base.id = u"id"_s;
        base.name = u"kept"_s;
        base.draft = u"typed"_s;
        const Result<ReadCommand> read = readClientCommand(u"wscat -c ws://h/"_s, base);
        QVERIFY(read);
        QCOMPARE(read->profile.id, base.id);
        QCOMPARE(read->profile.name, base.name);
        QCOMPARE(read->profile.draft, base.draft);
        QVERIFY(read->profile.headers.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("no address") << u"wscat -H 'A: 1'"_s;
        QTest::newRow("open quote") << u"curl 'ws://h"_s;
        QTest::newRow("wrong scheme") << u"curl ftp://h/"_s;
        QTest::newRow("no string") << u"new WebSocket(url)"_s;
        QTest::newRow("another program") << u"telnet ws://h"_s;
    }
    void refusals()
    {
        QFETCH(QString, command);
        const Result<ReadCommand> read = readClientCommand(command, {});
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void plainAddressesAreNoCommands()
    {
        for (const QString &text : {u"ws://curl/ "_s, u"curly.example"_s, u"wss://h/new WebSocket"_s, QString()})
            QVERIFY2(!looksLikeClientCommand(text), qPrintable(text));
    }

    void servers()
    {
        ServerProfile profile;
        profile.listenAddress = u"::1"_s;
        profile.port = 9000;
        profile.paths.first().pattern = u"/ws/{sid}"_s;
        profile.paths.first().behaviours = {newBehaviour(EchoBehaviour{u"got {{message}}"_s})};
        profile.compression.enabled = true;
        profile.certificateFile = u"c.pem"_s;
        profile.keyFile = u"k.pem"_s;
        QCOMPARE(serverCommand(profile),
                 u"wsw serve --listen '[::1]:9000' --path '/ws/{sid}' --echo-template 'got {{message}}' "
                 "--tls-cert 'c.pem' --tls-key 'k.pem' --compress"_s);
    }
};

QTEST_GUILESS_MAIN(TestClientCommand)
#include "tst_clientcommand.moc"
