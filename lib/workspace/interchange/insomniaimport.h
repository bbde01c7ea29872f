// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "workspace/interchange/importeditems.h"

namespace wsw {

/// Insomnia's exports: format 4 (a list of resources, JSON or YAML) and format 5 (a tree, YAML: "type" is
/// "collection.insomnia.rest/5.0", or spec or environment).
bool isInsomnia(const QJsonObject &document);
Result<ImportedItems> importInsomnia(const QJsonObject &document);

} // namespace wsw
