// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtest.h"
#include "jsonreader.h"

namespace wsw {

/// The form of a test case in files, see lib/flow/FORMAT.md. Wrong types are the reader's error.
FlowTest readFlowTest(JsonReader &reader);
QJsonObject flowTestToJson(const FlowTest &test);

/// One test case by itself, as people edit it: JSON text. InvalidJson or InvalidDocument say where it is wrong.
Result<FlowTest> parseFlowTest(const QByteArray &json);

} // namespace wsw
