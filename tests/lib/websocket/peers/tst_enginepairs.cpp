// SPDX-License-Identifier: MIT
// Both engines against each other and themselves: one script, whoever plays it, leaves the same two logs.
#include <QCryptographicHash>
#include <QTest>

#include "websocket/engines.h"
#include "websocket/server.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

enum class Side { Client, Server };

struct Step
{
    Side by = Side::Client;
    /// Text, Binary, Ping, Close; Error stands for dropping TCP.
    MessageKind kind = MessageKind::Text;
    QByteArray payload; ///< of a close: the reason
    quint16 code = 0;
};

using Script = QList<Step>;

/// What one side's log shows of a script.
QString entry(Direction direction, MessageKind kind, const QByteArray &payload)
{
    const bool isShort = payload.size() <= 20;
    const QByteArray content = isShort ? payload : QCryptographicHash::hash(payload, QCryptographicHash::Sha1);
    return u"%1 %2 of %3 bytes: %4"_s.arg(directionName(direction), kindName(kind))
        .arg(payload.size())
        .arg(QString::fromLatin1(content.toHex()));
}

QString closeEntry(quint16 code, const QString &reason, ClosedBy by)
{
    return u"close %1 “%2” by %3"_s.arg(code).arg(reason, closedByName(by));
}

/// One side's log, without times, and its connection.
class Log : public QObject
{
public:
    void follow(Connection *connection)
    {
        m_connection = connection;
        connect(connection, &Connection::logged, this, [this](const Message &message) {
            const MessageView view = viewOf(message);
            if (message.kind == MessageKind::Close) {
                const CloseInfo info = closeInfo(view);
                // What an engine says of a connection that was dropped is for people, and its own.
                m_entries.append(closeEntry(info.code, info.code == 1006 ? QString() : info.reason, info.by));
            } else if (message.kind == MessageKind::Error) {
                m_entries.append(u"error: "_s + errorInfo(view).second);
            } else {
                m_entries.append(entry(message.direction, message.kind, message.payload));
            }
        });
    }
    const QStringList &entries() const { return m_entries; }

    Result<void> perform(const Step &step)
    {
        switch (step.kind) {
        case MessageKind::Text: return m_connection->sendText(step.payload);
        case MessageKind::Binary: return m_connection->sendBinary(step.payload);
        case MessageKind::Ping: return m_connection->ping(step.payload);
        case MessageKind::Close: return m_connection->close(step.code, QString::fromUtf8(step.payload));
        default: m_connection->abort(); return {};
        }
    }

private:
    Connection *m_connection = nullptr;
    QStringList m_entries;
};

/// What both logs must show after a step.
void expectStep(const Step &step, QStringList &own, QStringList &other)
{
    const QString reason = QString::fromUtf8(step.payload);
    switch (step.kind) {
    case MessageKind::Close:
        own.append(closeEntry(step.code, reason, ClosedBy::Us));
        other.append(closeEntry(step.code, reason, ClosedBy::Peer));
        break;
    case MessageKind::Error:
        own.append(closeEntry(1006, {}, ClosedBy::Us));
        other.append(closeEntry(1006, {}, ClosedBy::Abnormal));
        break;
    default:
        own.append(entry(Direction::Out, step.kind, step.payload));
        other.append(entry(Direction::In, step.kind, step.payload));
        if (step.kind == MessageKind::Ping)
            own.append(entry(Direction::In, MessageKind::Pong, step.payload));
    }
}

Script messages(MessageKind kind)
{
    Script script;
    for (const Side by : {Side::Client, Side::Server}) {
        script.append({by, kind, {}});
        // RFC 6455 section 5.2: where the length's form changes.
        for (const qsizetype size : {1, 124, 125, 126, 127, 65535, 65536, 300000})
            script.append({by, kind, QByteArray(size, 'x')});
    }
    return script;
}

Script unicode()
{
    Script script;
    // Longer than QWebSocket's frames of 512 KiB, which would cut a character.
    for (const QByteArray &text :
         {QByteArray("Привет"), QByteArray("你好，世界"), QByteArray("🙂👩‍👩‍👧🏳️‍🌈"),
          QByteArray("\xc2\x80\xed\x9f\xbf\xee\x80\x80\xf4\x8f\xbf\xbf"), QByteArray("a\0b\r\n\t\x7f", 7),
          QByteArrayLiteral("aé").repeated(300000)}) {
        script.append({Side::Client, MessageKind::Text, text});
        script.append({Side::Server, MessageKind::Text, text});
    }
    return script;
}

Script pings()
{
    Script script;
    for (const Side by : {Side::Client, Side::Server}) {
        script.append({by, MessageKind::Text, "before"});
        for (const QByteArray &payload : {QByteArray(), QByteArray("mark"), QByteArray(125, '\xff')})
            script.append({by, MessageKind::Ping, payload});
        script.append({by, MessageKind::Binary, "after"});
    }
    return script;
}

Script manySmall()
{
    Script script;
    for (int i = 0; i < 1000; ++i)
        script.append({i < 500 ? Side::Client : Side::Server, MessageKind::Text, QByteArray::number(i)});
    return script;
}

/// Said by both, then ended by one.
Script ending(Side by, MessageKind kind, quint16 code, const QByteArray &reason)
{
    return {{Side::Client, MessageKind::Text, "hello"},
            {Side::Server, MessageKind::Text, "goodbye"},
            {by, kind, reason, code}};
}

} // namespace

class TestEnginePairs : public QObject
{
    Q_OBJECT

private slots:
    void scripts_data()
    {
        QTest::addColumn<EngineKind>("clientEngine");
        QTest::addColumn<EngineKind>("serverEngine");
        QTest::addColumn<Script>("script");
        QList<std::pair<QByteArray, Script>> scripts{
            {"texts", messages(MessageKind::Text)},
            {"binaries", messages(MessageKind::Binary)},
            {"unicode", unicode()},
            {"pings", pings()},
            {"1000 small ones", manySmall()},
        };
        const QByteArray longest = QByteArrayLiteral("é").repeated(61) + '!';
        for (const Side by : {Side::Client, Side::Server}) {
            const QByteArray who = by == Side::Client ? "client" : "server";
            // A close frame without a code is left out: QWebSocket reports 1000 for it, the wire engine 1005.
            for (const quint16 code : {1000, 1001, 1003, 1008, 1011, 3000, 4999})
                scripts.append({who + " closes " + QByteArray::number(code), ending(by, MessageKind::Close, code, {})});
            scripts.append({who + " gives a reason", ending(by, MessageKind::Close, 4000, "够了 – genug")});
            scripts.append({who + " gives a long reason", ending(by, MessageKind::Close, 1000, longest)});
            scripts.append({who + " drops TCP", ending(by, MessageKind::Error, 0, {})});
        }
        for (const EngineKind clientEngine : {EngineKind::Qt, EngineKind::Wire}) {
            for (const EngineKind serverEngine : {EngineKind::Qt, EngineKind::Wire}) {
                for (const auto &[name, script] : scripts) {
                    QTest::addRow("%s client, %s server: %s", qPrintable(engineName(clientEngine)),
                                  qPrintable(engineName(serverEngine)), name.constData())
                        << clientEngine << serverEngine << script;
                }
            }
        }
    }
    void scripts()
    {
        QFETCH(EngineKind, clientEngine);
        QFETCH(EngineKind, serverEngine);
        QFETCH(Script, script);
        if (!hasQtEngine() && (clientEngine == EngineKind::Qt || serverEngine == EngineKind::Qt))
            QSKIP("This program was built without Qt WebSockets");

        ConnectionIds ids;
        ServerOptions serverOptions;
        serverOptions.port = 0;
        serverOptions.engine = serverEngine;
        Server server(serverOptions, ids);
        QVERIFY(server.listen());
        Log clientLog;
        Log serverLog;
        connect(&server, &Server::clientConnected, &serverLog,
                [&](quint32 id) { serverLog.follow(server.client(id)); });
        ConnectionOptions clientOptions;
        clientOptions.engine = clientEngine;
        clientOptions.url = server.url();
        Connection client(ids.next(), clientOptions);
        connect(&client, &Connection::opened, &clientLog, [&] { clientLog.follow(&client); });
        client.open();
        QTRY_VERIFY(client.state() != ConnectionState::Connecting);
        QCOMPARE(client.state(), ConnectionState::Open);
        QTRY_COMPARE(server.clients().size(), 1);
        QCOMPARE(client.info().handshake.engine, engineName(clientEngine));
        QCOMPARE(server.client(1)->info().handshake.engine, engineName(serverEngine));

        QStringList expectedOfClient;
        QStringList expectedOfServer;
        for (qsizetype i = 0; i < script.size(); ++i) {
            const Step &step = script.at(i);
            const bool byClient = step.by == Side::Client;
            QVERIFY((byClient ? clientLog : serverLog).perform(step));
            expectStep(step, byClient ? expectedOfClient : expectedOfServer,
                       byClient ? expectedOfServer : expectedOfClient);
            const bool isLast = i + 1 == script.size();
            // Only what follows upon what came is in an order that both sides share; a drop loses what is under way.
            if (step.kind == MessageKind::Ping || isLast || script.at(i + 1).by != step.by
                || script.at(i + 1).kind == MessageKind::Error) {
                QTRY_COMPARE_WITH_TIMEOUT(serverLog.entries(), expectedOfServer, 10000);
                QTRY_COMPARE_WITH_TIMEOUT(clientLog.entries(), expectedOfClient, 10000);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEnginePairs)
#include "tst_enginepairs.moc"
