// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// JSON Schema (draft-07) of what nodes have in `properties`, made from nodeKinds() and functionKinds().
namespace wsw {

/// Definitions named "kind-push", "function-sleep" and so on: what `properties` and `arguments` of each must be.
QJsonObject kindSchemas();

/// For a node's `allOf`: by its kind, which of the definitions its `properties` must match. Unknown kinds are free.
QJsonArray kindConditions();

} // namespace wsw
