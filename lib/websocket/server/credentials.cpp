// SPDX-License-Identifier: MIT
#include "websocket/server/credentials.h"

#include <QCryptographicHash>

#include "websocket/wire/handshake/httphead.h"

namespace wsw {

QByteArray credentialsOf(const QByteArray &authorization, QByteArrayView scheme)
{
    const QByteArray field = authorization.trimmed();
    const qsizetype space = field.indexOf(' ');
    if (space < 0 || !wire::isSameName(QByteArrayView(field).first(space), scheme))
        return {};
    return field.mid(space + 1).trimmed();
}

bool isSameSecret(const QByteArray &a, const QByteArray &b)
{
    const QByteArray ours = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray theirs = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < ours.size(); ++i)
        difference |= ours.at(i) ^ theirs.at(i);
    return difference == 0;
}

} // namespace wsw
