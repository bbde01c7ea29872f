// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "message/filter/filterterm.h"
#include "result.h"

namespace wsw {

/// Says which messages are wanted: a value that a MessageMatcher applies. Copies may be used by several threads.
/// FILTER.md describes the language.
class MessageFilter
{
public:
    /// Takes every message.
    MessageFilter() = default;
    /// An expression of the language; an empty one takes every message. InvalidArgument says at which column, from 1,
    /// what is wrong, and gives an example.
    static Result<MessageFilter> parse(const QString &expression);
    /// Those whose payload (of a frame: without its header) contains the text. Insensitive: upper and lower case alike
    /// in every script. Empty: every message.
    static MessageFilter fromText(const QString &text, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);
    /// Those whose payload, likewise, read as UTF-8, has a match. Perl syntax, flags as Pattern::compile() has them.
    /// Fails with InvalidArgument.
    static Result<MessageFilter> fromPattern(const QString &pattern, const QString &flags = {});
    /// Those that every one of the filters takes.
    static MessageFilter allOf(const QList<MessageFilter> &filters);

    bool takesAll() const { return !m_term; }
    /// Whether it asks about the connection that a record belongs to, which only the connection's Open record tells.
    bool needsConnections() const { return m_term && m_term->needsConnections(); }
    /// Whether it asks about what was pinned and noted.
    bool needsNotes() const { return m_term && m_term->needsNotes(); }

    /// The expression: parsing it gives the same filter. Empty if it takes all.
    const QString &expression() const { return m_expression; }

    /// Null if it takes all.
    const FilterTerm *term() const { return m_term.get(); }

private:
    MessageFilter(FilterTermPointer term, const QString &expression);

    FilterTermPointer m_term;
    QString m_expression;
};

} // namespace wsw
