// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <memory>

#include "flow/flowgraph.h"
#include "workspace/http/httplistener.h"
#include "workspace/profile/serverprofile.h"
#include "workspace/server/clientpush.h"

namespace wsw {

class ServerSession;

/// What other programs may ask of a running server by HTTP, with the token as `Authorization: Bearer TOKEN`:
///
/// POST /push {"to":…,"text":…|"json":…|"base64":…,"variables":false}: `to` is "all", a client's id, a list of ids, a
/// ClientFilter's text, or an object of its terms, {"room":"7"}. With variables {{id}}, {{sid}}… are replaced. Answers
/// {"sent":N}, and 404 if no client was there.
/// POST /flows/NAME {"client":ID,"inputs":{…}}: NAME is a flow's name or id. Answers 202 {"run":N}.
/// GET /clients?filter=…: {"clients":[{"id":1,"peer":…,"path":…,"params":{…},"since":…,…}]}. All of it: HTTP.md.
///
/// What is refused is {"error":{"code":…,"message":…}} with a status of 4xx. Same thread as the session.
class HttpTrigger : public QObject
{
    Q_OBJECT

public:
    /// Listens. InvalidArgument for an address that others reach unless the profile allows that, or an empty token;
    /// SecretMissing; HttpListener's errors. `session` outlives it.
    static Result<std::unique_ptr<HttpTrigger>> start(const ServerProfile &profile, const ServerContext &context,
                                                      const QList<FlowGraph> &flows, ServerSession &session);

    QString url() const;

private:
    HttpTrigger(const QByteArray &token, const ServerContext &context, const QList<FlowGraph> &flows,
                ServerSession &session);

    HttpAnswer answer(const HttpCall &call);
    Result<HttpAnswer> dispatch(const HttpCall &call);
    Result<HttpAnswer> push(const QJsonObject &request, const QByteArray &body);
    Result<HttpAnswer> runFlow(const QString &name, const QJsonObject &request);
    Result<HttpAnswer> clients(const QString &filter) const;

    const QByteArray m_token;
    const QList<FlowGraph> m_flows;
    ServerSession &m_session;
    SendScope m_scope;
    QHash<quint32, QDateTime> m_since; ///< client → when it came, UTC
    ListenEndpoint m_endpoint;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace wsw
