// SPDX-License-Identifier: MIT
#include "message/filter/parse/fieldword.h"

#include "message/filter/parse/filterscan.h"
#include "message/filter/parse/filtertext.h"

#include <array>

namespace wsw {

namespace {

bool isNameCharacter(QChar c, bool first)
{
    return c.isLetter() || c == u'_' || (!first && (c.isDigit() || c == u'-' || c == u'.'));
}

qsizetype nameLength(const QString &word)
{
    qsizetype length = 0;
    while (length < word.size() && isNameCharacter(word.at(length), length == 0))
        ++length;
    return length;
}

} // namespace

OperatorFound operatorAt(QStringView text)
{
    struct Operator
    {
        QLatin1String text;
        Comparison comparison;
    };
    // The longer ones first.
    static const std::array<Operator, 7> operators{{
        {QLatin1String("<="), Comparison::LessOrEqual},
        {QLatin1String(">="), Comparison::GreaterOrEqual},
        {QLatin1String("!="), Comparison::NotEqual},
        {QLatin1String("=="), Comparison::Equal},
        {QLatin1String("<"), Comparison::Less},
        {QLatin1String(">"), Comparison::Greater},
        {QLatin1String("="), Comparison::Equal},
    }};
    for (const Operator &candidate : operators) {
        if (text.startsWith(candidate.text))
            return {candidate.text.size(), candidate.comparison};
    }
    return {};
}

FieldWord fieldWord(const QString &word)
{
    const qsizetype length = nameLength(word);
    if (length == 0 || length == word.size())
        return {};
    const bool colon = word.at(length) == u':';
    const OperatorFound found =
        colon ? OperatorFound{1, Comparison::Equal} : operatorAt(QStringView(word).sliced(length));
    if (found.length == 0)
        return {};
    const qsizetype valueAt = length + found.length;
    return {word.left(length), colon, found.comparison, valueAt, word.sliced(valueAt)};
}

QString FieldWord::plainValue() const
{
    const bool quoted = value.startsWith(u'"') && value.size() > 1 && endOfQuoted(value, 0) == value.size();
    return quoted ? unquotedText(QStringView(value).sliced(1, value.size() - 2)) : value;
}

} // namespace wsw
