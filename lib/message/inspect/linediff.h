// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace wsw {

/// A stretch of two texts, in lines or whatever was compared: equal if both have as many and `changed` is false.
struct DiffBlock
{
    qsizetype left = 0; ///< where it begins
    qsizetype leftCount = 0;
    qsizetype right = 0;
    qsizetype rightCount = 0;
    bool changed = false;

    bool operator==(const DiffBlock &) const = default;
};

/// What differs between two sequences, as blocks that cover both, equal ones and changed ones in turn: after Myers,
/// "An O(ND) Difference Algorithm" (1986), between lines that stand once in both (patience). What would cost too much
/// becomes one changed block: bounded by some hundred million steps and memory in proportion to the input, whatever it
/// is. `proceed` is asked now and then; false ends it with what is known.
QList<DiffBlock> diffSequences(const QList<int> &left, const QList<int> &right,
                               const std::function<bool()> &proceed = {});
QList<DiffBlock> diffLines(const QStringList &left, const QStringList &right,
                           const std::function<bool()> &proceed = {});

/// Within one line: by words and signs; a block's counts are of characters.
QList<DiffBlock> diffWords(QStringView left, QStringView right);

} // namespace wsw
