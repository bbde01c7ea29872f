// SPDX-License-Identifier: MIT
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "workspace/interchange/importfile.h"
#include "workspace/interchange/yamldocument.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

QString importPath(const QString &name)
{
    return QStringLiteral(WSW_SOURCE_DIR "/tests/lib/workspace/imports/") + name;
}

const ConnectionProfile &connection(const ImportedItems &items, const QString &name)
{
    static const ConnectionProfile none;
    for (const ConnectionProfile &each : items.connections) {
        if (each.name == name)
            return each;
    }
    return none;
}

QStringList names(const ImportedItems &items)
{
    QStringList found;
    for (const ConnectionProfile &each : items.connections)
        found.append(each.folder + u" | "_s + each.name);
    return found;
}

QString variables(const QList<Variable> &variables)
{
    QStringList found;
    for (const Variable &each : variables)
        found.append(each.name + u'=' + (each.secret ? u"(secret)"_s : each.value));
    return found.join(u' ');
}

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT

private slots:
    void postmanCollection()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"postman-collection.json"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QCOMPARE(names(*items), (QStringList{u"Orders API | Feed"_s, u"Orders API/Staging - EU | Basic"_s,
                                             u"Orders API/Staging - EU | Key"_s, u"Orders API/Staging - EU | None"_s,
                                             u"Orders API/Staging - EU | Digest"_s}));
        QCOMPARE(variables(items->variables), u"host=orders.example.org socket=wss://{{host}}"_s);

        const ConnectionProfile &feed = connection(*items, u"Feed"_s);
        QCOMPARE(feed.address, u"{{socket}}/feed/42?room=7"_s);
        QCOMPARE(feed.headers,
                 (QList<NamedValue>{
                     {u"X-One"_s, u"1"_s, true}, {u"X-Off"_s, u"2"_s, false}, {u"X-Request"_s, u"{{$uuid}}"_s, true}}));
        QCOMPARE(feed.origin, u"https://example.org"_s);
        QCOMPARE(feed.userAgent, u"tester/1"_s);
        QCOMPARE(feed.subprotocols, (QStringList{u"chat"_s, u"json.v2"_s}));
        QCOMPARE(feed.cookies, (QList<NamedValue>{{u"a"_s, u"1"_s, true}, {u"b"_s, u"x=y"_s, true}}));
        QCOMPARE(feed.draft, u"{\"op\":1}"_s);
        QCOMPARE(feed.contentType, ContentType::Json);
        QCOMPARE(feed.authentication.kind, Authentication::Kind::Bearer);
        QCOMPARE(feed.authentication.secret, (Secret{Secret::Storage::Document, u"{{token}}"_s}));

        const ConnectionProfile &basic = connection(*items, u"Basic"_s);
        QCOMPARE(basic.authentication.kind, Authentication::Kind::Basic);
        QCOMPARE(basic.authentication.user, u"anna"_s);
        // A password in clear goes to the keychain, never into the document.
        QCOMPARE(basic.authentication.secret, Secret());
        QCOMPARE(items->secrets.value(secretKey(basic.id, u"authentication"_s)), u"pass word"_s);

        const ConnectionProfile &apiKey = connection(*items, u"Key"_s);
        QCOMPARE(apiKey.address, u"wss://a.example.org:8443/x/y"_s);
        QCOMPARE(apiKey.authentication.kind, Authentication::Kind::ApiKey);
        QCOMPARE(apiKey.authentication.keyName, u"k"_s);
        QCOMPARE(apiKey.authentication.place, Authentication::Place::Query);
        QCOMPARE(connection(*items, u"None"_s).authentication.kind, Authentication::Kind::None);
        QCOMPARE(connection(*items, u"Digest"_s).authentication.kind, Authentication::Kind::None);

        const QString skipped = items->skipped.join(u'\n');
        QCOMPARE(items->skipped.size(), 3);
        QVERIFY2(skipped.contains(u"“two words”"_s), qPrintable(skipped));
        QVERIFY2(skipped.contains(u"“digest”"_s), qPrintable(skipped));
        QVERIFY2(skipped.contains(u"2 HTTP request"_s), qPrintable(skipped));
    }

    void postmanMultiProtocol()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"postman-multiprotocol.json"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QCOMPARE(names(*items), QStringList{u"Live/Chats | Room"_s});
        QCOMPARE(variables(items->variables), u"room=7"_s);
        const ConnectionProfile &room = items->connections.first();
        QCOMPARE(room.address, u"wss://chat.example.org/{{room}}?a=1"_s);
        QCOMPARE(room.headers, (QList<NamedValue>{{u"X-One"_s, u"1"_s, true}, {u"X-Two"_s, u"2"_s, false}}));
        QCOMPARE(room.connectTimeoutMs, 2500);
        QCOMPARE(room.maxMessage, 5 * 1024 * 1024);
        QVERIFY(room.reconnect.enabled);
        QVERIFY(room.tls.insecure);
        QCOMPARE(items->messages.size(), 2);
        QCOMPARE(items->messages.at(0).name, u"Join"_s);
        QCOMPARE(items->messages.at(0).folder, u"Live/Chats/Room"_s);
        QCOMPARE(items->messages.at(0).type, ContentType::Json);
        QCOMPARE(items->messages.at(1).text, u"00ff"_s);
        QCOMPARE(items->messages.at(1).type, ContentType::Hex);
        QCOMPARE(items->skipped.size(), 3); // the parameter, Socket.IO, gRPC
    }

    void postmanRequestFile()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"Updates.request.yaml"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QCOMPARE(names(*items), QStringList{u" | Updates"_s});
        const ConnectionProfile &updates = items->connections.first();
        QCOMPARE(updates.address, u"wss://pets.example.org/updates?q=a"_s);
        QCOMPARE(updates.headers,
                 (QList<NamedValue>{{u"Authorization"_s, u"Bearer {{token}}"_s, true}, {u"X-Number"_s, u"5"_s, true}}));
        QCOMPARE(items->messages.size(), 1);
        QCOMPARE(items->messages.first().name, u"Subscribe"_s);
        QCOMPARE(items->messages.first().text, u"{\"op\":\"subscribe\"}"_s);
    }

    void postmanEnvironment()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"postman-environment.json"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QVERIFY(items->connections.isEmpty());
        QCOMPARE(items->environments.size(), 1);
        const Environment &staging = items->environments.first();
        QCOMPARE(staging.name, u"Staging"_s);
        QCOMPARE(variables(staging.variables), u"host=staging.example.org token=(secret)"_s);
        QCOMPARE(items->secrets.value(variableKey(staging.id, u"token"_s)), u"s3cret"_s);
        QCOMPARE(items->skipped.size(), 1);
    }

    void postmanDump()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"postman-dump.json"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QCOMPARE(names(*items), QStringList{u"Dumped | One"_s});
        QCOMPARE(items->connections.first().headers,
                 (QList<NamedValue>{{u"X-A"_s, u"1"_s, true}, {u"X-B"_s, u"2"_s, true}}));
        QCOMPARE(variables(items->environments.first().variables), u"base=ws://127.0.0.1"_s);
        QCOMPARE(items->skipped.size(), 1);
        QVERIFY(items->skipped.first().contains(u"“Format one”"_s));
    }

    void insomnia4()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"insomnia-4.json"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QCOMPARE(names(*items),
                 (QStringList{u"Shop/Live | First"_s, u"Shop/Live | Second"_s, u"Shop | In disguise"_s}));
        QCOMPARE(variables(items->variables), u"api.key=k api.version=2 base=wss://shop.example.org room=7"_s);
        QCOMPARE(items->environments.size(), 1);
        QCOMPARE(items->environments.first().name, u"Dev"_s);
        QCOMPARE(variables(items->environments.first().variables), u"base=ws://127.0.0.1:8181"_s);

        const ConnectionProfile &first = connection(*items, u"First"_s);
        QCOMPARE(first.address, u"{{base}}/first"_s);
        QCOMPARE(first.headers, (QList<NamedValue>{{u"X-Folder"_s, u"f"_s, true}}));
        QCOMPARE(first.authentication.kind, Authentication::Kind::Bearer);
        QCOMPARE(first.authentication.secret.text, u"{{api.key}}"_s);

        const ConnectionProfile &second = connection(*items, u"Second"_s);
        QCOMPARE(second.address, u"{{base}}/rooms/{{ room }}/{{$uuid}}?a={{api.version}}"_s);
        QCOMPARE(second.headers, (QList<NamedValue>{{u"X-Folder"_s, u"f"_s, true}, {u"X-Off"_s, u"1"_s, false}}));
        QCOMPARE(second.authentication.kind, Authentication::Kind::ApiKey);
        QCOMPARE(second.authentication.keyName, u"X-Key"_s);
        QCOMPARE(items->secrets.value(secretKey(second.id, u"authentication"_s)), u"clear"_s);

        QCOMPARE(items->messages.size(), 2);
        QCOMPARE(items->messages.at(0).name, u"Hello"_s);
        QCOMPARE(items->messages.at(0).text, u"{\"at\":\"{{$isoTimestamp}}\"}"_s);
        QVERIFY(items->messages.at(0).hasVariables);
        QCOMPARE(items->messages.at(1).name, u"First"_s);
        QCOMPARE(items->messages.at(1).type, ContentType::Text);
        const QString skipped = items->skipped.join(u'\n');
        for (const QString &part :
             {u"“list”"_s, u"{% file 'x' %}"_s, u"“oauth2”"_s, u"1 HTTP"_s, u"1 gRPC"_s, u"“b”"_s})
            QVERIFY2(skipped.contains(part), qPrintable(part + u" in "_s + skipped));
        QCOMPARE(items->skipped.size(), 6);
    }

    void insomnia5()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"insomnia-5.yaml"_s));
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        QCOMPARE(names(*items), (QStringList{u"Shop/Live | First"_s, u"Shop/Live | Second"_s}));
        QCOMPARE(variables(items->variables), u"api.key=k api.version=2 base=wss://shop.example.org room=007"_s);
        QCOMPARE(variables(items->environments.first().variables), u"base=ws://127.0.0.1:8181"_s);
        QCOMPARE(connection(*items, u"First"_s).headers,
                 (QList<NamedValue>{
                     {u"X-Folder"_s, u"f"_s, true}, {u"X-Number"_s, u"5"_s, true}, {u"X-Off"_s, u"1"_s, false}}));
        const ConnectionProfile &second = connection(*items, u"Second"_s);
        QCOMPARE(second.address, u"{{base}}/rooms/{{room}}"_s);
        QCOMPARE(second.authentication.user, u"anna"_s);
        QCOMPARE(second.authentication.secret.text, u"{{api.key}}"_s);
        QCOMPARE(items->skipped.size(), 2);
    }

    void idsAreUnique()
    {
        const Result<ImportedItems> items = readImportFile(importPath(u"insomnia-4.json"_s));
        QVERIFY(items);
        QSet<QString> ids;
        for (const ConnectionProfile &each : items->connections)
            ids.insert(each.id);
        for (const SavedMessage &each : items->messages)
            ids.insert(each.id);
        for (const Environment &each : items->environments)
            ids.insert(each.id);
        QCOMPARE(ids.size(), items->connections.size() + items->messages.size() + items->environments.size());
        QVERIFY(!ids.contains(QString()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const int document = int(ErrorCode::InvalidDocument);
        QTest::newRow("no JSON") << QByteArray("{\n \"a\": }") << int(ErrorCode::InvalidJson) << u"line 2"_s;
        QTest::newRow("a list") << QByteArray("[1]") << document << u"no object at its root"_s;
        QTest::newRow("empty object") << QByteArray("{}") << document << u"an empty document"_s;
        QTest::newRow("OpenAPI") << QByteArray("openapi: 3.1.0\ninfo: {}\n") << document << u"an OpenAPI document"_s;
        QTest::newRow("HAR") << QByteArray("{\"log\":{}}") << document << u"a HAR file"_s;
        QTest::newRow("something") << QByteArray("{\"x\":1,\"y\":2}") << document << u"the keys x, y"_s;
        QTest::newRow("no YAML") << QByteArray("a: b\n  c: d: e\n") << document << u"line 2"_s;
        QTest::newRow("plain text") << QByteArray("hello") << document << u"no keys and values"_s;
        QTest::newRow("empty") << QByteArray() << document << u"no keys and values"_s;
        QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4) << document << QString();
        QTest::newRow("Insomnia 3") << QByteArray(R"({"__export_format":3,"resources":[]})") << document
                                    << u"format 3"_s;
        QTest::newRow("Insomnia 6") << QByteArray("type: collection.insomnia.rest/6.0\n")
                                    << int(ErrorCode::NewerVersion) << u"insomnia.rest/6.0"_s;
        QTest::newRow("Postman HTTP file")
            << QByteArray("$kind: http-request\nurl: a\n") << document << u"http-request"_s;
        QTest::newRow("HTTP alone") << QByteArray(R"({"info":{"name":"N"},"item":[{"request":"example.org"}]})")
                                    << document << u"“N” has no WebSocket requests"_s;
        QTest::newRow("Postman format 1")
            << QByteArray(R"({"version":1,"environments":[],"collections":[{"name":"Old","requests":[]}]})") << document
            << u"Collection v2.1"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"import"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const Result<ImportedItems> items = readImportFile(path);
        QVERIFY(!items);
        QCOMPARE(int(items.error().code), code);
        QVERIFY2(items.error().message.startsWith(path), qPrintable(items.error().message));
        QVERIFY2(items.error().message.contains(says), qPrintable(items.error().message));
    }

    void missingFile()
    {
        const Result<ImportedItems> items = readImportFile(u"/no/such/file.json"_s);
        QVERIFY(!items);
        QCOMPARE(items.error().code, ErrorCode::FileNotFound);
    }

    void variablesThatNameThemselves()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"loop.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"info":{"name":"N"},"variable":[{"key":"a","value":"{{a}}"}],"item":[{"request":"{{a}}/x"}]})");
        file.close();
        const Result<ImportedItems> items = readImportFile(file.fileName());
        QVERIFY(items);
        QVERIFY(items->connections.isEmpty());
    }

    /// Few bytes that unfold to very many values.
    void aliasesHaveAnEnd()
    {
        QByteArray yaml = "type: collection.insomnia.rest/5.0\nl0: &l0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int level = 1; level < 12; ++level) {
            const QByteArray below = "*l" + QByteArray::number(level - 1);
            yaml += "l" + QByteArray::number(level) + ": &l" + QByteArray::number(level) + " [";
            yaml += QByteArrayList(10, below).join(", ") + "]\n";
        }
        const Result<QJsonObject> object = parseYamlObject(yaml);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::InvalidDocument);
    }
};

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
