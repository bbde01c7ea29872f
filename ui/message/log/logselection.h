// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wsw {

/// The rows that are selected: from where the selection began to the current row. -1: none.
struct LogSelection
{
    int anchor = -1;
    int current = -1;

    bool isEmpty() const { return current < 0; }
    int first() const { return qMin(anchor, current); }
    int last() const { return qMax(anchor, current); }
    int count() const { return isEmpty() ? 0 : last() - first() + 1; }
    bool contains(int row) const { return !isEmpty() && row >= first() && row <= last(); }

    bool operator==(const LogSelection &) const = default;
};

} // namespace wsw
