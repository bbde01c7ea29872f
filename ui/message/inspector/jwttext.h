// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace wsw {

/// The JSON Web Tokens in a text, taken apart for people: header, payload, times, and that nobody looked at the
/// signature.
QString jwtText(QByteArrayView content);

} // namespace wsw
