// SPDX-License-Identifier: MIT
#pragma once

#include "flow/behavior/functioncall.h"

/// Functions that look into JSON. Where they take JSON they take a text that holds some, too.
namespace wsw {

Result<QJsonValue> jsonParse(const FunctionArguments &arguments, NodeContext &context);
Result<QJsonValue> jsonGet(const FunctionArguments &arguments, NodeContext &context);
Result<QJsonValue> jsonSet(const FunctionArguments &arguments, NodeContext &context);

} // namespace wsw
