// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include <limits>

#include "flow/test/file/flowtestjson.h"
#include "flow/test/file/flowtestnames.h"

namespace wsw {

using namespace flowtestnames;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTest)
};

using Event = FlowTestArrival::Event;
using Format = FlowTestArrival::Format;
using Match = FlowTestPush::Match;
using Outcome = FlowTestExpectations::Outcome;

QString key(const char *name)
{
    return QLatin1String(name);
}

template <typename Value>
Value readName(JsonReader &reader, const QString &name, const Names<Value> &names)
{
    const QString text = reader.string(name, names.first().second);
    QStringList known;
    for (const auto &[value, valueName] : names) {
        if (text == valueName)
            return value;
        known.append(valueName);
    }
    reader.fail(name, Text::tr("expected one of: %1.").arg(known.join(QStringLiteral(", "))));
    return names.first().first;
}

bool isGiven(JsonReader &reader, const QString &name)
{
    return !reader.value(name).isNull();
}

FlowTestTime readTime(JsonReader &reader, const QString &name)
{
    return reader.integer(name, 0, 0, longestFlowTest);
}

std::optional<FlowTestTime> readOptionalTime(JsonReader &reader, const QString &name)
{
    return isGiven(reader, name) ? std::optional(readTime(reader, name)) : std::nullopt;
}

QString requiredText(JsonReader &reader, const QString &name)
{
    const QString text = reader.string(name);
    if (text.isEmpty())
        reader.fail(name, Text::tr("is missing."));
    return text;
}

QByteArray readBase64(JsonReader &reader, const QString &name)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(reader.string(name).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.fail(name, Text::tr("expected base64."));
    return decoded.decoded;
}

/// JSON: any value; base64: its text, checked; else a text.
QJsonValue readContent(JsonReader &reader, bool isJson, bool isBase64)
{
    const QString name = key("content");
    if (isJson)
        return reader.value(name);
    if (isBase64)
        readBase64(reader, name);
    return reader.string(name);
}

QJsonObject readTexts(JsonReader &reader, const QString &name)
{
    const QJsonObject object = reader.object(name);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isString())
            reader.part(name).fail(member.key(), Text::tr("expected a string."));
    }
    return object;
}

QDateTime readWallClock(JsonReader &reader)
{
    const QDateTime standard = FlowTestInputs().wallClock;
    const QString text = reader.string(key("now"));
    if (text.isEmpty())
        return standard;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        reader.fail(key("now"),
                    Text::tr("expected a time with its zone, such as %1.").arg(standard.toString(Qt::ISODate)));
        return standard;
    }
    return time;
}

FlowTestInputs readInputs(JsonReader reader)
{
    FlowTestInputs inputs;
    inputs.values = reader.object(key("parameters"));
    inputs.session = reader.string(key("session"));
    inputs.sessionGone = reader.boolean(key("sessionGone"), false);
    inputs.textMessage = reader.string(key("textMessage"));
    inputs.binaryMessage = readBase64(reader, key("binaryMessage"));
    inputs.pathParameters = readTexts(reader, key("pathParameters"));
    inputs.query = readTexts(reader, key("query"));
    inputs.wallClock = readWallClock(reader);
    inputs.seed = quint32(reader.integer(key("seed"), inputs.seed, 0, std::numeric_limits<quint32>::max()));
    inputs.extra = reader.rest();
    return inputs;
}

FlowTestArrival readArrival(JsonReader &reader)
{
    FlowTestArrival arrival;
    arrival.time = readTime(reader, key("time"));
    arrival.event = readName(reader, key("event"), events());
    arrival.client = requiredText(reader, key("client"));
    if (arrival.event == Event::Message) {
        arrival.format = readName(reader, key("format"), formats());
        arrival.content = readContent(reader, arrival.format == Format::Json, arrival.format == Format::Base64);
    }
    arrival.extra = reader.rest();
    return arrival;
}

FlowTestStub readStub(JsonReader &reader)
{
    FlowTestStub stub;
    stub.node = requiredText(reader, key("node"));
    stub.variables = reader.object(key("variables"));
    stub.error = reader.string(key("error"));
    stub.extra = reader.rest();
    return stub;
}

FlowTestPush readPush(JsonReader &reader)
{
    FlowTestPush push;
    push.target = reader.string(key("target"), push.target);
    push.match = readName(reader, key("match"), matches());
    const bool isJson = push.match == Match::Json || push.match == Match::JsonSubset;
    if (push.match != Match::Anything)
        push.content = readContent(reader, isJson, push.match == Match::Base64);
    push.from = readOptionalTime(reader, key("from"));
    push.to = readOptionalTime(reader, key("to"));
    push.extra = reader.rest();
    return push;
}

FlowTestDisconnect readDisconnect(JsonReader &reader)
{
    FlowTestDisconnect disconnect;
    disconnect.client = requiredText(reader, key("client"));
    if (isGiven(reader, key("code")))
        disconnect.code = int(reader.integer(key("code"), 1000, 1000, 4999));
    disconnect.extra = reader.rest();
    return disconnect;
}

template <typename T>
QList<T> readList(JsonReader &reader, const QString &name, T (*read)(JsonReader &))
{
    QList<T> list;
    reader.objects(name, [&](JsonReader &element) { list.append(read(element)); });
    return list;
}

template <typename T>
std::optional<QList<T>> readOptionalList(JsonReader &reader, const QString &name, T (*read)(JsonReader &))
{
    return isGiven(reader, name) ? std::optional(readList(reader, name, read)) : std::nullopt;
}

FlowTestExpectations readExpectations(JsonReader reader)
{
    FlowTestExpectations expect;
    expect.pushes = readOptionalList(reader, key("pushes"), readPush);
    expect.otherPushes = reader.boolean(key("otherPushes"), false);
    expect.disconnects = readOptionalList(reader, key("disconnects"), readDisconnect);
    if (isGiven(reader, key("outputs")))
        expect.outputs = reader.object(key("outputs"));
    expect.otherOutputs = reader.boolean(key("otherOutputs"), false);
    expect.outcome = readName(reader, key("outcome"), outcomes());
    expect.errorCode = reader.string(key("error"));
    expect.within = readOptionalTime(reader, key("within"));
    if (expect.outcome == Outcome::Runs && !expect.within)
        reader.fail(key("within"), Text::tr("is missing: say how long the run must go on, in milliseconds."));
    expect.extra = reader.rest();
    return expect;
}

} // namespace

FlowTest readFlowTest(JsonReader &reader)
{
    FlowTest test;
    test.id = requiredText(reader, key("id"));
    test.name = reader.string(key("name"));
    test.description = reader.string(key("description"));
    test.enabled = reader.boolean(key("enabled"), true);
    test.inputs = readInputs(reader.part(key("inputs")));
    test.clients = reader.strings(key("clients"));
    test.arrivals = readList(reader, key("arrivals"), readArrival);
    test.stubs = readList(reader, key("stubs"), readStub);
    test.expect = readExpectations(reader.part(key("expect")));
    test.extra = reader.rest();
    return test;
}

Result<FlowTest> parseFlowTest(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return Failure(object.error());
    JsonReader::FirstError error;
    JsonReader reader(*object, {}, error);
    const FlowTest test = readFlowTest(reader);
    if (error)
        return Failure(*error);
    return test;
}

} // namespace wsw
