// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMap>

#include "message/message.h"

namespace wsw {

/// The clients of one path, found by their id or by what a path parameter is.
class PathClients
{
public:
    /// Before the first client.
    void indexBy(const QString &parameter) { m_groups.insert(parameter, {}); }

    void add(const OpenInfo &client);
    void remove(quint32 client);
    const OpenInfo *find(quint32 client) const; ///< nullptr if it is none; valid until clients come or go

    /// Ids in order of arrival, copies: clients may go while one looks at them.
    QList<quint32> all() const { return m_clients.keys(); }
    QList<quint32> withSame(const QString &indexedParameter, const OpenInfo &as) const;

private:
    QMap<quint32, OpenInfo> m_clients;
    QHash<QString, QHash<QString, QList<quint32>>> m_groups; ///< parameter → value → ids, ascending
};

} // namespace wsw
