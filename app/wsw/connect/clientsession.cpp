// SPDX-License-Identifier: MIT
#include "wsw/connect/clientsession.h"

#include <QCoreApplication>

#include "websocket/closecode.h"
#include "wsw/command.h"

namespace wsw {

namespace {

constexpr qint64 backlogPause = 1024 * 1024;

bool isGoodEnd(const CloseInfo &info)
{
    return info.by == ClosedBy::Peer && (info.code == 1000 || info.code == goingAwayCode || info.code == noStatusCode);
}

} // namespace

ClientSession::ClientSession(ConnectionOptions options, ClientPlan plan, EventPrinter &printer, LineSource &input)
    : m_options(std::move(options))
    , m_plan(std::move(plan))
    , m_printer(printer)
    , m_input(input)
    , m_reconnector(m_plan.reconnect)
{
    connect(&m_reconnector, &Reconnector::attemptDue, this, &ClientSession::connectAgain);
    connect(&m_input, &LineSource::lineRead, this, &ClientSession::onLine);
    connect(&m_input, &LineSource::ended, this, [this] {
        if (!keepsWaiting())
            finish(Done, m_plan.closeCode);
    });
    connect(&m_termination, &TerminationWatcher::terminationRequested, this, [this] { finish(Done, goingAwayCode); });
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ClientSession::onTimeout);
    m_backlogTimer.setInterval(5);
    connect(&m_backlogTimer, &QTimer::timeout, this, [this] {
        if (m_connection->bytesToWrite() > backlogPause)
            return;
        m_backlogTimer.stop();
        m_input.resume();
    });
}

void ClientSession::start()
{
    if (m_plan.timeout.count() > 0)
        m_timeout.start(m_plan.timeout);
    connectAgain();
}

void ClientSession::connectAgain()
{
    if (m_finishing)
        return;
    m_connection = std::make_unique<Connection>(m_ids.next(), m_options);
    connect(m_connection.get(), &Connection::logged, this, [this](const Message &message) {
        // What still comes while we close is not part of the count that was asked for.
        const bool isLate = m_finishing && message.direction == Direction::In
                            && (message.kind == MessageKind::Text || message.kind == MessageKind::Binary);
        if (isLate)
            m_printer.record(message);
        else
            m_printer.print(message);
    });
    connect(m_connection.get(), &Connection::opened, this, &ClientSession::onOpened);
    connect(m_connection.get(), &Connection::messageReceived, this, &ClientSession::onMessageReceived);
    connect(m_connection.get(), &Connection::failed, this, &ClientSession::onFailed);
    connect(m_connection.get(), &Connection::closed, this, &ClientSession::onClosed);
    m_connection->setBackPressure(m_plan.echo);
    m_connection->open();
}

void ClientSession::onOpened()
{
    m_reconnector.reset();
    if (m_plan.outgoing.isEmpty() && m_plan.echo)
        return;
    if (m_plan.outgoing.isEmpty()) {
        m_input.start();
        m_input.resume();
        return;
    }
    if (m_outgoingSent)
        return;
    m_outgoingSent = true;
    for (const Outgoing &message : m_plan.outgoing)
        send(message);
    if (!keepsWaiting() && !m_plan.echo)
        finish(Done, m_plan.closeCode);
}

void ClientSession::onLine(const QByteArray &line)
{
    if (m_finishing)
        return;
    if (m_plan.takesCommands) {
        if (const Result<ConsoleCommand> command = readConsoleCommand(QString::fromUtf8(line)); command)
            execute(*command);
        else
            m_printer.diagnose(command.error().message);
    } else {
        send({MessageKind::Text, line});
    }
    if (m_connection->bytesToWrite() > backlogPause) {
        m_input.pause();
        m_backlogTimer.start();
    }
}

void ClientSession::execute(const ConsoleCommand &command)
{
    if (const auto *message = std::get_if<Outgoing>(&command)) {
        send(*message);
    } else if (const auto *ping = std::get_if<PingCommand>(&command)) {
        if (const Result<void> sent = m_connection->ping(ping->payload); !sent)
            m_printer.diagnose(sent.error().message);
    } else if (const auto *close = std::get_if<CloseCommand>(&command)) {
        finish(Done, close->code, close->reason);
    } else {
        const QStringList lines = consoleHelp();
        for (const QString &line : lines)
            m_printer.note(line);
    }
}

void ClientSession::send(const Outgoing &message)
{
    const Result<void> sent = message.kind == MessageKind::Text ? m_connection->sendText(message.payload)
                                                                : m_connection->sendBinary(message.payload);
    if (!sent)
        m_printer.diagnose(sent.error().message);
}

void ClientSession::onMessageReceived(const Message &message)
{
    ++m_received;
    if (m_plan.echo)
        send({message.kind, message.payload});
    if (m_plan.count > 0 && m_received == m_plan.count)
        finish(Done, m_plan.closeCode);
}

void ClientSession::onFailed(const Error &error)
{
    if (!isWorthReconnecting(error) || !retryLater())
        finish(NotSucceeded, m_plan.closeCode);
}

void ClientSession::onClosed(const CloseInfo &info)
{
    if (m_finishing) {
        QCoreApplication::exit(m_status);
        return;
    }
    if (retryLater())
        return;
    const bool enough = m_plan.count == 0;
    if (isGoodEnd(info) && !enough)
        m_printer.diagnose(QStringLiteral("the peer closed after %1 of %2 messages").arg(m_received).arg(m_plan.count));
    finish(isGoodEnd(info) && enough ? Done : NotSucceeded, m_plan.closeCode);
}

bool ClientSession::retryLater()
{
    m_input.pause();
    m_backlogTimer.stop();
    if (!m_reconnector.schedule())
        return false;
    m_printer.diagnose(QStringLiteral("connecting again in %1 s").arg(double(m_reconnector.delay().count()) / 1000));
    return true;
}

void ClientSession::onTimeout()
{
    if (m_finishing)
        return;
    if (m_plan.count > 0) {
        m_printer.diagnose(QStringLiteral("timed out after %1 of %2 messages").arg(m_received).arg(m_plan.count));
        finish(NotSucceeded, m_plan.closeCode);
        return;
    }
    const bool open = m_connection->state() == ConnectionState::Open;
    if (!open)
        m_printer.diagnose(QStringLiteral("timed out before the connection was open"));
    finish(open ? Done : NotSucceeded, m_plan.closeCode);
}

void ClientSession::finish(int status, quint16 code, const QString &reason)
{
    if (m_finishing)
        return;
    m_finishing = true;
    m_status = status;
    m_backlogTimer.stop();
    const ConnectionState state = m_connection->state();
    if (state == ConnectionState::Open)
        (void)m_connection->close(code, reason.isEmpty() && code == m_plan.closeCode ? m_plan.closeReason : reason);
    if (m_connection->state() != ConnectionState::Closing)
        QCoreApplication::exit(status);
}

} // namespace wsw
