// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

#include "workspace/profile/savedmessage.h"

class QWidget;

namespace wsw {

/// What keeps a key sequence from being the shortcut of a saved message: a sentence that names who has it, e.g. a menu
/// entry of the window, another message or the editor. Empty if nothing does.
QString shortcutProblem(const QKeySequence &keys, const QString &messageId, const QList<SavedMessage> &messages,
                        const QWidget &window);

} // namespace wsw
