// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

#include "flow/work/httprequest.h"

using namespace wsw;
using namespace std::chrono_literals;

/// A server that answers each request with the same bytes and notes what it was asked.
class TestHttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answers_data();
    void answers();
    void requests_data();
    void requests();
    void wrongRequests_data();
    void wrongRequests();
    void redirect();
    void refused();
    void timeout();
    void tooLarge();
    void cutOff();
    void cancelled();

private:
    QString url(const QString &path = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_server->serverPort()).arg(path);
    }
    Result<HttpAnswer> run(const HttpRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    QNetworkAccessManager m_manager;
    QByteArrayList m_answers; ///< the last for all that follow
    QByteArray m_asked;
    bool m_closes = true;
};

void TestHttpRequest::init()
{
    m_answers = {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"};
    m_asked.clear();
    m_closes = true;
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_asked += socket->readAll();
            if (!m_asked.contains("\r\n\r\n"))
                return;
            socket->write(m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first());
            if (m_closes)
                socket->disconnectFromHost();
        });
    });
}

Result<HttpAnswer> TestHttpRequest::run(const HttpRequest &request)
{
    std::optional<Result<HttpAnswer>> answer;
    const auto work = startHttpRequest(m_manager, request, [&](const Result<HttpAnswer> &result) { answer = result; });
    if (answer)
        return failure(ErrorCode::Internal, QStringLiteral("told from within"));
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        return failure(ErrorCode::Internal, QStringLiteral("never told"));
    return *answer;
}

void TestHttpRequest::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("text") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nh\xc3\xa9l!") << 200
                          << QStringLiteral("hél!") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("JSON") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 12\r\n\r\n{\"id\":[1,2]}") << 201
                          << QStringLiteral("{\"id\":[1,2]}")
                          << QJsonValue(QJsonObject{{QStringLiteral("id"), QJsonArray{1, 2}}});
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QString()
                             << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("not found is an answer") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno")
                                            << 404 << QStringLiteral("no") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a server's error is one") << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy") << 503
                                             << QStringLiteral("busy") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no UTF-8") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n\xff\xfe") << 200
                              << QStringLiteral("//4=") << QJsonValue(QJsonValue::Undefined);
}

void TestHttpRequest::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QJsonValue, json);
    m_answers = {answer};
    const Result<HttpAnswer> got = run({.url = url()});
    QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
    QCOMPARE(got->value(QLatin1String("status")).toInt(), status);
    QCOMPARE(got->value(QLatin1String("body")).toString(), body);
    QCOMPARE(got->value(QLatin1String("json")), json);
}

void TestHttpRequest::requests_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("GET") << QStringLiteral("GET") << QByteArray() << QByteArray();
    QTest::newRow("POST JSON") << QStringLiteral("POST") << QByteArray("{\"a\":1}") << QByteArray("application/json");
    QTest::newRow("PUT text") << QStringLiteral("PUT") << QByteArray("hello") << QByteArray("text/plain");
    QTest::newRow("PATCH") << QStringLiteral("PATCH") << QByteArray("[]") << QByteArray("application/json");
    QTest::newRow("DELETE") << QStringLiteral("DELETE") << QByteArray() << QByteArray();
}

void TestHttpRequest::requests()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const Result<HttpAnswer> got = run({.method = method,
                                        .url = url(QStringLiteral("orders?x=1")),
                                        .headers = {{QStringLiteral("X-Shop"), QStringLiteral("17")}},
                                        .body = body});
    QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
    QVERIFY2(m_asked.startsWith(method.toLatin1() + " /orders?x=1 HTTP/1.1\r\n"), m_asked.constData());
    QVERIFY2(m_asked.contains("X-Shop: 17\r\n"), m_asked.constData());
    QVERIFY2(m_asked.endsWith(body), m_asked.constData());
    QVERIFY2(m_asked.contains("Content-Type: " + type) != type.isEmpty(), m_asked.constData());
}

void TestHttpRequest::wrongRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    const QString good = QStringLiteral("http://127.0.0.1:9/");
    QTest::newRow("empty") << QString() << QString() << QString() << ErrorCode::InvalidAddress;
    QTest::newRow("no scheme") << QStringLiteral("127.0.0.1/x") << QString() << QString() << ErrorCode::InvalidAddress;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QString() << QString()
                            << ErrorCode::InvalidAddress;
    QTest::newRow("no host") << QStringLiteral("http:///x") << QString() << QString() << ErrorCode::InvalidAddress;
    QTest::newRow("header's name") << good << QStringLiteral("X Y") << QStringLiteral("1")
                                   << ErrorCode::InvalidArgument;
    QTest::newRow("header's value") << good << QStringLiteral("X") << QStringLiteral("1\r\nEvil: 2")
                                    << ErrorCode::InvalidArgument;
}

void TestHttpRequest::wrongRequests()
{
    QFETCH(QString, url);
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    HttpRequest request{.url = url};
    if (!header.isEmpty())
        request.headers.insert(header, value);
    const Result<HttpAnswer> got = run(request);
    QVERIFY(!got);
    QCOMPARE(got.error().code, code);
}

void TestHttpRequest::redirect()
{
    m_answers = {"HTTP/1.1 302 Found\r\nLocation: " + url(QStringLiteral("there")).toLatin1()
                     + "\r\nContent-Length: 0\r\n\r\n",
                 "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"};
    const Result<HttpAnswer> got = run({.url = url()});
    QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
    QCOMPARE(got->value(QLatin1String("status")).toInt(), 200);
    QVERIFY(m_asked.contains("GET /there "));
}

void TestHttpRequest::refused()
{
    const QString gone = url();
    m_server->close();
    const Result<HttpAnswer> got = run({.url = gone});
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::ConnectionRefused);
    QVERIFY2(got.error().message.contains(gone), qPrintable(got.error().message));
}

void TestHttpRequest::timeout()
{
    m_answers = {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nslow"};
    m_closes = false;
    const Result<HttpAnswer> got = run({.url = url(), .timeout = 50ms});
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::Timeout);
}

void TestHttpRequest::tooLarge()
{
    m_answers = {"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(int(mostAnswerBytes) + 1, 'x')};
    const Result<HttpAnswer> got = run({.url = url()});
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::MessageTooBig);
}

void TestHttpRequest::cutOff()
{
    m_answers = {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nslow"};
    const Result<HttpAnswer> got = run({.url = url()});
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::ConnectionLost);
}

void TestHttpRequest::cancelled()
{
    bool told = false;
    auto work = startHttpRequest(m_manager, {.url = url()}, [&](const auto &) { told = true; });
    work.reset();
    QVERIFY(run({.url = url()}).has_value());
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
