// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>

#include <memory>

#include "websocket/connectionengine.h"
#include "websocket/server/admission.h"

namespace wsw {

/// Listens and shakes hands for a Server; same thread.
class ServerEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Before listen(). The Qt engine asks nobody: see wireOnlyNeed().
    void setAdmission(Admission admission) { m_admission = std::move(admission); }

    /// Once for each endpoint; returns its port, the real one for 0.
    virtual Result<quint16> listen(const QHostAddress &address, quint16 port) = 0;
    virtual void stopListening() = 0; ///< all
    virtual bool isListening() const = 0;

    /// Takes over the connection that accepted() announced. Valid during that signal.
    virtual std::unique_ptr<ConnectionEngine> takeConnection() = 0;

signals:
    /// A client is open; OpenInfo::client is not yet set. Call takeConnection() at once: frames that came with the
    /// handshake are delivered when control returns.
    void accepted(const wsw::OpenInfo &info);
    void refused(const wsw::Error &error);
    /// Something that the user should know of while the server goes on.
    void warned(const wsw::Error &error);

protected:
    const Admission &admission() const { return m_admission; }

private:
    Admission m_admission;
};

} // namespace wsw
