// SPDX-License-Identifier: MIT
// The same server as ourserver.cpp on Boost.Beast, the yardstick of bench_wire: one thread, no strands, a broadcast
// shared by all sessions. Prints "listening PORT".
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include <cstdio>
#include <deque>
#include <memory>
#include <string>
#include <unordered_set>

#include "control.h"

namespace {

namespace net = boost::asio;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;

// A concrete executor spares the type erasure of the default one.
using Executor = net::io_context::executor_type;
using Socket = net::basic_stream_socket<net::ip::tcp, Executor>;
using Acceptor = net::basic_socket_acceptor<net::ip::tcp, Executor>;

struct Outgoing
{
    bool text = true;
    std::string payload;
};

class Session;
using Sessions = std::unordered_set<Session *>;

class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Socket socket, Sessions &sessions)
        : m_stream(std::move(socket))
        , m_sessions(sessions)
    {
        m_stream.set_option(websocket::stream_base::timeout::suggested(boost::beast::role_type::server));
        m_stream.auto_fragment(false);
    }
    ~Session() { m_sessions.erase(this); }

    void start()
    {
        m_stream.async_accept([self = shared_from_this()](error_code error) {
            if (error)
                return;
            self->m_sessions.insert(self.get());
            self->read();
        });
    }
    void send(std::shared_ptr<const Outgoing> message)
    {
        m_queue.push_back(std::move(message));
        if (m_queue.size() == 1)
            write();
    }

private:
    void read()
    {
        m_stream.async_read(m_buffer, [self = shared_from_this()](error_code error, size_t) {
            if (error)
                return;
            self->serve();
            self->m_buffer.consume(self->m_buffer.size());
            self->read();
        });
    }
    void serve()
    {
        const auto data = m_buffer.data();
        const auto fanOut = wsw::bench::parseFanOut({static_cast<const char *>(data.data()), data.size()});
        if (!fanOut) {
            send(std::make_shared<Outgoing>(Outgoing{m_stream.got_text(), boost::beast::buffers_to_string(data)}));
            return;
        }
        const auto message = std::make_shared<Outgoing>(Outgoing{true, std::string(size_t(fanOut->size), 'x')});
        for (int i = 0; i < fanOut->count; ++i) {
            for (Session *session : m_sessions)
                session->send(message);
        }
    }
    void write()
    {
        m_stream.text(m_queue.front()->text);
        m_stream.async_write(net::buffer(m_queue.front()->payload),
                             [self = shared_from_this()](error_code error, size_t) {
                                 if (error)
                                     return;
                                 self->m_queue.pop_front();
                                 if (!self->m_queue.empty())
                                     self->write();
                             });
    }

    websocket::stream<Socket, false> m_stream;
    Sessions &m_sessions;
    boost::beast::flat_buffer m_buffer;
    std::deque<std::shared_ptr<const Outgoing>> m_queue;
};

void acceptNext(Acceptor &acceptor, Sessions &sessions)
{
    acceptor.async_accept([&](error_code error, Socket socket) {
        if (!error) {
            socket.set_option(net::ip::tcp::no_delay(true));
            std::make_shared<Session>(std::move(socket), sessions)->start();
        }
        acceptNext(acceptor, sessions);
    });
}

} // namespace

int main()
{
    Sessions sessions;
    net::io_context context(1);
    Acceptor acceptor(context, {net::ip::address_v4::loopback(), 0});
    std::printf("listening %d\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    acceptNext(acceptor, sessions);
    context.run();
    return 0;
}
