// SPDX-License-Identifier: MIT
#include "workspace/http/httplistener.h"

#include <QTcpServer>
#include <QThreadPool>

#include <atomic>
#include <future>
#include <mutex>
#include <set>
#include <thread>

#include <httplib.h>

#include "websocket/engine/socketerror.h"

namespace wsw {

namespace {

constexpr int serviceUnavailable = 503;
constexpr int mostWorkers = 4;
/// How long a peer may keep a worker waiting in the middle of its request. It bounds the end of the program, too.
constexpr std::chrono::seconds patience{2};

struct PendingCall
{
    HttpCall call;
    std::promise<HttpAnswer> answer;
};

HttpAnswer closing()
{
    return {serviceUnavailable, R"({"error":{"code":"not-open","message":"The server is being stopped."}})"};
}

HttpCall callOf(const httplib::Request &request, const std::string &body)
{
    HttpCall call;
    call.method = QByteArray::fromStdString(request.method);
    call.path = QString::fromStdString(request.path);
    for (const auto &[name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    call.authorization = QByteArray::fromStdString(request.get_header_value("Authorization"));
    call.body = QByteArray::fromStdString(body);
    return call;
}

/// Why it can't listen: the library does not tell, a socket of Qt's meets the same trouble.
Error troubleWith(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    if (probe.listen(address, port))
        return listenError(QAbstractSocket::AddressInUseError, {}, address.toString(), port);
    return listenError(probe.serverError(), probe.errorString(), address.toString(), port);
}

} // namespace

struct HttpListener::Private
{
    explicit Private(Handler answering)
        : handler(std::move(answering))
    {
    }

    /// On a worker's thread: hands the call over and waits.
    HttpAnswer carry(HttpListener &listener, const HttpCall &call);
    /// On the owner's.
    void answer(const std::shared_ptr<PendingCall> &pending);

    const Handler handler;
    httplib::Server server;
    std::thread thread;
    std::atomic<bool> hasEnded = false;
    quint16 port = 0;
    std::mutex mutex; ///< of what follows
    std::set<std::shared_ptr<PendingCall>> pending;
    bool isClosing = false;
};

HttpAnswer HttpListener::Private::carry(HttpListener &listener, const HttpCall &call)
{
    const auto waiting = std::make_shared<PendingCall>();
    waiting->call = call;
    std::future<HttpAnswer> answer = waiting->answer.get_future();
    {
        // The listener is there as long as it is not closing.
        const std::lock_guard lock(mutex);
        if (isClosing)
            return closing();
        pending.insert(waiting);
        QMetaObject::invokeMethod(
            &listener, [this, waiting] { this->answer(waiting); }, Qt::QueuedConnection);
    }
    return answer.get();
}

void HttpListener::Private::answer(const std::shared_ptr<PendingCall> &waiting)
{
    {
        const std::lock_guard lock(mutex);
        if (pending.erase(waiting) == 0)
            return;
    }
    waiting->answer.set_value(handler(waiting->call));
}

HttpListener::HttpListener(Handler handler)
    : d(std::make_shared<Private>(std::move(handler)))
{
}

Result<std::unique_ptr<HttpListener>> HttpListener::listen(const ListenEndpoint &endpoint, Handler handler)
{
    const Result<QHostAddress> address = parseListenAddress(endpoint.address);
    if (!address)
        return Failure(address.error());
    std::unique_ptr<HttpListener> listener(new HttpListener(std::move(handler)));
    Private &d = *listener->d;
    d.server.new_task_queue = [] { return new httplib::ThreadPool(mostWorkers); };
    // Not the library's own choice, by which two programs share one port.
    d.server.set_socket_options([](socket_t socket) {
#ifndef Q_OS_WIN
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#else
        Q_UNUSED(socket)
#endif
    });
    d.server.set_tcp_nodelay(true);
    d.server.set_payload_max_length(maxBody);
    d.server.set_keep_alive_timeout(patience.count());
    d.server.set_read_timeout(patience.count());
    d.server.set_write_timeout(patience.count());
    const auto carry = [&d, &owner = *listener](const httplib::Request &request, httplib::Response &response,
                                                const std::string &body = {}) {
        const HttpAnswer answer = d.carry(owner, callOf(request, body));
        response.status = answer.status;
        response.set_content(answer.body.toStdString(), "application/json");
    };
    const auto carryWithBody = [carry](const httplib::Request &request, httplib::Response &response,
                                       const httplib::ContentReader &read) {
        std::string body;
        // Without a length there is no body (RFC 9112 section 6.3); the library would wait for one.
        const bool hasBody = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
        const auto append = [&body](const char *data, size_t size) {
            body.append(data, size);
            return true;
        };
        if (!hasBody || read(append))
            carry(request, response, body);
    };
    d.server.Get(".*", [carry](const auto &request, auto &response) { carry(request, response); });
    d.server.Post(".*", carryWithBody).Put(".*", carryWithBody);
    d.server.Patch(".*", carryWithBody).Delete(".*", carryWithBody);
    const std::string host = address->toString().toStdString();
    const int port = endpoint.port == 0                                ? d.server.bind_to_any_port(host)
                     : d.server.bind_to_port(host, int(endpoint.port)) ? int(endpoint.port)
                                                                       : -1;
    if (port <= 0)
        return Failure(troubleWith(*address, endpoint.port));
    d.port = quint16(port);
    d.thread = std::thread([&d] {
        d.server.listen_after_bind();
        d.hasEnded = true;
    });
    while (!d.server.is_running() && !d.hasEnded) // stop() would not stop it before
        std::this_thread::yield();
    return listener;
}

HttpListener::~HttpListener()
{
    std::set<std::shared_ptr<PendingCall>> unanswered;
    {
        const std::lock_guard lock(d->mutex);
        d->isClosing = true;
        unanswered.swap(d->pending);
    }
    for (const std::shared_ptr<PendingCall> &pending : unanswered)
        pending->answer.set_value(closing());
    if (!d->thread.joinable())
        return;
    d->server.stop();
    // Its workers may still read or write for a moment, and this thread has better things to do than wait for them.
    QThreadPool::globalInstance()->start([d = d] { d->thread.join(); });
}

quint16 HttpListener::port() const
{
    return d->port;
}

} // namespace wsw
