// SPDX-License-Identifier: MIT
#include "flow/expression/scan.h"

#include <QSet>

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw {

namespace {

using Kind = ScriptToken::Kind;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_') || c == QLatin1Char('$') || c.isSurrogate();
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c.isMark();
}

class Scanner
{
public:
    explicit Scanner(QStringView source)
        : m_source(source)
    {
    }

    /// Returns where it stopped: the end, or an unmatched '}'.
    qsizetype scan(qsizetype at)
    {
        int depth = 0;
        while (at < m_source.size()) {
            const QChar c = m_source.at(at);
            if (c == QLatin1Char('}') && depth-- == 0)
                return at;
            if (c == QLatin1Char('{'))
                ++depth;
            at = token(at);
        }
        return at;
    }

    QList<ScriptToken> tokens;

private:
    bool startsWith(qsizetype at, QLatin1String text) const { return m_source.mid(at).startsWith(text); }

    qsizetype token(qsizetype at)
    {
        const QChar c = m_source.at(at);
        if (c.isSpace())
            return at + 1;
        if (startsWith(at, QLatin1String("//")))
            return endOf(at, QLatin1String("\n"));
        if (startsWith(at, QLatin1String("/*")))
            return endOf(at + 2, QLatin1String("*/"));
        if (c == QLatin1Char('"') || c == QLatin1Char('\''))
            return add(Kind::Text, at, quoted(at, c));
        if (c == QLatin1Char('`'))
            return templateLiteral(at);
        if (c == QLatin1Char('/') && patternMayBegin())
            return add(Kind::Pattern, at, pattern(at));
        if (c.isDigit())
            return add(Kind::Number, at, run(at));
        if (isNameStart(c))
            return add(Kind::Name, at, run(at));
        if (startsWith(at, QLatin1String("=>")) || startsWith(at, QLatin1String("?.")))
            return add(Kind::Sign, at, at + 2);
        return add(Kind::Sign, at, at + 1);
    }

    qsizetype add(Kind kind, qsizetype begin, qsizetype end)
    {
        tokens.append({kind, m_source.mid(begin, end - begin).toString(), begin});
        return end;
    }

    qsizetype endOf(qsizetype at, QLatin1String terminator) const
    {
        const qsizetype found = m_source.indexOf(terminator, at);
        return found < 0 ? m_source.size() : found + terminator.size();
    }

    qsizetype run(qsizetype at) const
    {
        while (at < m_source.size() && isNamePart(m_source.at(at)))
            ++at;
        return at;
    }

    qsizetype quoted(qsizetype at, QChar quote) const
    {
        for (++at; at < m_source.size() && m_source.at(at) != quote; ++at) {
            if (m_source.at(at) == QLatin1Char('\\'))
                ++at;
        }
        return std::min(at + 1, m_source.size());
    }

    qsizetype pattern(qsizetype at) const
    {
        bool inClass = false;
        for (++at; at < m_source.size() && (inClass || m_source.at(at) != QLatin1Char('/')); ++at) {
            const QChar c = m_source.at(at);
            if (c == QLatin1Char('\\'))
                ++at;
            else if (c == QLatin1Char('[') || c == QLatin1Char(']'))
                inClass = c == QLatin1Char('[');
        }
        return run(std::min(at + 1, m_source.size()));
    }

    qsizetype templateLiteral(qsizetype begin)
    {
        qsizetype at = begin + 1;
        tokens.append({Kind::Text, QStringLiteral("`"), begin});
        while (at < m_source.size() && m_source.at(at) != QLatin1Char('`')) {
            if (startsWith(at, QLatin1String("${"))) {
                tokens.append({Kind::Sign, QStringLiteral("("), at}); // so that no name seems to be a key
                at = scan(at + 2);
                tokens.append({Kind::Text, QStringLiteral("`"), at});
            } else if (m_source.at(at) == QLatin1Char('\\')) {
                ++at;
            }
            ++at;
        }
        return std::min(at + 1, m_source.size());
    }

    /// A '/' behind a value divides.
    bool patternMayBegin() const
    {
        if (tokens.isEmpty())
            return true;
        const ScriptToken &last = tokens.last();
        if (last.kind == Kind::Sign)
            return !QStringLiteral(")]}").contains(last.text);
        static const QSet<QString> operators = {QStringLiteral("return"), QStringLiteral("typeof"),
                                                QStringLiteral("in"), QStringLiteral("void")};
        return last.kind == Kind::Name && operators.contains(last.text);
    }

    const QStringView m_source;
};

bool isSign(const QList<ScriptToken> &tokens, qsizetype index, const char *text)
{
    return index >= 0 && index < tokens.size() && tokens.at(index).kind == Kind::Sign
           && tokens.at(index).text == QLatin1String(text);
}

/// The index of the bracket that opens what ends at `close`, or -1.
qsizetype opening(const QList<ScriptToken> &tokens, qsizetype close)
{
    int depth = 0;
    for (qsizetype i = close; i >= 0; --i) {
        if (isSign(tokens, i, ")"))
            ++depth;
        else if (isSign(tokens, i, "(") && --depth == 0)
            return i;
    }
    return -1;
}

/// Names that the expression declares itself. Taken for the whole expression: scopes inside one are not told apart.
QSet<QString> ownNames(const QList<ScriptToken> &tokens)
{
    QSet<QString> names;
    const auto addNames = [&](qsizetype first, qsizetype last) {
        for (qsizetype i = std::max<qsizetype>(first, 0); i < last; ++i) {
            if (tokens.at(i).kind == Kind::Name)
                names.insert(tokens.at(i).text);
        }
    };
    static const QSet<QString> declaring = {QStringLiteral("let"), QStringLiteral("const"), QStringLiteral("var"),
                                            QStringLiteral("function")};
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (isSign(tokens, i, "=>"))
            addNames(isSign(tokens, i - 1, ")") ? opening(tokens, i - 1) : i - 1, i);
        if (isSign(tokens, i, "{") && isSign(tokens, i - 1, ")")) // function (a, b) {, catch (e) {
            addNames(opening(tokens, i - 1), i);
        if (tokens.at(i).kind == Kind::Name && declaring.contains(tokens.at(i).text))
            addNames(i + 1, std::min(i + 2, tokens.size()));
    }
    return names;
}

} // namespace

QList<ScriptToken> scanScript(QStringView source, qsizetype *end)
{
    Scanner scanner(source);
    const qsizetype stopped = scanner.scan(0);
    if (end)
        *end = stopped;
    return scanner.tokens;
}

QList<FreeName> freeNames(const QString &source)
{
    const QList<ScriptToken> tokens = scanScript(source);
    QSet<QString> seen = ownNames(tokens);
    QList<FreeName> names;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const ScriptToken &token = tokens.at(i);
        if (token.kind != Kind::Name || !isVariableName(token.text) || seen.contains(token.text))
            continue;
        const bool property =
            isSign(tokens, i - 1, "?.") || (isSign(tokens, i - 1, ".") && !isSign(tokens, i - 2, ".")); // not ...spread
        const bool key = isSign(tokens, i + 1, ":") && (isSign(tokens, i - 1, "{") || isSign(tokens, i - 1, ","));
        if (property || key)
            continue;
        seen.insert(token.text);
        names.append({token.text, token.offset});
    }
    return names;
}

} // namespace wsw
