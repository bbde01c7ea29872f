// SPDX-License-Identifier: MIT
#include "ui/demo.h"

#include <QTcpServer>
#include <QUrl>

#include "flow/flowfile.h"
#include "workspace/workspacefile.h"

namespace wsw {

namespace {

quint16 freePort(const QHostAddress &address, quint16 wanted)
{
    QTcpServer probe;
    if (probe.listen(address, wanted) || probe.listen(address, 0))
        return probe.serverPort();
    return wanted; // its server will say what is wrong
}

} // namespace

Result<FlowGraph> countdownFlow()
{
    return readFlowFile(QStringLiteral(":/flows/countdown.wsflow"));
}

Result<Demo> loadDemo()
{
    Result<Workspace> workspace = readWorkspaceFile(QStringLiteral(":/demo/demo.wsworkspace"));
    if (!workspace)
        return Failure(workspace.error());
    Result<FlowGraph> countdown = countdownFlow();
    if (!countdown)
        return Failure(countdown.error());
    if (workspace->servers.isEmpty() || workspace->connections.isEmpty())
        return failure(ErrorCode::InvalidDocument,
                       QStringLiteral("The demo workspace has no server or no connection."));

    if (countdown->id.isEmpty())
        countdown->id = newProfileId();
    workspace->flows.append(*countdown);
    ServerProfile &server = workspace->servers.first();
    ConnectionProfile &connection = workspace->connections.first();
    Demo demo;
    demo.wantedPort = server.port;
    demo.port = freePort(QHostAddress(server.listenAddress), server.port);
    server.port = demo.port;
    QUrl url(connection.address);
    url.setPort(demo.port);
    connection.address = url.toString();
    demo.server = server.id;
    demo.connection = connection.id;
    demo.flow = countdown->id;
    demo.workspace = *workspace;
    return demo;
}

} // namespace wsw
