// SPDX-License-Identifier: MIT
#include "websocket/wire/io/serveropening.h"

#include <QCoreApplication>

#include "websocket/engine/socketerror.h"

namespace wsw::wire {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ServerOpening)
};
} // namespace

ServerOpening::ServerOpening(quint64 id, std::unique_ptr<Transport> transport, const QHostAddress &address,
                             quint16 port, qint64 maxHead, ServerOpeningListener &listener)
    : m_id(id)
    , m_address(address)
    , m_port(port)
    , m_transport(std::move(transport))
    , m_listener(listener)
    , m_reader(maxHead)
{
    m_transport->setListener(this);
}

QString ServerOpening::peer() const
{
    return endpointText(m_address, m_port);
}

void ServerOpening::bytesReceived(char *data, qsizetype size)
{
    if (m_answered)
        return; // refused: the rest is read so that the answer is not lost to a reset
    const qsizetype taken = m_reader.feed(QByteArrayView(data, size));
    if (m_reader.error()) {
        answer(refuseHead(*m_reader.error(), peer()));
        return;
    }
    if (!m_reader.isComplete())
        return;
    m_early = QByteArray(data + taken, size - taken);
    answer(m_listener.judgeRequest(m_reader.head(), *this));
}

void ServerOpening::answer(const ServerVerdict &verdict)
{
    m_answered = true;
    if (m_abandoned)
        return;
    m_verdict = verdict;
    m_unsent = verdict.response;
    if (verdict.accepted) {
        m_unsent.remove(0, m_transport->write(m_unsent));
        m_transport->setListener(nullptr);
        m_listener.openingAccepted(*this);
        return;
    }
    m_listener.openingRefused(verdict.refusal);
    sendAnswer();
}

void ServerOpening::sendAnswer()
{
    m_unsent.remove(0, m_transport->write(m_unsent));
    if (m_unsent.isEmpty())
        m_transport->finish();
}

void ServerOpening::roomMade()
{
    if (m_answered)
        sendAnswer();
}

void ServerOpening::streamEnded(const QString &)
{
    if (!m_answered) {
        m_listener.openingRefused(
            {ErrorCode::NotWebSocket,
             Words::tr("%1 left before it completed a WebSocket opening handshake.").arg(peer())});
    }
    m_listener.openingEnded(*this);
}

void ServerOpening::abandon()
{
    m_abandoned = true;
    m_transport->drop(TcpEnd::Finish);
}

void ServerOpening::expire()
{
    if (m_answered) {
        m_listener.openingEnded(*this);
        return;
    }
    answer(lateRefusal(peer()));
}

} // namespace wsw::wire
