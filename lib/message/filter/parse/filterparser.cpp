// SPDX-License-Identifier: MIT
#include "message/filter/parse/filterparser.h"

#include "message/filter/parse/fieldtermparser.h"
#include "message/filter/parse/filterscan.h"
#include "message/filter/parse/filtertext.h"
#include "message/filter/terms/combinedterms.h"
#include "message/filter/terms/contentterms.h"
#include "message/filter/terms/recordterms.h"

namespace wsw {

namespace {

constexpr int deepest = 100; // what people write is flat; a hostile file must not use up the stack

FilterTermPointer joined(const QList<FilterTermPointer> &terms, bool all)
{
    if (terms.size() == 1)
        return terms.first();
    return all ? FilterTermPointer(std::make_shared<AllTerms>(terms)) : std::make_shared<AnyTerm>(terms);
}

FilterTermPointer textTerm(const QString &text)
{
    return std::make_shared<TextTerm>(TextFinder(text));
}

/// The words that are more than a text; see FILTER.md for why these and no others.
FilterTermPointer termOfWord(const QString &word)
{
    const auto is = [&word](const char *name) { return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (is("ping"))
        return std::make_shared<KindTerm>(MessageKind::Ping);
    if (is("pong"))
        return std::make_shared<KindTerm>(MessageKind::Pong);
    if (is("error"))
        return joined({std::make_shared<KindTerm>(MessageKind::Error), textTerm(word)}, false);
    return textTerm(word);
}

} // namespace

Result<FilterTermPointer> FilterParser::parse()
{
    skipSpace();
    if (atEnd())
        return FilterTermPointer();
    Term term = parseAny();
    if (term && !atEnd())
        return problem(m_at, tr("nothing is open that this ')' could close."), QStringLiteral("(a or b) c"));
    return term;
}

FilterParser::Term FilterParser::parseAny()
{
    QList<FilterTermPointer> terms;
    do {
        const Term term = parseAll();
        if (!term)
            return term;
        terms.append(*term);
    } while (skipKeyword(QLatin1String("or")));
    return joined(terms, false);
}

FilterParser::Term FilterParser::parseAll()
{
    QList<FilterTermPointer> terms;
    while (true) {
        const Term term = parseOne();
        if (!term)
            return term;
        terms.append(*term);
        skipSpace();
        const qsizetype before = m_at;
        if (skipKeyword(QLatin1String("and")))
            continue;
        const bool ends = atEnd() || m_text.at(m_at) == u')' || skipKeyword(QLatin1String("or"));
        m_at = before;
        if (ends)
            return joined(terms, true);
    }
}

FilterParser::Term FilterParser::parseOne()
{
    skipSpace();
    if (atEnd())
        return problem(m_at, tr("something to look for is missing at the end."), QStringLiteral("order or not ping"));
    const qsizetype at = m_at;
    if (skipKeyword(QLatin1String("or")) || skipKeyword(QLatin1String("and")))
        return problem(at,
                       tr("before and behind 'or' and 'and' something to look for is needed. To look for the word, "
                          "put it into quotation marks."),
                       QStringLiteral("ping or pong, \"or\""));
    if (m_text.at(m_at) == u')')
        return problem(m_at, tr("something to look for is missing before this ')'."), QStringLiteral("(a or b) c"));
    if (m_depth >= deepest)
        return problem(m_at, tr("this is nested too deeply."), QStringLiteral("(a or b) c"));
    ++m_depth;
    const bool dash = m_text.at(m_at) == u'-' && !atBoundary(m_at + 1);
    if (dash)
        ++m_at;
    const Term term = dash || skipKeyword(QLatin1String("not")) ? parseNegated()
                      : m_text.at(m_at) == u'('                 ? parseGroup()
                                                                : parseTerm();
    --m_depth;
    return term;
}

FilterParser::Term FilterParser::parseNegated()
{
    return parseOne().map(
        [](const FilterTermPointer &term) -> FilterTermPointer { return std::make_shared<NotTerm>(term); });
}

FilterParser::Term FilterParser::parseGroup()
{
    const qsizetype opened = m_at++;
    Term term = parseAny();
    if (!term)
        return term;
    if (atEnd())
        return problem(opened, tr("this '(' is not closed."), QStringLiteral("(a or b) c"));
    ++m_at;
    return term;
}

FilterParser::Term FilterParser::parseTerm()
{
    const QChar first = m_text.at(m_at);
    if (first == u'"') {
        if (const auto term = parseQuoted())
            return *term;
    } else if (first == u'/') {
        if (const auto term = parsePattern())
            return *term;
    }
    return parseWord();
}

std::optional<FilterParser::Term> FilterParser::parseQuoted()
{
    const qsizetype begin = m_at;
    const qsizetype end = endOfQuoted(m_text, begin);
    if (end < 0)
        return problem(begin, tr("the quotation mark is not closed."), QStringLiteral("\"two words\""));
    if (!atBoundary(end))
        return {};
    m_at = end;
    const QString text = unquotedText(QStringView(m_text).sliced(begin + 1, end - begin - 2));
    if (text.isEmpty())
        return problem(begin, tr("there is nothing between the quotation marks."), QStringLiteral("\"two words\""));
    return textTerm(text);
}

std::optional<FilterParser::Term> FilterParser::parsePattern()
{
    const qsizetype begin = m_at;
    const qsizetype end = endOfPattern(m_text, begin);
    if (end < 0)
        return {};
    m_at = end;
    const qsizetype slash = QStringView(m_text).left(end).lastIndexOf(u'/');
    const auto pattern =
        Pattern::compile(m_text.sliced(begin + 1, slash - begin - 1), m_text.sliced(slash + 1, end - slash - 1));
    if (!pattern)
        return problem(begin, pattern.error().message, QStringLiteral("/\"id\": *\\d+/i"));
    return std::make_shared<PatternTerm>(*pattern);
}

FilterParser::Term FilterParser::parseWord()
{
    const qsizetype begin = m_at;
    m_at = endOfWord(m_text, begin);
    const QString word = m_text.sliced(begin, m_at - begin);
    FieldTermParser field(word);
    if (!field.isField())
        return termOfWord(word);
    const auto term = field.parse();
    if (!term)
        return problem(begin + term.error().column, term.error().text, term.error().example);
    return *term;
}

bool FilterParser::atBoundary(qsizetype at) const
{
    return at >= m_text.size() || m_text.at(at).isSpace() || m_text.at(at) == u')';
}

bool FilterParser::skipKeyword(QLatin1String word)
{
    skipSpace();
    const qsizetype end = m_at + word.size();
    const bool here = QStringView(m_text).sliced(m_at).startsWith(word, Qt::CaseInsensitive)
                      && (atBoundary(end) || m_text.at(end) == u'(');
    if (here)
        m_at = end;
    return here;
}

void FilterParser::skipSpace()
{
    while (!atEnd() && m_text.at(m_at).isSpace())
        ++m_at;
}

Failure FilterParser::problem(qsizetype at, const QString &text, const QString &example) const
{
    return failure(ErrorCode::InvalidArgument,
                   tr("At column %1 of the filter: %2 For example: %3").arg(at + 1).arg(text, example));
}

} // namespace wsw
