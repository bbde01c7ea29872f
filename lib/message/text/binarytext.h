// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "result.h"

/// Bytes as people type them. Space between the characters is left out; InvalidArgument names the character, from 1.
namespace wsw {

/// Two digits a byte, in any case.
Result<QByteArray> bytesFromHex(const QString &text);

/// base64 or base64url (RFC 4648), with or without padding.
Result<QByteArray> bytesFromBase64(const QString &text);

} // namespace wsw
