// SPDX-License-Identifier: MIT
#include "websocket/closecode.h"

#include <QCoreApplication>

namespace wsw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::CloseCode)
};
} // namespace

bool isSendableCloseCode(quint16 code)
{
    // 1004, 1005, 1006 and 1015 are reserved and never on the wire.
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

Result<void> checkClose(quint16 code, const QString &reason)
{
    if (!isSendableCloseCode(code)) {
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("Close code %1 may not be sent. Use 1000 to 1003, 1007 to 1014 or 3000 to 4999.").arg(code));
    }
    const qsizetype length = reason.toUtf8().size();
    if (length > maxCloseReason) {
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("The close reason has %1 bytes in UTF-8; at most %2 fit into a close frame. Shorten it.")
                .arg(length)
                .arg(maxCloseReason));
    }
    return {};
}

QString closeCodeName(quint16 code)
{
    switch (code) {
    case 1000: return Words::tr("normal closure");
    case 1001: return Words::tr("going away");
    case 1002: return Words::tr("protocol error");
    case 1003: return Words::tr("unsupported data");
    case 1005: return Words::tr("no status received");
    case 1006: return Words::tr("abnormal closure");
    case 1007: return Words::tr("invalid payload data");
    case 1008: return Words::tr("policy violation");
    case 1009: return Words::tr("message too big");
    case 1010: return Words::tr("mandatory extension missing");
    case 1011: return Words::tr("internal error");
    case 1012: return Words::tr("service restart");
    case 1013: return Words::tr("try again later");
    case 1014: return Words::tr("bad gateway");
    case 1015: return Words::tr("TLS handshake failed");
    default: return {};
    }
}

} // namespace wsw
