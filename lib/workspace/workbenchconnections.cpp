// SPDX-License-Identifier: MIT
// Workbench: connections and virtual clients.
#include "workspace/client/sendcontent.h"
#include "workspace/network/networkhost.h"
#include "workspace/workbench.h"

namespace wsw {

void Workbench::withConnection(const QString &profile, std::function<Result<void>(Connection &)> action)
{
    post([=](NetworkHost &host) { host.withConnection(profile, action); });
}

void Workbench::openConnection(const ConnectionProfile &profile, const ConnectionContext &context)
{
    post([=](NetworkHost &host) { host.openConnection(profile, context); });
}

void Workbench::sendText(const QString &profile, const QString &text)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendText(text); });
}

void Workbench::sendBinary(const QString &profile, const QByteArray &data)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendBinary(data); });
}

void Workbench::sendMessage(const QString &profile, const MessageContent &content)
{
    withConnection(profile, [=](Connection &connection) { return sendContent(connection, content); });
}

void Workbench::startRepeating(const QString &profile, const MessageDraft &draft,
                               const std::shared_ptr<SendScope> &scope, const RepeatOptions &options)
{
    post([=](NetworkHost &host) { host.startRepeating(profile, draft, scope, options); });
}

void Workbench::stopRepeating(const QString &profile)
{
    post([=](NetworkHost &host) { host.stopRepeating(profile); });
}

void Workbench::ping(const QString &profile, const QByteArray &payload)
{
    withConnection(profile, [=](Connection &connection) { return connection.ping(payload); });
}

void Workbench::closeConnection(const QString &profile, quint16 code, const QString &reason)
{
    post([=](NetworkHost &host) { host.closeConnection(profile, code, reason); });
}

void Workbench::dropConnection(const QString &profile)
{
    withConnection(profile, [](Connection &connection) -> Result<void> {
        connection.abort();
        return {};
    });
}

void Workbench::sendFrame(const QString &profile, const HandmadeFrame &frame)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendFrame(frame); });
}

void Workbench::sendBytes(const QString &profile, const QByteArray &bytes)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendBytes(bytes); });
}

void Workbench::sendFragmented(const QString &profile, MessageKind kind, const QByteArray &payload,
                               const QList<qsizetype> &sizes)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendFragmented(kind, payload, sizes); });
}

void Workbench::withholdPongs(const QString &profile, bool withheld)
{
    withConnection(profile, [=](Connection &connection) { return connection.withholdPongs(withheld); });
}

void Workbench::stallAfter(const QString &profile, qint64 bytes)
{
    withConnection(profile, [=](Connection &connection) { return connection.stallAfter(bytes); });
}

void Workbench::resumeSending(const QString &profile)
{
    withConnection(profile, [](Connection &connection) { return connection.resumeSending(); });
}

void Workbench::setPace(const QString &profile, const OutgoingPace &pace)
{
    withConnection(profile, [=](Connection &connection) { return connection.setPace(pace); });
}

void Workbench::endTcp(const QString &profile, TcpEnd end)
{
    withConnection(profile, [=](Connection &connection) { return connection.endTcp(end); });
}

void Workbench::setPairKey(const QString &profile, const QString &key)
{
    post([=](NetworkHost &host) { host.setPairKey(profile, key); });
}

void Workbench::resetLatency(const QString &profile)
{
    post([=](NetworkHost &host) { host.resetLatency(profile); });
}

void Workbench::removeConnection(const QString &profile)
{
    m_connections.remove(profile);
    m_groups.remove(profile);
    post([=](NetworkHost &host) {
        host.removeConnection(profile);
        host.clientGroups().remove(profile);
    });
}

void Workbench::openClientGroup(const ConnectionProfile &profile, const ConnectionContext &context,
                                const ClientGroupOptions &options)
{
    post([=](NetworkHost &host) { host.clientGroups().open(profile, context, options); });
}

void Workbench::sendFromClientGroup(const QString &profile, const MessageDraft &draft)
{
    post([=](NetworkHost &host) { host.clientGroups().act(profile, [&](ClientGroup &group) { group.send(draft); }); });
}

void Workbench::pingFromClientGroup(const QString &profile)
{
    post([=](NetworkHost &host) { host.clientGroups().act(profile, [](ClientGroup &group) { group.ping(); }); });
}

void Workbench::closeClientGroup(const QString &profile, quint16 code, const QString &reason)
{
    post([=](NetworkHost &host) {
        host.clientGroups().act(profile, [&](ClientGroup &group) { group.close(code, reason); });
    });
}

} // namespace wsw
