// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "result.h"

namespace wsw {

/// Reads a YAML 1.2 document whose root is a mapping, by its core schema: plain scalars are null, true, false and
/// numbers where they look so, else strings. InvalidDocument names line and column; also for a document that grows
/// without measure by its aliases. Unsupported if the program was built without yaml-cpp.
Result<QJsonObject> parseYamlObject(const QByteArray &yaml);

} // namespace wsw
