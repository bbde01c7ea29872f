// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wsw {

class FlowView;

/// Makes every FlowView's nodes known to assistive technology, as its children: graphics items are not by themselves.
/// May be called any number of times.
void installFlowViewAccessibility();

/// Tells that the keyboard's focus is on a node.
void announceFlowNode(FlowView &view, const QString &id);

} // namespace wsw
