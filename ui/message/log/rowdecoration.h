// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>

#include "message/filter/match/textspan.h"

namespace wsw {

/// What is painted on rows beside what they say. Asked for rows in view only.
class RowDecoration
{
public:
    virtual ~RowDecoration() = default;
    /// Not valid: as all rows.
    virtual QColor background(quint64 record) const = 0;
    /// Places in a message's preview to be marked.
    virtual QList<TextSpan> marks(const QString &preview) const = 0;
};

} // namespace wsw
