// SPDX-License-Identifier: MIT
// What a message costs a server's thread: plain echo beside 100 rules (25 of each kind) in front of the echo, all of
// which are asked and none of which matches. 1,000 clients, a message of 100 bytes each at a time, in turn, the median
// of several rounds. Arguments: clients (default 1000), rounds (default 7). Exits with 1 if the rules cost more than 3
// times the echo.
#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "flow/clock/realclock.h"
#include "workspace/server/serversession.h"

using namespace wsw;

namespace {

constexpr int messagesOfClient = 20; ///< in a round
constexpr qsizetype messageSize = 100;
constexpr double wantedRatio = 3;

QByteArray message()
{
    QByteArray text = R"({"type":"position","id":4711,"user":"anna","lat":52.52,"lon":13.405,"note":")";
    return text.leftJustified(messageSize - 2, 'x') + "\"}";
}

/// From a client: RFC 6455 section 5.2, with a key of zeros.
QByteArray frame(const QByteArray &text)
{
    return QByteArray("\x81") + char(0x80 | text.size()) + QByteArray(4, '\0') + text;
}

RuleBehaviour rule(RuleCondition::Kind kind, const QString &text, const QString &value = {})
{
    RuleBehaviour rule;
    rule.condition = {kind, text, value, true};
    rule.action.text = QStringLiteral("never {{match}}");
    return rule;
}

PathProfile path(int rules)
{
    using Kind = RuleCondition::Kind;
    PathProfile path;
    for (int i = 0; i < rules / 4; ++i) {
        const QString number = QString::number(i);
        for (const RuleBehaviour &each :
             {rule(Kind::Equals, QString::fromUtf8(message().replace("4711", "1" + number.toUtf8().rightJustified(3)))),
              rule(Kind::Contains, QStringLiteral("order-%1").arg(number)),
              rule(Kind::RegularExpression, QStringLiteral("\"cmd\":\"(?<name>[a-z]+)%1\"").arg(number)),
              rule(Kind::JsonPath, QStringLiteral("$.order.items[%1].id").arg(number), QStringLiteral("7"))})
            path.behaviours.append(newBehaviour(each));
    }
    path.behaviours.append(newBehaviour(EchoBehaviour()));
    return path;
}

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(2);
}

void readAll(int socket, qsizetype size)
{
    char buffer[1024];
    while (size > 0) {
        const ssize_t got = recv(socket, buffer, size_t(std::min<qsizetype>(size, sizeof buffer)), 0);
        if (got <= 0)
            fail("receiving");
        size -= got;
    }
}

int openClient(quint16 port)
{
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const int on = 1;
    if (client < 0 || connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        fail("connecting");
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    if (send(client, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
        fail("sending");
    QByteArray answer;
    while (!answer.endsWith("\r\n\r\n")) {
        char c = 0;
        if (recv(client, &c, 1, 0) != 1)
            fail("handshake");
        answer += c;
    }
    return client;
}

double cpuMicroseconds(pthread_t thread)
{
    clockid_t clock{};
    timespec time{};
    if (pthread_getcpuclockid(thread, &clock) != 0 || clock_gettime(clock, &time) != 0)
        fail("CPU clock");
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// Microseconds of the server's thread for a message.
double costOfMessage(int clients, quint16 port, pthread_t serverThread)
{
    QList<int> sockets;
    for (int i = 0; i < clients; ++i)
        sockets.append(openClient(port));
    const QByteArray sent = frame(message());
    const qsizetype answerSize = 2 + messageSize;
    const double before = cpuMicroseconds(serverThread);
    for (int i = 0; i < messagesOfClient; ++i) {
        for (const int socket : std::as_const(sockets)) {
            if (::send(socket, sent.constData(), size_t(sent.size()), MSG_NOSIGNAL) != sent.size())
                fail("sending");
        }
        for (const int socket : std::as_const(sockets))
            readAll(socket, answerSize);
    }
    const double cost = (cpuMicroseconds(serverThread) - before) / (double(clients) * messagesOfClient);
    for (const int socket : std::as_const(sockets))
        close(socket);
    return cost;
}

double measure(int clients, int rules)
{
    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner(clock);
    ServerProfile profile;
    profile.port = 0;
    profile.engine = EngineKind::Wire;
    profile.paths = {path(rules)};
    const auto session = ServerSession::start(profile, {}, {}, {ids, runner, clock});
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    double cost = 0;
    std::thread driver([&, port = session->get()->server().port(), serverThread = pthread_self()] {
        cost = costOfMessage(clients, port, serverThread);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    driver.join();
    return cost;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const int clients = std::max(1, app.arguments().value(1, QStringLiteral("1000")).toInt());
    const int rounds = std::max(1, app.arguments().value(2, QStringLiteral("7")).toInt());
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    QList<double> echo;
    QList<double> rules;
    for (int round = 0; round < rounds; ++round) {
        echo.append(measure(clients, 0));
        rules.append(measure(clients, 100));
    }
    const double ratio = median(rules) / median(echo);
    std::printf("A message of %d bytes, %d clients, CPU of the server's thread, median of %d rounds:\n",
                int(messageSize), clients, rounds);
    std::printf("  plain echo              %8.2f us\n", median(echo));
    std::printf("  100 rules, then echo    %8.2f us\n", median(rules));
    std::printf("  rules / echo            %8.2f  wanted: %.0f or less, %s\n", ratio, wantedRatio,
                ratio <= wantedRatio ? "met" : "NOT MET");
    return ratio <= wantedRatio ? 0 : 1;
}
