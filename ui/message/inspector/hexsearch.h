// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "result.h"

/// What is typed into the hex view's fields.
namespace wsw::hexsearch {

/// "4096", "0x1000" or "1000h"; nothing if it is no such number.
std::optional<qint64> parseOffset(const QString &text);

/// "48 65", "4865" or "0x48 0x65". InvalidArgument says what is wrong.
Result<QByteArray> parseBytes(const QString &text);

/// The next place from `from` on, or before it; goes on at the other end. -1 if there is none.
qint64 find(QByteArrayView bytes, QByteArrayView wanted, qint64 from, bool forward);

} // namespace wsw::hexsearch
