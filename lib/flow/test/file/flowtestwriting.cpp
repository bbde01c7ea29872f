// SPDX-License-Identifier: MIT
#include "flow/test/file/flowtestjson.h"
#include "flow/test/file/flowtestnames.h"

namespace wsw {

using namespace flowtestnames;

namespace {

using Event = FlowTestArrival::Event;
using Match = FlowTestPush::Match;

QString key(const char *name)
{
    return QLatin1String(name);
}

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void insertFull(QJsonObject &object, const QString &name, const QJsonObject &part)
{
    if (!part.isEmpty())
        object.insert(name, part);
}

template <typename T>
void insertGiven(QJsonObject &object, const QString &name, const std::optional<T> &value)
{
    if (value)
        object.insert(name, *value);
}

template <typename Value>
void insertName(QJsonObject &object, const QString &name, Value value, const Names<Value> &names)
{
    if (value != names.first().first)
        object.insert(name, nameOf(value, names));
}

QJsonObject toJson(const FlowTestInputs &inputs)
{
    const FlowTestInputs standard;
    QJsonObject object = inputs.extra;
    insertFull(object, key("parameters"), inputs.values);
    insertText(object, key("session"), inputs.session);
    if (inputs.sessionGone)
        object.insert(key("sessionGone"), true);
    insertText(object, key("textMessage"), inputs.textMessage);
    insertText(object, key("binaryMessage"), QString::fromLatin1(inputs.binaryMessage.toBase64()));
    insertFull(object, key("pathParameters"), inputs.pathParameters);
    insertFull(object, key("query"), inputs.query);
    if (inputs.wallClock != standard.wallClock)
        object.insert(key("now"), inputs.wallClock.toString(Qt::ISODateWithMs));
    if (inputs.seed != standard.seed)
        object.insert(key("seed"), qint64(inputs.seed));
    return object;
}

QJsonObject toJson(const FlowTestArrival &arrival)
{
    QJsonObject object = arrival.extra;
    object.insert(key("time"), arrival.time);
    object.insert(key("client"), arrival.client);
    insertName(object, key("event"), arrival.event, events());
    if (arrival.event == Event::Message) {
        insertName(object, key("format"), arrival.format, formats());
        object.insert(key("content"), arrival.content);
    }
    return object;
}

QJsonObject toJson(const FlowTestStub &stub)
{
    QJsonObject object = stub.extra;
    object.insert(key("node"), stub.node);
    insertFull(object, key("variables"), stub.variables);
    insertText(object, key("error"), stub.error);
    return object;
}

QJsonObject toJson(const FlowTestPush &push)
{
    QJsonObject object = push.extra;
    if (push.target != FlowTestPush::toAny)
        object.insert(key("target"), push.target);
    insertName(object, key("match"), push.match, matches());
    if (push.match != Match::Anything)
        object.insert(key("content"), push.content);
    insertGiven(object, key("from"), push.from);
    insertGiven(object, key("to"), push.to);
    return object;
}

QJsonObject toJson(const FlowTestDisconnect &disconnect)
{
    QJsonObject object = disconnect.extra;
    object.insert(key("client"), disconnect.client);
    insertGiven(object, key("code"), disconnect.code);
    return object;
}

template <typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

template <typename T>
void insertFull(QJsonObject &object, const QString &name, const QList<T> &list)
{
    if (!list.isEmpty())
        object.insert(name, toJson(list));
}

QJsonObject toJson(const FlowTestExpectations &expect)
{
    QJsonObject object = expect.extra;
    if (expect.pushes)
        object.insert(key("pushes"), toJson(*expect.pushes));
    if (expect.otherPushes)
        object.insert(key("otherPushes"), true);
    if (expect.disconnects)
        object.insert(key("disconnects"), toJson(*expect.disconnects));
    insertGiven(object, key("outputs"), expect.outputs);
    if (expect.otherOutputs)
        object.insert(key("otherOutputs"), true);
    insertName(object, key("outcome"), expect.outcome, outcomes());
    insertText(object, key("error"), expect.errorCode);
    insertGiven(object, key("within"), expect.within);
    return object;
}

} // namespace

QJsonObject flowTestToJson(const FlowTest &test)
{
    QJsonObject object = test.extra;
    object.insert(key("id"), test.id);
    insertText(object, key("name"), test.name);
    insertText(object, key("description"), test.description);
    if (!test.enabled)
        object.insert(key("enabled"), false);
    insertFull(object, key("inputs"), toJson(test.inputs));
    if (!test.clients.isEmpty())
        object.insert(key("clients"), QJsonArray::fromStringList(test.clients));
    insertFull(object, key("arrivals"), test.arrivals);
    insertFull(object, key("stubs"), test.stubs);
    insertFull(object, key("expect"), toJson(test.expect));
    return object;
}

} // namespace wsw
