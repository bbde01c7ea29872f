// SPDX-License-Identifier: MIT
#pragma once

#include "support/peers/encounter.h"

namespace wsw::test {

/// Whose library a mirror (tests/peers/mirror.*) is made of.
enum class Mirror { Node, Python };

QByteArray mirrorName(Mirror mirror);

/// Empty, or what must be installed for the mirror, and for certificates where TLS is wanted: for QSKIP.
QString missingFor(Mirror mirror, bool tls);

/// `deflate` as the script takes it: false, true or its library's parameters.
PeerStarter mirrorStarter(Mirror mirror, const QJsonValue &deflate, const Certificates *tls = nullptr);

} // namespace wsw::test
