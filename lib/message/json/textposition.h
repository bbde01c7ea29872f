// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace wsw {

/// Where people find a character: both counted from 1.
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;

    bool operator==(const TextPosition &) const = default;
};

inline TextPosition textPosition(QStringView text, qsizetype offset)
{
    const QStringView before = text.left(qBound(qsizetype(0), offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {before.count(u'\n') + 1, before.size() - lineStart + 1};
}

} // namespace wsw
