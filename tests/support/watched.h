// SPDX-License-Identifier: MIT
#pragma once

#include <QSignalSpy>

#include <algorithm>

#include "support/overengines.h"
#include "websocket/connection.h"

namespace wsw::test {

/// With the engine that this pass of a test takes.
inline ConnectionOptions optionsFor(const QUrl &url)
{
    ConnectionOptions options;
    options.url = url;
    options.engine = testedEngine;
    return options;
}

/// Follows a connection from its opening to its end.
struct Watched
{
    explicit Watched(const ConnectionOptions &options)
        : connection(1, options)
    {
        QObject::connect(&connection, &Connection::logged, &connection,
                         [this](const Message &message) { log.append(message); });
    }
    bool fails() { return failed.count() > 0 || failed.wait(10000); }
    bool opens() { return opened.count() > 0 || opened.wait(10000); }
    bool closes() { return closed.count() > 0 || closed.wait(10000); }
    Error error() const { return failed.value(0).value(0).value<Error>(); }
    CloseInfo closeInfo() const { return closed.value(0).value(0).value<CloseInfo>(); }
    int count(MessageKind kind) const
    {
        return int(std::count_if(log.begin(), log.end(), [&](const Message &m) { return m.kind == kind; }));
    }

    Connection connection;
    QSignalSpy opened{&connection, &Connection::opened};
    QSignalSpy failed{&connection, &Connection::failed};
    QSignalSpy closed{&connection, &Connection::closed};
    QList<Message> log;
};

} // namespace wsw::test
