// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/websocket/handshaketext.h"
#include "ui/websocket/handshakeview.h"

using namespace wsw;

namespace {

// CN=test.example, O=Testers; of the year 2020; names test.example and *.test.example.
const QByteArray expiredCertificate = "-----BEGIN CERTIFICATE-----\n"
                                      "MIIBijCCATGgAwIBAgIBATAKBggqhkjOPQQDAjApMRUwEwYDVQQDDAx0ZXN0LmV4\n"
                                      "YW1wbGUxEDAOBgNVBAoMB1Rlc3RlcnMwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAx\n"
                                      "MDAwMDAwWjApMRUwEwYDVQQDDAx0ZXN0LmV4YW1wbGUxEDAOBgNVBAoMB1Rlc3Rl\n"
                                      "cnMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATtPXnW7d87REUdGgXF8+uubiFr\n"
                                      "K2ozr1btKNN1Kxskq3TXrh9hqkQ6pG0Fv9FL42HRTFA7KsYfG3JoMfJGf6wro0ow\n"
                                      "SDAnBgNVHREEIDAeggx0ZXN0LmV4YW1wbGWCDioudGVzdC5leGFtcGxlMB0GA1Ud\n"
                                      "DgQWBBSZlQfzE5cR3gZh073FUisqYV0L6zAKBggqhkjOPQQDAgNHADBEAiAsc1ik\n"
                                      "sQb3E5cRdzP6hyJazwQ0zVboMxWhrKmZteXOxQIgd7JkoDi3LrD6Vfeq9ucX6/Ww\n"
                                      "kyNfD0l+/QYaHPl7o24=\n"
                                      "-----END CERTIFICATE-----\n";

HandshakeInfo wireHandshake()
{
    HandshakeInfo info;
    info.engine = QStringLiteral("wire");
    info.request = "GET /ws/42 HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: 1\r\nX-A: 2\r\n\r\n";
    info.response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
    info.extensions = QStringLiteral("permessage-deflate");
    return info;
}

QPlainTextEdit *editOf(const HandshakeView &view, const char *name)
{
    for (QPlainTextEdit *edit : view.findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == QLatin1String(name) && edit->isVisible())
            return edit;
    }
    return nullptr;
}

QString textOf(const HandshakeView &view, const char *name)
{
    const QPlainTextEdit *edit = editOf(view, name);
    return edit ? edit->toPlainText() : QStringLiteral("not shown");
}

} // namespace

class TestHandshakeView : public QObject
{
    Q_OBJECT

private slots:
    void heads_data();
    void heads();
    void agreement();
    void certificates();
    void showsBothHeads();
    void showsARefusal();
    void theSameAgainKeepsTheSelection();
    void offersTheWireEngine();
    void saysWhyThereIsNone();
    void copies();
};

void TestHandshakeView::heads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
    QTest::newRow("head") << QByteArray("A\r\nB: c\r\n\r\n") << QByteArray() << QStringLiteral("A\nB: c");
    QTest::newRow("repeated") << QByteArray("A\r\nB: 1\r\nB: 2\r\n\r\n") << QByteArray()
                              << QStringLiteral("A\nB: 1\nB: 2");
    QTest::newRow("body") << QByteArray("A\r\n\r\n") << QByteArray("no\nentry") << QStringLiteral("A\n\nno\nentry");
    QTest::newRow("UTF-8") << QByteArray("X: é\r\n\r\n") << QByteArray() << QStringLiteral("X: é");
    QTest::newRow("Latin-1") << QByteArray("X: \xe9\r\n\r\n") << QByteArray() << QStringLiteral("X: é");
    QTest::newRow("controls") << QByteArray("X: \x1b[1m\r\n\r\n") << QByteArray() << QStringLiteral("X: ⟨ESC⟩[1m");
    QTest::newRow("carriage return") << QByteArray("X: a\rb\r\n\r\n") << QByteArray() << QStringLiteral("X: a⟨CR⟩b");
}

void TestHandshakeView::heads()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QTEST(headText(head, body), "text");
}

void TestHandshakeView::agreement()
{
    HandshakeInfo info = wireHandshake();
    QCOMPARE(agreementText(info, {}, false),
             QStringLiteral("Subprotocol: none\nExtensions: permessage-deflate\nTLS: none\nEngine: Wire"));
    info.tlsVersion = QStringLiteral("TLSv1.3");
    info.tlsCipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    info.extensions.clear();
    QCOMPARE(agreementText(info, QStringLiteral("chat"), false),
             QStringLiteral("Subprotocol: chat\nExtensions: none\nTLS: TLSv1.3, TLS_AES_256_GCM_SHA384\nEngine: Wire"));
}

void TestHandshakeView::certificates()
{
    HandshakeInfo info = wireHandshake();
    info.certificates = {expiredCertificate, "no certificate"};
    const QString text = agreementText(info, {}, false);
    for (const char *line :
         {"Certificate 1 of 2", "Subject: test.example", "Issuer: test.example", "(expired)",
          "Names: *.test.example, test.example",
          "SHA-256: FC:77:B0:69:FC:24:08:55:DA:AB:22:9E:23:1B:F9:B8:19:82:2E:90:4D:45:D5:31:76:3F:64:B3:77:F4:9D:56",
          "Certificate 2 of 2\nIt can't be read."})
        QVERIFY2(text.contains(QLatin1String(line)), line);
}

void TestHandshakeView::showsBothHeads()
{
    HandshakeView view;
    view.show();
    view.showHandshake(wireHandshake(), {}, false);
    QCOMPARE(textOf(view, "Handshake request"), QStringLiteral("GET /ws/42 HTTP/1.1\nHost: 127.0.0.1\nX-A: 1\nX-A: 2"));
    QCOMPARE(textOf(view, "Handshake response"),
             QStringLiteral("HTTP/1.1 101 Switching Protocols\nUpgrade: websocket"));
    QVERIFY(textOf(view, "What came of the handshake").contains(QStringLiteral("permessage-deflate")));
    QVERIFY(!view.findChild<QPushButton *>()->isVisible());
}

void TestHandshakeView::showsARefusal()
{
    HandshakeInfo info = wireHandshake();
    info.response = "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n";
    info.body = "no";
    HandshakeView view;
    view.show();
    view.showHandshake(info, {}, true);
    QCOMPARE(textOf(view, "Handshake response"), QStringLiteral("HTTP/1.1 403 Forbidden\nContent-Length: 2\n\nno"));
    const QString came = textOf(view, "What came of the handshake");
    QVERIFY(came.startsWith(QStringLiteral("Refused: HTTP/1.1 403 Forbidden\n")));
    QVERIFY(!came.contains(QStringLiteral("Subprotocol")));
}

void TestHandshakeView::theSameAgainKeepsTheSelection()
{
    HandshakeView view;
    view.show();
    view.showHandshake(wireHandshake(), {}, false);
    QPlainTextEdit *edit = editOf(view, "Handshake request");
    edit->selectAll();
    QSignalSpy changes(edit, &QPlainTextEdit::textChanged);
    view.showHandshake(wireHandshake(), {}, false);
    QVERIFY(edit->textCursor().hasSelection());
    QCOMPARE(changes.count(), 0);
    HandshakeInfo other = wireHandshake();
    other.request.replace("42", "43");
    view.showHandshake(other, {}, false);
    QVERIFY(edit->toPlainText().contains(QStringLiteral("/ws/43")));
}

void TestHandshakeView::offersTheWireEngine()
{
    HandshakeInfo info;
    info.engine = QStringLiteral("qt");
    HandshakeView view;
    view.show();
    view.showHandshake(info, {}, false);
    auto *button = view.findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QCOMPARE(textOf(view, "Handshake request"), QStringLiteral("not shown"));
    QSignalSpy requested(&view, &HandshakeView::wireEngineRequested);
    button->click();
    QCOMPARE(requested.count(), 1);
    view.setEngine(EngineKind::Wire);
    QVERIFY(!button->isVisible());
}

void TestHandshakeView::saysWhyThereIsNone()
{
    HandshakeView view;
    view.show();
    view.showHandshake(wireHandshake(), {}, false);
    view.showNone(QStringLiteral("Nobody is there."));
    QCOMPARE(textOf(view, "Handshake request"), QStringLiteral("not shown"));
    view.showHandshake(wireHandshake(), {}, false);
    QVERIFY(textOf(view, "Handshake request").startsWith(QStringLiteral("GET")));
}

void TestHandshakeView::copies()
{
    HandshakeView view;
    view.show();
    view.showHandshake(wireHandshake(), {}, false);
    view.findChild<QToolButton *>()->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("GET /ws/42")));
    QVERIFY(text.contains(QStringLiteral("\n\nHTTP/1.1 101")));
    QVERIFY(text.endsWith(QStringLiteral("Engine: Wire")));
}

QTEST_MAIN(TestHandshakeView)
#include "tst_handshakeview.moc"
