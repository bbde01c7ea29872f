// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <optional>

#include "message/filter/filterfields.h"
#include "message/filter/filterterm.h"
#include "message/filter/match/textmatch.h"
#include "message/filter/parse/fieldword.h"

namespace wsw {

/// What is wrong in a word.
struct FieldProblem
{
    qsizetype column = 0; ///< within the word, from 0
    QString text;
    QString example;
};

/// Reads one word as a condition on a field, such as `size>1kb`, or on a parameter of the address, such as `sid=42`.
class FieldTermParser
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)

public:
    explicit FieldTermParser(const QString &word);

    /// Otherwise the word is no more than a text.
    bool isField() const { return m_field || m_isParameter; }

    using Term = tl::expected<FilterTermPointer, FieldProblem>;
    Term parse() const; ///< of a word that isField()

private:
    Term parseChoice() const;
    FilterTermPointer choice(const QString &name) const; ///< null if there is none of that name
    Term parseNumbers() const;
    std::optional<qint64> number(const QString &text) const;
    FilterTermPointer numberTerm(Comparison comparison, qint64 value) const;
    Term parseTimes() const;
    Term parseText() const;
    Term parseParameter() const;
    Term parseJson() const;
    TextMatch textMatch() const;
    tl::unexpected<FieldProblem> problem(const QString &text) const;

    const FieldWord m_word;
    const FilterField *m_field;
    const bool m_isParameter;
};

} // namespace wsw
