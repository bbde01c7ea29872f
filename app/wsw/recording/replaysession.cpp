// SPDX-License-Identifier: MIT
#include "wsw/recording/replaysession.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "wsw/command.h"

namespace wsw {

namespace {

constexpr quint16 normalClosure = 1000;

QString stateName(ReplayStatus::State state)
{
    switch (state) {
    case ReplayStatus::State::Finished: return QStringLiteral("finished");
    case ReplayStatus::State::Stopped: return QStringLiteral("stopped");
    default: return QStringLiteral("failed");
    }
}

/// `client` 0: of a connection, or all of a server.
void printEnd(const ReplayStatus &status, qint64 nanoseconds, quint32 client, bool json)
{
    const double seconds = double(nanoseconds) / 1e9;
    if (json) {
        QJsonObject object{{QStringLiteral("event"), QStringLiteral("replay-finished")},
                           {QStringLiteral("state"), stateName(status.state)},
                           {QStringLiteral("sent"), qint64(status.sent)},
                           {QStringLiteral("bytes"), qint64(status.sentBytes)},
                           {QStringLiteral("seconds"), seconds}};
        if (client > 0)
            object.insert(QStringLiteral("client"), qint64(client));
        if (status.missed > 0)
            object.insert(QStringLiteral("missed"), qint64(status.missed));
        if (!status.error.message.isEmpty())
            object.insert(QStringLiteral("message"), status.error.message);
        printJson(object);
    }
    const QString whom = client > 0 ? QStringLiteral("client %1: ").arg(client) : QString();
    if (!status.error.message.isEmpty())
        printDiagnostic(whom + status.error.message);
    else if (!json)
        printDiagnostic(whom
                        + QStringLiteral("replayed %1 messages, %2 bytes, in %3 s")
                              .arg(status.sent)
                              .arg(status.sentBytes)
                              .arg(seconds, 0, 'f', 3));
    if (status.missed > 0)
        printDiagnostic(whom + QStringLiteral("%1 messages did not reach every client").arg(status.missed));
    if (status.undecided > 0)
        printDiagnostic(QStringLiteral("the regular expression is too costly: it was given up on %1 messages, which "
                                       "were left out. Make it simpler, without repetitions within repetitions.")
                            .arg(status.undecided));
}

} // namespace

ClientReplay::ClientReplay(ConnectionOptions options, ReplayPlan plan, EventPrinter &printer)
    : m_plan(std::move(plan))
    , m_printer(printer)
    , m_connection(1, std::move(options))
    , m_replays(m_clock)
{
    connect(&m_connection, &Connection::logged, this, [this](const Message &message) { m_printer.print(message); });
    connect(&m_connection, &Connection::opened, this, [this] {
        m_isPlaying = true;
        m_elapsed.start();
        m_replays.start(1, m_plan.order, ReplayTarget::of(m_connection));
    });
    connect(&m_connection, &Connection::failed, this, [] { QCoreApplication::exit(NotSucceeded); });
    connect(&m_connection, &Connection::closed, this, [this] {
        if (!m_isPlaying) // else the replay ends with it, and tells
            QCoreApplication::exit(m_status);
    });
    connect(&m_replays, &Replays::changed, this, &ClientReplay::onReplayChanged);
    connect(&m_termination, &TerminationWatcher::terminationRequested, this, [this] { close(Done, goingAwayCode); });
}

void ClientReplay::start()
{
    m_connection.open();
}

void ClientReplay::onReplayChanged()
{
    const QList<ReplayStatus> changed = m_replays.takeChanged();
    for (const ReplayStatus &status : changed) {
        if (status.isActive())
            continue;
        m_isPlaying = false;
        printEnd(status, m_elapsed.nsecsElapsed(), 0, m_printer.isJson());
        if (status.state == ReplayStatus::State::Failed) {
            close(NotSucceeded, normalClosure);
        } else if (status.state == ReplayStatus::State::Finished) {
            m_status = Done;
            QTimer::singleShot(m_plan.linger, this, [this] { close(Done, normalClosure); });
        }
    }
}

void ClientReplay::close(int status, quint16 code)
{
    m_status = status;
    m_replays.stopAll();
    (void)m_connection.close(code);
    if (!m_connection.isActive())
        QCoreApplication::exit(status);
}

ServerReplay::ServerReplay(ServerOptions options, ReplayPlan plan, EventPrinter &printer)
    : m_plan(std::move(plan))
    , m_printer(printer)
    , m_server(std::move(options), m_ids)
    , m_replays(m_clock)
{
    connect(&m_server, &Server::logged, this, [this](const Message &message) { m_printer.print(message); });
    const auto printError = [](const Error &error) { printDiagnostic(error.message); };
    connect(&m_server, &Server::clientRefused, this, printError);
    connect(&m_server, &Server::warned, this, printError);
    connect(&m_server, &Server::clientConnected, this, &ServerReplay::onClientConnected);
    connect(&m_server, &Server::stopped, this, [this] { QCoreApplication::exit(m_status); });
    connect(&m_replays, &Replays::changed, this, &ServerReplay::onReplayChanged);
    connect(&m_termination, &TerminationWatcher::terminationRequested, this, [this] { close(Done, goingAwayCode); });
}

Result<void> ServerReplay::start()
{
    return m_server.listen().map([this] {
        const QString url = m_server.urls().first();
        if (m_printer.isJson())
            printJson({{QStringLiteral("event"), QStringLiteral("listening")}, {QStringLiteral("url"), url}});
        else
            printDiagnostic(QStringLiteral("listening on %1").arg(url));
    });
}

void ServerReplay::onClientConnected(quint32 client)
{
    if (m_plan.waitClients == 0)
        begin(client, Audience::only({client}));
    else if (m_server.clientCount() == m_plan.waitClients && m_elapsed.isEmpty())
        begin(0, {});
}

void ServerReplay::begin(quint64 id, const Audience &audience)
{
    m_elapsed[id].start();
    m_replays.start(id, m_plan.order, ReplayTarget::of(m_server, audience));
}

void ServerReplay::onReplayChanged()
{
    const QList<ReplayStatus> changed = m_replays.takeChanged();
    for (const ReplayStatus &status : changed) {
        if (status.isActive())
            continue;
        printEnd(status, m_elapsed.value(status.replay).nsecsElapsed(), quint32(status.replay), m_printer.isJson());
        if (m_plan.waitClients == 0)
            m_elapsed.remove(status.replay);
        else if (!m_closing)
            close(status.state == ReplayStatus::State::Finished ? Done : NotSucceeded, normalClosure);
    }
}

void ServerReplay::close(int status, quint16 code)
{
    if (std::exchange(m_closing, true))
        return;
    m_status = status;
    m_replays.stopAll();
    m_server.close(code);
}

} // namespace wsw
