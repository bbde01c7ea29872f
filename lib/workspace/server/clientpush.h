// SPDX-License-Identifier: MIT
#pragma once

#include "websocket/server.h"
#include "workspace/server/clientfilter.h"
#include "workspace/variables/sendscope.h"

namespace wsw {

/// Whom a push is for.
struct Audience
{
    enum class Kind { All, Clients, Matching };
    Kind kind = Kind::All;
    QList<quint32> clients; ///< Clients: the server's own ids
    ClientFilter filter;    ///< Matching

    static Audience only(const QList<quint32> &clients) { return {Kind::Clients, clients, {}}; }
    static Audience matching(const ClientFilter &filter) { return {Kind::Matching, {}, filter}; }
};

/// How far a push came.
struct PushOutcome
{
    int sent = 0;
    int failed = 0;
    Error error = {ErrorCode::Internal, {}}; ///< the first; the message is empty if there is none
};

/// Those of the audience that are there, and those of Audience::clients that are not.
QList<quint32> clientsOf(const Server &server, const Audience &audience);

PushOutcome pushContent(Server &server, const Audience &audience, const MessageContent &content);

/// Likewise, expanded for each client if it uses what is known of clients: {{id}}, {{path}}, {{query.NAME}} (empty for
/// a client that has no such one) and the path's parameters, which hide the scope's own variables of these names. Any
/// other draft is expanded once for all. Reads a file: not for a thread that others wait for.
PushOutcome pushDraft(Server &server, const Audience &audience, const MessageDraft &draft, SendScope &scope);

/// What the variables stand for that a client gives.
QHash<QString, QString> clientVariables(const OpenInfo &client);

} // namespace wsw
