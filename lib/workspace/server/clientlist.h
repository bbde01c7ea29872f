// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/status.h"

namespace wsw {

/// A server's clients in order of arrival, kept up to date by ClientChanges.
class ClientList
{
public:
    void apply(const ClientChanges &changes);

    const QList<ClientStatus> &clients() const { return m_clients; }
    const ClientStatus *client(quint32 id) const; ///< nullptr if it is not there; valid until the next apply()

private:
    qsizetype indexOf(quint32 id) const; ///< -1 if it is not there

    QList<ClientStatus> m_clients; ///< by rising id
};

} // namespace wsw
