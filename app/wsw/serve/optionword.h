// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "result.h"

namespace wsw {

/// A word that an option may have as its value, and what it means.
template <typename T>
struct OptionWord
{
    const char *word;
    T value;
};

/// InvalidArgument names those that there are.
template <typename T, size_t N>
Result<T> readWord(const char *option, const QString &given, const OptionWord<T> (&words)[N])
{
    QStringList known;
    for (const OptionWord<T> &word : words) {
        known.append(QString::fromLatin1(word.word));
        if (given == known.last())
            return word.value;
    }
    return failure(
        ErrorCode::InvalidArgument,
        QStringLiteral("--%1 is one of %2, not '%3'.").arg(QString::fromLatin1(option), known.join(u", "), given));
}

} // namespace wsw
