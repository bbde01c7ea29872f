// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <functional>
#include <optional>

#include "message/filter/filterterm.h"
#include "result.h"

namespace wsw {

/// Reads one expression of the filter language: how terms are joined, and where each begins and ends. What stands in
/// one is FieldTermParser's.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)

public:
    explicit FilterParser(const QString &text)
        : m_text(text)
    {
    }

    /// Null for an empty expression.
    Result<FilterTermPointer> parse();

private:
    using Term = Result<FilterTermPointer>;

    Term parseAny();
    Term parseAll();
    Term parseOne();
    Term parseNegated();
    Term parseGroup();
    Term parseTerm();
    Term parseWord();
    std::optional<Term> parseQuoted();
    std::optional<Term> parsePattern();

    bool atEnd() const { return m_at >= m_text.size(); }
    bool atBoundary(qsizetype at) const; ///< where a term may end
    bool skipKeyword(QLatin1String word);
    void skipSpace();
    Failure problem(qsizetype at, const QString &text, const QString &example) const;

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace wsw
