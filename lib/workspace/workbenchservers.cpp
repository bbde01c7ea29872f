// SPDX-License-Identifier: MIT
// Workbench: servers and their clients.
#include "workspace/network/networkhost.h"
#include "workspace/workbench.h"

namespace wsw {

void Workbench::startServer(const ServerProfile &profile, const ServerContext &context, const QList<FlowGraph> &flows)
{
    post([=](NetworkHost &host) { host.startServer(profile, context, flows); });
}

void Workbench::stopServer(const QString &profile)
{
    post([=](NetworkHost &host) { host.stopServer(profile); });
}

void Workbench::applyBehaviours(const ServerProfile &profile, const QList<FlowGraph> &flows)
{
    post([=](NetworkHost &host) { host.applyBehaviours(profile, flows); });
}

void Workbench::forClients(const QString &profile, const QList<quint32> &clients,
                           std::function<Result<void>(Server &, quint32)> action)
{
    post([=](NetworkHost &host) {
        host.withServer(profile, [&](Server &server) {
            Result<void> first;
            for (const quint32 client : clients) {
                const Result<void> result = action(server, client);
                if (first)
                    first = result;
            }
            return first;
        });
    });
}

void Workbench::pushMessage(const QString &profile, const Audience &audience, const MessageContent &content)
{
    post([=](NetworkHost &host) {
        host.push(profile, [&](Server &server) { return wsw::pushContent(server, audience, content); });
    });
}

void Workbench::pushDraft(const QString &profile, const Audience &audience, const MessageDraft &draft,
                          const std::shared_ptr<SendScope> &scope)
{
    post([=](NetworkHost &host) {
        host.push(profile, [&](Server &server) { return wsw::pushDraft(server, audience, draft, *scope); });
    });
}

void Workbench::pingClients(const QString &profile, const QList<quint32> &clients)
{
    forClients(profile, clients, [](Server &server, quint32 client) { return server.ping(client); });
}

void Workbench::disconnectClients(const QString &profile, const QList<quint32> &clients, quint16 code,
                                  const QString &reason)
{
    forClients(profile, clients, [code, reason](Server &server, quint32 client) {
        return server.disconnectClient(client, code, reason);
    });
}

void Workbench::dropClients(const QString &profile, const QList<quint32> &clients)
{
    forClients(profile, clients, [](Server &server, quint32 client) { return server.dropClient(client); });
}

void Workbench::blockAddresses(const QString &profile, const QStringList &blocked, const QStringList &dropped)
{
    post([=](NetworkHost &host) {
        host.withServer(profile, [&](Server &server) {
            Result<void> result = server.setBlockedAddresses(blocked);
            for (const QString &address : dropped) {
                const Result<int> count = server.dropAddress(address);
                if (result && !count)
                    result = Failure(count.error());
            }
            return result;
        });
    });
}

void Workbench::removeServer(const QString &profile)
{
    m_servers.remove(profile);
    m_clients.remove(profile);
    post([=](NetworkHost &host) { host.removeServer(profile); });
}

} // namespace wsw
