// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "message/inspect/linediff.h"
#include "ui/message/inspector/inspectedmessage.h"

namespace wsw {

/// A line of a comparison: numbers of lines from 0, -1 where a side has none.
struct ComparedRow
{
    int left = -1;
    int right = -1;
    bool changed = false;

    bool operator==(const ComparedRow &) const = default;
};

/// Two messages, line by line: JSON laid out, texts as they are, bytes as hex.
struct Comparison
{
    /// Of each message so much is looked at: `cut` says that there is more.
    static constexpr qint64 mostBytes = 8 * 1024 * 1024;
    static constexpr qsizetype mostLines = 200'000;

    QStringList left;
    QStringList right;
    QList<ComparedRow> rows;
    QList<int> differences; ///< rows where stretches of changed ones begin
    bool isJson = false;
    bool cut = false;

    bool isSame() const { return differences.isEmpty() && !cut; }
};

/// `sortKeys`: members of JSON objects are compared by name, wherever they stand.
Comparison compareMessages(const Message &left, const Message &right, bool sortKeys,
                           const std::function<bool()> &proceed = {});

/// As `diff -u` without its head: "-" and "+" in front of what differs, everything else indented by a space.
QString patchText(const Comparison &comparison);

} // namespace wsw
