// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "result.h"

namespace wsw {

class FlowScene;

/// Writes the flow's picture as SVG (its text stays text) or PNG (twice the size of 100 %, for print), as the file's
/// name ends; another ending is Unsupported. Without selection and handles. FileUnwritable says what went wrong.
Result<void> exportPicture(FlowScene &scene, const QString &path);

} // namespace wsw
