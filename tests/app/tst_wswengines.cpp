// SPDX-License-Identifier: MIT
// What --engine, --compress, --frames, --verbose, --echo and --tls-… do, from outside and against node's ws.
#include <QTest>

#include "support/peers/certificates.h"
#include "support/peers/nodepeer.h"
#include "support/program.h"
#include "support/runningprogram.h"
#include "websocket/engines.h"

using namespace Qt::StringLiterals;
using namespace wsw::test;

namespace {

const QString extensionHead = u"Sec-WebSocket-Extensions: permessage-deflate"_s;

QString deflating()
{
    return u"{\"deflate\": true}"_s;
}

/// Of an event that tells its handshake: one of the heads.
QString headOf(const QJsonObject &event, const QString &which)
{
    return event.value("handshake"_L1).toObject().value(which).toString();
}

} // namespace

class TestWswEngines : public QObject
{
    Q_OBJECT

private slots:
    void connectsCompressed()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing");
        NodePeer peer(u"mirror.js"_s, {u"server"_s, u"0"_s, deflating()});
        const quint16 port = peer.waitForPort();
        QVERIFY(port != 0);
        const QString text = u"сжатое сообщение "_s.repeated(200);
        const auto run = runWsw({u"connect"_s, u"ws://127.0.0.1:%1/"_s.arg(port), u"--compress"_s, u"--verbose"_s,
                                 u"--frames"_s, u"--send"_s, text, u"--count"_s, u"1"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(QString::fromUtf8(run.out).trimmed(), text.trimmed());
        QVERIFY2(run.err.contains("> " + extensionHead.toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains("< " + extensionHead.toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains("out FIN RSV1 text, masked"), run.err.constData());
        QVERIFY2(run.err.contains("in FIN RSV1 text"), run.err.constData());
    }

    void servesCompressed()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing");
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--compress"_s,
                               u"--verbose"_s, u"--frames"_s, u"--greet"_s, u"hello "_s.repeated(100)});
        NodePeer peer(u"mirror.js"_s, {u"client"_s, server.url(), deflating()});
        QVERIFY(server.waitFor(u"message"_s, 2)); // the greeting, and the mirror's image of it
        QCOMPARE(server.events(u"message"_s).at(1).value("data"_L1).toString(), u"hello "_s.repeated(100));
        const QJsonObject open = server.events(u"open"_s).first();
        QCOMPARE(open.value("extensions"_L1).toString(), u"permessage-deflate"_s);
        QVERIFY(headOf(open, u"request"_s).contains(extensionHead));
        QVERIFY(headOf(open, u"response"_s).contains(extensionHead));
        const QList<QJsonObject> frames = server.events(u"frame"_s);
        QVERIFY(frames.size() >= 2);
        QCOMPARE(frames.first().value("inflated"_L1).toInt(), 600);
        QVERIFY(frames.first().value("length"_L1).toInt() < 100);
    }

    void speaksTls()
    {
        if (!Certificates::canBeMade())
            QSKIP("openssl is missing");
        const Certificates certificates;
        QVERIFY(certificates.isValid());
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--echo"_s, u"--tls-cert"_s,
                               certificates.certificate(), u"--tls-key"_s, certificates.key()});
        const QString url = server.url();
        QVERIFY2(url.startsWith("wss://"_L1), qPrintable(url));
        for (const QString &engine : {u"wire"_s, u"qt"_s}) {
            if (engine == "qt"_L1 && !wsw::hasQtEngine())
                continue;
            const auto trusted = runWsw({u"connect"_s, url, u"--ca"_s, certificates.authority(), u"--engine"_s, engine,
                                         u"--send"_s, u"private"_s, u"--count"_s, u"1"_s});
            QCOMPARE(trusted.status, 0);
            QCOMPARE(trusted.out, QByteArray("private\n"));
            const auto untrusted = runWsw({u"connect"_s, url, u"--engine"_s, engine, u"--send"_s, u"x"_s});
            QCOMPARE(untrusted.status, 1);
            QVERIFY2(untrusted.err.contains("not trusted"), untrusted.err.constData());
        }
    }

    void echoesAsClient()
    {
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--greet"_s, u"and you?"_s});
        RunningProgram client({u"connect"_s, server.url(), u"--echo"_s, u"--json"_s});
        QVERIFY(server.waitFor(u"message"_s, 2));
        const QJsonObject answer = server.events(u"message"_s).at(1);
        QCOMPARE(answer.value("direction"_L1).toString(), u"in"_s);
        QCOMPARE(answer.value("data"_L1).toString(), u"and you?"_s);
        server.process.write("/kick 1 1000\n");
        QVERIFY(server.process.waitForBytesWritten());
        QCOMPARE(client.finish(), 0);
    }

    void showsRefusals()
    {
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--path"_s, u"/ws/{sid}"_s});
        const auto run = runWsw({u"connect"_s, server.url() + u"/elsewhere"_s, u"--engine"_s, u"wire"_s, u"-v"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("< HTTP/1.1 404 Not Found"), run.err.constData());
        QVERIFY2(run.err.contains("404 Not Found\n"), run.err.constData());
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QByteArray(named);
        };
        const QString anywhere = u"127.0.0.1:0"_s;
        row("connect: unknown engine", {u"connect"_s, u"ws://127.0.0.1:1"_s, u"--engine"_s, u"steam"_s}, "steam");
        row("serve: unknown engine", {u"serve"_s, u"--listen"_s, anywhere, u"--engine"_s, u"steam"_s}, "steam");
        row("serve: certificate without key", {u"serve"_s, u"--listen"_s, anywhere, u"--tls-cert"_s, u"x"_s},
            "--tls-key");
        row("serve: no such certificate",
            {u"serve"_s, u"--listen"_s, anywhere, u"--tls-cert"_s, u"/nowhere.pem"_s, u"--tls-key"_s, u"/nowhere"_s},
            "/nowhere.pem");
        if (wsw::hasQtEngine()) {
            row("serve: qt can't compress",
                {u"serve"_s, u"--listen"_s, anywhere, u"--engine"_s, u"qt"_s, u"--compress"_s}, "compression");
        }
    }
    void misuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const auto run = runWsw(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(named), run.err.constData());
    }

    void qtCanNotCompress()
    {
        if (!wsw::hasQtEngine())
            QSKIP("built without Qt WebSockets");
        const auto run = runWsw({u"connect"_s, u"ws://127.0.0.1:1"_s, u"--engine"_s, u"qt"_s, u"--compress"_s});
        QVERIFY(run.status != 0);
        QVERIFY2(run.err.contains("compression"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestWswEngines)
#include "tst_wswengines.moc"
