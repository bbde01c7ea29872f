// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wsw {

/// RFC 6901: the pointer of an object's member or a list's element (its index).
QString childPointer(const QString &pointer, const QString &key);

} // namespace wsw
