// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "flow/clock/schedule.h"
#include "flow/flowrunner.h"
#include "workspace/server/pathclients.h"
#include "workspace/server/template/messagefacts.h"

namespace wsw {

class ServerBehaviour;

/// What the behaviours of one path do it through. What concerns a client that has gone is dropped silently.
class BehaviourActions
{
public:
    virtual ~BehaviourActions() = default;

    virtual const PathClients &clients() const = 0;
    virtual void send(quint32 client, MessageKind kind, const QByteArray &payload) = 0;
    virtual void disconnectClient(quint32 client, quint16 code, const QString &reason) = 0;
    /// The inputs name the client.
    virtual void runFlow(const ServerBehaviour &behaviour, const FlowGraph &flow, const FlowInputs &inputs) = 0;
    /// On behalf of a client, unless it has gone by then; 0: of none.
    virtual void callLater(quint32 client, std::chrono::milliseconds delay, std::function<void()> task) = 0;
    virtual std::unique_ptr<Schedule> makeSchedule() = 0;
    virtual void reportFailure(const ServerBehaviour &behaviour, const Error &error) = 0;
    virtual void reportSkipped(const ServerBehaviour &behaviour, const SkippedTimes &skipped) = 0;
};

/// What a message would set off.
struct BehaviourEffect
{
    QByteArray text; ///< UTF-8, empty if nothing is sent
    bool isLast = false;
};

/// A behaviour at work, made by compileBehaviour().
class ServerBehaviour
{
public:
    enum class Next { GoOn, Stop };

    explicit ServerBehaviour(const QString &id)
        : m_id(id)
    {
    }
    virtual ~ServerBehaviour() = default;
    Q_DISABLE_COPY_MOVE(ServerBehaviour)

    const QString &id() const { return m_id; }
    /// What messages call it: its position and kind.
    const QString &title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }
    quint64 matches() const { return m_matches; } ///< how often it did its work
    void setMatches(quint64 matches) { m_matches = matches; }

    /// Whether it sends because a client does, which calls for back pressure.
    virtual bool respondsToMessages() const { return false; }
    /// A parameter by which it looks for clients; empty: none.
    virtual QString neededIndex() const { return {}; }

    /// Once the server listens; `actions` outlive the behaviour, and are the same ever after.
    virtual void start(BehaviourActions &actions) { (void)actions; }
    virtual void stop() {}
    virtual void onConnected(const OpenInfo &client, BehaviourActions &actions) { (void)client, (void)actions; }
    virtual Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions);
    /// It is no longer among the clients.
    virtual void onDisconnected(const OpenInfo &client, BehaviourActions &actions) { (void)client, (void)actions; }
    /// What onMessage() would do, without doing it; nothing if the message is none of its business.
    virtual Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const;

protected:
    quint64 countMatch() { return ++m_matches; }

private:
    const QString m_id;
    QString m_title;
    quint64 m_matches = 0;
};

inline ServerBehaviour::Next ServerBehaviour::onMessage(const OpenInfo &, MessageFacts &, BehaviourActions &)
{
    return Next::GoOn;
}

inline Result<std::optional<BehaviourEffect>> ServerBehaviour::tryOut(const OpenInfo &, MessageFacts &) const
{
    return std::optional<BehaviourEffect>();
}

} // namespace wsw
