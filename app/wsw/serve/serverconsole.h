// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "console/standardinput.h"
#include "workspace/server/clientpush.h"
#include "workspace/server/serversession.h"
#include "wsw/eventprinter.h"

namespace wsw {

/// Standard input of `wsw serve`: TEXT goes to all, `@ID TEXT` to one client, `@room=7 TEXT` to those that match. A
/// word behind a slash is a command; /help lists them. `//TEXT` sends "/TEXT".
class ServerConsole : public QObject
{
    Q_OBJECT

public:
    /// `paths`: what the session's server was started with.
    ServerConsole(ServerSession &session, const QList<PathProfile> &paths, const QList<FlowGraph> &flows,
                  const EventPrinter &printer, QObject *parent = nullptr);
    void start();

private:
    using Command = Result<void> (ServerConsole::*)(QByteArray rest);
    struct Word
    {
        const char *word;
        const char *usage;
        Command run;
    };
    static const QList<Word> &words();

    void onLine(const QByteArray &line);
    Result<void> run(const QByteArray &line);
    Result<void> push(QByteArray command);
    Result<void> listClients(QByteArray rest);
    Result<void> kick(QByteArray rest);
    Result<void> ping(QByteArray rest);
    Result<void> drop(QByteArray rest);
    Result<void> block(QByteArray rest);
    Result<void> runFlow(QByteArray rest);
    Result<void> help(QByteArray rest);

    ServerSession &m_session;
    const QList<PathProfile> m_paths;
    const QList<FlowGraph> m_flows;
    const EventPrinter &m_printer;
    StandardInput m_input;
};

} // namespace wsw
