// SPDX-License-Identifier: MIT
#include "workspace/server/clientpush.h"

#include <QUrlQuery>

#include "workspace/status.h"

namespace wsw {

namespace {

const QLatin1String queryPrefix("query.");

void count(PushOutcome &outcome, const Result<void> &result)
{
    if (result) {
        ++outcome.sent;
        return;
    }
    if (outcome.failed++ == 0)
        outcome.error = result.error();
}

Result<void> send(Server &server, quint32 client, const MessageContent &content)
{
    return content.binary ? server.sendBinary(client, content.payload) : server.sendText(client, content.payload);
}

/// The names that stand in the draft's {{…}}.
QStringList usedNames(const MessageDraft &draft)
{
    QStringList names;
    for (VariableUse use = nextVariable(draft.text, 0); use.length > 0;
         use = nextVariable(draft.text, use.position + use.length))
        names.append(use.inside);
    return names;
}

bool isOfClients(const QString &name, const Server &server)
{
    if (name == QLatin1String("id") || name == QLatin1String("path") || name.startsWith(queryPrefix))
        return true;
    const QList<ServerPath> &paths = server.options().paths;
    return std::any_of(paths.cbegin(), paths.cend(),
                       [&](const ServerPath &path) { return path.pattern.parameters().contains(name); });
}

Result<void> pushTo(Server &server, quint32 client, const MessageDraft &draft, const QStringList &names,
                    SendScope &scope)
{
    const Connection *connection = server.client(client);
    if (!connection)
        return server.sendText(client, {}); // says that there is none
    QHash<QString, QString> values = clientVariables(connection->info());
    for (const QString &name : names) {
        if (name.startsWith(queryPrefix) && !values.contains(name))
            values.insert(name, QString());
    }
    const Result<MessageContent> content = scope.take(draft, values);
    if (!content)
        return Failure(content.error());
    return send(server, client, *content);
}

} // namespace

QList<quint32> clientsOf(const Server &server, const Audience &audience)
{
    if (audience.kind == Audience::Kind::Clients)
        return audience.clients;
    QList<quint32> clients = server.clients();
    if (audience.kind == Audience::Kind::Matching)
        clients.removeIf([&](quint32 client) { return !audience.filter.matches(server.client(client)->info()); });
    return clients;
}

PushOutcome pushContent(Server &server, const Audience &audience, const MessageContent &content)
{
    PushOutcome outcome;
    const QList<quint32> clients = clientsOf(server, audience);
    for (const quint32 client : clients)
        count(outcome, send(server, client, content));
    return outcome;
}

PushOutcome pushDraft(Server &server, const Audience &audience, const MessageDraft &draft, SendScope &scope)
{
    const QStringList names = draft.hasVariables ? usedNames(draft) : QStringList();
    bool isPersonal =
        std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return isOfClients(name, server); });
    PushOutcome outcome;
    if (!isPersonal) {
        const Result<MessageContent> content = scope.take(draft);
        if (content)
            return pushContent(server, audience, *content);
        // The value of a variable may name a client's.
        isPersonal = content.error().code == ErrorCode::UnknownVariable;
        if (!isPersonal)
            outcome.error = content.error();
    }
    if (!isPersonal)
        return outcome;
    const QList<quint32> clients = clientsOf(server, audience);
    for (const quint32 client : clients)
        count(outcome, pushTo(server, client, draft, names, scope));
    return outcome;
}

QHash<QString, QString> clientVariables(const OpenInfo &client)
{
    QHash<QString, QString> values{{QStringLiteral("id"), QString::number(client.client)},
                                   {QStringLiteral("path"), client.path}};
    const auto items = QUrlQuery(client.query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        values.insert(queryPrefix + name, value);
    for (auto it = client.params.cbegin(); it != client.params.cend(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

} // namespace wsw
