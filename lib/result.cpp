// SPDX-License-Identifier: MIT
#include "result.h"

namespace wsw {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid-argument");
    case ErrorCode::InvalidAddress: return QStringLiteral("invalid-address");
    case ErrorCode::HostNotFound: return QStringLiteral("host-not-found");
    case ErrorCode::ConnectionRefused: return QStringLiteral("connection-refused");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::HandshakeRefused: return QStringLiteral("handshake-refused");
    case ErrorCode::NotWebSocket: return QStringLiteral("not-a-websocket-server");
    case ErrorCode::TlsFailed: return QStringLiteral("tls-failed");
    case ErrorCode::ProxyFailed: return QStringLiteral("proxy-failed");
    case ErrorCode::ConnectionLost: return QStringLiteral("connection-lost");
    case ErrorCode::ProtocolError: return QStringLiteral("protocol-error");
    case ErrorCode::NotOpen: return QStringLiteral("not-open");
    case ErrorCode::MessageTooBig: return QStringLiteral("message-too-big");
    case ErrorCode::BacklogFull: return QStringLiteral("backlog-full");
    case ErrorCode::NoSuchClient: return QStringLiteral("no-such-client");
    case ErrorCode::AddressInUse: return QStringLiteral("address-in-use");
    case ErrorCode::AddressNotAvailable: return QStringLiteral("address-not-available");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission-denied");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::FileNotFound: return QStringLiteral("file-not-found");
    case ErrorCode::FileUnreadable: return QStringLiteral("file-unreadable");
    case ErrorCode::FileUnwritable: return QStringLiteral("file-unwritable");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::InvalidJson: return QStringLiteral("invalid-json");
    case ErrorCode::InvalidDocument: return QStringLiteral("invalid-document");
    case ErrorCode::NewerVersion: return QStringLiteral("newer-version");
    case ErrorCode::TornFile: return QStringLiteral("torn-file");
    case ErrorCode::InvalidFlow: return QStringLiteral("invalid-flow");
    case ErrorCode::ExpressionFailed: return QStringLiteral("expression-failed");
    case ErrorCode::NoWayOut: return QStringLiteral("no-way-out");
    case ErrorCode::EndlessLoop: return QStringLiteral("endless-loop");
    case ErrorCode::PushFailed: return QStringLiteral("push-failed");
    case ErrorCode::Stopped: return QStringLiteral("stopped");
    case ErrorCode::UnknownVariable: return QStringLiteral("unknown-variable");
    case ErrorCode::SecretMissing: return QStringLiteral("secret-missing");
    case ErrorCode::KeychainFailed: return QStringLiteral("keychain-failed");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace wsw
