// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace wsw {

/// Names a field that has no label of its own. On Unix Qt tells assistive technology a combo box's name by its label
/// alone and passes over accessibleName(), so that it gets a label that nobody sees.
void nameUnlabelled(QWidget &field, const QString &name);

} // namespace wsw
