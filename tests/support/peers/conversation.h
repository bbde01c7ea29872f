// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "support/peers/peerprogram.h"
#include "websocket/connection.h"

namespace wsw::test {

/// What an open connection of ours, in either role, says to a mirror (tests/peers/mirror.*), and what comes back.
/// The functions wait, boundedly, and return an empty text or what was not as it should be.
class Conversation : public QObject
{
    Q_OBJECT

public:
    /// `report`: where the mirror prints what came; nullptr for a mirror that can't.
    explicit Conversation(Connection &connection, const PeerProgram *report = nullptr);

    /// Texts and binaries of the sizes that codecs break at, and 200 small ones in a row.
    QString exchangeMessages();
    /// A message in fragments with a control frame between, from the mirror and, where our engine can, from us.
    QString exchangeFragments();
    QString exchangePings();
    /// Of those two what a mirror answers that can do neither: a browser's page.
    QString exchangeOurFragments();
    QString exchangeOurPings();
    QString close(quint16 code, const QString &reason);
    QString askToClose(quint16 code, const QString &reason);

    /// Whether any message of the direction was compressed; nothing where frames are not recorded.
    std::optional<bool> sentCompressed() const { return m_sentCompressed; }
    std::optional<bool> receivedCompressed() const { return m_receivedCompressed; }

private:
    struct Payload
    {
        MessageKind kind = MessageKind::Text;
        QByteArray bytes;
    };
    static QList<Payload> payloads();
    QString send(const Payload &payload);
    QString checkReport(const QList<Payload> &sent) const;
    QString awaitClose(const CloseInfo &expected);
    bool isQt() const;
    bool awaitText(const QByteArray &text) const;
    void onLogged(const Message &message);

    Connection &m_connection;
    const PeerProgram *m_report;
    QList<Payload> m_received;
    QList<QByteArray> m_pings;
    QList<QByteArray> m_pongs;
    std::optional<CloseInfo> m_closed;
    std::optional<bool> m_sentCompressed;
    std::optional<bool> m_receivedCompressed;
};

} // namespace wsw::test
