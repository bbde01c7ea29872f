// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace wsw {

/// What callers branch on, and what `--json` prints by name. Values are not stored in files; names are public.
enum class ErrorCode {
    InvalidArgument,
    InvalidAddress,
    HostNotFound,
    ConnectionRefused,
    Unreachable,
    Timeout,
    HandshakeRefused,
    NotWebSocket,
    TlsFailed,
    ProxyFailed,
    ConnectionLost,
    ProtocolError,
    NotOpen,
    MessageTooBig,
    BacklogFull,
    NoSuchClient,
    AddressInUse,
    AddressNotAvailable,
    PermissionDenied,
    Unsupported,
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    InvalidJson,
    InvalidDocument,
    NewerVersion,
    TornFile,
    InvalidFlow,
    ExpressionFailed,
    NoWayOut,
    EndlessLoop,
    PushFailed,
    Stopped,
    UnknownVariable,
    SecretMissing,
    KeychainFailed,
    Internal,
};

/// The public name of a code, e.g. "connection-refused".
QString errorCodeName(ErrorCode code);

/// A code for callers and a sentence for people: what happened, where, and what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorCode code, QString message)
{
    return Failure(Error{code, std::move(message)});
}

} // namespace wsw
