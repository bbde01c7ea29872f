// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "websocket/client/reconnector.h"
#include "workspace/client/connectionlatency.h"
#include "workspace/profile/connectionprofile.h"
#include "workspace/status.h"

namespace wsw {

class Connection;
class ConnectionIds;

/// A profile's connection from the user's Connect to the user's Disconnect: opens it again, each time as a new
/// Connection, if the profile wants that and isWorthReconnecting() says so. One thread.
class ConnectionSession : public QObject
{
    Q_OBJECT

public:
    /// `ids` outlives the session.
    ConnectionSession(const QString &profile, ConnectionIds &ids, QObject *parent = nullptr);
    ~ConnectionSession() override;

    /// Nothing while it is active. Variables are expanded anew each time it connects.
    void open(const ConnectionProfile &profile, const ConnectionContext &context);
    /// Does something with the connection; nothingDone() if there is none.
    Result<void> perform(const std::function<Result<void>(Connection &)> &action);
    static Failure nothingDone();
    /// Likewise; an error is told in the status.
    void act(const std::function<Result<void>(Connection &)> &action);
    /// Closes it, and ends the waiting for another attempt.
    void close(quint16 code, const QString &reason = {});
    void setPairKey(const QString &key);
    void resetLatency();
    /// Connecting, open or closing. Waiting to connect again is not active.
    bool isActive() const;
    ConnectionStatus status() const;

signals:
    void logged(const wsw::Message &message);
    void changed();
    void ended(); ///< it failed or was closed, maybe to be opened again

private:
    void connectNow();
    void endWith(bool again);

    const QString m_profileId;
    ConnectionIds &m_ids;
    ConnectionProfile m_profile;
    ConnectionContext m_context;
    ConnectionStatus m_status; ///< what the connection itself does not know
    ConnectionLatency m_latency;
    Connection *m_connection = nullptr; ///< nullptr if the profile's options did not allow one
    std::unique_ptr<Reconnector> m_reconnector;
};

} // namespace wsw
