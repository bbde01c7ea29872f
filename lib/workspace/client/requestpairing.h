// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QQueue>
#include <QStringList>

#include <optional>

#include "message/message.h"

namespace wsw {

/// Finds the answer to each request of one connection by a key that both have: text messages that are JSON objects,
/// ours and the peer's. Numbers and strings are equal as values, 7 and "7"; other values are no keys.
class RequestPairing
{
public:
    static constexpr qsizetype maxPending = 10000;
    /// Longer messages are not looked into, in bytes: the network must not wait for them.
    static constexpr qsizetype maxPayload = 1024 * 1024;

    /// "id", or "meta.requestId" for one within; empty: off, nothing is ever looked into. Forgets all.
    void setKey(const QString &path);
    bool isOff() const { return m_path.isEmpty(); }

    /// Looks at one message of either direction, in order. An answer gives the microseconds since its request; requests
    /// of the same value are answered in their order.
    std::optional<qint64> feed(const Message &message);
    /// The connection is a new one: nobody will answer what is pending.
    void forgetPending();

    qsizetype pending() const { return m_pending; } ///< requests without an answer yet
    quint64 dropped() const { return m_dropped; }   ///< the oldest, given up at maxPending

private:
    struct Request
    {
        QString value;
        quint64 number = 0;
    };
    struct Sent
    {
        quint64 number = 0;
        qint64 time = 0;
    };

    std::optional<QString> valueIn(const QByteArray &json) const;
    void remember(const QString &value, qint64 time);
    void dropOldest();

    QStringList m_path;
    QByteArray m_quotedName; ///< what any message with the key has in it, if it is written plainly
    QHash<QString, QQueue<Sent>> m_sent;
    QQueue<Request> m_order; ///< oldest first; may name some that were answered
    qsizetype m_pending = 0;
    quint64 m_number = 0;
    quint64 m_dropped = 0;
};

} // namespace wsw
