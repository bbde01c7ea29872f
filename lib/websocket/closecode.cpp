// SPDX-License-Identifier: MIT
#include "websocket/closecode.h"

#include <QCoreApplication>

namespace wsw {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("wsw::CloseCode", text);
}
} // namespace

bool isSendableCloseCode(quint16 code)
{
    // 1004, 1005, 1006 and 1015 are reserved and never on the wire.
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

Result<void> checkClose(quint16 code, const QString &reason)
{
    if (!isSendableCloseCode(code)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("Close code %1 may not be sent. Use 1000 to 1003, 1007 to 1014 or 3000 to 4999.").arg(code));
    }
    const qsizetype length = reason.toUtf8().size();
    if (length > maxCloseReason) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The close reason has %1 bytes in UTF-8; at most %2 fit into a close frame. Shorten it.")
                           .arg(length)
                           .arg(maxCloseReason));
    }
    return {};
}

QString closeCodeName(quint16 code)
{
    switch (code) {
    case 1000: return tr("normal closure");
    case 1001: return tr("going away");
    case 1002: return tr("protocol error");
    case 1003: return tr("unsupported data");
    case 1005: return tr("no status received");
    case 1006: return tr("abnormal closure");
    case 1007: return tr("invalid payload data");
    case 1008: return tr("policy violation");
    case 1009: return tr("message too big");
    case 1010: return tr("mandatory extension missing");
    case 1011: return tr("internal error");
    case 1012: return tr("service restart");
    case 1013: return tr("try again later");
    case 1014: return tr("bad gateway");
    case 1015: return tr("TLS handshake failed");
    default: return {};
    }
}

} // namespace wsw
