// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include "message/importers/importrun.h"
#include "message/importers/messagefromjson.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

constexpr quint64 progressStep = 1024;
constexpr qsizetype longestLine = 1024 * 1024 * 1024;
constexpr qsizetype mostWaiting = 100000;

/// A record without a time, as the contract's "open", has the time of the one before it; the first ones have that of
/// the first that has one.
class TimeKeeper
{
public:
    explicit TimeKeeper(ImportRun &run)
        : m_run(run)
    {
    }

    Result<void> append(Message message)
    {
        if (message.time == 0 && m_last == 0 && m_waiting.size() < mostWaiting) {
            m_waiting.append(message);
            return {};
        }
        m_last = message.time != 0 ? message.time : m_last != 0 ? m_last : fileTime();
        message.time = m_last;
        if (const auto released = release(); !released)
            return released;
        return m_run.append(message);
    }
    Result<void> finish()
    {
        m_last = m_last != 0 ? m_last : fileTime();
        return release();
    }

private:
    qint64 fileTime() const { return QFileInfo(m_run.source()).lastModified().toMSecsSinceEpoch() * 1000; }
    Result<void> release()
    {
        for (Message &message : m_waiting) {
            message.time = m_last;
            if (const auto done = m_run.append(message); !done)
                return done;
        }
        m_waiting.clear();
        return {};
    }

    ImportRun &m_run;
    qint64 m_last = 0;
    QList<Message> m_waiting;
};

/// The next line, or the first longestLine bytes of it; empty if it cannot be read. QIODevice::readLine() with a limit
/// makes room for the limit each time.
QByteArray readLine(QFile &source)
{
    QByteArray line;
    char block[16 * 1024];
    while (!line.endsWith('\n') && line.size() < longestLine) {
        const qint64 size = source.readLine(block, sizeof block);
        if (size <= 0)
            break;
        line.append(block, size);
    }
    return line;
}

/// An object, or what is wrong with the line.
Result<QJsonObject> objectOf(const QByteArray &line)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidJson,
                       Text::tr("no JSON at byte %1: %2").arg(error.offset + 1).arg(error.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::InvalidJson, Text::tr("no JSON object"));
    return document.object();
}

Result<void> importLine(ImportRun &run, TimeKeeper &times, quint64 number, const QByteArray &line)
{
    const auto object = objectOf(line);
    if (!object)
        return run.reject(number, object.error().message);
    const auto message = messageFromJson(*object);
    if (!message)
        return run.reject(number, message.error().message);
    if (*message)
        return times.append(**message);
    run.skip();
    return {};
}

} // namespace

Result<void> importJsonLines(ImportRun &run)
{
    QFile &source = run.source();
    TimeKeeper times(run);
    for (quint64 number = 1; !source.atEnd(); ++number) {
        if (number % progressStep == 1) {
            if (const auto go = run.proceed(quint64(source.pos())); !go)
                return go;
        }
        const QByteArray line = readLine(source);
        if (line.isEmpty())
            return failure(ErrorCode::FileUnreadable,
                           Text::tr("%1 cannot be read: %2.").arg(source.fileName(), source.errorString()));
        if (line.size() >= longestLine)
            return failure(ErrorCode::InvalidDocument,
                           Text::tr("Line %1 of %2 is longer than 1 GiB: this is no file of "
                                    "JSON Lines.")
                               .arg(number)
                               .arg(source.fileName()));
        if (line.trimmed().isEmpty())
            continue;
        if (const auto done = importLine(run, times, number, line); !done)
            return done;
    }
    return times.finish();
}

} // namespace wsw
