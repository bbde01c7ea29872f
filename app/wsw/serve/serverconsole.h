// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "console/standardinput.h"
#include "workspace/server/serversession.h"
#include "wsw/eventprinter.h"

namespace wsw {

/// Standard input of `wsw serve`: TEXT goes to all, `@ID TEXT` to one client, /clients lists them,
/// `/kick ID [CODE [REASON]]` disconnects one.
class ServerConsole : public QObject
{
    Q_OBJECT

public:
    ServerConsole(ServerSession &session, const EventPrinter &printer, QObject *parent = nullptr);
    void start();

private:
    void onLine(const QByteArray &line);
    Result<void> sendToOne(const QByteArray &command);
    Result<void> kick(const QByteArray &command);
    void listClients() const;

    ServerSession &m_session;
    const EventPrinter &m_printer;
    StandardInput m_input;
};

} // namespace wsw
