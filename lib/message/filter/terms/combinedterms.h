// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

#include "message/filter/filterterm.h"

namespace wsw {

class NotTerm : public FilterTerm
{
public:
    explicit NotTerm(FilterTermPointer term)
        : m_term(std::move(term))
    {
    }
    bool matches(const FilterInput &input) const override { return !m_term->matches(input); }
    bool needsConnections() const override { return m_term->needsConnections(); }
    bool needsNotes() const override { return m_term->needsNotes(); }

private:
    const FilterTermPointer m_term;
};

class TermList : public FilterTerm
{
public:
    explicit TermList(QList<FilterTermPointer> terms)
        : m_terms(std::move(terms))
    {
    }
    bool needsConnections() const override
    {
        return std::any_of(m_terms.begin(), m_terms.end(), [](const auto &term) { return term->needsConnections(); });
    }
    bool needsNotes() const override
    {
        return std::any_of(m_terms.begin(), m_terms.end(), [](const auto &term) { return term->needsNotes(); });
    }

protected:
    const QList<FilterTermPointer> m_terms;
};

class AllTerms : public TermList
{
public:
    using TermList::TermList;
    bool matches(const FilterInput &input) const override
    {
        return std::all_of(m_terms.begin(), m_terms.end(), [&](const auto &term) { return term->matches(input); });
    }
};

class AnyTerm : public TermList
{
public:
    using TermList::TermList;
    bool matches(const FilterInput &input) const override
    {
        return std::any_of(m_terms.begin(), m_terms.end(), [&](const auto &term) { return term->matches(input); });
    }
};

} // namespace wsw
