// SPDX-License-Identifier: MIT
#include "message/filter/messagefilter.h"

#include "message/filter/parse/filterparser.h"
#include "message/filter/parse/filtertext.h"
#include "message/filter/terms/combinedterms.h"
#include "message/filter/terms/contentterms.h"

namespace wsw {

MessageFilter::MessageFilter(FilterTermPointer term, const QString &expression)
    : m_term(std::move(term))
    , m_expression(expression)
{
}

Result<MessageFilter> MessageFilter::parse(const QString &expression)
{
    return FilterParser(expression).parse().map([&expression](const FilterTermPointer &term) {
        return MessageFilter(term, expression.trimmed());
    });
}

MessageFilter MessageFilter::fromText(const QString &text, Qt::CaseSensitivity sensitivity)
{
    if (text.isEmpty())
        return {};
    const QString expression = sensitivity == Qt::CaseInsensitive ? quotedText(text) : literalPattern(text);
    return {std::make_shared<TextTerm>(TextFinder(text, sensitivity)), expression};
}

Result<MessageFilter> MessageFilter::fromPattern(const QString &pattern, const QString &flags)
{
    if (pattern.isEmpty())
        return MessageFilter();
    return Pattern::compile(pattern, flags).map([&](const Pattern &compiled) {
        return MessageFilter(std::make_shared<PatternTerm>(compiled), slashedPattern(pattern) + flags);
    });
}

MessageFilter MessageFilter::allOf(const QList<MessageFilter> &filters)
{
    QList<FilterTermPointer> terms;
    QStringList expressions;
    for (const MessageFilter &filter : filters) {
        if (filter.takesAll())
            continue;
        terms.append(filter.m_term);
        expressions.append(u'(' + filter.m_expression + u')');
    }
    if (terms.isEmpty())
        return {};
    return {std::make_shared<AllTerms>(terms), expressions.join(u' ')};
}

} // namespace wsw
