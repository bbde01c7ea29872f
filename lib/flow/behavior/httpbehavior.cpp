// SPDX-License-Identifier: MIT
#include "flow/behavior/nodecompiler.h"
#include "flow/work/httprequest.h"
#include "flow/work/workservices.h"

namespace wsw {

namespace {

/// An http-request node's texts, compiled.
struct RequestTexts
{
    ExpressionTemplate url;
    ExpressionTemplate body;
    QMap<QString, ExpressionTemplate> headers;
    Expression timeout;
};

Result<RequestTexts> compileTexts(const NodeCompiler &compiler, const FlowNode &node)
{
    const auto url = compiler.text(nodeProperty(node, QStringLiteral("url")));
    const auto body = compiler.text(nodeProperty(node, QStringLiteral("body")));
    const auto timeout = compiler.expression(nodeProperty(node, QStringLiteral("timeout")));
    if (!url || !body || !timeout)
        return Failure(!url ? url.error() : !body ? body.error() : timeout.error());
    RequestTexts texts{*url, *body, {}, *timeout};
    const QJsonObject headers = nodeProperty(node, QStringLiteral("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const auto text = compiler.text(*header);
        if (!text)
            return Failure(text.error());
        texts.headers.insert(header.key(), *text);
    }
    return texts;
}

/// Fails with the field's name.
Result<HttpRequest> fill(const RequestTexts &texts, ExpressionEngine &engine, const Variables &variables)
{
    HttpRequest request;
    const auto url = engine.expand(texts.url, variables);
    if (!url)
        return inField(QStringLiteral("url"), url.error());
    request.url = url->trimmed();
    const auto body = engine.expand(texts.body, variables);
    if (!body)
        return inField(QStringLiteral("body"), body.error());
    request.body = body->toUtf8();
    for (auto header = texts.headers.begin(); header != texts.headers.end(); ++header) {
        const auto value = engine.expand(*header, variables);
        if (!value)
            return inField(QStringLiteral("headers.") + header.key(), value.error());
        request.headers.insert(header.key(), *value);
    }
    const auto timeout = engine.evaluate(texts.timeout, variables).map(&ScriptValue::toJson).and_then(duration);
    if (!timeout)
        return inField(QStringLiteral("timeout"), timeout.error());
    request.timeout = std::chrono::duration_cast<std::chrono::milliseconds>(*timeout);
    return request;
}

} // namespace

Result<NodeBehavior> httpBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const Result<RequestTexts> texts = compileTexts(compiler, node);
    if (!texts)
        return Failure(texts.error());
    const QString method = nodeProperty(node, QStringLiteral("method")).toString();
    const QString variable = nodeProperty(node, QStringLiteral("variable")).toString();
    const bool hasBody = method != QLatin1String("GET") && method != QLatin1String("HEAD");
    return NodeBehavior([=, &engine = compiler.engine(), parts = *texts](NodeContext &context) -> Result<Step> {
        Result<HttpRequest> request = fill(parts, engine, context.variables);
        if (!request)
            return Failure(request.error());
        request->method = method;
        if (!hasBody)
            request->body.clear();
        return Begin{[=, filled = *request, &network = context.work.network()](const Begin::Done &done) {
            return startHttpRequest(network, filled, [variable, done](const Result<HttpAnswer> &answer) {
                if (!answer)
                    done(Failure(answer.error()));
                else
                    done(variable.isEmpty() ? QJsonObject() : QJsonObject{{variable, *answer}});
            });
        }};
    });
}

} // namespace wsw
