// SPDX-License-Identifier: MIT
// The HTTP trigger of a running server, as curl sees it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "flow/flowfile.h"
#include "message/recordingreader.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

const QString server = QStringLiteral("server");
const QString token = QStringLiteral("s3cret");

struct CurlAnswer
{
    int status = 0;
    QJsonObject body;

    QString error() const { return body.value("error"_L1).toObject().value("code"_L1).toString(); }
};

ServerProfile profile()
{
    ServerProfile profile;
    profile.id = server;
    profile.port = 0;
    profile.paths.first().pattern = u"/chat/{room}/{user}"_s;
    profile.httpTrigger.enabled = true;
    profile.httpTrigger.endpoint.port = 0;
    profile.httpTrigger.token = {Secret::Storage::Document, token};
    return profile;
}

} // namespace

class TestHttpTrigger : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;

    ServerStatus status() const { return m_workbench->serverStatus(server); }

    void start(const ServerProfile &started, const QList<FlowGraph> &flows = {})
    {
        m_workbench->startServer(started, {}, flows);
        QTRY_COMPARE(status().state, ServerStatus::State::Listening);
    }

    void connectClient(const QString &room, const QString &user)
    {
        ConnectionProfile client;
        client.id = user;
        client.address = status().url() + u"/chat/%1/%2"_s.arg(room, user);
        m_workbench->openConnection(client);
        const int before = status().clientCount;
        QTRY_COMPARE(status().clientCount, before + 1);
        QTRY_COMPARE(m_workbench->connectionStatus(user).state, ConnectionState::Open);
    }

    quint64 receivedBy(const QString &user) const { return m_workbench->connectionStatus(user).received; }

    /// The last text that a client got.
    QByteArray lastReceivedBy(const QString &user) const
    {
        QByteArray last;
        const auto reader = RecordingReader::attach(m_workbench->recording());
        (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
            if (message.connection == m_workbench->connectionStatus(user).connection
                && message.direction == Direction::In)
                last = message.payload.toByteArray();
            return true;
        });
        return last;
    }

    CurlAnswer curl(const QString &path, const QStringList &arguments, const QString &shown = token)
    {
        QStringList all{u"-s"_s, u"-w"_s, u"\n%{http_code}"_s, status().httpTrigger + path};
        if (!shown.isEmpty())
            all += {u"-H"_s, u"Authorization: Bearer "_s + shown};
        QProcess process;
        process.start(u"curl"_s, all + arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000))
            return {};
        const QByteArrayList lines = process.readAllStandardOutput().split('\n');
        return {lines.last().toInt(), QJsonDocument::fromJson(lines.first()).object()};
    }
    CurlAnswer push(const QByteArray &body) { return curl(u"/push"_s, {u"-d"_s, QString::fromUtf8(body)}); }

private slots:
    void initTestCase()
    {
        QProcess process;
        process.start(u"curl"_s, {u"--version"_s});
        QVERIFY2(process.waitForFinished(), "curl is missing: packaging/test.sh installs it");
    }
    void init()
    {
        static int number = 0;
        auto workbench = Workbench::create(m_folder.filePath(u"%1.wsrecording"_s.arg(++number)));
        QVERIFY(workbench);
        m_workbench = std::move(*workbench);
    }
    void cleanup() { m_workbench.reset(); }

    void pushesToWhomIsNamed_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("reached");
        QTest::newRow("all") << QByteArray(R"("all")") << QStringList{u"anna"_s, u"bob"_s, u"chen"_s};
        QTest::newRow("id") << QByteArray("2") << QStringList{u"bob"_s};
        QTest::newRow("ids") << QByteArray("[1,3]") << QStringList{u"anna"_s, u"chen"_s};
        QTest::newRow("filter") << QByteArray(R"("room = 7")") << QStringList{u"anna"_s, u"bob"_s};
        QTest::newRow("terms") << QByteArray(R"({"room":7,"user":"bob"})") << QStringList{u"bob"_s};
    }
    void pushesToWhomIsNamed()
    {
        QFETCH(QByteArray, to);
        QFETCH(QStringList, reached);
        start(profile());
        connectClient(u"7"_s, u"anna"_s);
        connectClient(u"7"_s, u"bob"_s);
        connectClient(u"8"_s, u"chen"_s);
        const CurlAnswer answer = push(R"({"to":)" + to + R"(,"text":"订单 42"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value("sent"_L1).toInt(), int(reached.size()));
        for (const QString &user : reached)
            QTRY_COMPARE(receivedBy(user), 1U);
        for (const QString &user : {u"anna"_s, u"bob"_s, u"chen"_s})
            QCOMPARE(receivedBy(user), reached.contains(user) ? 1U : 0U);
        QCOMPARE(lastReceivedBy(reached.first()), QByteArray("订单 42"));
    }

    void contents_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("text") << QByteArray(R"("text":"{{user}}")") << QByteArray("{{user}}");
        QTest::newRow("variables") << QByteArray(R"("text":"{{user}} {{id}} {{query.none}}|","variables":true)")
                                   << QByteArray("anna 1 |");
        QTest::newRow("json as it is written")
            << QByteArray(R"("json": {"type":1, "orderId":12345678901234567890, "content":["a"]})")
            << QByteArray(R"({"type":1, "orderId":12345678901234567890, "content":["a"]})");
        QTest::newRow("base64") << QByteArray(R"("base64":"AAH/")") << QByteArray("\x00\x01\xff", 3);
    }
    void contents()
    {
        QFETCH(QByteArray, content);
        start(profile());
        connectClient(u"7"_s, u"anna"_s);
        QCOMPARE(push(R"({"to":"all",)" + content + "}").status, 200);
        QTRY_COMPARE(receivedBy(u"anna"_s), 1U);
        QTEST(lastReceivedBy(u"anna"_s), "expected");
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no JSON") << QByteArray("{\"to\":") << 400 << u"invalid-json"_s;
        QTest::newRow("nobody named") << QByteArray(R"({"text":"x"})") << 400 << u"invalid-argument"_s;
        QTest::newRow("no content") << QByteArray(R"({"to":"all"})") << 400 << u"invalid-argument"_s;
        QTest::newRow("two contents") << QByteArray(R"({"to":"all","text":"x","json":1})") << 400
                                      << u"invalid-argument"_s;
        QTest::newRow("bad filter") << QByteArray(R"({"to":"room =","text":"x"})") << 400 << u"invalid-argument"_s;
        QTest::newRow("bad id") << QByteArray(R"({"to":[0],"text":"x"})") << 400 << u"invalid-argument"_s;
        QTest::newRow("bad base64") << QByteArray(R"({"to":"all","base64":"*"})") << 400 << u"invalid-argument"_s;
        QTest::newRow("gone") << QByteArray(R"({"to":9,"text":"x"})") << 404 << u"no-such-client"_s;
        QTest::newRow("matches none") << QByteArray(R"({"to":"room = 9","text":"x"})") << 404 << u"no-such-client"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, body);
        start(profile());
        connectClient(u"7"_s, u"anna"_s);
        const CurlAnswer answer = push(body);
        QTEST(answer.status, "status");
        QTEST(answer.error(), "code");
        QCOMPARE(receivedBy(u"anna"_s), 0U);
    }

    void nobodyThere()
    {
        start(profile());
        const CurlAnswer answer = push(R"({"to":"all","text":"x"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value("sent"_L1).toInt(-1), 0);
    }

    void theTokenIsNeeded_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QString();
        QTest::newRow("wrong") << u"s3creT"_s;
        QTest::newRow("longer") << token + u'x';
    }
    void theTokenIsNeeded()
    {
        QFETCH(QString, shown);
        start(profile());
        const CurlAnswer answer = curl(u"/clients"_s, {}, shown);
        QCOMPARE(answer.status, 401);
        QVERIFY(!QJsonDocument(answer.body).toJson().contains(token.toUtf8()));
    }

    void listsClients()
    {
        start(profile());
        connectClient(u"7"_s, u"anna"_s);
        const QDateTime before = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        connectClient(u"8"_s, u"bob"_s);
        QCOMPARE(curl(u"/clients"_s, {}).body.value("clients"_L1).toArray().size(), 2);
        const QJsonArray found = curl(u"/clients?filter=room%20%3D%208"_s, {}).body.value("clients"_L1).toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value("params"_L1).toObject().value("user"_L1).toString(), u"bob"_s);
        QCOMPARE(found.first().toObject().value("id"_L1).toInt(), 2);
        const QDateTime since =
            QDateTime::fromString(found.first().toObject().value("since"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY(since.isValid() && since >= before && since <= QDateTime::currentDateTimeUtc());
        QCOMPARE(curl(u"/clients"_s, {u"-d"_s, u"{}"_s}).status, 405);
        QCOMPARE(curl(u"/client"_s, {}).status, 404);
    }

    void runsFlows()
    {
        QFile file(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto flow = parseFlow(file.readAll().replace("1000", "1"));
        QVERIFY(flow);
        start(profile(), {*flow});
        connectClient(u"7"_s, u"anna"_s);
        connectClient(u"7"_s, u"bob"_s);
        const QString path = u"/flows/"_s + flow->name;
        const CurlAnswer answer = curl(path, {u"-d"_s, uR"({"client":1,"inputs":{"a":3}})"_s});
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.body.value("run"_L1).toInt() > 0);
        QTRY_COMPARE(receivedBy(u"anna"_s), 2U);
        QCOMPARE(receivedBy(u"bob"_s), 0U);
        QCOMPARE(curl(path, {u"-d"_s, uR"({"client":9})"_s}).status, 404);
        QCOMPARE(curl(path, {u"-d"_s, uR"({"inputs":{"nope":3}})"_s}).status, 400);
        QCOMPARE(curl(u"/flows/nope"_s, {u"-X"_s, u"POST"_s}).status, 404);
    }

    void endsWithItsServer()
    {
        start(profile());
        const QString url = status().httpTrigger;
        QTcpSocket silent; // keeps one of its workers waiting
        silent.connectToHost(u"127.0.0.1"_s, quint16(QUrl(url).port()));
        QVERIFY(silent.waitForConnected());
        silent.write("POST /push HTTP/1.1\r\nContent-Length: 100\r\n\r\n");
        QVERIFY(silent.waitForBytesWritten());
        m_workbench->stopServer(server);
        QTRY_COMPARE(status().state, ServerStatus::State::Stopped);
        QVERIFY(status().httpTrigger.isEmpty());
        ServerProfile again = profile();
        again.httpTrigger.endpoint.port = quint16(QUrl(url).port());
        start(again); // the port is free at once
        QCOMPARE(curl(u"/clients"_s, {}).status, 200);
    }

    void badProfilesAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("reachable by others") << u"0.0.0.0"_s << token << false << ErrorCode::InvalidArgument;
        QTest::newRow("no token") << u"127.0.0.1"_s << QString() << false << ErrorCode::InvalidArgument;
        QTest::newRow("not an address") << u"nowhere"_s << token << false << ErrorCode::InvalidAddress;
        QTest::newRow("port taken") << u"127.0.0.1"_s << token << true << ErrorCode::AddressInUse;
    }
    void badProfilesAreTold()
    {
        QFETCH(QString, address);
        QFETCH(QString, secret);
        QFETCH(bool, taken);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerProfile bad = profile();
        bad.httpTrigger.endpoint = {address, taken ? other.serverPort() : quint16(0)};
        bad.httpTrigger.token.text = secret;
        m_workbench->startServer(bad);
        QTRY_COMPARE(status().state, ServerStatus::State::Failed);
        QTEST(status().error.code, "code");
        m_workbench->startServer(profile()); // nothing of the failed start is left
        QTRY_COMPARE(status().state, ServerStatus::State::Listening);
    }
};

QTEST_GUILESS_MAIN(TestHttpTrigger)
#include "tst_httptrigger.moc"
