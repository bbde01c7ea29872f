// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/connectionoptions.h"
#include "websocket/engine/socketerror.h"

using namespace wsw;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << "ws://127.0.0.1:8181/ws/42"
                               << "ws://127.0.0.1:8181/ws/42";
        QTest::newRow("tls") << "wss://example.org"
                             << "wss://example.org";
        QTest::newRow("space around") << "  ws://localhost:1 \n"
                                      << "ws://localhost:1";
        QTest::newRow("no scheme") << "localhost:8181/ws"
                                   << "ws://localhost:8181/ws";
        QTest::newRow("http") << "http://localhost:3000/x?y=1"
                              << "ws://localhost:3000/x?y=1";
        QTest::newRow("https") << "HTTPS://localhost"
                               << "wss://localhost";
        QTest::newRow("IPv6") << "ws://[::1]:8181/"
                              << "ws://[::1]:8181/";
        QTest::newRow("highest port") << "ws://h:65535"
                                      << "ws://h:65535";
        QTest::newRow("query with colon") << "ws://h/p?u=a:99999"
                                          << "ws://h/p?u=a:99999";
        QTest::newRow("user") << "ws://u:70000@h:80/p"
                              << "ws://u:70000@h:80/p";
    }
    void accepts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto result = parseAddress(typed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->toString(), url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << "  "
                               << "empty";
        QTest::newRow("unknown scheme") << "ftp://host/x"
                                        << "ftp";
        QTest::newRow("no host") << "ws:///path"
                                 << "no host";
        QTest::newRow("only port") << "ws://:8181/"
                                   << "no host";
        QTest::newRow("port 0") << "ws://host:0/"
                                << "'0'";
        QTest::newRow("port 70000") << "ws://host:70000/"
                                    << "70000";
        QTest::newRow("port of letters") << "ws://host:http/"
                                         << "http";
        QTest::newRow("negative port") << "ws://host:-1/"
                                       << "-1";
        QTest::newRow("fragment") << "ws://host/a#b"
                                  << "fragment";
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto result = parseAddress(typed);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidAddress);
        QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
    }

    void listenAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << "127.0.0.1"
                              << "127.0.0.1";
        QTest::newRow("localhost") << "localhost"
                                   << "127.0.0.1";
        QTest::newRow("IPv6") << "::1"
                              << "::1";
        QTest::newRow("IPv6 in brackets") << "[::1]"
                                          << "::1";
        QTest::newRow("a name") << "example.org" << QString();
        QTest::newRow("empty") << "" << QString();
    }
    void listenAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto result = parseListenAddress(typed);
        QCOMPARE(result.has_value(), !address.isEmpty());
        if (result)
            QCOMPARE(result->toString(), address);
        else
            QCOMPARE(result.error().code, ErrorCode::InvalidAddress);
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
