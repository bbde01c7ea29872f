// SPDX-License-Identifier: MIT
#include "flow/run/run.h"

#include <QCoreApplication>

#include <algorithm>

#include "flow/run/parametervalues.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowRunner)
};

Result<quint32> clientId(const QString &text)
{
    bool isNumber = false;
    const quint32 client = text.toUInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::NoSuchClient,
                       Text::tr("'%1' is no client's id, which is a number such as wsSessionId's.").arg(text));
    return client;
}

} // namespace

Clock::Time RunControl::scaled(Clock::Time time) const
{
    return speed > 0 ? Clock::Time(qint64(double(time.count()) / speed)) : Clock::Time(0);
}

Result<void> Run::push(const Push &push) const
{
    if (push.client.isEmpty())
        return target.pushToAll(push.kind, push.content).map([](int) {});
    return clientId(push.client).and_then([&](quint32 client) { return target.push(client, push.kind, push.content); });
}

Result<void> Run::disconnect(const Disconnect &disconnect) const
{
    return clientId(disconnect.client).and_then([&](quint32 client) {
        return target.disconnectClient(client, disconnect.code, disconnect.reason);
    });
}

RunControl &Run::steered()
{
    if (!control)
        control = std::make_unique<RunControl>();
    return *control;
}

const FlowStub *Run::stub() const
{
    if (!control || control->stubs.isEmpty())
        return nullptr;
    const FlowNode &entered = flow->node(node);
    const auto found = control->stubs.constFind(entered.id);
    const bool isWork = entered.kind == QLatin1String("script") || entered.kind == QLatin1String("http-request");
    return isWork && found != control->stubs.cend() ? &*found : nullptr;
}

bool Run::listensTo(const QString &client) const
{
    return state == State::Listening && (wait->client.isEmpty() || wait->client == client);
}

void Run::setOptions(const FlowRunOptions &options)
{
    stepLimit = options.stepLimit;
    random = RandomSource(options.seed);
    if (options.speed == 1 && options.stubs.isEmpty() && options.breakpoints.isEmpty() && !options.paused)
        return;
    RunControl &steering = steered();
    steering.speed = std::max(options.speed, 0.0);
    steering.stubs = options.stubs;
    steering.breakpoints = options.breakpoints;
    steering.stepping = options.paused;
}

Result<QJsonObject> initialVariables(const FlowGraph &graph, const FlowInputs &inputs)
{
    const Result<QJsonObject> values = parameterValues(graph, inputs.values);
    if (!values)
        return values;
    QJsonObject variables = *values;
    variables.insert(QStringLiteral("textMessage"), QString::fromUtf8(inputs.textMessage));
    variables.insert(QStringLiteral("binaryMessage"), QString::fromLatin1(inputs.binaryMessage.toBase64()));
    variables.insert(QStringLiteral("wsSessionId"), inputs.session);
    variables.insert(QStringLiteral("failure"), QString());
    // A flow may have a variable of its own of these names.
    const std::pair<QString, QJsonObject> ofAddress[] = {{QStringLiteral("pathParameters"), inputs.pathParameters},
                                                         {QStringLiteral("query"), inputs.query}};
    for (const auto &[name, value] : ofAddress) {
        if (!variables.contains(name))
            variables.insert(name, value);
    }
    return variables;
}

} // namespace wsw
