// SPDX-License-Identifier: MIT
// wsw::Server under measurement by bench_wire: echoes, and fans out as control.h says. Prints "listening PORT".
// Arguments: --engine qt|wire [--compress].
#include <QCoreApplication>

#include <cstdio>

#include "control.h"
#include "websocket/server.h"

using namespace wsw;

namespace {

void serve(Server &server, quint32 client, const Message &message)
{
    if (message.kind == MessageKind::Binary) {
        (void)server.sendBinary(client, message.payload);
    } else if (const auto fanOut = bench::parseFanOut({message.payload.constData(), size_t(message.payload.size())})) {
        const QByteArray text(fanOut->size, 'x');
        for (int i = 0; i < fanOut->count; ++i)
            server.sendTextToAll(text);
    } else {
        (void)server.sendText(client, message.payload);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto engine = engineFromName(arguments.value(arguments.indexOf(QStringLiteral("--engine")) + 1));
    if (!engine) {
        std::fprintf(stderr, "usage: bench_server --engine qt|wire [--compress]\n");
        return 2;
    }
    ServerOptions options;
    options.port = 0;
    options.engine = *engine;
    options.compression.enabled = arguments.contains(QStringLiteral("--compress"));
    ConnectionIds ids;
    Server server(options, ids);
    QObject::connect(&server, &Server::messageReceived, &server,
                     [&](quint32 client, const Message &message) { serve(server, client, message); });
    if (const Result<void> listening = server.listen(); !listening) {
        std::fprintf(stderr, "bench_server: %s\n", qPrintable(listening.error().message));
        return 1;
    }
    std::printf("listening %d\n", server.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
