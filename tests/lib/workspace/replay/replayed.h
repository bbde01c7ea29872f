// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

#include "flow/clock/clock.h"
#include "support/recordings.h"
#include "workspace/replay/replay.h"

namespace wsw::test {

/// A message that was recorded so many microseconds after the first.
inline Message recordedAt(qint64 microseconds, const QByteArray &text, Direction direction = Direction::Out,
                          quint32 connection = 1)
{
    Message message = textMessage(text, direction, connection);
    message.time += microseconds;
    return message;
}

/// Notes what it is sent, and when.
class NotingTarget : public ReplayTarget
{
public:
    struct Sent
    {
        Clock::Time time;
        MessageKind kind;
        QByteArray payload;
    };
    struct Log
    {
        QList<Sent> sent;
        qint64 room = -1; ///< bytes; -1: any
        std::function<void()> afterSend = [] {};

        QByteArrayList payloads() const
        {
            QByteArrayList all;
            for (const Sent &each : sent)
                all.append(each.payload);
            return all;
        }
        QList<qint64> microseconds() const
        {
            QList<qint64> all;
            for (const Sent &each : sent)
                all.append(std::chrono::floor<std::chrono::microseconds>(each.time).count());
            return all;
        }
    };

    NotingTarget(Log &log, const Clock &clock)
        : m_log(log)
        , m_clock(clock)
    {
    }
    bool hasRoom(qint64 bytes) const override { return m_log.room < 0 || bytes <= m_log.room; }
    Result<int> send(MessageKind kind, const QByteArray &payload) override
    {
        m_log.sent.append({m_clock.now(), kind, payload});
        if (m_log.room >= 0)
            m_log.room -= payload.size();
        m_log.afterSend();
        return 0;
    }

private:
    Log &m_log;
    const Clock &m_clock;
};

} // namespace wsw::test
