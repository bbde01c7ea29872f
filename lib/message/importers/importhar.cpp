// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "message/importers/harconnection.h"
#include "message/importers/importrun.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

/// A HAR is one JSON value that is read as a whole; larger ones are a matter for JSON Lines.
constexpr qint64 largestHar = 512 * 1024 * 1024;
constexpr qsizetype progressStep = 1024;

Result<QJsonObject> readLog(QFile &source)
{
    if (source.size() > largestHar)
        return failure(ErrorCode::InvalidDocument,
                       Text::tr("%1 is too large: a HAR may have up to 512 MiB. Export fewer connections, or use JSON "
                                "Lines, which may be of any size.")
                           .arg(source.fileName()));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    const QJsonValue log = document.object().value(QLatin1String("log"));
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidDocument, Text::tr("%1 is no HAR: at byte %2 its JSON is wrong: %3.")
                                                       .arg(source.fileName())
                                                       .arg(error.offset + 1)
                                                       .arg(error.errorString()));
    if (!log.toObject().value(QLatin1String("entries")).isArray())
        return failure(ErrorCode::InvalidDocument,
                       Text::tr("%1 is no HAR: it has no “log” with “entries”.").arg(source.fileName()));
    return log.toObject();
}

/// In the order in which it happened. A connection's own order stays even if its clock was set back.
void sortByTime(QList<Message> &messages)
{
    struct Place
    {
        qint64 time = 0;
        qsizetype index = 0;
    };
    std::vector<Place> places;
    QHash<quint32, qint64> latest;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        qint64 &time = latest[messages.at(i).connection];
        time = qMax(time, messages.at(i).time);
        places.push_back({time, i});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.time < b.time; });
    QList<Message> sorted;
    sorted.reserve(messages.size());
    for (const Place &place : places)
        sorted.append(messages.at(place.index));
    messages = sorted;
}

} // namespace

Result<void> importHar(ImportRun &run)
{
    const auto log = readLog(run.source());
    if (!log)
        return Failure(log.error());
    const bool ours = log->value(QLatin1String("creator")).toObject().value(QLatin1String("name"))
                      == QLatin1String("WebSocket Workbench");
    const QJsonArray entries = log->value(QLatin1String("entries")).toArray();
    QList<Message> messages;
    quint32 connections = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        if (!isHarWebSocket(entry)) {
            run.skip();
            continue;
        }
        ++connections;
        const quint32 id = ours ? entry.value(QLatin1String("connection")).toString().toUInt() : connections;
        const auto records = harConnection(entry, id);
        if (records)
            messages += *records;
        else if (const auto go = run.reject(quint64(i) + 1, records.error().message); !go)
            return go;
    }
    sortByTime(messages);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (i % progressStep == 0) {
            if (const auto go = run.proceed(quint64(run.source().size() * i / messages.size())); !go)
                return go;
        }
        if (const auto done = run.append(messages.at(i)); !done)
            return done;
    }
    return {};
}

} // namespace wsw
