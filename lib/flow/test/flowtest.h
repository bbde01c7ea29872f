// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace wsw {

/// Time in test cases: virtual milliseconds since the run began, 0 to a year.
using FlowTestTime = qint64;
constexpr FlowTestTime longestFlowTest = Q_INT64_C(366) * 24 * 3600 * 1000;

/// What a test case's run starts with.
struct FlowTestInputs
{
    QJsonObject values;       ///< of declared parameters; missing ones take their default
    QString session;          ///< wsSessionId: a client's id, or empty
    bool sessionGone = false; ///< that client has disconnected before: the run is for having lost it
    QString textMessage;
    QByteArray binaryMessage;
    QJsonObject pathParameters; ///< name → text
    QJsonObject query;          ///< name → text
    /// What the clock on the wall says at the beginning, and what chance begins with: the same in every run.
    QDateTime wallClock = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    quint32 seed = 1;
    QJsonObject extra;

    bool operator==(const FlowTestInputs &) const = default;
};

/// What comes to the run from outside. It comes before what the flow does at the same time.
struct FlowTestArrival
{
    enum class Event { Message, Connect, Disconnect };
    enum class Format { Text, Json, Base64 };
    FlowTestTime time = 0;
    Event event = Event::Message;
    QString client;
    Format format = Format::Text;
    QJsonValue content = QString(); ///< Json: any value; else a text. Base64: a binary message
    QJsonObject extra;

    bool operator==(const FlowTestArrival &) const = default;
};

/// In place of a script or a request: variables to set, and the node is left by "out"; or an error, and it fails.
struct FlowTestStub
{
    QString node; ///< id
    QJsonObject variables;
    QString error; ///< empty: none
    QJsonObject extra;

    bool operator==(const FlowTestStub &) const = default;
};

struct FlowTestPush
{
    enum class Match {
        Text,       ///< the same text
        Json,       ///< the same JSON value
        JsonSubset, ///< objects have at least these members; lists have the same length
        Pattern,    ///< a regular expression that matches somewhere
        Base64,     ///< a binary message of these bytes
        Anything,
    };
    static const QString toAll;
    static const QString toAny;

    QString target = toAny; ///< a client's id, toAll (a push to every client) or toAny
    Match match = Match::Text;
    QJsonValue content = QString();
    std::optional<FlowTestTime> from; ///< inclusive
    std::optional<FlowTestTime> to;   ///< inclusive
    QJsonObject extra;

    bool operator==(const FlowTestPush &) const = default;
};

struct FlowTestDisconnect
{
    QString client;
    std::optional<int> code;
    QJsonObject extra;

    bool operator==(const FlowTestDisconnect &) const = default;
};

struct FlowTestExpectations
{
    enum class Outcome {
        Ends,  ///< by itself
        Fails, ///< with errorCode
        Runs,  ///< on and on: it is stopped at `within`
    };
    std::optional<QList<FlowTestPush>> pushes; ///< in order; without: any
    bool otherPushes = false;                  ///< may come before, between and behind
    std::optional<QList<FlowTestDisconnect>> disconnects;
    std::optional<QJsonObject> outputs;
    bool otherOutputs = false; ///< at least `outputs`, in the sense of FlowTestPush::Match::JsonSubset
    Outcome outcome = Outcome::Ends;
    QString errorCode;                  ///< see errorCodeName(); empty: any
    std::optional<FlowTestTime> within; ///< the longest it may take
    QJsonObject extra;

    bool operator==(const FlowTestExpectations &) const = default;
};

/// A test case of a flow: plain data, and part of the flow's file under `tests`. See lib/flow/FORMAT.md.
struct FlowTest
{
    QString id;
    QString name;
    QString description;
    bool enabled = true;
    FlowTestInputs inputs;
    QStringList clients; ///< ids of those that are connected from the beginning
    QList<FlowTestArrival> arrivals;
    QList<FlowTestStub> stubs;
    FlowTestExpectations expect;
    QJsonObject extra; ///< keys that this version does not know; they survive a round trip, here and in each part

    bool operator==(const FlowTest &) const = default;
};

/// Everybody who is named in what the test case gives: the session, then the connected, then those who arrive.
QStringList clientsOf(const FlowTest &test);

} // namespace wsw
