// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "message/filter/filterterm.h"
#include "message/filter/match/textmatch.h"

namespace wsw {

/// A record that somebody pinned.
class PinnedTerm : public FilterTerm
{
public:
    bool matches(const FilterInput &input) const override
    {
        return input.notes && input.notes->note(input.record).pinned;
    }
    bool needsNotes() const override { return true; }
};

/// What somebody wrote on a record; one without text does not match.
class NoteTerm : public FilterTerm
{
public:
    /// Any note.
    NoteTerm() = default;
    explicit NoteTerm(TextMatch match)
        : m_match(std::move(match))
    {
    }
    bool matches(const FilterInput &input) const override
    {
        const QString text = input.notes ? input.notes->note(input.record).text : QString();
        return !text.isEmpty() && (!m_match || m_match->matches(text));
    }
    bool needsNotes() const override { return true; }

private:
    const std::optional<TextMatch> m_match;
};

} // namespace wsw
