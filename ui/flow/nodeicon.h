// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wsw {

/// The icon (see themeIcon()) that stands for a kind of node: the marker of a BPMN task, or the shape itself where it
/// has a shape of its own. `function` only matters to kind "function"; empty: any.
QString nodeIconName(const QString &kind, const QString &function = {});

} // namespace wsw
