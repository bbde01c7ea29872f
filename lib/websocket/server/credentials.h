// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace wsw {

/// What an `Authorization` field carries if its scheme is this one, in whatever case (RFC 9110 section 11.4); empty if
/// it is another or there is none.
QByteArray credentialsOf(const QByteArray &authorization, QByteArrayView scheme);

/// Takes the same time wherever the two differ, and however long they are.
bool isSameSecret(const QByteArray &a, const QByteArray &b);

} // namespace wsw
