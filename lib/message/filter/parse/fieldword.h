// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "message/filter/match/comparison.h"

namespace wsw {

/// A word taken apart: `size>1kb` into its name, what stands between, and its value.
struct FieldWord
{
    QString name;       ///< empty: the word is no more than a text
    bool colon = false; ///< `:`, which means Equal where it means no more than that
    Comparison comparison = Comparison::Equal;
    qsizetype valueAt = 0; ///< within the word
    QString value;         ///< as written, with its quotation marks

    QString plainValue() const; ///< without them
};

/// A name is letters, digits, `_`, `-` and `.`, the first one a letter.
FieldWord fieldWord(const QString &word);

/// The operator at the beginning of a text: how long it is (0: there is none) and what it means. `=` and `==` are the
/// same.
struct OperatorFound
{
    qsizetype length = 0;
    Comparison comparison = Comparison::Equal;
};
OperatorFound operatorAt(QStringView text);

} // namespace wsw
