// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include "workspace/profile/messagecontent.h"

namespace wsw {

/// A message that is kept in the workspace, to be sent with one click.
struct SavedMessage
{
    QString id;
    QString name;
    QString folder; ///< "Orders/Reminders"; empty: none
    ContentType type = ContentType::Text;
    QString text;             ///< as typed; of a file the path
    bool hasVariables = true; ///< `{{…}}` are replaced when it is sent
    QString shortcut;         ///< portable text of a QKeySequence, empty: none
    QJsonObject extra;

    bool operator==(const SavedMessage &) const = default;
};

} // namespace wsw
