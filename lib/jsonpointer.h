// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace wsw {

/// RFC 6901: the pointer of an object's member or a list's element (its index).
QString childPointer(const QString &pointer, const QString &key);
/// What leads to the value that it names; empty for the document as a whole.
QStringList pointerKeys(const QString &pointer);

} // namespace wsw
