// SPDX-License-Identifier: MIT
#include <QTcpServer>

#include "support/overengines.h"
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;

namespace {

ServerOptions twoEndpoints()
{
    ServerOptions options;
    options.engine = testedEngine;
    options.moreEndpoints = {{QStringLiteral("127.0.0.1"), 0}, {QStringLiteral("::1"), 0}};
    return options;
}

} // namespace

/// A server that listens at several addresses and ports.
class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void servesEachAlike()
    {
        Served served(twoEndpoints());
        QCOMPARE(served.server.urls(), QStringList());
        const Result<void> listening = served.server.listen();
        if (!listening && listening.error().code == ErrorCode::AddressNotAvailable)
            QSKIP("This machine has no IPv6");
        QVERIFY(listening);
        const QStringList urls = served.server.urls();
        QCOMPARE(urls.size(), qsizetype(3));
        QCOMPARE(urls.first(), served.server.url().toString());
        QVERIFY(urls.at(2).startsWith(QLatin1String("ws://[::1]:")));
        QCOMPARE(QSet<QString>(urls.begin(), urls.end()).size(), qsizetype(3));
        std::vector<std::unique_ptr<Connection>> clients;
        for (const QString &url : urls) {
            ConnectionOptions options;
            options.url = QUrl(url);
            clients.push_back(std::make_unique<Connection>(100, options));
            clients.back()->open();
        }
        QTRY_COMPARE(served.connected.count(), 3);
        QCOMPARE(served.server.sendTextToAll("x"), 3);
        served.server.close();
        QTRY_COMPARE(served.stopped.count(), 1);
        QVERIFY(!served.server.isListening());
        for (const QString &url : urls) {
            QTcpSocket late;
            late.connectToHost(QHostAddress(QUrl(url).host()), quint16(QUrl(url).port()));
            QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
        }
    }

    void allOrNone()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerOptions options = twoEndpoints();
        options.moreEndpoints = {{QStringLiteral("127.0.0.1"), 0}, {QStringLiteral("127.0.0.1"), other.serverPort()}};
        Served served(options);
        const Result<void> listening = served.server.listen();
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::AddressInUse);
        QVERIFY(listening.error().message.contains(QString::number(other.serverPort())));
        QVERIFY(!served.server.isListening());
        QCOMPARE(served.server.urls(), QStringList());
        other.close();
        QVERIFY(served.server.listen());
        QCOMPARE(served.server.urls().size(), qsizetype(3));
    }

    void aWrongAddressIsNamed()
    {
        ServerOptions options = twoEndpoints();
        options.moreEndpoints = {{QStringLiteral("example.org"), 0}};
        Served served(options);
        const Result<void> listening = served.server.listen();
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::InvalidAddress);
        QVERIFY(listening.error().message.contains(QLatin1String("example.org")));
        QVERIFY(!served.server.isListening());
    }

    void limitsAreShared()
    {
        if (testedEngine == EngineKind::Qt)
            QSKIP("the Qt engine has no limits");
        ServerOptions options = twoEndpoints();
        options.moreEndpoints = {{QStringLiteral("127.0.0.1"), 0}};
        options.maxClients = 2;
        Served served(options);
        QVERIFY(served.server.listen());
        const QUrl second(served.server.urls().at(1));
        SocketClient a(served.server.port());
        QCOMPARE(a.status(), 101);
        SocketClient b(quint16(second.port()));
        QCOMPARE(b.status(), 101);
        SocketClient c(quint16(second.port()));
        QCOMPARE(c.status(), 503);
    }
};

WSW_TEST_OVER_ENGINES(TestEndpoints)
#include "tst_endpoints.moc"
