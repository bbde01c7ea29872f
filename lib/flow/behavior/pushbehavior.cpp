// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "flow/behavior/nodecompiler.h"
#include "message/json/jsontext.h"
#include "message/text/binarytext.h"

namespace wsw {

namespace {

struct Content
{
    MessageKind kind = MessageKind::Text;
    QByteArray payload;
};
/// What a content's text, once expanded, is sent as.
using Encode = Result<Content> (*)(const QString &expanded);

Result<Content> encodeText(const QString &expanded)
{
    return Content{MessageKind::Text, expanded.toUtf8()};
}

Result<Content> encodeJson(const QString &expanded)
{
    if (const std::optional<JsonProblem> problem = checkJson(expanded))
        return failure(ErrorCode::InvalidJson, invalidJson(expanded, *problem));
    return encodeText(expanded);
}

Content binary(const QByteArray &bytes)
{
    return {MessageKind::Binary, bytes};
}

Result<Content> encodeHex(const QString &expanded)
{
    return bytesFromHex(expanded).map(binary);
}

Result<Content> encodeBase64(const QString &expanded)
{
    return bytesFromBase64(expanded).map(binary);
}

} // namespace

Result<NodeBehavior> pushBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString format = nodeProperty(node, QStringLiteral("format")).toString();
    const bool isJson = format == QLatin1String("json");
    const Encode encode = isJson                              ? encodeJson
                          : format == QLatin1String("hex")    ? encodeHex
                          : format == QLatin1String("base64") ? encodeBase64
                                                              : encodeText;
    const Result<ExpressionTemplate> client = compiler.text(nodeProperty(node, QStringLiteral("client")));
    if (!client)
        return Failure(client.error());
    const QJsonValue source = node.properties[QLatin1String("content")];
    const Result<ExpressionTemplate> content = isJson ? compiler.json(source) : compiler.text(source);
    if (!content)
        return Failure(content.error());
    return NodeBehavior([=, &engine = compiler.engine(), clientText = *client,
                         contentText = *content](NodeContext &context) -> Result<Step> {
        const Result<QString> to = engine.expand(clientText, context.variables);
        if (!to)
            return inField(QStringLiteral("client"), to.error());
        const Result<Content> what = engine.expand(contentText, context.variables).and_then(encode);
        if (!what)
            return inField(QStringLiteral("content"), what.error());
        return Push{to->trimmed(), what->kind, what->payload};
    });
}

Result<NodeBehavior> disconnectBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const Result<ExpressionTemplate> client = compiler.text(nodeProperty(node, QStringLiteral("client")));
    if (!client)
        return Failure(client.error());
    const Result<ExpressionTemplate> reason = compiler.text(nodeProperty(node, QStringLiteral("reason")));
    if (!reason)
        return Failure(reason.error());
    const auto code = quint16(nodeProperty(node, QStringLiteral("code")).toInteger());
    return NodeBehavior([=, &engine = compiler.engine(), clientText = *client,
                         reasonText = *reason](NodeContext &context) -> Result<Step> {
        const Result<QString> whom = engine.expand(clientText, context.variables);
        if (!whom)
            return inField(QStringLiteral("client"), whom.error());
        const Result<QString> why = engine.expand(reasonText, context.variables);
        if (!why)
            return inField(QStringLiteral("reason"), why.error());
        return Disconnect{whom->trimmed(), code, *why};
    });
}

} // namespace wsw
