// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

#include "message/filter/filterfields.h"

namespace wsw {

/// What was seen in a recording and may be written in a filter.
struct FilterVocabulary
{
    QStringList parameters; ///< of paths, e.g. sid
    QStringList jsonPaths;  ///< e.g. $.type
};

/// One way to go on.
struct FilterCandidate
{
    qsizetype from = 0; ///< what it replaces
    qsizetype length = 0;
    QString text;
    QString explanation; ///< on one line, in the user's language
};

/// What may be written at a place of a filter's expression.
class FilterCompletion
{
public:
    explicit FilterCompletion(FilterVocabulary vocabulary = {})
        : m_vocabulary(std::move(vocabulary))
    {
    }

    /// Empty within quoted texts and patterns, and where all that could stand is there. Where nothing is written yet it
    /// offers everything.
    QList<FilterCandidate> candidates(const QString &text, qsizetype cursor) const;

private:
    QList<FilterCandidate> words(const QString &begun) const;
    QList<FilterCandidate> values(const FilterField &field, const QString &begun, qsizetype valueAt) const;

    FilterVocabulary m_vocabulary;
};

/// The paths of a JSON payload's members, up to a small depth and number; empty if it is none.
QStringList jsonPathsOf(QByteArrayView payload);

} // namespace wsw
