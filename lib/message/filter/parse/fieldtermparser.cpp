// SPDX-License-Identifier: MIT
#include "message/filter/parse/fieldtermparser.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

#include "message/filter/parse/jsonterm.h"
#include "message/filter/parse/timepoint.h"
#include "message/filter/terms/combinedterms.h"
#include "message/filter/terms/connectionterms.h"
#include "message/filter/terms/noteterms.h"
#include "message/filter/terms/recordterms.h"

namespace wsw {

namespace {

using Id = FilterField::Id;

constexpr QLatin1String parameterPrefix("param.");
constexpr QLatin1String queryPrefix("query.");

FilterTermPointer unlessNegated(const FilterTermPointer &term, Comparison comparison)
{
    return comparison == Comparison::NotEqual ? std::make_shared<NotTerm>(term) : term;
}

bool isEquality(Comparison comparison)
{
    return comparison == Comparison::Equal || comparison == Comparison::NotEqual;
}

/// `sid=42` is a parameter, `http://…` and `a<b` are texts, unless a prefix says that a parameter is meant.
bool isParameter(const FieldWord &word)
{
    if (word.name.isEmpty() || !isEquality(word.comparison))
        return false;
    if (word.name.startsWith(parameterPrefix) || word.name.startsWith(queryPrefix))
        return true;
    return !word.colon && !word.value.isEmpty();
}

double unitOf(QStringView unit)
{
    static const QList<std::pair<QLatin1String, double>> units{
        {QLatin1String(""), 1},         {QLatin1String("b"), 1},       {QLatin1String("k"), 1e3},
        {QLatin1String("kb"), 1e3},     {QLatin1String("m"), 1e6},     {QLatin1String("mb"), 1e6},
        {QLatin1String("g"), 1e9},      {QLatin1String("gb"), 1e9},    {QLatin1String("kib"), 0x1p10},
        {QLatin1String("mib"), 0x1p20}, {QLatin1String("gib"), 0x1p30}};
    for (const auto &[name, factor] : units) {
        if (unit.compare(name, Qt::CaseInsensitive) == 0)
            return factor;
    }
    return 0;
}

std::optional<qint64> sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,15}(?:\\.[0-9]{1,9})?)([a-zA-Z]*)$"));
    const auto parts = form.match(text);
    const double unit = unitOf(parts.capturedView(2));
    if (!parts.hasMatch() || unit == 0)
        return {};
    const double bytes = parts.captured(1).toDouble() * unit;
    return bytes < 0x1p62 ? std::optional(qint64(std::llround(bytes))) : std::nullopt;
}

NumberField numberField(Id id)
{
    switch (id) {
    case Id::Size: return NumberField::Size;
    case Id::Connection: return NumberField::Connection;
    case Id::Client: return NumberField::Client;
    case Id::CloseCode: return NumberField::CloseCode;
    default: return NumberField::Number;
    }
}

ConnectionField connectionField(Id id)
{
    switch (id) {
    case Id::Path: return ConnectionField::Path;
    case Id::Url: return ConnectionField::Url;
    case Id::Peer: return ConnectionField::Peer;
    case Id::Subprotocol: return ConnectionField::Subprotocol;
    default: return ConnectionField::Name;
    }
}

FilterTermPointer both(const FilterTermPointer &first, const FilterTermPointer &second)
{
    return std::make_shared<AllTerms>(QList<FilterTermPointer>{first, second});
}

} // namespace

FieldTermParser::FieldTermParser(const QString &word)
    : m_word(fieldWord(word))
    , m_field(m_word.name.isEmpty() ? nullptr : filterField(m_word.name))
    , m_isParameter(!m_field && isParameter(m_word))
{
}

FieldTermParser::Term FieldTermParser::parse() const
{
    if (m_word.plainValue().isEmpty())
        return problem(tr("behind '%1' a value is missing.").arg(m_word.name));
    if (!m_field)
        return parseParameter();
    switch (m_field->kind) {
    case FilterField::Kind::Choice: return parseChoice();
    case FilterField::Kind::Number:
    case FilterField::Kind::Size: return parseNumbers();
    case FilterField::Kind::Time: return parseTimes();
    case FilterField::Kind::Json: return parseJson();
    case FilterField::Kind::Text: break;
    }
    return parseText();
}

FieldTermParser::Term FieldTermParser::parseChoice() const
{
    if (!isEquality(m_word.comparison))
        return problem(tr("'%1' has no order; use ':' or '!='.").arg(m_word.name));
    QList<FilterTermPointer> terms;
    const QStringList names = m_word.plainValue().toLower().split(u',');
    for (const QString &name : names) {
        const FilterTermPointer term = choice(name);
        if (!term) {
            QStringList known;
            for (const QLatin1String choice : filterChoices(m_field->id))
                known += choice;
            return problem(tr("'%1' is none of %2.").arg(name, known.join(QStringLiteral(", "))));
        }
        terms.append(term);
    }
    return unlessNegated(std::make_shared<AnyTerm>(terms), m_word.comparison);
}

FilterTermPointer FieldTermParser::choice(const QString &name) const
{
    if (m_field->id == Id::Direction) {
        const auto direction = directionFromName(name);
        return direction ? std::make_shared<DirectionTerm>(*direction) : nullptr;
    }
    if (m_field->id == Id::Is) {
        if (name == QLatin1String("pinned"))
            return std::make_shared<PinnedTerm>();
        return name == QLatin1String("noted") ? std::make_shared<NoteTerm>() : nullptr;
    }
    const auto kind = kindFromName(name);
    return kind ? std::make_shared<KindTerm>(*kind) : nullptr;
}

std::optional<qint64> FieldTermParser::number(const QString &text) const
{
    if (m_field->kind == FilterField::Kind::Size)
        return sizeOf(text);
    bool valid = false;
    const qint64 value = text.toLongLong(&valid);
    return valid ? std::optional(value) : std::nullopt;
}

FilterTermPointer FieldTermParser::numberTerm(Comparison comparison, qint64 value) const
{
    return std::make_shared<NumberTerm>(numberField(m_field->id), comparison, value);
}

FieldTermParser::Term FieldTermParser::parseNumbers() const
{
    const QStringList ends = m_word.plainValue().split(QStringLiteral(".."));
    const auto first = number(ends.first());
    const auto last = number(ends.last());
    if (!first || !last || ends.size() > 2)
        return problem(m_field->kind == FilterField::Kind::Size
                           ? tr("'%1' is no size: a number and b, kb, kib, mb, mib, gb or gib.").arg(m_word.value)
                           : tr("'%1' is no whole number.").arg(m_word.value));
    if (ends.size() == 1)
        return numberTerm(m_word.comparison, *first);
    if (!isEquality(m_word.comparison))
        return problem(tr("a range goes with ':' or '!='."));
    return unlessNegated(
        both(numberTerm(Comparison::GreaterOrEqual, *first), numberTerm(Comparison::LessOrEqual, *last)),
        m_word.comparison);
}

FieldTermParser::Term FieldTermParser::parseTimes() const
{
    const QStringList ends = m_word.plainValue().split(QStringLiteral(".."));
    const auto first = TimePoint::parse(ends.first());
    const auto last = TimePoint::parse(ends.last());
    if (!first || !last || ends.size() > 2)
        return problem(
            tr("'%1' is no time: a time of day such as 12:00 or 12:00:05.5, a date such as 2026-01-31, or both "
               "with a T between them. A Z at the end makes it UTC.")
                .arg(m_word.value));
    if (!isEquality(m_word.comparison)) {
        if (ends.size() == 1)
            return first->term(m_word.comparison);
        return problem(tr("a range goes with ':' or '!='."));
    }
    return unlessNegated(both(first->term(Comparison::GreaterOrEqual), last->endTerm(Comparison::Less)),
                         m_word.comparison);
}

TextMatch FieldTermParser::textMatch() const
{
    const auto kind = m_word.comparison == Comparison::NotEqual ? TextMatch::Kind::NotEqual
                      : m_word.colon                            ? TextMatch::Kind::Contains
                                                                : TextMatch::Kind::Equal;
    return {kind, m_word.plainValue()};
}

FieldTermParser::Term FieldTermParser::parseText() const
{
    if (!isEquality(m_word.comparison))
        return problem(tr("'%1' has no order; use ':', '=' or '!='.").arg(m_word.name));
    if (m_field->id == Id::Note)
        return std::make_shared<NoteTerm>(textMatch());
    return std::make_shared<ConnectionTerm>(connectionField(m_field->id), QString(), textMatch());
}

FieldTermParser::Term FieldTermParser::parseParameter() const
{
    const bool query = m_word.name.startsWith(queryPrefix);
    const bool prefixed = query || m_word.name.startsWith(parameterPrefix);
    const QString key = prefixed ? m_word.name.section(u'.', 1) : m_word.name;
    return std::make_shared<ConnectionTerm>(query ? ConnectionField::QueryItem : ConnectionField::Parameter, key,
                                            textMatch());
}

FieldTermParser::Term FieldTermParser::parseJson() const
{
    if (!m_word.colon)
        return problem(tr("behind 'json' stand a colon and a path."));
    auto term = jsonTerm(m_word.value);
    if (!term)
        return problem(term.error());
    return *term;
}

tl::unexpected<FieldProblem> FieldTermParser::problem(const QString &text) const
{
    return tl::unexpected(
        FieldProblem{m_word.valueAt, text,
                     m_field ? QString(m_field->example) : QStringLiteral("sid=42, param.sid=42 or query.token=abc")});
}

} // namespace wsw
