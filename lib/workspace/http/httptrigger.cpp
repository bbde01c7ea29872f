// SPDX-License-Identifier: MIT
#include "workspace/http/httptrigger.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include "jsonreader.h"
#include "message/json/jsontext.h"
#include "websocket/engine/socketerror.h"
#include "websocket/server/credentials.h"
#include "workspace/server/serversession.h"

namespace wsw {

namespace {

constexpr int accepted = 202;
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int notFound = 404;
constexpr int methodNotAllowed = 405;

HttpAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer errorAnswer(int status, const Error &error)
{
    return jsonAnswer(status,
                      {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                                                             {QStringLiteral("message"), error.message}}}});
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoSuchClient:
    case ErrorCode::FileNotFound: return notFound;
    case ErrorCode::MessageTooBig: return 413;
    case ErrorCode::BacklogFull: return 503;
    default: return badRequest;
    }
}

Failure wrong(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

Result<quint32> clientId(const QJsonValue &value)
{
    const qint64 id = value.toInteger(0);
    if (id < 1 || id > std::numeric_limits<quint32>::max())
        return wrong(QStringLiteral("A client is named by its id, a whole number from 1. GET /clients lists them."));
    return quint32(id);
}

/// {"room":"7","user":"anna"} as a filter's text.
QString filterText(const QJsonObject &terms)
{
    QStringList texts;
    for (auto it = terms.begin(); it != terms.end(); ++it)
        texts.append(QStringLiteral("%1 = \"%2\"").arg(it.key(), it.value().toVariant().toString()));
    return texts.join(QLatin1String(", "));
}

Result<Audience> audienceOf(const QJsonValue &to)
{
    if (to.isDouble()) {
        const Result<quint32> id = clientId(to);
        if (!id)
            return Failure(id.error());
        return Audience::only({*id});
    }
    if (to.isArray()) {
        QList<quint32> ids;
        const QJsonArray array = to.toArray();
        for (const QJsonValue &value : array) {
            const Result<quint32> id = clientId(value);
            if (!id)
                return Failure(id.error());
            ids.append(*id);
        }
        return Audience::only(ids);
    }
    if (to.toString() == QLatin1String("all"))
        return Audience();
    const QString text = to.isObject() ? filterText(to.toObject()) : to.toString();
    if (text.trimmed().isEmpty()) {
        return wrong(
            QStringLiteral("\"to\" is missing. Give \"all\", a client's id, a list of ids, or a condition such "
                           "as \"room = 7\" or {\"room\":\"7\"}."));
    }
    const Result<ClientFilter> filter = ClientFilter::parse(text);
    if (!filter)
        return Failure(filter.error());
    return Audience::matching(*filter);
}

/// `body`: what the request was read from. A JSON content keeps its numbers and the order of its keys.
Result<MessageDraft> draftOf(const QJsonObject &request, const QByteArray &body)
{
    MessageDraft draft;
    draft.hasVariables = request.value(QLatin1String("variables")).toBool(false);
    const QJsonValue text = request.value(QLatin1String("text"));
    const QJsonValue json = request.value(QLatin1String("json"));
    const QJsonValue base64 = request.value(QLatin1String("base64"));
    if (int(!text.isUndefined()) + int(!json.isUndefined()) + int(!base64.isUndefined()) != 1)
        return wrong(QStringLiteral("Give the content as one of \"text\", \"json\" and \"base64\"."));
    if (!json.isUndefined()) {
        draft.text = jsonMember(QString::fromUtf8(body), u"json").toString();
        return draft;
    }
    if (!text.isUndefined() && !text.isString())
        return wrong(QStringLiteral("\"text\" must be a string. For other JSON values use \"json\"."));
    draft.type = base64.isUndefined() ? ContentType::Text : ContentType::Base64;
    draft.text = base64.isUndefined() ? text.toString() : base64.toString();
    return draft;
}

QJsonObject clientObject(quint32 id, const Connection &client, const QDateTime &since)
{
    const OpenInfo &info = client.info();
    QJsonObject params;
    for (auto it = info.params.cbegin(); it != info.params.cend(); ++it)
        params.insert(it.key(), it.value());
    QJsonObject object{{QStringLiteral("id"), qint64(id)},
                       {QStringLiteral("connection"), qint64(client.id())},
                       {QStringLiteral("peer"), info.peer},
                       {QStringLiteral("path"), info.path},
                       {QStringLiteral("query"), info.query},
                       {QStringLiteral("params"), params},
                       {QStringLiteral("subprotocol"), info.subprotocol},
                       {QStringLiteral("since"), since.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("received"), qint64(client.counters().received)},
                       {QStringLiteral("sent"), qint64(client.counters().sent)},
                       {QStringLiteral("backlog"), client.bytesToWrite()}};
    if (!info.forwardedFor.isEmpty())
        object.insert(QStringLiteral("forwardedFor"), info.forwardedFor);
    return object;
}

} // namespace

Result<std::unique_ptr<HttpTrigger>> HttpTrigger::start(const ServerProfile &profile, const ServerContext &context,
                                                        const QList<FlowGraph> &flows, ServerSession &session)
{
    const ListenEndpoint &endpoint = profile.httpTrigger.endpoint;
    const Result<QHostAddress> address = parseListenAddress(endpoint.address);
    if (!address)
        return Failure(address.error());
    if (!address->isLoopback() && !profile.httpTrigger.allowRemote) {
        return wrong(
            tr("The HTTP trigger is to listen on %1, which other computers reach. Allow that, or let it listen "
               "on 127.0.0.1.")
                .arg(endpoint.address));
    }
    const Result<QString> token = httpToken(profile, context);
    if (!token)
        return Failure(token.error());
    if (token->isEmpty())
        return wrong(tr("The HTTP trigger needs a token, so that not every web page can use it. Generate one."));
    std::unique_ptr<HttpTrigger> trigger(new HttpTrigger(token->toUtf8(), context, flows, session));
    auto listener =
        HttpListener::listen(endpoint, [raw = trigger.get()](const HttpCall &call) { return raw->answer(call); });
    if (!listener) {
        return failure(listener.error().code, tr("HTTP trigger: %1").arg(listener.error().message));
    }
    trigger->m_endpoint = endpoint;
    trigger->m_listener = std::move(*listener);
    return trigger;
}

HttpTrigger::HttpTrigger(const QByteArray &token, const ServerContext &context, const QList<FlowGraph> &flows,
                         ServerSession &session)
    : m_token(token)
    , m_flows(flows)
    , m_session(session)
{
    m_scope.setVariables(context.variables);
    connect(&session.server(), &Server::clientConnected, this,
            [this](quint32 client) { m_since.insert(client, QDateTime::currentDateTimeUtc()); });
    connect(&session.server(), &Server::clientDisconnected, this, [this](quint32 client) { m_since.remove(client); });
}

QString HttpTrigger::url() const
{
    return QStringLiteral("http://")
           + endpointText(parseListenAddress(m_endpoint.address).value_or(QHostAddress::LocalHost), m_listener->port());
}

HttpAnswer HttpTrigger::answer(const HttpCall &call)
{
    if (!isSameSecret(credentialsOf(call.authorization, "Bearer"), m_token)) {
        return errorAnswer(unauthorized,
                           {ErrorCode::PermissionDenied,
                            QStringLiteral("The token is missing or wrong. Send the header Authorization: "
                                           "Bearer TOKEN.")});
    }
    const Result<HttpAnswer> answer = dispatch(call);
    return answer ? *answer : errorAnswer(statusOf(answer.error().code), answer.error());
}

Result<HttpAnswer> HttpTrigger::dispatch(const HttpCall &call)
{
    const QLatin1String flows("/flows/");
    const bool isList = call.path == QLatin1String("/clients");
    const bool isFlow = call.path.startsWith(flows);
    if (!isList && !isFlow && call.path != QLatin1String("/push")) {
        return errorAnswer(notFound, {ErrorCode::FileNotFound,
                                      QStringLiteral("There is no %1 here. Known are POST /push, POST /flows/NAME and "
                                                     "GET /clients.")
                                          .arg(call.path)});
    }
    const QByteArray method = isList ? "GET" : "POST";
    if (call.method != method && !(isList && call.method == "HEAD")) {
        return errorAnswer(
            methodNotAllowed,
            {ErrorCode::InvalidArgument, QStringLiteral("%1 wants %2.").arg(call.path, QString::fromLatin1(method))});
    }
    if (isList)
        return clients(call.query.value(QStringLiteral("filter")));
    const Result<QJsonObject> request = call.body.isEmpty() && isFlow ? QJsonObject() : parseJsonObject(call.body);
    if (!request)
        return Failure(request.error());
    return isFlow ? runFlow(call.path.mid(flows.size()), *request) : push(*request, call.body);
}

Result<HttpAnswer> HttpTrigger::push(const QJsonObject &request, const QByteArray &body)
{
    const Result<Audience> audience = audienceOf(request.value(QLatin1String("to")));
    if (!audience)
        return Failure(audience.error());
    const Result<MessageDraft> draft = draftOf(request, body);
    if (!draft)
        return Failure(draft.error());
    const PushOutcome outcome = pushDraft(m_session.server(), *audience, *draft, m_scope);
    if (outcome.sent == 0 && !outcome.error.message.isEmpty())
        return Failure(outcome.error);
    QJsonObject answer{{QStringLiteral("sent"), outcome.sent}};
    if (outcome.failed > 0) {
        answer.insert(QStringLiteral("failed"), outcome.failed);
        answer.insert(QStringLiteral("message"), outcome.error.message);
    }
    if (outcome.sent > 0 || audience->kind == Audience::Kind::All)
        return jsonAnswer(200, answer);
    return failure(ErrorCode::NoSuchClient, QStringLiteral("No client matches. GET /clients lists them."));
}

Result<HttpAnswer> HttpTrigger::runFlow(const QString &name, const QJsonObject &request)
{
    const auto flow = std::find_if(m_flows.cbegin(), m_flows.cend(), [&](const FlowGraph &candidate) {
        return candidate.name == name || candidate.id == name;
    });
    if (flow == m_flows.cend())
        return failure(ErrorCode::FileNotFound, QStringLiteral("The server has no flow “%1”.").arg(name));
    quint32 client = 0;
    if (const QJsonValue value = request.value(QLatin1String("client")); !value.isUndefined() && !value.isNull()) {
        const Result<quint32> id = clientId(value);
        if (!id)
            return Failure(id.error());
        client = *id;
    }
    const Result<quint64> run = m_session.runFlow(*flow, client, request.value(QLatin1String("inputs")).toObject());
    if (!run)
        return Failure(run.error());
    return jsonAnswer(accepted, {{QStringLiteral("run"), qint64(*run)}});
}

Result<HttpAnswer> HttpTrigger::clients(const QString &filter) const
{
    const Result<ClientFilter> wanted = ClientFilter::parse(filter);
    if (!wanted)
        return Failure(wanted.error());
    const Server &server = m_session.server();
    QJsonArray array;
    const QList<quint32> ids = clientsOf(server, Audience::matching(*wanted));
    for (const quint32 id : ids)
        array.append(clientObject(id, *server.client(id), m_since.value(id)));
    return jsonAnswer(200, {{QStringLiteral("clients"), array}});
}

} // namespace wsw
